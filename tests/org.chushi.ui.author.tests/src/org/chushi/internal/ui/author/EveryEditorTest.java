package org.chushi.internal.ui.author;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.questions.QuestionType;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.QuestionEditor;
import org.chushi.ui.testing.Widgets;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every editor keeps. A new type is tested by its sample. */
class EveryEditorTest {

	/** Ids never change; codes of what nobody refers to are given or absent. */
	private static final Set<EStructuralFeature> NOT_WRITTEN = Set.of(ModelPackage.Literals.ELEMENT__ID);
	private static final Set<EClass> WITHOUT_CODE = Set.of(ModelPackage.Literals.MATCH_PAIR, ModelPackage.Literals.DISTRACTOR,
			ModelPackage.Literals.LEVEL);

	static Stream<QuestionEditor> editors() {
		return House.EDITORS.stream();
	}

	static Stream<Question> samples() {
		return Samples.all().stream();
	}

	@Test
	void everyTypeHasAnEditorOfItsName() {
		assertThat(House.TYPES.all()).hasSize(16).allSatisfy(type -> {
			assertThat(House.editors().of(type.model()).editor()).isEqualTo(type.editor());
			assertThat(House.editors().of(type.model()).model()).isEqualTo(type.model());
		});
	}

	@Test
	void everyTypeThatIsAskedCanBeBegun() {
		assertThat(House.editors().toBegin()).extracting(QuestionEditor::editor)
				.containsExactlyInAnyOrderElementsOf(House.TYPES.all().stream().filter(QuestionType::asked).map(QuestionType::editor).toList());
	}

	@ParameterizedTest
	@MethodSource("editors")
	void everyFeatureCanBeReachedByTheForm(QuestionEditor editor) {
		List<Part> parts = new ArrayList<>(CommonParts.before());
		parts.addAll(editor.parts());
		parts.addAll(CommonParts.behind());
		parts.addAll(CommonParts.about());
		List<String> unreached = new ArrayList<>();
		walk(editor.model(), parts, unreached, new HashSet<>());
		assertThat(unreached).isEmpty();
	}

	/** Each thing of a list, too, and what is in it; texts are written whole. */
	private static void walk(EClass model, List<Part> parts, List<String> unreached, Set<EClass> seen) {
		Set<EStructuralFeature> written = new HashSet<>(parts.stream().map(Part::features).flatMap(Collection::stream).toList());
		model.getEAllStructuralFeatures().stream().filter(f -> !written.contains(f) && !NOT_WRITTEN.contains(f))
				.filter(f -> f != ModelPackage.Literals.ELEMENT__CODE || !WITHOUT_CODE.contains(model))
				.forEach(f -> unreached.add(model.getName() + "." + f.getName()));
		Fresh.all(parts).forEach(part -> {
			switch (part) {
			case Part.Several several -> several.kinds().stream().filter(k -> seen.add(k.model()))
					.forEach(k -> walk(k.model(), k.parts(), unreached, seen));
			case Part.Single single -> walk(single.kind().model(), single.kind().parts(), unreached, seen);
			default -> {
				// nothing in it
			}
			}
		});
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aFormThatIsOpenedChangesNothing(Question question) {
		EObject before = EcoreUtil.copy(question);
		try (Desktop desktop = new Desktop()) {
			Form form = desktop.form(question);
			form.refresh();
			form.flush();
			assertThat(desktop.domain.getCommandStack().canUndo()).isFalse();
			assertThat(EcoreUtil.equals(question, before)).isTrue();
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void whateverIsDoneInTheFormIsUndoneStepByStep(Question question) {
		EObject before = EcoreUtil.copy(question);
		try (Desktop desktop = new Desktop()) {
			Form form = desktop.form(question);
			type(desktop, form);
			lists(form).filter(EveryEditorTest::there).forEach(EveryEditorTest::add);
			lists(form).filter(list -> list.rows().size() > 1 && list.ordered()).forEach(list -> list.move(list.rows().getLast(), -1));
			lists(form).filter(EveryEditorTest::there).filter(list -> !list.rows().isEmpty()).forEach(list -> list.remove(list.rows().getFirst()));
			type(desktop, form);
			assertThat(EcoreUtil.equals(question, before)).isFalse();
			EObject after = EcoreUtil.copy(question);
			while (desktop.domain.getCommandStack().canUndo()) {
				desktop.domain.getCommandStack().undo();
			}
			assertThat(EcoreUtil.equals(question, before)).isTrue();
			assertThat(form.all()).allSatisfy(field -> assertThat(field.control().isDisposed()).isFalse());
			while (desktop.domain.getCommandStack().canRedo()) {
				desktop.domain.getCommandStack().redo();
			}
			assertThat(EcoreUtil.equals(question, after)).isTrue();
		}
	}

	private static Stream<ListField> lists(Form form) {
		return form.all().stream().filter(ListField.class::isInstance).map(ListField.class::cast);
	}

	/** What it is in may have been taken out meanwhile. */
	private static boolean there(ListField list) {
		return !list.control().isDisposed();
	}

	private static void add(ListField list) {
		Widgets.all(list.control()).filter(LinkButton.class::isInstance).map(LinkButton.class::cast)
				.filter(button -> button.name().startsWith("Add ") && button.getParent().getParent() == list.control())
				.forEach(LinkButton::press);
	}

	/** Something else into every field. */
	private static void type(Desktop desktop, Form form) {
		Widgets.all(desktop.shell()).filter(Field.class::isInstance).map(Field.class::cast).toList().forEach(field -> {
			field.text(field.text().matches("-?\\d+") ? "7" : field.text() + "x");
			form.flush();
		});
	}
}
