package org.chushi.internal.ui.author;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.author.QuestionEditor;
import org.chushi.ui.author.QuestionEditors;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Finds the editor of each question. */
@Component
public final class EditorBook implements QuestionEditors {

	/** The plain types first, then those of the trade; what is not named here comes last. */
	private static final List<String> ORDER = List.of("single-choice", "multiple-choice", "true-false", "short-answer", "gap-fill",
			"numeric", "matching", "ordering", "hot-text", "essay", "pick-reply", "spot-violation", "rewrite-reply", "order-procedure",
			"typing-drill");

	private final QuestionTypes types;
	private final List<QuestionEditor> editors = new CopyOnWriteArrayList<>();

	@Activate
	public EditorBook(@Reference QuestionTypes types) {
		this.types = types;
	}

	EditorBook(QuestionTypes types, List<QuestionEditor> editors) {
		this(types);
		editors.forEach(this::addEditor);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addEditor(QuestionEditor editor) {
		editors.add(editor);
	}

	void removeEditor(QuestionEditor editor) {
		editors.remove(editor);
	}

	@Override
	public List<QuestionEditor> toBegin() {
		return editors.stream().filter(QuestionEditor::begins).filter(e -> types.of(e.model()).isPresent())
				.sorted(Comparator.comparingInt(EditorBook::place).thenComparing(QuestionEditor::editor)).toList();
	}

	private static int place(QuestionEditor editor) {
		int place = ORDER.indexOf(editor.editor());
		return place < 0 ? ORDER.size() : place;
	}

	/** A type that is not installed may still have an editor for its class. */
	@Override
	public QuestionEditor of(EClass model) {
		String wanted = types.of(model).map(QuestionType::editor).orElse("");
		return editors.stream().filter(e -> e.editor().equals(wanted) && e.model() == model)
				.findFirst().or(() -> editors.stream().filter(e -> e.model() == model).findFirst()).orElseGet(() -> new NeutralEditor(model));
	}
}
