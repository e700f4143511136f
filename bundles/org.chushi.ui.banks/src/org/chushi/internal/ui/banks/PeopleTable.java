package org.chushi.internal.ui.banks;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.people.Person;
import org.chushi.ui.Cell;
import org.chushi.ui.Field;
import org.chushi.ui.FixedHeight;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** People with a box to tick beside each; typing shows those that match. Who is ticked stays so while not shown. */
final class PeopleTable {

	private final Look look;
	private final List<Person> people;
	private final Set<UUID> chosen = new LinkedHashSet<>();
	private final Field filter;
	private final Table table;
	private final Paragraph count;
	private final Paragraph error;

	PeopleTable(Composite parent, Look look, List<Person> people) {
		this.look = look;
		this.people = people;
		filter = new Field(parent, look, Field.Kind.LINE, look.t(Messages.PeopleTable_filter));
		filter.onChange(typed -> fill());
		Composite frame = look.box(parent);
		frame.setLayout(new FixedHeight(look.px(200)));
		table = look.settle(new Table(frame, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER));
		table.setBackground(look.colour(look.theme().card()));
		table.addListener(SWT.Selection, e -> {
			if (e.detail == SWT.CHECK) {
				tick((TableItem) e.item);
			}
		});
		Composite row = look.row(parent, 12);
		count = Paragraph.muted(row, look, "");
		count.setLayoutData(Cell.growing());
		new LinkButton(row, look, look.t(Messages.PeopleTable_all), () -> all(true));
		new LinkButton(row, look, look.t(Messages.PeopleTable_none), () -> all(false));
		error = new Paragraph(parent, look, Type.SMALL, "", look.theme().stop());
		Cell.show(error, false);
		fill();
	}

	Set<UUID> chosen() {
		return Set.copyOf(chosen);
	}

	/** Ticks those that are shown, or none of them. */
	private void all(boolean ticked) {
		Arrays.stream(table.getItems()).forEach(item -> {
			item.setChecked(ticked);
			tick(item);
		});
	}

	private void tick(TableItem item) {
		UUID person = (UUID) item.getData();
		if (item.getChecked()) {
			chosen.add(person);
			error("");
		} else {
			chosen.remove(person);
		}
		count();
	}

	private void count() {
		count.text(look.t(Messages.PeopleTable_count, chosen.size()));
	}

	private void fill() {
		table.removeAll();
		String typed = filter.text().strip().toLowerCase(Locale.ROOT);
		people.stream().filter(p -> words(p).toLowerCase(Locale.ROOT).contains(typed)).forEach(p -> {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(words(p));
			item.setData(p.id());
			item.setChecked(chosen.contains(p.id()));
		});
		count();
	}

	private String words(Person person) {
		String roles = person.roles().stream().sorted().map(r -> look.t(r.title())).collect(Collectors.joining("、"));
		return person.displayName() + "　" + person.name() + "　" + roles + (person.section().isEmpty() ? "" : "　" + person.section());
	}

	void error(String words) {
		error.text(words);
		Cell.show(error, !words.isEmpty());
		ScrolledPage.reflow(table);
	}
}
