package org.chushi.internal.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.internal.reports.Iris.Kind;
import org.chushi.internal.reports.Iris.Verb;
import org.chushi.internal.reports.Statement.Agents;
import org.chushi.journal.Event;
import org.chushi.journal.Json;
import org.chushi.model.Lesson;
import org.chushi.model.Titled;
import org.chushi.training.ChecklistRecord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;

/**
 * Tells events of the journal as statements. It is shown all of them in their order, since an exam that was scored only says
 * which attempt it was. What is not named here is told to nobody.
 */
final class Telling {

	/** What is remembered of an attempt. */
	private record Attempt(UUID person, String paper, Bilingual title, Instant begun) {
	}

	/** What is remembered of an entry of pair-work, and no more: there are many; and who signed its words as they stand. */
	private record Entry(UUID learner, UUID mentor, String checklist, Bilingual title, boolean passed, Duration lasted, String hash, Set<UUID> signed) {

		static Entry of(UUID learner, UUID mentor, JsonNode content, String hash) {
			JsonNode checklist = content.path("checklist");
			return new Entry(learner, mentor, checklist.path("checklist").asText(), Telling.title(checklist), Json.read(checklist.toString(), ChecklistRecord.class).passed(),
					Duration.ofMinutes(content.path("minutes").asInt()), hash, new HashSet<>());
		}
	}

	/** What is remembered of a certificate. @param against why it does not count now: {@link Verb#REVOKED}, {@link Verb#SUSPENDED} */
	private record Held(String definition, Bilingual title, Set<Verb> against) {
	}

	private final Library library;
	private final Agents agents;
	private final Map<String, BiFunction<Event, JsonNode, Optional<Statement>>> tellers = new HashMap<>();
	private final Map<UUID, UUID> enrolments = new HashMap<>();
	private final Map<UUID, Attempt> attempts = new HashMap<>();
	private final Map<UUID, Entry> entries = new HashMap<>();
	private final Map<UUID, Held> certificates = new HashMap<>();

	Telling(Library library, Agents agents) {
		this.library = library;
		this.agents = agents;
		tellers.put("Enrolled", this::enrolled);
		tellers.put("LessonOpened", (e, p) -> lesson(e, p, Verb.INITIALIZED));
		tellers.put("LessonFinished", (e, p) -> lesson(e, p, Verb.COMPLETED).map(Statement::completed));
		tellers.put("ActivityConfirmed", this::activity);
		tellers.put("GateOpened", (e, p) -> Optional.of(of(e, person(p), Verb.SATISFIED).about(Kind.GATE, p.path("gate").asText(), title(p)).success(true)));
		tellers.put("PairWorkRecorded", this::recorded);
		tellers.put("PairWorkRevised", this::revised);
		tellers.put("PairWorkSigned", this::signed);
		tellers.put("AttemptStarted", this::started);
		tellers.put("AnswerSaved", this::answered);
		tellers.put("AttemptSubmitted", this::submitted);
		tellers.put("AttemptScored", (e, p) -> scored(e, p, p.path("score")));
		tellers.put("AttemptRegraded", (e, p) -> scored(e, p, p.path("after")));
		tellers.put("AttemptStopped", this::stopped);
		tellers.put("PracticeAnswered", this::practised);
		tellers.put("PracticeGauged", this::practised);
		tellers.put("PracticeRoundEnded", (e, p) -> Optional.of(of(e, person(p), Verb.COMPLETED)
				.about(Kind.PRACTICE, p.path("round").asText(), Bilingual.same("")).registered(id(p, "round")).completed()));
		tellers.put("CertificateIssued", this::issued);
		tellers.put("CertificateRevoked", (e, p) -> against(e, p, Verb.REVOKED));
		tellers.put("CertificateSuspended", (e, p) -> against(e, p, Verb.SUSPENDED));
		tellers.put("SuspensionLifted", (e, p) -> regained(e, p, Verb.SUSPENDED));
		tellers.put("AppealDecided", this::decided);
	}

	/** Empty for what is told to nobody. */
	Optional<Statement> tell(Event event) {
		BiFunction<Event, JsonNode, Optional<Statement>> teller = tellers.get(event.type());
		return teller == null ? Optional.empty() : teller.apply(event, Json.tree(event.payload()));
	}

	private Statement of(Event event, UUID person, Verb verb) {
		return new Statement(event, person, verb, agents);
	}

	private static UUID person(JsonNode payload) {
		return id(payload, "person").orElseThrow();
	}

	private static Optional<UUID> id(JsonNode payload, String field) {
		return payload.hasNonNull(field) ? Optional.of(UUID.fromString(payload.path(field).asText())) : Optional.empty();
	}

	private static Bilingual title(JsonNode payload) {
		JsonNode title = payload.path("title");
		return new Bilingual(title.path("zh").asText(), title.path("en").asText());
	}

	private <T extends Titled> Bilingual title(Class<T> type, String id) {
		return library.find(type, id).map(t -> Texts.of(t.getTitle())).orElse(Bilingual.same(""));
	}

	private Optional<UUID> enrolment(UUID person) {
		return Optional.ofNullable(enrolments.get(person));
	}

	private Optional<Statement> enrolled(Event event, JsonNode p) {
		id(p, "enrolment").ifPresent(e -> enrolments.put(person(p), e));
		return Optional.of(of(event, person(p), Verb.REGISTERED).about(Kind.COURSE, p.path("programme").asText(), title(p)).registered(id(p, "enrolment")));
	}

	private Optional<Statement> lesson(Event event, JsonNode p, Verb verb) {
		String lesson = p.path("lesson").asText();
		return Optional.of(of(event, person(p), verb).about(Kind.LESSON, lesson, title(Lesson.class, lesson)).registered(enrolment(person(p))));
	}

	private Optional<Statement> activity(Event event, JsonNode p) {
		return Optional.of(of(event, person(p), Verb.COMPLETED).about(Kind.ACTIVITY, p.path("step").asText(), title(p)).registered(enrolment(person(p)))
				.with(id(p, "by")).completed());
	}

	private Optional<Statement> recorded(Event event, JsonNode p) {
		id(p, "entry").ifPresent(entry -> entries.put(entry,
				Entry.of(id(p, "learner").orElseThrow(), id(p, "mentor").orElseThrow(), p.path("content"), p.path("contentHash").asText())));
		return Optional.empty();
	}

	private Optional<Statement> revised(Event event, JsonNode p) {
		id(p, "entry").ifPresent(entry -> entries.computeIfPresent(entry,
				(k, old) -> Entry.of(old.learner(), old.mentor(), p.path("content"), p.path("contentHash").asText())));
		return Optional.empty();
	}

	/** Told when the second of the two signs. */
	private Optional<Statement> signed(Event event, JsonNode p) {
		Entry entry = id(p, "entry").map(entries::get).orElse(null);
		if (entry == null || !entry.hash().equals(p.path("contentHash").asText()) || !entry.signed().add(id(p, "by").orElseThrow()) || entry.signed().size() != 2) {
			return Optional.empty();
		}
		return Optional.of(of(event, entry.learner(), Verb.COMPLETED).about(Kind.PAIR_WORK, entry.checklist(), entry.title()).registered(enrolment(entry.learner()))
				.with(Optional.of(entry.mentor())).completed().success(entry.passed()).lasted(entry.lasted()));
	}

	private Optional<Statement> started(Event event, JsonNode p) {
		JsonNode paper = p.path("paper");
		Attempt attempt = new Attempt(person(p), paper.path("paper").asText(), title(paper), event.instant());
		id(p, "attempt").ifPresent(a -> attempts.put(a, attempt));
		return Optional.of(exam(event, p, attempt, Verb.ATTEMPTED).extension("attempt-number", IntNode.valueOf(p.path("number").asInt())));
	}

	private Statement exam(Event event, JsonNode p, Attempt attempt, Verb verb) {
		return of(event, attempt.person(), verb).about(Kind.ASSESSMENT, attempt.paper(), attempt.title()).registered(id(p, "attempt"));
	}

	private Optional<Attempt> attempt(JsonNode p) {
		return id(p, "attempt").map(attempts::get);
	}

	/** That something was answered, and not what: that belongs to the person and the marker. */
	private Optional<Statement> answered(Event event, JsonNode p) {
		return attempt(p).map(a -> of(event, a.person(), Verb.ANSWERED).about(Kind.QUESTION, p.path("question").asText(), Bilingual.same(""))
				.registered(id(p, "attempt")).within(Kind.ASSESSMENT, a.paper(), a.title()));
	}

	private Optional<Statement> submitted(Event event, JsonNode p) {
		return attempt(p).map(a -> exam(event, p, a, Verb.COMPLETED).completed()
				.lasted(Duration.between(a.begun(), Instant.parse(p.path("ended").asText(event.instant().toString())))));
	}

	/** While points are still to be given by people it is neither passed nor failed. */
	private Optional<Statement> scored(Event event, JsonNode p, JsonNode score) {
		boolean open = !score.path("open").asText("0/1").startsWith("0/");
		boolean passed = score.path("passed").asBoolean();
		return attempt(p).map(a -> {
			Statement told = exam(event, p, a, open ? Verb.SCORED : passed ? Verb.PASSED : Verb.FAILED).score(score).completed();
			return open ? told : told.success(passed);
		});
	}

	private Optional<Statement> stopped(Event event, JsonNode p) {
		return attempt(p).filter(a -> p.path("voided").asBoolean()).map(a -> exam(event, p, a, Verb.ABANDONED));
	}

	private Optional<Statement> practised(Event event, JsonNode p) {
		return Optional.of(of(event, person(p), Verb.ANSWERED).about(Kind.QUESTION, p.path("question").asText(), Bilingual.same("")).registered(id(p, "round"))
				.within(Kind.PRACTICE, p.path("round").asText(), Bilingual.same("")).success(p.path("right").asBoolean()));
	}

	private Optional<Statement> issued(Event event, JsonNode p) {
		Held held = new Held(p.path("definition").asText(), title(p), EnumSet.noneOf(Verb.class));
		id(p, "certificate").ifPresent(c -> certificates.put(c, held));
		return Optional.of(of(event, person(p), Verb.EARNED).about(Kind.CERTIFICATE, held.definition(), held.title()).registered(id(p, "certificate"))
				.success(true).completed().extension("certificate-number", p.path("number")).extension("certificate-level", p.path("level")));
	}

	/** Without the reason: those are words of people about people. */
	private Optional<Statement> against(Event event, JsonNode p, Verb verb) {
		return id(p, "certificate").map(certificates::get).map(h -> {
			h.against().add(verb);
			return about(event, p, h, verb);
		});
	}

	/** An appeal that is granted undoes what was decided last: the loss if there is one. */
	private Optional<Statement> decided(Event event, JsonNode p) {
		return id(p, "certificate").map(certificates::get).filter(h -> p.path("overturned").asBoolean())
				.flatMap(h -> regained(event, p, h.against().contains(Verb.REVOKED) ? Verb.REVOKED : Verb.SUSPENDED));
	}

	/** Told when nothing stands against it any more. */
	private Optional<Statement> regained(Event event, JsonNode p, Verb undone) {
		return id(p, "certificate").map(certificates::get).filter(h -> h.against().remove(undone) && h.against().isEmpty())
				.map(h -> about(event, p, h, Verb.REGAINED));
	}

	private Statement about(Event event, JsonNode p, Held held, Verb verb) {
		return of(event, person(p), verb).about(Kind.CERTIFICATE, held.definition(), held.title()).registered(id(p, "certificate"));
	}
}
