package org.chushi.internal.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.search.LibrarySearch.Found;
import org.chushi.search.SearchHit;
import org.chushi.search.SearchHit.Passage;
import org.chushi.search.SearchHit.Span;
import org.chushi.search.SearchQuery;

/** Search over all content. */
final class FindVerbs {

	private static final int SHOWN = 20;
	private static final int AROUND = 24;
	private static final String SOUGHT = "SOUGHT";
	private static final String OF = "--of";
	private static final String LIMIT = "--limit";

	private FindVerbs() {
	}

	static List<Verb> all() {
		return List.of(Verb.of("search", List.of(new Arg(SOUGHT, true, true, false), Arg.many(OF), Arg.maybe(LIMIT)), FindVerbs::search));
	}

	private static Result<Answer> search(Input in) {
		Result<Integer> limit = in.has(LIMIT) ? in.number(LIMIT) : Result.done(SHOWN);
		return limit.then(n -> {
			if (n < 1) {
				return Result.<Answer>refused(Messages.FindVerbs_limit.text());
			}
			in.services().search().await();
			return in.services().search().search(in.session(), new SearchQuery(String.join(" ", in.all(SOUGHT)), in.set(OF), Set.of(),
					Optional.of(LocalDate.now(in.services().clock())), n)).map(FindVerbs::found);
		});
	}

	private static Answer found(Found found) {
		List<Bilingual> lines = new ArrayList<>();
		for (SearchHit hit : found.hits()) {
			lines.add(Lines.columns(hit.kind(), hit.id()));
			hit.passages().forEach(p -> lines.add(Lines.indented(Lines.columns(p.field(), excerpt(p)))));
		}
		return Answer.of(found, lines.isEmpty() ? List.of(Messages.FindVerbs_none.text()) : lines);
	}

	/** What is around the first span, the spans in it in brackets. */
	private static String excerpt(Passage passage) {
		String text = passage.text();
		int from = Math.max(0, passage.spans().getFirst().from() - AROUND);
		int to = Math.min(text.length(), passage.spans().getFirst().to() + AROUND);
		StringBuilder shown = new StringBuilder(from > 0 ? "…" : "");
		int at = from;
		for (Span span : passage.spans()) {
			if (span.to() <= to) {
				shown.append(text, at, span.from()).append('[').append(text, span.from(), span.to()).append(']');
				at = span.to();
			}
		}
		return shown.append(text, at, to).append(to < text.length() ? "…" : "").toString();
	}
}
