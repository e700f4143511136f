package org.chushi.internal.ui.author;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.authoring.Project;
import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.model.Titled;
import org.chushi.ui.author.Link;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What a question can refer to: things of the pack being written, then those of the installed packs. UI thread. */
final class Links {

	private final Project project;
	private final Map<EClass, List<Link>> installed;

	private Links(Project project, Map<EClass, List<Link>> installed) {
		this.project = project;
		this.installed = installed;
	}

	/** Not for the UI thread. */
	static Links of(Project project, Library library) {
		Map<EClass, List<Link>> installed = new HashMap<>();
		installed.put(ModelPackage.Literals.COMPETENCY, links(library.all(Competency.class)));
		installed.put(ModelPackage.Literals.LESSON, links(library.all(Lesson.class)));
		return new Links(project, installed);
	}

	private static List<Link> links(List<? extends Titled> all) {
		return all.stream().map(Links::link).toList();
	}

	private static Link link(Titled titled) {
		Bilingual title = Texts.of(titled.getTitle());
		return new Link(titled.getId(), title.zh().isBlank() ? Bilingual.same(titled.getCode()) : title);
	}

	List<Link> of(EClass target) {
		List<Link> all = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Stream.concat(own(target), installed.getOrDefault(target, List.of()).stream()).filter(link -> seen.add(link.id())).forEach(all::add);
		return List.copyOf(all);
	}

	/** Banks hold nothing to refer to, and are large. */
	private Stream<Link> own(EClass target) {
		List<Link> found = new ArrayList<>();
		for (EObject root : project.roots()) {
			if (!(root instanceof Bank)) {
				root.eAllContents().forEachRemaining(o -> {
					if (target.isInstance(o) && o instanceof Titled titled && titled.getId() != null) {
						found.add(link(titled));
					}
				});
			}
		}
		return found.stream();
	}
}
