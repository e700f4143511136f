package org.chushi.internal.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.chushi.authoring.Fits;
import org.chushi.authoring.Outdated;
import org.chushi.authoring.ProjectSaved;
import org.chushi.authoring.Work;
import org.chushi.content.ChangedFiles;
import org.chushi.content.InstalledPack;
import org.chushi.content.OwnPack;
import org.chushi.content.PackFile;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.Pack;
import org.osgi.framework.Version;

/**
 * Writes what a project was when it was asked to be saved: whole as a draft first, so that nothing is lost whatever happens
 * then; into the pack when the checks of the whole pack find no error.
 */
final class Saving implements Work<Result<ProjectSaved>> {

	private final ProjectFolder folder;
	private final Packs packs;
	private final Abroad abroad;
	private final Scribe scribe;
	private final String version;
	private final Snapshot snapshot;
	private final Map<String, byte[]> written = new TreeMap<>();
	private final Set<String> deleted;
	private final Set<String> files;
	private final Optional<Saving> before;
	private final Map<String, String> bases;
	private final Map<String, Draft.Entry> drafts;
	private final Map<String, String> mine = new HashMap<>();
	private final Map<String, String> published = new ConcurrentHashMap<>();
	private volatile Map<String, Draft.Entry> kept;
	private volatile Result<ProjectSaved> result;
	private volatile Told told;
	private boolean forgotten;
	private boolean begun;

	/**
	 * @param abroad   is told of the library when it is another one
	 * @param scribe   tells who wrote what before it is written
	 * @param version  that the pack says here
	 * @param snapshot files that were changed
	 * @param deleted  files that shall be gone
	 * @param bases    what is expected of each of them on the disk
	 * @param drafts   what is expected of the draft
	 * @param before   one that nobody waits for any more; whatever it wrote was expected
	 */
	Saving(ProjectFolder folder, Packs packs, Abroad abroad, Scribe scribe, String version, Snapshot snapshot, Set<String> deleted,
			Map<String, String> bases, Map<String, Draft.Entry> drafts, Optional<Saving> before) {
		this.folder = folder;
		this.packs = packs;
		this.abroad = abroad;
		this.scribe = scribe;
		this.version = version;
		this.snapshot = snapshot;
		this.deleted = new TreeSet<>(deleted);
		this.bases = new HashMap<>(bases);
		this.drafts = new HashMap<>(drafts);
		this.before = before;
		files = snapshot.paths();
		files.addAll(this.deleted);
		kept = Map.copyOf(drafts);
	}

	/** What was kept beside the files. @param outdated all that is known now @param judged what was said with this save */
	record Told(List<Outdated> outdated, List<Fits> judged) {
	}

	/** Nothing unless it was told of. */
	Optional<Told> told() {
		return Optional.ofNullable(told);
	}

	/** What was asked to be written or deleted. */
	Set<String> files() {
		return files;
	}

	/** What came of it, once it ran. */
	Optional<Result<ProjectSaved>> result() {
		return Optional.ofNullable(result);
	}

	Snapshot snapshot() {
		return snapshot;
	}

	/** The one whose place it took, while that may still be running. */
	Optional<Saving> before() {
		return before.filter(b -> b.result == null);
	}

	/** Another one takes its place: unless it runs already it does nothing any more. */
	synchronized void forget() {
		forgotten = true;
		if (!begun) {
			snapshot.drop();
		}
	}

	private synchronized boolean begins() {
		begun = !forgotten;
		return begun;
	}

	/** What the files that were published are known by now. */
	Map<String, String> stamps() {
		return published;
	}

	/** The draft as it is now. */
	Map<String, Draft.Entry> drafts() {
		return kept;
	}

	/** Run again it says what came of it the first time. */
	@Override
	public Result<ProjectSaved> run(Progress progress) {
		// whoever writes packs of the team's own does so one after the other
		synchronized (folder.packs()) {
			if (result == null) {
				result = begins() ? answer() : Result.refused(Messages.Saving_forgotten.text());
				snapshot.drop();
			}
			return result;
		}
	}

	/** Whatever happens, somebody is answered: what is not known to be written counts as not saved. */
	private Result<ProjectSaved> answer() {
		before.ifPresent(this::goOn);
		try {
			return save();
		} catch (IOException | RuntimeException e) {
			return Result.refused(Messages.Saving_failed.text(e instanceof IOException && e.getMessage() != null ? e.getMessage() : e.toString()));
		}
	}

	private void goOn(Saving earlier) {
		if (earlier.result == null) {
			earlier.before.ifPresent(this::goOn);
		} else {
			bases.putAll(earlier.published);
			published.putAll(earlier.published);
			drafts.clear();
			drafts.putAll(earlier.kept);
			kept = earlier.kept;
		}
	}

	private Result<ProjectSaved> save() throws IOException {
		written.putAll(snapshot.files());
		for (Map.Entry<String, byte[]> file : written.entrySet()) {
			mine.put(file.getKey(), Stamps.of(file.getKey(), file.getValue()));
		}
		deleted.forEach(path -> mine.put(path, Stamps.NONE));
		List<Missing> conflicts = drop();
		if (!conflicts.isEmpty()) {
			return Result.refused(Messages.Saving_changed.text(conflicts.size()), conflicts);
		}
		if (scribe.tell(written, deleted, drafts) instanceof Refused<Boolean> untold) {
			return Result.refused(untold.reason(), untold.missing());
		}
		told = new Told(scribe.known(), scribe.judged());
		return write();
	}

	private Result<ProjectSaved> write() throws IOException {
		TreeSet<String> left = new TreeSet<>(written.keySet());
		left.addAll(deleted);
		Map<String, Draft.Entry> entries = new TreeMap<>();
		left.forEach(path -> entries.put(path, new Draft.Entry(deleted.contains(path), bases.getOrDefault(path, Stamps.NONE),
				mine.get(path))));
		Pack head = head();
		String before = head.getVersion() == null ? "" : head.getVersion();
		if (!left.isEmpty()) {
			kept = Draft.keep(folder.draft(), written, entries).entries();
			head.setVersion(next(before));
			written.put(OwnPack.HEAD, OwnPack.bytes(head));
		}
		InstalledPack found = packs.check(new ChangedFiles(folder.pack(), written, deleted));
		if (found.broken()) {
			return Result.done(new ProjectSaved(before, false, List.copyOf(left), found.problems()));
		}
		publish();
		published.putAll(mine);
		return Result.done(new ProjectSaved(left.isEmpty() ? before : head.getVersion(), true, List.copyOf(left), found.problems()));
	}

	/** Leaves out what is on the disk already. @return files that are neither as they were nor as they shall be */
	private List<Missing> drop() throws IOException {
		Set<String> there = new HashSet<>();
		List<Missing> conflicts = new ArrayList<>();
		Draft.at(folder.draft()).others(drafts).forEach(path -> conflicts.add(conflict(path, Messages.Saving_draft)));
		for (Map.Entry<String, String> file : mine.entrySet()) {
			String path = file.getKey();
			String now = Stamps.of(folder.pack(), path);
			if (now.equals(file.getValue())) {
				there.add(path);
			} else if (!now.equals(bases.getOrDefault(path, Stamps.NONE))) {
				conflicts.add(conflict(path, now.equals(Stamps.NONE) ? Messages.Saving_gone : Messages.Saving_other));
			}
		}
		written.keySet().removeAll(there);
		deleted.removeAll(there);
		return conflicts;
	}

	private static Missing conflict(String path, Messages how) {
		return new Missing(Bilingual.same(path), how.text(), Messages.Saving_asRead.text(), Messages.Saving_next.text());
	}

	/** The pack as it will be, with the version that is published now. */
	private Pack head() throws IOException {
		Pack now = OwnPack.load(folder.pack().resolve(OwnPack.HEAD), Pack.class);
		byte[] changed = written.get(OwnPack.HEAD);
		if (changed == null) {
			return now;
		}
		Pack head = (Pack) PackFile.objects(OwnPack.HEAD, changed).roots().getFirst();
		head.setVersion(now.getVersion());
		return head;
	}

	/** One that the author raised beyond the published one counts. */
	private String next(String published) {
		try {
			return version != null && Version.parseVersion(version).compareTo(Version.parseVersion(published)) > 0 ? version
					: OwnPack.next(published);
		} catch (IllegalArgumentException e) {
			return OwnPack.next(published);
		}
	}

	/** The draft has everything: from here on files only take their places, pack.xmi last. */
	private void publish() throws IOException {
		if (written.isEmpty() && deleted.isEmpty()) {
			dropDraft();
			return;
		}
		OwnPack.replace(folder.draft().resolve(OwnPack.HEAD), written.get(OwnPack.HEAD));
		for (String path : deleted) {
			Files.deleteIfExists(folder.pack().resolve(path));
		}
		for (String path : written.keySet()) {
			if (!path.equals(OwnPack.HEAD)) {
				place(path);
			}
		}
		place(OwnPack.HEAD);
		dropDraft();
		abroad.to(packs.reload(), "");
	}

	private void dropDraft() throws IOException {
		Draft.drop(folder.draft());
		kept = Map.of();
	}

	private void place(String path) throws IOException {
		Path target = folder.pack().resolve(path);
		Files.createDirectories(target.getParent());
		Files.move(folder.draft().resolve(path), target, StandardCopyOption.REPLACE_EXISTING);
	}
}
