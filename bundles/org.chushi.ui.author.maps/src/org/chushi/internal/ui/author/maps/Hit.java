package org.chushi.internal.ui.author.maps;

import java.util.Optional;

import org.chushi.internal.ui.MapLayout.Place;
import org.eclipse.emf.ecore.EObject;

/** What is under the mouse. */
sealed interface Hit {

	/** What it stands for in the model. */
	default Optional<EObject> object() {
		return Optional.empty();
	}

	/** The head of a track. */
	record Head(Chart.Lane lane) implements Hit {
		@Override
		public Optional<EObject> object() {
			return Optional.of(lane.track());
		}
	}

	/** A position. */
	record On(Chart.Spot spot) implements Hit {
		@Override
		public Optional<EObject> object() {
			return Optional.of(spot.position());
		}
	}

	/** Where a move is drawn from a position. */
	record Handle(Chart.Spot spot) implements Hit {
		@Override
		public Optional<EObject> object() {
			return Optional.of(spot.position());
		}
	}

	/** A move: its line or its label. */
	record Along(Chart.Arrow arrow) implements Hit {
		@Override
		public Optional<EObject> object() {
			return Optional.of(arrow.move());
		}
	}

	/** One end of the chosen move. @param first where it begins */
	record End(Chart.Arrow arrow, boolean first) implements Hit {
		@Override
		public Optional<EObject> object() {
			return Optional.of(arrow.move());
		}
	}

	/** Nothing. @param place on the map, if it is one */
	record Empty(Optional<Place> place) implements Hit {
	}
}
