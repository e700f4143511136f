package org.chushi.internal.ui.author.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Severity;
import org.chushi.ui.Column;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.chushi.wording.Finding;
import org.chushi.wording.Fix;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A text that is written while checks look at it: what they find is underlined, and told where the mouse rests. */
final class CheckedText extends Composite {

	/** Milliseconds without a key before what was typed is a step to undo. */
	static final int CALM = 500;
	private static final int LEAST = 136;
	private static final int MOST = 320;

	private final Look look;
	private final StyledText text;
	private final Composite frame;
	private final List<Runnable> typed = new ArrayList<>();
	private final Runnable write;
	private final Runnable timer = this::flush;
	private List<Finding> findings = List.of();
	private boolean due;
	private boolean showing;
	private int height;

	/** @param write what was typed, at a pause and when the keyboard goes elsewhere */
	CheckedText(Composite parent, Look look, String label, Runnable write) {
		super(parent, SWT.NONE);
		this.look = look;
		this.write = write;
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Column(look.px(6)));
		new Paragraph(this, look, Type.SMALL_STRONG, label, look.theme().ink());
		frame = new Frame(this);
		text = look.settle(new StyledText(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
		text.setBackground(look.colour(look.theme().card()));
		text.setAlwaysShowScrollBars(false);
		text.setLineSpacing(look.px(4));
		text.addListener(SWT.Modify, e -> modified());
		text.addListener(SWT.FocusIn, e -> frame.redraw());
		text.addListener(SWT.FocusOut, e -> {
			frame.redraw();
			flush();
		});
		text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		text.addListener(SWT.MouseMove, e -> tell(text.getOffsetAtPoint(new Point(e.x, e.y))));
		text.addListener(SWT.Dispose, e -> look.display().timerExec(-1, timer));
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = findings.isEmpty() ? label : label + ": " + look.t(Messages.CheckedText_found, findings.size());
			}
		});
	}

	/** What a text is written in, as high as the text is long. */
	private final class Frame extends Composite {

		Frame(Composite parent) {
			super(parent, SWT.DOUBLE_BUFFERED);
			setBackground(parent.getBackground());
			addListener(SWT.Resize, e -> place());
			addListener(SWT.Paint, e -> {
				Rectangle area = getClientArea();
				boolean focused = text.isFocusControl();
				int line = focused ? look.px(2) : 1;
				e.gc.setAntialias(SWT.ON);
				e.gc.setBackground(look.colour(look.theme().card()));
				e.gc.fillRoundRectangle(0, 0, area.width, area.height, look.px(16), look.px(16));
				e.gc.setForeground(look.colour(focused ? look.theme().accent() : look.theme().edge()));
				e.gc.setLineWidth(line);
				e.gc.drawRoundRectangle(line / 2, line / 2, area.width - line, area.height - line, look.px(16), look.px(16));
			});
		}

		private void place() {
			Rectangle area = getClientArea();
			int side = look.px(10);
			text.setBounds(side, side, Math.max(0, area.width - 2 * side), Math.max(0, area.height - 2 * side));
		}

		@Override
		public Point computeSize(int wHint, int hHint, boolean changed) {
			int width = wHint == SWT.DEFAULT ? look.px(320) : wHint;
			return new Point(width, wanted(width));
		}
	}

	private int wanted(int width) {
		int lines = text.computeSize(Math.max(1, width - look.px(20)), SWT.DEFAULT, true).y + look.px(24);
		return Math.max(look.px(LEAST), Math.min(look.px(MOST), lines));
	}

	/** Told at each key. */
	void onTyped(Runnable listener) {
		typed.add(listener);
	}

	private void modified() {
		if (!showing) {
			due = true;
			look.display().timerExec(CALM, timer);
			findings = List.of();
			style();
			typed.forEach(Runnable::run);
		}
		grown();
	}

	/** The page makes room for a text that got longer. */
	private void grown() {
		int now = frame.getSize().x == 0 ? 0 : wanted(frame.getSize().x);
		if (now != height) {
			height = now;
			ScrolledPage.reflow(this);
		}
	}

	/** Writes now what was typed, if anything. */
	void flush() {
		if (due && !isDisposed()) {
			due = false;
			look.display().timerExec(-1, timer);
			write.run();
		}
	}

	/** Lines end with one line feed. */
	String text() {
		return text.getText().replace("\r\n", "\n").replace('\r', '\n');
	}

	/** What is being typed stays. */
	void show(String words) {
		if (!due && !text().equals(words)) {
			showing = true;
			int caret = text.getCaretOffset();
			text.setText(words);
			text.setCaretOffset(Math.min(caret, text.getCharCount()));
			showing = false;
			findings = List.of();
			style();
		}
	}

	/** What the checks say of the text as it is. */
	void findings(List<Finding> found) {
		findings = List.copyOf(found);
		style();
	}

	List<Finding> findings() {
		return findings;
	}

	/** Puts words where the keyboard is, or in the place of what is chosen. */
	void insert(String words) {
		Point chosen = text.getSelection();
		text.replaceTextRange(chosen.x, chosen.y - chosen.x, words);
		text.setCaretOffset(chosen.x + words.length());
		text.setFocus();
	}

	/** Mends, as one step to undo. A fix that was offered for other words than those that stand there now mends nothing. */
	void mend(Fix fix) {
		flush();
		if (findings.stream().anyMatch(f -> f.fix().filter(fix::equals).isPresent())) {
			text.replaceTextRange(fix.span().from(), fix.span().length(), fix.instead());
			text.setCaretOffset(fix.span().from() + fix.instead().length());
			flush();
		}
	}

	/** What is found at the place of the keyboard, or else next behind it, or else first of all. */
	Optional<Finding> here(boolean mendable) {
		int caret = text.getCaretOffset();
		List<Finding> all = findings.stream().filter(f -> !mendable || f.fix().isPresent()).toList();
		return all.stream().filter(f -> f.span().to() >= caret).findFirst().or(() -> all.stream().findFirst());
	}

	/** Chooses the next one behind the place of the keyboard, round and round. */
	void next() {
		int caret = text.getSelection().y;
		findings.stream().filter(f -> f.span().from() >= caret).findFirst().or(() -> findings.stream().findFirst()).ifPresent(this::reveal);
	}

	void reveal(Finding finding) {
		text.setFocus();
		text.setSelection(Math.min(finding.span().from(), text.getCharCount()), Math.min(finding.span().to(), text.getCharCount()));
	}

	private void style() {
		List<StyleRange> ranges = Underlines.of(text.getText(), findings).stream().map(this::range).toList();
		text.setStyleRanges(ranges.toArray(StyleRange[]::new));
	}

	private StyleRange range(Underlines.Mark mark) {
		StyleRange range = new StyleRange();
		range.start = mark.span().from();
		range.length = mark.span().length();
		if (mark.placeholder()) {
			range.foreground = look.colour(look.theme().accent());
		}
		mark.severity().ifPresent(severity -> {
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
			range.underlineColor = look.colour(look.theme().ink(status(severity)));
		});
		return range;
	}

	static Status status(Severity severity) {
		return switch (severity) {
		case ERROR -> Status.STOP;
		case WARNING -> Status.WAIT;
		case INFO -> Status.INFO;
		};
	}

	private void tell(int offset) {
		String words = offset < 0 ? "" : String.join("\n", findings.stream().filter(f -> f.span().from() <= offset && offset < f.span().to())
				.map(f -> look.t(f.reason())).toList());
		if (!words.equals(text.getToolTipText() == null ? "" : text.getToolTipText())) {
			text.setToolTipText(words.isEmpty() ? null : words);
		}
	}

	/** The native control. */
	StyledText control() {
		return text;
	}

	@Override
	public boolean setFocus() {
		return text.setFocus();
	}
}
