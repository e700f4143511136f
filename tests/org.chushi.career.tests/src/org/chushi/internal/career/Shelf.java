package org.chushi.internal.career;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.content.PackFiles;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.eclipse.emf.ecore.EObject;

/** One library for good, whose elements are found by their ids at once, as those of a real one are. */
final class Shelf implements Packs, Library {

	private static final InstalledPack PACK = new InstalledPack("7", "TEST", Bilingual.same("Test"), "1.0.0", "test", List.of(), false);

	private final List<EObject> all = new ArrayList<>();
	private final Map<String, EObject> byId = new HashMap<>();

	Shelf(EObject... roots) {
		for (EObject root : roots) {
			all.add(root);
			root.eAllContents().forEachRemaining(all::add);
		}
		all.stream().filter(Element.class::isInstance).forEach(e -> byId.put(((Element) e).getId(), e));
	}

	@Override
	public Library library() {
		return this;
	}

	@Override
	public Library reload() {
		return this;
	}

	@Override
	public InstalledPack check(PackFiles files) {
		return PACK;
	}

	@Override
	public AutoCloseable listen(Consumer<Library> listener) {
		return () -> {
			// nothing changes here
		};
	}

	@Override
	public List<InstalledPack> packs() {
		return List.of(PACK);
	}

	@Override
	public <T extends Element> Optional<T> find(Class<T> type, String idOrCode) {
		return Optional.ofNullable(byId.get(idOrCode)).filter(type::isInstance).map(type::cast);
	}

	@Override
	public <T extends Element> List<T> all(Class<T> type) {
		return all.stream().filter(type::isInstance).map(type::cast).toList();
	}

	@Override
	public InstalledPack packOf(Element element) {
		return PACK;
	}

	@Override
	public Optional<String> text(Lesson lesson, Language language) {
		return Optional.empty();
	}

	@Override
	public Optional<byte[]> file(Lesson lesson, String reference) {
		return Optional.empty();
	}
}
