package org.chushi.internal.publishing;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.journal.Json;
import org.chushi.publishing.PackManifest;

/** What an update site lists of itself. It is not signed: each pack it leads to is. */
record SiteIndex(int format, List<Listed> packs) {

	static final String FILE = "packs.json";
	/** Folder of the packs. */
	static final String PACKS = "packs";
	/** Bytes. */
	static final int MOST = 4_000_000;
	private static final int MOST_PACKS = 10_000;
	private static final int FORMAT = 1;

	/** @param content hash of the list of its files @param file path in the site */
	record Listed(String pack, String code, Bilingual title, String version, String signer, String key, String content, String sha256, long size,
			String file) {
	}

	SiteIndex {
		packs = packs == null ? List.of() : List.copyOf(packs);
	}

	static SiteIndex empty() {
		return new SiteIndex(FORMAT, List.of());
	}

	static String file(PackManifest m) {
		return PACKS + "/" + m.code() + "-" + m.version() + PackStore.SUFFIX;
	}

	static Result<SiteIndex> read(String where, byte[] json) {
		try {
			SiteIndex index = Json.read(new String(json, StandardCharsets.UTF_8), SiteIndex.class);
			if (index.format() > FORMAT) {
				return Refusals.because(Messages.Verifier_newFormat.text(index.format()), where, Messages.InstallChecks_newProgramNext.text());
			}
			boolean sound = index.format() == FORMAT && index.packs().size() <= MOST_PACKS && index.packs().stream().allMatch(SiteIndex::sound);
			return sound ? Result.done(index) : Refusals.because(Messages.SiteIndex_unreadable.text(), where, Messages.SiteIndex_unreadableNext.text());
		} catch (UncheckedIOException | NullPointerException e) {
			return Refusals.because(Messages.SiteIndex_unreadable.text(), where, Messages.SiteIndex_unreadableNext.text());
		}
	}

	/** It leads nowhere but into the folder of packs. */
	private static boolean sound(Listed l) {
		return l.pack() != null && l.code() != null && Plain.is(l.title()) && Versions.of(l.version()).isPresent() && Plain.is(l.signer()) && l.key() != null
				&& l.content() != null && l.sha256() != null && l.sha256().matches("[0-9a-f]{64}") && l.size() > 0 && l.size() <= StoredZip.MOST
				&& l.file() != null && l.file().equals(PACKS + "/" + l.code() + "-" + l.version() + PackStore.SUFFIX)
				&& new Names().take("", l.file()).isDone();
	}

	Optional<Listed> find(String pack, String version) {
		return packs.stream().filter(l -> l.pack().equals(pack) && l.version().equals(version)).findFirst();
	}

	SiteIndex with(SignedPack signed) {
		PackManifest m = signed.manifest();
		List<Listed> more = new ArrayList<>(packs);
		more.add(new Listed(m.pack(), m.code(), m.title(), m.version(), m.signer(), m.key(), signed.contentHash(), signed.sha256(), signed.bytes().length,
				file(m)));
		more.sort(Comparator.comparing(Listed::code).thenComparing(Listed::version, Versions::compare));
		return new SiteIndex(FORMAT, more);
	}

	byte[] bytes() {
		return Json.write(this).getBytes(StandardCharsets.UTF_8);
	}
}
