package org.chushi.internal.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

import org.chushi.authoring.Project;
import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.content.PackFolder;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Ids;
import org.chushi.core.Result.Refused;
import org.chushi.core.Severity;
import org.chushi.internal.assessment.PaperChecks;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.PackWriter;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.questions.EssayType;
import org.chushi.internal.questions.ForeignType;
import org.chushi.internal.questions.GapFillType;
import org.chushi.internal.questions.HotTextType;
import org.chushi.internal.questions.MatchingType;
import org.chushi.internal.questions.MultipleChoiceType;
import org.chushi.internal.questions.NumericType;
import org.chushi.internal.questions.OrderingType;
import org.chushi.internal.questions.PickReplyType;
import org.chushi.internal.questions.ProcedureType;
import org.chushi.internal.questions.QuestionChecks;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.RewriteReplyType;
import org.chushi.internal.questions.ShortAnswerType;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.internal.questions.SpotViolationType;
import org.chushi.internal.questions.TrueFalseType;
import org.chushi.internal.questions.TypingDrillType;
import org.chushi.model.AcceptedAnswer;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.CompetencyDomain;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.NumericAnswer;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.model.Text;
import org.chushi.people.Access;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.questions.QuestionType;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;

/** A data folder with the house's own checks, and somebody who writes. */
final class Studio {

	static final Session TRAINER = new Session(new UUID(1, 1), "lin", Set.of(Role.TRAINER));
	static final Session NEWCOMER = new Session(new UUID(1, 2), "xu", Set.of(Role.NEWCOMER));
	static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	static final byte[] PICTURE = { (byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff };
	static final Bilingual TITLE = new Bilingual("售后", "After-sales");

	/** Counts how many questions were looked at. */
	static final class Counting implements PackCheck {

		final List<EObject> roots = new ArrayList<>();
		int questions;
		int files;

		@Override
		public List<Diagnostic> check(PackContent pack) {
			roots.addAll(pack.roots());
			if (pack.roots().getFirst() instanceof Question) {
				questions++;
			} else {
				files++;
			}
			return List.of();
		}
	}

	/** Pictures and questions on pages are there; told with page and line. */
	private static final class Pages implements PackCheck {

		private static final Pattern SHOWN = Pattern.compile("!\\[[^\\]]*]\\(([^)]+)\\)|@\\(([0-9a-f-]{36})\\)");

		@Override
		public List<Diagnostic> check(PackContent pack) {
			List<Diagnostic> found = new ArrayList<>();
			for (EObject root : pack.roots()) {
				List<Lesson> lessons = root instanceof Course course ? course.getLessons() : root instanceof Lesson lesson ? List.of(lesson) : List.of();
				lessons.forEach(l -> LessonPages.of(l.getPath()).forEach(path -> page(pack, path, found)));
			}
			return found;
		}

		private static void page(PackContent pack, String path, List<Diagnostic> found) {
			try {
				List<String> paths = pack.files().paths();
				String text = paths.contains(path) ? new String(pack.files().read(path), StandardCharsets.UTF_8) : "";
				SHOWN.matcher(text).results().filter(m -> m.group(1) != null
						? !paths.contains(path.substring(0, path.lastIndexOf('/') + 1) + m.group(1)) : pack.resolve(m.group(2)).isEmpty())
						.forEach(m -> found.add(new Diagnostic(Severity.ERROR, Bilingual.same(m.group()), path + ":1", Bilingual.same("mend"))));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	final Path packs;
	final PackShelf shelf;
	final ProjectDesk desk;
	final Counting counting = new Counting();
	private long ids;
	private int words;

	Studio(Path folder) {
		packs = folder.resolve("packs");
		QuestionTypeBook types = new QuestionTypeBook(types());
		List<PackCheck> checks = List.of(new StandardChecks(), new QuestionChecks(types), new PaperChecks(), new Pages());
		shelf = new PackShelf(List.of(new FolderPacks(packs)), checks);
		Ids source = () -> new UUID(0x0f00_0000_0000_4000L, ids++);
		PackFolder place = () -> packs;
		desk = new ProjectDesk(new ByRole(), shelf, new PackWriter(shelf, place, source), place, source);
		checks.forEach(desk::addCheck);
		desk.addCheck(counting);
	}

	private static List<QuestionType> types() {
		return List.of(new SingleChoiceType(), new MultipleChoiceType(), new TrueFalseType(), new OrderingType(), new ProcedureType(),
				new MatchingType(), new ShortAnswerType(), new NumericType(), new GapFillType(), new HotTextType(), new EssayType(),
				new PickReplyType(), new SpotViolationType(), new RewriteReplyType(), new TypingDrillType(), new ForeignType());
	}

	/** By role alone. */
	private static final class ByRole implements Access {

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase, UUID subject) {
			return refusal(session, useCase);
		}

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase) {
			return session.roles().stream().anyMatch(useCase.reaches()::containsKey) ? Optional.empty()
					: Optional.of(new Refused<>(Bilingual.same("no"), List.of()));
		}
	}

	Project begin(String code) {
		return desk.begin(TRAINER, code, TITLE).value();
	}

	Project open(String code) {
		return desk.open(TRAINER, code).value();
	}

	static Text text(String zh, String en) {
		Text text = MODEL.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	/** A pack with a competency, a bank of single choices that ask for it, and a paper that draws from it. */
	Project sample(String code, int questions) {
		Project project = begin(code);
		CompetencyDomain domain = MODEL.createCompetencyDomain();
		domain.setId(next());
		domain.setCode("D-" + code);
		domain.setTitle(text("领域", "Domain"));
		Competency competency = MODEL.createCompetency();
		competency.setId(next());
		competency.setCode("K-" + code);
		competency.setTitle(text("能力", "Competency"));
		domain.getCompetencies().add(competency);
		run(project, new AddCommand(project.editing(), project.pack(), ModelPackage.Literals.PACK__DOMAINS, domain));
		Bank bank = bank(project, "B-" + code);
		for (int i = 0; i < questions; i++) {
			Question question = question(project, bank, ModelPackage.Literals.SINGLE_CHOICE);
			run(project, new AddCommand(project.editing(), question, ModelPackage.Literals.QUESTION__COMPETENCIES, competency.getId()));
		}
		project.addFile(paper(bank, "P-" + code)).value();
		return project;
	}

	Bank bank(Project project, String code) {
		Bank bank = MODEL.createBank();
		bank.setCode(code);
		bank.setTitle(text("题库", "Bank"));
		project.addFile(bank).value();
		return bank;
	}

	Paper paper(Bank bank, String code) {
		Paper paper = MODEL.createPaper();
		paper.setCode(code);
		paper.setTitle(text("试卷", "Paper"));
		paper.setMinutes(20);
		paper.setCutPercent(60);
		PaperSection section = MODEL.createPaperSection();
		section.setCode(code + "-1");
		section.setTitle(text("第一部分", "Part one"));
		section.setBank(bank.getId());
		section.setDraw(1);
		section.setPoints(1);
		paper.getSections().add(section);
		return paper;
	}

	/** A course with one lesson that has a page of each language and a picture on both. */
	Lesson lesson(Project project, String code) {
		Course course = (Course) project.addFile(ModelPackage.Literals.COURSE, TITLE).value();
		course.setCode(code);
		course.setDomain(project.pack().getDomains().getFirst().getId());
		Lesson lesson = (Lesson) project.add(course, ModelPackage.Literals.LESSON, -1).value();
		lesson.setTitle(text("问候", "Greeting"));
		lesson.getCompetencies().add(project.pack().getDomains().getFirst().getCompetencies().getFirst().getId());
		project.addPicture("lessons/hello.png", PICTURE).value();
		for (String tag : List.of("zh", "en")) {
			project.document(lesson.getPath() + "." + tag + ".md").orElseThrow().setText("# 你好\n\n![hello](hello.png)\n");
		}
		return lesson;
	}

	/** A new one with all its words written. */
	Question question(Project project, Bank bank, EClass type) {
		Question question = project.addQuestion(bank, -1, type).value();
		write(question);
		return question;
	}

	/** Writes whatever words are left to be written. */
	void write(EObject object) {
		switch (object) {
		case Text text when text.getZh() == null -> {
			words++;
			text.setZh("话" + words);
			text.setEn("words " + words);
		}
		case AcceptedAnswer answer when answer.getText() == null -> answer.setText("答" + ++words);
		case NumericAnswer answer when answer.getValue() == null -> answer.setValue(Integer.toString(++words));
		default -> {
			// nothing to be said
		}
		}
		object.eContents().forEach(this::write);
	}

	static void run(Project project, Command command) {
		project.editing().getCommandStack().execute(command);
	}

	String next() {
		return new UUID(0x0f00_0000_0000_4000L, ids++).toString();
	}

	/** All files as they would be written. */
	static Map<String, String> written(Project project) {
		Map<String, String> files = new TreeMap<>();
		List<EObject> roots = new ArrayList<>(project.roots());
		roots.addAll(project.pages());
		roots.addAll(project.pictures());
		roots.forEach(root -> files.put(project.path(root), said(project.path(root), Content.bytes(root))));
		return files;
	}

	private static String said(String path, byte[] content) {
		return Content.picture(path) ? HexFormat.of().formatHex(content) : new String(content, StandardCharsets.UTF_8);
	}

	/** All files as they are on the disk. */
	Map<String, String> disk(String code) throws IOException {
		Map<String, String> files = new TreeMap<>();
		List<Path> all = new ArrayList<>();
		try (var walk = Files.walk(packs.resolve(code))) {
			walk.filter(Files::isRegularFile).forEach(all::add);
		}
		for (Path file : all) {
			String path = packs.resolve(code).relativize(file).toString().replace('\\', '/');
			files.put(path, said(path, Files.readAllBytes(file)));
		}
		return files;
	}
}
