package org.chushi.questions.testing;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.model.Question;
import org.chushi.model.SealedForm;
import org.chushi.model.SealedQuestion;
import org.chushi.questions.Item;
import org.chushi.questions.SealedItems;
import org.chushi.seals.LockCost;
import org.chushi.seals.LockedKey;
import org.chushi.seals.OpeningKey;
import org.chushi.seals.SealingKey;

/** A key of a team, and what is sealed for it. */
public final class SealSamples {

	public static final SealingKey KEY;
	public static final OpeningKey OPEN;

	static {
		char[] words = "open sesame, said Ali Baba".toCharArray();
		LockedKey.Made made = LockedKey.make(words, new LockCost(1_000)).value();
		KEY = made.sealing();
		OPEN = made.locked().unlock(words).value();
	}

	private SealSamples() {
	}

	public static Item sealed(Item item) {
		return new Item(item.question(), item.type(), item.stem(), item.body(), SealedItems.key(SealedItems.seal(item, List.of(KEY))), null,
				Bilingual.same("sealed"), item.competencies(), item.lesson(), item.difficulty(), item.points(), item.section());
	}

	/** A question in as many forms as it has items here. */
	public static SealedQuestion question(Question question, Item... items) {
		return question(KEY, question, items);
	}

	public static SealedQuestion question(SealingKey key, Question question, Item... items) {
		SealedQuestion sealed = Content.basics(Content.MAKE.createSealedQuestion(), question.getCode());
		sealed.setType(items[0].type());
		for (Item item : items) {
			SealedForm form = Content.MAKE.createSealedForm();
			form.setBody(item.body().json());
			form.getSecrets().addAll(SealedItems.seal(item, List.of(key)));
			sealed.getForms().add(form);
		}
		return sealed;
	}
}
