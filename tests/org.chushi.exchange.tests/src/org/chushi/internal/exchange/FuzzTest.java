package org.chushi.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Language;
import org.chushi.exchange.ExchangeFormat;
import org.chushi.exchange.ReadOptions;
import org.chushi.exchange.Reading;
import org.chushi.internal.exchange.Taken.Bytes;
import org.chushi.internal.exchange.qti.Qti12Format;
import org.chushi.internal.exchange.qti.Qti21Format;
import org.chushi.internal.exchange.qti.Qti30Format;
import org.chushi.internal.exchange.table.CsvFormat;
import org.chushi.internal.exchange.table.XlsxFormat;
import org.chushi.internal.exchange.text.AikenFormat;
import org.chushi.internal.exchange.text.GiftFormat;
import org.chushi.internal.exchange.xml.MoodleFormat;
import org.chushi.model.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds: never an exception, never an endless run, never silence. */
class FuzzTest {

	private static final int ROUNDS = Integer.getInteger("chushi.fuzz.rounds", 250);
	private static final String[] PIECES = { "{", "}", "=", "~", "#", "####", "::", "\\", "->", "%50%", "$CATEGORY:", "//", "\n\n", "<", ">", "&lol;",
			"]]>", "<![CDATA[", "\"", "'", "\0", "\uFEFF", "<item>", "</item>", "<question type=\"multichoice\">", "题干,答案\n", "1e999", "-", "..", "*",
			"[[1]]", "{1:MC:=a~b}", "\uD800", "\uFDD0", "ANSWER: Z", "A. " };

	/** A format and a valid file of it. */
	record Subject(ExchangeFormat format, byte[] valid) {

		@Override
		public String toString() {
			return format.id();
		}
	}

	static Stream<Subject> subjects() {
		return Stream.of(new GiftFormat(), new AikenFormat(), new MoodleFormat(), new CsvFormat(), new XlsxFormat(), new Qti12Format(),
				new Qti21Format(), new Qti30Format()).map(f -> new Subject(f, valid(f)));
	}

	private static byte[] valid(ExchangeFormat format) {
		if (!format.writes()) {
			return Fixtures.QTI12.getBytes(StandardCharsets.UTF_8);
		}
		List<Question> questions = IntStream.range(0, 20).mapToObj(i -> new RandomQuestions(i, Language.values()[i % 2], "").next(format.carries()))
				.toList();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			format.write(questions.iterator(), Language.ZH, "valid", out, f -> {
				// not of interest here
			});
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return out.toByteArray();
	}

	private static byte[] mutated(byte[] valid, Random random) {
		List<Byte> bytes = new ArrayList<>();
		for (byte b : valid) {
			bytes.add(b);
		}
		for (int n = 1 + random.nextInt(8); n > 0 && !bytes.isEmpty(); n--) {
			int at = random.nextInt(bytes.size());
			switch (random.nextInt(5)) {
			case 0 -> bytes.set(at, (byte) random.nextInt(256));
			case 1 -> bytes.subList(at, Math.min(bytes.size(), at + 1 + random.nextInt(200))).clear();
			case 2 -> bytes.addAll(at, new ArrayList<>(bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(300)))));
			case 3 -> bytes.subList(at, bytes.size()).clear();
			default -> {
				byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
				for (int i = 0; i < piece.length; i++) {
					bytes.add(at + i, piece[i]);
				}
			}
			}
		}
		byte[] result = new byte[bytes.size()];
		for (int i = 0; i < result.length; i++) {
			result[i] = bytes.get(i);
		}
		return result;
	}

	private static void read(Subject subject, byte[] bytes, long seed) {
		String name = "fuzz." + subject.format().suffixes().getFirst();
		Reading[] reading = new Reading[1];
		// the format itself, however little the file looks like it
		ExchangeHouse house = new ExchangeHouse(List.of(new Sure(subject.format())));
		assertThatCode(() -> reading[0] = house.read(new Bytes(name, bytes), ReadOptions.DETECT, new Taken()))
				.as("%s seed %d %s", subject, seed, Base64.getEncoder().encodeToString(bytes)).doesNotThrowAnyException();
		assertThat(reading[0].questions() + reading[0].findings().size()).as("%s seed %d", subject, seed).isPositive();
	}

	@ParameterizedTest
	@MethodSource("subjects")
	void aDamagedFileIsReadOrRefusedWithAReason(Subject subject) {
		for (int seed = 0; seed < ROUNDS; seed++) {
			read(subject, mutated(subject.valid(), new Random(seed)), seed);
		}
	}

	@ParameterizedTest
	@MethodSource("subjects")
	void randomBytesAreRefusedWithAReason(Subject subject) {
		for (int seed = 0; seed < ROUNDS; seed++) {
			Random random = new Random(seed);
			byte[] bytes = new byte[1 + random.nextInt(2000)];
			random.nextBytes(bytes);
			read(subject, bytes, seed);
		}
	}

	@ParameterizedTest
	@MethodSource("subjects")
	void soupOfSignsIsReadOrRefusedWithAReason(Subject subject) {
		for (int seed = 0; seed < ROUNDS; seed++) {
			Random random = new Random(seed);
			StringBuilder soup = new StringBuilder();
			for (int n = 1 + random.nextInt(300); n > 0; n--) {
				soup.append(random.nextInt(3) == 0 ? "a b" : PIECES[random.nextInt(PIECES.length)]);
			}
			read(subject, soup.toString().getBytes(StandardCharsets.UTF_8), seed);
		}
	}

	@ParameterizedTest
	@MethodSource("subjects")
	void everyBeginningOfAFileIsReadOrRefusedWithAReason(Subject subject) {
		int step = Math.max(1, subject.valid().length / ROUNDS);
		for (int length = 1; length < subject.valid().length; length += step) {
			read(subject, java.util.Arrays.copyOf(subject.valid(), length), length);
		}
	}

	/** A format that takes any file for its own. */
	private record Sure(ExchangeFormat format) implements ExchangeFormat {

		@Override
		public String id() {
			return format.id();
		}

		@Override
		public org.chushi.core.Bilingual name() {
			return format.name();
		}

		@Override
		public List<String> suffixes() {
			return format.suffixes();
		}

		@Override
		public int likeness(String name, byte[] head) {
			return 100;
		}

		@Override
		public void read(org.chushi.exchange.ExchangeSource source, ReadOptions options, org.chushi.exchange.Intake intake) throws IOException {
			format.read(source, options, intake);
		}

		@Override
		public java.util.Set<String> carries() {
			return format.carries();
		}

		@Override
		public org.chushi.core.Bilingual losses() {
			return format.losses();
		}

		@Override
		public void write(java.util.Iterator<Question> questions, Language language, String name, java.io.OutputStream out,
				java.util.function.Consumer<org.chushi.exchange.Finding> findings) throws IOException {
			format.write(questions, language, name, out, findings);
		}
	}
}
