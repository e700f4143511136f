package org.chushi.internal.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.chushi.content.PackContent;
import org.chushi.core.Language;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.review.Manuscript;
import org.eclipse.emf.ecore.EObject;

/** All pieces of a pack that are reviewed by themselves, as they are in its files. */
final class PackTexts {

	private final PackContent pack;
	private final Set<String> paths;

	PackTexts(PackContent pack) {
		this.pack = pack;
		paths = paths(pack);
	}

	private static Set<String> paths(PackContent pack) {
		try {
			return Set.copyOf(pack.files().paths());
		} catch (IOException e) {
			return Set.of();
		}
	}

	/** @param wanted which of them */
	Stream<Manuscript> units(Predicate<Element> wanted) {
		List<Element> units = new ArrayList<>();
		pack.roots().forEach(root -> collect(root, units));
		return units.stream().filter(wanted).map(this::text);
	}

	private Manuscript text(Element element) {
		return Manuscripts.of(element, pack.pack().getCode(), language -> page(element, language),
				id -> pack.resolve(id).map(Manuscripts::says));
	}

	private static void collect(EObject object, List<Element> units) {
		if (Manuscripts.unit(object) && object instanceof Element element && element.getId() != null) {
			units.add(element);
		}
		object.eContents().forEach(child -> collect(child, units));
	}

	private Optional<String> page(EObject object, Language language) {
		String path = ((Lesson) object).getPath() + "." + language.tag() + ".md";
		try {
			return paths.contains(path) ? Optional.of(new String(pack.files().read(path), StandardCharsets.UTF_8))
					: Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
