package org.chushi.internal.ui.author;

import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the classes, features and values of the model are called among people. */
final class ModelWords {

	private ModelWords() {
	}

	/** Of the nearest class that has a name; else what the model says. */
	static Phrase of(EClass type) {
		return known(type).map(Phrase.class::cast).orElseGet(() -> new Plain(type.getName()));
	}

	private static Optional<Messages> known(EClass type) {
		return Optional.ofNullable(ClassNames.ALL.get(type))
				.or(() -> type.getESuperTypes().stream().flatMap(one -> known(one).stream()).findFirst());
	}

	/** As its class calls it, else as all do. */
	static Phrase of(EClass type, EStructuralFeature feature) {
		Messages own = FeatureNames.ALL.get(type.getName() + "." + feature.getName());
		Messages all = FeatureNames.ALL.get(feature.getName());
		return own != null ? own : all != null ? all : new Plain(feature.getName());
	}

	static Phrase of(Enumerator value) {
		Messages known = ValueNames.ALL.get(value);
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
