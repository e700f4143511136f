package org.chushi.internal.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.chushi.content.PackCheck;
import org.chushi.content.PackFiles;
import org.chushi.core.Diagnostic;
import org.chushi.model.Element;
import org.eclipse.emf.ecore.EObject;

/**
 * What the files of a pack say, read once, and what the checks said about it. As long as the files are the same it is used again, in
 * whatever library and beside whatever other packs. Its objects do not change.
 */
final class ReadPack {

	/** @param asked what it rests on beside this pack */
	private record Said(String version, Outside asked, List<Diagnostic> problems) {
	}

	private final PackReader reader;
	private final Map<String, Element> elements = new HashMap<>();
	private final Map<PackCheck, Said> said = new ConcurrentHashMap<>();

	/** @param large banks of more bytes are left in their files */
	ReadPack(PackFiles files, long large) {
		reader = new PackReader(files, large);
		if (reader.read()) {
			reader.roots().forEach(root -> {
				index(root);
				root.eAllContents().forEachRemaining(this::index);
			});
		}
	}

	private void index(EObject object) {
		if (object instanceof Element element) {
			if (element.getId() != null) {
				elements.putIfAbsent(element.getId(), element);
			}
			if (element.getCode() != null) {
				elements.putIfAbsent(element.getCode(), element);
			}
		}
	}

	PackReader reader() {
		return reader;
	}

	Optional<Element> find(String idOrCode) {
		return Optional.ofNullable(elements.get(idOrCode));
	}

	/** What this check says about the pack in its place: as before, unless the check or what it asked other packs for has changed. */
	List<Diagnostic> problems(PackCheck check, LoadedPack in) {
		if (!check.restsOnContentAlone()) {
			return check.check(in);
		}
		String version = check.version();
		Said before = said.get(check);
		if (before != null && before.version().equals(version) && before.asked().same(in)) {
			return before.problems();
		}
		Outside asked = new Outside(in);
		List<Diagnostic> problems = List.copyOf(check.check(asked));
		said.put(check, new Said(version, asked, problems));
		return problems;
	}
}
