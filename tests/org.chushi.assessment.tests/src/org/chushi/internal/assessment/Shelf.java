package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.List;
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
import org.chushi.questions.testing.Content;
import org.eclipse.emf.ecore.EObject;

/** A library of what a test puts on it. */
final class Shelf implements Library, Packs {

	private final List<EObject> roots;
	private final InstalledPack pack = new InstalledPack(Content.id("pack"), "TEST", Bilingual.same("Test"), "1.2.0",
			"test", List.of(), false);

	Shelf(EObject... roots) {
		this.roots = new ArrayList<>(List.of(roots));
	}

	void add(EObject root) {
		roots.add(root);
	}

	void remove(EObject root) {
		roots.remove(root);
	}

	@Override
	public List<InstalledPack> packs() {
		return List.of(pack);
	}

	@Override
	public <T extends Element> Optional<T> find(Class<T> type, String idOrCode) {
		return all(type).stream().filter(e -> idOrCode.equals(e.getId()) || idOrCode.equals(e.getCode())).findFirst();
	}

	@Override
	public <T extends Element> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		for (EObject root : roots) {
			if (type.isInstance(root)) {
				found.add(type.cast(root));
			}
			root.eAllContents().forEachRemaining(e -> {
				if (type.isInstance(e)) {
					found.add(type.cast(e));
				}
			});
		}
		return found;
	}

	@Override
	public InstalledPack packOf(Element element) {
		return pack;
	}

	@Override
	public Optional<String> text(Lesson lesson, Language language) {
		return Optional.empty();
	}

	@Override
	public Optional<byte[]> file(Lesson lesson, String reference) {
		return Optional.empty();
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
		return pack;
	}

	@Override
	public AutoCloseable listen(Consumer<Library> listener) {
		return () -> {
		};
	}
}
