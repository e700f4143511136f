package org.chushi.internal.career;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.differences.ElementChange;
import org.chushi.model.Bank;
import org.chushi.model.Checklist;
import org.chushi.model.Course;
import org.chushi.model.Element;
import org.chushi.model.Paper;
import org.chushi.model.Titled;
import org.chushi.publishing.PackDifference;

/**
 * What of the content would be another one. What comes anew is known too: people may be on a programme, or hold a certificate,
 * of a pack that was taken out and comes back.
 */
final class ContentTouch {

	private final Library library;
	private final Set<String> touched;
	private final Set<String> gone;
	/** Under id and code. */
	private final Map<String, Element> coming = new LinkedHashMap<>();

	ContentTouch(Library library, PackDifference difference) {
		this.library = library;
		this.touched = difference.touched();
		this.gone = difference.changes().removed().stream().map(ElementChange::id).collect(Collectors.toUnmodifiableSet());
		difference.changes().added().stream().flatMap(c -> c.after().stream()).filter(Element.class::isInstance).map(Element.class::cast).forEach(e -> {
			coming.putIfAbsent(e.getId(), e);
			coming.putIfAbsent(e.getCode(), e);
		});
	}

	<T extends Element> Optional<T> find(Class<T> type, String idOrCode) {
		return library.find(type, idOrCode).or(() -> Optional.ofNullable(coming.get(idOrCode)).filter(type::isInstance).map(type::cast));
	}

	/** Those that are there and those that come. */
	<T extends Element> List<T> all(Class<T> type) {
		return Stream.concat(library.all(type).stream(), coming.values().stream().filter(type::isInstance).map(type::cast)).distinct().toList();
	}

	boolean is(Element element) {
		return touched.contains(element.getId());
	}

	boolean gone(Element element) {
		return gone.contains(element.getId());
	}

	boolean paper(Paper paper) {
		return is(paper) || paper.getSections().stream().anyMatch(s -> find(Bank.class, s.getBank()).filter(this::is).isPresent());
	}

	boolean paper(String idOrCode) {
		return find(Paper.class, idOrCode).filter(this::paper).isPresent();
	}

	boolean course(String idOrCode) {
		return find(Course.class, idOrCode).filter(this::is).isPresent();
	}

	boolean checklist(String idOrCode) {
		return find(Checklist.class, idOrCode).filter(this::is).isPresent();
	}

	/** That it changes, or that it will be gone. */
	Bilingual said(Titled thing, Messages changes, Messages goes) {
		return (gone(thing) ? goes : changes).text(Texts.of(thing.getTitle()));
	}
}
