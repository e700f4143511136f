package org.chushi.internal.ui.banks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.people.Person;
import org.chushi.ui.Cell;
import org.chushi.ui.CheckTable;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** People with a box to tick beside each; typing shows those that match. Who is ticked stays so while not shown. */
final class PeopleTable {

	/** People that are seen without scrolling. */
	private static final int SEEN = 5;

	private final Look look;
	private final Field filter;
	private final CheckTable<Person> table;
	private final Paragraph count;
	private final Paragraph error;

	PeopleTable(Composite parent, Look look, List<Person> people) {
		this.look = look;
		filter = new Field(parent, look, Field.Kind.LINE, look.t(Messages.PeopleTable_filter));
		filter.onChange(this::find);
		table = new CheckTable<>(parent, look, look.t(Messages.PeopleTable_filter), SEEN, people, this::words);
		table.onChange(chosen -> counted());
		Composite row = look.row(parent, 12);
		count = Paragraph.muted(row, look, "");
		count.setLayoutData(Cell.growing());
		new LinkButton(row, look, look.t(Messages.PeopleTable_all), () -> all(true));
		new LinkButton(row, look, look.t(Messages.PeopleTable_none), () -> all(false));
		error = new Paragraph(parent, look, Type.SMALL, "", look.theme().stop());
		Cell.show(error, false);
		counted();
	}

	Set<UUID> chosen() {
		return table.checked().stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
	}

	private void find(String typed) {
		String wanted = typed.strip().toLowerCase(Locale.ROOT);
		table.show(p -> words(p).toLowerCase(Locale.ROOT).contains(wanted));
	}

	/** Ticks those that are shown, or none of them. */
	private void all(boolean ticked) {
		Set<Person> chosen = new LinkedHashSet<>(table.checked());
		if (ticked) {
			chosen.addAll(table.shown());
		} else {
			table.shown().forEach(chosen::remove);
		}
		table.check(chosen);
		counted();
	}

	private void counted() {
		int chosen = table.checked().size();
		count.text(look.t(Messages.PeopleTable_count, chosen));
		if (chosen > 0) {
			error("");
		}
	}

	private String words(Person person) {
		String roles = person.roles().stream().sorted().map(r -> look.t(r.title())).collect(Collectors.joining("、"));
		return person.displayName() + "　" + person.name() + "　" + roles + (person.section().none() ? "" : "　" + look.t(person.section().title()));
	}

	void error(String words) {
		error.text(words);
		Cell.show(error, !words.isEmpty());
		ScrolledPage.reflow(table);
	}
}
