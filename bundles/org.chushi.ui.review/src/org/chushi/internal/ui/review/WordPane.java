package org.chushi.internal.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.chushi.differences.Token;
import org.chushi.internal.ui.review.Lines.Box;
import org.chushi.ui.Look;
import org.chushi.ui.Pressable;
import org.chushi.ui.ScrolledPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A text in which every word and every mark is a stop: arrows walk, with Shift they choose several; the space bar says that one
 * is fine and goes on, C comments, S suggests.
 */
final class WordPane extends Pressable {

	/** What is asked for at a place. */
	interface Asked {

		/** Words and marks that were found fine, by number. */
		void fine(List<Integer> words);

		void comment(int start, int end);

		void suggest(int start, int end);
	}

	/** Where somebody was in a text, so that a pane that is built again goes on there. */
	static final class Walk {

		private int current;
		private int anchor;
		private final TreeSet<Integer> read = new TreeSet<>();

		/** The words are others now. */
		void forget() {
			read.clear();
		}
	}

	private final String label;
	private final List<Token> words;
	private final Walk walk;
	private final Asked asked;
	private final Typeset typeset;
	private boolean byMouse;

	WordPane(Composite parent, Look look, String label, String text, List<Runs.Note> notes, Walk walk, Set<Integer> read, Asked asked) {
		super(parent, look, ACC.ROLE_TEXT);
		this.label = label;
		this.walk = walk;
		this.asked = asked;
		words = Token.of(text).stream().filter(Token::weighed).toList();
		typeset = new Typeset(this, look, Runs.noted(text, notes));
		walk.read.addAll(read);
		walk.read.removeIf(n -> n >= words.size());
		walk.current = Math.clamp(walk.current, 0, Math.max(0, words.size() - 1));
		walk.anchor = Math.clamp(walk.anchor, 0, Math.max(0, words.size() - 1));
		onPress(this::fine);
		addListener(SWT.MouseDown, this::click);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Resize, e -> redraw());
	}

	/** Numbers of the words and marks that were read. */
	Set<Integer> read() {
		return Set.copyOf(walk.read);
	}

	int count() {
		return words.size();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? look().readingWidth() : wHint;
		return new Point(width, typeset.height(width - 2 * edge()) + 2 * edge());
	}

	private int edge() {
		return look().px(6);
	}

	/** The passage, the word at which the walk is, and whether it was read. */
	@Override
	public String name() {
		if (words.isEmpty()) {
			return look().t(Messages.WordPane_empty, label);
		}
		String at = words.subList(from(), to() + 1).stream().map(Token::text).reduce("", String::concat);
		Messages state = walk.read.contains(walk.current) ? Messages.WordPane_read : Messages.WordPane_unread;
		return look().t(Messages.WordPane_at, label, at, look().t(state), walk.current + 1, words.size(), walk.read.size());
	}

	private int from() {
		return Math.min(walk.current, walk.anchor);
	}

	private int to() {
		return Math.max(walk.current, walk.anchor);
	}

	private void fine() {
		if (byMouse) {
			byMouse = false;
			return;
		}
		if (words.isEmpty()) {
			return;
		}
		List<Integer> fresh = new ArrayList<>();
		for (int n = from(); n <= to(); n++) {
			if (walk.read.add(n)) {
				fresh.add(n);
			}
		}
		go(Math.min(words.size() - 1, to() + 1), false);
		if (!fresh.isEmpty()) {
			asked.fine(fresh);
		}
	}

	private void click(Event e) {
		byMouse = true;
		Lines lines = typeset.lines(getClientArea().width - 2 * edge());
		lines.at((e.y - edge()) / typeset.lineHeight(), e.x - edge()).ifPresent(n -> go(n, (e.stateMask & SWT.SHIFT) != 0));
	}

	private void key(Event e) {
		byMouse = false;
		if ((e.stateMask & (SWT.MODIFIER_MASK & ~SWT.SHIFT)) != 0 || words.isEmpty()) {
			return;
		}
		boolean more = (e.stateMask & SWT.SHIFT) != 0;
		Lines lines = typeset.lines(getClientArea().width - 2 * edge());
		switch (e.keyCode) {
		case SWT.ARROW_LEFT -> go(walk.current - 1, more);
		case SWT.ARROW_RIGHT -> go(walk.current + 1, more);
		case SWT.ARROW_UP -> go(lines.vertical(walk.current, -1), more);
		case SWT.ARROW_DOWN -> go(lines.vertical(walk.current, 1), more);
		case 'c', 'C' -> comment();
		case 's', 'S' -> suggest();
		default -> {
			return;
		}
		}
		e.doit = false;
	}

	/** Speaks about what is chosen. */
	void comment() {
		if (!words.isEmpty()) {
			asked.comment(words.get(from()).start(), words.get(to()).end());
		}
	}

	/** Has other words for what is chosen. */
	void suggest() {
		if (!words.isEmpty()) {
			asked.suggest(words.get(from()).start(), words.get(to()).end());
		}
	}

	private void go(int word, boolean more) {
		walk.current = Math.clamp(word, 0, words.size() - 1);
		if (!more) {
			walk.anchor = walk.current;
		}
		redraw();
		reveal();
		getAccessible().textSelectionChanged();
	}

	/** Turns the page so that the word is seen: a lesson is longer than a window. */
	private void reveal() {
		Composite up = getParent();
		while (up != null && !(up instanceof ScrolledPage)) {
			up = up.getParent();
		}
		if (up instanceof ScrolledPage page) {
			typeset.lines(getClientArea().width - 2 * edge()).word(walk.current).map(typeset::area).ifPresent(word -> {
				int top = getDisplay().map(this, page, 0, word.y + edge()).y;
				int below = top + word.height + look().px(16) - page.getClientArea().height;
				int above = top - look().px(16);
				if (above < 0 || below > 0) {
					page.position(page.position() + (above < 0 ? above : below));
				}
			});
		}
	}

	@Override
	protected void draw(GC gc, Rectangle area) {
		int edge = edge();
		Lines lines = typeset.lines(area.width - 2 * edge);
		Rectangle seen = gc.getClipping();
		Transform shift = new Transform(gc.getDevice());
		try {
			shift.translate(edge, edge);
			gc.setTransform(shift);
			if (isFocusControl()) {
				lines.boxes().stream().filter(b -> b.run().word() >= from() && b.run().word() <= to())
						.collect(Collectors.groupingBy(Box::line, Collectors.reducing(new Rectangle(0, 0, 0, 0), typeset::area, WordPane::union)))
						.values().forEach(line -> chosen(gc, line));
			}
			typeset.draw(gc, new Rectangle(seen.x - edge, seen.y - edge, seen.width, seen.height), run -> walk.read.contains(run.word()));
			gc.setTransform(null);
		} finally {
			shift.dispose();
		}
		gc.setForeground(look().colour(isFocusControl() ? theme().accent() : theme().line()));
		gc.setLineWidth(isFocusControl() ? Math.max(2, look().px(2)) : 1);
		int arc = look().px(8);
		gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, arc, arc);
		gc.setLineWidth(1);
	}

	private static Rectangle union(Rectangle one, Rectangle other) {
		return one.isEmpty() ? other : other.isEmpty() ? one : one.union(other);
	}

	/** What is chosen in one line. */
	private void chosen(GC gc, Rectangle at) {
		int arc = look().px(6);
		gc.setBackground(look().colour(theme().accentSoft()));
		gc.fillRoundRectangle(at.x - 1, at.y + look().px(2), at.width + 1, at.height - look().px(4), arc, arc);
		gc.setForeground(look().colour(theme().accent()));
		gc.setLineWidth(Math.max(1, look().px(1.5)));
		gc.drawRoundRectangle(at.x - 1, at.y + look().px(2), at.width + 1, at.height - look().px(4), arc, arc);
		gc.setLineWidth(1);
	}
}
