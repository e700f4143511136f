package org.chushi.internal.exchange.qti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.chushi.core.Severity;
import org.chushi.exchange.Finding;
import org.chushi.exchange.QuestionKinds;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.internal.exchange.FileSource;
import org.chushi.internal.exchange.Taken;
import org.chushi.model.ForeignQuestion;

/** What becomes of the QTI files of a folder, file by file. */
final class Survey {

	/** What became of one item, or of a file without items. */
	enum Fate {
		/** A question of this program. */
		IMPORTED,
		/** Kept whole, with its reason. */
		KEPT,
		/** No question in it: a text, a test, a manifest, a result; said so. */
		NO_QUESTION,
		/** Refused, with its reason. */
		REFUSED,
		/** A file that a test refers to and that is not in the collection; said so. */
		MISSING
	}

	record Entry(Path file, Fate fate, String type, String reason) {
	}

	final List<Entry> entries = new ArrayList<>();

	static Survey of(Path folder) {
		Survey survey = new Survey();
		try (Stream<Path> files = Files.walk(folder)) {
			files.filter(f -> f.toString().endsWith(".xml")).sorted().forEach(survey::file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return survey;
	}

	private void file(Path file) {
		var root = Oracle.root(file);
		if (root != null && root.is("assessmentResult")) {
			return;
		}
		Taken taken = new Taken();
		List<Finding> findings = ExchangeHouse.standard().read(FileSource.of(file), org.chushi.exchange.ReadOptions.DETECT, taken).findings();
		// a test brings the items beside it, which are counted as the files they are
		List<org.chushi.model.Question> own = new ArrayList<>();
		for (int i = 0; i < taken.questions.size(); i++) {
			if (taken.places.get(i).file().equals(file.getFileName().toString())) {
				own.add(taken.questions.get(i));
			}
		}
		for (org.chushi.model.Question question : own) {
			boolean kept = question instanceof ForeignQuestion;
			entries.add(new Entry(file, kept ? Fate.KEPT : Fate.IMPORTED,
					kept ? ((ForeignQuestion) question).getKind() : QuestionKinds.of(question), kept ? reason(findings) : losses(findings)));
		}
		findings.stream().filter(f -> f.place().file().equals(file.getFileName().toString())).filter(f -> f.code().equals("Gift_description")
				|| f.severity() == Severity.ERROR || own.isEmpty() && f.kind() == Finding.Kind.NOTE).forEach(f -> entries.add(
						new Entry(file, f.code().equals("Qti_missing") ? Fate.MISSING
								: f.severity() == Severity.ERROR ? Fate.REFUSED : Fate.NO_QUESTION, "", f.message().en())));
	}

	private static String reason(List<Finding> findings) {
		return findings.stream().filter(f -> f.remedy().en().startsWith("The question is kept whole")).findFirst().map(f -> f.message().en())
				.orElse("");
	}

	private static String losses(List<Finding> findings) {
		return String.join(" ", findings.stream().filter(f -> f.kind() == Finding.Kind.LOSS).map(f -> f.message().en()).distinct().toList());
	}

	Map<Fate, Long> fates() {
		Map<Fate, Long> fates = new TreeMap<>();
		entries.forEach(e -> fates.merge(e.fate(), 1L, Long::sum));
		return fates;
	}

	/** For looking at it. */
	public static void main(String[] folders) {
		for (String folder : folders) {
			Survey survey = of(Path.of(folder));
			survey.entries.forEach(e -> System.out.println(e.fate() + "\t" + e.type() + "\t" + Path.of(folder).relativize(e.file()) + "\t" + e.reason()));
			System.out.println(folder + " " + survey.fates());
		}
	}
}
