package org.chushi.internal.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.ForeignQuestion;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.questions.Bodies;
import org.chushi.questions.Item;
import org.chushi.questions.Response;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** A question of a kind this program does not know: kept whole and reported, never asked. */
@Component
public final class ForeignType extends UnjudgedType {

	public ForeignType() {
		super(Messages.ForeignType_notAsked, Messages.ForeignType_notAsked);
	}

	@Override
	public String id() {
		return "foreign";
	}

	@Override
	public Bilingual title() {
		return Messages.ForeignType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.FOREIGN_QUESTION;
	}

	@Override
	public boolean asked() {
		return false;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		ForeignQuestion foreign = (ForeignQuestion) question;
		return Items.text(foreign.getSource()).isBlank()
				? List.of(Diagnostic.error(place, Messages.ForeignType_noSource.text(Items.name(question)),
						Messages.ForeignType_noSourceRemedy.text()))
				: List.of(Diagnostic.warning(place, Messages.ForeignType_kept.text(Items.name(question),
						Items.text(foreign.getKind()), Items.text(foreign.getFormat())), Messages.ForeignType_keptRemedy.text()));
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		ForeignQuestion foreign = (ForeignQuestion) question;
		return Items.of(question, id(), new Bodies.Foreign(Items.text(foreign.getFormat()), Items.text(foreign.getKind()),
				Items.text(foreign.getSource())), List.of(), Map.of());
	}

	@Override
	public Optional<Bilingual> wrong(Item item, Response response) {
		return response.isEmpty() ? Optional.empty() : Optional.of(Messages.ForeignType_notAsked.text());
	}
}
