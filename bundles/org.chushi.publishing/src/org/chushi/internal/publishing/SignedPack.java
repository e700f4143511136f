package org.chushi.internal.publishing;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.chushi.journal.Json;
import org.chushi.publishing.PackManifest;
import org.chushi.publishing.PackManifest.Entry;
import org.chushi.publishing.PackManifest.Wording;
import org.chushi.seals.SigningKey;
import org.chushi.seals.VerifyingKey;

/**
 * A published pack: the content with {@link #MANIFEST} and {@link #SIGNATURE} beside it, as it is written to a file.
 *
 * @param files all of them, manifest and signature too
 * @param bytes of the file
 */
record SignedPack(PackManifest manifest, SortedMap<String, byte[]> files, byte[] bytes) {

	static final String MANIFEST = "chushi-pack.json";
	static final String SIGNATURE = "chushi-pack.jws";

	/** The manifest as it is signed: canonical JSON (RFC 8785). */
	static byte[] canonical(PackManifest manifest) {
		return Json.write(manifest).getBytes(StandardCharsets.UTF_8);
	}

	static List<Entry> entries(SortedMap<String, byte[]> content) {
		return content.entrySet().stream().map(f -> new Entry(f.getKey(), f.getValue().length, Hashes.of(f.getValue()))).toList();
	}

	static SignedPack sign(PackManifest manifest, SortedMap<String, byte[]> content, SigningKey key) {
		SortedMap<String, byte[]> files = new TreeMap<>(content);
		byte[] said = canonical(manifest);
		files.put(MANIFEST, said);
		files.put(SIGNATURE, key.sign(said).getBytes(StandardCharsets.US_ASCII));
		return new SignedPack(manifest, Collections.unmodifiableSortedMap(files), StoredZip.write(files));
	}

	/** Whether this key signed just this manifest. */
	boolean signedBy(VerifyingKey key) {
		return key.signed(new String(files.get(SIGNATURE), StandardCharsets.ISO_8859_1), files.get(MANIFEST));
	}

	String sha256() {
		return Hashes.of(bytes);
	}

	/** The same for the same content, whoever signed it and when. */
	String contentHash() {
		return contentHash(manifest.entries());
	}

	static String contentHash(List<Entry> entries) {
		return Hashes.of(Json.write(entries).getBytes(StandardCharsets.UTF_8));
	}

	/** What its publisher says, when whoever had this version before has nothing to learn anew. @param before empty for none */
	Optional<Wording> onlyWording(String before) {
		return Wordings.told(manifest.wording(), before);
	}

	MemoryFiles content() {
		SortedMap<String, byte[]> content = new TreeMap<>(files);
		content.remove(MANIFEST);
		content.remove(SIGNATURE);
		return new MemoryFiles(manifest.code() + " " + manifest.version(), content);
	}
}
