package org.chushi.internal.journal;

import java.nio.file.Path;

class TamperingOnH2Test extends TamperingContract {

	@Override
	Place emptyPlace(Path empty) {
		return EmbeddedPlaces.at(empty);
	}
}
