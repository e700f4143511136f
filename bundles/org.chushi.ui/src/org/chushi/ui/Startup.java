package org.chushi.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;

/** Opens what the program works on, while the window is opening: an OSGi service. Not called in the UI thread. */
public interface Startup {

	/**
	 * What was opened.
	 *
	 * @param hint a line for the sign-in page, such as the names of a demo team
	 */
	record Opened(Optional<Bilingual> hint) {
	}

	/** Called again after a refusal (a locked database), when the person asks for it. */
	Result<Opened> open(Path dataFolder, Progress progress);
}
