package org.chushi.internal.ui.author.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.chushi.core.Severity;
import org.chushi.wording.Finding;
import org.chushi.wording.Placeholders;
import org.chushi.wording.Placeholders.Named;
import org.chushi.wording.Span;

/** How a text is marked: what is wrong is underlined, the gravest where several meet; placeholders stand out. */
final class Underlines {

	/** @param severity absent where nothing is wrong */
	record Mark(Span span, Optional<Severity> severity, boolean placeholder) {
	}

	private Underlines() {
	}

	/** The marks of a text in their order; none overlaps another. Places behind the end of the text are none. */
	static List<Mark> of(String text, List<Finding> findings) {
		List<Span> placeholders = Placeholders.named(text).stream().map(Named::span).toList();
		List<Finding> there = findings.stream().filter(f -> f.span().length() > 0 && f.span().to() <= text.length()).toList();
		TreeSet<Integer> borders = new TreeSet<>();
		there.forEach(f -> borders.addAll(List.of(f.span().from(), f.span().to())));
		placeholders.forEach(p -> borders.addAll(List.of(p.from(), p.to())));
		List<Mark> marks = new ArrayList<>();
		Integer from = null;
		for (int to : borders) {
			if (from != null) {
				Span span = new Span(from, to);
				Optional<Severity> severity = there.stream().filter(f -> f.span().covers(span)).map(Finding::severity).max(Severity::compareTo);
				boolean placeholder = placeholders.stream().anyMatch(p -> p.covers(span));
				if (severity.isPresent() || placeholder) {
					marks.add(new Mark(span, severity, placeholder));
				}
			}
			from = to;
		}
		return marks;
	}
}
