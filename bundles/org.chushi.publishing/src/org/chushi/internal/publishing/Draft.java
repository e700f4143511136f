package org.chushi.internal.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.chushi.content.ChangedFiles;
import org.chushi.content.Library;
import org.chushi.content.OwnPack;
import org.chushi.content.PackContent;
import org.chushi.content.PackFolder;
import org.chushi.core.Result;
import org.chushi.differences.PackState;
import org.chushi.model.Pack;

/** A pack of the team's own as it lies in its folder, to be published. */
record Draft(OwnPack own, MemoryFiles files) {

	/** What systems leave behind, and what is being written. */
	private static final Pattern LEFT_BEHIND = Pattern.compile("(.*/)?(\\.[^/]*|Thumbs\\.db|desktop\\.ini|[^/]*\\.part)(/.*)?");

	static Result<Draft> of(PackFolder folder, String code) {
		Path place = folder.path().resolve(OwnPack.slug(code));
		try {
			Optional<OwnPack> own = OwnPack.slug(code).equals(code) ? OwnPack.at(place) : Optional.empty();
			if (own.isEmpty()) {
				return Refusals.because(Messages.Draft_notOwn.text(code), code, Messages.Draft_notOwnNext.text());
			}
			SortedMap<String, byte[]> files = new TreeMap<>();
			ChangedFiles there = new ChangedFiles(place, Map.of());
			for (String path : there.paths()) {
				if (!LEFT_BEHIND.matcher(path).matches()) {
					files.put(path, there.read(path));
				}
			}
			return new Draft(own.get(), new MemoryFiles(code, files)).fit();
		} catch (IOException | IndexOutOfBoundsException | ClassCastException e) {
			return e instanceof IOException io ? Refusals.disk(place.toString(), io)
					: Refusals.because(Messages.Draft_noHead.text(code), place.resolve(OwnPack.HEAD).toString(), Messages.Draft_noHeadNext.text());
		}
	}

	/** Names that do on every disk, and not more than a pack may hold. */
	private Result<Draft> fit() {
		Names names = new Names();
		for (String path : files.files().keySet()) {
			Result<String> name = names.take(files.origin() + "/" + path, path);
			if (name instanceof Result.Refused<String> refused) {
				return refused.as();
			}
			if (path.equals(SignedPack.MANIFEST) || path.equals(SignedPack.SIGNATURE)) {
				return Refusals.because(Messages.Draft_reserved.text(path), files.origin() + "/" + path, Messages.Draft_reservedNext.text());
			}
		}
		long size = files.files().values().stream().mapToLong(b -> b.length).sum();
		return size < StoredZip.MOST - (1 << 24) && files.files().size() < StoredZip.MOST_ENTRIES - 2 ? Result.done(this)
				: Refusals.because(Messages.Draft_large.text(StoredZip.MOST / 1_000_000 - 16, StoredZip.MOST_ENTRIES - 2), files.origin(),
						Messages.Draft_largeNext.text());
	}

	Pack pack() {
		return own.pack();
	}

	/** The same as another version. */
	Result<Draft> numbered(String version) {
		if (version.equals(pack().getVersion())) {
			return Result.done(this);
		}
		try {
			pack().setVersion(version);
			SortedMap<String, byte[]> changed = new TreeMap<>(files.files());
			changed.put(OwnPack.HEAD, OwnPack.bytes(pack()));
			return Result.done(new Draft(own, new MemoryFiles(files.origin(), changed)));
		} catch (IOException e) {
			return Refusals.disk(own.folder().toString(), e);
		}
	}

	/** What is written next counts on from here; what was written meanwhile stays. */
	Result<Draft> keepNumber(PackFolder folder) {
		synchronized (folder) {
			try {
				Optional<OwnPack> there = OwnPack.at(own.folder()).filter(p -> Versions.compare(p.pack().getVersion(), pack().getVersion()) < 0);
				if (there.isPresent()) {
					there.get().pack().setVersion(pack().getVersion());
					OwnPack.replace(own.folder().resolve(OwnPack.HEAD), OwnPack.bytes(there.get().pack()));
				}
				return Result.done(this);
			} catch (IOException e) {
				return Refusals.disk(own.folder().toString(), e);
			}
		}
	}

	String contentHash() {
		return SignedPack.contentHash(SignedPack.entries(files.files()));
	}

	PackState state() {
		return state(files).value();
	}

	static Result<PackState> state(MemoryFiles files) {
		try {
			return Result.done(PackState.of(files));
		} catch (IOException e) {
			return Refusals.disk(files.origin(), e);
		}
	}

	Result<PackContent> read(Library library) {
		try {
			return ReadPack.of(files, library).<Result<PackContent>>map(Result::done)
					.orElseGet(() -> Refusals.because(Messages.Draft_noHead.text(files.origin()), OwnPack.HEAD, Messages.Draft_noHeadNext.text()));
		} catch (IOException e) {
			return Refusals.disk(files.origin(), e);
		}
	}
}
