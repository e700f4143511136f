package org.chushi.internal.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.chushi.authoring.Fits;
import org.chushi.authoring.Outdated;
import org.chushi.authoring.Reworded;
import org.chushi.authoring.SaveRecord;
import org.chushi.content.OwnPack;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.Lesson;

/** Finds out what a save writes, by what was saved before it, and tells. */
final class Scribe {

	private static final byte[] NOTHING = { };

	private final ProjectFolder folder;
	private final String pack;
	private final Map<String, String> pages = new TreeMap<>();
	private final Map<String, List<String>> lessons = new LinkedHashMap<>();
	private final Records records;
	private final List<Fits> judged;

	/**
	 * @param pack    id
	 * @param lessons of the project: their pages are theirs
	 * @param judged  what was said of texts that were out of date
	 */
	Scribe(ProjectFolder folder, String pack, Collection<Lesson> lessons, Records records, List<Fits> judged) {
		this.folder = folder;
		this.pack = pack;
		this.records = records;
		this.judged = List.copyOf(judged);
		lessons.stream().filter(l -> l.getId() != null).forEach(l -> {
			this.lessons.put(l.getId(), LessonPages.of(l.getPath()));
			LessonPages.of(l.getPath()).forEach(p -> pages.put(p, l.getId()));
		});
	}

	/** What is told with this save. */
	List<Fits> judged() {
		return judged;
	}

	/** What is known to be out of date now. */
	List<Outdated> known() {
		return records.outdated();
	}

	/** @param files that will be other ones @param drafts that this project knows */
	Result<Boolean> tell(Map<String, byte[]> files, Set<String> deleted, Map<String, Draft.Entry> drafts) throws IOException {
		Map<String, byte[]> before = new TreeMap<>();
		Set<String> paths = new TreeSet<>(files.keySet());
		paths.addAll(deleted);
		for (String path : paths) {
			before.put(path, before(path, drafts));
		}
		Set<String> ids = elements(files, before);
		List<Reworded> texts = new ArrayList<>(texts(files, before, ids));
		for (String lesson : ids) {
			if (lessons.getOrDefault(lesson, List.of()).stream().anyMatch(before::containsKey)) {
				page(lesson, files, before, drafts, texts);
			}
		}
		return ids.isEmpty() && texts.isEmpty() && judged.isEmpty() ? Result.done(true)
				: records.told(new SaveRecord(folder.code(), List.copyOf(ids), texts, judged));
	}

	private Set<String> elements(Map<String, byte[]> files, Map<String, byte[]> before) {
		Set<String> ids = new LinkedHashSet<>();
		Map<String, String> prints = new HashMap<>();
		before.forEach((path, content) -> {
			if (ProjectFolder.ofModel(path)) {
				// what goes from one file to another stays as it was written
				prints.putAll(prints(path, content));
			} else if (pages.containsKey(path) && !Arrays.equals(content, files.getOrDefault(path, NOTHING))) {
				ids.add(pages.get(path));
			}
		});
		files.forEach((path, content) -> {
			if (ProjectFolder.ofModel(path)) {
				prints(path, content).forEach((id, print) -> {
					if (!print.equals(prints.get(id))) {
						ids.add(id);
					}
				});
			}
		});
		return ids;
	}

	/** The words of the pack itself count, though its version does not. */
	private List<Reworded> texts(Map<String, byte[]> files, Map<String, byte[]> before, Set<String> ids) {
		return Pairs.between(pairs(before, ids), pairs(files, ids));
	}

	private List<Pair> pairs(Map<String, byte[]> files, Set<String> ids) {
		List<Pair> pairs = new ArrayList<>();
		files.forEach((path, content) -> {
			if (ProjectFolder.ofModel(path)) {
				pairs.addAll(PairReader.of(content, id -> ids.contains(id) || id.equals(pack)));
			}
		});
		return pairs;
	}

	private void page(String lesson, Map<String, byte[]> files, Map<String, byte[]> before, Map<String, Draft.Entry> drafts, List<Reworded> texts)
			throws IOException {
		List<String> were = new ArrayList<>();
		List<String> are = new ArrayList<>();
		for (String path : lessons.get(lesson)) {
			byte[] was = before.containsKey(path) ? before.get(path) : before(path, drafts);
			were.add(new String(was, StandardCharsets.UTF_8));
			are.add(before.containsKey(path) ? new String(files.getOrDefault(path, NOTHING), StandardCharsets.UTF_8) : were.getLast());
		}
		Reworded page = new Reworded(lesson, Outdated.PAGE, new Bilingual(were.getFirst(), were.getLast()), new Bilingual(are.getFirst(), are.getLast()));
		if (!page.before().blank() && !page.before().equals(page.after())) {
			texts.add(page);
		}
	}

	/** As it was saved last, as a draft or whole; nothing when it is new. */
	private byte[] before(String path, Map<String, Draft.Entry> drafts) throws IOException {
		Path draft = folder.draft().resolve(path);
		Draft.Entry entry = drafts.get(path);
		Path file = entry != null && !entry.deleted() && Files.isRegularFile(draft) ? draft : folder.pack().resolve(path);
		boolean gone = entry != null && entry.deleted() || !Files.isRegularFile(file);
		return gone ? NOTHING : Files.readAllBytes(file);
	}

	/** The pack itself has another version with every save: that is nobody's writing. */
	private static Map<String, String> prints(String path, byte[] content) {
		return ElementPrints.of(content, !path.equals(OwnPack.HEAD));
	}
}
