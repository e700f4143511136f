package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.Choice;
import org.chushi.model.ModelPackage;
import org.chushi.model.PickReply;
import org.chushi.model.Question;
import org.chushi.questions.Bodies;
import org.chushi.questions.Item;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** A chat so far, and replies of which one is picked; each explains what it does to the customer. */
@Component(service = org.chushi.questions.QuestionType.class)
public final class PickReplyType extends ChoosingType {

	@Override
	public String id() {
		return "pick-reply";
	}

	@Override
	public Bilingual title() {
		return Messages.PickReplyType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.PICK_REPLY;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		PickReply pick = (PickReply) question;
		List<Diagnostic> found = new ArrayList<>(Choices.check(pick, place, false, right -> right == 1,
				Messages.SingleChoiceType_keys, Messages.SingleChoiceType_keysRemedy));
		found.addAll(Items.checkChat(question, pick.getChat(), place));
		pick.getChoices().stream().filter(c -> Texts.of(c.getFeedback()).blank())
				.forEach(c -> found.add(Diagnostic.error(place,
						Messages.PickReplyType_noEffect.text(Items.name(question), Items.text(c.getKey())),
						Messages.PickReplyType_noEffectRemedy.text())));
		return found;
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		PickReply pick = (PickReply) question;
		List<Choice> shown = Choices.shown(pick, shuffle);
		return Items.of(question, id(), new Bodies.Replies(Items.chat(pick.getChat()), Items.lettered(shown)),
				Choices.key(shown, pick.getCredit()),
				Items.choosing(shown, pick.getCredit(), Choice::getKey, Choice::getFeedback));
	}

	@Override
	int most(Item item) {
		return 1;
	}

	@Override
	Bilingual tooMany(Item item) {
		return Messages.SingleChoiceType_onlyOne.text();
	}
}
