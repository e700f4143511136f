package org.chushi.internal.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.chushi.core.Bilingual;
import org.chushi.differences.ElementField;
import org.chushi.model.Element;
import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** All fields of one element. */
public final class Listing {

	private static final Set<EAttribute> WORDS = Set.of(ModelPackage.Literals.TEXT__ZH, ModelPackage.Literals.TEXT__EN,
			ModelPackage.Literals.ACCEPTED_ANSWER__TEXT, ModelPackage.Literals.LISTED_PHRASE__TEXT,
			ModelPackage.Literals.LISTED_PHRASE__INSTEAD, ModelPackage.Literals.DOCUMENT__TEXT);

	private final Predicate<EObject> apart;
	private final Function<String, Optional<Bilingual>> named;
	private final List<ElementField> fields = new ArrayList<>();

	private Listing(Predicate<EObject> apart, Function<String, Optional<Bilingual>> named) {
		this.apart = apart;
		this.named = named;
	}

	public static List<ElementField> of(EObject element, Predicate<EObject> apart, Function<String, Optional<Bilingual>> named) {
		Listing listing = new Listing(apart, named);
		listing.add(element, "", Optional.empty());
		return List.copyOf(listing.fields);
	}

	public static boolean prose(EAttribute attribute) {
		return WORDS.contains(attribute);
	}

	private void add(EObject object, String prefix, Optional<Bilingual> in) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature == ModelPackage.Literals.ELEMENT__ID || !object.eIsSet(feature)) {
				continue;
			}
			Bilingual called = Fields.within(in, FeatureNames.of(feature));
			if (feature instanceof EAttribute attribute) {
				Object value = object.eGet(attribute);
				fields.add(new ElementField(prefix + attribute.getName(), called, object, attribute, Fields.raw(value),
						Fields.says(value, attribute, named)));
			} else {
				parts(object, (EReference) feature, prefix, called);
			}
		}
	}

	private void parts(EObject object, EReference feature, String prefix, Bilingual called) {
		List<?> parts = feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature));
		int number = 0;
		for (Object value : parts) {
			EObject part = (EObject) value;
			number++;
			if (apart.test(part)) {
				continue;
			}
			String key = part instanceof Element e && e.getId() != null ? e.getId() : key(part, number);
			Bilingual one = feature.isMany() ? called.with(Bilingual.same(" " + shown(part, key, number))) : called;
			add(part, prefix + feature.getName() + (feature.isMany() ? "[" + key + "]." : "."), Optional.of(one));
		}
	}

	private static String key(EObject part, int number) {
		String own = Alignment.ownKey(part);
		return own.isEmpty() ? Integer.toString(number) : own;
	}

	private static String shown(EObject part, String key, int number) {
		return part instanceof Element element ? element.getCode() == null ? Integer.toString(number) : element.getCode() : key;
	}
}
