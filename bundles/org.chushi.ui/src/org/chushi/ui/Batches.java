package org.chushi.ui;

import java.util.List;
import java.util.function.Consumer;

import org.chushi.internal.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A list of cards without an end, shown a batch at a time: hundreds of cards are slow, and higher than a window of the system
 * can be. Kept by the page, so that what was unfolded stays when it is built again. UI thread only.
 */
public final class Batches {

	private final int size;
	private int shown;

	/** @param size how many are shown at first, and how many more with each press */
	public Batches(int size) {
		this.size = size;
		shown = size;
	}

	/**
	 * Builds those that are shown and, where there are others, a button that shows more.
	 *
	 * @param again builds the page again
	 */
	public <T> void fill(Composite parent, Look look, List<T> all, Consumer<? super T> each, Runnable again) {
		all.stream().limit(shown).forEach(each);
		int left = all.size() - shown;
		if (left > 0) {
			new SecondaryButton(parent, look, look.t(Messages.Batches_more, Math.min(size, left), left), () -> {
				shown += size;
				again.run();
			}).setLayoutData(Cell.aligned(SWT.LEFT));
		}
	}
}
