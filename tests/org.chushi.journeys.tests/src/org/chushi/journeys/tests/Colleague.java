package org.chushi.journeys.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.content.Library;
import org.chushi.content.PackFolder;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Language;
import org.chushi.model.Behaviour;
import org.chushi.model.Checklist;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.Question;
import org.chushi.model.Text;
import org.chushi.model.TrueFalse;
import org.chushi.people.Accounts;
import org.chushi.people.Directory;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.publishing.Publishing;
import org.chushi.publishing.Publishing.Order;
import org.chushi.publishing.Signers;
import org.chushi.questions.ExamQuestion;
import org.chushi.review.Asking;
import org.chushi.review.ContentReviews;
import org.chushi.training.Activities;
import org.chushi.training.Enrolments;
import org.chushi.training.Learning;
import org.chushi.training.PairWork;
import org.chushi.training.PairWork.Draft;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.StepState;
import org.chushi.workspace.DemoTeam;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Does beforehand, by the use cases, what a journey does not want to click through; and knows the right answers. */
final class Colleague {

	private final BundleContext context = FrameworkUtil.getBundle(Colleague.class).getBundleContext();

	<T> T service(Class<T> type) {
		return context.getService(context.getServiceReference(type));
	}

	Session session(String name) {
		return service(Accounts.class).signIn(name, DemoTeam.PASSWORD.toCharArray()).value();
	}

	String firstLesson(Language language) {
		return library().find(org.chushi.model.Lesson.class, "L-CUL-1").map(l -> text(l.getTitle(), language)).orElseThrow();
	}

	String nameOf(String name) {
		return service(Directory.class).named(name).orElseThrow().displayName();
	}

	boolean knows(String name) {
		return service(Directory.class).named(name).isPresent();
	}

	UUID id(String name) {
		return service(Directory.class).named(name).orElseThrow().id();
	}

	/** Reads all lessons and gets all activities before the gate confirmed. */
	void prepareForTheExam(String newcomer) {
		Session session = session(newcomer);
		Session lead = session("guyu");
		Learning learning = service(Learning.class);
		Activities activities = service(Activities.class);
		List<StepState> steps = learning.path(session, session.person()).value().steps();
		steps.stream().filter(s -> s.kind() == Kind.COURSE).flatMap(s -> s.lessons().stream())
				.forEach(l -> learning.finish(session, l.id()).value());
		steps.stream().takeWhile(s -> s.kind() != Kind.GATE)
				.filter(s -> s.kind() == Kind.ACTIVITY && !s.optional() && s.done() < s.of()).forEach(s -> {
					activities.record(session, s.id(), "有收获").value();
					activities.confirm(lead, session.person(), s.id(), Set.of(), "").value();
				});
	}

	/** A session recorded and signed by the mentor, waiting for the newcomer. */
	void recordSession(String mentor, String newcomer) {
		Session session = session(mentor);
		PairWork pairWork = service(PairWork.class);
		Checklist checklist = library().find(Checklist.class, "X-RECEPTION").orElseThrow();
		Set<String> all = behaviours(checklist);
		Entry entry = pairWork.record(session, id(newcomer),
				new Draft(checklist.getId(), LocalDate.now(service(Clock.class)), 60, all, "", "开场热情 / a warm opener"))
				.value();
		pairWork.sign(session, entry.id(), entry.contentHash()).value();
	}

	private static Set<String> behaviours(Checklist checklist) {
		return checklist.getGroups().stream().flatMap(g -> g.getBehaviours().stream()).map(Behaviour::getId).collect(Collectors.toSet());
	}

	/** Has another person approve what is still to be reviewed of a pack. */
	void review(String pack, String writer, String reader) {
		ContentReviews reviews = service(ContentReviews.class);
		Session asking = session(writer);
		Session reading = session(reader);
		reviews.drafts(asking).value().stream().filter(draft -> draft.pack().equals(pack)).forEach(draft -> {
			reviews.ask(asking, draft.element(), new Asking(List.of(reading.person()), Optional.empty(), "")).value();
			String hash = reviews.open(reading, draft.element()).value().text().orElseThrow().hash();
			reviews.approve(reading, draft.element(), hash, "").value();
		});
	}

	/** A pack of the team's own, as if it had been written in the studio. */
	void has(ParcelPack pack) {
		pack.writeInto(service(PackFolder.class).path());
		service(Packs.class).reload();
	}

	/** Published in a first version, signed with a key of this name. */
	void publish(String pack, String version, String publisher, String key, String passphrase, Path file) {
		Session session = session(publisher);
		String id = service(Signers.class).make(session, key, passphrase.toCharArray()).value().key().id();
		service(Publishing.class).sign(session, new Order(pack, version, id, passphrase.toCharArray()), file).value();
	}

	/** Somebody new, who follows this policy; the team keeps its own. */
	void joins(String name, String shown, String profile) {
		Session administrator = session("lichun");
		UUID newcomer = service(Accounts.class).register(administrator, new Accounts.NewPerson(name, shown, "", Set.of(Role.NEWCOMER)), DemoTeam.PASSWORD.toCharArray())
				.value().id();
		Session lead = session("guyu");
		Checklist interview = library().find(Checklist.class, "X-VALUES").orElseThrow();
		service(Activities.class).interview(lead, newcomer, interview.getId(), behaviours(interview), "").value();
		service(Enrolments.class).enrol(lead, newcomer, LocalDate.now(service(Clock.class))).value();
		service(Enrolments.class).move(lead, newcomer, profile).value();
	}

	/** The right answer to the question with this stem: texts of choices, in order for an ordering; true or false. */
	List<String> answer(String stem, Language language) {
		return answer(library().all(Question.class).stream()
				.filter(q -> stem.contains(Texts.of(q.getStem()).in(language))).findFirst().orElseThrow(), language);
	}

	private static List<String> answer(Question question, Language language) {
		return switch (question) {
		case ChoiceQuestion q -> q.getChoices().stream().filter(Choice::isCorrect).map(c -> text(c, language)).toList();
		case TrueFalse q -> List.of(Boolean.toString(q.isAnswer()));
		case Ordering q -> q.getItems().stream().map(i -> text(i, language)).toList();
		default -> throw new IllegalArgumentException(question.getId());
		};
	}

	/** The right answer to a question of an exam, as {@link #answer(String, Language)} gives it. */
	List<String> answer(ExamQuestion asked, Language language) {
		return answer(library().find(Question.class, asked.question()).orElseThrow(), language);
	}

	private static String text(Text text, Language language) {
		return Texts.of(text).in(language);
	}

	private Library library() {
		return service(Packs.class).library();
	}
}
