package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chushi.authoring.Clip;
import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSaved;
import org.chushi.core.Result.Refused;
import org.chushi.model.Course;
import org.chushi.model.Document;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.model.Paper;
import org.chushi.model.Picture;
import org.chushi.model.Question;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages and pictures are written, undone, saved and fought over as models are. */
class FilesTest {

	@TempDir
	Path folder;

	private Studio studio;
	private Project project;
	private Lesson lesson;

	@BeforeEach
	void write() {
		studio = new Studio(folder);
		project = studio.sample("own", 1);
		lesson = studio.lesson(project, "KF");
		assertThat(project.save().value().problems()).isEmpty();
	}

	private Document page(String tag) {
		return project.document(lesson.getPath() + "." + tag + ".md").orElseThrow();
	}

	private void type(Document page, String text) {
		Studio.run(project, SetCommand.create(project.editing(), page, ModelPackage.Literals.DOCUMENT__TEXT, text));
	}

	private void undo() {
		project.editing().getCommandStack().undo();
	}

	private void path(String path) {
		Studio.run(project, SetCommand.create(project.editing(), lesson, ModelPackage.Literals.LESSON__PATH, path));
	}

	@Test
	void aPageIsSavedAsItsTextAndAPictureAsItsBytes() throws IOException {
		assertThat(studio.disk("own")).isEqualTo(Studio.written(project));
		assertThat(Files.readAllBytes(studio.packs.resolve("own/lessons/hello.png"))).isEqualTo(Studio.PICTURE);
		Project later = studio.open("own");
		assertThat(Studio.written(later)).isEqualTo(Studio.written(project));
		assertThat(later.dirty()).isFalse();
	}

	@Test
	void whatIsTypedOnAPageIsUndoneAndOnlyThatPageIsSaved() {
		type(page("zh"), "# 您好");
		assertThat(project.dirty()).isTrue();
		undo();
		assertThat(page("zh").getText()).startsWith("# 你好");
		assertThat(project.dirty()).isFalse();
		project.editing().getCommandStack().redo();
		assertThat(project.save().value().files()).containsExactly(lesson.getPath() + ".zh.md");
	}

	@Test
	void aPageOfAPackWithErrorsIsKeptInTheDraft() throws IOException {
		Map<String, String> before = studio.disk("own");
		type(page("zh"), "![](nowhere.png)");
		ProjectSaved draft = project.save().value();
		assertThat(draft.published()).isFalse();
		assertThat(studio.disk("own")).isEqualTo(before);
		assertThat(studio.open("own").document(lesson.getPath() + ".zh.md").orElseThrow().getText()).isEqualTo("![](nowhere.png)");
	}

	@Test
	void theChecksSeeWhatIsWrittenNowAndTellTheLesson() {
		assertThat(project.problems()).isEmpty();
		type(page("zh"), "![](nowhere.png)");
		assertThat(project.problems()).singleElement().satisfies(p -> {
			assertThat(p.diagnostic().where()).isEqualTo(lesson.getPath() + ".zh.md:1");
			assertThat(p.about()).contains(lesson);
		});
		assertThat(project.problems(lesson)).hasSize(1);
		project.addPicture("lessons/nowhere.png", Studio.PICTURE).value();
		assertThat(project.problems()).isEmpty();
		project.delete(List.of(page("en")), true).value();
		assertThat(project.problems()).extracting(Problem::about).isNotEmpty().allMatch(a -> a.filter(o -> o == lesson).isPresent());
	}

	@Test
	void typingOnAPageChecksItsLessonAlone() {
		project.duplicate(lesson).value();
		project.problems();
		studio.counting.roots.clear();
		type(page("zh"), "![](nowhere.png)");
		assertThat(project.problems()).hasSize(1);
		assertThat(studio.counting.roots).containsExactly(lesson);
	}

	@Test
	void aQuestionOnAPageIsReferredToAndMissedAtOnceWhenItGoes() {
		Question asked = project.banks().getFirst().getQuestions().getFirst();
		type(page("zh"), "@(" + asked.getId() + ")");
		assertThat(project.problems()).isEmpty();
		assertThat(project.referrers(List.of(asked))).singleElement().satisfies(r -> assertThat(r.from()).isSameAs(lesson));
		project.delete(List.of(asked), true).value();
		assertThat(project.problems(lesson)).hasSize(1);
		undo();
		assertThat(project.problems()).isEmpty();
	}

	@Test
	void aLessonThatAsksAQuestionIsLookedAtAgainWhenAPaperOrABankChanges() {
		type(page("zh"), "@(" + project.banks().getFirst().getQuestions().getFirst().getId() + ")");
		Paper paper = (Paper) project.roots().stream().filter(Paper.class::isInstance).findFirst().orElseThrow();
		for (Runnable change : List.<Runnable>of(
				() -> Studio.run(project, new SetCommand(project.editing(), paper, ModelPackage.Literals.PAPER__MINUTES, 7)),
				() -> Studio.run(project, new SetCommand(project.editing(), project.banks().getFirst(), ModelPackage.Literals.BANK__EXAM_ONLY, true)))) {
			project.problems();
			studio.counting.roots.clear();
			change.run();
			project.problems();
			assertThat(studio.counting.roots).contains(lesson);
		}
	}

	@Test
	void aPathThatIsRenamedMovesItsPagesInOneStep() throws IOException {
		String before = lesson.getPath();
		path("lessons/welcome");
		assertThat(project.problems()).isEmpty();
		assertThat(project.document(before + ".zh.md")).isEmpty();
		assertThat(page("zh").getText()).startsWith("# 你好");
		undo();
		assertThat(lesson.getPath()).isEqualTo(before);
		assertThat(page("zh").getText()).startsWith("# 你好");
		project.editing().getCommandStack().redo();
		assertThat(project.save().value().published()).isTrue();
		assertThat(studio.disk("own")).containsKeys("lessons/welcome.zh.md", "lessons/welcome.en.md").doesNotContainKey(before + ".zh.md");
	}

	@Test
	void aPathThatIsTakenLeavesThePagesWhereTheyAre() {
		String before = lesson.getPath();
		project.addDocument("lessons/taken.zh.md", "# 别的").value();
		path("lessons/taken");
		assertThat(project.document("lessons/taken.zh.md").orElseThrow().getText()).isEqualTo("# 别的");
		assertThat(project.document(before + ".zh.md")).isPresent();
	}

	@Test
	void aLessonGoesWithItsPagesAndComesBackWithThem() {
		String path = lesson.getPath();
		project.delete(List.of(lesson), false).value();
		assertThat(project.pages()).isEmpty();
		assertThat(project.problems()).isEmpty();
		undo();
		assertThat(project.document(path + ".zh.md")).isPresent();
	}

	@Test
	void aCopyOfALessonHasPagesOfItsOwn() {
		Lesson copy = (Lesson) project.duplicate(lesson).value();
		assertThat(copy.getPath()).isNotEqualTo(lesson.getPath());
		assertThat(project.document(copy.getPath() + ".zh.md").orElseThrow()).isNotSameAs(page("zh"))
				.extracting(Document::getText).isEqualTo(page("zh").getText());
		assertThat(project.problems()).isEmpty();
		assertThat(project.pictures()).hasSize(1);
	}

	@Test
	void aLessonOfAnotherPackBringsItsPagesAndPicturesAndOverwritesNone() {
		Project other = studio.sample("other", 1);
		other.addPicture("lessons/hello.png", new byte[] { 1 }).value();
		Course course = (Course) other.addFile(ModelPackage.Literals.COURSE, Studio.TITLE).value();
		Clip clip = Clip.of(List.of(lesson));
		project.delete(List.of(lesson), true).value();
		Lesson pasted = (Lesson) other.paste(course, -1, clip).value().getFirst();
		assertThat(other.document(pasted.getPath() + ".zh.md").orElseThrow().getText()).contains("![hello](hello-2.png)");
		assertThat(other.picture("lessons/hello-2.png").map(Picture::getContent)).contains(Studio.PICTURE);
		assertThat(other.picture("lessons/hello.png").map(Picture::getContent)).contains(new byte[] { 1 });
	}

	@Test
	void aLessonThatIsCutComesBackToItsOwnPages() {
		String path = lesson.getPath();
		Course course = (Course) lesson.eContainer();
		Clip clip = Clip.of(List.of(lesson)).cutOut();
		project.delete(List.of(lesson), true).value();
		lesson = (Lesson) project.paste(course, -1, clip).value().getFirst();
		assertThat(lesson.getPath()).isEqualTo(path);
		assertThat(page("zh").getText()).startsWith("# 你好");
		assertThat(project.save().value().published()).isTrue();
		Lesson second = (Lesson) project.paste(course, -1, clip).value().getFirst();
		assertThat(second.getPath()).isEqualTo(path + "-2");
	}

	@Test
	void picturesInAnyWayOfWritingComeAlong() {
		type(page("zh"), "![图 [一]](hello.png \"题\") ![二][ref]\n\n[ref]: <hello.png>\n");
		Project other = studio.sample("other", 1);
		other.addPicture("lessons/hello.png", new byte[] { 1 }).value();
		Course course = (Course) other.addFile(ModelPackage.Literals.COURSE, Studio.TITLE).value();
		Lesson pasted = (Lesson) other.paste(course, -1, Clip.of(List.of(lesson))).value().getFirst();
		assertThat(other.document(pasted.getPath() + ".zh.md").orElseThrow().getText())
				.isEqualTo("![图 [一]](hello-2.png \"题\") ![二][ref]\n\n[ref]: <hello-2.png>\n");
	}

	@Test
	void whatOthersMadeOfAPageIsAConflictAndTheirsCanBeTaken() throws IOException {
		Path file = studio.packs.resolve("own").resolve(lesson.getPath() + ".zh.md");
		Files.writeString(file, "# 他们写的");
		type(page("zh"), "# 我写的");
		assertThat(project.save()).isInstanceOf(Refused.class);
		assertThat(Files.readString(file)).isEqualTo("# 他们写的");
		project.takeTheirs(lesson.getPath() + ".zh.md").value();
		assertThat(page("zh").getText()).isEqualTo("# 他们写的");
		undo();
		assertThat(page("zh").getText()).isEqualTo("# 我写的");
	}

	@Test
	void mineIsKeptOnlyWhereIWroteSomething() throws IOException {
		Path theirs = studio.packs.resolve("own/lessons/theirs.zh.md");
		Files.writeString(theirs, "# 新的");
		Path page = studio.packs.resolve("own").resolve(lesson.getPath() + ".zh.md");
		Files.writeString(page, "# 他们改的");
		project.keepMine("lessons/theirs.zh.md").value();
		project.keepMine(lesson.getPath() + ".zh.md").value();
		assertThat(project.save().value().published()).isTrue();
		assertThat(Files.readString(theirs)).isEqualTo("# 新的");
		assertThat(Files.readString(page)).isEqualTo("# 他们改的");
		assertThat(page("zh").getText()).isEqualTo("# 他们改的");
	}

	@Test
	void aPageThatIsNotUtf8IsToldAndLeftAlone() throws IOException {
		Path file = studio.packs.resolve("own").resolve(lesson.getPath() + ".zh.md");
		byte[] gbk = "# 你好，欢迎".getBytes(Charset.forName("GB18030"));
		Files.write(file, gbk);
		project = studio.open("own");
		assertThat(project.document(lesson.getPath() + ".zh.md")).isEmpty();
		assertThat(project.problems()).extracting(p -> p.diagnostic().where()).containsExactly(lesson.getPath() + ".zh.md");
		lesson = (Lesson) project.find(lesson.getId()).orElseThrow();
		type(page("en"), "# Hi");
		project.save();
		assertThat(Files.readAllBytes(file)).isEqualTo(gbk);
	}

	@Test
	void aPathThatWouldLeadOutIsRefused() {
		for (String path : List.of("../x.zh.md", "/x.md", "lessons/../../x.md", "lessons//x.md", "x.exe", "C:\\x.md", "lessons/a\n.md")) {
			assertThat(project.addDocument(path, "")).as(path).isInstanceOf(Refused.class);
			assertThat(project.addPicture(path.replace(".md", ".png"), Studio.PICTURE)).as(path).isInstanceOf(Refused.class);
		}
		assertThat(project.addDocument(lesson.getPath() + ".zh.md", "")).isInstanceOf(Refused.class);
	}

	@Test
	void whoListensIsToldOfSeveralDeedsOnceWhenAllAreDone() throws Exception {
		Course other = (Course) project.addFile(ModelPackage.Literals.COURSE, Studio.TITLE).value();
		List<Boolean> there = new ArrayList<>();
		try (AutoCloseable listening = project.listen(() -> there.add(lesson.eResource() != null))) {
			project.together(() -> {
				type(page("zh"), "一");
				project.move(List.of(lesson), other, -1).value();
			});
			assertThat(there).as("never seen gone on its way").containsExactly(true);
			project.together(() -> {
			});
			assertThat(there).as("nothing happened").hasSize(1);
			undo();
			assertThat(there).hasSize(2);
		}
	}

	@Test
	void severalDeedsAreOneStep() {
		Map<String, String> before = Studio.written(project);
		project.together(() -> {
			project.addPicture("lessons/p.png", Studio.PICTURE).value();
			type(page("zh"), "![](p.png)");
			project.together(() -> type(page("en"), "![](p.png)"));
		});
		Map<String, String> after = Studio.written(project);
		undo();
		assertThat(Studio.written(project)).isEqualTo(before);
		assertThat(project.dirty()).isFalse();
		project.editing().getCommandStack().redo();
		assertThat(Studio.written(project)).isEqualTo(after);
	}
}
