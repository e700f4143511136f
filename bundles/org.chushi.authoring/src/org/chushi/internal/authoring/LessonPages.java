package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.core.Language;
import org.chushi.model.Document;
import org.chushi.model.Lesson;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** The pages of lessons: one for each language, beside the pictures they show. */
final class LessonPages {

	/** Where a page may lead: in brackets behind words, or on a line of its own that words refer to (CommonMark 4.7, 6.3). */
	private static final Pattern TARGET = Pattern.compile("(\\]\\(\\s{0,9}<?|(?m:^ {0,3}\\[[^\\]\\n]{1,999}\\]:[ \\t]{0,9}<?))([^)\\s<>]+)");

	private final OpenProject project;
	private final EditingDomain domain;

	LessonPages(OpenProject project) {
		this.project = project;
		domain = project.editing();
	}

	/** Paths of the pages of a lesson. @param path of the lesson, null for none */
	static List<String> of(String path) {
		return path == null || path.isBlank() ? List.of()
				: Arrays.stream(Language.values()).map(l -> path + "." + l.tag() + ".md").toList();
	}

	/** Pictures a page shows, by their paths in the pack. */
	static List<String> pictures(String page, String text) {
		String folder = page.substring(0, page.lastIndexOf('/') + 1);
		return TARGET.matcher(text).results().map(m -> folder + m.group(2)).filter(Content::picture).distinct().toList();
	}

	/** The text with other names for its pictures. */
	static String shown(String text, Map<String, String> names) {
		return TARGET.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1) + names.getOrDefault(m.group(2), m.group(2))));
	}

	/** The pages go where the lesson goes; they stay for another lesson that has them, and take the place of none. */
	List<Command> moves(Lesson lesson, String to) {
		List<Command> moves = new ArrayList<>();
		List<String> from = of(lesson.getPath());
		List<String> there = of(to);
		if (there.isEmpty() || !there.stream().allMatch(p -> Content.sound(p) && project.places().free(p)) || shared(lesson, Set.of(lesson))) {
			return moves;
		}
		for (int i = 0; i < from.size(); i++) {
			Optional<Document> page = project.document(from.get(i));
			if (page.isPresent()) {
				moves.add(removed(page.get()));
				moves.add(put(there.get(i), page.get()));
			}
		}
		return moves;
	}

	/** The pages of lessons that leave; what lessons that stay have too stays. */
	List<Command> removals(Collection<? extends EObject> leaving) {
		Set<Lesson> lessons = new HashSet<>();
		leaving.forEach(o -> collect(o, lessons));
		return lessons.stream().filter(l -> !shared(l, lessons)).flatMap(l -> of(l.getPath()).stream()).distinct()
				.flatMap(p -> project.document(p).stream()).map(this::removed).toList();
	}

	static void collect(EObject object, Collection<Lesson> lessons) {
		if (object instanceof Lesson lesson) {
			lessons.add(lesson);
		} else if (!Watch.single(object)) {
			object.eContents().forEach(c -> collect(c, lessons));
		}
	}

	private boolean shared(Lesson lesson, Set<Lesson> leaving) {
		return project.watch().lessons().stream().anyMatch(l -> !leaving.contains(l) && lesson.getPath() != null
				&& lesson.getPath().equals(l.getPath()));
	}

	private Command removed(EObject root) {
		return new RemoveCommand(domain, root.eResource().getContents(), root);
	}

	/** Puts a page or a picture at its place. */
	Command put(String path, EObject root) {
		Resource place = project.fresh(path);
		return new AddCommand(domain, place.getContents(), root);
	}
}
