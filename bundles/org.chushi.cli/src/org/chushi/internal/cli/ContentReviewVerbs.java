package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.differences.FieldChange;
import org.chushi.differences.Token;
import org.chushi.people.Role;
import org.chushi.review.Asking;
import org.chushi.review.Located;
import org.chushi.review.Manuscript;
import org.chushi.review.Passage;
import org.chushi.review.ReviewFile;
import org.chushi.review.ReviewSummary;
import org.chushi.review.Suggestion;
import org.chushi.review.TextVersion;
import org.chushi.review.Weighing;

/** Commands about reviews of content. */
final class ContentReviewVerbs {

	private static final String ELEMENT = "ELEMENT";
	private static final String FIELD = "--field";
	private static final String WORDS = "--quote";
	private static final String NTH = "--nth";
	private static final String TEXT = "--text";
	private static final String REASON = "--reason";
	private static final String NOTE = "--note";
	private static final String ASKED = "--reviewer";
	private static final String ROLE = "--reviewer-role";
	private static final String WAITING = "--waiting";
	private static final String SENT = "--sent";

	private ContentReviewVerbs() {
	}

	static List<Verb> all() {
		Arg why = new Arg(REASON, true, false, false);
		Arg element = Arg.of(ELEMENT);
		return List.of(
				Verb.of("review ask", List.of(element, Arg.many(ASKED), Arg.maybe(ROLE), Arg.maybe(NOTE)), ContentReviewVerbs::ask)
						.held(Verb.Rule.some(ASKED, ROLE)),
				Verb.of("review list", List.of(Arg.flag(WAITING), Arg.flag(SENT)), ContentReviewVerbs::list)
						.held(Verb.Rule.notBoth(WAITING, SENT)),
				Verb.of("review show", List.of(element), in -> file(in).map(f -> shown(in, f))),
				Verb.of("review comment", List.of(element, Arg.of("COMMENT"), Arg.maybe(FIELD), Arg.maybe(WORDS), Arg.maybe(NTH)),
						ContentReviewVerbs::comment),
				Verb.of("review reply", List.of(element, Arg.of("REMARK"), Arg.of("COMMENT")), in -> in.id("REMARK")
						.then(r -> in.services().contentReviews().answer(in.session(), in.get(ELEMENT), r, in.get("COMMENT")))
						.map(ContentReviewVerbs::noted)),
				Verb.of("review resolve", List.of(element, Arg.of("REMARK")), in -> in.id("REMARK")
						.then(r -> in.services().contentReviews().resolve(in.session(), in.get(ELEMENT), r, true)).map(ContentReviewVerbs::noted)),
				Verb.of("review suggest", List.of(element, Arg.maybe(FIELD), new Arg(WORDS, true, false, false), Arg.maybe(NTH),
						new Arg(TEXT, true, false, false), why), ContentReviewVerbs::suggest),
				Verb.of("review accept", List.of(element, Arg.of("SUGGESTION")), in -> in.id("SUGGESTION")
						.then(s -> in.services().contentReviews().accept(in.session(), in.get(ELEMENT), s)).map(ContentReviewVerbs::stands)),
				Verb.of("review refuse", List.of(element, Arg.of("SUGGESTION"), why), in -> in.id("SUGGESTION")
						.then(s -> in.services().contentReviews().refuse(in.session(), in.get(ELEMENT), s, in.get(REASON)))
						.map(ContentReviewVerbs::stands)),
				Verb.of("review weigh", List.of(element, Arg.maybe(FIELD)), ContentReviewVerbs::weigh),
				Verb.of("review approve", List.of(element, Arg.maybe(NOTE)), in -> file(in).then(f -> in.services().contentReviews()
						.approve(in.session(), in.get(ELEMENT), hash(f), in.get(NOTE))).map(ContentReviewVerbs::stands)),
				Verb.of("review return", List.of(element, why), in -> in.services().contentReviews()
						.giveBack(in.session(), in.get(ELEMENT), in.get(REASON)).map(ContentReviewVerbs::stands)),
				Verb.of("review keep", List.of(element, why), in -> in.services().contentReviews()
						.keep(in.session(), in.get(ELEMENT), in.get(REASON)).map(ContentReviewVerbs::stands)),
				Verb.of("review withdraw", List.of(element, why), in -> in.services().contentReviews()
						.withdraw(in.session(), in.get(ELEMENT), in.get(REASON)).map(ContentReviewVerbs::stands)),
				Verb.of("review history", List.of(element), in -> in.services().contentReviews().history(in.session(), in.get(ELEMENT))
						.map(all -> history(in, all))),
				Verb.of("review diff", List.of(element), in -> file(in).map(f -> Answer.of(Map.of("changes", changes(f.changes())),
						f.changes().isEmpty() ? List.of(Messages.ContentReviewVerbs_same.text()) : lines(f.changes())))));
	}

	private static Result<ReviewFile> file(Input in) {
		return in.services().contentReviews().open(in.session(), in.get(ELEMENT));
	}

	private static String hash(ReviewFile file) {
		return file.text().map(Manuscript::hash).orElse("");
	}

	private static Result<Answer> ask(Input in) {
		Result<Optional<Role>> role = in.has(ROLE) ? role(in.get(ROLE)).map(Optional::of) : Result.done(Optional.empty());
		return role.then(r -> in.people(ASKED).then(people -> in.services().contentReviews()
				.ask(in.session(), in.get(ELEMENT), new Asking(people, r, in.get(NOTE))))).map(ContentReviewVerbs::stands);
	}

	private static Result<Role> role(String name) {
		for (Role role : Role.values()) {
			if (role.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
				return Result.done(role);
			}
		}
		return Result.refused(Messages.PeopleVerbs_noRole.text(name, "mentor, trainer, lead"));
	}

	private static Result<Answer> list(Input in) {
		var reviews = in.services().contentReviews();
		Result<List<ReviewSummary>> all = in.has(WAITING) ? reviews.waiting(in.session())
				: in.has(SENT) ? reviews.mine(in.session()) : reviews.all(in.session());
		return all.map(list -> Answer.of(Map.of("reviews", list), list.isEmpty() ? List.of(Messages.ContentReviewVerbs_none.text())
				: list.stream().map(ContentReviewVerbs::line).toList()));
	}

	private static Bilingual line(ReviewSummary s) {
		return Lines.columns(s.changed() ? Messages.ContentReviewVerbs_changed.text(s.state().title()) : s.state().title(), s.kind(), s.says(),
				Messages.ContentReviewVerbs_counts.text(s.approvals(), s.needed(), s.suggestions(), s.remarks()));
	}

	private static Answer stands(ReviewSummary summary) {
		return Answer.of(summary, line(summary));
	}

	private static Answer noted(UUID id) {
		return Answer.of(Map.of("id", id), Messages.ContentReviewVerbs_noted.text(id));
	}

	private static Answer shown(Input in, ReviewFile file) {
		List<Bilingual> lines = new ArrayList<>(List.of(line(file.summary())));
		file.text().ifPresent(t -> t.passages().stream().filter(Passage::prose)
				.forEach(p -> lines.add(Lines.columns(p.path(), p.label(), p.text()))));
		file.turns().forEach(t -> lines.add(Lines.indented(Lines.columns(t.at(), in.services().directory().nameOf(t.by()), t.to().title(), t.why()))));
		file.remarks().forEach(r -> {
			lines.add(Lines.indented(Lines.columns(r.id(), in.services().directory().nameOf(r.by()), place(r.located().kind()),
					r.anchor().exact(), r.words())));
			r.replies().forEach(a -> lines.add(Lines.indented(Lines.indented(Lines.columns(in.services().directory().nameOf(a.by()), a.words())))));
		});
		file.suggestions().forEach(s -> lines.add(Lines.indented(Lines.columns(s.id(), in.services().directory().nameOf(s.by()),
				decision(s.decision()), place(s.located().kind()), "[-" + s.anchor().exact() + "-]{+" + s.text() + "+}", s.why(), s.reason()))));
		file.approvals().forEach(a -> lines.add(Lines.indented(Messages.ContentReviewVerbs_approved.text(
				in.services().directory().nameOf(a.by()), a.weighed(), a.of()))));
		for (Missing missing : file.missing()) {
			lines.add(Lines.missing(missing));
		}
		lines.addAll(lines(file.changes()));
		return Answer.of(file, lines);
	}

	private static Bilingual place(Located.Kind kind) {
		return switch (kind) {
		case HERE -> Messages.ContentReviewVerbs_here.text();
		case MOVED -> Messages.ContentReviewVerbs_moved.text();
		case CHANGED -> Messages.ContentReviewVerbs_rewritten.text();
		case LOST -> Messages.ContentReviewVerbs_lost.text();
		};
	}

	private static Bilingual decision(Suggestion.Decision decision) {
		return switch (decision) {
		case OPEN -> Messages.ContentReviewVerbs_open.text();
		case ACCEPTED -> Messages.ContentReviewVerbs_accepted.text();
		case REFUSED -> Messages.ContentReviewVerbs_refused.text();
		};
	}

	private static List<Bilingual> lines(List<FieldChange> changes) {
		return changes.stream().map(c -> Lines.indented(Lines.columns(c.field(), c.difference().marked()))).toList();
	}

	private static List<Map<String, Object>> changes(List<FieldChange> changes) {
		return changes.stream().<Map<String, Object>>map(c -> Map.of("path", c.path(), "field", c.field(), "marked", c.difference().marked())).toList();
	}

	private static Answer history(Input in, List<TextVersion> versions) {
		List<Bilingual> lines = new ArrayList<>();
		for (TextVersion v : versions) {
			lines.add(Lines.columns(v.number(), v.at(), in.services().directory().nameOf(v.by()), v.why()));
			lines.addAll(lines(v.changes()));
		}
		List<Map<String, Object>> data = versions.stream().<Map<String, Object>>map(v -> Map.of("number", v.number(), "hash", v.hash(), "by", v.by(),
				"at", v.at(), "why", v.why(), "changes", changes(v.changes()))).toList();
		return Answer.of(Map.of("versions", data), lines.isEmpty() ? List.of(Messages.ContentReviewVerbs_never.text()) : lines);
	}

	/** A place in a passage. */
	private record Spot(String path, int start, int end) {
	}

	/** The field that was named; else the Chinese body, or the first text there is. */
	private static Result<Passage> passage(Input in, ReviewFile file) {
		List<Passage> prose = file.text().map(Manuscript::prose).orElse(List.of());
		Optional<Passage> found = in.has(FIELD) ? prose.stream().filter(p -> p.path().equals(in.get(FIELD))).findFirst()
				: prose.stream().filter(p -> p.path().equals("body.zh")).findFirst().or(() -> prose.stream().findFirst());
		return found.map(Result::done).orElseGet(() -> Result.refused(
				Messages.ContentReviewVerbs_noField.text(in.get(FIELD), String.join(", ", prose.stream().map(Passage::path).toList()))));
	}

	private static Result<Spot> spot(Input in, ReviewFile file) {
		Result<Integer> nth = in.has(NTH) ? in.number(NTH) : Result.done(0);
		return nth.then(n -> passage(in, file).then(p -> {
			List<Integer> places = IntStream.range(0, p.text().length() + 1).filter(i -> p.text().startsWith(in.get(WORDS), i)).boxed().toList();
			if (n > 0 && n <= places.size() || places.size() == 1) {
				int start = places.get(Math.max(0, n - 1));
				return Result.done(new Spot(p.path(), start, start + in.get(WORDS).length()));
			}
			return Result.refused(Messages.ContentReviewVerbs_places.text(in.get(WORDS), places.size(), p.path()));
		}));
	}

	private static Result<Answer> comment(Input in) {
		var reviews = in.services().contentReviews();
		Result<UUID> done = !in.has(WORDS) ? reviews.comment(in.session(), in.get(ELEMENT), "", 0, 0, in.get("COMMENT"))
				: file(in).then(f -> spot(in, f)).then(
						s -> reviews.comment(in.session(), in.get(ELEMENT), s.path(), s.start(), s.end(), in.get("COMMENT")));
		return done.map(ContentReviewVerbs::noted);
	}

	private static Result<Answer> suggest(Input in) {
		return file(in).then(f -> spot(in, f)).then(s -> in.services().contentReviews().suggest(in.session(), in.get(ELEMENT), s.path(), s.start(),
				s.end(), in.get(TEXT), in.get(REASON))).map(ContentReviewVerbs::noted);
	}

	/** Prints every word and mark on a line of its own; they are noted as looked at. */
	private static Result<Answer> weigh(Input in) {
		return file(in).then(f -> passage(in, f).then(p -> {
			List<Token> tokens = Token.of(p.text()).stream().filter(Token::weighed).toList();
			return in.services().contentReviews().weigh(in.session(), in.get(ELEMENT), hash(f), p.path(),
					IntStream.range(0, tokens.size()).boxed().toList()).map(w -> weighed(tokens, w));
		}));
	}

	private static Answer weighed(List<Token> tokens, Weighing weighing) {
		List<Bilingual> lines = new ArrayList<>();
		for (int n = 0; n < tokens.size(); n++) {
			lines.add(Lines.columns(n + 1, tokens.get(n).text()));
		}
		lines.add(Messages.ContentReviewVerbs_weighed.text(weighing.read().size(), weighing.of()));
		return Answer.of(weighing, lines);
	}
}
