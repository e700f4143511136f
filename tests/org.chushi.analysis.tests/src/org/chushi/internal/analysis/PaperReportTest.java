package org.chushi.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.chushi.analysis.AnswerCount;
import org.chushi.analysis.AttemptChoice;
import org.chushi.analysis.Figure;
import org.chushi.analysis.ItemReport;
import org.chushi.analysis.PaperAnalysis;
import org.chushi.analysis.Shortage;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.SatPapers.Sat;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.core.Bilingual;
import org.chushi.internal.assessment.PaperScoring;
import org.chushi.model.Question;
import org.chushi.psychometrics.WeakItem;
import org.chushi.psychometrics.WeakItem.Weakness;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.junit.jupiter.api.Test;

final class PaperReportTest {

	/** Law School Admission Test, section 6 (Bock & Lieberman 1970, Psychometrika 35, 179–197, table 1). */
	private static final String LSAT = """
			00000 3 00001 6 00010 2 00011 11 00100 1 00101 1 00110 3 00111 4 01000 1 01001 8 01011 16 01101 3 01110 2 01111 15
			10000 10 10001 29 10010 14 10011 81 10100 3 10101 28 10110 15 10111 80 11000 16 11001 56 11010 21 11011 173
			11100 11 11101 61 11110 28 11111 298""";

	private static final List<Question> QUESTIONS = List.of(Content.single("Q-1"), Content.single("Q-2"), Content.single("Q-3"),
			Content.single("Q-4"), Content.single("Q-5"));

	private final PaperScoring scoring = new PaperScoring(AnalysisRoom.TYPES);
	private final Random random = new Random(5);
	private int number;

	/** Somebody who chose these options of the content; a dot was not asked, a dash not answered. */
	private Sat sat(List<? extends Question> questions, String... chosen) {
		List<Item> items = new ArrayList<>();
		Map<String, Response> responses = new HashMap<>();
		for (int i = 0; i < chosen.length; i++) {
			if (!chosen[i].equals(".")) {
				QuestionType type = AnalysisRoom.TYPES.of(questions.get(i).eClass()).orElseThrow();
				Item item = type.item(questions.get(i), random).placed("s", 2);
				items.add(item);
				if (!chosen[i].equals("-")) {
					responses.put(item.question(), type.placed(item, Response.keys(chosen[i].split(""))));
				}
			}
		}
		PaperSnapshot paper = new PaperSnapshot("p", "P", Bilingual.same("P"), "TEST", "1", 30, 60,
				List.of(new SectionSnapshot("s", Bilingual.same("s"), 0, 0, false, Fraction.ZERO)), items, List.of(), 0, 0,
				List.of(), 1);
		return new Sat(new UUID(1, number), new UUID(2, number++), 1, Instant.EPOCH.plusSeconds(number), paper, responses,
				scoring.score(paper, responses));
	}

	private static PaperAnalysis analysis(List<Sat> sats) {
		return new PaperReport(new Matrix(sats), AnalysisRoom.TYPES, id -> id).analysis(AttemptChoice.FIRST);
	}

	private PaperAnalysis lsat() {
		List<Sat> sats = new ArrayList<>();
		String[] words = LSAT.split("\\s+");
		for (int i = 0; i < words.length; i += 2) {
			String[] chosen = words[i].replace('1', 'B').replace('0', 'C').split("");
			for (int n = Integer.parseInt(words[i + 1]); n > 0; n--) {
				sats.add(sat(QUESTIONS, chosen));
			}
		}
		return analysis(sats);
	}

	private static void figures(PaperAnalysis analysis, ToDoubleFunction<ItemReport> figure, double offset, double... published) {
		for (int i = 0; i < published.length; i++) {
			String question = QUESTIONS.get(i).getId();
			ItemReport item = analysis.items().stream().filter(r -> r.question().equals(question)).findFirst().orElseThrow();
			assertThat(figure.applyAsDouble(item)).as("item " + (i + 1)).isCloseTo(published[i], within(offset));
		}
	}

	@Test
	void anExamAnsweredAsTheLsatGivesThePublishedFiguresWhateverItsOptionsWereShuffledTo() {
		PaperAnalysis analysis = lsat();
		assertThat(analysis.people()).isEqualTo(1000);
		assertThat(analysis.complete()).isEqualTo(1000);
		assertThat(analysis.alpha().getAsDouble()).isCloseTo(0.295, within(0.0005));
		figures(analysis, i -> i.figures().facility().getAsDouble(), 1e-9, .924, .709, .553, .763, .870);
		figures(analysis, i -> i.figures().itemRest().getAsDouble(), 0.00005, 0.1128, 0.1532, 0.1728, 0.1444, 0.1216);
		figures(analysis, i -> i.rasch().orElseThrow().difficulty().getAsDouble(), 0.00005, -2.8720, -1.0630, -0.2576, -1.3881,
				-2.2188);
		figures(analysis, i -> i.twoParameter().orElseThrow().parameters().slope(), 0.0007, .8254, .7229, .8905, .6886, .6575);
		assertThat(analysis.rasch().orElseThrow().logLikelihood()).isCloseTo(-2473.054, within(0.0005));
		assertThat(analysis.twoParameter().orElseThrow().logLikelihood()).isCloseTo(-2466.653, within(0.0005));
		assertThat(analysis.shortages()).isEmpty();
		assertThat(analysis.passed()).as("60 % is three of five").isEqualTo((int) threeAndMore());
	}

	private static long threeAndMore() {
		String[] words = LSAT.split("\\s+");
		return IntStream.range(0, words.length / 2).filter(i -> words[2 * i].chars().filter(c -> c == '1').count() >= 3)
				.mapToLong(i -> Long.parseLong(words[2 * i + 1])).sum();
	}

	@Test
	void optionsAreCountedByTheirNamesInTheContent() {
		List<Sat> sats = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			sats.add(sat(QUESTIONS, i < 20 ? "B" : i < 30 ? "A" : i < 39 ? "D" : "-", i < 25 ? "B" : "C"));
		}
		List<AnswerCount> counts = analysis(sats).items().stream()
				.filter(i -> i.question().equals(QUESTIONS.get(0).getId())).findFirst().orElseThrow().answers();
		Map<String, Integer> people = new HashMap<>();
		counts.forEach(c -> people.put(c.answer(), c.people()));
		assertThat(people).containsEntry("B", 20).containsEntry("A", 10).containsEntry("D", 9).containsEntry("C", 0)
				.containsEntry("(none)", 1);
		assertThat(counts).filteredOn(AnswerCount::right).extracting(AnswerCount::answer).containsExactly("B");
		AnswerCount key = counts.stream().filter(AnswerCount::right).findFirst().orElseThrow();
		assertThat(key.text().en()).isEqualTo("choice B");
		assertThat(key.upper().getAsDouble()).isGreaterThan(key.lower().getAsDouble());
	}

	@Test
	void aKeyThatTheBestDoNotChooseIsOnTheTrainersListWithItsReason() {
		List<Sat> sats = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			boolean able = i % 2 == 0;
			sats.add(sat(QUESTIONS, able ? "C" : "B", able ? "B" : "A", able || i % 3 == 0 ? "B" : "D", able ? "B" : "A"));
		}
		List<WeakItem> weak = analysis(sats).items().stream().filter(i -> i.question().equals(QUESTIONS.get(0).getId()))
				.findFirst().orElseThrow().weak();
		assertThat(weak).extracting(WeakItem::weakness).contains(Weakness.NEGATIVE, Weakness.DISTRACTOR_BEATS_KEY);
		assertThat(weak).allSatisfy(w -> {
			assertThat(w.reason().zh()).isNotBlank();
			assertThat(w.remedy().en()).isNotBlank();
		});
		assertThat(weak.getFirst().reason().en() + weak.get(1).reason().en()).contains("option C");
	}

	@Test
	void whatSoFewPeopleCannotTellIsNotGivenAndSaysWhy() {
		List<Sat> nine = new ArrayList<>(IntStream.range(0, 9).mapToObj(i -> sat(QUESTIONS, i < 4 ? "B" : "A", "B")).toList());
		PaperAnalysis few = analysis(nine);
		assertThat(few.items()).allSatisfy(i -> {
			assertThat(i.figures().facility()).isEmpty();
			assertThat(i.weak()).as("nothing is said about an item by nine people").isEmpty();
			assertThat(i.shortages()).extracting(Shortage::figure).contains(Figure.FACILITY, Figure.DISCRIMINATION);
		});
		nine.add(sat(QUESTIONS, "B", "B"));
		PaperAnalysis ten = analysis(nine);
		assertThat(ten.items().get(0).figures().facility().getAsDouble()).isCloseTo(0.5, within(1e-9));
		assertThat(ten.items().get(0).figures().itemRest()).isEmpty();
		assertThat(ten.items().get(0).answers()).isEmpty();
		assertThat(ten.alpha()).isEmpty();
		assertThat(ten.rasch()).isEmpty();
		assertThat(ten.shortages()).extracting(Shortage::figure)
				.containsExactly(Figure.RELIABILITY, Figure.RASCH, Figure.TWO_PARAMETER);
		assertThat(ten.shortages().get(1).words().en()).contains("30").contains("there are 10").contains("Linacre");
	}

	@Test
	void whoWasNotAskedAQuestionCountsNeitherForNorAgainstIt() {
		List<Sat> sats = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			sats.add(sat(QUESTIONS, "B", i % 2 == 0 ? "." : "A", i % 2 == 0 ? "A" : "."));
		}
		PaperAnalysis analysis = analysis(sats);
		figures(analysis, i -> i.figures().facility().getAsDouble(), 1e-9, 1, 0, 0);
		figures(analysis, i -> i.figures().answered(), 1e-9, 40, 20, 20);
		assertThat(analysis.complete()).isZero();
		assertThat(analysis.alpha()).isEmpty();
		assertThat(analysis.shortages()).extracting(Shortage::figure).contains(Figure.RELIABILITY);
	}

	@Test
	void partlyRightAnswersKeepTheirShareAndModelsTakeOnlyFullOnesAsRight() {
		List<Question> questions = List.of(Content.multiple("M-1"), Content.single("Q-1"));
		List<Sat> sats = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			sats.add(sat(questions, i < 10 ? "AB" : i < 20 ? "A" : "CD", i < 15 ? "B" : "C"));
		}
		PaperAnalysis analysis = analysis(sats);
		ItemReport multiple = analysis.items().stream().filter(i -> i.question().equals(questions.get(0).getId())).findFirst()
				.orElseThrow();
		assertThat(multiple.figures().facility().getAsDouble()).isCloseTo(0.5, within(1e-9));
		assertThat(multiple.answers()).extracting(AnswerCount::answer).containsExactly("A", "B", "C", "D");
		assertThat(multiple.answers().get(0).people()).isEqualTo(20);
		assertThat(multiple.rasch().orElseThrow().difficulty().getAsDouble()).as("one third right").isPositive();
	}
}
