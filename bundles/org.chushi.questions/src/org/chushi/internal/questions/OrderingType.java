package org.chushi.internal.questions;

import java.util.List;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.model.ModelPackage;
import org.chushi.model.Ordering;
import org.chushi.model.OrderingItem;
import org.chushi.model.Question;
import org.chushi.questions.Bodies;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** Items to be put into order. */
@Component(service = QuestionType.class)
public final class OrderingType extends SequenceType {

	@Override
	public String id() {
		return "ordering";
	}

	@Override
	public Bilingual title() {
		return Messages.OrderingType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.ORDERING;
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		Ordering ordering = (Ordering) question;
		List<OrderingItem> shown = shown(ordering, shuffle);
		return Items.of(question, id(), new Bodies.Choices(Items.lettered(shown)), key(ordering, shown),
				Items.choosing(shown, ordering.getCredit(), OrderingItem::getKey, i -> null));
	}
}
