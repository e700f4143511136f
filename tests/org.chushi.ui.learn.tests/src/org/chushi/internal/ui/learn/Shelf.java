package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.content.PackFiles;
import org.chushi.content.Packs;
import org.chushi.core.Language;
import org.chushi.model.Element;
import org.chushi.model.Lesson;

/** Content of a test: a few elements of no pack. */
record Shelf(List<Element> elements) implements Packs, Library {

	static Shelf of(Element... elements) {
		return new Shelf(List.of(elements));
	}

	@Override
	public Library library() {
		return this;
	}

	@Override
	public <T extends Element> Optional<T> find(Class<T> type, String idOrCode) {
		return all(type).stream().filter(e -> idOrCode.equals(e.getId())).findFirst();
	}

	@Override
	public <T extends Element> List<T> all(Class<T> type) {
		return elements.stream().filter(type::isInstance).map(type::cast).toList();
	}

	@Override
	public Library reload() {
		return this;
	}

	@Override
	public InstalledPack check(PackFiles files) {
		throw new UnsupportedOperationException();
	}

	@Override
	public AutoCloseable listen(Consumer<Library> listener) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<InstalledPack> packs() {
		return List.of();
	}

	@Override
	public InstalledPack packOf(Element element) {
		throw new UnsupportedOperationException();
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
