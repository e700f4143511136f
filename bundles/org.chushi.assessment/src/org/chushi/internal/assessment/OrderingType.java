package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.chushi.assessment.Fraction;
import org.chushi.assessment.Item;
import org.chushi.assessment.Option;
import org.chushi.assessment.QuestionType;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.Credit;
import org.chushi.model.ModelPackage;
import org.chushi.model.Ordering;
import org.chushi.model.OrderingItem;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/**
 * Items to be put into order; a response names all of them. Partial credit is Kendall's rank correlation (M. G. Kendall,
 * A new measure of rank correlation, Biometrika 30, 1938), not below zero: pairs in the right order less pairs in the
 * wrong one, over all pairs.
 */
@Component
public final class OrderingType implements QuestionType {

	private static final int FEWEST = 3;

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
	public List<Diagnostic> check(Question question, String place) {
		List<OrderingItem> items = ((Ordering) question).getItems();
		List<Diagnostic> found = new ArrayList<>(Items.checkOptions(question, items, OrderingItem::getKey, place));
		if (items.size() < FEWEST) {
			found.add(Items.error(place, Messages.OrderingType_few.text(Items.name(question)),
					Messages.OrderingType_fewRemedy.text()));
		}
		return found;
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		Ordering ordering = (Ordering) question;
		List<OrderingItem> right = ordering.getItems();
		List<OrderingItem> shown = Items.shuffled(right, shuffle);
		if (shown.equals(right) && right.size() >= FEWEST) {
			Collections.rotate(shown, 1 + shuffle.nextInt(right.size() - 1));
		}
		List<Option> options = Items.lettered(shown, OrderingItem::getKey, i -> null);
		List<String> key = right.stream().map(i -> options.get(shown.indexOf(i)).key()).toList();
		return Items.of(question, id(), options, key, ordering.getCredit().getLiteral());
	}

	@Override
	public Fraction score(Item item, List<String> response) {
		if (response.isEmpty() || wrong(item, response).isPresent()) {
			return Fraction.ZERO;
		}
		if (response.equals(item.key())) {
			return Fraction.ONE;
		}
		return item.credit().equals(Credit.PARTIAL.getLiteral()) ? agreement(item.key(), response) : Fraction.ZERO;
	}

	private static Fraction agreement(List<String> key, List<String> response) {
		int size = key.size();
		long balance = 0;
		for (int first = 0; first < size; first++) {
			for (int second = first + 1; second < size; second++) {
				balance += response.indexOf(key.get(first)) < response.indexOf(key.get(second)) ? 1 : -1;
			}
		}
		return Fraction.of(Math.max(0, balance), size * (size - 1L) / 2);
	}

	@Override
	public Optional<Bilingual> wrong(Item item, List<String> response) {
		return Items.wrongKeys(item, response)
				.or(() -> response.isEmpty() || response.size() == item.options().size() ? Optional.empty()
						: Optional.of(Messages.OrderingType_notAll.text(item.options().size())));
	}

	@Override
	public Optional<Bilingual> wrongKey(Item item, List<String> key) {
		return Items.noKey(key).or(() -> wrong(item, key));
	}
}
