package org.chushi.internal.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.chushi.content.OwnPack;
import org.chushi.core.Bilingual;
import org.chushi.core.PlainFiles;
import org.chushi.core.Result;
import org.chushi.journal.Json;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.PackManifest;
import org.chushi.publishing.PackManifest.Entry;
import org.chushi.publishing.PackManifest.Wording;
import org.chushi.seals.DetachedJws;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Looks whether a file is a pack as its publisher signed it: first the zip, then who signed, then the signature, then every
 * file against the manifest. Nothing of it is used before.
 *
 * @param signers keys by id
 */
record Verifier(Function<String, Optional<KnownSigner>> signers) {

	/** Bytes of the largest manifest. */
	private static final int MOST_SAID = 8_000_000;

	/** Signed by a trusted key, and whole. */
	Result<SignedPack> trusted(Path file) {
		return bytes(file).then(bytes -> verify(file.getFileName().toString(), bytes));
	}

	static Result<byte[]> bytes(Path file) {
		try {
			return PlainFiles.read(file, StoredZip.MOST).map(Result::done).orElseGet(
					() -> Refusals.because(Messages.Verifier_large.text(StoredZip.MOST / 1_000_000), file.toString(), Messages.Verifier_askPublisher.text()));
		} catch (IOException e) {
			return Refusals.disk(file.toString(), e);
		}
	}

	Result<SignedPack> verify(String where, byte[] bytes) {
		return StoredZip.read(where, bytes, SignedPack.SIGNATURE).then(files -> {
			byte[] said = files.get(SignedPack.MANIFEST);
			if (said == null || said.length > MOST_SAID) {
				return Refusals.because(Messages.Verifier_noManifest.text(), where + "!/" + SignedPack.MANIFEST, Messages.Verifier_askPublisher.text());
			}
			return signature(where, said, files.get(SignedPack.SIGNATURE)).then(signer -> manifest(where, said))
					.then(manifest -> fits(where, manifest, files).map(sound -> new SignedPack(manifest, files, bytes)));
		});
	}

	/** Whole, and as its own list says, whoever signed it: not to be installed. */
	static Result<SignedPack> unsigned(String where, byte[] bytes) {
		return StoredZip.read(where, bytes, SignedPack.SIGNATURE).then(files -> {
			byte[] said = files.getOrDefault(SignedPack.MANIFEST, new byte[0]);
			return manifest(where, said).then(manifest -> fits(where, manifest, files)).map(manifest -> new SignedPack(manifest, files, bytes));
		});
	}

	/** By a key that is known and trusted. */
	private Result<KnownSigner> signature(String where, byte[] said, byte[] signature) {
		String place = where + "!/" + SignedPack.SIGNATURE;
		String jws = new String(signature, StandardCharsets.ISO_8859_1);
		Optional<DetachedJws> read = DetachedJws.read(jws);
		if (read.isEmpty()) {
			return Refusals.because(Messages.Verifier_noSignature.text(), place, Messages.Verifier_askAgain.text());
		}
		Optional<KnownSigner> signer = signers.apply(read.get().key());
		if (signer.isEmpty()) {
			return Refusals.because(Messages.Verifier_unknown.text(), place, Bilingual.same(read.get().key()),
					Messages.Verifier_trustedWant.text(), Messages.Verifier_unknownNext.text());
		}
		if (!signer.get().key().signed(jws, said)) {
			return Refusals.because(Messages.Verifier_altered.text(), where + "!/" + SignedPack.MANIFEST, Messages.Verifier_askAgain.text());
		}
		return trusted(place, signer.get());
	}

	private static Result<KnownSigner> trusted(String place, KnownSigner signer) {
		return switch (signer.trust()) {
		case TRUSTED -> Result.done(signer);
		case DISTRUSTED -> Refusals.because(Messages.Verifier_distrusted.text(signer.name(), signer.why()), place,
				Bilingual.same(signer.key().grouped()), Messages.Verifier_trustedWant.text(), Messages.Verifier_distrustedNext.text());
		case UNDECIDED -> Refusals.because(Messages.Verifier_undecided.text(signer.name()), place, Bilingual.same(signer.key().grouped()),
				Messages.Verifier_trustedWant.text(), Messages.Verifier_unknownNext.text());
		};
	}

	/** Its signature is good; a later format is told before anything else of it is read. */
	private static Result<PackManifest> manifest(String where, byte[] said) {
		String place = where + "!/" + SignedPack.MANIFEST;
		try {
			String json = new String(said, StandardCharsets.UTF_8);
			Iterator<JsonNode> trees = Json.trees(new java.io.StringReader(json));
			int format = trees.hasNext() ? trees.next().path("format").asInt() : 0;
			if (format > PackManifest.FORMAT) {
				return Refusals.because(Messages.Verifier_newFormat.text(format), place, Messages.InstallChecks_newProgramNext.text());
			}
			PackManifest manifest = Json.read(json, PackManifest.class);
			return Arrays.equals(SignedPack.canonical(manifest), said) && whole(manifest) ? Result.done(manifest)
					: Refusals.because(Messages.Verifier_oddManifest.text(), place, Messages.Verifier_askPublisher.text());
		} catch (UncheckedIOException | NullPointerException | StackOverflowError e) {
			return Refusals.because(Messages.Verifier_oddManifest.text(), place, Messages.Verifier_askPublisher.text());
		}
	}

	private static boolean whole(PackManifest m) {
		return m.format() == (m.wording().isPresent() ? PackManifest.FORMAT : 1) && m.wording().stream().allMatch(w -> sound(w, m.version())) && m.pack().matches("[0-9a-zA-Z-]{1,64}") && OwnPack.slug(m.code()).equals(m.code())
				&& Versions.of(m.version()).isPresent() && (m.previous().isEmpty() || Versions.of(m.previous()).isPresent())
				&& m.time() != null && Plain.is(m.title()) && Plain.is(m.signer()) && new Names().take("", m.code() + PackStore.SUFFIX).isDone() && m.key() != null && m.needs().model() != null
				&& Versions.of(m.needs().program()).isPresent() && m.needs().packs().stream().allMatch(r -> r.pack() != null && r.version() != null)
				&& m.entries().stream().allMatch(e -> e.path() != null && e.sha256() != null);
	}

	/** Each version after the first of which it is true says why, in one line. */
	private static boolean sound(Wording wording, String version) {
		return Versions.of(wording.since()).isPresent() && !wording.reasons().isEmpty() && wording.reasons().getLast().version().equals(version)
				&& wording.reasons().stream().allMatch(r -> Versions.of(r.version()).isPresent() && Versions.compare(r.version(), wording.since()) > 0
						&& Wordings.fits(r.why()));
	}

	/** Every file is there, none is too many, and each has the hash that was signed. */
	private static Result<PackManifest> fits(String where, PackManifest manifest, SortedMap<String, byte[]> files) {
		SortedMap<String, byte[]> left = new TreeMap<>(files);
		left.remove(SignedPack.MANIFEST);
		String jws = new String(left.remove(SignedPack.SIGNATURE), StandardCharsets.ISO_8859_1);
		if (DetachedJws.read(jws).filter(s -> s.key().equals(manifest.key())).isEmpty()) {
			return Refusals.because(Messages.Verifier_oddManifest.text(), where + "!/" + SignedPack.MANIFEST, Messages.Verifier_askPublisher.text());
		}
		for (Entry entry : manifest.entries()) {
			byte[] content = left.remove(entry.path());
			String place = where + "!/" + entry.path();
			if (content == null) {
				return Refusals.because(Messages.Verifier_missing.text(entry.path()), place, Messages.Verifier_askAgain.text());
			}
			String hash = Hashes.of(content);
			if (content.length != entry.size() || !hash.equals(entry.sha256())) {
				return Refusals.because(Messages.Verifier_alteredFile.text(entry.path()), place, Bilingual.same(hash),
						Bilingual.same(entry.sha256()), Messages.Verifier_askAgain.text());
			}
		}
		List<String> extra = List.copyOf(left.keySet());
		return extra.isEmpty() ? Result.done(manifest)
				: Refusals.because(Messages.Verifier_extra.text(extra.getFirst()), where + "!/" + extra.getFirst(), Messages.Verifier_doNot.text());
	}
}
