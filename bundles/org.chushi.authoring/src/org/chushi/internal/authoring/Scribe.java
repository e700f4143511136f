package org.chushi.internal.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.chushi.content.OwnPack;
import org.chushi.core.Result;
import org.chushi.model.Lesson;

/** Finds out what a save writes, by what was saved before it, and tells. */
final class Scribe {

	private final ProjectFolder folder;
	private final Map<String, String> pages = new TreeMap<>();
	private final Function<List<String>, Result<Boolean>> witnesses;

	/** @param lessons of the project: their pages are theirs @param witnesses told of ids */
	Scribe(ProjectFolder folder, Collection<Lesson> lessons, Function<List<String>, Result<Boolean>> witnesses) {
		this.folder = folder;
		this.witnesses = witnesses;
		lessons.stream().filter(l -> l.getId() != null).forEach(l -> LessonPages.of(l.getPath()).forEach(p -> pages.put(p, l.getId())));
	}

	/** @param files that will be other ones @param drafts that this project knows */
	Result<Boolean> tell(Map<String, byte[]> files, Set<String> deleted, Map<String, Draft.Entry> drafts) throws IOException {
		Set<String> ids = new LinkedHashSet<>();
		Map<String, String> before = new HashMap<>();
		Set<String> paths = new TreeSet<>(files.keySet());
		paths.addAll(deleted);
		for (String path : paths) {
			if (ProjectFolder.ofModel(path)) {
				// what goes from one file to another stays as it was written
				before.putAll(prints(path, before(path, drafts)));
			} else if (pages.containsKey(path) && !Arrays.equals(before(path, drafts), files.getOrDefault(path, new byte[0]))) {
				ids.add(pages.get(path));
			}
		}
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			if (ProjectFolder.ofModel(file.getKey())) {
				prints(file.getKey(), file.getValue()).forEach((id, print) -> {
					if (!print.equals(before.get(id))) {
						ids.add(id);
					}
				});
			}
		}
		return ids.isEmpty() ? Result.done(true) : witnesses.apply(List.copyOf(ids));
	}

	/** As it was saved last, as a draft or whole; nothing when it is new. */
	private byte[] before(String path, Map<String, Draft.Entry> drafts) throws IOException {
		Path draft = folder.draft().resolve(path);
		Draft.Entry entry = drafts.get(path);
		Path file = entry != null && !entry.deleted() && Files.isRegularFile(draft) ? draft : folder.pack().resolve(path);
		boolean gone = entry != null && entry.deleted() || !Files.isRegularFile(file);
		return gone ? new byte[0] : Files.readAllBytes(file);
	}

	/** The pack itself has another version with every save: that is nobody's writing. */
	private static Map<String, String> prints(String path, byte[] content) {
		return ElementPrints.of(content, !path.equals(OwnPack.HEAD));
	}
}
