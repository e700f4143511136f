package org.chushi.internal.career;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.differences.ElementChange;
import org.chushi.model.Bank;
import org.chushi.model.Element;
import org.chushi.model.Paper;
import org.chushi.model.Titled;
import org.chushi.publishing.PackDifference;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What of the content would be another one, and what it would be: a course has the lessons it will have. People may be on a programme,
 * or hold a certificate, of a pack that was taken out and comes back.
 */
final class ContentTouch {

	private final Library library;
	private final Set<String> touched;
	private final Set<String> learnt;
	private final Set<String> gone;
	/** What changes, and what stands with it in one file, as it will be; under id and code. */
	private final Map<String, Element> coming;

	private ContentTouch(Library library, Set<String> touched, Set<String> learnt, Set<String> gone, Map<String, Element> coming) {
		this.library = library;
		this.touched = touched;
		this.learnt = learnt;
		this.gone = gone;
		this.coming = coming;
	}

	ContentTouch(Library library, PackDifference difference) {
		this(library, difference.touched(), difference.learnt(), difference.changes().removed().stream().map(ElementChange::id).collect(Collectors.toUnmodifiableSet()),
				new LinkedHashMap<>());
		Set<EObject> roots = difference.changes().changes().stream().flatMap(c -> c.after().stream()).map(EcoreUtil::getRootContainer).collect(Collectors.toSet());
		EcoreUtil.getAllContents(roots, false).forEachRemaining(o -> {
			if (o instanceof Element e) {
				Stream.of(e.getId(), e.getCode()).filter(Objects::nonNull).forEach(name -> coming.putIfAbsent(name, e));
			}
		});
	}

	/** The same, of what has to be learnt anew alone. */
	ContentTouch anew() {
		return new ContentTouch(library, learnt, learnt, gone, coming);
	}

	<T extends Element> Optional<T> find(Class<T> type, String idOrCode) {
		return Optional.ofNullable(coming.get(idOrCode)).filter(type::isInstance).map(type::cast).or(() -> library.find(type, idOrCode));
	}

	/** Those that come, and those that are there. */
	<T extends Element> List<T> all(Class<T> type) {
		return List.copyOf(Stream.concat(coming.values().stream().filter(type::isInstance).map(type::cast), library.all(type).stream())
				.collect(Collectors.toMap(Element::getId, e -> e, (coming, there) -> coming, LinkedHashMap::new)).values());
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

	/** That it changes, or that it will be gone. */
	Bilingual said(Titled thing, Messages changes, Messages goes) {
		return (gone(thing) ? goes : changes).text(Texts.of(thing.getTitle()));
	}
}
