package org.chushi.content;

import java.io.IOException;
import java.util.Set;

/**
 * Knows the questions of banks that are too large to be loaded. What it keeps is derived and may be deleted at any time. A
 * service; without one every bank is loaded whole.
 */
public interface BankIndex {

	/** Reads the bank, unless it is known as it is now; that takes a while for a large one. */
	LargeBank open(BankFile file) throws IOException;

	/** Forgets all other banks. @param keys of the banks there are */
	void keep(Set<String> keys);
}
