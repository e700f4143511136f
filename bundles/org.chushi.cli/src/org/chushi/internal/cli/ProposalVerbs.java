package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.honour.Proposal;
import org.chushi.honour.Proposal.Draft;
import org.chushi.honour.ProposalKind;
import org.chushi.honour.ProposalState;

/** Commands about ideas for contests, rules and decorations. */
final class ProposalVerbs {

	private static final String PROPOSAL = "PROPOSAL";
	private static final String OTHER = "OTHER";
	private static final String SORT = "--sort";
	private static final String STATE = "--state";
	private static final String HEADLINE = "--headline";
	private static final String PLAN = "--plan";
	private static final String BENEFIT = "--benefit";
	private static final String OFF = "--off";
	private static final String REASON = "--reason";
	private static final String SAYING = "--saying";

	private ProposalVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("proposal list", List.of(Arg.maybe(SORT), Arg.maybe(STATE)),
						in -> literal(in, SORT, ProposalKind.values()).then(kind -> literal(in, STATE, ProposalState.values())
								.then(state -> in.services().proposals().list(in.session(), kind, state)).map(ProposalVerbs::list))),
				Verb.of("proposal thanks", List.of(), in -> in.services().proposals().thanks(in.session()).map(ProposalVerbs::list)),
				Verb.of("proposal make", List.of(Arg.of(SORT), Arg.of(HEADLINE), Arg.of(PLAN), Arg.of(BENEFIT)),
						in -> literal(in, SORT, ProposalKind.values()).then(kind -> in.services().proposals().propose(in.session(),
								new Draft(kind.orElseThrow(), in.get(HEADLINE), in.get(PLAN), in.get(BENEFIT)))).map(ProposalVerbs::shown)),
				about("show", List.of(), (in, p) -> in.services().proposals().proposal(in.session(), p)),
				about("withdraw", List.of(), (in, p) -> in.services().proposals().withdraw(in.session(), p)),
				about("support", List.of(Arg.flag(OFF)), (in, p) -> in.services().proposals().support(in.session(), p, !in.has(OFF))),
				about("comment", List.of(Arg.of(SAYING)), (in, p) -> in.services().proposals().comment(in.session(), p, in.get(SAYING))),
				about("take", List.of(Arg.of(REASON)), (in, p) -> in.services().proposals().take(in.session(), p, in.get(REASON))),
				about("postpone", List.of(Arg.of(REASON)), (in, p) -> in.services().proposals().postpone(in.session(), p, in.get(REASON))),
				about("merge", List.of(Arg.of(OTHER), Arg.of(REASON)),
						(in, p) -> in.id(OTHER).then(o -> in.services().proposals().merge(in.session(), p, o, in.get(REASON)))));
	}

	private static Verb about(String deed, List<Arg> more, BiFunction<Input, UUID, Result<Proposal>> work) {
		List<Arg> args = new ArrayList<>(List.of(Arg.of(PROPOSAL)));
		args.addAll(more);
		return Verb.of("proposal " + deed, args, in -> in.id(PROPOSAL).then(p -> work.apply(in, p)).map(ProposalVerbs::shown));
	}

	/** {@code notNow} and {@code not_now} are the same. */
	private static <E extends Enum<E>> Result<Optional<E>> literal(Input in, String option, E[] all) {
		if (!in.has(option)) {
			return Result.done(Optional.empty());
		}
		String said = plain(in.get(option));
		return Arrays.stream(all).filter(e -> plain(e.name()).equals(said)).findFirst().map(e -> Result.done(Optional.of(e)))
				.orElseGet(() -> Result.refused(Messages.ProposalVerbs_literal.text(in.get(option),
						String.join(", ", Arrays.stream(all).map(e -> e.name().toLowerCase(Locale.ROOT)).toList()))));
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
	}

	private static Answer list(List<Proposal> proposals) {
		return Answer.of(Map.of("proposals", proposals),
				proposals.isEmpty() ? List.of(Messages.ProposalVerbs_none.text()) : proposals.stream().map(ProposalVerbs::line).toList());
	}

	private static Bilingual line(Proposal proposal) {
		return Lines.columns(proposal.id(), proposal.kind().title(), proposal.state().title(), Messages.ProposalVerbs_voices.text(proposal.voices()),
				proposal.title(), proposal.authorName());
	}

	private static Answer shown(Proposal proposal) {
		List<Bilingual> lines = new ArrayList<>(List.of(line(proposal), Lines.indented(Lines.columns(proposal.what())),
				Lines.indented(Lines.columns(proposal.why()))));
		if (!proposal.alsoBy().isEmpty()) {
			lines.add(Messages.ProposalVerbs_alsoBy.text(new Bilingual(String.join("、", proposal.alsoBy()), String.join(", ", proposal.alsoBy()))));
		}
		proposal.comments().forEach(c -> lines.add(Lines.indented(Lines.columns(c.said(), c.authorName(), c.words()))));
		proposal.decision().ifPresent(d -> lines.add(Messages.ProposalVerbs_decided.text(d.byName(), d.verdict().title(), d.reason())));
		if (proposal.state() == ProposalState.TAKEN) {
			lines.add(Messages.ProposalVerbs_thanks.text(proposal.authorName()));
		}
		return Answer.of(proposal, lines);
	}
}
