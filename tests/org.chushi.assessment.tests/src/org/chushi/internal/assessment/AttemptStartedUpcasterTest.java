package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.Review;
import org.chushi.core.Progress;
import org.chushi.journal.Append;
import org.chushi.journal.EventType;
import org.chushi.journal.Json;
import org.chushi.model.Credit;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Item;
import org.chushi.questions.Keys;
import org.chushi.questions.ReviewedQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** Reads an exam as the first version of the program stored it, byte by byte: all four types, answered and regraded. */
final class AttemptStartedUpcasterTest {

	/** A payload as it was. */
	record Stored(@JsonValue JsonNode payload) {
	}

	@TempDir
	Path folder;
	private ExamRoom room;
	private UUID attempt;

	@BeforeEach
	void store() throws IOException {
		room = new ExamRoom(folder);
		try (InputStream old = getClass().getResourceAsStream("foundation-exam.tsv")) {
			new String(old.readAllBytes(), StandardCharsets.UTF_8).lines().map(l -> l.split("\t")).forEach(e -> room.journal
					.append(Append.of(e[3], new EventType<>(e[1], Integer.parseInt(e[2]), Stored.class).on(e[0],
							new Stored(Json.tree(e[5])))))
					.value());
		}
		attempt = room.book.of(room.newcomer.person()).getFirst().attempt();
	}

	@AfterEach
	void close() {
		room.close();
	}

	@Test
	void anOldExamIsReviewedAsItWas() {
		Review review = room.exams.review(room.newcomer, attempt).value();
		assertThat(review.attempt().code()).isEqualTo("P-OLD");
		assertThat(review.questions()).extracting(ReviewedQuestion::type).containsExactly("single-choice", "ordering",
				"multiple-choice", "true-false");
		assertThat(review.questions()).filteredOn(q -> q.type().equals("single-choice")).singleElement().satisfies(q -> {
			assertThat(q.choices()).hasSize(4).allSatisfy(c -> assertThat(c.feedback().en()).startsWith("about "));
			assertThat(q.key()).isNotEqualTo(q.firstKey());
			assertThat(q.firstKey().strings()).isEqualTo(q.response().keys());
		});
		assertThat(review.questions()).filteredOn(q -> q.type().equals("true-false")).singleElement()
				.satisfies(q -> assertThat(q.choices()).extracting(c -> c.key()).containsExactly("true", "false"));
		assertThat(review.regradings()).singleElement()
				.satisfies(r -> assertThat(r.reason()).isEqualTo("the handbook changed"));
	}

	@Test
	void anOldPaperScoresAsItDidThen() {
		Attempt old = room.book.find(attempt).orElseThrow();
		PaperSnapshot paper = room.paper(attempt);
		assertThat(room.scoring.score(paper, old.responses())).isEqualTo(old.regradings().getFirst().before());
		assertThat(room.scoring.score(paper.keyed(old.keys()), old.responses())).isEqualTo(old.score());
	}

	@Test
	void namesInTheContentAndCreditAreKept() {
		Item multiple = room.paper(attempt).items().stream().filter(i -> i.type().equals("multiple-choice")).findFirst()
				.orElseThrow();
		Keys.Choosing marking = multiple.marking().as(Keys.Choosing.class);
		assertThat(marking.credit()).isEqualTo(Credit.PARTIAL);
		assertThat(multiple.key().strings()).map(marking::source).containsExactlyInAnyOrder("A", "B", "C");
		assertThat(multiple.choices()).extracting(ExamChoice::key).containsExactly("A", "B", "C", "D", "E");
	}

	@Test
	void whatIsStoredStaysAsItWasAndARebuildComesToTheSame() {
		Attempt before = room.book.find(attempt).orElseThrow();
		room.journal.rebuild(Progress.SILENT).value();
		assertThat(room.book.find(attempt)).contains(before);
		assertThat(room.journal.verify(Progress.SILENT).findings()).isEmpty();
	}

	@Test
	void anOldKeyCanBePutRightToday() {
		Item first = room.paper(attempt).items().getFirst();
		room.exams.regrade(room.lead, attempt, first.question(), List.of("A", "B"), "both will do").value();
		assertThat(room.exams.review(room.trainer, attempt).value().regradings()).hasSize(2);
	}
}
