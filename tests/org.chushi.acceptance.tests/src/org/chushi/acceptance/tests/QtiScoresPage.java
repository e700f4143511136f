package org.chushi.acceptance.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.chushi.acceptance.tests.QtiScores.Case;
import org.chushi.acceptance.tests.QtiScores.Outcome;
import org.chushi.internal.questions.EssayType;
import org.chushi.internal.questions.GapFillType;
import org.chushi.internal.questions.HotTextType;
import org.chushi.internal.questions.MatchingType;
import org.chushi.internal.questions.MultipleChoiceType;
import org.chushi.internal.questions.NumericType;
import org.chushi.internal.questions.OrderingType;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.ShortAnswerType;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.internal.questions.TrueFalseType;

/** {@code docs/exchange-scores.md}: what the question types say about scores that public QTI files state. */
final class QtiScoresPage {

	static final String PAGE = "docs/exchange-scores.md";
	static final List<String> COLLECTIONS = List.of("citolab-qti-scoring-engine", "instructure-qti", "kennisnet-php-qti3", "qtiworks");

	private QtiScoresPage() {
	}

	/** @param root the folder of the project */
	public static void main(String[] root) throws IOException {
		if (there()) {
			Files.writeString(Path.of(root[0]).resolve(PAGE), page());
		} else {
			System.err.println("../shared/data is not there; " + PAGE + " stays as it is");
		}
	}

	/** Used by {@code @EnabledIf}. */
	static boolean there() {
		return data().isPresent();
	}

	/** Public test material beside the project's tree, or where {@code -Dchushi.shared.data} says. */
	private static Optional<Path> data() {
		String named = System.getProperty("chushi.shared.data");
		if (named != null) {
			return Optional.of(Path.of(named)).filter(Files::isDirectory);
		}
		for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
			if (Files.isDirectory(up.resolve("shared/data/qti"))) {
				return Optional.of(up.resolve("shared/data"));
			}
		}
		return Optional.empty();
	}

	/** Without essays: people mark them. */
	static List<Case> cases(String collection) throws IOException {
		QuestionTypeBook types = new QuestionTypeBook(List.of(new SingleChoiceType(), new MultipleChoiceType(), new TrueFalseType(),
				new OrderingType(), new MatchingType(), new ShortAnswerType(), new NumericType(), new GapFillType(), new HotTextType(), new EssayType()));
		return QtiScores.of(data().orElseThrow().resolve("qti").resolve(collection), types).cases.stream().filter(c -> !c.type().equals("essay")).toList();
	}

	static String page() throws IOException {
		StringBuilder page = new StringBuilder("""
				# QTI 评分对照 / QTI scores compared

				由 `./chushi docs` 写成，不手改。每道导入为本程序题型的 QTI 题，都由题型自己评分（`QuestionType.judge`）：题目自称正确的
				作答应得满分；结果文件里的作答应得文件所写的分。
				Written by `./chushi docs`, not by hand. Each QTI item that became a question of ours is judged by its type
				(`QuestionType.judge`): the response that the item calls correct has to earn all, a response in a file of results what is
				written there.

				""");
		Map<String, long[]> types = new TreeMap<>();
		StringBuilder rest = new StringBuilder();
		page.append("| 集合 Collection | 作答 Responses | 一致 Same | 已提示不同 Said to differ | 作答无效 No such response | 不一致 Other |\n|---|---|---|---|---|---|\n");
		for (String collection : COLLECTIONS) {
			List<Case> cases = cases(collection);
			row(page, collection, counts(cases, c -> true));
			cases.forEach(c -> types.computeIfAbsent(c.type(), t -> new long[Outcome.values().length])[c.outcome().ordinal()]++);
			cases.stream().filter(c -> c.outcome() != Outcome.SAME).forEach(c -> rest.append("| ").append(c.file().getFileName()).append(" | ")
					.append(c.type()).append(" | ").append(c.outcome().name().toLowerCase(java.util.Locale.ROOT)).append(" | ")
					.append(c.detail().replace("|", "\\\\|").replaceAll("\\s+", " ")).append(" |\n"));
		}
		page.append("\n| 题型 Type | 作答 Responses | 一致 Same | 已提示不同 Said to differ | 作答无效 No such response | 不一致 Other |\n|---|---|---|---|---|---|\n");
		types.forEach((type, counts) -> row(page, type, counts));
		return page.append("\n## 其余 / The others\n\n| 文件 File | 题型 Type | 结果 Outcome | 说明 Detail |\n|---|---|---|---|\n").append(rest).toString();
	}

	private static long[] counts(List<Case> cases, Predicate<Case> of) {
		long[] counts = new long[Outcome.values().length];
		cases.stream().filter(of).forEach(c -> counts[c.outcome().ordinal()]++);
		return counts;
	}

	private static void row(StringBuilder page, String name, long[] counts) {
		long all = java.util.Arrays.stream(counts).sum();
		page.append("| %s | %d | %d (%.1f %%) | %d | %d | %d |\n".formatted(name, all, counts[Outcome.SAME.ordinal()],
				all == 0 ? 0.0 : 100.0 * counts[Outcome.SAME.ordinal()] / all, counts[Outcome.SAID.ordinal()], counts[Outcome.UNKNOWN.ordinal()],
				counts[Outcome.OTHER.ordinal()]));
	}
}
