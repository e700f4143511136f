package org.chushi.journeys.tests;

import java.time.LocalDate;
import java.util.Optional;

import org.chushi.ui.CheckBox;
import org.chushi.ui.Field;
import org.chushi.ui.SwitchButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What somebody needs to write in the studio: its tree, its pages of text, its calendars. */
final class Pen {

	private final Person person;

	Pen(Person person) {
		this.person = person;
	}

	/** Chooses the line of the tree that begins with these words. */
	void goesTo(String words) {
		person.until("go to “" + words + "”", () -> person.find(c -> c instanceof Tree tree && line(tree.getItems(), words).isPresent()).map(c -> {
			Tree tree = (Tree) c;
			TreeItem item = line(tree.getItems(), words).get();
			// as a click does: what is being typed elsewhere is taken over before something else is chosen
			tree.setFocus();
			tree.setSelection(item);
			tree.showSelection();
			Event event = new Event();
			event.item = item;
			tree.notifyListeners(SWT.Selection, event);
			return c;
		}));
		person.settle();
	}

	/** Lines that were never seen have no words yet: they are asked for as they are opened. */
	private static Optional<TreeItem> line(TreeItem[] items, String words) {
		for (TreeItem item : items) {
			if (item.getText().startsWith(words)) {
				return Optional.of(item);
			}
			Optional<TreeItem> below = line(item.getItems(), words);
			if (below.isPresent()) {
				return below;
			}
		}
		return Optional.empty();
	}

	/** Writes into the one page that is open, behind what stands there. */
	void writes(String text) {
		into("a page", person.until("find a page to write on", () -> person.find(StyledText.class::isInstance)), text);
	}

	/** Writes into the text below this label. */
	void writes(String label, String text) {
		into(label, person.until("find the text “" + label + "”", () -> person.find(c -> c instanceof StyledText
				&& Onlooker.texts(c.getParent().getParent()).contains(label))), text);
	}

	/** The first line of the page that is open. */
	void goesToTheTop() {
		person.until("find a page", () -> person.find(StyledText.class::isInstance).map(c -> {
			((StyledText) c).setSelection(0);
			((StyledText) c).showSelection();
			return c;
		}));
		person.settle();
	}

	/** Writes over these words, which stand in the page that is open. */
	void replaces(String words, String instead) {
		person.until("find “" + words + "” on the page", () -> person.find(c -> c instanceof StyledText page && page.getText().contains(words)).map(c -> {
			StyledText page = (StyledText) c;
			page.replaceTextRange(page.getText().indexOf(words), words.length(), instead);
			return c;
		}));
		person.settle();
	}

	private void into(String what, Control page, String text) {
		person.ui(() -> {
			StyledText written = (StyledText) page;
			written.setFocus();
			written.setSelection(written.getCharCount());
			written.insert(text);
			written.setSelection(written.getCharCount());
			return what;
		});
		person.settle();
	}

	/** Puts a picture on the clipboard, and pastes it where the keyboard is. */
	void pastes(ImageData picture) {
		person.ui(() -> {
			Clipboard clipboard = new Clipboard(person.display);
			clipboard.setContents(new Object[] { picture }, new Transfer[] { ImageTransfer.getInstance() });
			clipboard.dispose();
			return null;
		});
		Control page = person.until("find a page to paste into", () -> person.find(StyledText.class::isInstance));
		person.ui(() -> {
			Event event = new Event();
			event.stateMask = SWT.MOD1;
			event.keyCode = 'v';
			page.notifyListeners(SWT.KeyDown, event);
			return null;
		});
		person.settle();
	}

	/** Ticks the box of a calendar and chooses a day. */
	void dates(String label, LocalDate day) {
		person.choosesContaining(label);
		person.until("find the calendar of “" + label + "”", () -> person.find(c -> c instanceof DateTime calendar && calendar.isEnabled()
				&& ((Composite) calendar.getParent().getParent()).getChildren()[0] instanceof CheckBox box && Onlooker.says(box).contains(label)).map(c -> {
					((DateTime) c).setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
					c.notifyListeners(SWT.Selection, new Event());
					return c;
				}));
		person.settle();
	}

	/** Turns the switch of this name on that comes at this place among those, from 0. */
	void turnsOn(String name, int place) {
		Control found = person.until("find “" + name + "”, number " + place, () -> person.all().stream()
				.filter(c -> c instanceof SwitchButton && Onlooker.says(c).equals(name)).skip(place).findFirst());
		person.ui(() -> {
			SwitchButton button = (SwitchButton) found;
			if (!button.on()) {
				button.press();
			}
			return null;
		});
		person.settle();
	}

	/** Whether there are more fields with this label than so many. */
	boolean hasField(String label, int count) {
		return person.ui(() -> person.all().stream().filter(c -> c instanceof Field field && Onlooker.texts(field).contains(label)).count() > count);
	}

	/** Types into the one gap there is on the page. */
	void fills(String text) {
		person.until("find a gap", () -> person.find(c -> c instanceof Text gap && gap.getEditable()).map(c -> {
			((Text) c).setText(text);
			return c;
		}));
		person.settle();
	}

	/** Types into the field with this label that comes at this place among those, from 0. */
	void types(String label, int place, String text) {
		person.typesInto(fields -> fields.get(place), label, text);
	}
}
