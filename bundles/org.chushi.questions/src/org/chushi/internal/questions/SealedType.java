package org.chushi.internal.questions;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.journal.Json;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.SealedForm;
import org.chushi.model.SealedQuestion;
import org.chushi.questions.Item;
import org.chushi.questions.Response;
import org.chushi.questions.SealedItems;
import org.chushi.questions.TypeData;
import org.chushi.seals.Sealed;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/**
 * Sealed questions of all types: their items are of the type that was sealed, in one of the orders it was sealed in. No
 * item is of this type itself.
 */
@Component
public final class SealedType extends UnjudgedType {

	private static final String ID = "sealed";

	public SealedType() {
		super(Messages.SealAware_shut, Messages.SealAware_told);
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Bilingual title() {
		return Messages.SealedType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.SEALED_QUESTION;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		SealedQuestion sealed = (SealedQuestion) question;
		List<Diagnostic> found = new ArrayList<>();
		if (Items.text(sealed.getType()).isBlank() || ID.equals(sealed.getType())) {
			found.add(Diagnostic.error(place, Messages.SealedType_noType.text(Items.name(question)), Messages.SealedType_remedy.text()));
		}
		if (sealed.getForms().isEmpty() || !sealed.getForms().stream().allMatch(SealedType::sound)) {
			found.add(Diagnostic.error(place, Messages.SealedType_unsound.text(Items.name(question)), Messages.SealedType_remedy.text()));
		}
		return found;
	}

	private static boolean sound(SealedForm form) {
		return !form.getSecrets().isEmpty() && form.getSecrets().stream().allMatch(s -> Sealed.recipient(s).isPresent())
				&& isObject(Items.text(form.getBody()));
	}

	private static boolean isObject(String json) {
		try {
			return Json.tree(json).isObject();
		} catch (UncheckedIOException e) {
			return false;
		}
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		SealedQuestion sealed = (SealedQuestion) question;
		SealedForm form = sealed.getForms().get(shuffle.nextInt(sealed.getForms().size()));
		Item whole = Items.of(question, sealed.getType(), Map.of(), SealedItems.key(form.getSecrets()), Map.of());
		return new Item(whole.question(), whole.type(), whole.stem(), new TypeData(form.getBody()), whole.key(), whole.marking(),
				whole.explanation(), whole.competencies(), whole.lesson(), whole.difficulty(), whole.points(), whole.section());
	}

	@Override
	public boolean byPeople(Item item) {
		return true;
	}

	@Override
	public Optional<Bilingual> wrong(Item item, Response response) {
		return Optional.empty();
	}
}
