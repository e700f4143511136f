package org.chushi.internal.ui.exams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Exams;
import org.chushi.assessment.RegradePreview;
import org.chushi.assessment.Regrades;
import org.chushi.assessment.Review;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.Question;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.ReviewedQuestion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what was sat and asked, as far as the caller may see it, for who puts a key right. */
@Component(service = Corrections.class)
public final class Corrections {

	/** So many attempts at a paper are looked at for its questions, the newest ones. */
	static final int LOOKED_AT = 200;

	/** A question with its key as it stands now. @param shape refused where there is no key to be changed */
	record Subject(Bilingual code, Item item, Bilingual type, Bilingual told, Result<KeyShape> shape) {
	}

	/** Questions of a paper. @param looked, of attempts */
	record Questions(SatPaper paper, List<Asked> asked, int looked) {
	}

	private final Regrades regrades;
	private final Exams exams;
	private final QuestionTypes types;
	private final Directory directory;
	private final Packs packs;

	@Activate
	public Corrections(@Reference Regrades regrades, @Reference Exams exams, @Reference QuestionTypes types,
			@Reference Directory directory, @Reference Packs packs) {
		this.regrades = regrades;
		this.exams = exams;
		this.types = types;
		this.directory = directory;
		this.packs = packs;
	}

	/** What this key would change. */
	Result<Seen> preview(Session session, String question, List<String> words) {
		return regrades.preview(session, question, words).map(found -> seen(words, found));
	}

	/** Does what was looked at. */
	Result<Seen> apply(Session session, String question, Seen looked, String reason) {
		return regrades.apply(session, question, looked.words(), looked.preview().preview(), reason).map(done -> seen(looked.words(), done));
	}

	private Seen seen(List<String> words, RegradePreview found) {
		return new Seen(words, found, found.effects().stream().map(RegradePreview.Effect::person).distinct()
				.collect(Collectors.toMap(person -> person, directory::nameOf)));
	}

	/** Papers that others than the caller have finished, by title. */
	Result<List<SatPaper>> papers(Session session) {
		Map<String, List<AttemptSummary>> found = new LinkedHashMap<>();
		for (Person person : directory.people()) {
			Result<List<AttemptSummary>> results = exams.results(session, person.id());
			if (!(results instanceof Result.Done<List<AttemptSummary>> done)) {
				return results.map(r -> List.of());
			}
			done.value().stream().filter(a -> a.ended().isPresent() && !a.voided() && !a.awaitsMarks())
					.filter(a -> !a.person().equals(session.person()))
					.forEach(a -> found.computeIfAbsent(a.paper(), p -> new ArrayList<>()).add(a));
		}
		return Result.done(found.values().stream().map(Corrections::paper).sorted(Comparator.comparing(SatPaper::code)).toList());
	}

	private static SatPaper paper(List<AttemptSummary> attempts) {
		AttemptSummary any = attempts.getFirst();
		return new SatPaper(any.paper(), any.code(), any.title(),
				attempts.stream().sorted(Comparator.comparing(AttemptSummary::started).reversed()).toList());
	}

	Result<Questions> questions(Session session, String paper) {
		return papers(session).then(papers -> papers.stream().filter(p -> p.paper().equals(paper)).findFirst().map(Result::done)
				.orElseGet(() -> Result.refused(Messages.Corrections_noPaper.text()))).map(p -> questions(session, p));
	}

	private Questions questions(Session session, SatPaper paper) {
		Map<String, Asked> asked = new LinkedHashMap<>();
		List<AttemptSummary> some = paper.attempts().stream().limit(LOOKED_AT).toList();
		for (AttemptSummary attempt : some) {
			if (exams.review(session, attempt.attempt()) instanceof Result.Done<Review> done) {
				done.value().questions().forEach(q -> asked.merge(q.question(), asked(q, attempt.attempt()), (one, other) -> one.again()));
			}
		}
		return new Questions(paper, asked.values().stream().sorted(Comparator.comparing(a -> a.code().zh())).toList(), some.size());
	}

	private Asked asked(ReviewedQuestion question, UUID attempt) {
		return new Asked(question.question(), code(question.question()), title(question.type()), question.stem(), told(question), attempt, 1);
	}

	/** The key in words, with options called as in the content. */
	private Bilingual told(ReviewedQuestion question) {
		return types.of(question.type()).map(t -> t.told(item(question))).orElse(question.told());
	}

	private static Item item(ReviewedQuestion q) {
		return new Item(q.question(), q.type(), q.stem(), q.body(), q.key(), q.marking(), q.explanation(), List.of(), q.lesson(), 0,
				q.score().maximum(), q.section()).asInContent();
	}

	private Bilingual code(String question) {
		return packs.library().find(Question.class, question).map(Question::getCode).map(Bilingual::same)
				.orElseGet(Messages.Corrections_gone::text);
	}

	private Bilingual title(String type) {
		return types.of(type).map(QuestionType::title).orElse(Bilingual.same(type));
	}

	Result<Subject> subject(Session session, UUID attempt, String question) {
		return exams.review(session, attempt).then(review -> review.questions().stream().filter(q -> q.question().equals(question))
				.findFirst().map(Result::done).orElseGet(() -> Result.refused(Messages.Corrections_noQuestion.text())))
				.then(this::subject);
	}

	private Result<Subject> subject(ReviewedQuestion q) {
		Item item = item(q);
		return types.of(q.type()).map(t -> Result.done(new Subject(code(q.question()), item, t.title(), told(q), shape(item, t))))
				.orElseGet(() -> Result.refused(Messages.Corrections_noType.text(q.type())));
	}

	/** A type that takes no key does not take the one it has either; a sealed one is not read at all. */
	private static Result<KeyShape> shape(Item item, QuestionType type) {
		if (item.sealed()) {
			return type.key(item, List.of()).map(key -> KeyShape.of(item, type));
		}
		KeyShape shape = KeyShape.of(item, type);
		return type.key(item, shape.typed()).map(key -> shape);
	}
}
