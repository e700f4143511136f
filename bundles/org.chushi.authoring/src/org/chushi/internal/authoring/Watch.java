package org.chushi.internal.authoring;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.chushi.model.Bank;
import org.chushi.model.Document;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.model.ListedPhrase;
import org.chushi.model.ModelPackage;
import org.chushi.model.Paper;
import org.chushi.model.Question;
import org.chushi.model.ScriptTemplate;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Follows every change of a project's objects, whoever makes it: what is called how, who refers to whom, which files and
 * which parts changed. Each change costs what it touches, however large the rest is.
 */
final class Watch extends EContentAdapter {

	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final Names ids = new Names();
	private final Names codes = new Names();
	private final Map<EObject, List<String>> targets = new HashMap<>();
	private final Map<String, Set<EObject>> referrers = new HashMap<>();
	private final Map<Document, Set<String>> mentioned = new HashMap<>();
	private final Map<String, Set<Document>> mentions = new HashMap<>();
	private final Set<String> files = new TreeSet<>();
	private final Set<Lesson> lessons = new LinkedHashSet<>();
	private final Set<EObject> parts = new LinkedHashSet<>();
	private final Map<EObject, String> words = new HashMap<>();

	/** What is checked by itself: something there are very many of in a file, a lesson with its pages, or a file without those. */
	static EObject part(EObject object) {
		EObject part = object;
		while (!apart(part) && part.eContainer() != null) {
			part = part.eContainer();
		}
		return part;
	}

	/** Whether there are very many of these in one file: a question, a script, a listed phrase. */
	static boolean single(EObject object) {
		return object instanceof Question || object instanceof ScriptTemplate || object instanceof ListedPhrase;
	}

	/** Whether it is checked apart from the file it is in. */
	static boolean apart(EObject object) {
		return single(object) || object instanceof Lesson;
	}

	@Override
	protected void setTarget(EObject target) {
		super.setTarget(target);
		if (target instanceof Element element) {
			ids.put(element, element.getId());
			codes.put(element, element.getCode());
			retell(element.getId());
		}
		if (target instanceof Lesson lesson) {
			lessons.add(lesson);
		} else if (target instanceof Document page) {
			mention(page);
		}
		relink(target);
		// what is in a part comes with it, or by a change of it
		if (part(target) == target) {
			touch(target);
		}
	}

	@Override
	protected void unsetTarget(EObject target) {
		super.unsetTarget(target);
		if (target instanceof Element element) {
			codes.remove(element);
			ids.remove(element).ifPresent(this::retell);
		}
		if (target instanceof Lesson lesson) {
			lessons.remove(lesson);
		} else if (target instanceof Document page) {
			forget(page);
		}
		unlink(target);
		touch(target);
	}

	@Override
	public void notifyChanged(Notification change) {
		super.notifyChanged(change);
		if (change.isTouch()) {
			return;
		}
		switch (change.getNotifier()) {
		case EObject object -> changed(object, change);
		case Resource resource when change.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS -> file(path(resource));
		default -> {
			// nothing that is written
		}
		}
	}

	private void changed(EObject object, Notification change) {
		if (object.eResource() instanceof Resource resource) {
			file(path(resource));
		}
		touch(part(object));
		if (object instanceof Element element && change.getFeature() == ModelPackage.Literals.ELEMENT__ID) {
			ids.remove(element).ifPresent(this::retell);
			ids.put(element, element.getId());
			retell(element.getId());
		} else if (object instanceof Element element && change.getFeature() == ModelPackage.Literals.ELEMENT__CODE) {
			codes.put(element, element.getCode());
			same(element);
			nameless(element);
		} else if (object instanceof Document page) {
			mention(page);
		} else if (change.getFeature() instanceof EAttribute attribute && Links.is(attribute)) {
			relink(object);
		}
	}

	/** What a page speaks of by its id: a question to be answered on it. */
	private void mention(Document page) {
		forget(page);
		Set<String> ids = page.getText() == null ? Set.of()
				: UUID.matcher(page.getText()).results().map(MatchResult::group).collect(Collectors.toSet());
		if (!ids.isEmpty()) {
			mentioned.put(page, ids);
			ids.forEach(id -> mentions.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(page));
		}
	}

	private void forget(Document page) {
		Set<String> before = mentioned.remove(page);
		if (before != null) {
			before.forEach(id -> mentions.computeIfPresent(id, (i, pages) -> pages.remove(page) && pages.isEmpty() ? null : pages));
		}
	}

	/** The lessons on whose pages somebody speaks of this, or their pages that no lesson has. */
	Set<EObject> mentions(String id) {
		Set<EObject> all = new LinkedHashSet<>();
		for (Document page : mentions.getOrDefault(id, Set.of())) {
			List<Lesson> having = having(page);
			all.addAll(having.isEmpty() ? List.of(page) : having);
		}
		return all;
	}

	private List<Lesson> having(Document page) {
		String path = page.eResource() == null ? "" : path(page.eResource());
		return lessons.stream().filter(l -> LessonPages.of(l.getPath()).contains(path)).toList();
	}

	/** Pages and pictures have no checks of their own: those of the lessons look at them. */
	private void file(String path) {
		files.add(path);
		if (Content.page(path) || Content.picture(path)) {
			lessons.stream().filter(l -> Content.picture(path) || LessonPages.of(l.getPath()).contains(path)).forEach(l -> touch(part(l)));
		}
	}

	private void touch(EObject part) {
		if (!Content.beside(part)) {
			parts.add(part);
			words.remove(part);
		}
	}

	/** Something else is to be said of it, though nothing in it changed. */
	void doubt(EObject object) {
		touch(part(object));
	}

	/** All words of what there are very many of, folded; kept until it changes. */
	String words(EObject single) {
		return words.computeIfAbsent(single, o -> Folded.of(Wording.all(o)).text());
	}

	/** Those of the project, in no order. */
	Set<Lesson> lessons() {
		return lessons;
	}

	static String path(Resource resource) {
		return resource.getURI().toString();
	}

	/** Whoever refers to this is to be checked again, and whoever is called the same. */
	private void retell(String id) {
		if (id != null) {
			referrers.getOrDefault(id, Set.of()).forEach(r -> touch(part(r)));
			if (mentions.containsKey(id)) {
				mentions(id).forEach(l -> touch(part(l)));
			}
			ids.all(id).forEach(e -> touch(part(e)));
		}
	}

	/** Others of the same id say where this one is. */
	private void same(Element element) {
		Set<Element> all = element.getId() == null ? Set.of() : ids.all(element.getId());
		if (all.size() > 1) {
			all.forEach(e -> touch(part(e)));
		}
	}

	/** What has no code is told by that of what it is in. */
	private void nameless(Element holder) {
		holder.eContents().stream().filter(o -> apart(o) && !(o instanceof Element e && e.getCode() != null)).forEach(this::touch);
	}

	private void relink(EObject object) {
		if (Links.of(object.eClass()).isEmpty()) {
			return;
		}
		unlink(object);
		List<String> now = Links.targets(object);
		if (!now.isEmpty()) {
			targets.put(object, now);
			now.forEach(id -> referrers.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(object));
		}
	}

	private void unlink(EObject object) {
		List<String> before = targets.remove(object);
		if (before != null) {
			for (String id : before) {
				Set<EObject> who = referrers.get(id);
				if (who != null && who.remove(object) && who.isEmpty()) {
					referrers.remove(id);
				}
			}
		}
	}

	Names ids() {
		return ids;
	}

	Names codes() {
		return codes;
	}

	Set<EObject> referrers(String id) {
		return referrers.getOrDefault(id, Set.of());
	}

	/** All ids that something refers to. */
	Set<String> referred() {
		return referrers.keySet();
	}

	/** Paths of files that were changed since they were read or published. */
	Set<String> files() {
		return files;
	}

	/** Parts that changed since they were last taken. What an exam asks is not asked in a lesson: with it lessons are in doubt. */
	List<EObject> takeParts() {
		if (parts.stream().anyMatch(part -> part instanceof Paper || part instanceof Bank)) {
			mentioned.keySet().stream().flatMap(page -> having(page).stream()).forEach(lesson -> touch(part(lesson)));
		}
		List<EObject> taken = List.copyOf(parts);
		parts.clear();
		return taken;
	}
}
