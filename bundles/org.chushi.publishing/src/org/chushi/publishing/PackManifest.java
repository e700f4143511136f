package org.chushi.publishing;

import java.time.Instant;
import java.util.List;

import org.chushi.core.Bilingual;

/**
 * What a published pack says of itself; the signature is over it, and it names every file with its hash.
 *
 * @param format   of published packs: {@value #FORMAT}
 * @param pack     UUID of the pack
 * @param version  three numbers
 * @param previous the version published before; empty for the first
 * @param signer   name of the key, as its owner calls it
 * @param key      thumbprint of the key
 * @param entries  every file but the manifest and its signature, sorted by path
 */
public record PackManifest(int format, String pack, String code, Bilingual title, String version, String previous, Instant time,
		String signer, String key, Needs needs, List<Entry> entries) {

	/** The only one there is so far. */
	public static final int FORMAT = 1;

	public PackManifest {
		entries = List.copyOf(entries);
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
