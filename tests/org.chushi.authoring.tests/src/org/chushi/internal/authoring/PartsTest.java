package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.chushi.authoring.Project;
import org.chushi.core.Result.Refused;
import org.chushi.model.Checklist;
import org.chushi.model.Course;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.model.ListedPhrase;
import org.chushi.model.ModelPackage;
import org.chushi.model.PhraseList;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Titled;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a pack holds is begun, moved and checked piece by piece. */
class PartsTest {

	@TempDir
	Path folder;

	private Studio studio;
	private Project project;

	@BeforeEach
	void begin() {
		studio = new Studio(folder);
		project = studio.begin("own");
	}

	private <T extends Titled> T file(Class<T> kind, EClass type) {
		return kind.cast(project.addFile(type, Studio.TITLE).value());
	}

	private <T extends EObject> T add(Class<T> kind, EObject into, EClass type) {
		return kind.cast(project.add(into, type, -1).value());
	}

	@Test
	void oneScriptOfABookIsCheckedAlone() {
		ScriptBook book = file(ScriptBook.class, ModelPackage.Literals.SCRIPT_BOOK);
		ScriptTemplate first = add(ScriptTemplate.class, book, ModelPackage.Literals.SCRIPT_TEMPLATE);
		add(ScriptTemplate.class, book, ModelPackage.Literals.SCRIPT_TEMPLATE);
		project.problems();
		studio.counting.roots.clear();
		Studio.run(project, SetCommand.create(project.editing(), first.getBody(), ModelPackage.Literals.TEXT__ZH, "您好"));
		project.problems();
		assertThat(studio.counting.roots).containsExactly(first);
		assertThat(project.problems(first)).isNotEmpty().allMatch(p -> Watch.part(p.about().orElseThrow()) == first);
		assertThat(project.problems(book)).hasSizeGreaterThan(project.problems(first).size());
	}

	@Test
	void onePhraseOfAListIsCheckedAndFoundAlone() {
		PhraseList list = file(PhraseList.class, ModelPackage.Literals.PHRASE_LIST);
		ListedPhrase phrase = add(ListedPhrase.class, list, ModelPackage.Literals.LISTED_PHRASE);
		add(ListedPhrase.class, list, ModelPackage.Literals.LISTED_PHRASE);
		project.problems();
		studio.counting.roots.clear();
		Studio.run(project, SetCommand.create(project.editing(), phrase, ModelPackage.Literals.LISTED_PHRASE__TEXT, "全网最低"));
		project.problems();
		assertThat(studio.counting.roots).containsExactly(phrase);
		assertThat(project.search("全网最低", 9)).singleElement().satisfies(h -> assertThat(h.object()).isSameAs(phrase));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Programme", "Course", "Bank", "Paper", "Checklist", "CertificateDefinition", "CareerMap", "PolicyProfile",
			"ScriptBook", "PhraseList", "SuccessCases" })
	void whateverIsAFileIsBegunWithAPlaceACodeAndAnIdAndIsReadAgain(String name) {
		Titled root = file(Titled.class, (EClass) ModelPackage.eINSTANCE.getEClassifier(name));
		assertThat(root.getCode()).isNotBlank();
		assertThat(root.getId()).isNotBlank();
		assertThat(project.roots()).contains(root);
		root.eClass().getEAllContainments().stream().filter(f -> f.isMany() && !f.getEReferenceType().isAbstract())
				.forEach(f -> assertThat(project.add(root, f.getEReferenceType(), 0).value()).isIn((List<?>) root.eGet(f)));
		project.save().value();
		assertThat(Studio.written(studio.open("own"))).isEqualTo(Studio.written(project));
	}

	@Test
	void whatFitsNowhereIsRefused() {
		Course course = file(Course.class, ModelPackage.Literals.COURSE);
		assertThat(project.add(course, ModelPackage.Literals.BANK, -1)).isInstanceOf(Refused.class);
		assertThat(project.addFile(ModelPackage.Literals.LESSON, Studio.TITLE)).isInstanceOf(Refused.class);
		assertThat(project.move(List.of(course), course, 0)).isInstanceOf(Refused.class);
	}

	@Test
	void aMovedLessonIsTheSameInAnotherCourse() {
		Course from = file(Course.class, ModelPackage.Literals.COURSE);
		Course to = file(Course.class, ModelPackage.Literals.COURSE);
		Lesson lesson = add(Lesson.class, from, ModelPackage.Literals.LESSON);
		String id = lesson.getId();
		project.move(List.of(lesson), to, -1).value();
		assertThat(from.getLessons()).isEmpty();
		assertThat(to.getLessons()).containsExactly(lesson);
		assertThat(lesson.getId()).isEqualTo(id);
		assertThat(project.pages()).hasSize(2);
		project.editing().getCommandStack().undo();
		assertThat(from.getLessons()).containsExactly(lesson);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0>4", "4>0", "1,2>5", "3,4>1", "0,5>3", "2>2", "2>3", "0,1,2,3,4,5>-1" })
	void severalThingsMoveTogetherToBeforeWhatTheyWereDroppedAt(String deed) {
		Checklist list = file(Checklist.class, ModelPackage.Literals.CHECKLIST);
		for (int i = 0; i < 6; i++) {
			add(Element.class, list, ModelPackage.Literals.CHECKLIST_GROUP);
		}
		List<EObject> all = List.copyOf(list.getGroups());
		List<EObject> moving = List.of(deed.split(">")[0].split(",")).stream().map(i -> all.get(Integer.parseInt(i))).toList();
		int index = Integer.parseInt(deed.split(">")[1]);
		List<EObject> expected = new java.util.ArrayList<>(all);
		EObject anchor = all.stream().skip(index < 0 ? 6 : index).filter(o -> !moving.contains(o)).findFirst().orElse(null);
		expected.removeAll(moving);
		expected.addAll(anchor == null ? expected.size() : expected.indexOf(anchor), moving);
		project.move(moving, list, index).value();
		assertThat(list.getGroups()).containsExactlyElementsOf(expected.stream().map(o -> (org.chushi.model.ChecklistGroup) o).toList());
		if (!expected.equals(all)) {
			project.editing().getCommandStack().undo();
		}
		assertThat(List.<EObject>copyOf(list.getGroups())).isEqualTo(all);
	}

	@Test
	void aCourseOfAnotherPackIsPastedIntoThePack() {
		Project other = studio.sample("other", 1);
		Lesson lesson = studio.lesson(other, "KF");
		EObject pasted = project.paste(project.pack(), -1, List.of(lesson.eContainer())).value().getFirst();
		assertThat(project.roots()).contains(pasted);
		assertThat(project.pages()).hasSize(2);
		assertThat(project.pictures()).hasSize(1);
	}
}
