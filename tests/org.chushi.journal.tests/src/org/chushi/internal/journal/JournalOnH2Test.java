package org.chushi.internal.journal;

import java.nio.file.Path;

class JournalOnH2Test extends JournalContract {

	@Override
	Place emptyPlace(Path empty) {
		return EmbeddedPlaces.at(empty);
	}
}
