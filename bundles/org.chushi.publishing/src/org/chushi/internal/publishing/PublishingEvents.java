package org.chushi.internal.publishing;

import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.journal.EventType;
import org.chushi.publishing.PackManifest.Wording;

/** What happens to keys, and to published and installed packs. Who did it is the actor of the event. */
final class PublishingEvents {

	/** @param jwk the public half */
	record SigningKeyMade(String key, String jwk, String name) {
	}

	record SignerTrusted(String key, String jwk, String name, String reason) {
	}

	record SignerDistrusted(String key, String reason) {
	}

	/**
	 * @param content hash of the list of its files
	 * @param sha256  of the file
	 * @param wording since when only wording changed; absent in what was published before that could be said
	 */
	record PackPublished(String pack, String code, Bilingual title, String version, String previous, String content, String sha256,
			String key, Optional<Wording> wording) {
	}

	/**
	 * On the device of the event: another machine of the team has packs of its own.
	 *
	 * @param before version that was installed; empty when there was none
	 * @param key    that signed it
	 */
	record PackInstalled(String pack, String code, Bilingual title, String version, String before, String sha256, String key,
			String signer) {
	}

	record PackRolledBack(String pack, String code, Bilingual title, String version, String before, String sha256, String key,
			String signer) {
	}

	record PackRemoved(String pack, String code, Bilingual title, String before, String sha256, String key) {
	}

	/**
	 * With the program, to the device of the event.
	 *
	 * @param before version that came before; empty when there was none
	 * @param sha256 of the copy that is kept
	 */
	record ShippedPackCame(String pack, String code, Bilingual title, String version, String before, String sha256) {
	}

	static final EventType<SigningKeyMade> KEY_MADE = EventType.of(SigningKeyMade.class);
	static final EventType<SignerTrusted> TRUSTED = EventType.of(SignerTrusted.class);
	static final EventType<SignerDistrusted> DISTRUSTED = EventType.of(SignerDistrusted.class);
	static final EventType<PackPublished> PUBLISHED = EventType.of(PackPublished.class);
	static final EventType<PackInstalled> INSTALLED = EventType.of(PackInstalled.class);
	static final EventType<PackRolledBack> ROLLED_BACK = EventType.of(PackRolledBack.class);
	static final EventType<PackRemoved> REMOVED = EventType.of(PackRemoved.class);
	static final EventType<ShippedPackCame> SHIPPED_CAME = EventType.of(ShippedPackCame.class);

	/** All keys: two decisions about one are made one after the other. */
	static final String SIGNERS = "packs/signers";
	/** Everything published: a version is given once. */
	static final String PUBLICATIONS = "packs/published";
	/** Everything installed. */
	static final String INSTALLATIONS = "packs/installed";
	/** Everything that came with the program. */
	static final String SHIPPED = "packs/shipped";

	private PublishingEvents() {
	}
}
