package org.chushi.internal.ui.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.ui.CheckTable;
import org.chushi.ui.Field;
import org.chushi.ui.author.Link;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinksDialogTest {

	private static final List<Link> MANY = IntStream.range(0, 20_000).mapToObj(i -> link("q-" + i)).toList();

	private Desktop desktop;

	@BeforeEach
	void begin() {
		desktop = new Desktop(Team.TRAINER);
		desktop.form(Samples.single());
	}

	@AfterEach
	void end() {
		desktop.close();
	}

	private static Link link(String id) {
		return new Link(id, new Bilingual("题 " + id, "Question " + id));
	}

	private static List<String> rows(Shell dialog) {
		return List.of(Widgets.those(dialog, CheckTable.class).getFirst().table().getItems()).stream().map(TableItem::getText).toList();
	}

	private void type(Shell dialog, String words) {
		Widgets.those(dialog, Field.class).getFirst().text(words);
		desktop.elapse(300);
	}

	private static void tick(Shell dialog, int row) {
		CheckTable<?> table = Widgets.those(dialog, CheckTable.class).getFirst();
		TableItem item = table.table().getItem(row);
		item.setChecked(!item.getChecked());
		var event = new Event();
		event.detail = SWT.CHECK;
		event.item = item;
		table.table().notifyListeners(SWT.Selection, event);
	}

	@Test
	void manyAreFoundByTheirWordsAndOnlySomeAreShown() {
		List<Integer> seen = new ArrayList<>();
		desktop.meanwhile(dialog -> {
			seen.add(rows(dialog).size());
			assertThat(rows(dialog)).as("what is chosen comes first").first().isEqualTo("Question q-7");
			type(dialog, "q-1999");
			seen.add(rows(dialog).size());
			tick(dialog, 0);
			type(dialog, "");
			assertThat(rows(dialog)).startsWith("Question q-7", "Question q-1999");
			Widgets.press(dialog, "Take these");
		});
		Optional<List<String>> taken = LinksDialog.ask(desktop.shell(), desktop.look(), "Questions", MANY, List.of(MANY.get(7)));
		assertThat(taken).contains(List.of("q-7", "q-1999"));
		assertThat(seen).containsExactly(LinksDialog.SHOWN, 11);
	}

	@Test
	void whatLeadsNowhereCanBeTakenOut() {
		desktop.meanwhile(dialog -> {
			tick(dialog, 0);
			Widgets.press(dialog, "Take these");
		});
		assertThat(LinksDialog.ask(desktop.shell(), desktop.look(), "Questions", MANY, List.of(new Link("gone", Bilingual.same("not found")))))
				.contains(List.of());
	}

	@Test
	void whoGoesBackChoosesNothing() {
		desktop.meanwhile(Shell::close);
		assertThat(LinksDialog.ask(desktop.shell(), desktop.look(), "Questions", MANY, List.of())).isEmpty();
	}
}
