package org.chushi.internal.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

	/**
	 * The pack as its writer left it.
	 *
	 * @param files  that are written here: pack.xmi first, then models, pages and pictures by path
	 * @param bases  {@link Stamps stamps} of the pack's files that they came from
	 * @param drafts those that are not as in the pack, deleted ones too, by path
	 * @param others paths of files that are left alone
	 */
	record State(List<PackFile> files, Map<String, String> bases, Map<String, Draft.Entry> drafts, List<String> others) {
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
		List<String> others = paths.stream().filter(p -> !Content.known(p)).toList();
		paths.addAll(draft.entries().keySet());
		paths.removeIf(p -> !Content.known(p));
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
				files.add(Content.read(path, content));
			}
		}
		return new State(files, bases, Map.copyOf(draft.entries()), others);
	}

	/** One that is listed but not there any more was published when the program stopped. */
	private static Draft.Entry entry(Draft draft, String path) {
		Draft.Entry entry = draft.entries().get(path);
		return entry == null || entry.deleted() || Files.isRegularFile(draft.folder().resolve(path)) ? entry : null;
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
		return Files.isRegularFile(file) ? Content.read(path, Files.readAllBytes(file))
				: new PackFile(path, List.of(), Map.of(), List.of());
	}
}
