package org.chushi.internal.rules;

import java.util.List;

import org.chushi.core.Attendant;
import org.chushi.core.Progress;

/** The progress of a look at everybody, told to whoever asked for it and to whoever attends. */
record Told(Progress progress, List<Attendant> attendants) implements Progress, AutoCloseable {

	@Override
	public void at(long done, long total) {
		progress.at(done, total);
		if (total > 0 && done < total) {
			tell(done, total);
		}
	}

	@Override
	public boolean cancelled() {
		return progress.cancelled();
	}

	/** It is over, whatever came of it. */
	@Override
	public void close() {
		tell(1, 1);
	}

	private void tell(long done, long total) {
		attendants.forEach(a -> a.at(Messages.Watch_everybody.text(), done, total));
	}
}
