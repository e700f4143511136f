package org.chushi.internal.ui.author.grid;

import java.util.Optional;

import org.chushi.analysis.ItemAnalyses;
import org.chushi.core.Bilingual;
import org.chushi.model.Bank;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartEditor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A bank as a table, beside the workbench for one question after the other. */
@Component
public final class GridEditor implements PartEditor {

	private final QuestionTypes types;
	private final ItemAnalyses analyses;

	@Activate
	public GridEditor(@Reference QuestionTypes types, @Reference ItemAnalyses analyses) {
		this.types = types;
		this.analyses = analyses;
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.BANK;
	}

	@Override
	public boolean whole() {
		return true;
	}

	@Override
	public int place() {
		return 1;
	}

	@Override
	public Optional<Bilingual> way() {
		return Optional.of(Messages.GridEditor_way.text());
	}

	@Override
	public OpenPart open(Composite parent, PartContext context, EObject object) {
		return new OpenGrid(parent, context, (Bank) object, this::type, analyses);
	}

	private Bilingual type(Question question) {
		return types.of(question.eClass()).map(QuestionType::title).orElseGet(() -> Bilingual.same(question.eClass().getName()));
	}
}
