package org.chushi.internal.app;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.chushi.ui.Avatar;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.Paragraph;
import org.chushi.ui.SignedIn;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** The pages one may open, at the left; below them who is signed in. The pages scroll where there is no room for all. */
final class Rail {

	private static final int MARGIN = 16;
	/** So many pages are taken in at a glance; more stand in groups. */
	private static final int GLANCE = 8;
	private static final int ARROW = 14;
	/** Alt+1 to Alt+9. */
	private static final int KEYS = 9;

	private final Frame frame;
	private final Look look;
	private final Map<String, RailItem> items = new LinkedHashMap<>();
	private final Map<PageGroup, RailHeading> headings = new EnumMap<>(PageGroup.class);
	private final Composite side;
	private final ScrolledComposite scroller;

	/** @param navigate opens a page by its id and argument */
	Rail(Composite parent, Frame frame, SignedIn person, List<PageContribution> pages, BiConsumer<String, String> navigate) {
		this.frame = frame;
		look = frame.look();
		side = new Composite(parent, SWT.NONE);
		side.setBackground(look.colour(look.theme().rail()));
		look.ground(side, look.theme().rail());
		scroller = new ScrolledComposite(side, SWT.V_SCROLL);
		scroller.setBackground(side.getBackground());
		look.ground(scroller, look.theme().rail());
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		Composite top = look.box(scroller);
		boolean grouped = pages.size() > GLANCE;
		top.setLayout(new Column(look.px(grouped ? 1 : 4)));
		pages(top, pages, grouped, navigate);
		scroller.setContent(top);
		scroller.setMinHeight(top.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		Composite foot = look.box(side);
		foot.setLayout(new Column(look.px(8)));
		foot(foot, person);
		side.setLayout(new TopAndFoot(top, foot, look.px(MARGIN)));
		side.addListener(SWT.Paint, e -> more(e.gc));
		side.addListener(SWT.MouseDown, e -> further(e.y));
		scroller.addListener(SWT.Resize, e -> seen());
		scroller.getVerticalBar().addListener(SWT.Selection, e -> side.redraw());
	}

	/** Height of the pages that lie below the edge. */
	int below() {
		return scroller.getContent().getSize().y - scroller.getOrigin().y - scroller.getClientArea().height;
	}

	/** Between the pages and the person: a line, and an arrow where there are more pages than are seen. */
	private void more(GC gc) {
		if (scroller.getMinHeight() <= scroller.getClientArea().height) {
			return;
		}
		Rectangle seen = scroller.getBounds();
		int y = seen.y + seen.height;
		gc.setForeground(look.colour(look.theme().line()));
		gc.drawLine(seen.x, y, seen.x + seen.width - look.px(MARGIN), y);
		if (below() > 0) {
			Image arrow = look.icon("chevron-down", look.theme().accent(), ARROW);
			gc.drawImage(arrow, seen.x + (seen.width - look.px(MARGIN) - arrow.getBounds().width) / 2, y + 1);
		}
	}

	/** The arrow shows the next ones. */
	private void further(int y) {
		int edge = scroller.getBounds().y + scroller.getBounds().height;
		if (y >= edge && y < edge + look.px(MARGIN) && below() > 0) {
			scroller.setOrigin(0, scroller.getOrigin().y + scroller.getClientArea().height / 2);
			side.redraw();
		}
	}

	private void pages(Composite top, List<PageContribution> pages, boolean grouped,
			BiConsumer<String, String> navigate) {
		new Heading(top, look, Type.HEADING, look.t(Messages.Desk_brand)).setLayoutData(Cell.aligned(SWT.LEFT));
		for (PageContribution page : pages) {
			PageGroup group = PageGroup.of(page);
			if (grouped && group != PageGroup.TODAY) {
				headings.computeIfAbsent(group, g -> heading(top, g));
			}
			RailItem item = new RailItem(top, look, page.icon(), look.t(page.title()), grouped, () -> navigate.accept(page.id(), ""));
			items.put(page.id(), item);
			if (items.size() <= KEYS) {
				item.key("Alt+" + items.size());
			}
			if (headings.containsKey(group)) {
				headings.get(group).holds(item);
			}
		}
	}

	private RailHeading heading(Composite top, PageGroup group) {
		return new RailHeading(top, look, look.t(group.title()), frame.preferences().isFolded(group), folded -> {
			frame.preferences().folded(group, folded);
			reflow();
		});
	}

	private void reflow() {
		Composite top = (Composite) scroller.getContent();
		scroller.setMinHeight(top.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		top.layout();
		side.layout();
		side.redraw();
	}

	private void foot(Composite foot, SignedIn person) {
		Composite who = look.row(foot, 8);
		new Avatar(who, look, 36, person.displayName());
		Composite words = look.column(who, 0);
		words.setLayoutData(Cell.growing());
		new Paragraph(words, look, Type.STRONG, person.displayName(), look.theme().ink());
		Paragraph.muted(words, look, String.join(" · ", person.roleNames().stream().map(look::t).toList()));
		Composite switches = look.row(foot, 0);
		new LinkButton(switches, look, look.language().other().ownName(), frame::switchLanguage)
				.hint(look.t(Messages.Door_languageHint), "Ctrl+L");
		new LinkButton(switches, look, look.t(look.theme().isDark() ? Messages.Door_light : Messages.Door_dark),
				frame::switchTheme).hint(look.t(Messages.Door_themeHint), "Ctrl+D");
		new LinkButton(foot, look, look.t(Messages.Desk_signOut), frame::signOut).icon("sign-out")
				.setLayoutData(Cell.aligned(SWT.LEFT));
	}

	boolean has(String page) {
		return items.containsKey(page);
	}

	/** The item at this place, counted from 0. */
	Optional<RailItem> item(int place) {
		return items.values().stream().skip(place).findFirst();
	}

	/** Marks the page that is open and brings it into view. */
	void open(String page) {
		items.forEach((id, item) -> item.open(id.equals(page)));
		if (has(page)) {
			unfold(items.get(page));
			seen();
		}
	}

	/** Brings the page that is open into view, once there is a view. */
	private void seen() {
		if (scroller.getClientArea().height > 0) {
			items.values().stream().filter(RailItem::isOpen).findFirst().ifPresent(scroller::showControl);
			side.redraw();
		}
	}

	/** What is open is seen, though its group was folded; what the person likes stays as it is. */
	private void unfold(RailItem item) {
		headings.values().stream().filter(heading -> heading.hides(item)).findFirst().ifPresent(heading -> {
			heading.fold(false);
			reflow();
		});
	}

	/** The pages above, the person at the foot; a bar has its room beside the words. */
	private final class TopAndFoot extends Layout {
		private final Composite top;
		private final Composite foot;
		private final int margin;

		TopAndFoot(Composite top, Composite foot, int margin) {
			this.top = top;
			this.foot = foot;
			this.margin = margin;
		}

		@Override
		protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
			// names and roles wrap; the words of the buttons do not
			int buttons = foot.getChildren()[1].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).x;
			int width = Math.max(top.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).x, buttons);
			return new Point(width + 2 * margin, Math.max(hHint, 0));
		}

		@Override
		protected void layout(Composite composite, boolean flush) {
			Rectangle room = composite.getClientArea();
			int width = room.width - 2 * margin;
			int low = foot.computeSize(width, SWT.DEFAULT, flush).y;
			foot.setBounds(margin, room.height - low - margin, width, low);
			int high = Math.max(0, room.height - low - 3 * margin);
			boolean bar = scroller.getMinHeight() > high;
			scroller.setBounds(margin, margin, bar ? width + margin : width, high);
		}
	}
}
