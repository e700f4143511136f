package org.chushi.internal.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chushi.content.ChangedFiles;
import org.chushi.content.Library;
import org.chushi.content.OwnPack;
import org.chushi.content.PackContent;
import org.chushi.content.PackFolder;
import org.chushi.content.UnreadableFile;
import org.chushi.core.Bilingual;
import org.chushi.core.PlainFiles;
import org.chushi.core.Result;
import org.chushi.differences.PackState;
import org.chushi.model.Pack;

/** A pack of the team's own as it lies in its folder, to be published. */
record Draft(OwnPack own, MemoryFiles files) {

	/** What systems leave behind, and what is being written. */
	private static final Pattern LEFT_BEHIND = Pattern.compile("(.*/)?(\\.[^/]*|Thumbs\\.db|desktop\\.ini|[^/]*\\.part)(/.*)?");

	/** Bytes; the manifest and what a zip is made of come to it. */
	private static final int MOST = StoredZip.MOST - (1 << 24);

	static Result<Draft> of(PackFolder folder, String code) {
		Path place = folder.path().resolve(OwnPack.slug(code));
		try {
			Optional<OwnPack> own = OwnPack.slug(code).equals(code) ? OwnPack.at(place) : Optional.empty();
			if (own.isEmpty()) {
				return Refusals.because(Messages.Draft_notOwn.text(code), code, Messages.Draft_notOwnNext.text());
			}
			return named(code, place, own.get()).then(fit -> linkless(code, place)).then(fit -> read(code, place))
					.then(files -> new Draft(own.get(), files).fit());
		} catch (UnreadableFile e) {
			return Refusals.because(Messages.Draft_noHead.text(code), place.resolve(OwnPack.HEAD).toString(), e.reason(),
					Messages.Refusals_sound.text(), Messages.Draft_noHeadNext.text());
		} catch (IOException e) {
			return Refusals.disk(place.toString(), e);
		}
	}

	/** Its head says who it is: what is signed is called by that, and the folder by the same. */
	private static Result<OwnPack> named(String code, Path place, OwnPack own) {
		return own.pack().getId() != null && code.equals(own.pack().getCode()) ? Result.done(own)
				: Refusals.because(Messages.Draft_otherCode.text(code), place.resolve(OwnPack.HEAD).toString(),
						Bilingual.same(String.valueOf(own.pack().getCode())), Bilingual.same(code), Messages.Draft_noHeadNext.text());
	}

	/** What a link leads to may be anything of this machine. */
	private static Result<Path> linkless(String code, Path place) {
		try (Stream<Path> all = Files.walk(place)) {
			return all.filter(Files::isSymbolicLink).map(l -> place.relativize(l).toString()).findFirst()
					.<Result<Path>>map(l -> Refusals.because(Messages.StoredZip_link.text(l), code + "/" + l, Messages.Draft_linkNext.text()))
					.orElseGet(() -> Result.done(place));
		} catch (IOException e) {
			return Refusals.disk(place.toString(), e);
		} catch (UncheckedIOException e) {
			return Refusals.disk(place.toString(), e.getCause());
		}
	}

	private static Result<MemoryFiles> read(String code, Path place) {
		SortedMap<String, byte[]> files = new TreeMap<>();
		long room = MOST;
		try {
			ChangedFiles there = new ChangedFiles(place, Map.of());
			for (String path : there.paths()) {
				if (!LEFT_BEHIND.matcher(path).matches()) {
					Optional<byte[]> content = PlainFiles.read(place.resolve(path), (int) room);
					if (content.isEmpty()) {
						return large(code);
					}
					room -= content.get().length;
					files.put(path, content.get());
				}
			}
			return Result.done(new MemoryFiles(code, files));
		} catch (IOException e) {
			return Refusals.disk(place.toString(), e);
		}
	}

	private static <T> Result<T> large(String code) {
		return Refusals.because(Messages.Draft_large.text(MOST / 1_000_000, StoredZip.MOST_ENTRIES - 2), code, Messages.Draft_largeNext.text());
	}

	/** Names that do on every disk, and not more than a pack may hold. */
	private Result<Draft> fit() {
		Names names = new Names();
		if (names.take(files.origin(), files.origin() + PackStore.SUFFIX) instanceof Result.Refused<String> refused) {
			return refused.as();
		}
		for (String path : files.files().keySet()) {
			Result<String> name = names.take(files.origin() + "/" + path, path);
			if (name instanceof Result.Refused<String> refused) {
				return refused.as();
			}
			if (path.equals(SignedPack.MANIFEST) || path.equals(SignedPack.SIGNATURE)) {
				return Refusals.because(Messages.Draft_reserved.text(path), files.origin() + "/" + path, Messages.Draft_reservedNext.text());
			}
		}
		return files.files().size() < StoredZip.MOST_ENTRIES - 2 ? Result.done(this) : large(files.origin());
	}

	Pack pack() {
		return own.pack();
	}

	/** As it is being written; empty when there is no number yet. */
	String version() {
		return pack().getVersion() == null ? "" : pack().getVersion();
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
