package org.chushi.internal.ui.author.lessons;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.chushi.ui.Look;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The Markdown of one page as it is typed. What is typed is told at a pause; headings and marks are set off. UI thread. */
final class SourcePane {

	/** Milliseconds without a key until the preview follows. */
	static final int GLANCE = 200;
	/** Milliseconds without a key until what was typed is one step to undo. */
	static final int STEP = 600;

	private static final Pattern HEADING = Pattern.compile("#{1,6} .*");
	private static final Pattern MARK = Pattern.compile("(> ?|```|~~~|\\| ?-).*");

	/** Who is told. */
	interface Listener {

		/** A short pause: what stands there now. */
		void seen();

		/** A longer pause, or the keyboard went elsewhere: what stands there shall be kept. */
		void typed(String text);

		/** The caret is in another line. */
		void moved();
	}

	private final Composite box;
	private final StyledText text;
	private final Look look;
	private final Listener listener;
	private final Later glance;
	private final Later step;
	private Set<Integer> marked = Set.of();
	private boolean showing;
	private int line = -1;

	SourcePane(Composite parent, Look look, String label, Listener listener) {
		this.look = look;
		this.listener = listener;
		box = look.box(parent);
		box.setBackground(look.colour(look.theme().edge()));
		FillLayout edge = new FillLayout();
		edge.marginWidth = Math.max(1, look.px(1));
		edge.marginHeight = edge.marginWidth;
		box.setLayout(edge);
		text = look.settle(new StyledText(box, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
		text.setBackground(look.colour(look.theme().card()));
		text.setSelectionBackground(look.colour(look.theme().accent()));
		text.setSelectionForeground(look.colour(look.theme().onAccent()));
		text.setMargins(look.px(14), look.px(10), look.px(14), look.px(10));
		text.setLineSpacing(look.px(4));
		text.addLineStyleListener(this::style);
		glance = new Later(text, GLANCE, listener::seen);
		step = new Later(text, STEP, () -> listener.typed(text()));
		text.addListener(SWT.Verify, e -> e.text = lines(e.text));
		text.addListener(SWT.Modify, e -> stir());
		text.addListener(SWT.FocusOut, e -> step.flush());
		text.addListener(SWT.FocusIn, e -> listener.moved());
		text.addCaretListener(e -> follow());
		text.addListener(SWT.Traverse, this::traverse);
		text.addVerifyKeyListener(e -> {
			if ((e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) && (e.stateMask & SWT.MODIFIER_MASK) == 0) {
				marks().enter().ifPresent(edit -> {
					e.doit = false;
					apply(edit);
				});
			}
		});
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = label;
			}
		});
	}

	private void stir() {
		if (!showing) {
			glance.stir();
			step.stir();
		}
	}

	/** The line changes before the text does: looked at afterwards. */
	private void follow() {
		look.display().asyncExec(() -> {
			if (!text.isDisposed() && !showing && line != line()) {
				line = line();
				listener.moved();
			}
		});
	}

	/** Tab moves items; elsewhere it goes on to the next thing, as on every page. */
	private void traverse(Event e) {
		if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			Optional<Edit> edit = marks().indent(e.detail == SWT.TRAVERSE_TAB_NEXT);
			e.doit = edit.isEmpty();
			edit.ifPresent(this::apply);
			if (!e.doit) {
				e.detail = SWT.TRAVERSE_NONE;
			}
		}
	}

	private void style(LineStyleEvent e) {
		boolean heading = HEADING.matcher(e.lineText).matches();
		if (heading || MARK.matcher(e.lineText).matches()) {
			StyleRange range = new StyleRange(e.lineOffset, e.lineText.length(), look.colour(heading ? look.theme().accent() : look.theme().mutedInk()), null);
			range.font = heading ? look.font(Type.STRONG) : null;
			e.styles = new StyleRange[] { range };
		}
	}

	Composite control() {
		return box;
	}

	StyledText widget() {
		return text;
	}

	/** Lines end with one line feed here, whatever the system or a file ends them with: places in the text are counted by it. */
	private static String lines(String words) {
		return words.replace("\r\n", "\n").replace('\r', '\n');
	}

	String text() {
		return text.getText();
	}

	/** Whether something was typed that is not told yet. */
	boolean due() {
		return step.due();
	}

	/** What is being typed stays. The caret stays where it is. */
	void show(String page) {
		String words = lines(page);
		if (step.due() || text().equals(words)) {
			return;
		}
		showing = true;
		String old = text.getText();
		if (old.isEmpty()) {
			text.setText(words);
		} else {
			int head = 0;
			int most = Math.min(old.length(), words.length());
			while (head < most && old.charAt(head) == words.charAt(head)) {
				head++;
			}
			int tail = 0;
			while (tail < most - head && old.charAt(old.length() - 1 - tail) == words.charAt(words.length() - 1 - tail)) {
				tail++;
			}
			text.replaceTextRange(head, old.length() - head - tail, words.substring(head, words.length() - tail));
		}
		showing = false;
	}

	private Marks marks() {
		return new Marks(text.getText(), text.getSelection().x, text.getSelection().y);
	}

	/** Does what a button says to what is chosen. */
	void change(Function<Marks, Edit> change) {
		apply(change.apply(marks()));
		text.setFocus();
		step.flush();
	}

	/** The whole text as it would be, for a step that does more besides. */
	Edit edit(Function<Marks, Edit> change) {
		return change.apply(marks());
	}

	private void apply(Edit edit) {
		text.replaceTextRange(edit.from(), edit.to() - edit.from(), edit.text());
		choose(edit);
	}

	/** Shows a text, and what is chosen in it after an edit. */
	void show(String words, Edit edit) {
		show(words);
		choose(edit);
		text.setFocus();
	}

	private void choose(Edit edit) {
		int length = text.getCharCount();
		text.setSelection(Math.min(edit.first(), length), Math.min(edit.last(), length));
		text.showSelection();
	}

	/** Sets off lines that the other page has yet to follow; it is said in words as well. @param lines from 1 */
	void mark(Set<Integer> lines) {
		if (!lines.equals(marked)) {
			marked = Set.copyOf(lines);
			text.setLineBackground(0, text.getLineCount(), null);
			lines.stream().filter(l -> l <= text.getLineCount()).forEach(l -> text.setLineBackground(l - 1, 1, look.colour(look.theme().pendingSoft())));
		}
	}

	/** The line of the caret, from 1. */
	int line() {
		return text.getLineAtOffset(text.getCaretOffset()) + 1;
	}

	/** Chooses a line. @param wanted from 1 */
	void go(int wanted) {
		int at = Math.clamp(wanted - 1, 0, text.getLineCount() - 1);
		int from = text.getOffsetAtLine(at);
		text.setSelection(from, from + text.getLine(at).length());
		text.showSelection();
		text.setFocus();
	}

	int caret() {
		return text.getCaretOffset();
	}

	void caret(int offset) {
		text.setSelection(Math.min(offset, text.getCharCount()));
		text.showSelection();
	}

	void flush() {
		glance.flush();
		step.flush();
	}
}
