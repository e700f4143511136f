package org.chushi.internal.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chushi.assessment.AssessmentUseCases;
import org.chushi.assessment.GivenMark;
import org.chushi.assessment.MarkingQueue;
import org.chushi.assessment.MarkingSheet;
import org.chushi.assessment.MarkingTask;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.Scoring;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.assessment.ExamEvents.AnswerMarked;
import org.chushi.internal.assessment.ExamEvents.AttemptScored;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.ItemScore;
import org.chushi.questions.Keys;
import org.chushi.questions.Mark;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.rules.Consequences;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers that wait to be marked, kept in the journal; who wrote them stays here. */
@Component
public final class MarkingDesk implements MarkingQueue {

	private static final int SIGNS = 10;

	/** An answer with who wrote it. */
	private record Answer(String task, Attempt attempt, Item item) {
		List<Mark> marks() {
			return attempt.marks(item.question());
		}
	}

	private final Journal journal;
	private final AttemptBook book;
	private final Access access;
	private final Consequences consequences;
	private final QuestionTypes types;
	private final Scoring scoring;
	private final Keyring keyring;

	@Activate
	public MarkingDesk(@Reference Journal journal, @Reference Access access, @Reference Consequences consequences,
			@Reference QuestionTypes types, @Reference Scoring scoring, @Reference Keyring keyring) {
		this.journal = journal;
		this.book = new AttemptBook(journal);
		this.access = access;
		this.consequences = consequences;
		this.types = types;
		this.scoring = scoring;
		this.keyring = keyring;
	}

	@Override
	public Result<List<MarkingTask>> tasks(Session session) {
		return allowed(session, () -> Result.done(answers(session).map(MarkingDesk::task)
				.sorted(Comparator.comparing(MarkingTask::task)).toList()));
	}

	@Override
	public Result<MarkingSheet> sheet(Session session, String task) {
		return allowed(session, () -> opened(session, task).map(this::sheet));
	}

	@Override
	public Result<Outcome> mark(Session session, String task, GivenMark mark) {
		return allowed(session, () -> journal.decide(() -> markOnce(session, task, mark)));
	}

	private <T> Result<T> allowed(Session session, Supplier<Result<T>> then) {
		return access.<T>refusal(session, AssessmentUseCases.MARK).<Result<T>>map(r -> r).orElseGet(then);
	}

	/** Answers that this person can mark. */
	private Stream<Answer> answers(Session session) {
		return book.awaitingMarks().stream().filter(a -> !a.person().equals(session.person())).flatMap(this::answers)
				.filter(a -> Agreement.of(a.attempt().terms(), a.marks()).share().isEmpty())
				.filter(a -> a.marks().stream().noneMatch(m -> m.marker().equals(session.person())));
	}

	private Stream<Answer> answers(Attempt attempt) {
		PaperSnapshot paper = book.paper(attempt.attempt());
		return attempt.score().items().stream().filter(s -> s.awaitsMarks() && !s.sealed())
				.flatMap(s -> paper.item(s.question()).stream()).map(i -> new Answer(name(attempt, i), attempt, i));
	}

	private Result<Answer> answer(Session session, String task) {
		return answers(session).filter(a -> a.task().equals(task)).findFirst().map(Result::done)
				.orElseGet(() -> Result.refused(Messages.MarkingDesk_noTask.text(task)));
	}

	/** With its rubric, which may have to be opened. */
	private Result<Answer> opened(Session session, String task) {
		return answer(session, task)
				.then(a -> keyring.opened(session, a.item()).map(item -> new Answer(a.task(), a.attempt(), item)));
	}

	/** Says nothing of who wrote it to who looks at it; who knows the attempt could compute it. */
	private static String name(Attempt attempt, Item item) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
					.digest((attempt.attempt() + "/" + item.question()).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, SIGNS);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	private static MarkingTask task(Answer answer) {
		Attempt attempt = answer.attempt();
		int marks = answer.marks().size();
		return new MarkingTask(answer.task(), attempt.title(), answer.item().type(), answer.item().stem(), attempt.ended(),
				marks, Agreement.of(attempt.terms(), answer.marks()).wanted(), marks > 1);
	}

	private MarkingSheet sheet(Answer answer) {
		Item item = answer.item();
		Keys.Writing marking = item.marking().as(Keys.Writing.class);
		Response response = answer.attempt().responses().getOrDefault(item.question(), Response.NONE);
		return new MarkingSheet(task(answer), item.body(), response,
				types.of(item.type()).map(t -> t.remarks(item, response)).orElse(List.of()), open(answer), rubric(item),
				marking.sample() == null ? Bilingual.same("") : marking.sample(), item.explanation());
	}

	private static Fraction open(Answer answer) {
		return answer.attempt().score().items().stream().filter(s -> s.question().equals(answer.item().question()))
				.map(ItemScore::open).findFirst().orElse(Fraction.ZERO);
	}

	private static Keys.Rubric rubric(Item item) {
		Keys.Rubric rubric = item.marking().as(Keys.Writing.class).rubric();
		return rubric == null ? Keys.Rubric.NONE : rubric;
	}

	private Result<Outcome> markOnce(Session session, String task, GivenMark mark) {
		Result<Answer> found = opened(session, task);
		if (!(found instanceof Result.Done<Answer>(Answer seen, var notes))) {
			return found.map(a -> null);
		}
		String stream = ExamEvents.attempt(seen.attempt().attempt());
		long version = journal.version(stream);
		return opened(session, task).then(answer -> share(answer, mark)
				.then(share -> store(session, answer, new AnswerMarked(answer.attempt().attempt(), answer.item().question(),
						session.person(), mark.levels(), share, mark.why().strip()), stream, version)));
	}

	/** What the mark comes to, as a share of what people give. */
	private static Result<Fraction> share(Answer answer, GivenMark mark) {
		Keys.Rubric rubric = rubric(answer.item());
		boolean told = !mark.why().isBlank();
		if (!told && (rubric.criteria().isEmpty() || answer.marks().size() > 1)) {
			return Result.refused(Messages.MarkingDesk_noWhy.text());
		}
		if (rubric.criteria().isEmpty()) {
			return mark.percent().flatMap(Fraction::percent).filter(f -> f.compareTo(Fraction.ZERO) >= 0).map(Result::done)
					.orElseGet(() -> Result.refused(Messages.MarkingDesk_noPercent.text()));
		}
		return byLevels(rubric, mark.levels());
	}

	private static Result<Fraction> byLevels(Keys.Rubric rubric, Map<String, String> levels) {
		long points = 0;
		for (Keys.Criterion criterion : rubric.criteria()) {
			Optional<Keys.Level> level = criterion.levels().stream().filter(l -> l.id().equals(levels.get(criterion.id())))
					.findFirst();
			if (level.isEmpty()) {
				return Result.refused(Messages.MarkingDesk_noLevel.text(criterion.title(), criterion.id(),
						String.join(" ", criterion.levels().stream().map(Keys.Level::id).toList())));
			}
			points += level.get().points();
		}
		return Result.done(Fraction.of(points, Math.max(1, rubric.points())));
	}

	private Result<Outcome> store(Session session, Answer answer, AnswerMarked marked, String stream, long version) {
		Attempt attempt = answer.attempt();
		Attempt after = attempt.marked(marked.question(),
				new Mark(marked.marker(), marked.levels(), marked.share(), marked.why(), attempt.ended()));
		return paper(session, attempt).map(paper -> scoring.score(paper, attempt.responses(), after.given())).then(score -> {
			List<NewEvent> events = new ArrayList<>(List.of(ExamEvents.MARKED.on(stream, marked)));
			if (!score.awaitsMarks()) {
				events.add(ExamEvents.SCORED.on(stream, new AttemptScored(attempt.attempt(), score)));
			}
			return journal.append(new Append(session.actor(), events, Map.of(stream, version))).map(done -> {
				if (!score.awaitsMarks()) {
					consequences.settle(attempt.person());
				}
				return new Outcome(answer.task(), Optional.ofNullable(after.given().get(marked.question())), !score.awaitsMarks());
			});
		});
	}

	/** The paper that the score is made of. While another part of it waits for somebody to open it, that part stays open. */
	private Result<PaperSnapshot> paper(Session session, Attempt attempt) {
		PaperSnapshot paper = book.paper(attempt.attempt()).keyed(attempt.keys());
		return attempt.sealed() ? Result.done(paper) : keyring.opened(session, paper);
	}
}
