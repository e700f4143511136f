package org.chushi.internal.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.chushi.assessment.SatPapers;
import org.chushi.journal.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads finished attempts of everybody. */
@Component
public final class SatAttempts implements SatPapers {

	private final AttemptBook book;

	@Activate
	public SatAttempts(@Reference Journal journal) {
		book = new AttemptBook(journal);
	}

	@Override
	public List<Finished> all() {
		return finished(book.everybody());
	}

	@Override
	public List<Finished> of(String paper) {
		return finished(book.at(paper));
	}

	private static List<Finished> finished(List<Attempt> attempts) {
		return Attempt.settled(attempts).stream()
				.map(a -> new Finished(a.attempt(), a.person(), a.number(), a.ended(), a.score(), a.regradings().size()))
				.sorted(Comparator.comparing(Finished::ended).thenComparing(Finished::attempt)).toList();
	}

	@Override
	public List<Sat> read(List<Finished> attempts) {
		return attempts.stream().map(f -> sat(book.find(f.attempt()).orElseThrow())).toList();
	}

	private Sat sat(Attempt attempt) {
		return new Sat(attempt.attempt(), attempt.person(), attempt.number(), attempt.ended(),
				book.paper(attempt.attempt()).keyed(attempt.keys()), attempt.responses(), attempt.score());
	}

	@Override
	public List<Title> papers() {
		Map<String, List<Attempt>> papers = Attempt.settled(book.everybody()).stream()
				.collect(Collectors.groupingBy(Attempt::paper, TreeMap::new, Collectors.toList()));
		return papers.values().stream().map(SatAttempts::title)
				.sorted(Comparator.comparing(Title::code).thenComparing(Title::paper)).toList();
	}

	private static Title title(List<Attempt> attempts) {
		Attempt last = attempts.stream().max(Comparator.comparing(Attempt::started)).orElseThrow();
		return new Title(last.paper(), last.code(), last.title(),
				(int) attempts.stream().map(Attempt::person).distinct().count());
	}
}
