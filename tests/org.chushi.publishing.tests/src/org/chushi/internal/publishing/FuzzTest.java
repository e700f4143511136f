package org.chushi.internal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a signed pack, it is refused with place, reason and remedy. */
@TestInstance(Lifecycle.PER_CLASS)
class FuzzTest {

	private static final int TIMES = 1_000;

	private Press publisher;
	private Press press;
	private Verifier verifier;
	private byte[] sound;
	private SortedMap<String, byte[]> files;

	@BeforeAll
	void open(@TempDir Path folder) {
		publisher = new Press(folder.resolve("publisher"));
		press = new Press(folder.resolve("data"));
		publisher.key("总部培训");
		press.trust(publisher);
		sound = Press.bytes(publisher.publish("1.0.0", "甲", "乙", "丙"));
		files = StoredZip.read("x", sound, SignedPack.SIGNATURE).value();
		verifier = new Verifier(press.signers::find);
		assertThat(verifier.verify("sound.chushipack", sound).isDone()).isTrue();
	}

	@AfterAll
	void close() {
		publisher.close();
		press.close();
	}

	private void refused(String how, byte[] bytes) {
		Result<SignedPack> result = verifier.verify("hostile.chushipack", bytes);
		assertThat(result).as(how).isInstanceOf(Refused.class);
		Refused<?> refused = (Refused<?>) result;
		assertThat(refused.reason().zh()).as(how).isNotBlank();
		assertThat(refused.missing()).as(how).isNotEmpty().allSatisfy(m -> {
			assertThat(m.what().zh()).contains("hostile.chushipack");
			assertThat(m.next().en()).isNotBlank();
		});
	}

	@Test
	void aThousandChangesOfBytesAreRefused() {
		SplittableRandom chance = new SplittableRandom(20261122);
		for (int i = 0; i < TIMES; i++) {
			byte[] changed = bytes(chance);
			if (!Arrays.equals(changed, sound)) {
				refused("change " + i, changed);
			}
		}
	}

	private byte[] bytes(SplittableRandom chance) {
		byte[] changed = sound.clone();
		int at = chance.nextInt(sound.length);
		return switch (chance.nextInt(7)) {
		case 0 -> {
			changed[at] ^= (byte) (1 << chance.nextInt(8));
			yield changed;
		}
		case 1 -> {
			changed[at] = (byte) chance.nextInt(256);
			yield changed;
		}
		case 2 -> Arrays.copyOf(sound, at);
		case 3 -> Arrays.copyOf(sound, sound.length + 1 + chance.nextInt(100));
		case 4 -> {
			int length = Math.min(sound.length - at, 1 + chance.nextInt(64));
			System.arraycopy(sound, chance.nextInt(sound.length - length), changed, at, length);
			yield changed;
		}
		case 5 -> {
			byte[] longer = new byte[sound.length + 1];
			System.arraycopy(sound, 0, longer, 0, at);
			longer[at] = (byte) chance.nextInt(256);
			System.arraycopy(sound, at, longer, at + 1, sound.length - at);
			yield longer;
		}
		default -> {
			Arrays.fill(changed, at, Math.min(sound.length, at + 1 + chance.nextInt(400)), (byte) (chance.nextBoolean() ? 0 : 255));
			yield changed;
		}
		};
	}

	@Test
	void everySingleBitOfTheFirstAndLastHeadersCounts() {
		for (int at = 0; at < sound.length; at = at == 200 ? sound.length - 200 : at + 1) {
			for (int bit = 0; bit < 8; bit++) {
				byte[] changed = sound.clone();
				changed[at] ^= (byte) (1 << bit);
				refused("bit " + bit + " of byte " + at, changed);
			}
		}
	}

	@Test
	void aThousandChangesOfEntriesAreRefused() {
		SplittableRandom chance = new SplittableRandom(1122);
		for (int i = 0; i < TIMES; i++) {
			SortedMap<String, byte[]> changed = new TreeMap<>(files);
			List<String> names = new ArrayList<>(files.keySet());
			String name = names.get(chance.nextInt(names.size()));
			String other = names.get(chance.nextInt(names.size()));
			switch (chance.nextInt(6)) {
			case 0 -> changed.remove(name);
			case 1 -> changed.put("banks/extra" + i + ".xmi", "<x/>".getBytes(StandardCharsets.UTF_8));
			case 2 -> changed.put(name, Arrays.copyOf(files.get(name), files.get(name).length - 1));
			case 3 -> changed.put(name + (i % 2 == 0 ? ".bak" : "x"), changed.remove(name));
			case 4 -> changed.put(name, chance.nextBoolean() ? new byte[0] : (new String(files.get(name), StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8));
			default -> {
				changed.put(name, files.get(other));
				changed.put(other, files.get(name));
			}
			}
			if (!Arrays.equals(StoredZip.write(changed), sound)) {
				refused("entries " + i, StoredZip.write(changed));
			}
		}
	}

	@Test
	void namesThatLeadOutsideOrMeetEachOtherAreRefused() {
		for (String name : List.of("../evil.xmi", "/etc/passwd", "a/../../b", "C:/windows/x", "a\\b", "banks/ONE.xmi", "con", "lessons/aux.md", "a/./b", "a//b",
				"a/", "dot.", "blank ", "line\nbreak", "\u202egnp.md", "cafe\u0301.md", "x".repeat(400))) {
			SortedMap<String, byte[]> changed = new TreeMap<>(files);
			changed.put(name, "x".getBytes(StandardCharsets.UTF_8));
			refused(name, StoredZip.write(changed));
		}
	}

	@Test
	void theSameEntryTwiceIsRefused() throws IOException {
		byte[] twice = new String(StoredZip.write(with("banks/twp.xmi", "banks/two.xmi")), StandardCharsets.ISO_8859_1).replace("twp.xmi", "two.xmi")
				.getBytes(StandardCharsets.ISO_8859_1);
		refused("twice", twice);
		assertThat(((Refused<?>) verifier.verify("x", twice)).reason().zh()).contains("two.xmi");
	}

	private SortedMap<String, byte[]> with(String... names) {
		SortedMap<String, byte[]> changed = new TreeMap<>(files);
		for (String name : names) {
			changed.put(name, "x".getBytes(StandardCharsets.UTF_8));
		}
		return changed;
	}

	/** What would be a hundred megabytes is not even unpacked. */
	@Test
	void aBombIsRefusedUnopened() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String name : files.keySet()) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(name.equals("pack.xmi") ? new byte[100_000_000] : files.get(name));
			}
		}
		assertThat(out.size()).isLessThan(1_000_000);
		refused("bomb", out.toByteArray());
		assertThat(((Refused<?>) verifier.verify("x", out.toByteArray())).reason().zh()).contains("压缩");
	}

	/** Unix mode 0120777 in the list at the end. */
	@Test
	void aLinkIsRefused() {
		byte[] linked = sound.clone();
		for (int i = sound.length - 46; i >= 0; i--) {
			if (linked[i] == 'P' && linked[i + 1] == 'K' && linked[i + 2] == 1 && linked[i + 3] == 2) {
				linked[i + 40] = (byte) 0xff;
				linked[i + 41] = (byte) 0xa1;
				break;
			}
		}
		refused("link", linked);
		assertThat(((Refused<?>) verifier.verify("x", linked)).reason().zh()).contains("链接");
	}

	@Test
	void manifestsMadeOfTooMuchAreRefused() {
		for (String said : List.of("[".repeat(200_000), "{\"format\":1", "{\"format\":1e999}", "{\"format\":1,\"entries\":null}", "null", "\"\"", "",
				"{\"format\":1,\"pack\":\"" + "x".repeat(1_000_000) + "\"}")) {
			SortedMap<String, byte[]> changed = new TreeMap<>(files);
			byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
			changed.put(SignedPack.MANIFEST, bytes);
			changed.put(SignedPack.SIGNATURE, publisher.signers.locked(publisher.signers.known("", true).value()).value()
					.unlockSigner(Press.WORDS.toCharArray()).value().sign(bytes).getBytes(StandardCharsets.US_ASCII));
			refused(said.substring(0, Math.min(20, said.length())), StoredZip.write(changed));
		}
	}

	/** The list at the end says so of every entry. */
	private byte[] listing(int size, int offset) {
		byte[] lying = sound.clone();
		ByteBuffer zip = ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN);
		int at = zip.getInt(sound.length - 6);
		for (int i = 0; i < files.size(); i++) {
			zip.putInt(at + 20, size).putInt(at + 24, size).putInt(at + 42, offset);
			at += 46 + zip.getShort(at + 28);
		}
		return lying;
	}

	/** A few megabytes would be copied thousands of times. */
	@Test
	void entriesThatLieUponEachOtherAreRefusedUncopied() {
		byte[] swelling = listing(sound.length - 300, 0);
		refused("upon each other", swelling);
		assertThat(((Refused<?>) verifier.verify("x", swelling)).reason().zh()).contains("没有传完整");
	}

	@Test
	void entriesBeyondTheEndOfAllNumbersAreRefused() {
		for (int offset : new int[] { Integer.MAX_VALUE, Integer.MAX_VALUE - 30, -1, Integer.MIN_VALUE }) {
			refused("offset " + offset, listing(10, offset));
		}
		refused("size", listing(-1, 0));
	}
}
