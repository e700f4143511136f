package org.chushi.internal.ui.author.lessons;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chushi.lessons.CallOutKind;
import org.chushi.ui.Cell;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be put into a page, each with its key. UI thread. */
final class ToolRow {

	/** What a button does. */
	enum Act {
		HEADING(Messages.ToolRow_heading, 'h'), BOLD(Messages.ToolRow_bold, 'b'), ITALIC(Messages.ToolRow_italic, 'i'),
		LIST(Messages.ToolRow_list, 'u'), NUMBERS(Messages.ToolRow_numbers, 'o'), TABLE(Messages.ToolRow_table, 't'),
		LINK(Messages.ToolRow_link, 'k'), PICTURE(Messages.ToolRow_picture, 'g'), QUESTION(Messages.ToolRow_question, 'j'),
		PREVIEW(Messages.ToolRow_preview, 'e');

		private final Messages words;
		private final char key;

		Act(Messages words, char key) {
			this.words = words;
			this.key = key;
		}

		/** What Ctrl and a letter do. */
		static Optional<Act> of(char key) {
			return Stream.of(values()).filter(a -> a.key == Character.toLowerCase(key)).findFirst();
		}
	}

	private final Look look;
	private final Composite row;
	/** To the preview. */
	private LinkButton last;

	ToolRow(Composite parent, Look look, Consumer<Act> act, Consumer<CallOutKind> callOut) {
		this.look = look;
		row = look.row(parent, 2);
		for (Act each : Act.values()) {
			if (each == Act.QUESTION) {
				callOuts(callOut);
			}
			LinkButton button = new LinkButton(row, look, look.t(each.words), () -> act.accept(each));
			button.hint(look.t(each.words), "Ctrl+" + Character.toUpperCase(each.key));
			last = button;
		}
	}

	private void callOuts(Consumer<CallOutKind> callOut) {
		LinkButton[] button = new LinkButton[1];
		button[0] = new LinkButton(row, look, look.t(Messages.ToolRow_callOut), () -> {
			Menu menu = new Menu(button[0]);
			for (CallOutKind kind : CallOutKind.values()) {
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(look.t(kind.title()));
				item.addListener(SWT.Selection, e -> callOut.accept(kind));
			}
			menu.addListener(SWT.Hide, e -> look.display().asyncExec(menu::dispose));
			menu.setLocation(button[0].toDisplay(0, button[0].getSize().y));
			menu.setVisible(true);
		}).icon("chevron-down");
	}

	/** Whether there is a need to change between what is written and how it looks. */
	void preview(boolean needed) {
		Cell.show(last, needed);
		row.layout(true);
	}

	Composite control() {
		return row;
	}
}
