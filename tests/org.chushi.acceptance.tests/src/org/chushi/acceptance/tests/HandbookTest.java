package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chushi.authoring.Project;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.handbooks.Handbook;
import org.chushi.handbooks.HandbookCourse;
import org.chushi.handbooks.Handbooks;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer makes lessons of the handbook that was there before. */
class HandbookTest {

	private static final byte[] DOT = Base64.getDecoder().decode(
			"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	@TempDir
	Path folder;
	private House house;
	private Session trainer;
	private Path file;

	@BeforeEach
	void open() throws IOException {
		house = new House(folder.resolve("data"));
		trainer = house.person("trainer", Role.TRAINER);
		house.person("first", Role.NEWCOMER);
		house.services.projects().begin(trainer, "shop", Bilingual.same("店铺")).value().save();
		file = document("接待手册.docx");
	}

	@AfterEach
	void close() {
		house.close();
	}

	private Path document(String name) throws IOException {
		String heading = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
		String words = "<w:p><w:r><w:t>%s</w:t></w:r><w:r><w:drawing><a:blip r:embed=\"p\"/></w:drawing></w:r></w:p>";
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("_rels/.rels", relation("d", "officeDocument", "word/document.xml"));
		parts.put("word/_rels/document.xml.rels", relation("p", "image", "media/p.png"));
		parts.put("word/media/p.png", DOT);
		parts.put("word/document.xml", ("<w:document xmlns:w=\"w\" xmlns:a=\"a\" xmlns:r=\"r\"><w:body>" + heading.formatted("一、问候") + words.formatted("您好！")
				+ heading.formatted("二、告别") + words.formatted("再见！") + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
		Path written = folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(written); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return written;
	}

	private static byte[] relation(String id, String type, String target) {
		return "<Relationships><Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/></Relationships>".formatted(id, RELATIONS, type, target)
				.getBytes(StandardCharsets.UTF_8);
	}

	private Project project() {
		return house.services.projects().open(trainer, "shop").value();
	}

	private static List<Course> courses(Project project) {
		return project.roots().stream().filter(Course.class::isInstance).map(Course.class::cast).toList();
	}

	@Test
	void aHandbookIsAddedInOneStepAndTakenBackInOne() {
		Handbook handbook = Handbooks.read(file, new Handbooks.Options(1, Language.ZH, "")).value();
		Project project = project();
		Course course = (Course) project.addFile(ModelPackage.Literals.COURSE, Bilingual.same("接待")).value();
		project.addPicture("lessons/images/1.png", new byte[] { (byte) 0x89, 'P', 'N', 'G' }).value();
		List<Lesson> lessons = HandbookCourse.add(project, course, handbook, handbook.chapters(), Language.ZH).value();

		assertThat(lessons).extracting(l -> l.getTitle().getZh()).containsExactly("一、问候", "二、告别");
		assertThat(lessons).allSatisfy(l -> assertThat(l.getMinutes()).isPositive());
		String page = project.document(lessons.getFirst().getPath() + ".zh.md").orElseThrow().getText();
		assertThat(page).startsWith("# 一、问候\n").contains("您好！").doesNotContain("(images/1.png)");
		assertThat(project.pictures()).as("another picture had the name").hasSize(2);
		assertThat(project.problems()).extracting(p -> p.diagnostic().what().zh()).noneMatch(w -> w.contains("没有图片"))
				.anyMatch(w -> w.contains("只有中文页有"));

		project.editing().getCommandStack().undo();
		assertThat(course.getLessons()).isEmpty();
		assertThat(project.pictures()).hasSize(1);
		project.editing().getCommandStack().redo();
		assertThat(course.getLessons()).hasSize(2);
	}

	@Test
	void onlyTheChaptersThatAreChosenAreAdded() {
		Handbook handbook = Handbooks.read(file, new Handbooks.Options(1, Language.EN, "")).value();
		Project project = project();
		Course course = (Course) project.addFile(ModelPackage.Literals.COURSE, Bilingual.same("接待")).value();

		assertThat(HandbookCourse.add(project, course, handbook, List.of(), Language.EN).isDone()).isFalse();
		Lesson lesson = HandbookCourse.add(project, course, handbook, handbook.chapters().subList(1, 2), Language.EN).value().getFirst();
		assertThat(project.document(lesson.getPath() + ".en.md").orElseThrow().getText()).contains("再见");
		assertThat(project.document(lesson.getPath() + ".zh.md").orElseThrow().getText()).isEmpty();
	}

	private String run(int code, String who, String... arguments) {
		List<String> words = new ArrayList<>(List.of(arguments));
		words.addAll(List.of("--lang", "en", "--as", who));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
		int got = house.cli().run(words.toArray(String[]::new), print, print);
		String said = out.toString(StandardCharsets.UTF_8);
		assertThat(got).as(said).isEqualTo(code);
		return said;
	}

	@Test
	void itIsDoneFromTheCommandLineToo() throws IOException {
		String docx = file.toString();
		assertThat(run(0, "trainer", "author", "import-docx", "shop", docx, "--preview")).contains("一、问候").contains("5 words");
		assertThat(courses(project())).as("a preview changes nothing").isEmpty();
		assertThat(run(0, "trainer", "author", "import-docx", "shop", docx)).contains("Added 2 lessons and 1 pictures").contains("Kept as a draft");
		Project project = project();
		Course course = courses(project).getFirst();
		assertThat(course.getTitle().getZh()).isEqualTo("接待手册");
		assertThat(run(0, "trainer", "author", "import-docx", "shop", docx, "--course", course.getCode(), "--language", "en", "--json"))
				.contains("\"chapters\"");
		assertThat(courses(project())).singleElement().satisfies(c -> assertThat(c.getLessons()).hasSize(4));
		assertThat(run(1, "trainer", "author", "import-docx", "shop", docx, "--course", "none")).contains("no course none");
		assertThat(run(1, "trainer", "author", "import-docx", "shop", docx, "--level", "7")).contains("between 1 and 3");
		assertThat(run(1, "trainer", "author", "import-docx", "shop", docx, "--language", "fr")).contains("“fr”");
		assertThat(run(1, "trainer", "author", "import-docx", "shop", Files.writeString(folder.resolve("x.docx"), "x").toString()))
				.contains("no document of Word");
		assertThat(run(1, "first", "author", "import-docx", "shop", docx)).startsWith("Your role may not");
	}
}
