package org.chushi.acceptance.tests;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.chushi.exchange.Finding;
import org.chushi.exchange.Intake;
import org.chushi.exchange.Place;
import org.chushi.exchange.ReadOptions;
import org.chushi.exchange.Reading;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.model.ForeignQuestion;
import org.chushi.model.Question;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.w3c.dom.Element;

/**
 * What the question types say about responses whose score a QTI file states: the response that an item calls correct earns
 * all, and a response in a file of results what is written there.
 */
final class QtiScores {

	/** How it came out. */
	enum Outcome {
		SAME, OTHER,
		/** The import said that the score would differ. */
		SAID,
		/** The response names what the item does not have. */
		UNKNOWN
	}

	/** @param correct whether the item itself calls it so; else a file of results gives the score */
	record Case(Path file, String type, boolean correct, Outcome outcome, String detail) {
	}

	private static final Set<String> DIFFERING = Set.of("Qti_shares", "Qti_together", "Qti_rule");

	private record Imported(QtiItem xml, Question question, QuestionType type, boolean differs) {
	}

	private final QuestionTypeBook types;
	private final Map<String, Imported> items = new TreeMap<>();
	final List<Case> cases = new ArrayList<>();

	private QtiScores(QuestionTypeBook types) {
		this.types = types;
	}

	static QtiScores of(Path collection, QuestionTypeBook types) throws IOException {
		QtiScores scores = new QtiScores(types);
		List<Path> files;
		try (Stream<Path> walk = Files.walk(collection)) {
			files = walk.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
		}
		List<QtiItem> results = new ArrayList<>();
		for (Path file : files) {
			Optional<QtiItem> xml = QtiItem.of(file);
			if (xml.filter(x -> x.is("assessmentResult")).isPresent()) {
				results.add(xml.get());
			} else if (xml.filter(x -> x.is("assessmentItem")).isPresent()) {
				scores.item(xml.get());
			}
		}
		scores.items.values().forEach(scores::correct);
		results.forEach(scores::results);
		return scores;
	}

	private void item(QtiItem xml) {
		List<Question> questions = new ArrayList<>();
		Reading reading = ExchangeHouse.standard().read(xml.file(), ReadOptions.DETECT, new Intake() {
			@Override
			public void question(Question question, Place place) {
				questions.add(question);
			}

			@Override
			public void finding(Finding finding) {
				// in the reading
			}
		});
		if (questions.size() == 1 && !(questions.getFirst() instanceof ForeignQuestion)) {
			questions.getFirst().setId("q");
			types.of(questions.getFirst().eClass()).ifPresent(type -> items.put(xml.file().getParent() + "#" + QtiItem.attribute(xml.root(), "identifier"),
					new Imported(xml, questions.getFirst(), type, reading.findings().stream().anyMatch(f -> DIFFERING.contains(f.code())))));
		}
	}

	private void correct(Imported imported) {
		Map<String, List<String>> correct = imported.xml().correct();
		if (!correct.isEmpty() && correct.values().stream().noneMatch(List::isEmpty)) {
			cases.add(judged(imported, correct, true, BigDecimal.ONE));
		}
	}

	private Case judged(Imported imported, Map<String, List<String>> responses, boolean correct, BigDecimal share) {
		Item item = imported.type().item(imported.question(), new SplittableRandom(1));
		Optional<Response> response = imported.xml().response(imported.type(), imported.question(), item, responses);
		if (response.isEmpty()) {
			return new Case(imported.xml().file(), imported.type().id(), correct, Outcome.UNKNOWN, responses.toString());
		}
		Fraction earned = imported.type().judge(item, imported.type().canonical(item, response.get())).earned();
		boolean same = new BigDecimal(earned.decimal(6)).subtract(share).abs().compareTo(new BigDecimal("0.001")) < 0;
		return new Case(imported.xml().file(), imported.type().id(), correct, same ? Outcome.SAME : imported.differs() ? Outcome.SAID : Outcome.OTHER,
				responses + " stated " + share + ", judged " + earned);
	}

	/** Of results those that a machine gave by the rules of the item. */
	private void results(QtiItem file) {
		for (Element result : QtiItem.all(file.root(), "itemResult")) {
			Map<String, List<String>> responses = new LinkedHashMap<>();
			QtiItem.all(result, "responseVariable").forEach(r -> responses.put(QtiItem.attribute(r, "identifier"),
					QtiItem.all(r, "candidateResponse").stream().flatMap(c -> QtiItem.all(c, "value").stream()).map(v -> v.getTextContent().strip()).toList()));
			stated(file, result).ifPresent(score -> items.entrySet().stream().filter(i -> i.getKey().startsWith(file.file().getParent() + "#")
					&& i.getKey().endsWith("#" + QtiItem.attribute(result, "identifier"))).findFirst()
					.ifPresent(i -> cases.add(judged(i.getValue(), responses, false, score))));
		}
	}

	/** Some files say it in their names. */
	private static Optional<BigDecimal> stated(QtiItem file, Element result) {
		String name = file.file().getFileName().toString();
		return name.contains("-incorrect") ? Optional.of(BigDecimal.ZERO) : name.contains("-correct") ? Optional.of(BigDecimal.ONE)
				: QtiItem.all(result, "outcomeVariable").stream().filter(o -> QtiItem.attribute(o, "identifier").equals("SCORE")
						&& QtiItem.attribute(o, "externalScored").isEmpty()).flatMap(o -> QtiItem.all(o, "value").stream())
						.map(v -> v.getTextContent().strip()).filter(v -> v.matches("[01](\\.0+)?")).map(BigDecimal::new).findFirst();
	}
}
