package org.chushi.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Done;
import org.chushi.core.Result.Refused;
import org.chushi.core.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResponseFileTest {

	@TempDir
	private Path folder;

	private Result<Responses> read(byte[] bytes) {
		try {
			return ResponseFile.read(Files.write(folder.resolve("r.csv"), bytes), Progress.SILENT);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private Result<Responses> read(String text) {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String rows(Responses responses) {
		StringBuilder rows = new StringBuilder();
		for (int p = 0; p < responses.people(); p++) {
			for (int i = 0; i < responses.items(); i++) {
				rows.append(responses.score(p, i).map(s -> s.stripTrailingZeros().toPlainString()).orElse("."));
			}
			rows.append(p < responses.people() - 1 ? "/" : "");
		}
		return rows.toString();
	}

	private void refused(String text, String where, String have, String next) {
		Refused<Responses> refused = (Refused<Responses>) read(text);
		assertThat(refused.missing()).anySatisfy(m -> {
			assertThat(m.what().en()).isEqualTo("r.csv, line " + where);
			assertThat(m.have().en()).contains(have);
			assertThat(m.next().en()).contains(next);
			assertThat(m.next().zh()).isNotEqualTo(m.next().en());
		});
	}

	@Test
	void aHeaderAndARowForEachPerson() {
		Responses responses = read("q1,q2,q3\n1,0,1\n0,0,\n").value();
		assertThat(responses.itemIds()).containsExactly("q1", "q2", "q3");
		assertThat(responses.personIds()).isEmpty();
		assertThat(rows(responses)).isEqualTo("101/00.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "person,q1,q2\na,1,0\nb,0,1", "姓名,q1,q2\na,1,0\nb,0,1", "\"\",\"q1\",\"q2\"\n\"a\",1,0\n\"b\",0,1", "who,q1,q2\na,1,0\nb,0,1",
			"Student ID;q1;q2\r\na;1;0\r\nb;0;1\r\n", "id\tq1\tq2\ra\t1\t0\rb\t0\t1", "id , q1, q2 \n a ,1 , 0\n\n\nb,+0,1.0\n" })
	void aFirstColumnMayNamePeople(String text) {
		Responses responses = read(text).value();
		assertThat(responses.personIds()).containsExactly("a", "b");
		assertThat(responses.itemIds()).containsExactly("q1", "q2");
		assertThat(rows(responses)).isEqualTo("10/01");
	}

	@Test
	void numbersOfPeopleUnderAUsualHeadingAreNoItem() {
		assertThat(read("id,q1\n1001,1\n1002,0\n").value().personIds()).containsExactly("1001", "1002");
	}

	@Test
	void aRunningNumberReadAsAnItemIsPointedOut() {
		Done<Responses> done = (Done<Responses>) read("nr,q1\n1,1\n2,0\n3,1\n");
		assertThat(done.notes()).singleElement().satisfies(n -> {
			assertThat(n.severity()).isEqualTo(Severity.WARNING);
			assertThat(n.what().en()).contains("“nr”");
		});
		assertThat(((Done<Responses>) read("nr,q1\n1,1\n2,0\n2,1\n")).notes()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "NA", "na", "N/A", ".", "-", "  " })
	void missingHasTheUsualSpellings(String missing) {
		assertThat(rows(read("q1,q2\n1," + missing + "\n0,1\n").value())).isEqualTo("1./01");
		assertThat(rows(read("q1,q2\n" + missing + ",0\n0,1\n").value())).isEqualTo(".0/01");
	}

	@Test
	void scoresMayHaveDecimalsAndBeNegative() {
		Responses responses = read("q1,q2\n0.5,-0.25\n1,2.50\n").value();
		assertThat(rows(responses)).isEqualTo("0.5-0.25/12.5");
		assertThat(responses.unit()).isEqualTo(100);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030" })
	void usualEncodingsAreRead(String charset) {
		String text = "姓名,话术一,话术二\n春分,1,0\n秋分,0,1\n";
		Done<Responses> done = (Done<Responses>) read(((charset.equals("GB18030") ? "" : "\uFEFF") + text)
				.getBytes(Charset.forName(charset)));
		assertThat(done.value().itemIds()).containsExactly("话术一", "话术二");
		assertThat(done.value().personIds()).containsExactly("春分", "秋分");
		assertThat(done.notes()).hasSize(charset.equals("GB18030") ? 1 : 0);
	}

	@Test
	void whatIsWrongIsSaidWithLineAndRemedy() {
		refused("q1,q2\n1,0\n1\n", "3", "1 cells", "Fill the row up");
		refused("q1,q2\n1,0\n1,0,1\n", "3", "3 cells", "surplus");
		refused("q1,q2\n1,0\n\n1,yes\n", "4", "“q2”: “yes”", "1 for right");
		refused("q1;q2\n1;0\n0,5;0\n", "3", "0,5", "with a point");
		refused("q1,q1\n1,0\n", "1", "“q1” again", "its own id");
		refused("1,0,1\n0,1,1\n", "1", "“1” again", "item ids above");
		refused("q1,\n1,0\n", "1", "column 2", "Write an id");
		refused("id,q1\na,1\na,0\n", "3", "“a” again", "one row for each person");
		refused("id,q1\na,1\n,0\n", "3", "no id of the person", "Write an id");
		refused("q1,q2\n1,0.1234567\n", "2", "“q2”", "Round");
	}

	@Test
	void aColumnOfNumbersOfPeopleIsRecognisedByItsManyValues() {
		StringBuilder text = new StringBuilder("nr,q1\n");
		for (int i = 0; i < 300; i++) {
			text.append(5000 + i).append(",1\n");
		}
		refused(text.toString(), "257", "“nr”", "“person”");
	}

	@Test
	void atMostTwentyErrorsAreListed() {
		Refused<Responses> refused = (Refused<Responses>) read("q1,q2\n" + "1,x\n".repeat(1000));
		assertThat(refused.missing()).hasSize(20);
		assertThat(refused.reason().en()).contains("20+");
	}

	@Test
	void anEmptyFileIsRefusedWithTheReason() {
		assertThat(((Refused<Responses>) read("")).reason().en()).contains("is empty");
		assertThat(((Refused<Responses>) read("\n\n")).reason().en()).contains("is empty");
		assertThat(((Refused<Responses>) read("\uFEFF")).reason().en()).contains("is empty");
		assertThat(((Refused<Responses>) read("q1,q2\n")).reason().en()).contains("nobody");
		assertThat(((Refused<Responses>) ResponseFile.read(folder.resolve("none.csv"), Progress.SILENT)).reason().en())
				.contains("no file none.csv");
		assertThat(((Refused<Responses>) ResponseFile.read(folder, Progress.SILENT)).reason().en()).contains("no file");
	}

	@Test
	void readingCanBeCancelled() {
		Progress cancelled = new Progress() {
			@Override
			public void at(long done, long total) {
				assertThat(done).isBetween(0L, total);
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		read("q1\n1\n");
		assertThat(((Refused<Responses>) ResponseFile.read(folder.resolve("r.csv"), cancelled)).reason().en())
				.contains("cancelled");
	}

	/** Whatever the bytes, there is an answer: a table or a reason, never an exception. */
	@Test
	void noFileMakesItThrow() {
		Random random = new Random(77);
		byte[] sound = "id,q1,\"q,2\",q3\na,1,0,\nb,0.5,-1,NA\n\"c\"\"\",1,1,0\n".getBytes(StandardCharsets.UTF_8);
		for (int round = 0; round < 1_000; round++) {
			byte[] bytes = round % 3 == 0 ? new byte[random.nextInt(60)] : sound.clone();
			if (round % 3 == 0) {
				random.nextBytes(bytes);
			}
			for (int change = random.nextInt(6); change > 0 && bytes.length > 0; change--) {
				bytes[random.nextInt(bytes.length)] = round % 2 == 0 ? (byte) random.nextInt(256)
						: ",;\t\"\n\r01.-N".getBytes(StandardCharsets.UTF_8)[random.nextInt(11)];
			}
			assertThatCode(() -> read(bytes)).doesNotThrowAnyException();
		}
	}

	@Test
	void writtenRowsComeBackAsTheyWere() {
		Random random = new Random(3);
		for (int round = 0; round < 50; round++) {
			List<String> rows = Data.noise(random, 1 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(5), 0.1);
			StringBuilder text = new StringBuilder("person," + String.join(",", Data.ids(rows.get(0).length())) + "\n");
			for (int p = 0; p < rows.size(); p++) {
				text.append("p").append(p).append(',').append(String.join(",", rows.get(p).split(""))).append('\n');
			}
			Responses read = read(text.toString()).value();
			Responses made = Data.of(rows);
			assertThat(rows(read)).isEqualTo(rows(made));
			assertThat(read.people()).isEqualTo(rows.size());
		}
	}
}
