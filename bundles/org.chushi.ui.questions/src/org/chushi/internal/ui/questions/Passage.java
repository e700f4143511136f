package org.chushi.internal.ui.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.chushi.internal.ui.Paint;
import org.chushi.internal.ui.Speaking;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Status;
import org.chushi.ui.Theme;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Running text with places in it. A place is underlined with dots, a picked one is framed and bold; one that was judged
 * says so in words behind it. Arrows go from place to place, Space and Enter press one, so does the mouse.
 */
final class Passage extends Canvas implements Named {

	/** A place as it is drawn. @param said its words without what is said of it */
	private record Place(String said, int from, int to) {
	}

	private static final String WORD_JOINER = "\u2060";

	private final Look look;
	private final List<Marks.Piece> pieces;
	private final IntConsumer pressed;
	private final TextLayout layout;
	private final List<Place> places = new ArrayList<>();
	/** {@link Standing#NOTE} says nothing of a place. */
	private List<Standing> standings = List.of();
	private List<Integer> picked = List.of();
	private int cursor;
	private boolean byMouse;

	/** After the end: how each place stands, and which were picked. */
	static Passage judged(Composite parent, Look look, List<Marks.Piece> pieces, List<Standing> standings, List<Integer> picked) {
		Passage passage = new Passage(parent, look, pieces, place -> { });
		passage.setEnabled(false);
		passage.standings = List.copyOf(standings);
		passage.pick(picked);
		return passage;
	}

	/** @param pressed told the place, from 0, that was pressed */
	Passage(Composite parent, Look look, List<Marks.Piece> pieces, IntConsumer pressed) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.pieces = List.copyOf(pieces);
		this.pressed = pressed;
		setBackground(look.colour(look.ground(parent)));
		layout = new TextLayout(look.display());
		layout.setFont(look.font(Type.BODY));
		layout.setSpacing(look.px(12));
		write();
		addListener(SWT.Paint, e -> draw(e.gc));
		addListener(SWT.Dispose, e -> layout.dispose());
		addListener(SWT.MouseDown, this::mouse);
		addListener(SWT.MouseMove, e -> setCursor(at(e.x, e.y) < 0 ? null : look.display().getSystemCursor(SWT.CURSOR_HAND)));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| e.detail == SWT.TRAVERSE_ESCAPE);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		Speaking.as(this, ACC.ROLE_LIST);
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getValue(AccessibleControlEvent e) {
				e.result = places.isEmpty() ? name() : said(cursor);
			}
		});
	}

	/** The places that are picked. */
	void pick(List<Integer> places) {
		picked = List.copyOf(places);
		write();
		redraw();
		getAccessible().textSelectionChanged();
	}

	private void write() {
		StringBuilder text = new StringBuilder();
		places.clear();
		for (Marks.Piece piece : pieces) {
			int from = text.length();
			text.append(piece.words());
			if (piece.isMark()) {
				int end = text.length();
				standing(places.size()).ifPresent(s -> text.append(verdict(s)));
				places.add(new Place(piece.words(), from, end));
			}
		}
		layout.setText(text.toString());
		for (int i = 0; i < places.size(); i++) {
			style(i, i + 1 < places.size() ? places.get(i + 1).from : text.length());
		}
	}

	private Optional<Standing> standing(int place) {
		return place < standings.size() && standings.get(place) != Standing.NOTE
				? Optional.of(standings.get(place)) : Optional.empty();
	}

	/** The word behind a place; it is not broken at the end of a line. */
	private String verdict(Standing standing) {
		return String.join(WORD_JOINER, look.t(Messages.Passage_judged, look.t(standing.word())).split(""));
	}

	private void style(int index, int limit) {
		Place place = places.get(index);
		TextStyle words = new TextStyle(look.font(picked.contains(index) ? Type.STRONG : Type.BODY), null, null);
		layout.setStyle(words, place.from, place.to - 1);
		standing(index).ifPresent(s -> {
			int end = Math.min(limit, place.to + verdict(s).length()) - 1;
			layout.setStyle(new TextStyle(look.font(Type.SMALL_STRONG), look.colour(look.theme().ink(s.status())), null),
					place.to, end);
		});
	}

	/** Goes to a place, for the page's keys. */
	void cursor(int place) {
		cursor = place;
		byMouse = false;
		redraw();
		getAccessible().textSelectionChanged();
	}

	int places() {
		return places.size();
	}

	@Override
	public String name() {
		StringBuilder said = new StringBuilder();
		int place = 0;
		for (Marks.Piece piece : pieces) {
			said.append(piece.isMark() ? said(place++) : piece.words());
		}
		return said.toString();
	}

	/** A place with all that is seen of it. */
	private String said(int index) {
		String words = look.t(picked.contains(index) ? Messages.Passage_picked : Messages.Passage_place, index + 1,
				places.get(index).said);
		return standing(index).map(s -> words + look.t(Messages.Passage_judged, look.t(s.word()))).orElse(words);
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int margin = look.px(6);
		wrap(wHint == SWT.DEFAULT ? look.readingWidth() + 2 * margin : wHint);
		Rectangle bounds = layout.getBounds();
		return new Point(wHint == SWT.DEFAULT ? bounds.width + 2 * margin : wHint, bounds.height + look.px(8));
	}

	private void wrap(int width) {
		layout.setWidth(Math.max(look.px(48), Math.min(look.readingWidth(), width - 2 * look.px(6))));
	}

	/** Where a place lies: one area for each line it is on. */
	List<Rectangle> areas(int index) {
		Place place = places.get(index);
		wrap(getClientArea().width);
		int[] starts = layout.getLineOffsets();
		List<Rectangle> areas = new ArrayList<>();
		for (int line = 0; line < starts.length - 1; line++) {
			int from = Math.max(place.from, starts[line]);
			int to = Math.min(place.to, starts[line + 1]) - 1;
			if (from <= to) {
				Rectangle area = layout.getBounds(from, to);
				areas.add(new Rectangle(area.x + look.px(3), area.y + look.px(5), area.width + look.px(6),
						Math.min(area.height, layout.getLineMetrics(line).getHeight()) + look.px(6)));
			}
		}
		return areas;
	}

	private int at(int x, int y) {
		return IntStream.range(0, places.size()).filter(i -> areas(i).stream().anyMatch(a -> a.contains(x, y))).findFirst()
				.orElse(-1);
	}

	private void mouse(Event e) {
		int place = at(e.x, e.y);
		if (place >= 0 && isEnabled() && e.button == 1) {
			byMouse = true;
			cursor = place;
			forceFocus();
			pressed.accept(place);
		}
	}

	private void key(Event e) {
		if ((e.stateMask & SWT.MODIFIER_MASK) != 0 || places.isEmpty()) {
			return;
		}
		int by = switch (e.keyCode) {
		case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> 1;
		case SWT.ARROW_UP, SWT.ARROW_LEFT -> -1;
		default -> 0;
		};
		byMouse = false;
		if (by != 0) {
			e.doit = false;
			cursor(Math.clamp(cursor + by, 0, places.size() - 1));
		} else if (e.character == ' ' || e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
			e.doit = false;
			pressed.accept(cursor);
		}
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		for (int i = 0; i < places.size(); i++) {
			for (Rectangle area : areas(i)) {
				ground(gc, area, i);
			}
		}
		gc.setForeground(look.colour(look.theme().ink()));
		layout.draw(gc, look.px(6), look.px(8));
	}

	private void ground(GC gc, Rectangle area, int index) {
		Theme theme = look.theme();
		Status status = standing(index).map(Standing::status).orElse(Status.INFO);
		RGB ink = theme.ink(status);
		if (picked.contains(index) || standing(index).isPresent()) {
			Paint.fill(gc, look, area, look.px(5), theme.soft(status));
		}
		if (picked.contains(index)) {
			Paint.border(gc, look, area, look.px(5), ink, Math.max(1, look.px(1.5)));
		} else {
			gc.setForeground(look.colour(ink));
			gc.setLineStyle(SWT.LINE_DOT);
			gc.setLineWidth(Math.max(1, look.px(2)));
			gc.drawLine(area.x + 2, area.y + area.height - 1, area.x + area.width - 2, area.y + area.height - 1);
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setLineWidth(1);
		}
		if (isFocusControl() && !byMouse && index == cursor) {
			Paint.focus(gc, look, Paint.inset(area, -look.px(3)), look.px(8));
		}
	}
}
