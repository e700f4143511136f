package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.chushi.authoring.Duplicate;
import org.chushi.authoring.Hit;
import org.chushi.authoring.Project;
import org.chushi.core.Progress;
import org.chushi.model.Bank;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

	@TempDir
	Path folder;

	private Studio studio;
	private Project project;
	private Bank bank;

	@BeforeEach
	void write() {
		studio = new Studio(folder);
		project = studio.sample("own", 0);
		bank = project.banks().getFirst();
	}

	private Question ask(String stem, String... options) {
		SingleChoice question = (SingleChoice) studio.question(project, bank, ModelPackage.Literals.SINGLE_CHOICE);
		question.getStem().setZh(stem);
		for (int i = 0; i < options.length; i++) {
			question.getChoices().get(i).setZh(options[i]);
		}
		return question;
	}

	private List<Duplicate> duplicates(int percent) {
		return project.duplicates(percent).run(Progress.SILENT);
	}

	@Test
	void capitalsWidthsAndMarksDoNotMatter() {
		Question question = ask("收到 ＳＫＵ：ab-12 的退货，怎么办？");
		assertThat(project.search("sku ＡＢ12", 9)).singleElement().satisfies(h -> {
			assertThat(h.object()).isSameAs(question);
			assertThat(h.around()).contains("ＳＫＵ");
			assertThat(h.says().zh()).startsWith(question.getCode());
		});
		assertThat(project.search("退货 运费", 9)).as("all words").isEmpty();
		assertThat(project.search("  ", 9)).isEmpty();
		assertThat(project.search("？！", 9)).isEmpty();
	}

	@Test
	void everythingIsSearchedPagesToo() throws IOException {
		Course course = Studio.MODEL.createCourse();
		course.setTitle(Studio.text("课程", "Course"));
		Lesson lesson = Studio.MODEL.createLesson();
		lesson.setTitle(Studio.text("第一课", "Lesson one"));
		lesson.setPath("lessons/one");
		course.getLessons().add(lesson);
		project.addFile(course).value();
		project.save();
		Path page = studio.packs.resolve("own/lessons/one.zh.md");
		Files.createDirectories(page.getParent());
		Files.writeString(page, "# 第一课\n\n七天无理由\n");
		project = studio.open("own");
		assertThat(project.search("七天无理由", 9)).extracting(h -> h.object().eClass().getName()).containsExactly("Lesson");
		assertThat(project.search("competency", 9)).extracting(h -> h.object().eClass().getName()).containsExactly("Competency");
		assertThat(project.search("Part one", 9)).extracting(Hit::object).hasSize(1);
		assertThat(project.search("title", 9)).as("what the model calls things is nobody's word").isEmpty();
	}

	@Test
	void noMoreIsFoundThanIsWanted() {
		for (int i = 0; i < 20; i++) {
			ask("退货");
		}
		assertThat(project.search("退货", 7)).hasSize(7);
	}

	@Test
	void theSameQuestionInOtherMarksIsADuplicateAndOtherOptionsMakeAnother() {
		Question first = ask("顾客要求退货，运费由谁承担？", "店铺", "顾客", "平台", "快递");
		Question second = ask("顾客要求退货 , 运费由谁承担?", "店铺", "顾客", "平台", "快递");
		ask("以下哪项正确？", "发票在七天内开具", "发票不能补开", "发票只有纸质的", "发票随货寄出");
		ask("以下哪项正确？", "大促期间不排早班", "换班须经组长同意", "迟到三次重新培训", "晚班有补贴");
		assertThat(duplicates(80)).containsExactly(new Duplicate(first, second, "own", 100));
		assertThat(duplicates(80).getFirst().exact()).isTrue();
	}

	@Test
	void aWordThatDiffersIsNearlyTheSame() {
		ask("顾客收到商品后要求退货退款，来回的运费应当由哪一方承担？", "店铺", "顾客", "平台", "快递");
		ask("顾客收到商品后要求退货退款，来回的运费应该由哪一方承担？", "店铺", "顾客", "平台", "快递");
		assertThat(duplicates(80)).singleElement().satisfies(d -> assertThat(d.percent()).isBetween(80, 99));
		assertThat(duplicates(100)).isEmpty();
	}

	@Test
	void questionsOfInstalledPacksAreComparedAsWell() {
		ask("顾客要求退货，运费由谁承担？", "店铺", "顾客", "平台", "快递");
		project.save().value();
		Project other = studio.begin("other");
		bank = studio.bank(other, "B");
		project = other;
		ask("顾客要求退货，运费由谁承担？", "店铺", "顾客", "平台", "快递");
		other.problems();
		assertThat(duplicates(90)).extracting(Duplicate::pack).containsExactly("own");
	}

	@Test
	void whatMinHashFindsIsWhatComparingAllFinds() {
		Random random = new Random(4);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			StringBuilder text = new StringBuilder(texts.isEmpty() || random.nextInt(3) > 0 ? "" : texts.get(random.nextInt(texts.size())));
			for (int n = text.isEmpty() ? 40 : 6; n > 0; n--) {
				text.append((char) ('一' + random.nextInt(800)));
			}
			texts.add(text.toString());
		}
		for (int percent : new int[] { 50, 70, 85 }) {
			long all = 0;
			for (int i = 0; i < texts.size(); i++) {
				for (int j = 0; j < i; j++) {
					all += Likeness.shared(Likeness.shingles(texts.get(i)), Likeness.shingles(texts.get(j))) >= percent ? 1 : 0;
				}
			}
			List<Likeness.Pair> found = new Likeness(texts, percent).pairs(Progress.SILENT);
			assertThat(found).allMatch(p -> p.percent() >= percent).doesNotHaveDuplicates();
			assertThat(found.size()).as("of " + all + " at " + percent).isBetween((int) (all * 98 / 100), (int) all);
			assertThat(all).isGreaterThan(20);
		}
	}

	@Test
	void aCancelledSearchStops() {
		List<String> texts = Collections.nCopies(1_000, "退货");
		assertThat(new Likeness(texts, 80).pairs(new Progress() {
			@Override
			public void at(long done, long total) {
				assertThat(done).isLessThanOrEqualTo(10);
				stop = done == 10;
			}

			private boolean stop;

			@Override
			public boolean cancelled() {
				return stop;
			}
		})).isNotEmpty();
	}

	@Test
	void veryManyOfTheSameDoNotCostTheSquare() {
		List<String> texts = Collections.nCopies(3_000, "顾客要求退货运费由谁承担");
		assertThat(new Likeness(texts, 80).pairs(Progress.SILENT)).hasSizeBetween(2_999, 3_000 * 50);
	}
}
