package org.chushi.internal.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chushi.core.Severity;
import org.chushi.exchange.QuestionKinds;
import org.chushi.internal.exchange.SharedData;
import org.chushi.internal.exchange.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Public GIFT files, beside the parse of another tool. */
@EnabledIf("org.chushi.internal.exchange.SharedData#there")
class GiftFilesTest {

	private static final Pattern TYPE = Pattern.compile("\"type\"\\s*:\\s*\"(MC|Short|TF|Numerical|Essay|Description|Matching|Category)\"");
	private static final Map<String, String> SAME = Map.of("single-choice", "MC", "multiple-choice", "MC", "short-answer",
			"Short", "true-false", "TF", "numeric", "Numerical", "essay", "Essay", "matching", "Matching");

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(SharedData.of("gift/gift-pegjs"))) {
			return files.filter(f -> f.toString().endsWith(".gift")).sorted().toList();
		}
	}

	/** Items as the other tool counts them. */
	private static Map<String, Integer> items(Taken taken) {
		Map<String, Integer> items = new TreeMap<>();
		taken.questions.forEach(q -> items.merge(SAME.get(QuestionKinds.of(q)), 1, Integer::sum));
		taken.codes().stream().filter(c -> c.equals("Gift_description")).forEach(c -> items.merge("Description", 1, Integer::sum));
		taken.codes().stream().filter(c -> c.equals("Gift_category")).forEach(c -> items.merge("Category", 1, Integer::sum));
		return items;
	}

	@Test
	void all51FilesGiveTheItemsThatAreExpected() throws IOException {
		Map<String, Integer> all = new TreeMap<>();
		List<String> differing = new ArrayList<>();
		for (Path file : files()) {
			Taken taken = Taken.of(new GiftFormat(), file);
			Map<String, Integer> ours = items(taken);
			Map<String, Integer> theirs = new TreeMap<>();
			TYPE.matcher(Files.readString(Path.of(file.toString().replace(".gift", ".json")))).results()
					.forEach(m -> theirs.merge(m.group(1), 1, Integer::sum));
			if (!ours.equals(theirs)) {
				differing.add(file.getFileName() + " " + ours + " not " + theirs + " " + taken.findings);
			}
			ours.forEach((type, n) -> all.merge(type, n, Integer::sum));
			assertThat(taken.findings).as(file.toString()).noneMatch(f -> f.severity() == Severity.ERROR);
		}
		assertThat(differing).isEmpty();
		assertThat(all).isEqualTo(Map.of("MC", 31, "Short", 19, "TF", 17, "Numerical", 14, "Essay", 8, "Description", 7,
				"Matching", 4, "Category", 2));
	}

	@Test
	void tenThousandTriviaQuestionsAllImport() {
		Taken taken = Taken.of(new GiftFormat(), SharedData.of("gift/opentriviaqa-10k.gift.txt"));
		assertThat(taken.findings).filteredOn(f -> f.severity() == Severity.ERROR).isEmpty();
		assertThat(taken.questions).hasSize(10_000).allMatch(q -> SAME.get(QuestionKinds.of(q)).matches("MC|TF"));
	}
}
