package org.chushi.internal.journal;

import java.nio.file.Path;

class ProjectionsOnH2Test extends ProjectionContract {

	@Override
	Place emptyPlace(Path empty) {
		return EmbeddedPlaces.at(empty);
	}
}
