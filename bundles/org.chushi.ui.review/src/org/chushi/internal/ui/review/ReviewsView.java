package org.chushi.internal.ui.review;

import java.util.Comparator;
import java.util.List;

import org.chushi.internal.ui.review.Room.Lists;
import org.chushi.people.Session;
import org.chushi.review.ReviewSummary;
import org.chushi.ui.Card;
import org.chushi.ui.DataTable;
import org.chushi.ui.DataTable.Spec;
import org.chushi.ui.Dates;
import org.chushi.ui.EmptyState;
import org.chushi.ui.LivePage;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;

/** Lists of reviews, what waits for this person first. */
final class ReviewsView extends LivePage<Lists> {

	private final Room room;
	private final Session session;
	private final OneAtATime work = new OneAtATime();

	ReviewsView(Composite parent, PageContext ctx, Room room) {
		this(parent, ctx, room, ctx.session(Session.class));
	}

	private ReviewsView(Composite parent, PageContext ctx, Room room, Session session) {
		super(parent, ctx, Messages.ReviewsPage_doing, Messages.ReviewsPage_help, () -> room.lists(session));
		this.room = room;
		this.session = session;
	}

	@Override
	protected void fill(Composite content, Lists lists) {
		Parts.title(content, look(), Messages.ReviewsPage_title.text(), Messages.ReviewsPage_subtitle.text(lists.waiting().size()));
		if (lists.waiting().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "check", look().t(Messages.ReviewsPage_noneWaiting),
					look().t(Messages.ReviewsPage_noneWaitingNext));
		} else {
			Card card = Parts.card(content, look(), Messages.ReviewsPage_waiting.text());
			DataTable<ReviewSummary> table = first(table(card, lists.waiting()));
			new PrimaryButton(look().row(card, 8), look(), look().t(Messages.ReviewsPage_read), () -> open(table)).icon("eye");
		}
		section(content, Messages.ReviewsPage_mine, lists.mine());
		drafts(content, lists.drafts());
		section(content, Messages.ReviewsPage_others, lists.others());
	}

	private void section(Composite content, Messages heading, List<ReviewSummary> reviews) {
		if (!reviews.isEmpty()) {
			Card card = Parts.card(content, look(), heading.text());
			DataTable<ReviewSummary> table = first(table(card, reviews));
			new SecondaryButton(look().row(card, 8), look(), look().t(Messages.ReviewsPage_open), () -> open(table)).icon("eye");
		}
	}

	private void drafts(Composite content, List<ReviewSummary> drafts) {
		if (!drafts.isEmpty()) {
			Card card = Parts.card(content, look(), Messages.ReviewsPage_drafts.text());
			DataTable<ReviewSummary> table = first(new DataTable<>(card, look(), Math.min(8, drafts.size() + 1), List.of(what(), kind(), pack())));
			table.rows(drafts);
			table.onOpen(this::open);
			Composite buttons = look().row(card, 8);
			new SecondaryButton(buttons, look(), look().t(Messages.ReviewsPage_ask), () -> table.selected()
					.ifPresentOrElse(s -> new AskDialog(ctx(), room, session).show(control(), work, s, this::reload), this::chooseFirst)).icon("people");
			new SecondaryButton(buttons, look(), look().t(Messages.ReviewsPage_open), () -> open(table)).icon("eye");
		}
	}

	private DataTable<ReviewSummary> table(Composite card, List<ReviewSummary> reviews) {
		DataTable<ReviewSummary> table = new DataTable<>(card, look(), Math.min(8, reviews.size() + 1),
				List.of(what(), kind(), Spec.text(look().t(Messages.ReviewsPage_state), 2, s -> look().t(Standing.of(s))),
						Spec.text(look().t(Messages.ReviewsPage_asker), 1, s -> s.asker() == null ? "" : room.name(s.asker())),
						new Spec<>(look().t(Messages.ReviewsPage_points), 1, s -> Integer.toString(s.suggestions() + s.remarks()),
								Comparator.comparingInt(s -> s.suggestions() + s.remarks())),
						new Spec<>(look().t(Messages.ReviewsPage_since), 2, s -> look().t(Dates.moment(s.since(), room.clock().getZone())),
								Comparator.comparing(ReviewSummary::since))));
		table.rows(reviews);
		table.onOpen(this::open);
		if (!reviews.isEmpty()) {
			table.select(0);
		}
		return table;
	}

	private Spec<ReviewSummary> what() {
		return Spec.text(look().t(Messages.ReviewsPage_what), 4, s -> look().t(s.says()));
	}

	private Spec<ReviewSummary> kind() {
		return Spec.text(look().t(Messages.ReviewsPage_kind), 1, s -> look().t(s.kind()));
	}

	private Spec<ReviewSummary> pack() {
		return Spec.text(look().t(Messages.ReviewsPage_pack), 1, ReviewSummary::pack);
	}

	private void open(DataTable<ReviewSummary> table) {
		table.selected().ifPresentOrElse(this::open, this::chooseFirst);
	}

	private void open(ReviewSummary review) {
		ctx().navigate(Pages.PIECE, review.element());
	}

	private void chooseFirst() {
		ctx().toast(Status.INFO, Messages.ReviewsPage_chooseFirst.text());
	}
}
