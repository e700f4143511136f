package org.chushi.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;

/**
 * What a published pack says of itself; the signature is over it, and it names every file with its hash.
 *
 * @param format   the lowest that holds what it says: 1, or {@value #FORMAT} with {@code wording}
 * @param pack     UUID of the pack
 * @param version  three numbers
 * @param previous the version published before; empty for the first
 * @param signer   name of the key, as its owner calls it
 * @param key      thumbprint of the key
 * @param wording  since when only wording changed; absent when whoever had the version before has something to learn
 * @param entries  every file but the manifest and its signature, sorted by path
 */
public record PackManifest(int format, String pack, String code, Bilingual title, String version, String previous, Instant time,
		String signer, String key, Needs needs, Optional<Wording> wording, List<Entry> entries) {

	/** The highest that this program reads. */
	public static final int FORMAT = 2;

	public PackManifest {
		entries = List.copyOf(entries);
	}

	/** Of the first format. */
	public PackManifest(int format, String pack, String code, Bilingual title, String version, String previous, Instant time, String signer, String key,
			Needs needs, List<Entry> entries) {
		this(format, pack, code, title, version, previous, time, signer, key, needs, Optional.empty(), entries);
	}

	/**
	 * That nobody who had a version has anything to learn anew, as its publisher says.
	 *
	 * @param since   the lowest version of which that is true
	 * @param reasons one for each version after it, oldest first
	 */
	public record Wording(String since, List<Reason> reasons) {

		/** Characters of a reason. */
		public static final int LONGEST = 300;

		public Wording {
			reasons = List.copyOf(reasons);
		}

		/** What the version before said counts on: since then nothing was to be learnt either. */
		public static Wording after(String previous, Optional<Wording> before, String version, String why) {
			List<Reason> reasons = new ArrayList<>(before.map(Wording::reasons).orElse(List.of()));
			reasons.add(new Reason(version, why));
			return new Wording(before.map(Wording::since).orElse(previous), reasons);
		}

		/** Of the newest version. */
		public String why() {
			return reasons.getLast().why();
		}
	}

	/** @param why only wording changed with this version, in the words of its publisher */
	public record Reason(String version, String why) {
	}

	/**
	 * What has to be there to use it.
	 *
	 * @param program version of the program it was published with, to the second number
	 * @param model   name space of the content model
	 * @param packs   other packs
	 */
	public record Needs(String program, String model, List<Required> packs) {
		public Needs {
			packs = List.copyOf(packs);
		}
	}

	/** @param pack id or code @param version the lowest that will do */
	public record Required(String pack, String version) {
	}

	/** @param size in bytes @param sha256 in lower-case hexadecimal */
	public record Entry(String path, long size, String sha256) {
	}
}
