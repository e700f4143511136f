package org.chushi.internal.ui.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.analysis.AnswerCount;
import org.chushi.analysis.AttemptChoice;
import org.chushi.analysis.Camp;
import org.chushi.analysis.CaseLevel;
import org.chushi.analysis.CaseOutcome;
import org.chushi.analysis.Concord;
import org.chushi.analysis.ConsistencyComparison;
import org.chushi.analysis.ConsistencyInvitation;
import org.chushi.analysis.ConsistencyOutcome;
import org.chushi.analysis.ConsistencyPlan;
import org.chushi.analysis.ConsistencyRound;
import org.chushi.analysis.ConsistencySheet;
import org.chushi.analysis.ConsistencyTests;
import org.chushi.analysis.Figure;
import org.chushi.analysis.FittedItem;
import org.chushi.analysis.ItemAnalyses;
import org.chushi.analysis.ItemReport;
import org.chushi.analysis.ModelReport;
import org.chushi.analysis.PaperAnalysis;
import org.chushi.analysis.Shortage;
import org.chushi.assessment.QuestionBanks.Hit;
import org.chushi.assessment.SatPapers;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.psychometrics.Calibration;
import org.chushi.psychometrics.ClassicalReport;
import org.chushi.psychometrics.DistractorTable;
import org.chushi.psychometrics.Fitting;
import org.chushi.psychometrics.ItemChoices;
import org.chushi.psychometrics.ItemFit;
import org.chushi.psychometrics.ItemModel;
import org.chushi.psychometrics.Responses;
import org.chushi.psychometrics.WeakItem;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.ItemScore;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.TypeData;

/** What the pages are shown with: figures computed of made-up answers of nobody in particular. */
final class Samples {

	static final UUID ROUND = new UUID(7, 7);
	static final List<UUID> PEOPLE = IntStream.range(0, 8).mapToObj(i -> new UUID(3, i)).toList();
	private static final List<String> STEMS = List.of("顾客说收到的瓶子漏了，第一句该怎么回？", "退货运费由谁承担？", "首次响应最迟是多少秒？",
			"“七天无理由”从哪一天起算？", "顾客要求加急发货，先做哪一步？", "赠品缺货时该怎么说？");

	private Samples() {
	}

	static Bilingual text(String zh, String en) {
		return new Bilingual(zh, en);
	}

	/** @param people few of them leave figures out */
	static PaperAnalysis paper(int people) {
		Random random = new Random(4);
		byte[][] columns = new byte[STEMS.size()][people];
		for (int p = 0; p < people; p++) {
			double ability = random.nextGaussian();
			for (int i = 0; i < columns.length; i++) {
				double at = i == 5 ? -ability : 1.6 * ability;
				columns[i][p] = (byte) (random.nextDouble() < 1 / (1 + Math.exp(-at - 1.6 + 0.7 * i)) ? 1 : 0);
			}
		}
		List<String> ids = IntStream.range(0, columns.length).mapToObj(i -> "q" + i).toList();
		Responses responses = Responses.marked(ids, columns).value();
		ClassicalReport report = ClassicalReport.of(responses);
		boolean many = people >= Figure.TWO_PARAMETER.least();
		Optional<Calibration> rasch = many ? Optional.of(Calibration.of(responses, ItemModel.RASCH, Fitting.STANDARD).value())
				: Optional.empty();
		Optional<Calibration> two = many
				? Optional.of(Calibration.of(responses, ItemModel.TWO_PARAMETER, Fitting.STANDARD).value())
				: Optional.empty();
		List<ItemReport> items = new ArrayList<>();
		List<WeakItem> weak = WeakItem.find(report, List.of(), two, List.of());
		for (int i = 0; i < columns.length; i++) {
			String id = ids.get(i);
			List<Shortage> shortages = many ? List.of() : List.of(new Shortage(Figure.DISCRIMINATION, people));
			items.add(new ItemReport(id, "Q-" + (i + 1), text(STEMS.get(i), "Question number " + (i + 1) + ": what is to be said?"),
					"single-choice", 2, report.items().get(i), many ? answers(id, columns[i], responses) : List.of(), fitted(rasch, id),
					fitted(two, id), weak.stream().filter(w -> w.item().equals(id)).toList(), shortages));
		}
		List<Shortage> shortages = many ? List.of() : List.of(new Shortage(Figure.RASCH, people),
				new Shortage(Figure.TWO_PARAMETER, people));
		return new PaperAnalysis("p", "P-SEVEN", text("七天入职考试", "Seven-day exam"), AttemptChoice.FIRST, people, people, people / 2,
				60, many ? report.alpha() : OptionalDouble.empty(), report.standardErrorOfMeasurement(), report.scores(), items,
				rasch.map(Samples::model), two.map(Samples::model), shortages);
	}

	private static ModelReport model(Calibration c) {
		return new ModelReport(c.model(), c.people(), c.logLikelihood(), c.aic(), c.bic(), OptionalDouble.of(0.61), true,
				Map.of());
	}

	private static Optional<FittedItem> fitted(Optional<Calibration> model, String id) {
		return model.flatMap(m -> m.item(id)).map(p -> new FittedItem(p, Optional.<ItemFit>empty()));
	}

	private static List<AnswerCount> answers(String id, byte[] marks, Responses responses) {
		List<String> chosen = new ArrayList<>();
		for (int p = 0; p < marks.length; p++) {
			chosen.add(marks[p] == 1 ? "B" : p % 5 == 0 ? "A" : p % 3 == 0 ? "D" : "C");
		}
		DistractorTable table = DistractorTable.of(ItemChoices.single(id, List.of("A", "B", "C", "D"), "B", chosen), responses);
		return table.options().stream().map(r -> AnswerCount.of(new AnswerClass(r.option(), reply(r.option()), r.keyed()), r)).toList();
	}

	static Bilingual reply(String key) {
		return switch (key) {
		case "A" -> text("这个我们也没办法，您找快递吧。", "There is nothing we can do; ask the courier.");
		case "B" -> text("非常抱歉，请您拍张照片，我马上为您补发。", "We are very sorry. Send us a picture, and a new one goes out at once.");
		case "C" -> text("请问您是不是没有拧紧？", "Perhaps you did not close it?");
		default -> text("稍等。", "Wait.");
		};
	}

	static ConsistencyRound round(boolean over, boolean closed, Optional<UUID> again) {
		Instant begun = Instant.parse("2026-03-02T01:00:00Z");
		return new ConsistencyRound(ROUND, "三月口径", again, PEOPLE.get(7), begun, begun.plusSeconds(250_000),
				closed ? Optional.of(begun.plusSeconds(99)) : Optional.empty(), 3, IntStream.range(0, 8)
						.mapToObj(i -> new ConsistencyRound.Standing(PEOPLE.get(i), over ? 3 : i % 4)).toList(),
				over);
	}

	static ConsistencyOutcome outcome() {
		return new ConsistencyOutcome(round(true, true, Optional.empty()), List.of(concord(CaseLevel.CHOICE, 0.58), concord(CaseLevel.ORDER, 0.91)),
				List.of(parted("C-LEAK", 0.31, Map.of("B", 4, "A", 3, "C", 1)), parted("C-LATE", 0.72, Map.of("B", 7, "D", 1)),
						parted("C-GIFT", 1, Map.of("B", 8))));
	}

	static Concord concord(CaseLevel level, double alpha) {
		return new Concord(level, 3, OptionalDouble.of(alpha), OptionalDouble.empty());
	}

	private static CaseOutcome parted(String code, double alpha, Map<String, Integer> counts) {
		List<Camp> camps = counts.entrySet().stream()
				.map(e -> new Camp(Response.keys(e.getKey()), reply(e.getKey()), e.getValue(), e.getKey().equals("B")))
				.sorted(Comparator.comparingInt(Camp::people).reversed()).toList();
		Bilingual stem = text(STEMS.get(0), "A customer says the bottle leaks. What comes first?");
		Item item = new Item(code, "single-choice", stem, null, null, null, Bilingual.same(""), List.of(), "", 1, 1, "");
		return new CaseOutcome(code, code, stem, item, 8, concord(CaseLevel.CHOICE, alpha), reply("B"), camps);
	}

	static ConsistencyComparison comparison() {
		CaseOutcome one = parted("C-LEAK", 0.31, Map.of("B", 8));
		return new ConsistencyComparison(round(true, true, Optional.empty()), round(true, true, Optional.of(ROUND)),
				List.of(concord(CaseLevel.CHOICE, 0.58)), List.of(concord(CaseLevel.CHOICE, 0.93)),
				List.of(new ConsistencyComparison.Case(one.question(), one.code(), one.stem(), concord(CaseLevel.CHOICE, 0.31),
						concord(CaseLevel.CHOICE, 0.93), 0.5, 1)),
				1);
	}

	static ExamQuestion question(String id) {
		List<ExamChoice> choices = List.of("A", "B", "C", "D").stream().map(k -> new ExamChoice(k, reply(k))).toList();
		return new ExamQuestion(id, "single-choice", text(STEMS.get(0), "A customer says the bottle leaks. What comes first?"),
				TypeData.of(new Bodies.Choices(choices)), "", 1, Response.NONE, false, Optional.empty());
	}

	static Hit hit(String code) {
		return new Hit(code, code, "BANK", "SingleChoice", text(STEMS.get(1), "Who pays for the return?"), 2, List.of(), List.of());
	}

	/** Gives the same analysis for any paper. */
	record Analyses(PaperAnalysis analysis) implements ItemAnalyses {
		@Override
		public Result<List<SatPapers.Title>> papers(Session session) {
			return Result.done(List.of(new SatPapers.Title("p", "P-SEVEN", text("七天入职考试", "Seven-day exam"), 31)));
		}

		@Override
		public Result<PaperAnalysis> paper(Session session, String paper, AttemptChoice choice) {
			return Result.done(analysis);
		}
	}

	/** Rounds in memory; two cases are asked, and what was answered is kept. */
	static final class Rounds implements ConsistencyTests {

		final List<String> answered = new ArrayList<>();
		final List<ConsistencyPlan> begun = new ArrayList<>();
		/** The journal cannot be written. */
		boolean broken;
		List<ConsistencyRound> rounds = List.of(round(false, false, Optional.empty()), round(true, true, Optional.of(ROUND)));

		@Override
		public Result<ConsistencyRound> begin(Session session, ConsistencyPlan plan) {
			begun.add(plan);
			return Result.done(round(false, false, plan.again()));
		}

		@Override
		public Result<List<ConsistencyRound>> rounds(Session session) {
			return Result.done(rounds);
		}

		private ConsistencyInvitation invitation(boolean over, boolean closed) {
			return new ConsistencyInvitation(ROUND, "三月口径", Instant.EPOCH, Instant.parse("2026-03-05T10:00:00Z"), 2,
					answered.size(), over, closed);
		}

		@Override
		public Result<List<ConsistencyInvitation>> invitations(Session session) {
			return Result.done(List.of(invitation(false, false), invitation(true, false), invitation(true, true)));
		}

		@Override
		public Result<ConsistencySheet> sheet(Session session, UUID round) {
			return Result.done(new ConsistencySheet(invitation(false, false),
					answered.size() < 2 ? Optional.of(question("q" + answered.size())) : Optional.empty()));
		}

		@Override
		public Result<ConsistencySheet> answer(Session session, UUID round, String question, Response response) {
			if (broken) {
				throw new IllegalStateException("a full disk");
			}
			answered.add(question + "=" + response.words());
			return sheet(session, round);
		}

		@Override
		public Result<ConsistencySheet> answerTyped(Session session, UUID round, String question, String words) {
			return answer(session, round, question, Response.keys(words));
		}

		@Override
		public Result<ConsistencyRound> close(Session session, UUID round) {
			return Result.done(round(true, true, Optional.empty()));
		}

		@Override
		public Result<ConsistencyOutcome> outcome(Session session, UUID round) {
			return Result.done(Samples.outcome());
		}

		@Override
		public Result<ConsistencyComparison> compare(Session session, UUID earlier, UUID later) {
			return Result.done(comparison());
		}

		@Override
		public Result<List<ReviewedQuestion>> review(Session session, UUID round) {
			ExamQuestion q = question("q0");
			return Result.done(List.of(new ReviewedQuestion("q0", q.type(), q.stem(), q.body(), "", Response.keys("A"),
					TypeData.of(List.of("B")), TypeData.of(List.of("B")), TypeData.EMPTY, reply("B"), List.of(), List.of(),
					new ItemScore("q0", Fraction.ZERO, 1, true),
					text("先道歉，再解决；不要怪顾客。", "Apologise, then solve it; never blame the customer."), "")));
		}

		@Override
		public boolean takes(String type) {
			return new HashSet<>(List.of("single-choice")).contains(type);
		}
	}
}
