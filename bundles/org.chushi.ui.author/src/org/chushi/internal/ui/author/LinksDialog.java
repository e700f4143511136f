package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.chushi.ui.CheckTable;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.author.Link;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Chooses several of any number of things: those that are chosen stand first, the others are found by their words. */
final class LinksDialog {

	/** More are counted: whoever wants another one types more of it. */
	static final int SHOWN = 200;
	private static final int WIDTH = 640;
	private static final int ROWS = 9;
	/** Milliseconds without a key before the list is gone through. */
	private static final int PAUSE = 120;

	private final Look look;
	private final String title;
	private final List<Link> all;
	private final Map<String, Link> chosen = new LinkedHashMap<>();
	private Field words;
	private Composite place;
	private Paragraph count;

	private LinksDialog(Look look, String title, List<Link> all, List<Link> before) {
		this.look = look;
		this.title = title;
		this.all = all;
		before.forEach(link -> chosen.put(link.id(), link));
	}

	/** @return ids, those from before in their order; empty when the person went back */
	static Optional<List<String>> ask(Control over, Look look, String title, List<Link> all, List<Link> before) {
		LinksDialog dialog = new LinksDialog(look, title, all, before);
		boolean[] taken = new boolean[1];
		Dialogs.ask(over, look, title, WIDTH, dialog::fill, look.t(Messages.LinksField_take), () -> {
			taken[0] = true;
			return true;
		});
		return taken[0] ? Optional.of(List.copyOf(dialog.chosen.keySet())) : Optional.empty();
	}

	private void fill(Composite body) {
		words = new Field(body, look, Field.Kind.LINE, look.t(Messages.LinksDialog_search));
		Runnable search = () -> {
			if (!words.isDisposed()) {
				show();
			}
		};
		words.onChange(now -> look.display().timerExec(PAUSE, search));
		place = look.column(body, 0);
		count = Paragraph.muted(body, look, "");
		show();
	}

	/** Of those that are looked for the chosen ones first. */
	private List<Link> found() {
		String wanted = words.text().strip().toLowerCase(Locale.ROOT);
		List<Link> found = new ArrayList<>(chosen.values().stream().filter(link -> says(link, wanted)).toList());
		all.stream().filter(link -> !chosen.containsKey(link.id()) && says(link, wanted)).forEach(found::add);
		return found;
	}

	private static boolean says(Link link, String wanted) {
		return wanted.isEmpty() || link.title().zh().toLowerCase(Locale.ROOT).contains(wanted) || link.title().en().toLowerCase(Locale.ROOT).contains(wanted);
	}

	private void show() {
		for (Control old : place.getChildren()) {
			old.dispose();
		}
		List<Link> found = found();
		List<Link> rows = found.subList(0, Math.min(SHOWN, found.size()));
		CheckTable<Link> table = new CheckTable<>(place, look, title, ROWS, rows, link -> look.t(link.title()).replaceAll("\\s+", " "));
		table.check(rows.stream().filter(link -> chosen.containsKey(link.id())).toList());
		table.onChange(ticked -> {
			rows.stream().filter(link -> !ticked.contains(link)).forEach(link -> chosen.remove(link.id()));
			ticked.forEach(link -> chosen.putIfAbsent(link.id(), link));
			count(found.size());
		});
		count(found.size());
		place.getShell().layout(true, true);
	}

	private void count(int found) {
		count.text(look.t(found > SHOWN ? Messages.LinksDialog_many : Messages.LinksDialog_count, chosen.size(), found, SHOWN));
	}
}
