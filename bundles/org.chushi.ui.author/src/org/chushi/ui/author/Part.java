package org.chushi.ui.author;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Phrase;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One building block of a form, bound to what it writes. */
public sealed interface Part {

	/** What of the object it writes, by itself or by the parts in it. */
	default List<EStructuralFeature> features() {
		return List.of();
	}

	/** A text in both languages, side by side. @param tall more than a line */
	record Words(EReference of, Phrase label, boolean tall) implements Part {
		@Override
		public List<EStructuralFeature> features() {
			return List.of(of);
		}
	}

	/**
	 * A text in both languages in which places are marked by keys.
	 *
	 * @param marks  the list whose things have these keys
	 * @param worded whether a mark holds the words of its place, {@code [[key:words]]}, or stands for it, {@code [[key]]}
	 * @param kind   of the list, made when a place is marked
	 */
	record Passage(EReference of, Phrase label, EReference marks, boolean worded, Kind kind) implements Part {
		@Override
		public List<EStructuralFeature> features() {
			return List.of(of);
		}
	}

	/** The object is a text itself, in both languages. */
	record OwnWords(EAttribute zh, EAttribute en, Phrase label, boolean tall) implements Part {
		@Override
		public List<EStructuralFeature> features() {
			return List.of(zh, en);
		}
	}

	/** A line that is the same in both languages: a key, a decimal, a time. @param example shown while it is empty */
	record Line(EAttribute of, Phrase label, Optional<Phrase> example) implements Part {
		public Line(EAttribute of, Phrase label) {
			this(of, label, Optional.empty());
		}

		@Override
		public List<EStructuralFeature> features() {
			return List.of(of);
		}
	}

	/**
	 * What a thing in a list is called by others. It is given by itself when one is added, and who names it follows when
	 * it is changed.
	 *
	 * @param prefix of given keys, a number comes behind it; empty for letters
	 */
	record Key(EAttribute of, Phrase label, String prefix) implements Part {
		@Override
		public List<EStructuralFeature> features() {
			return List.of(of);
		}
	}

	/** The key of one of the things in another list of the question. */
	record KeyOf(EAttribute of, Phrase label, EReference list) implements Part {
		@Override
		public List<EStructuralFeature> features() {
			return List.of(of);
		}
	}

	/** A whole number. */
	record Amount(EAttribute of, Phrase label) implements Part {
		@Override
		public List<EStructuralFeature> features() {
			return List.of(of);
		}
	}

	/** Yes or no. @param single of the things in one list, only one says yes */
	record Flag(EAttribute of, Phrase label, boolean single) implements Part {
		@Override
		public List<EStructuralFeature> features() {
			return List.of(of);
		}
	}

	/** One of a few values. */
	record Pick(EAttribute of, Phrase label, List<Option> options) implements Part {

		/** A value of the attribute and its name. */
		public record Option(Object value, Phrase name) {
		}

		public Pick {
			options = List.copyOf(options);
		}

		@Override
		public List<EStructuralFeature> features() {
			return List.of(of);
		}
	}

	/** Free words. */
	record Tags(EAttribute of, Phrase label) implements Part {
		@Override
		public List<EStructuralFeature> features() {
			return List.of(of);
		}
	}

	/** One or several elements of this class, held by their ids. */
	record Links(EAttribute of, Phrase label, EClass target) implements Part {
		@Override
		public List<EStructuralFeature> features() {
			return List.of(of);
		}
	}

	/** Shown and never changed. */
	record Shown(EStructuralFeature of, Phrase label) implements Part {
		@Override
		public List<EStructuralFeature> features() {
			return List.of(of);
		}
	}

	/** A list of things, each with a form of its own: added, taken out, moved. */
	record Several(EReference of, Phrase label, List<Kind> kinds) implements Part {
		public Several {
			kinds = List.copyOf(kinds);
		}

		public Several(EReference of, Phrase label, Kind kind) {
			this(of, label, List.of(kind));
		}

		@Override
		public List<EStructuralFeature> features() {
			return List.of(of);
		}
	}

	/** A thing that is there or not, with a form of its own. */
	record Single(EReference of, Phrase label, Kind kind) implements Part {
		@Override
		public List<EStructuralFeature> features() {
			return List.of(of);
		}
	}

	/** Small parts that stand side by side where there is room. */
	record Side(List<Part> parts) implements Part {
		public Side {
			parts = List.copyOf(parts);
		}

		public static Side of(Part... parts) {
			return new Side(List.of(parts));
		}

		@Override
		public List<EStructuralFeature> features() {
			return parts.stream().flatMap(p -> p.features().stream()).toList();
		}
	}

	/** Parts that are seldom needed: folded away while they say nothing. */
	record Fold(Phrase label, List<Part> parts) implements Part {
		public Fold {
			parts = List.copyOf(parts);
		}

		public static Fold of(Phrase label, Part... parts) {
			return new Fold(label, List.of(parts));
		}

		@Override
		public List<EStructuralFeature> features() {
			return parts.stream().flatMap(p -> p.features().stream()).toList();
		}
	}

	/** A sentence for who writes. */
	record Hint(Phrase words) implements Part {
	}
}
