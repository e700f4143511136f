package org.chushi.content;

import java.nio.file.Path;

/** Opens indexes of large banks. A service. */
public interface BankIndexes {

	/** An index that has to be closed. */
	interface Open extends BankIndex, AutoCloseable {

		@Override
		void close();
	}

	/** @param folder of its own, made when it is needed; may be deleted while the index is not open */
	Open open(Path folder);
}
