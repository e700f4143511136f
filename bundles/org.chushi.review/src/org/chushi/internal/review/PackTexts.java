package org.chushi.internal.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.content.PackContent;
import org.chushi.core.Language;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.review.Manuscript;
import org.eclipse.emf.ecore.EObject;

/** All pieces of a pack that are reviewed by themselves, as they are in its files. */
record PackTexts(PackContent pack) {

	Stream<Manuscript> units() {
		List<Manuscript> units = new ArrayList<>();
		pack.roots().forEach(root -> collect(root, units));
		return units.stream();
	}

	private void collect(EObject object, List<Manuscript> units) {
		if (Manuscripts.unit(object) && object instanceof Element element && element.getId() != null) {
			units.add(Manuscripts.of(element, pack.pack().getCode(), language -> page(object, language),
					id -> pack.resolve(id).map(Manuscripts::says)));
		}
		object.eContents().forEach(child -> collect(child, units));
	}

	private Optional<String> page(EObject object, Language language) {
		String path = ((Lesson) object).getPath() + "." + language.tag() + ".md";
		try {
			return pack.files().paths().contains(path) ? Optional.of(new String(pack.files().read(path), StandardCharsets.UTF_8))
					: Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
