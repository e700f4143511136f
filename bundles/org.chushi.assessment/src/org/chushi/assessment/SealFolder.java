package org.chushi.assessment;

import java.nio.file.Path;

/** Where the locked keys of sealed papers lie: {@code sealed-keys} of the open data folder. A service while one is open. */
@FunctionalInterface
public interface SealFolder {

	Path path();
}
