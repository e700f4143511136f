package org.chushi.content;

import java.util.function.Function;

/** What is worked out from the content once, and anew when there is another library. For any thread. */
public final class PerLibrary<T> {

	private record Made<T>(Library library, T value) {
	}

	private final Packs packs;
	private final Function<Library, T> make;
	private volatile Made<T> made;

	public PerLibrary(Packs packs, Function<Library, T> make) {
		this.packs = packs;
		this.make = make;
	}

	/** For the library there is now. */
	public T now() {
		Library library = packs.library();
		Made<T> current = made;
		if (current == null || current.library() != library) {
			current = new Made<>(library, make.apply(library));
			made = current;
		}
		return current.value();
	}
}
