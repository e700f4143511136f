package org.chushi.internal.ui.author.lessons;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.content.PackCheck;
import org.chushi.content.PackFolder;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Language;
import org.chushi.core.Result.Refused;
import org.chushi.internal.authoring.ProjectDesk;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.PackWriter;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.lessons.LessonChecks;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.internal.ui.questions.AnswerPanelBook;
import org.chushi.internal.ui.questions.SingleChoicePanel;
import org.chushi.model.Bank;
import org.chushi.model.Choice;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.model.Text;
import org.chushi.people.Access;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.PageContext;
import org.chushi.ui.Theme;
import org.chushi.ui.author.Link;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartEditor;
import org.chushi.ui.author.PartForm;
import org.chushi.ui.questions.AnswerPanels;
import org.chushi.ui.testing.Stage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A trainer's window with one editor of the studio in it, on a real project in a folder. */
final class Bench extends Stage implements PartContext {

	static final Session TRAINER = new Session(new UUID(1, 1), "bailu", Set.of(Role.TRAINER));
	static final QuestionTypes TYPES = new QuestionTypeBook(List.of(new SingleChoiceType()));
	static final AnswerPanels PANELS = new AnswerPanelBook(TYPES, List.of(new SingleChoicePanel()));
	static final byte[] PNG = Base64.getDecoder().decode(
			"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	final Project project;
	final Course course;
	final Lesson lesson;
	final Question question;
	Optional<Object> kept = Optional.empty();
	private OpenPart open;
	private long ids;

	Bench(Path folder) {
		this(folder, Theme.of(false), Language.ZH, 100);
	}

	Bench(Path folder, Theme theme, Language language, int percent) {
		super(theme, language, percent);
		Path packs = folder.resolve("packs");
		List<PackCheck> checks = List.of(new StandardChecks(), new LessonChecks());
		PackShelf shelf = new PackShelf(List.of(new FolderPacks(packs)), checks);
		Ids source = () -> new UUID(0x0f00_0000_0000_4000L, ids++);
		PackFolder place = () -> packs;
		ProjectDesk desk = new ProjectDesk(new Everybody(), shelf, new PackWriter(shelf, place, source), place, source);
		checks.forEach(desk::addCheck);
		project = desk.begin(TRAINER, "team", new Bilingual("售后团队", "After-sales team")).value();
		course = (Course) project.addFile(ModelPackage.Literals.COURSE, new Bilingual("投诉处理", "Complaints")).value();
		lesson = (Lesson) project.add(course, ModelPackage.Literals.LESSON, -1).value();
		lesson.setTitle(text("投诉五步", "Five steps of a complaint"));
		Bank bank = (Bank) project.addFile(ModelPackage.Literals.BANK, new Bilingual("题库", "Bank")).value();
		question = ask(project.addQuestion(bank, -1, ModelPackage.Literals.SINGLE_CHOICE).value());
		project.listen(() -> {
			if (open != null && shell() != null && !shell().isDisposed()) {
				open.changed();
				open.checked();
			}
		});
	}

	private record Everybody() implements Access {

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase, UUID subject) {
			return Optional.empty();
		}

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase) {
			return Optional.empty();
		}
	}

	static Text text(String zh, String en) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	private static Question ask(Question asked) {
		SingleChoice question = (SingleChoice) asked;
		question.setStem(text("顾客连发三条消息，先说什么？", "The customer sends three messages in a row. What comes first?"));
		question.setExplanation(text("先应一声，顾客就知道有人在。", "Then the customer knows that somebody is there."));
		question.getChoices().clear();
		question.getChoices().addAll(List.of(choice("A", "先应一声，再问清", "Acknowledge, then ask", true), choice("B", "先解释不是我们的错", "Explain", false)));
		return question;
	}

	private static Choice choice(String key, String zh, String en, boolean correct) {
		Choice choice = ModelFactory.eINSTANCE.createChoice();
		choice.setKey(key);
		choice.setZh(zh);
		choice.setEn(en);
		choice.setCorrect(correct);
		return choice;
	}

	/** Writes a page of the lesson as a command. */
	void write(Language language, String markdown) {
		new Draft(project, lesson, TYPES).text(language, markdown);
	}

	String page(Language language) {
		return new Draft(project, lesson, TYPES).text(language);
	}

	/** Opens a thing in an editor in a fresh window. */
	OpenPart edit(PartEditor editor, EObject object) {
		open = null;
		OpenPart opened = editor.open(fresh(), this, object);
		open = opened;
		open();
		return opened;
	}

	void undo() {
		open.flush();
		project.editing().getCommandStack().undo();
		settle();
	}

	@Override
	public PageContext page() {
		return this;
	}

	@Override
	public Session session() {
		return TRAINER;
	}

	@Override
	public Project project() {
		return project;
	}

	@Override
	public void run(Command command) {
		project.editing().getCommandStack().execute(command);
	}

	@Override
	public List<Problem> problems(EObject object) {
		return project.problems(object);
	}

	@Override
	public List<Link> links(EClass target) {
		return project.banks().stream().flatMap(b -> b.getQuestions().stream()).map(q -> new Link(q.getId(), Texts.of(q.getStem()))).toList();
	}

	@Override
	public Optional<Link> link(String id) {
		return links(ModelPackage.Literals.QUESTION).stream().filter(link -> link.id().equals(id)).findFirst();
	}

	@Override
	public Bilingual name(EClass type) {
		return Bilingual.same(type.getName());
	}

	@Override
	public List<Part> parts(EClass type) {
		return List.of();
	}

	@Override
	public PartForm form(Composite parent, EObject object, List<Part> parts, Runnable reflow) {
		return new NoForm();
	}

	@Override
	public void show(EObject object) {
		told.add("show " + object.eClass().getName());
	}

	@Override
	public Optional<Object> kept() {
		return kept;
	}

	@Override
	public UUID person() {
		return TRAINER.person();
	}

	@Override
	public <T> T session(Class<T> type) {
		return type.cast(TRAINER);
	}

	@Override
	public Set<String> roles() {
		return Set.of("trainer");
	}

	/** What the model describes is not what is looked at here. */
	private record NoForm() implements PartForm {

		@Override
		public void refresh() {
			// nothing is shown
		}

		@Override
		public void flush() {
			// nothing is typed
		}

		@Override
		public List<Problem> problems(List<Problem> problems) {
			return problems;
		}

		@Override
		public List<Problem> begun(List<Problem> problems) {
			return problems;
		}

		@Override
		public boolean focus() {
			return false;
		}

		@Override
		public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
			return false;
		}

		@Override
		public Optional<Runnable> key(Event event) {
			return Optional.empty();
		}
	}
}
