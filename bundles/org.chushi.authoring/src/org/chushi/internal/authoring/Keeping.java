package org.chushi.internal.authoring;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.chushi.authoring.ProjectSaved;
import org.chushi.authoring.Work;
import org.chushi.content.OwnPack;
import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.eclipse.emf.common.command.Command;

/** A project and the disk: what of it is saved, and what others wrote there. */
final class Keeping {

	private final OpenProject project;
	private final ProjectFolder folder;
	private final Packs packs;
	private final Stack stack;
	private final Supplier<Optional<Refused<ProjectSaved>>> access;
	private final Records records;
	private final Translations translations;
	private final Map<String, String> bases;
	private final Map<String, Draft.Entry> drafts;
	private Optional<Saving> pending = Optional.empty();

	/** @param access asked before anything is written @param records what is kept beside the files */
	Keeping(OpenProject project, ProjectFolder folder, ProjectFolder.State state, Packs packs, Stack stack,
			Supplier<Optional<Refused<ProjectSaved>>> access, Records records, Translations translations) {
		this.project = project;
		this.folder = folder;
		this.packs = packs;
		this.stack = stack;
		this.access = access;
		this.records = records;
		this.translations = translations;
		bases = new HashMap<>(state.bases());
		drafts = new HashMap<>(state.drafts());
	}

	private Set<String> changed() {
		return project.watch().files();
	}

	boolean dirty() {
		settle();
		return pending.isPresent() || stack.isSaveNeeded();
	}

	boolean draft() {
		settle();
		return !drafts.isEmpty();
	}

	/** A file that is not on the disk yet. */
	void fresh(String path) {
		bases.putIfAbsent(path, Stamps.NONE);
	}

	/** Nothing is known to be there on the disk. */
	boolean free(String path) {
		return bases.getOrDefault(path, Stamps.NONE).equals(Stamps.NONE);
	}

	/** A command changes something: what is being saved is written as it was before. */
	void changing(Command command) {
		for (Optional<Saving> saving = pending; saving.isPresent(); saving = saving.get().before()) {
			Snapshot snapshot = saving.get().snapshot();
			if (!Owners.each(command, owner -> snapshot.changing(Watch.part(owner)))) {
				snapshot.changing();
			}
		}
	}

	Work<Result<ProjectSaved>> saving() {
		Optional<Refused<ProjectSaved>> refusal = access.get();
		if (refusal.isPresent()) {
			return progress -> refusal.get();
		}
		settle();
		pending.ifPresent(Saving::forget);
		Optional<Saving> before = pending;
		before.ifPresent(b -> changed().addAll(b.files()));
		Snapshot written = new Snapshot();
		Set<String> deleted = new TreeSet<>();
		for (String path : changed()) {
			project.places().root(path).ifPresentOrElse(root -> written.take(path, root), () -> deleted.add(path));
		}
		changed().clear();
		stack.saveIsDone();
		Scribe scribe = new Scribe(folder, project.pack().getId(), project.watch().lessons(), records, translations.judged());
		Saving work = new Saving(folder, packs, project.abroad(), scribe, project.pack().getVersion(), written, deleted, bases, drafts, before);
		pending = Optional.of(work);
		return work;
	}

	/** What became of a save counts also when nobody told: whoever asked for it may be gone. */
	private void settle() {
		pending.flatMap(Saving::result).ifPresent(this::saved);
	}

	void saved(Result<ProjectSaved> result) {
		if (pending.flatMap(Saving::result).filter(own -> own == result).isEmpty()) {
			return;
		}
		Saving work = pending.get();
		pending = Optional.empty();
		drafts.clear();
		drafts.putAll(work.drafts());
		bases.putAll(work.stamps());
		work.told().ifPresent(this::learn);
		switch (result) {
		case Result.Done<ProjectSaved>(ProjectSaved done, var notes) when done.published() -> {
			boolean other = changed().contains(OwnPack.HEAD);
			project.pack().setVersion(done.version());
			if (!other) {
				changed().remove(OwnPack.HEAD);
			}
		}
		case Result.Done<ProjectSaved> draft -> changed().addAll(work.files());
		case Refused<ProjectSaved> refused -> {
			changed().addAll(work.files());
			stack.neverSaved();
		}
		}
		project.tell();
	}

	private void learn(Saving.Told told) {
		translations.know(told.outdated(), told.judged()).forEach(id -> project.watch().ids().find(id).ifPresent(project.watch()::doubt));
	}

	Work<Result<List<String>>> changedOutside() {
		Map<String, String> known = new TreeMap<>(bases);
		Map<String, Draft.Entry> drafted = Map.copyOf(drafts);
		return progress -> Disk.asked(() -> folder.changed(known, drafted));
	}

	Result<String> takeTheirs(String path) {
		return Disk.asked(() -> folder.theirs(path, drafts)).then(theirs -> new Deeds(project).replace(project.places().watched(path), theirs))
				.then(taken -> Disk.asked(() -> {
					agree(taken);
					project.places().mended(taken);
					return taken;
				}));
	}

	Result<String> keepMine(String path) {
		settle();
		return !changed().contains(path) && pending.isEmpty() ? takeTheirs(path) : Disk.asked(() -> {
			agree(path);
			changed().add(path);
			return path;
		});
	}

	/** What is on the disk now is known. */
	private void agree(String path) throws IOException {
		bases.put(path, Stamps.of(folder.pack(), path));
		Draft.Entry now = Draft.at(folder.draft()).entries().get(path);
		if (now == null) {
			drafts.remove(path);
		} else {
			drafts.put(path, now);
		}
	}
}
