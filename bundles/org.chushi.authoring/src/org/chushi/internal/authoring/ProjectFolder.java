package org.chushi.internal.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.chushi.content.ChangedFiles;
import org.chushi.content.OwnPack;
import org.chushi.content.PackFile;
import org.chushi.content.PackFolder;

/**
 * Where one pack lies: its files, and the draft of those that are saved but not published.
 *
 * @param packs locked by whoever writes packs of the team's own
 */
record ProjectFolder(PackFolder packs, String code) {

	private static final String DRAFTS = "drafts";

	/** Files beside those of the model, as checks and search need them. @param texts the Markdown pages, by path */
	record Pages(List<String> paths, Map<String, byte[]> texts) {
	}

	/**
	 * The pack as its writer left it.
	 *
	 * @param files  of the model, pack.xmi first
	 * @param bases  {@link Stamps stamps} of the pack's files that they came from
	 * @param drafts those that are not as in the pack, deleted ones too, by path
	 */
	record State(List<PackFile> files, Map<String, String> bases, Map<String, Draft.Entry> drafts, Pages pages) {
	}

	Path pack() {
		return packs.path().resolve(code);
	}

	Path draft() {
		return packs.path().resolveSibling(DRAFTS).resolve(code);
	}

	static boolean ofModel(String path) {
		return path.endsWith(".xmi");
	}

	State read() throws IOException {
		Draft draft = Draft.at(draft());
		ChangedFiles disk = new ChangedFiles(pack(), Map.of());
		TreeSet<String> paths = new TreeSet<>(disk.paths());
		Pages pages = pages(disk);
		paths.addAll(draft.entries().keySet());
		paths.removeIf(p -> !ofModel(p));
		paths.remove(OwnPack.HEAD);
		List<String> ordered = new ArrayList<>(List.of(OwnPack.HEAD));
		ordered.addAll(paths);
		List<PackFile> files = new ArrayList<>();
		Map<String, String> bases = new LinkedHashMap<>();
		for (String path : ordered) {
			Draft.Entry entry = entry(draft, path);
			byte[] content = entry == null ? disk.read(path) : entry.deleted() ? null : draft.read(path);
			bases.put(path, entry == null ? Stamps.of(path, content) : entry.base());
			if (content != null) {
				files.add(PackFile.read(path, content));
			}
		}
		return new State(files, bases, Map.copyOf(draft.entries()), pages);
	}

	/** One that is listed but not there any more was published when the program stopped. */
	private static Draft.Entry entry(Draft draft, String path) {
		Draft.Entry entry = draft.entries().get(path);
		return entry == null || entry.deleted() || Files.isRegularFile(draft.folder().resolve(path)) ? entry : null;
	}

	private static Pages pages(ChangedFiles disk) throws IOException {
		List<String> others = disk.paths().stream().filter(p -> !ofModel(p)).toList();
		Map<String, byte[]> texts = new TreeMap<>();
		for (String path : others) {
			if (path.endsWith(".md")) {
				texts.put(path, disk.read(path));
			}
		}
		return new Pages(others, texts);
	}

	/** Those of these files that are not on the disk as they were. @param bases by path @param drafts as they were known */
	List<String> changed(Map<String, String> bases, Map<String, Draft.Entry> drafts) throws IOException {
		TreeSet<String> changed = new TreeSet<>(Draft.at(draft()).others(drafts));
		for (Map.Entry<String, String> base : bases.entrySet()) {
			if (!Stamps.of(pack(), base.getKey()).equals(base.getValue())) {
				changed.add(base.getKey());
			}
		}
		return List.copyOf(changed);
	}

	/** A file as others left it: their draft when there is one that was not known, else the pack's. */
	PackFile theirs(String path, Map<String, Draft.Entry> drafts) throws IOException {
		Draft draft = Draft.at(draft());
		boolean drafted = draft.entries().containsKey(path) && draft.others(drafts).contains(path);
		Path file = (drafted ? draft() : pack()).resolve(path);
		return Files.isRegularFile(file) ? PackFile.read(path, Files.readAllBytes(file))
				: new PackFile(path, List.of(), Map.of(), List.of());
	}
}
