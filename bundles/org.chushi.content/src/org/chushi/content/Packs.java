package org.chushi.content;

import java.util.List;
import java.util.function.Consumer;

import org.chushi.core.Diagnostic;

/** Discovers, checks and reads content packs. A service. Reading takes a moment: not for the thread of the screen. */
public interface Packs {

	/** The library as last read; read at the first call. */
	Library library();

	/** Reads all packs again, for example after one was added. Listeners are told. */
	Library reload();

	/** Checks one pack without installing it. */
	InstalledPack check(PackFiles files);

	/** Told about a new library; close to stop. */
	AutoCloseable listen(Consumer<Library> listener);

	/** All problems of all packs. */
	default List<Diagnostic> problems() {
		return library().packs().stream().flatMap(p -> p.problems().stream()).toList();
	}
}
