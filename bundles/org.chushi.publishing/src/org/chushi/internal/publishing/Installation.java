package org.chushi.internal.publishing;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.core.Result;
import org.chushi.internal.publishing.PacksProjection.Story;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;
import org.chushi.publishing.Installing.Entry;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.Signers;

/** What is installed on this machine, as the journal has it, and the files that follow. */
record Installation(Journal journal, PackStore store) {

	private static final Logger LOG = System.getLogger(Installation.class.getName());

	private Documents documents() {
		return journal.documents(PacksProjection.NAME);
	}

	Optional<Story> story(String pack) {
		return documents().find(Story.class, PacksProjection.id(journal.device(), pack));
	}

	/** On any machine. */
	Optional<Story> story(UUID device, String pack) {
		return documents().find(Story.class, PacksProjection.id(device, pack));
	}

	List<Story> stories() {
		return documents().where(Story.class, PacksProjection.DEVICE, journal.device().toString());
	}

	/** By id or code; of several that had the code the one that is there. */
	Result<Story> known(String pack) {
		return stories().stream().filter(s -> s.pack().equals(pack) || s.last().code().equals(pack))
				.min(Comparator.comparing((Story s) -> !s.pack().equals(pack)).thenComparing(s -> !s.there())).map(Result::done)
				.orElseGet(() -> Refusals.because(Messages.Installation_none.text(pack), pack, Messages.Installation_noneNext.text()));
	}

	/** Versions it can be rolled back to, newest first. */
	List<String> versions(Story story) {
		return story.entries().stream().filter(e -> !e.version().isEmpty()).filter(e -> !story.there() || !e.version().equals(story.last().version()))
				.filter(e -> Files.isRegularFile(store.kept(e.pack(), e.sha256()))).map(Entry::version).distinct()
				.sorted(Comparator.comparing((String v) -> v, Versions::compare).reversed()).toList();
	}

	/** A version that was here before and is not the one that is here now. */
	Result<Entry> before(Story story, String version) {
		return story.entries().stream().filter(e -> e.version().equals(version)).filter(e -> !story.there() || !story.last().version().equals(version))
				.findFirst().map(Result::done).orElseGet(() -> Refusals.because(Messages.InstallDesk_notKept.text(story.last().code(), version),
						story.last().code(), Messages.InstallDesk_notKeptNext.text(String.join(", ", versions(story)))));
	}

	/** What is installed now. */
	Result<Entry> there(Story story) {
		return story.there() ? Result.done(story.last())
				: Refusals.because(Messages.InstallDesk_gone.text(story.last().code()), story.last().code(), Messages.InstallDesk_goneNext.text());
	}

	/** As this team calls the owner of a key, not as he calls himself. */
	String signer(String key, String said, Signers signers) {
		return signers.find(key).map(KnownSigner::name).orElse(said);
	}

	/** One at a time lies there to be looked at. */
	Result<Path> fetched(String sha256, byte[] content) {
		clearFetched();
		return store.put(store.fetched(sha256), content);
	}

	private void clearFetched() {
		if (Files.isDirectory(store.fetched())) {
			try (Stream<Path> all = Files.list(store.fetched())) {
				all.filter(Files::isRegularFile).forEach(store::drop);
			} catch (IOException e) {
				LOG.log(Level.INFO, "fetched packs stay", e);
			}
		}
	}

	/** Nothing is under way yet: what lies about is left over. */
	void tidy() {
		clearFetched();
		store.tidy(store.kept());
	}

	Result<byte[]> kept(String pack, String sha256) {
		return PackStore.same(store.kept(pack, sha256), sha256);
	}

	/** What is installed now, from where it works when the kept file is lost. */
	Result<byte[]> now(Entry entry) {
		Result<byte[]> kept = kept(entry.pack(), entry.sha256());
		return kept.isDone() ? kept : PackStore.same(store.live(entry.code()), entry.sha256());
	}

	/** Keeps it, and lays it beside its place: after this, a full disk cannot stop it any more. */
	Result<Path> ready(SignedPack signed) {
		Path kept = store.kept(signed.manifest().pack(), signed.sha256());
		try {
			if (!PackStore.has(kept, signed.sha256())) {
				store.disk().put(kept, signed.bytes());
			}
			return Result.done(store.disk().stage(store.live(signed.manifest().code()), signed.bytes()));
		} catch (IOException e) {
			return Refusals.disk(kept.toString(), e);
		}
	}

	Result<Path> take(Path ready, String code) {
		try {
			store.disk().settle(ready, store.live(code));
			return Result.done(store.live(code));
		} catch (IOException e) {
			return Refusals.because(Messages.Installation_half.text(), store.live(code).toString(), Messages.Installation_halfNext.text());
		}
	}

	/** Makes the files be as the journal says. @return whether anything was to do */
	boolean mend() {
		boolean mended = false;
		for (Story story : stories()) {
			try {
				mended |= mend(story);
			} catch (IOException e) {
				LOG.log(Level.WARNING, "the installed pack " + story.last().code() + " could not be put in its place", e);
			}
		}
		return mended;
	}

	private boolean mend(Story story) throws IOException {
		Entry last = story.last();
		Set<String> hashes = story.entries().stream().map(Entry::sha256).collect(Collectors.toSet());
		boolean mended = false;
		Set<String> codes = story.entries().stream().map(Entry::code).collect(Collectors.toCollection(TreeSet::new));
		// first what is gone: on some disks a code it had before names the same file
		for (String code : codes) {
			Path live = store.live(code);
			store.disk().delete(live.resolveSibling(live.getFileName() + Disk.PART));
			if (!(story.there() && code.equals(last.code())) && Files.isRegularFile(live) && holds(live, hashes)) {
				store.disk().delete(live);
				mended = true;
			}
		}
		Path live = store.live(last.code());
		if (story.there() && !PackStore.has(live, last.sha256()) && PackStore.has(store.kept(last.pack(), last.sha256()), last.sha256())) {
			store.disk().put(live, Files.readAllBytes(store.kept(last.pack(), last.sha256())));
			mended = true;
		}
		return mended;
	}

	private static boolean holds(Path live, Set<String> hashes) {
		return Verifier.bytes(live).map(Hashes::of) instanceof Result.Done<String> hash && hashes.contains(hash.value());
	}

	/** What was fetched to be installed is not needed any more. */
	void forget(Path file) {
		if (file.toAbsolutePath().startsWith(store.fetched().toAbsolutePath())) {
			store.drop(file);
		}
	}
}
