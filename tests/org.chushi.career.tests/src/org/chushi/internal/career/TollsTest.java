package org.chushi.internal.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.internal.career.Toll.Hop;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificateHeld;
import org.chushi.model.Element;
import org.chushi.model.ExamPassed;
import org.chushi.model.Lesson;
import org.chushi.model.ModelFactory;
import org.chushi.model.Move;
import org.chushi.model.PositionHeld;
import org.chushi.model.Requirement;
import org.chushi.rules.Effort;
import org.chushi.rules.Effort.Kind;
import org.chushi.rules.Finding;
import org.junit.jupiter.api.Test;

/** Conditions are opened up into what there is to do. */
class TollsTest {

	private final Map<String, CertificateDefinition> definitions = new HashMap<>();
	private final Set<Requirement> met = new HashSet<>();
	private final Map<String, Regain> ended = new HashMap<>();

	@Test
	void aCertificateIsOpenedUpIntoWhatItRestsOnAndWhatThatRestsOn() {
		define("low", exam("a"));
		define("high", certificate("low"), exam("b"));
		assertThat(toll(certificate("high")).orElseThrow().efforts()).extracting(Effort::key).containsExactly("exam:a", "exam:b");
	}

	@Test
	void whatIsMetCostsNothing() {
		Requirement held = certificate("low");
		define("low", exam("a"));
		met.add(held);
		assertThat(toll(held, exam("b")).orElseThrow().efforts()).extracting(Effort::key).containsExactly("exam:b");
	}

	@Test
	void aCertificateThatRestsOnItselfCannotBeGot() {
		define("one", certificate("two"));
		define("two", exam("a"), certificate("one"));
		assertThat(toll(certificate("one"))).isEmpty();
		assertThat(toll(certificate("two"))).isEmpty();
		assertThat(toll(certificate("gone"))).as("one that is not there").isEmpty();
	}

	@Test
	void timeIsAskedForByPositionAndTheLongestOfEachCounts() {
		assertThat(toll(time("here", 30), time("here", 90), time("elsewhere", 10)).orElseThrow().days()).isEqualTo(Map.of("here", 90, "elsewhere", 10));
		Requirement spent = time("elsewhere", 30);
		met.add(spent);
		assertThat(toll(spent)).as("spent already").contains(Toll.NONE);
		assertThat(toll(time("here", 0)).orElseThrow().days()).as("being there at all takes a day").isEqualTo(Map.of("here", 1));
		assertThat(toll(time(null, 30))).as("time nowhere").isEmpty();
	}

	@Test
	void aCertificateAsksForItsTimeWhoeverAsksForIt() {
		define("agent", time("agent", 180), exam("a"));
		define("both", time("agent", 1), time("other", 1), certificate("agent"));
		Toll toll = toll(certificate("both")).orElseThrow();
		assertThat(toll.days()).isEqualTo(Map.of("agent", 180, "other", 1));
		assertThat(toll.efforts()).extracting(Effort::key).containsExactly("exam:a");
	}

	@Test
	void whatNothingCanBeDoneForIsNamed() {
		define("loop", certificate("loop"));
		Requirement hopeless = certificate("loop");
		assertThat(tolls(Assumed.NOTHING).hopeless(move(exam("a"), hopeless, time("here", 3)))).containsExactly(hopeless);
	}

	@Test
	void whatIsAssumedIsSaved() {
		define("low", exam("a"), exam("b"));
		Tolls exams = tolls(new Assumed(List.of(), Set.of("exam:a")));
		assertThat(exams.hops(List.of(move(certificate("low")))).getFirst().toll().efforts()).extracting(Effort::key).containsExactly("exam:b");
		Tolls certificates = tolls(new Assumed(List.of(), Set.of("certificate:low")));
		assertThat(certificates.hops(List.of(move(certificate("low")))).getFirst().toll()).isEqualTo(Toll.NONE);
	}

	/** It has lapsed, and all it rests on is there: somebody has to give it again. */
	@Test
	void aCertificateThatLacksNothingAndIsNotHeldIsStillSomethingToDo() {
		Requirement passed = exam("a");
		define("low", passed);
		met.add(passed);
		assertThat(toll(certificate("low")).orElseThrow().efforts()).containsExactly(new Effort(Kind.OTHER, "certificate:low", 1));
	}

	/** What is to be learnt anew costs what it takes, and asks nobody; what is revoked costs what it rests on and somebody to ask. */
	@Test
	void aCertificateThatWasHadCostsWhatGivesItBack() {
		define("low", exam("a"));
		ended.put("low", new Regain(List.of(), List.of(finding(false, "lesson:x"), finding(true, "")), true, false));
		assertThat(toll(certificate("low")).orElseThrow().efforts()).as("lapsed").containsExactly(new Effort(Kind.LEARNING, "lesson:x", 1));
		ended.put("low", new Regain(definitions.get("low").getRequirements(), List.of(finding(false, "exam:b")), true, true));
		assertThat(toll(certificate("low")).orElseThrow().efforts()).as("revoked").extracting(Effort::key)
				.containsExactlyInAnyOrder("exam:a", "exam:b", "certificate:low");
		ended.put("low", new Regain(List.of(), List.of(), true, true));
		assertThat(toll(certificate("low")).orElseThrow().efforts()).as("suspended").containsExactly(new Effort(Kind.OTHER, "certificate:low", 1));
	}

	private static Finding finding(boolean met, String link) {
		Bilingual none = Bilingual.same("");
		return new Finding("r", met, new Missing(none, none, none, none), 0, link);
	}

	@Test
	void movesThatLeadNowhereAreNone() {
		Move loop = move();
		loop.setTo("here");
		Move open = move();
		open.setTo(null);
		assertThat(tolls(Assumed.NOTHING).hops(List.of(loop, open))).isEmpty();
	}

	private Optional<Toll> toll(Requirement... requirements) {
		return tolls(Assumed.NOTHING).hops(List.of(move(requirements))).stream().map(Hop::toll).findFirst();
	}

	private Tolls tolls(Assumed assumed) {
		return new Tolls(new Shelf(), assumed, new Tolls.Now() {
			@Override
			public boolean met(Requirement requirement) {
				return met.contains(requirement);
			}

			@Override
			public List<Effort> efforts(Requirement requirement) {
				return met(requirement) ? List.of() : List.of(new Effort(Kind.EXAM, "exam:" + ((ExamPassed) requirement).getPaper(), 1));
			}

			@Override
			public Regain regain(CertificateDefinition definition) {
				return ended.getOrDefault(definition.getId(), Regain.first(definition.getRequirements(), List.of()));
			}
		});
	}

	@Test
	void aFindingTellsByItsLinkWhatThereIsToDo() {
		assertThat(Tolls.effort(finding(false, "exam:x"), new Shelf())).isEqualTo(new Effort(Kind.EXAM, "exam:x", 1));
		assertThat(Tolls.effort(finding(false, "pairwork:x"), new Shelf()).kind()).isEqualTo(Kind.PAIR_WORK);
		assertThat(Tolls.effort(finding(false, ""), new Shelf())).isEqualTo(new Effort(Kind.OTHER, "condition:r", 1));
	}

	private static Move move(Requirement... requirements) {
		Move move = ModelFactory.eINSTANCE.createMove();
		move.setFrom("here");
		move.setTo("there");
		move.getRequirements().addAll(List.of(requirements));
		return move;
	}

	private void define(String id, Requirement... requirements) {
		CertificateDefinition definition = ModelFactory.eINSTANCE.createCertificateDefinition();
		definition.setId(id);
		definition.getRequirements().addAll(List.of(requirements));
		definitions.put(id, definition);
	}

	private static Requirement exam(String paper) {
		ExamPassed exam = ModelFactory.eINSTANCE.createExamPassed();
		exam.setPaper(paper);
		return exam;
	}

	private static Requirement certificate(String id) {
		CertificateHeld held = ModelFactory.eINSTANCE.createCertificateHeld();
		held.setCertificate(id);
		return held;
	}

	private static Requirement time(String position, int days) {
		PositionHeld held = ModelFactory.eINSTANCE.createPositionHeld();
		held.setPosition(position);
		held.setDays(days);
		return held;
	}

	/** Certificates and nothing else. */
	private final class Shelf implements Library {

		@Override
		public List<InstalledPack> packs() {
			return List.of();
		}

		@Override
		public <T extends Element> Optional<T> find(Class<T> type, String idOrCode) {
			return Optional.ofNullable(definitions.get(idOrCode)).filter(type::isInstance).map(type::cast);
		}

		@Override
		public <T extends Element> List<T> all(Class<T> type) {
			return List.of();
		}

		@Override
		public InstalledPack packOf(Element element) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<String> text(Lesson lesson, Language language) {
			return Optional.empty();
		}

		@Override
		public Optional<byte[]> file(Lesson lesson, String reference) {
			return Optional.empty();
		}
	}
}
