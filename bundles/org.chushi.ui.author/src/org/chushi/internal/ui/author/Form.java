package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.chushi.authoring.Problem;
import org.chushi.model.Question;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.PartForm;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The fields of one object. After each command on the stack {@link #refresh} shows what the model says. UI thread. */
final class Form implements PartForm {

	private final EObject object;
	private final List<Bound> fields = new ArrayList<>();

	Form(EObject object) {
		this.object = object;
	}

	/** Builds fields into this area. */
	void build(Composite parent, Desk desk, List<Part> parts) {
		List<Bound> built = Fields.build(parent, desk, object, parts);
		built.stream().flatMap(Bound::all).forEach(Bound::attend);
		fields.addAll(built);
	}

	@Override
	public void refresh() {
		fields.forEach(Bound::refresh);
	}

	@Override
	public void flush() {
		fields.forEach(Bound::flush);
	}

	List<Bound> all() {
		return fields.stream().flatMap(Bound::all).toList();
	}

	@Override
	public boolean focus() {
		return fields.stream().anyMatch(Bound::focus);
	}

	@Override
	public Optional<Runnable> key(Event e) {
		return (e.stateMask & SWT.MODIFIER_MASK) != SWT.ALT || !(e.widget instanceof Control control) ? Optional.empty()
				: ListField.cardOf(control).flatMap(card -> card.key(e.keyCode)).map(action -> () -> {
					flush();
					action.run();
				});
	}

	@Override
	public List<Problem> problems(List<Problem> problems) {
		return problems(problems, false);
	}

	@Override
	public List<Problem> begun(List<Problem> problems) {
		return problems(problems, true);
	}

	/** @param begun a field that nobody has left since the form was built is still to be filled in: nothing is wrong with it yet */
	List<Problem> problems(List<Problem> problems, boolean begun) {
		List<Bound> all = all();
		Map<Bound, List<Problem>> placed = new HashMap<>();
		List<Problem> rest = new ArrayList<>();
		for (Problem problem : problems) {
			place(all, problem).ifPresentOrElse(field -> placed.computeIfAbsent(field, f -> new ArrayList<>()).add(problem), () -> rest.add(problem));
		}
		all.forEach(field -> field.problems(begun && !field.left() ? List.of() : placed.getOrDefault(field, List.of())));
		all.stream().filter(FoldField.class::isInstance).map(FoldField.class::cast)
				.filter(fold -> fold.all().anyMatch(field -> placed.containsKey(field) && (!begun || field.left()))).forEach(FoldField::unfold);
		return rest;
	}

	@Override
	public boolean reveal(EObject at, Optional<EStructuralFeature> feature) {
		List<Bound> all = all();
		Optional<Bound> field = feature.flatMap(f -> first(all, b -> b.writes(at, f))).or(() -> first(all, b -> b.holds(at)));
		if (field.isEmpty() && at.eContainer() != null && at != object) {
			return reveal(at.eContainer(), Optional.of(at.eContainingFeature()));
		}
		field.ifPresent(found -> all.stream().filter(FoldField.class::isInstance).map(FoldField.class::cast)
				.filter(fold -> fold.all().anyMatch(b -> b == found)).forEach(FoldField::unfold));
		return field.filter(Bound::focus).isPresent();
	}

	private Optional<Bound> place(List<Bound> all, Problem problem) {
		EObject at = problem.about().orElse(object);
		Optional<Bound> field = problem.feature().flatMap(feature -> first(all, f -> f.writes(at, feature)));
		if (field.isPresent()) {
			return field;
		}
		if (at == object) {
			Optional<Bound> card = keyed(all, problem);
			return card.isPresent() ? card : named(problem).flatMap(feature -> first(all, f -> f.writes(object, feature)));
		}
		return around(all, at);
	}

	/** Where the nearest thing around it is written that this form writes; what another form writes has no place here. */
	private Optional<Bound> around(List<Bound> all, EObject at) {
		if (at == null || at == object) {
			return Optional.empty();
		}
		EStructuralFeature inside = at.eContainmentFeature();
		return first(all, f -> f.holds(at)).or(() -> inside == null ? Optional.empty() : first(all, f -> f.writes(at.eContainer(), inside)))
				.or(() -> around(all, at.eContainer()));
	}

	private static Optional<Bound> first(List<Bound> all, Predicate<Bound> which) {
		return all.stream().filter(which).findFirst();
	}

	/**
	 * The checks of a type speak of the question as a whole and name what they mean: “has fewer than two choices”. The
	 * first of its parts that is named so is meant.
	 */
	private Optional<EReference> named(Problem problem) {
		String words = problem.diagnostic().what().en().replace(code(), "").toLowerCase(Locale.ROOT);
		return object.eClass().getEAllReferences().stream().filter(f -> says(words, f.getName())).findFirst();
	}

	/** “The reply A …”: the card of the only thing with that key. */
	private Optional<Bound> keyed(List<Bound> all, Problem problem) {
		String words = problem.diagnostic().what().en().replace(code(), "");
		List<Bound> cards = all.stream().filter(ThingCard.class::isInstance)
				.filter(card -> !ThingCard.key(card.owner()).isEmpty()
						&& Pattern.compile("\\b[a-z]+ “?" + Pattern.quote(ThingCard.key(card.owner())) + "\\b(?!\\d)").matcher(words).find())
				.toList();
		return cards.size() == 1 ? Optional.of(cards.getFirst()) : Optional.empty();
	}

	private String code() {
		return object instanceof Question question && question.getCode() != null && !question.getCode().isEmpty() ? question.getCode() : "\0";
	}

	private static boolean says(String words, String feature) {
		String stem = feature.endsWith("s") ? feature.substring(0, feature.length() - 1) + "s?" : feature;
		return Pattern.compile("\\b" + stem.toLowerCase(Locale.ROOT) + "\\b").matcher(words).find();
	}
}
