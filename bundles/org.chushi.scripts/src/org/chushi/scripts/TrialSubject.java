package org.chushi.scripts;

import org.chushi.core.Bilingual;

/**
 * A script as it is tried: exactly these words, published or not.
 *
 * @param author  who wrote it, as its pack says: names, parted by commas
 * @param preview as the customer sees it, with the examples in the placeholders
 * @param hash    SHA-256 over the canonical form of its texts, stage, channel and slots, in lower-case hexadecimal
 */
public record TrialSubject(String id, String code, Bilingual title, Bilingual body, Bilingual preview, String author,
		String packVersion, String hash) {
}
