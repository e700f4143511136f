package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.authoring.Clip;
import org.chushi.content.OwnPack;
import org.chushi.model.Document;
import org.chushi.model.Lesson;
import org.chushi.model.Picture;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/** Gives copied lessons places of their own for the pages and pictures they bring. Made for one paste. */
final class Pasting {

	private final OpenProject project;
	private final LessonPages pages;
	private final Clip clip;
	private final Set<String> given = new HashSet<>();
	private final Map<String, String> pictures = new HashMap<>();
	private final List<Command> commands = new ArrayList<>();

	Pasting(OpenProject project, Clip clip) {
		this.project = project;
		this.clip = clip;
		pages = new LessonPages(project);
	}

	/** Commands that put the files of these copies at their places; the copies name them already. */
	List<Command> files(List<EObject> copies) {
		List<Lesson> lessons = new ArrayList<>();
		copies.forEach(c -> LessonPages.collect(c, lessons));
		Map<String, String> moved = new LinkedHashMap<>();
		for (Lesson lesson : lessons) {
			if (lesson.getPath() != null && !lesson.getPath().isBlank()) {
				lesson.setPath(moved.computeIfAbsent(lesson.getPath(), this::place));
			}
		}
		return commands;
	}

	private String place(String from) {
		String base = Content.sound(from) ? from : "lessons/" + OwnPack.slug(from);
		String to = base;
		for (int n = 2; !free(to); n++) {
			to = base + "-" + n;
		}
		given.add(to);
		List<String> old = LessonPages.of(from);
		List<String> fresh = LessonPages.of(to);
		for (int i = 0; i < old.size(); i++) {
			if (clip.files().get(old.get(i)) instanceof Document page) {
				commands.add(pages.put(fresh.get(i), Content.document(text(old.get(i), fresh.get(i), page))));
			}
		}
		return to;
	}

	private boolean free(String path) {
		return !given.contains(path) && LessonPages.of(path).stream().allMatch(p -> project.freePath(p, "", clip.cut()).equals(p))
				&& project.watch().lessons().stream().noneMatch(l -> path.equals(l.getPath()));
	}

	/** The page with its pictures by the names they have here. */
	private String text(String from, String to, Document page) {
		String text = page.getText() == null ? "" : page.getText();
		String folder = from.substring(0, from.lastIndexOf('/') + 1);
		String target = to.substring(0, to.lastIndexOf('/') + 1);
		Map<String, String> names = new HashMap<>();
		for (String path : LessonPages.pictures(from, text)) {
			if (clip.files().get(path) instanceof Picture picture) {
				String name = path.substring(folder.length());
				String here = pictures.computeIfAbsent(target + name, p -> picture(p, picture));
				names.put(name, here.substring(target.length()));
			}
		}
		return LessonPages.shown(text, names);
	}

	private String picture(String path, Picture picture) {
		Optional<Picture> there = project.picture(path);
		if (there.isPresent() && Arrays.equals(there.get().getContent(), picture.getContent())) {
			return path;
		}
		int dot = path.lastIndexOf('.');
		String free = project.freePath(path.substring(0, dot), path.substring(dot));
		commands.add(pages.put(free, Content.picture(picture.getContent())));
		return free;
	}
}
