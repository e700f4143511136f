package org.chushi.internal.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.core.PlainFiles;
import org.chushi.core.Result;
import org.chushi.internal.publishing.SiteIndex.Listed;
import org.chushi.seals.VerifyingKey;

/**
 * An update site that is written to: the packs, a p2 repository of the same, and the list of both, which comes last.
 *
 * @param keys those of this team, by id: others write to the folder too
 */
record SiteFolder(Path folder, Disk disk, Function<String, Optional<VerifyingKey>> keys) {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	/** How often the list is written when others write over it. */
	private static final int TIMES = 3;

	/**
	 * Adds a version. One that is there already with the same content stays as it is, and is given back.
	 *
	 * @return refused when that version is there with other content
	 */
	Result<SignedPack> add(SignedPack signed) {
		return new SiteLock(folder, PATIENCE).holding(() -> alone(signed));
	}

	private Result<SignedPack> alone(SignedPack signed) {
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
					: PlainFiles.read(file, SiteIndex.MOST).map(json -> SiteIndex.read(file.toString(), json)).orElseGet(
							() -> Refusals.because(Messages.SiteIndex_unreadable.text(), file.toString(), Messages.SiteIndex_unreadableNext.text()));
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
		return keys.apply(found.manifest().key()).filter(found::signedBy).isPresent();
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
		return new P2Site(folder).add(new PackBundle(signed)).then(bundle -> listed(index, signed, TIMES));
	}

	/** Who writes where no locks hold may have written over it: then once more, beside what the other one wrote. */
	private Result<SignedPack> listed(SiteIndex index, SignedPack signed, int times) {
		try {
			disk.put(folder.resolve(SiteIndex.FILE), index.with(signed).bytes());
		} catch (IOException e) {
			return Refusals.disk(folder.toString(), e);
		}
		return index().then(now -> {
			if (now.find(signed.manifest().pack(), signed.manifest().version()).filter(l -> l.sha256().equals(signed.sha256())).isPresent()) {
				return Result.done(signed);
			}
			return times > 1 ? listed(now, signed, times - 1)
					: Refusals.because(Messages.SiteFolder_contended.text(), folder.toString(), Messages.SiteLock_busyNext.text());
		});
	}
}
