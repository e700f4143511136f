package org.chushi.internal.ui.author;

import static org.assertj.core.api.Assertions.assertThat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Project;
import org.chushi.internal.ui.author.Nodes.Node;
import org.chushi.model.Checklist;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.Titled;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartEditor;
import org.chushi.ui.testing.Widgets;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Bank;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudioTest {

	@TempDir
	Path folder;

	private Team team;
	private Desktop desktop;

	@BeforeEach
	void begin() {
		team = new Team(folder);
		desktop = new Desktop(Team.TRAINER);
		desktop.size(1800, 900);
		team.pack(new ArrayList<>(Samples.all()));
	}

	@AfterEach
	void end() {
		desktop.close();
	}

	private AuthorView open(Optional<Object> kept) {
		return (AuthorView) desktop.page("", kept, shell -> new AuthorView(shell, desktop, team.room).start());
	}

	private Studio studio() {
		return open(Optional.empty()).studio().orElseThrow();
	}

	private static Project project(Studio studio) {
		return studio.nodes().project();
	}

	private <T extends Titled> T file(Studio studio, Class<T> kind, EClass type) {
		T root = kind.cast(project(studio).addFile(type, Samples.bilingual("新", "New")).value());
		pause();
		return root;
	}

	private void pause() {
		desktop.elapse(Studio.PAUSE + TreePane.PAUSE + 150);
	}

	private static List<String> lines(TreeItem[] items) {
		return Arrays.stream(items).map(TreeItem::getText).toList();
	}

	private List<String> lines(Studio studio, EClass group) {
		Outline outline = studio.tree().outline();
		outline.select(studio.nodes().children(new Node.Group(group)).getFirst());
		desktop.settle();
		return lines(outline.tree().getSelection()[0].getParentItem().getItems());
	}

	private void key(Studio studio, int modifiers, int code) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.stateMask = modifiers;
		event.keyCode = code;
		event.doit = true;
		studio.tree().outline().tree().notifyListeners(SWT.KeyDown, event);
		desktop.settle();
	}

	@Test
	void theTreeShowsThePackAndItsFilesByKindWithTheirNumbers() {
		Studio studio = studio();
		assertThat(lines(studio.tree().outline().tree().getItems())).contains("All problems", "After-sales team", "Bank (1)",
				"Course (0)", "Script book (0)");
		assertThat(lines(studio, ModelPackage.Literals.BANK)).containsExactly("After-sales bank (" + Samples.all().size() + ")");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Programme", "Course", "Paper", "Checklist", "CertificateDefinition", "CareerMap", "PolicyProfile", "ScriptBook",
			"PhraseList", "SuccessCases", "Bank" })
	void everyKindOfFileIsAddedOpenedAndWrittenByAForm(String name) {
		Studio studio = studio();
		Titled root = file(studio, Titled.class, (EClass) ModelPackage.eINSTANCE.getEClassifier(name));
		studio.show(root);
		desktop.settle();
		assertThat(studio.shown()).isEqualTo(new Node.Thing(root));
		if (!name.equals("Bank")) {
			desktop.field("Title · English").text("Another title");
			studio.flush();
			assertThat(root.getTitle().getEn()).isEqualTo("Another title");
			assertThat(lines(studio, root.eClass()).toString()).contains("Another title");
		}
		for (EClass kind : studio.nodes().addable(new Node.Thing(root))) {
			EObject child = project(studio).add(root, kind, -1).value();
			studio.show(child);
			desktop.settle();
			assertThat(studio.shown()).as(kind.getName()).isEqualTo(new Node.Thing(child));
		}
		assertThat(desktop.told).noneMatch(said -> said.startsWith("failed"));
	}

	@Test
	void aFileThatIsAddedInTheFormOfThePackIsNamedFirst() {
		Studio studio = studio();
		studio.show(project(studio).pack());
		desktop.settle();
		int banks = project(studio).banks().size();
		desktop.meanwhile(dialog -> dialog.close());
		desktop.press("Add: Bank");
		assertThat(project(studio).banks()).as("whoever goes back adds nothing").hasSize(banks);
		desktop.meanwhile(dialog -> {
			Desktop.field(dialog, desktop.look().t(Messages.AuthorView_freshEn)).text("Winter");
			Widgets.press(dialog, desktop.look().t(Messages.OutlineDeeds_do));
		});
		desktop.press("Add: Bank");
		assertThat(project(studio).banks()).hasSize(banks + 1).anyMatch(b -> b.getTitle().getEn().equals("Winter"));
	}

	@Test
	void whatOthersReferToIsCutAfterAskingOnly() {
		Studio studio = studio();
		Paper paper = file(studio, Paper.class, ModelPackage.Literals.PAPER);
		PaperSection section = (PaperSection) project(studio).add(paper, ModelPackage.Literals.PAPER_SECTION, -1).value();
		Bank bank = project(studio).banks().getFirst();
		project(studio).editing().getCommandStack().execute(SetCommand.create(project(studio).editing(), section,
				ModelPackage.Literals.PAPER_SECTION__BANK, bank.getId()));
		List<String> asked = new ArrayList<>();
		desktop.meanwhile(dialog -> {
			asked.add(Widgets.words(dialog));
			Widgets.press(dialog, "Cancel");
		});
		studio.tree().deeds().cut(List.of(new Node.Thing(bank)));
		assertThat(asked).singleElement().asString().contains("refer to it");
		assertThat(project(studio).banks()).contains(bank);
		desktop.meanwhile(dialog -> Widgets.press(dialog, "Cut it anyway"));
		studio.tree().deeds().cut(List.of(new Node.Thing(bank)));
		assertThat(project(studio).banks()).doesNotContain(bank);
	}

	@Test
	void aNumberAChoiceAndAReferenceAreWrittenByTheForm() {
		Studio studio = studio();
		Checklist list = file(studio, Checklist.class, ModelPackage.Literals.CHECKLIST);
		Course course = file(studio, Course.class, ModelPackage.Literals.COURSE);
		studio.show(list);
		desktop.field("Passing score, percent").text("75");
		studio.flush();
		assertThat(list.getPassPercent()).isEqualTo(75);
		studio.show(course);
		desktop.settle();
		var combo = Widgets.those(desktop.shell(), org.eclipse.swt.widgets.Combo.class).stream()
				.filter(c -> Arrays.asList(c.getItems()).contains("Service")).findFirst().orElseThrow();
		combo.select(combo.indexOf("Service"));
		combo.notifyListeners(SWT.Selection, new Event());
		assertThat(course.getDomain()).isEqualTo(project(studio).pack().getDomains().getFirst().getId());
	}

	@Test
	void problemsAreMarkedOnTheLinesAboveAndLedToFromTheList() {
		Studio studio = studio();
		Course course = file(studio, Course.class, ModelPackage.Literals.COURSE);
		Lesson lesson = (Lesson) project(studio).add(course, ModelPackage.Literals.LESSON, -1).value();
		pause();
		assertThat(studio.nodes().marks(project(studio).problems()).get(new Node.Group(ModelPackage.Literals.COURSE)).errors())
				.isGreaterThanOrEqualTo(studio.nodes().marks(project(studio).problems()).get(new Node.Thing(lesson)).errors()).isPositive();
		studio.tree().outline().select(new Node.Problems());
		studio.tree().outline().tree().notifyListeners(SWT.Selection, new Event());
		desktop.settle();
		assertThat(desktop.words()).contains("problems").contains("Go there");
		desktop.press("Go there");
		desktop.settle();
		assertThat(studio.shown()).isIn(new Node.Thing(lesson), new Node.Thing(course));
	}

	@Test
	void keysInTheTreeRenameDuplicateMoveAndDelete() {
		Studio studio = studio();
		Course course = file(studio, Course.class, ModelPackage.Literals.COURSE);
		Lesson first = (Lesson) project(studio).add(course, ModelPackage.Literals.LESSON, -1).value();
		Lesson second = (Lesson) project(studio).add(course, ModelPackage.Literals.LESSON, -1).value();
		studio.show(first);
		studio.tree().setFocus();
		key(studio, SWT.ALT, SWT.ARROW_DOWN);
		assertThat(course.getLessons()).containsExactly(second, first);
		desktop.meanwhile(dialog -> {
			Desktop.field(dialog, "Chinese title").text("第一课");
			Widgets.press(dialog, "OK");
		});
		key(studio, 0, SWT.F2);
		assertThat(first.getTitle().getZh()).isEqualTo("第一课");
		key(studio, SWT.MOD1, 'j');
		assertThat(course.getLessons()).hasSize(3);
		Lesson copy = course.getLessons().get(2);
		assertThat(studio.shown()).isEqualTo(new Node.Thing(copy));
		key(studio, 0, SWT.DEL);
		assertThat(course.getLessons()).containsExactly(second, first);
		assertThat(studio.shown()).isEqualTo(new Node.Thing(course));
	}

	@Test
	void whatIsCopiedIsPastedIntoAnotherPack() {
		Studio studio = studio();
		Course course = file(studio, Course.class, ModelPackage.Literals.COURSE);
		project(studio).add(course, ModelPackage.Literals.LESSON, -1).value();
		studio.show(course);
		key(studio, SWT.MOD1, 'c');
		Project other = team.desk.begin(Team.TRAINER, "other", Samples.bilingual("另", "Other")).value();
		AuthorRoom.Open open = team.room.opened(other);
		Studio second = new Studio(desktop.fresh(), desktop, team.room, open, Optional.empty());
		desktop.open();
		second.tree().deeds().paste(Optional.empty());
		assertThat(other.roots()).filteredOn(Course.class::isInstance).hasSize(1);
		assertThat(other.pages()).hasSize(2);
	}

	@Test
	void whatIsDroppedGoesBeforeBehindOrIntoWhatIsThere() {
		Studio studio = studio();
		Course course = file(studio, Course.class, ModelPackage.Literals.COURSE);
		Course other = file(studio, Course.class, ModelPackage.Literals.COURSE);
		List<Lesson> lessons = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			lessons.add((Lesson) project(studio).add(course, ModelPackage.Literals.LESSON, -1).value());
		}
		OutlineDeeds deeds = studio.tree().deeds();
		deeds.drop(List.of(lessons.get(2)), lessons.get(0), -1);
		assertThat(course.getLessons()).containsExactly(lessons.get(2), lessons.get(0), lessons.get(1));
		deeds.drop(List.of(lessons.get(2)), lessons.get(0), 1);
		assertThat(course.getLessons()).containsExactly(lessons.get(0), lessons.get(2), lessons.get(1));
		deeds.drop(List.of(lessons.get(2), lessons.get(1)), other, 0);
		assertThat(other.getLessons()).containsExactly(lessons.get(2), lessons.get(1));
		deeds.drop(List.of(lessons.get(0)), project(studio).banks().getFirst(), 0);
		assertThat(course.getLessons()).containsExactly(lessons.get(0));
		assertThat(desktop.told).anyMatch(said -> said.startsWith("refused"));
	}

	@Test
	void whatIsCutComesBackWhereItIsPasted() {
		Studio studio = studio();
		Course from = file(studio, Course.class, ModelPackage.Literals.COURSE);
		Course to = file(studio, Course.class, ModelPackage.Literals.COURSE);
		Lesson lesson = (Lesson) project(studio).add(from, ModelPackage.Literals.LESSON, -1).value();
		studio.show(lesson);
		key(studio, SWT.MOD1, 'x');
		assertThat(from.getLessons()).isEmpty();
		studio.show(to);
		key(studio, SWT.MOD1, 'v');
		assertThat(to.getLessons()).singleElement().satisfies(l -> assertThat(l.getId()).isEqualTo(lesson.getId()));
	}

	@Test
	void theSearchGoesThroughEverythingAndLeadsThere() {
		Studio studio = studio();
		desktop.field("Search everything").text("Calm a customer");
		pause();
		Outline outline = studio.tree().outline();
		assertThat(lines(outline.tree().getItems())).first().asString().contains("Calm a customer");
		outline.tree().setSelection(outline.tree().getItem(0));
		outline.tree().notifyListeners(SWT.Selection, new Event());
		desktop.settle();
		assertThat(studio.shown()).isEqualTo(new Node.Thing(project(studio).pack().getDomains().getFirst().getCompetencies().getFirst()));
		desktop.field("Search everything").text("");
		pause();
		assertThat(outline.tree().getItemCount()).isGreaterThan(10);
	}

	@Test
	void aPageThatIsBuiltAnewShowsTheSameThing() {
		AuthorView view = open(Optional.empty());
		Course course = file(view.studio().orElseThrow(), Course.class, ModelPackage.Literals.COURSE);
		view.studio().orElseThrow().show(course);
		desktop.field("Title · English").text("Typed just now");
		AuthorView next = open(view.memento());
		assertThat(next.studio().orElseThrow().shown()).isEqualTo(new Node.Thing(course));
		assertThat(desktop.field("Title · English").text()).isEqualTo("Typed just now");
	}

	@Test
	void aDeletedThingThatIsShownMakesRoomForThePackAndComesBackWithUndo() {
		AuthorView view = open(Optional.empty());
		Studio studio = view.studio().orElseThrow();
		Course course = file(studio, Course.class, ModelPackage.Literals.COURSE);
		studio.show(course);
		project(studio).delete(List.of(course), true).value();
		desktop.settle();
		assertThat(studio.shown()).isEqualTo(new Node.Thing(project(studio).pack()));
		view.undo();
		desktop.settle();
		assertThat(studio.shown()).isEqualTo(new Node.Thing(course));
	}

	@Test
	void anEditorOfItsOwnTakesThePlaceOfTheForm() {
		int[] closed = { 0 };
		team.room.shelf().add(new PartEditor() {
			@Override
			public EClass model() {
				return ModelPackage.Literals.COURSE;
			}

			@Override
			public boolean whole() {
				return true;
			}

			@Override
			public OpenPart open(Composite parent, PartContext context, EObject object) {
				Composite area = new Composite(parent, SWT.NONE);
				area.addListener(SWT.Dispose, e -> closed[0]++);
				return new OpenPart() {
					@Override
					public void flush() {
						// nothing is typed
					}

					@Override
					public void focus() {
						area.setFocus();
					}

					@Override
					public void changed() {
						// shows nothing
					}
				};
			}
		});
		Studio studio = studio();
		Course course = file(studio, Course.class, ModelPackage.Literals.COURSE);
		Lesson lesson = (Lesson) project(studio).add(course, ModelPackage.Literals.LESSON, -1).value();
		studio.show(lesson);
		assertThat(studio.shown()).as("what is in a thing with an editor for all of it").isEqualTo(new Node.Thing(course));
		studio.show(project(studio).pack());
		assertThat(closed[0]).isEqualTo(1);
	}

	@Test
	void aQuestionThatIsLedToIsOpenInItsBank() {
		Studio studio = studio();
		studio.show(project(studio).pack());
		Question last = project(studio).banks().getFirst().getQuestions().getLast();
		studio.show(last);
		desktop.settle();
		assertThat(((BankEditor.Opened) studio.part().orElseThrow()).bench().question()).contains(last);
	}

	@Test
	void aBookOfVeryManyScriptsIsOpenedLineByLine() {
		Studio studio = studio();
		Titled book = file(studio, Titled.class, ModelPackage.Literals.SCRIPT_BOOK);
		List<EObject> many = new ArrayList<>();
		for (int i = 0; i < 3_000; i++) {
			many.add(project(studio).begun(ModelPackage.eINSTANCE.getEFactoryInstance().create(ModelPackage.Literals.SCRIPT_TEMPLATE)));
		}
		new Deeds(project(studio).editing()).run(org.eclipse.emf.edit.command.AddCommand.create(project(studio).editing(), book,
				ModelPackage.Literals.SCRIPT_BOOK__SCRIPTS, many));
		studio.show(many.get(2_990));
		pause();
		assertThat(studio.shown()).isEqualTo(new Node.Thing(many.get(2_990)));
		assertThat(studio.tree().outline().selected()).containsExactly(new Node.Thing(many.get(2_990)));
	}

	@Test
	void aNarrowWindowShowsTheTreeOrWhatIsChosenInIt() {
		desktop.size(700, 700);
		Studio studio = studio();
		assertThat(studio.tree().isVisible()).isFalse();
		studio.toTree();
		assertThat(studio.tree().isVisible()).isTrue();
		studio.show(project(studio).pack());
		assertThat(studio.tree().isVisible()).isFalse();
	}

	@Test
	void theKindIsAskedForWhereSeveralCanBeAdded() {
		Studio studio = studio();
		desktop.meanwhile(dialog -> {
			assertThat(Widgets.those(dialog, ChoiceGroup.class).getFirst().options()).hasSizeGreaterThan(10);
			Widgets.press(dialog, "Add");
		});
		studio.tree().deeds().add(Optional.of(new Node.Thing(project(studio).pack())));
		desktop.settle();
		assertThat(project(studio).pack().getDomains()).hasSize(2);
	}
}
