package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.authoring.Project;
import org.chushi.core.Bilingual;
import org.chushi.journal.Json;
import org.chushi.model.Course;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.PolicyProfile;
import org.chushi.model.ReviewPolicy;
import org.chushi.model.Scenario;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Text;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.publishing.Publishing;
import org.chushi.review.Asking;
import org.chushi.review.ContentReviews;
import org.chushi.review.ReviewState;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** A trainer writes a script; colleagues weigh it word by word, mark by mark, before it is used. */
@Tag("C10")
class WordByWordTest {

	private static final String SCRIPT = "S-OPEN";
	private static final String KEY = "丙午年冬至发布 a long enough passphrase";
	private static final String WORDS = "亲，您好，有什么可以帮您的吗。";

	@TempDir
	Path folder;
	private House house;
	private ContentReviews reviews;
	private Session trainer;
	private Session mentor;

	@BeforeEach
	void open() {
		house = new House(folder.resolve("data"));
		reviews = house.services.contentReviews();
		trainer = house.person("trainer", Role.TRAINER);
		mentor = house.person("mentor", Role.MENTOR);
		write();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private void write() {
		Project project = house.services.projects().begin(trainer, "own", new Bilingual("话术", "Scripts")).value();
		ScriptBook book = ModelFactory.eINSTANCE.createScriptBook();
		book.setCode("BOOK");
		book.setTitle(text("话术", "Scripts"));
		Scenario scenario = ModelFactory.eINSTANCE.createScenario();
		scenario.setId(UUID.randomUUID().toString());
		scenario.setCode("SC-1");
		scenario.setTitle(text("到店", "Arrival"));
		book.getScenarios().add(scenario);
		ScriptTemplate script = ModelFactory.eINSTANCE.createScriptTemplate();
		script.setCode(SCRIPT);
		script.setTitle(text("开场", "Opening"));
		script.setScenario(scenario.getId());
		script.setBody(text(WORDS, "Hello, how can I help you?"));
		book.getScripts().add(script);
		project.addFile(book).value();
		project.addFile(policy()).value();
		assertThat(project.save().value().published()).as(project.problems().toString()).isTrue();
		house.services.policies().choose(house.person("lead", Role.LEAD), "TWO-EYES").value();
	}

	/** The policy of the team, which wants a second pair of eyes. */
	private PolicyProfile policy() {
		PolicyProfile profile = EcoreUtil.copy(house.services.policies().current().orElseThrow());
		profile.eAllContents().forEachRemaining(o -> {
			if (o instanceof Element element) {
				element.setId(UUID.randomUUID().toString());
				element.setCode(element.getCode() == null ? null : element.getCode() + "-TWO");
			}
		});
		profile.setId(UUID.randomUUID().toString());
		profile.setCode("TWO-EYES");
		ReviewPolicy review = ModelFactory.eINSTANCE.createReviewPolicy();
		review.setApprovals(1);
		profile.setReview(review);
		return profile;
	}

	private static Text text(String zh, String en) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	private record Run(int code, List<String> out, List<String> err) {

		JsonNode json() {
			return Json.tree(out.getFirst());
		}

		String text() {
			return String.join("\n", out);
		}
	}

	private Run run(String who, String... arguments) {
		List<String> words = new ArrayList<>(List.of(arguments));
		words.addAll(List.of("--lang", "zh", "--as", who));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = house.cli().run(words.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
								new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Run(code, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8).lines().toList());
	}

	@Test
	void everyWordAndEveryMarkIsWeighedByASecondPersonBeforeAScriptIsApproved() {
		Run asked = run("trainer", "review", "ask", SCRIPT, "--reviewer", "mentor", "--note", "新开场");
		assertThat(asked.code()).as(asked.toString()).isZero();
		assertThat(run("mentor", "review", "list", "--waiting").text()).contains(SCRIPT);
		assertThat(run("trainer", "review", "approve", SCRIPT).code()).isNotZero();
		Run early = run("mentor", "review", "approve", SCRIPT);
		assertThat(early.code()).isNotZero();
		assertThat(String.join("", early.err())).contains("逐词逐标点");

		Run mark = run("mentor", "review", "suggest", SCRIPT, "--quote", "，", "--nth", "2", "--text", "！", "--reason", "招呼打完要停一下", "--json");
		Run word = run("mentor", "review", "suggest", SCRIPT, "--quote", "。", "--text", "？", "--reason", "问句用问号", "--json");
		Run no = run("mentor", "review", "suggest", SCRIPT, "--quote", "亲", "--text", "亲亲", "--reason", "更亲", "--json");
		assertThat(run("trainer", "review", "accept", SCRIPT, mark.json().path("id").asText()).code()).isZero();
		assertThat(run("trainer", "review", "accept", SCRIPT, word.json().path("id").asText()).code()).isZero();
		assertThat(run("trainer", "review", "refuse", SCRIPT, no.json().path("id").asText(), "--reason", "店里只说一个亲").code()).isZero();
		assertThat(run("mentor", "review", "show", SCRIPT).text()).contains("亲，您好！有什么可以帮您的吗？", "店里只说一个亲");

		Run walk = run("mentor", "review", "weigh", SCRIPT);
		assertThat(walk.out()).contains("1  亲", "2  ，", "3  您好", "4  ！");
		assertThat(run("mentor", "review", "approve", SCRIPT).code()).isZero();
		assertThat(reviews.open(trainer, SCRIPT).value().summary().state()).isEqualTo(ReviewState.APPROVED);
		assertThat(reviews.missing(trainer, SCRIPT).value()).isEmpty();

		String history = run("trainer", "review", "history", SCRIPT).text();
		assertThat(history).contains("招呼打完要停一下", "您好[-，-]{+！+}有什么", "问句用问号", "吗[-。-]{+？+}");
	}

	@Test
	void anApprovedScriptWithAnotherMarkIsNotApproved() {
		run("trainer", "review", "ask", SCRIPT, "--reviewer-role", "mentor");
		run("mentor", "review", "weigh", SCRIPT);
		assertThat(run("mentor", "review", "approve", SCRIPT).code()).isZero();
		Project project = house.services.projects().open(trainer, "own").value();
		((ScriptTemplate) project.find(SCRIPT).orElseThrow()).getBody().setZh(WORDS.replace('。', '？'));
		project.save().value();
		assertThat(reviews.open(trainer, SCRIPT).value().summary().state()).isEqualTo(ReviewState.DRAFT);
		assertThat(run("trainer", "review", "diff", SCRIPT).text()).contains("吗[-。-]{+？+}");
		assertThat(reviews.missing(trainer, SCRIPT).value()).isNotEmpty();
	}

	@Test
	void aPackIsPublishedOnlyWhenItsScriptsAreApproved() {
		house.services.signers().make(trainer, "总部培训", KEY.toCharArray()).value();
		Path file = folder.resolve("own.chushipack");
		assertThat(house.services.publishing().propose(trainer, "own").value().missing()).singleElement()
				.satisfies(m -> assertThat(m.what().zh()).contains(SCRIPT));
		assertThat(house.services.publishing().sign(trainer, new Publishing.Order("own", "2.0.0", "", KEY.toCharArray()), file).isDone()).isFalse();
		run("trainer", "review", "ask", SCRIPT, "--reviewer", "mentor");
		run("mentor", "review", "weigh", SCRIPT);
		run("mentor", "review", "approve", SCRIPT);
		house.services.publishing().sign(trainer, new Publishing.Order("own", "2.0.0", "", KEY.toCharArray()), file).value();
		assertThat(reviews.open(trainer, SCRIPT).value().summary().state()).isEqualTo(ReviewState.PUBLISHED);
	}

	@Test
	void aCommentKeepsToItsMarkAndALessonIsReviewedByThePage() {
		run("trainer", "review", "ask", SCRIPT, "--reviewer", "mentor");
		assertThat(run("mentor", "review", "comment", SCRIPT, "这里用逗号？", "--quote", "，", "--nth", "1").code()).isZero();
		assertThat(run("mentor", "review", "comment", SCRIPT, "整体不错").code()).isZero();
		assertThat(run("mentor", "review", "comment", SCRIPT, "哪一处？", "--quote", "，").code()).isNotZero();
		UUID remark = reviews.open(mentor, SCRIPT).value().remarks().getFirst().id();
		assertThat(run("trainer", "review", "reply", SCRIPT, remark.toString(), "是").code()).isZero();
		assertThat(run("trainer", "review", "resolve", SCRIPT, remark.toString()).code()).isZero();
		assertThat(run("mentor", "review", "show", SCRIPT).text()).contains("原处", "这里用逗号？", "是");

		Project project = house.services.projects().open(trainer, "own").value();
		String domain = house.services.packs().library().all(Course.class).getFirst().getDomain();
		Lesson shipped = house.services.packs().library().all(Lesson.class).getFirst();
		Course course = (Course) project.addFile(ModelPackage.Literals.COURSE, new Bilingual("课程", "Course")).value();
		course.setDomain(domain);
		Lesson lesson = (Lesson) project.add(course, ModelPackage.Literals.LESSON, -1).value();
		lesson.setTitle(text("招呼", "Greeting"));
		lesson.getCompetencies().add(shipped.getCompetencies().getFirst());
		project.document(lesson.getPath() + ".zh.md").orElseThrow().setText("# 招呼\n\n先问好,再问事。\n");
		project.document(lesson.getPath() + ".en.md").orElseThrow().setText("# Greeting\n\nGreet, then ask.\n");
		project.save().value();
		reviews.ask(trainer, lesson.getId(), new Asking(List.of(mentor.person()), Optional.empty(), "")).value();
		Run suggestion = run("mentor", "review", "suggest", lesson.getId(), "--field", "page.zh", "--quote", ",", "--text", "，", "--reason", "全角", "--json");
		assertThat(run("trainer", "review", "accept", lesson.getId(), suggestion.json().path("id").asText()).code()).isZero();
		assertThat(reviews.open(mentor, lesson.getId()).value().text().orElseThrow().passage("page.zh").orElseThrow().text()).contains("先问好，再问事。");
		assertThat(reviews.open(mentor, lesson.getId()).value().summary().changed()).isFalse();
		assertThat(run("mentor", "review", "approve", lesson.getId()).code()).isZero();
		assertThat(house.services.publishing().propose(trainer, "own").value().missing()).noneMatch(m -> m.what().zh().contains("招呼"));
	}
}
