package org.chushi.internal.publishing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.core.Result;
import org.chushi.internal.publishing.SiteIndex.Listed;
import org.chushi.seals.VerifyingKey;

/**
 * An update site that is written to: the packs, a p2 repository of the same, and the list of both, which comes last.
 *
 * @param keys those of this team, by id: others write to the folder too
 */
record SiteFolder(Path folder, Disk disk, Function<String, Optional<VerifyingKey>> keys) {

	/**
	 * Adds a version. One that is there already with the same content stays as it is, and is given back.
	 *
	 * @return refused when that version is there with other content
	 */
	Result<SignedPack> add(SignedPack signed) {
		return index().then(index -> there(index, signed).then(there -> {
			SignedPack kept = there.orElse(signed);
			Optional<Listed> listed = index.find(kept.manifest().pack(), kept.manifest().version());
			return listed.isPresent() ? Result.done(kept) : write(index, kept);
		}));
	}

	Result<SiteIndex> index() {
		Path file = folder.resolve(SiteIndex.FILE);
		try {
			return !Files.exists(file) ? Result.done(SiteIndex.empty())
					: Files.size(file) > SiteIndex.MOST
							? Refusals.because(Messages.SiteIndex_unreadable.text(), file.toString(), Messages.SiteIndex_unreadableNext.text())
							: SiteIndex.read(file.toString(), Files.readAllBytes(file));
		} catch (IOException e) {
			return Refusals.disk(file.toString(), e);
		}
	}

	/** What is in the place of this version. */
	private Result<Optional<SignedPack>> there(SiteIndex index, SignedPack signed) {
		Path file = folder.resolve(SiteIndex.file(signed.manifest()));
		Optional<Listed> listed = index.find(signed.manifest().pack(), signed.manifest().version());
		if (listed.filter(l -> !l.content().equals(signed.contentHash())).isPresent()) {
			return other(file, signed);
		}
		if (!Files.exists(file)) {
			return listed.isPresent() ? Refusals.because(Messages.SiteFolder_lost.text(), file.toString(), Messages.SiteFolder_lostNext.text())
					: Result.done(Optional.empty());
		}
		return Verifier.bytes(file).then(bytes -> Verifier.unsigned(file.toString(), bytes))
				.then(found -> found.contentHash().equals(signed.contentHash()) && found.manifest().key().equals(signed.manifest().key()) && genuine(found)
						? Result.done(Optional.of(found)) : other(file, signed));
	}

	/** It is recorded and handed out as what was published here. */
	private boolean genuine(SignedPack found) {
		String jws = new String(found.files().get(SignedPack.SIGNATURE), StandardCharsets.ISO_8859_1);
		return keys.apply(found.manifest().key()).filter(key -> key.signed(jws, found.files().get(SignedPack.MANIFEST))).isPresent();
	}

	private static <T> Result<T> other(Path file, SignedPack signed) {
		return Refusals.because(Messages.SiteFolder_other.text(signed.manifest().code(), signed.manifest().version()), file.toString(),
				Messages.PublishDesk_higher.text());
	}

	private Result<SignedPack> write(SiteIndex index, SignedPack signed) {
		Path file = folder.resolve(SiteIndex.file(signed.manifest()));
		try {
			disk.put(file, signed.bytes());
		} catch (IOException e) {
			return Refusals.disk(file.toString(), e);
		}
		return new P2Site(folder).add(new PackBundle(signed)).then(bundle -> {
			try {
				disk.put(folder.resolve(SiteIndex.FILE), index.with(signed).bytes());
				return Result.done(signed);
			} catch (IOException e) {
				return Refusals.disk(folder.toString(), e);
			}
		});
	}
}
