package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.chushi.authoring.Clip;
import org.chushi.model.Document;
import org.chushi.model.Lesson;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Copies things with the files they need. */
public final class Clips {

	private Clips() {
	}

	public static Clip of(Collection<? extends EObject> objects) {
		List<EObject> tops = EcoreUtil.filterDescendants(objects);
		Map<String, EObject> files = new TreeMap<>();
		for (EObject top : tops) {
			List<Lesson> lessons = new ArrayList<>();
			LessonPages.collect(top, lessons);
			lessons.forEach(l -> LessonPages.of(l.getPath()).forEach(path -> page(top, path, files)));
		}
		return new Clip(List.copyOf(EcoreUtil.copyAll(tops)), files, false);
	}

	private static void page(EObject from, String path, Map<String, EObject> files) {
		file(from, path).filter(Document.class::isInstance).map(Document.class::cast).ifPresent(page -> {
			files.put(path, EcoreUtil.copy(page));
			LessonPages.pictures(path, page.getText() == null ? "" : page.getText())
					.forEach(picture -> file(from, picture).ifPresent(root -> files.put(picture, EcoreUtil.copy(root))));
		});
	}

	private static Optional<EObject> file(EObject from, String path) {
		ResourceSet set = from.eResource() == null ? null : from.eResource().getResourceSet();
		return set == null ? Optional.empty() : set.getResources().stream().filter(r -> r.getURI().equals(URI.createURI(path)))
				.flatMap(r -> r.getContents().stream()).findFirst();
	}
}
