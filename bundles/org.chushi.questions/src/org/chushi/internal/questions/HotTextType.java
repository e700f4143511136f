package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.HotSpot;
import org.chushi.model.HotText;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Item;
import org.chushi.questions.Keys;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** Places in a text to be picked. */
@Component(service = org.chushi.questions.QuestionType.class)
public final class HotTextType extends ChoosingType {

	@Override
	public String id() {
		return "hot-text";
	}

	@Override
	public Bilingual title() {
		return Messages.HotTextType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.HOT_TEXT;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		HotText hot = (HotText) question;
		List<Diagnostic> found = new ArrayList<>(Markers.check(question, hot.getPassage(),
				hot.getSpots().stream().map(HotSpot::getKey).toList(), true, place));
		int right = right(hot).size();
		if (right == 0) {
			found.add(Diagnostic.error(place, Messages.HotTextType_noKey.text(Items.name(question)),
					Messages.HotTextType_noKeyRemedy.text()));
		}
		if (hot.getPicks() < 0 || hot.getPicks() > 1 && hot.getPicks() < right) {
			found.add(Diagnostic.error(place, Messages.HotTextType_picks.text(Items.name(question), hot.getPicks(), right),
					Messages.HotTextType_picksRemedy.text()));
		}
		return found;
	}

	private static List<String> right(HotText hot) {
		return hot.getSpots().stream().filter(HotSpot::isCorrect).map(HotSpot::getKey).toList();
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		HotText hot = (HotText) question;
		List<String> places = hot.getSpots().stream().map(HotSpot::getKey).toList();
		Map<String, Bilingual> feedback = new HashMap<>();
		hot.getSpots().forEach(s -> feedback.put(s.getKey(), Texts.of(s.getFeedback())));
		feedback.values().removeIf(Bilingual::blank);
		Map<String, String> sources = places.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
		return Items.of(question, id(), new Bodies.Places(Texts.of(hot.getPassage()), places, hot.getPicks()), right(hot),
				new Keys.Choosing(hot.getCredit(), sources, feedback));
	}

	@Override
	List<ExamChoice> options(Item item) {
		Bodies.Places body = item.body().as(Bodies.Places.class);
		return body.places().stream().map(p -> new ExamChoice(p, Markers.words(body.passage(), p))).toList();
	}

	@Override
	int most(Item item) {
		int picks = item.body().as(Bodies.Places.class).picks();
		return picks == 0 ? Integer.MAX_VALUE : picks;
	}

	@Override
	Bilingual tooMany(Item item) {
		return Messages.HotTextType_tooMany.text(most(item));
	}
}
