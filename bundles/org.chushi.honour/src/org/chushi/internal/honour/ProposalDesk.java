package org.chushi.internal.honour;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.honour.HonourUseCases;
import org.chushi.honour.Proposal;
import org.chushi.honour.Proposal.Comment;
import org.chushi.honour.Proposal.Decision;
import org.chushi.honour.Proposal.Draft;
import org.chushi.honour.ProposalKind;
import org.chushi.honour.ProposalState;
import org.chushi.honour.Proposals;
import org.chushi.internal.honour.Kept.Verdict;
import org.chushi.internal.honour.ProposalEvents.ProposalCommented;
import org.chushi.internal.honour.ProposalEvents.ProposalDecided;
import org.chushi.internal.honour.ProposalEvents.ProposalMade;
import org.chushi.internal.honour.ProposalEvents.ProposalMerged;
import org.chushi.internal.honour.ProposalEvents.ProposalSupported;
import org.chushi.internal.honour.ProposalEvents.ProposalWithdrawn;
import org.chushi.journal.Append;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proposals from the idea to the decision. */
@Component
public final class ProposalDesk implements Proposals {

	private final Journal journal;
	private final Documents documents;
	private final Directory directory;
	private final Access access;
	private final Ids ids;

	@Activate
	public ProposalDesk(@Reference Journal journal, @Reference Directory directory, @Reference Access access, @Reference Ids ids) {
		this.journal = journal;
		this.documents = journal.documents(ProposalProjection.NAME);
		this.directory = directory;
		this.access = access;
		this.ids = ids;
	}

	@Override
	public Result<List<Proposal>> list(Session session, Optional<ProposalKind> kind, Optional<ProposalState> state) {
		return may(session, HonourUseCases.SEE, () -> Result.done(seen(session, documents.all(Kept.class).stream()
				.filter(k -> visible(session, k)).filter(k -> kind.isEmpty() || kind.get() == k.kind()).filter(k -> state.isEmpty() || state.get() == k.state()).toList())));
	}

	/** Open ones by voices, then the others by when something was decided. */
	private List<Proposal> seen(Session session, List<Kept> kept) {
		Comparator<Kept> order = Comparator.<Kept, Boolean>comparing(k -> k.state() != ProposalState.OPEN)
				.thenComparing(k -> k.state() == ProposalState.OPEN ? -k.voices().size() : 0)
				.thenComparing(ProposalDesk::touched, Comparator.reverseOrder()).thenComparing(Kept::id);
		return kept.stream().sorted(order).map(k -> seen(session, k)).toList();
	}

	private static Instant touched(Kept kept) {
		return kept.last().map(Verdict::when).orElse(kept.made());
	}

	@Override
	public Result<Proposal> proposal(Session session, UUID proposal) {
		return may(session, HonourUseCases.SEE, () -> kept(session, proposal).map(k -> seen(session, k)));
	}

	@Override
	public Result<List<Proposal>> thanks(Session session) {
		return list(session, Optional.empty(), Optional.of(ProposalState.TAKEN));
	}

	@Override
	public Result<List<Proposal>> others(Session session, UUID proposal) {
		return may(session, HonourUseCases.SEE, () -> kept(session, proposal)
				.map(k -> seen(session, documents.all(Kept.class).stream().filter(o -> canJoin(k, o)).toList())));
	}

	private static boolean canJoin(Kept part, Kept whole) {
		return !part.id().equals(whole.id()) && part.kind() == whole.kind()
				&& (whole.state() == ProposalState.OPEN || whole.state() == ProposalState.TAKEN);
	}

	@Override
	public Result<Proposal> propose(Session session, Draft draft) {
		return may(session, HonourUseCases.PROPOSE, () -> sound(draft).then(d -> {
			UUID id = ids.next();
			return store(session, id, 0,
					ProposalEvents.MADE.on(ProposalEvents.stream(id), new ProposalMade(id, session.person(), d.kind(), d.title(), d.what(), d.why())));
		}));
	}

	private static Result<Draft> sound(Draft draft) {
		Draft plain = new Draft(draft.kind(), draft.title().strip().replaceAll("\\R", " "), draft.what().strip(), draft.why().strip());
		List<Missing> missing = new ArrayList<>();
		lacks(plain.title(), Messages.Proposals_title, Messages.Proposals_titleNext, missing);
		lacks(plain.what(), Messages.Proposals_what, Messages.Proposals_whatNext, missing);
		lacks(plain.why(), Messages.Proposals_why, Messages.Proposals_whyNext, missing);
		if (!missing.isEmpty()) {
			return Result.refused(Messages.Proposals_incomplete.text(), missing);
		}
		boolean fits = plain.title().length() <= LONGEST_TITLE && plain.what().length() <= LONGEST_WORDS && plain.why().length() <= LONGEST_WORDS;
		return fits ? Result.done(plain)
				: Result.refused(Messages.Proposals_long.text(Integer.toString(LONGEST_TITLE), Integer.toString(LONGEST_WORDS)));
	}

	private static void lacks(String said, Messages what, Messages next, List<Missing> missing) {
		if (said.isEmpty()) {
			missing.add(new Missing(what.text(), Messages.Proposals_empty.text(), Messages.Proposals_wanted.text(), next.text()));
		}
	}

	@Override
	public Result<Proposal> withdraw(Session session, UUID proposal) {
		return may(session, HonourUseCases.PROPOSE, () -> open(session, proposal, (kept, version) -> !kept.person().equals(session.person())
				? Result.refused(Messages.Proposals_notYours.text())
				: !kept.partners().isEmpty() ? Result.refused(Messages.Proposals_shared.text()) : store(session, proposal, version,
						ProposalEvents.WITHDRAWN.on(ProposalEvents.stream(proposal), new ProposalWithdrawn(proposal, session.person())))));
	}

	@Override
	public Result<Proposal> support(Session session, UUID proposal, boolean supports) {
		return may(session, HonourUseCases.SUPPORT, () -> open(session, proposal, (kept, version) -> {
			if (kept.person().equals(session.person())) {
				return Result.refused(Messages.Proposals_ownVoice.text());
			}
			return kept.voices().contains(session.person()) == supports ? Result.done(seen(session, kept))
					: store(session, proposal, version, ProposalEvents.SUPPORTED.on(ProposalEvents.stream(proposal),
							new ProposalSupported(proposal, session.person(), supports)));
		}));
	}

	@Override
	public Result<Proposal> comment(Session session, UUID proposal, String words) {
		String said = words.strip();
		return may(session, HonourUseCases.COMMENT, () -> decide(session, proposal, (kept, version) -> {
			if (said.isEmpty() || said.length() > LONGEST_COMMENT) {
				return Result.refused(Messages.Proposals_comment.text(Integer.toString(LONGEST_COMMENT)));
			}
			if (kept.said().size() >= MOST_COMMENTS) {
				return Result.refused(Messages.Proposals_full.text(Integer.toString(MOST_COMMENTS)));
			}
			return store(session, proposal, version,
					ProposalEvents.COMMENTED.on(ProposalEvents.stream(proposal), new ProposalCommented(proposal, session.person(), said)));
		}));
	}

	@Override
	public Result<Proposal> take(Session session, UUID proposal, String reason) {
		return verdict(session, proposal, reason, ProposalState.TAKEN);
	}

	@Override
	public Result<Proposal> postpone(Session session, UUID proposal, String reason) {
		return verdict(session, proposal, reason, ProposalState.NOT_NOW);
	}

	private Result<Proposal> verdict(Session session, UUID proposal, String reason, ProposalState verdict) {
		return may(session, HonourUseCases.DECIDE, () -> undecided(session, proposal, reason, verdict,
				(kept, version) -> store(session, proposal, version, ProposalEvents.DECIDED.on(ProposalEvents.stream(proposal),
						new ProposalDecided(proposal, session.person(), verdict, reason.strip())))));
	}

	@Override
	public Result<Proposal> merge(Session session, UUID proposal, UUID into, String reason) {
		return may(session, HonourUseCases.DECIDE, () -> undecided(session, proposal, reason, ProposalState.MERGED, (kept, version) -> {
			if (into.equals(proposal)) {
				return Result.refused(Messages.Proposals_itself.text());
			}
			long whole = journal.version(ProposalEvents.stream(into));
			return kept(session, into).then(target -> !canJoin(kept, target) ? Result.refused(Messages.Proposals_target.text())
					: store(session, proposal, append(session, proposal, version,
							ProposalEvents.MERGED.on(ProposalEvents.stream(proposal), new ProposalMerged(proposal, session.person(), into, reason.strip())))
							.expecting(ProposalEvents.stream(into), whole)));
		}));
	}

	/** What is open, or was left for another time, by somebody who may judge it. */
	private Result<Proposal> undecided(Session session, UUID proposal, String reason, ProposalState verdict,
			BiFunction<Kept, Long, Result<Proposal>> work) {
		return decide(session, proposal, (kept, version) -> {
			boolean again = kept.state() == ProposalState.NOT_NOW && verdict != ProposalState.NOT_NOW;
			if (kept.state() != ProposalState.OPEN && !again) {
				return Result.refused(Messages.Proposals_notOpen.text(kept.state().title()));
			}
			if (kept.person().equals(session.person()) && otherLead(session)) {
				return Result.refused(Messages.Proposals_ownDecision.text());
			}
			return reason.isBlank() || reason.strip().length() > LONGEST_WORDS ? Result.refused(Messages.Proposals_reason.text(Integer.toString(LONGEST_WORDS)))
					: work.apply(kept, version);
		});
	}

	private boolean otherLead(Session session) {
		return directory.people().stream().anyMatch(p -> p.is(Role.LEAD) && !p.id().equals(session.person()));
	}

	private Result<Proposal> open(Session session, UUID proposal, BiFunction<Kept, Long, Result<Proposal>> work) {
		return decide(session, proposal, (kept, version) -> kept.state() == ProposalState.OPEN ? work.apply(kept, version)
				: Result.refused(Messages.Proposals_notOpen.text(kept.state().title())));
	}

	/** Again while somebody else was faster. */
	private Result<Proposal> decide(Session session, UUID proposal, BiFunction<Kept, Long, Result<Proposal>> work) {
		Result<Proposal> result = journal.decide(() -> {
			long version = journal.version(ProposalEvents.stream(proposal));
			return kept(session, proposal).then(kept -> work.apply(kept, version));
		});
		return journal.moved(result) ? Result.refused(Messages.Proposals_moved.text()) : result;
	}

	private Result<Proposal> store(Session session, UUID proposal, long version, NewEvent event) {
		return store(session, proposal, append(session, proposal, version, event));
	}

	private static Append append(Session session, UUID proposal, long version, NewEvent event) {
		return Append.of(session.actor(), event).expecting(ProposalEvents.stream(proposal), version);
	}

	private Result<Proposal> store(Session session, UUID proposal, Append append) {
		return journal.append(append).then(done -> kept(session, proposal)).map(k -> seen(session, k));
	}

	/** What somebody took back is seen by nobody else any more. */
	private static boolean visible(Session session, Kept kept) {
		return kept.state() != ProposalState.WITHDRAWN || kept.person().equals(session.person());
	}

	private Result<Kept> kept(Session session, UUID proposal) {
		return kept(proposal).filter(k -> visible(session, k)).map(Result::done).orElseGet(() -> Result.refused(Messages.Proposals_none.text()));
	}

	private Optional<Kept> kept(UUID proposal) {
		return documents.find(Kept.class, proposal.toString());
	}

	private <T> Result<T> may(Session session, UseCase useCase, Supplier<Result<T>> work) {
		return access.<T>refusal(session, useCase).<Result<T>>map(r -> r).orElseGet(work);
	}

	private Proposal seen(Session session, Kept kept) {
		return new Proposal(kept.id(), kept.kind(), kept.title(), kept.what(), kept.why(), kept.person(), directory.nameOf(kept.person()),
				kept.partners().stream().map(directory::nameOf).toList(), kept.made(), kept.state(), kept.voices().size(),
				kept.person().equals(session.person()), kept.voices().contains(session.person()),
				kept.said().stream().map(s -> new Comment(s.person(), directory.nameOf(s.person()), s.words(), s.when())).toList(),
				kept.last().map(v -> decision(session, v)));
	}

	private Decision decision(Session session, Verdict verdict) {
		String title = verdict.into().flatMap(id -> kept(id)).filter(k -> visible(session, k)).map(Kept::title).orElse("");
		return new Decision(verdict.verdict(), verdict.by(), directory.nameOf(verdict.by()), verdict.reason(), verdict.into(), title, verdict.when());
	}
}
