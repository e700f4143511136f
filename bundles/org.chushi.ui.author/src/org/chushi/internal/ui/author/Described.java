package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.model.ModelPackage;
import org.chushi.ui.author.Kind;
import org.chushi.ui.author.Part;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The form of any class, read off the model: texts side by side, numbers, choices, references from a list, and what it
 * holds. What has a place of its own in the tree is left to it.
 */
final class Described {

	private static final String REFERENCE = "http://www.chushi.org/model/reference";

	/** Texts that are more than a line. */
	private static final Set<String> TALL = Set.of("summary", "body", "story", "reason", "advice", "why");

	private Described() {
	}

	/** From the top: words, what it is in numbers and choices, what it refers to, what it holds, its code. */
	static List<Part> parts(EClass type) {
		List<Part> words = new ArrayList<>();
		List<Part> small = new ArrayList<>();
		List<Part> links = new ArrayList<>();
		List<Part> held = new ArrayList<>();
		if (ModelPackage.Literals.TEXT.isSuperTypeOf(type)) {
			words.add(new Part.OwnWords(ModelPackage.Literals.TEXT__ZH, ModelPackage.Literals.TEXT__EN, Messages.Feature_text, true));
		}
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature instanceof EReference child) {
				child(type, child).ifPresent(child.getEReferenceType() == ModelPackage.Literals.TEXT ? words::add : held::add);
			} else if (feature.getEContainingClass() != ModelPackage.Literals.ELEMENT && feature.getEContainingClass() != ModelPackage.Literals.TEXT) {
				attribute(type, (EAttribute) feature).ifPresent(part -> (part instanceof Part.Links ? links : small).add(part));
			}
		}
		List<Part> all = new ArrayList<>(words);
		if (!small.isEmpty()) {
			all.add(new Part.Side(small));
		}
		all.addAll(links);
		all.addAll(held);
		if (ModelPackage.Literals.TITLED.isSuperTypeOf(type)) {
			all.add(Part.Fold.of(Messages.Described_code, new Part.Line(ModelPackage.Literals.ELEMENT__CODE, Messages.Feature_code)));
		}
		return List.copyOf(all);
	}

	private static Optional<Part> attribute(EClass type, EAttribute of) {
		var label = ModelWords.of(type, of);
		if (of.getEAnnotation(REFERENCE) != null) {
			return Optional.of(new Part.Links(of, label,
					(EClass) ModelPackage.eINSTANCE.getEClassifier(of.getEAnnotation(REFERENCE).getDetails().get("type"))));
		}
		if (of == ModelPackage.Literals.PACK__LICENCE) {
			return Optional.of(new Part.Pick(of, label, Licences.ALL));
		}
		if (of.getName().equals("key")) {
			return Optional.of(new Part.Key(of, label, ""));
		}
		return Optional.ofNullable(switch (of.getEAttributeType()) {
		case EEnum kind -> new Part.Pick(of, label, kind.getELiterals().stream().map(l -> l.getInstance())
				.map(value -> new Part.Pick.Option(value, ModelWords.of((Enumerator) value))).toList());
		case Object t when t.equals(EcorePackage.Literals.EINT) -> new Part.Amount(of, label);
		case Object t when t.equals(EcorePackage.Literals.EBOOLEAN) -> new Part.Flag(of, label, false);
		case Object t when t.equals(EcorePackage.Literals.ESTRING) ->
			of.isMany() ? new Part.Tags(of, label) : new Part.Line(of, label);
		default -> null;
		});
	}

	private static Optional<Part> child(EClass type, EReference of) {
		EClass held = of.getEReferenceType();
		var label = ModelWords.of(type, of);
		if (held == ModelPackage.Literals.TEXT) {
			return Optional.of(new Part.Words(of, label, TALL.contains(of.getName())));
		}
		List<EClass> kinds = concrete(held);
		if (!of.isContainment() || kinds.isEmpty() || Nodes.placed(held)) {
			return Optional.empty();
		}
		return Optional.of(of.isMany() ? new Part.Several(of, label, kinds.stream().map(Described::kind).toList())
				: new Part.Single(of, label, kind(kinds.getFirst())));
	}

	private static Kind kind(EClass type) {
		return new Kind(type, new ModelWords.Said(Messages.Described_place, ModelWords.of(type)),
				new ModelWords.Said(Messages.Described_add, ModelWords.of(type)), parts(type));
	}

	/** The class itself and those below it, in the order of the model. */
	static List<EClass> concrete(EClass type) {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).toList();
	}
}
