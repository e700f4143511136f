package org.chushi.internal.ui.staffing;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.chushi.ui.Batches;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A list of any length, a batch at a time, with a field that narrows it as one types. UI thread only. */
final class Listing<T> {

	/** Fewer than this are seen at a glance and need no search. */
	private static final int SEARCHED = 8;
	private static final int BATCH = 20;

	/** What was typed and how much was unfolded: kept by the page while it is built again. */
	static final class Sought {
		private String words = "";
		private Batches batches = new Batches(BATCH);
	}

	private final Look look;
	private final Sought sought;
	private final List<T> all;
	private final Function<T, String> words;
	private final BiConsumer<Composite, T> each;
	private final Composite body;

	/**
	 * @param words what is looked through
	 * @param each  builds one of them
	 */
	Listing(Composite parent, Look look, Sought sought, List<T> all, Function<T, String> words, BiConsumer<Composite, T> each) {
		this.look = look;
		this.sought = sought;
		this.all = all;
		this.words = words;
		this.each = each;
		if (all.size() >= SEARCHED) {
			Field field = new Field(parent, look, Field.Kind.LINE, look.t(Messages.Listing_search)).example(look.t(Messages.Listing_example));
			field.text(sought.words);
			field.onChange(this::narrow);
		} else {
			sought.words = "";
		}
		body = look.column(parent, 16);
		fill();
	}

	/** Those that match what was typed, however many of them are unfolded. */
	static <T> List<T> found(Sought sought, List<T> all, Function<T, String> words) {
		String wanted = sought.words.strip().toLowerCase(Locale.ROOT);
		return all.stream().filter(t -> words.apply(t).toLowerCase(Locale.ROOT).contains(wanted)).toList();
	}

	private void narrow(String typed) {
		sought.words = typed;
		sought.batches = new Batches(BATCH);
		again();
	}

	private void again() {
		for (Control old : body.getChildren()) {
			old.dispose();
		}
		fill();
		ScrolledPage.reflow(body);
	}

	private void fill() {
		List<T> found = found(sought, all, words);
		if (found.isEmpty() && !all.isEmpty()) {
			Paragraph.muted(body, look, look.t(Messages.Listing_nothing, sought.words.strip()));
		}
		sought.batches.fill(body, look, found, t -> each.accept(body, t), this::again);
	}
}
