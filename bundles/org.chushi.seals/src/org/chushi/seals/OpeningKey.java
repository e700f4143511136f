package org.chushi.seals;

import java.security.PrivateKey;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Result;

/** The private half of a pair of keys, unlocked: it stays in memory and is never written. */
public final class OpeningKey {

	private final SealingKey sealing;
	private final PrivateKey key;

	OpeningKey(SealingKey sealing, PrivateKey key) {
		this.sealing = sealing;
		this.key = key;
	}

	/** The other half. */
	public SealingKey sealing() {
		return sealing;
	}

	/** Whether one of these was sealed for this key. */
	public boolean fits(List<String> sealed) {
		return find(sealed).isPresent();
	}

	private Optional<String> find(List<String> sealed) {
		return sealed.stream().filter(s -> Sealed.recipient(s).filter(sealing.id()::equals).isPresent()).findFirst();
	}

	/**
	 * Opens what {@link Sealed#seal} gave.
	 *
	 * @param about what it is about, as it was then; another one is refused
	 */
	public Result<String> open(List<String> sealed, String about) {
		Optional<String> mine = find(sealed);
		if (mine.isEmpty()) {
			return Result.refused(Messages.OpeningKey_other.text());
		}
		return mine.filter(s -> Sealed.about(s).filter(Sealed.digest(about)::equals).isPresent())
				.flatMap(s -> Jwe.TO_A_KEY.decrypt(s, key)).map(text -> Result.done(text.stripTrailing()))
				.orElseGet(() -> Result.refused(Messages.OpeningKey_altered.text()));
	}

	@Override
	public String toString() {
		return "opening key " + sealing.id();
	}
}
