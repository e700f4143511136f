package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.authoring.Project;
import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.Bank;
import org.chushi.model.Element;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.Titled;
import org.chushi.ui.author.Link;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * What can be referred to: things of the pack being written, then those of the installed packs. Fields ask at each key, so what
 * cannot hold such a thing is passed by, however much is in it, and the installed packs are gone through once. UI thread.
 */
final class Links {

	private final Project project;
	private final Library library;
	private final Map<EClass, List<Link>> installed = new HashMap<>();
	private final Map<EClass, Ways> ways = new HashMap<>();

	Links(Project project, Library library) {
		this.project = project;
		this.library = library;
	}

	/** One of them, without looking at the others. */
	Optional<Link> find(String id) {
		return project.find(id).filter(e -> id.equals(e.getId())).map(Links::link);
	}

	List<Link> of(EClass target) {
		List<Link> all = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Stream.concat(own(target), installed.computeIfAbsent(target, this::installed).stream()).filter(link -> seen.add(link.id())).forEach(all::add);
		return List.copyOf(all);
	}

	private Stream<Link> own(EClass target) {
		List<Element> found = new ArrayList<>();
		Ways to = ways.computeIfAbsent(target, Ways::to);
		project.roots().forEach(root -> collect(root, target, to, found));
		return found.stream().map(Links::link);
	}

	/** What is in questions is nothing to refer to, and very much. */
	private static void collect(EObject object, EClass target, Ways to, List<Element> found) {
		if (target.isInstance(object) && object instanceof Element element && element.getId() != null) {
			found.add(element);
		}
		boolean inside = !(object instanceof Question) && (!(object instanceof Bank) || target == ModelPackage.Literals.QUESTION);
		if (inside) {
			to.inside(object).forEach(c -> collect(c, target, to, found));
		}
	}

	private List<Link> installed(EClass target) {
		String own = project.pack().getId();
		return Element.class.isAssignableFrom(target.getInstanceClass())
				? library.all(target.getInstanceClass().asSubclass(Element.class)).stream().filter(e -> !library.packOf(e).id().equals(own))
						.map(Links::link).toList()
				: List.of();
	}

	/** By its title, else by what it asks, else by its code. */
	static Link link(Element element) {
		Bilingual words = switch (element) {
		case Titled titled -> Texts.of(titled.getTitle());
		case Question question -> Texts.of(question.getStem());
		default -> Bilingual.same("");
		};
		String code = element.getCode() == null ? "" : element.getCode();
		return new Link(element.getId(), words.zh().isBlank() ? Bilingual.same(code)
				: element instanceof Question ? Bilingual.same(code + "  ").with(words) : words);
	}
}
