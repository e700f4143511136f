package org.chushi.core;

/** Told how far a long work is; asked whether it shall go on. Called from the working thread. */
public interface Progress {

	/** Nobody watches, nobody cancels. */
	Progress SILENT = new Progress() {
		@Override
		public void at(long done, long total) {
			// nobody to tell
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	};

	/** @param total all there is to do, in the same unit as {@code done}; 0 when not known */
	void at(long done, long total);

	boolean cancelled();
}
