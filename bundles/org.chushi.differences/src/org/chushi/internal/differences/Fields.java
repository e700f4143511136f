package org.chushi.internal.differences;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.chushi.content.ModelNames;
import org.chushi.core.Bilingual;
import org.chushi.differences.FieldChange;
import org.chushi.model.Element;
import org.chushi.model.ModelPackage;
import org.chushi.model.Text;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The fields of one element, compared. What has an id of its own is compared by itself. */
final class Fields {

	private static final String REFERENCE = "http://www.chushi.org/model/reference";

	/** A value with what it is called. @param raw equal when nothing changed */
	private record Value(Bilingual field, String raw, Bilingual says) {
	}

	private final Function<String, Optional<Bilingual>> nameBefore;
	private final Function<String, Optional<Bilingual>> nameAfter;

	/** Names of what is referred to, by id, in both states. */
	Fields(Function<String, Optional<Bilingual>> nameBefore, Function<String, Optional<Bilingual>> nameAfter) {
		this.nameBefore = nameBefore;
		this.nameAfter = nameAfter;
	}

	List<FieldChange> between(EObject before, EObject after) {
		Map<String, Value> was = new LinkedHashMap<>();
		Map<String, Value> now = new LinkedHashMap<>();
		Alignment keys = new Alignment();
		keys.align(before, after);
		values(before, "", Optional.empty(), nameBefore, keys, was);
		values(after, "", Optional.empty(), nameAfter, keys, now);
		if (before.eClass() != after.eClass()) {
			was.put("type", kind(before));
			now.put("type", kind(after));
		}
		Set<String> paths = new LinkedHashSet<>(now.keySet());
		paths.addAll(was.keySet());
		List<FieldChange> changes = new ArrayList<>();
		for (String path : paths) {
			Optional<Value> a = Optional.ofNullable(was.get(path));
			Optional<Value> b = Optional.ofNullable(now.get(path));
			if (!a.map(Value::raw).equals(b.map(Value::raw))) {
				changes.add(new FieldChange(path, b.or(() -> a).orElseThrow().field(), a.map(Value::says), b.map(Value::says)));
			}
		}
		return changes;
	}

	private static Value kind(EObject object) {
		return new Value(Messages.Fields_kind.text(), object.eClass().getName(), ModelNames.kind(object.eClass()));
	}

	private static void values(EObject object, String prefix, Optional<Bilingual> in, Function<String, Optional<Bilingual>> names,
			Alignment keys, Map<String, Value> to) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature == ModelPackage.Literals.ELEMENT__ID || !object.eIsSet(feature)) {
				continue;
			}
			Bilingual called = within(in, FeatureNames.of(feature));
			if (feature instanceof EAttribute attribute) {
				to.put(prefix + attribute.getName(), new Value(called, raw(object.eGet(attribute)), says(object.eGet(attribute), attribute, names)));
			} else {
				children(object, (EReference) feature, prefix, called, names, keys, to);
			}
		}
	}

	private static void children(EObject object, EReference feature, String prefix, Bilingual called,
			Function<String, Optional<Bilingual>> names, Alignment keys, Map<String, Value> to) {
		if (!feature.isMany()) {
			EObject child = (EObject) object.eGet(feature);
			if (!(child instanceof Element)) {
				values(child, prefix + feature.getName() + ".", Optional.of(called), names, keys, to);
			}
			return;
		}
		List<String> order = new ArrayList<>();
		for (Object value : (List<?>) object.eGet(feature)) {
			EObject child = (EObject) value;
			if (child instanceof Element) {
				continue;
			}
			String key = keys.key(child);
			order.add(key);
			Bilingual one = called.with(Bilingual.same(" " + key));
			String place = prefix + feature.getName() + "[" + key + "]";
			values(child, place + ".", Optional.of(one), names, keys, to);
		}
		if (order.size() > 1) {
			String listed = String.join(" ", order);
			to.put(prefix + feature.getName() + "[]", new Value(Messages.Fields_order.text(called), listed, Bilingual.same(listed)));
		}
	}

	static Bilingual within(Optional<Bilingual> in, Bilingual field) {
		return in.map(outer -> outer.with(new Bilingual("·", " · ")).with(field)).orElse(field);
	}

	/** What is the same for the same value only: of a picture its length and SHA-256, since all its bytes would be written out otherwise. */
	static String raw(Object value) {
		return value instanceof byte[] bytes ? bytes.length + " " + HexFormat.of().formatHex(sha256(bytes)) : String.valueOf(value);
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	static Bilingual says(Object value, EAttribute feature, Function<String, Optional<Bilingual>> names) {
		return switch (value) {
		case List<?> many -> Bilingual.joined(many.stream().map(v -> says(v, feature, names)).toList(), new Bilingual("、", ", "));
		case byte[] bytes -> Messages.Fields_bytes.text(bytes.length);
		case Boolean yes -> (yes ? Messages.Fields_yes : Messages.Fields_no).text();
		case Enumerator literal -> FeatureNames.of(literal);
		case String id when feature.getEAnnotation(REFERENCE) != null -> names.apply(id).orElse(Bilingual.same(id));
		default -> Bilingual.same(String.valueOf(value));
		};
	}
}
