package org.chushi.internal.ui.author;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the classes, features and values of the model are called among people. */
final class ModelWords {

	private static final Map<String, Messages> ALL = Arrays.stream(Messages.values()).collect(Collectors.toMap(Messages::name, Function.identity()));

	private ModelWords() {
	}

	/** Of the nearest class that has a name; else what the model says. */
	static Phrase of(EClass type) {
		return known(type).map(Phrase.class::cast).orElseGet(() -> new Plain(type.getName()));
	}

	private static Optional<Messages> known(EClass type) {
		return Optional.ofNullable(ALL.get("Class_" + type.getName()))
				.or(() -> type.getESuperTypes().stream().flatMap(one -> known(one).stream()).findFirst());
	}

	/** As its class calls it, else as all do. */
	static Phrase of(EClass type, EStructuralFeature feature) {
		Messages own = ALL.get("Feature_" + type.getName() + "_" + feature.getName());
		Messages all = ALL.get("Feature_" + feature.getName());
		return own != null ? own : all != null ? all : new Plain(feature.getName());
	}

	static Phrase of(EEnum kind, Enumerator value) {
		Messages known = ALL.get("Value_" + kind.getName() + "_" + value.getName());
		return known != null ? known : new Plain(value.getName());
	}

	/** A name that is the model's own. */
	record Plain(String words) implements Phrase {

		@Override
		public String name() {
			return words;
		}

		@Override
		public Bilingual text(Object... arguments) {
			return Bilingual.same(words);
		}
	}

	/** One phrase in another: “Add: course”. */
	record Said(Phrase frame, Phrase words) implements Phrase {

		@Override
		public String name() {
			return frame.name();
		}

		@Override
		public Bilingual text(Object... arguments) {
			Object[] all = new Object[arguments.length + 1];
			all[0] = words.text();
			System.arraycopy(arguments, 0, all, 1, arguments.length);
			return frame.text(all);
		}
	}
}
