package org.chushi.questions;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.journal.Json;
import org.chushi.seals.OpeningKey;
import org.chushi.seals.Sealed;
import org.chushi.seals.SealingKey;

/**
 * Items whose key, marking and explanation are sealed: the key holds the ciphertext and no type reads it. What is shown of
 * the item goes into the seal, so that neither can be exchanged without the other.
 */
public final class SealedItems {

	/** No key of any type has an entry of this name: keys of options and gaps hold no colon. */
	private static final String MARK = "sealed:jwe";

	private record Secret(TypeData key, TypeData marking, Bilingual explanation) {
	}

	private record Shown(String question, String type, Bilingual stem, TypeData body) {
	}

	private SealedItems() {
	}

	static boolean isSealed(TypeData key) {
		return key.at(MARK).isList();
	}

	/** A key that says nothing to anybody without an {@link OpeningKey}. @param secrets as {@link #seal} gave them */
	public static TypeData key(List<String> secrets) {
		return TypeData.of(Map.of(MARK, secrets));
	}

	/** The secrets in the key of an item; none when it is not sealed. */
	public static List<String> secrets(Item item) {
		return item.key().at(MARK).strings();
	}

	/** Seals key, marking and explanation. @return one secret for each key */
	public static List<String> seal(Item item, List<SealingKey> keys) {
		return Sealed.seal(Json.write(new Secret(item.key(), item.marking(), item.explanation())), about(item), keys);
	}

	private static String about(Item item) {
		return Json.write(new Shown(item.question(), item.type(), item.stem(), item.body()));
	}

	/** The item as it was before it was sealed; one that is not sealed stays as it is. Refused when no key fits. */
	public static Result<Item> open(Item item, List<OpeningKey> keys) {
		if (!item.sealed()) {
			return Result.done(item);
		}
		List<String> secrets = secrets(item);
		return keys.stream().filter(k -> k.fits(secrets)).findFirst().map(k -> k.open(secrets, about(item)))
				.orElseGet(() -> Result.refused(Messages.SealedItems_noKey.text()))
				.then(SealedItems::secret).map(s -> item.with(s.key(), s.marking(), s.explanation()));
	}

	/** Anybody can seal anything for a public key: what is in it is not trusted. */
	private static Result<Secret> secret(String text) {
		try {
			Secret secret = Json.read(text, Secret.class);
			return secret != null && secret.explanation() != null ? Result.done(secret) : Result.refused(Messages.SealedItems_noSecret.text());
		} catch (UncheckedIOException e) {
			return Result.refused(Messages.SealedItems_noSecret.text());
		}
	}
}
