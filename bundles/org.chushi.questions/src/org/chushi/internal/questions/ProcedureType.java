package org.chushi.internal.questions;

import java.util.List;
import java.util.random.RandomGenerator;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.ModelPackage;
import org.chushi.model.OrderingItem;
import org.chushi.model.ProcedureOrdering;
import org.chushi.model.Question;
import org.chushi.questions.Bodies;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** Steps of a procedure for something that has happened. */
@Component(service = QuestionType.class)
public final class ProcedureType extends SequenceType {

	@Override
	public String id() {
		return "order-procedure";
	}

	@Override
	public Bilingual title() {
		return Messages.ProcedureType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.PROCEDURE_ORDERING;
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		ProcedureOrdering procedure = (ProcedureOrdering) question;
		List<OrderingItem> shown = shown(procedure, shuffle);
		return Items.of(question, id(),
				new Bodies.Procedure(Texts.of(procedure.getSituation()), Items.lettered(shown)), key(procedure, shown),
				Items.choosing(shown, procedure.getCredit(), OrderingItem::getKey, i -> null));
	}
}
