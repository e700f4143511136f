package org.chushi.psychometrics;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the answers of a team say about its items, all on one scale: the ability of its people has mean 0 and standard
 * deviation 1. A service of the bundle that knows the answers; nobody is named in it.
 */
@FunctionalInterface
public interface TeamCalibration {

	/** As the answers are now. May take seconds after new ones; not to be called by a screen. */
	Calibrated now();

	/**
	 * Items with parameters.
	 *
	 * @param people  whose answers they come from
	 * @param useless items that were answered often enough to say that they do not tell the able from the weak
	 */
	record Calibrated(int people, List<ItemParameters> items, Set<String> useless) {

		/** Of a team that has not answered enough. */
		public static final Calibrated NONE = new Calibrated(0, List.of(), Set.of());

		public Calibrated {
			items = List.copyOf(items);
			useless = Set.copyOf(useless);
		}

		public Optional<ItemParameters> item(String id) {
			return items.stream().filter(i -> i.item().equals(id)).findFirst();
		}
	}
}
