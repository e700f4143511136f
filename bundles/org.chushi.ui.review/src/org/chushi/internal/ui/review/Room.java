package org.chushi.internal.ui.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.model.Placeholder;
import org.chushi.model.ScriptTemplate;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.review.ContentReviews;
import org.chushi.review.Manuscript;
import org.chushi.review.Passage;
import org.chushi.review.ReviewFile;
import org.chushi.review.ReviewSummary;
import org.chushi.wording.Blank;
import org.chushi.wording.Draft;
import org.chushi.wording.Drafts;
import org.chushi.wording.Finding;
import org.chushi.wording.Placeholders;
import org.chushi.wording.TextChecks;

/** What the pages of this bundle ask. Not for the thread of the screen. */
record Room(ContentReviews reviews, Directory directory, Packs packs, TextChecks checks, Clock clock) {

	/** The lists of the first page. */
	record Lists(List<ReviewSummary> waiting, List<ReviewSummary> mine, List<ReviewSummary> drafts, List<ReviewSummary> others) {
	}

	/**
	 * One piece.
	 *
	 * @param file     without what was weighed: that changes with every word that is read
	 * @param findings of the checks, for scripts
	 * @param preview  as a customer would see it, for scripts; empty else
	 */
	record Piece(ReviewFile file, List<Finding> findings, Bilingual preview) {
	}

	Result<Lists> lists(Session session) {
		boolean writes = session.is(Role.TRAINER) || session.is(Role.LEAD);
		return reviews.waiting(session).then(waiting -> reviews.mine(session).then(mine -> reviews.all(session)
				.then(all -> (writes ? reviews.drafts(session) : Result.done(List.<ReviewSummary>of())).map(drafts -> new Lists(waiting, mine,
						drafts.stream().filter(d -> all.stream().noneMatch(a -> a.element().equals(d.element()))).toList(),
						without(all, waiting, mine))))));
	}

	private static List<ReviewSummary> without(List<ReviewSummary> all, List<ReviewSummary> waiting, List<ReviewSummary> mine) {
		List<String> shown = Stream.concat(waiting.stream(), mine.stream()).map(ReviewSummary::element).toList();
		return all.stream().filter(s -> !shown.contains(s.element())).toList();
	}

	Piece piece(ReviewFile file) {
		Library library = packs.library();
		Optional<ScriptTemplate> script = library.find(ScriptTemplate.class, file.summary().element());
		if (script.isEmpty() || file.text().isEmpty()) {
			return new Piece(file, List.of(), Bilingual.same(""));
		}
		Manuscript text = file.text().get();
		List<Blank> blanks = Drafts.blanks(script.get(), id -> library.find(Placeholder.class, id));
		List<Finding> findings = Drafts.of(script.get(), Language.ZH, id -> library.find(Placeholder.class, id)).map(d -> d.with(body(text, "zh")))
				.map(d -> found(library, d)).orElse(List.of());
		return new Piece(file, findings, new Bilingual(filled(body(text, "zh"), blanks, Language.ZH), filled(body(text, "en"), blanks, Language.EN)));
	}

	private List<Finding> found(Library library, Draft draft) {
		return checks.with(library).check(draft);
	}

	static String body(Manuscript text, String language) {
		return text.passage("body." + language).map(Passage::text).orElse("");
	}

	private static String filled(String text, List<Blank> blanks, Language language) {
		StringBuilder filled = new StringBuilder();
		Placeholders.of(text).forEach(piece -> filled.append(piece instanceof Placeholders.Named named
				? blanks.stream().filter(b -> b.meant(named.name())).findFirst().map(b -> b.example().in(language)).orElse(named.span().in(text))
				: piece.span().in(text)));
		return filled.toString();
	}

	String name(UUID person) {
		return directory.nameOf(person);
	}

	/** Those who can be asked, but for the one who asks. */
	List<Person> reviewers(Session session) {
		return directory.people().stream().filter(p -> !p.id().equals(session.person()))
				.filter(p -> p.is(Role.MENTOR) || p.is(Role.TRAINER) || p.is(Role.LEAD)).toList();
	}
}
