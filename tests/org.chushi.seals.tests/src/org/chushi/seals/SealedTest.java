package org.chushi.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.chushi.core.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SealedTest {

	private static final char[] WORDS = "长江后浪推前浪，一浪高一浪".toCharArray();
	private static final LockCost COST = new LockCost(1_000);
	private static LockedKey.Made team;
	private static LockedKey.Made others;
	private static OpeningKey open;

	@BeforeAll
	static void keys() {
		team = LockedKey.make(WORDS, COST).value();
		others = LockedKey.make("another team altogether".toCharArray(), COST).value();
		open = team.locked().unlock(WORDS).value();
	}

	@Test
	void openingGivesWhatWasSealed() {
		Random random = new Random(20260101);
		for (int i = 0; i < 60; i++) {
			String text = text(random);
			String about = text(random);
			List<String> sealed = Sealed.seal(text, about, List.of(others.sealing(), team.sealing()));
			assertThat(open.fits(sealed)).isTrue();
			assertThat(open.open(sealed, about)).isEqualTo(Result.done(text));
		}
	}

	/** Letters of many scripts, none of them a blank. */
	private static String text(Random random) {
		return random.ints(random.nextInt(2500), 33, 0x9000).filter(c -> !Character.isSurrogate((char) c) && !Character.isWhitespace(c))
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	@Test
	void theLengthTellsNothingOfAShortKey() {
		Set<Integer> lengths = new HashSet<>();
		for (String key : List.of("[\"true\"]", "[\"false\"]", "[]", "x".repeat(1024), "退".repeat(300))) {
			lengths.add(Sealed.seal(key, "about", List.of(team.sealing())).getFirst().length());
		}
		assertThat(lengths).hasSizeLessThanOrEqualTo(2);
		assertThat(Sealed.seal("", "", List.of(team.sealing())).getFirst().length())
				.isLessThan(Sealed.seal("x", "", List.of(team.sealing())).getFirst().length());
	}

	@Test
	void theSameIsSealedDifferentlyEachTime() {
		assertThat(Sealed.seal("B", "about", List.of(team.sealing()))).isNotEqualTo(Sealed.seal("B", "about", List.of(team.sealing())));
	}

	@Test
	void everyAlteredCharacterIsTold() {
		String sealed = Sealed.seal("B", "about", List.of(team.sealing())).getFirst();
		for (int i = 0; i < sealed.length() - 1; i += 7) {
			if (sealed.charAt(i + 1) == '.') {
				// the last character of a part may have bits that stand for nothing
				continue;
			}
			char other = sealed.charAt(i) == 'Q' ? 'g' : 'Q';
			String altered = sealed.substring(0, i) + other + sealed.substring(i + 1);
			assertThat(open.open(List.of(altered), "about").isDone()).as("at " + i).isFalse();
		}
	}

	@Test
	void whatWasSealedAboutOneThingDoesNotOpenAboutAnother() {
		List<String> sealed = Sealed.seal("B", "question 1", List.of(team.sealing()));
		assertThat(open.open(sealed, "question 2")).isEqualTo(Result.refused(Messages.OpeningKey_altered.text()));
	}

	@Test
	void anotherTeamsSealStaysShutAndSaysSo() {
		List<String> sealed = Sealed.seal("B", "about", List.of(others.sealing()));
		assertThat(open.fits(sealed)).isFalse();
		assertThat(open.open(sealed, "about")).isEqualTo(Result.refused(Messages.OpeningKey_other.text()));
		assertThat(open.open(List.of("no.such.thing"), "about")).isEqualTo(Result.refused(Messages.OpeningKey_other.text()));
	}

	@Test
	void onlyThePassphraseOpensTheKey() {
		assertThat(team.locked().unlock("长江后浪推前浪，一浪高一".toCharArray())).isEqualTo(Result.refused(Messages.LockedKey_wrong.text()));
		assertThat(team.locked().unlock(new char[0]).isDone()).isFalse();
		assertThat(LockedKey.read(team.locked().jwe() + "\n").value()).isEqualTo(team.locked());
		assertThat(open.sealing()).isEqualTo(team.sealing());
	}

	@Test
	void aPassphraseComposedOtherwiseIsTheSame() {
		LockedKey.Made made = LockedKey.make("caf\u00e9 caf\u00e9 caf\u00e9".toCharArray(), COST).value();
		assertThat(made.locked().unlock("cafe\u0301 cafe\u0301 cafe\u0301".toCharArray()).isDone()).isTrue();
	}

	@Test
	void aShortPassphraseIsRefused() {
		assertThat(LockedKey.make("十一个字不够长呀呀呀呀".toCharArray(), COST)).isEqualTo(Result.refused(Messages.LockedKey_short.text(LockedKey.LENGTH)));
	}

	@Test
	void whatAGuessCostsIsNotLessThanTheStandardAsksFor() {
		assertThat(LockCost.RECOMMENDED.iterations()).isGreaterThanOrEqualTo(210_000);
		assertThatIllegalArgumentException().isThrownBy(() -> new LockCost(999));
	}

	@Test
	void aFileThatIsNoKeyIsRefused() {
		assertThat(LockedKey.read("hello").isDone()).isFalse();
		assertThat(LockedKey.read(Sealed.seal("B", "about", List.of(team.sealing())).getFirst()).isDone()).isFalse();
		assertThat(SealingKey.read("{}").isDone()).isFalse();
		assertThat(SealingKey.read("hello").isDone()).isFalse();
		assertThat(SealingKey.read("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}").isDone()).isFalse();
	}

	@Test
	void theFileOfAKeyDoesNotHoldIt() {
		assertThat(team.locked().jwe()).doesNotContain("\"d\"");
		assertThat(team.sealing().jwk()).doesNotContain("\"d\"");
		assertThat(open.toString()).isEqualTo("opening key " + team.sealing().id());
	}
}
