package org.chushi.internal.content;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.chushi.content.InstalledPack;
import org.chushi.content.LargeBank;
import org.chushi.content.Library;
import org.chushi.core.Language;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EObject;

/** The sound ones of these packs as one library. */
final class LoadedLibrary implements Library {

	private final List<InstalledPack> installed;
	private final List<LoadedPack> sound;
	/** Nothing in a library changes, and rules ask for the same kinds again and again. */
	private final Map<Class<?>, List<?>> byKind = new ConcurrentHashMap<>();

	LoadedLibrary(List<LoadedPack> packs) {
		installed = packs.stream().map(LoadedPack::installed).sorted(Comparator.comparing(InstalledPack::code)).toList();
		sound = packs.stream().filter(p -> !p.installed().broken())
				.sorted(Comparator.comparing(p -> p.installed().code())).toList();
	}

	@Override
	public List<InstalledPack> packs() {
		return installed;
	}

	@Override
	public <T extends Element> Optional<T> find(Class<T> type, String idOrCode) {
		boolean question = type.isAssignableFrom(Question.class) || Question.class.isAssignableFrom(type);
		return sound.stream().flatMap(p -> (question ? p.own(idOrCode) : p.ownLoaded(idOrCode)).stream())
				.filter(type::isInstance).map(type::cast).findFirst();
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T extends Element> List<T> all(Class<T> type) {
		return new ArrayList<>((List<T>) byKind.computeIfAbsent(type, this::gathered));
	}

	private <T> List<T> gathered(Class<T> type) {
		List<T> all = new ArrayList<>();
		for (LoadedPack pack : sound) {
			for (EObject root : pack.roots()) {
				add(type, root, all);
				root.eAllContents().forEachRemaining(o -> add(type, o, all));
			}
		}
		return all;
	}

	private static <T> void add(Class<T> type, EObject object, List<T> all) {
		if (type.isInstance(object)) {
			all.add(type.cast(object));
		}
	}

	@Override
	public List<LargeBank> largeBanks() {
		return sound.stream().flatMap(p -> p.largeBanks().stream()).toList();
	}

	@Override
	public InstalledPack packOf(Element element) {
		return holder(element).installed();
	}

	private LoadedPack holder(Element element) {
		return sound.stream().filter(p -> p.holds(element)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(element.getCode() + " is not of this library"));
	}

	@Override
	public Optional<String> text(Lesson lesson, Language language) {
		return read(lesson, lesson.getPath() + "." + language.tag() + ".md")
				.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
	}

	@Override
	public Optional<byte[]> file(Lesson lesson, String reference) {
		String path = lesson.getPath();
		return read(lesson, path.substring(0, path.lastIndexOf('/') + 1) + reference);
	}

	private Optional<byte[]> read(Lesson lesson, String path) {
		try {
			return Optional.of(holder(lesson).files().read(path));
		} catch (FileNotFoundException e) {
			return Optional.empty();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
