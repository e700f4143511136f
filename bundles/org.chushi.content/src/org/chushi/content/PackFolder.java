package org.chushi.content;

import java.nio.file.Path;

/** Where the team keeps packs of its own: {@code packs} of the open data folder. A service while one is open. */
@FunctionalInterface
public interface PackFolder {

	Path path();
}
