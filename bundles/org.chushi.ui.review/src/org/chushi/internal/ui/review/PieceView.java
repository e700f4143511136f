package org.chushi.internal.ui.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.chushi.core.Result;
import org.chushi.internal.ui.review.Room.Piece;
import org.chushi.model.ModelPackage;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.review.Manuscript;
import org.chushi.review.Remark;
import org.chushi.review.ReviewFile;
import org.chushi.review.ReviewState;
import org.chushi.review.ReviewSummary;
import org.chushi.review.Suggestion;
import org.chushi.review.Weighing;
import org.chushi.ui.Batches;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.MissingList;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.SwitchButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One piece: read word by word, decided on, and its versions. */
final class PieceView extends LivePage<Piece> {

	/** Ways to look at it. */
	private enum Way {
		READ, VERSIONS
	}

	private final Room room;
	private final Session session;
	private final Reading reading;
	private final AtomicReference<Map<String, Set<Integer>>> weighed;
	private final OneAtATime work = new OneAtATime();
	private final Batches versions = new Batches(10);
	private Way way = Way.READ;

	PieceView(Composite parent, PageContext ctx, Room room) {
		this(parent, ctx, room, ctx.session(Session.class), new AtomicReference<>(Map.of()));
	}

	private PieceView(Composite parent, PageContext ctx, Room room, Session session, AtomicReference<Map<String, Set<Integer>>> weighed) {
		super(parent, ctx, Messages.PiecePage_doing, Messages.PiecePage_help, read(room, session, ctx.argument(), weighed));
		this.room = room;
		this.session = session;
		this.weighed = weighed;
		reading = new Reading(ctx, room, session);
		control().addListener(SWT.Dispose, e -> reading.stop());
		kept().filter(Way.class::isInstance).ifPresent(w -> way = (Way) w);
	}

	/** What was weighed is kept apart: a page that is read would be built anew with every word. */
	private static Callable<Result<Piece>> read(Room room, Session session, String element, AtomicReference<Map<String, Set<Integer>>> weighed) {
		return () -> room.reviews().open(session, element).map(file -> {
			weighed.set(file.weighing().stream().filter(w -> w.person().equals(session.person()))
					.collect(Collectors.toMap(Weighing::path, w -> Set.copyOf(w.read()), (a, b) -> b)));
			return room.piece(new ReviewFile(file.summary(), file.text(), file.writers(), file.asked(), file.askedRole(), file.note(), file.turns(),
					file.remarks(), file.suggestions(), file.approvals(), file.versions(), file.changes(), file.missing(), List.of(),
					file.mayWrite()));
		});
	}

	@Override
	protected void fill(Composite content, Piece piece) {
		ReviewFile file = piece.file();
		reading.of(file);
		Parts.title(content, look(), file.summary().says(), Messages.PieceView_below.text(file.summary().kind(), file.summary().pack(),
				file.summary().round()));
		head(content, file);
		Composite ways = look().row(content, 8);
		way(ways, Way.READ, Messages.PieceView_read, "eye");
		way(ways, Way.VERSIONS, Messages.PieceView_versions, "list");
		if (way == Way.READ) {
			new ReadPane(this, look(), room, reading, weighed.get()).fill(content, piece);
		} else {
			new VersionPane(look(), room, versions, this::rebuild).fill(content, file);
		}
	}

	private void way(Composite ways, Way to, Messages words, String icon) {
		SwitchButton button = new SwitchButton(ways, look(), look().t(words), () -> {
			way = to;
			rebuild();
		}).icon(icon);
		button.on(way == to);
		if (way == to && way == Way.VERSIONS) {
			first(button);
		}
	}

	/** For the parts of this page. */
	<C extends Control> C begin(C control) {
		return first(control);
	}

	private void head(Composite content, ReviewFile file) {
		Composite card = Parts.lead(content, look());
		Composite line = look().row(card, 12);
		new StatusPill(line, look(), Standing.status(file.summary()), look().t(Standing.of(file.summary())));
		String asked = names(file.asked());
		String role = file.askedRole().map(r -> look().t(Messages.AskDialog_any, r.title())).orElse("");
		if (!asked.isEmpty() || !role.isEmpty()) {
			new Paragraph(line, look(), look().t(Messages.PieceView_asked, room.name(file.summary().asker()),
					asked.isEmpty() || role.isEmpty() ? asked + role : asked + between() + role));
		}
		if (!file.note().isEmpty()) {
			new Paragraph(card, look(), look().t(Messages.PieceView_note, file.note()));
		}
		if (!file.writers().isEmpty()) {
			Paragraph.muted(card, look(), look().t(Messages.PieceView_writers, names(file.writers())));
		}
		if (file.summary().changed()) {
			new Paragraph(card, look(), look().t(file.mayWrite() ? Messages.PieceView_changedMine : Messages.PieceView_changed));
		}
		if (file.summary().state() != ReviewState.IN_REVIEW) {
			new MissingList(card, look(), file.missing());
		}
		buttons(card, file);
	}

	private String names(List<UUID> people) {
		return people.stream().map(room::name).sorted().collect(Collectors.joining(between()));
	}

	private String between() {
		return look().t(new Bilingual("、", ", "));
	}

	private void buttons(Composite card, ReviewFile file) {
		Composite buttons = look().row(card, 8);
		boolean inReview = file.summary().state() == ReviewState.IN_REVIEW;
		boolean writes = session.is(Role.TRAINER) || session.is(Role.LEAD);
		if (inReview && !file.writers().contains(session.person())) {
			new PrimaryButton(buttons, look(), look().t(Messages.PieceView_approve), () -> approve(file)).icon("check");
			new SecondaryButton(buttons, look(), look().t(Messages.PieceView_return),
					() -> why(Messages.PieceView_return, Messages.PieceView_returnWhy, w -> room.reviews().giveBack(session, id(file), w)));
		}
		if (file.text().filter(t -> t.type().equals(ModelPackage.Literals.SCRIPT_TEMPLATE.getName())).isPresent()) {
			new SecondaryButton(buttons, look(), look().t(Messages.PieceView_try), () -> ctx().navigate(Pages.TRIAL, id(file))).icon("chat");
		}
		if (writes && file.summary().changed() && file.summary().round() > 0) {
			new SecondaryButton(buttons, look(), look().t(Messages.PieceView_keep),
					() -> why(Messages.PieceView_keep, Messages.PieceView_keepWhy, w -> room.reviews().keep(session, id(file), w)));
		}
		if (writes && file.text().isPresent() && (!inReview || file.mayWrite())) {
			new SecondaryButton(buttons, look(), look().t(file.summary().round() == 0 ? Messages.ReviewsPage_ask : Messages.PieceView_askAgain),
					() -> new AskDialog(ctx(), room, session).show(control(), work, file.summary(), this::again)).icon("people");
		}
		if (writes && file.summary().state() != ReviewState.WITHDRAWN) {
			new LinkButton(buttons, look(), look().t(Messages.PieceView_withdraw),
					() -> why(Messages.PieceView_withdraw, Messages.PieceView_withdrawWhy, w -> room.reviews().withdraw(session, id(file), w)));
		}
	}

	private static String id(ReviewFile file) {
		return file.summary().element();
	}

	void again() {
		reload();
	}

	/** What was read is told first: without it the approval is refused. */
	private void approve(ReviewFile file) {
		String hash = file.text().map(Manuscript::hash).orElse("");
		work.use(ctx(), Messages.PiecePage_doing.text(), reading.first(() -> room.reviews().approve(session, id(file), hash, "")), this::done);
	}

	private void done(ReviewSummary summary) {
		ctx().toast(Status.GOOD, Messages.PieceView_done.text(summary.state().title()));
		reload();
	}

	private void why(Phrase title, Phrase words, Function<String, Result<ReviewSummary>> work) {
		Field[] reason = new Field[1];
		Dialogs.attempt(control(), look(), look().t(title), 520, body -> {
			new Paragraph(body, look(), look().t(words));
			reason[0] = new Field(body, look(), Field.Kind.MANY_LINES, look().t(Messages.PieceView_reason));
		}, look().t(title), attempt -> {
			if (Field.filled(List.of(reason[0]))) {
				String why = reason[0].text();
				attempt.run(ctx(), Messages.PiecePage_doing, () -> work.apply(why), this::done);
			}
		});
	}

	/** A place in a text, for a dialog. */
	void comment(ReviewFile file, String path, int start, int end, String quote) {
		Field[] words = new Field[1];
		Dialogs.attempt(control(), look(), look().t(Messages.PieceView_comment), 520, body -> {
			new Paragraph(body, look(), quote.isEmpty() ? look().t(Messages.PieceView_whole) : look().t(Messages.PieceView_quote, quote));
			words[0] = new Field(body, look(), Field.Kind.MANY_LINES, look().t(Messages.PieceView_words));
		}, look().t(Messages.PieceView_comment), attempt -> {
			if (Field.filled(List.of(words[0]))) {
				String said = words[0].text();
				attempt.run(ctx(), Messages.PiecePage_doing, () -> room.reviews().comment(session, id(file), path, start, end, said), done -> reload());
			}
		});
	}

	void suggest(ReviewFile file, String path, int start, int end, String quote) {
		Field[] fields = new Field[2];
		Dialogs.attempt(control(), look(), look().t(Messages.PieceView_suggest), 560, body -> {
			new Paragraph(body, look(), look().t(Messages.PieceView_quote, quote));
			fields[0] = new Field(body, look(), Field.Kind.MANY_LINES, look().t(Messages.PieceView_instead));
			fields[0].text(quote);
			fields[1] = new Field(body, look(), Field.Kind.LINE, look().t(Messages.PieceView_why));
		}, look().t(Messages.PieceView_suggest), attempt -> {
			if (Field.filled(List.of(fields[1]))) {
				String text = fields[0].text();
				String why = fields[1].text();
				attempt.run(ctx(), Messages.PiecePage_doing, () -> room.reviews().suggest(session, id(file), path, start, end, text, why),
						done -> reload());
			}
		});
	}

	<T> void decide(Callable<Result<T>> decision) {
		reading.tell();
		work.use(ctx(), Messages.PiecePage_doing.text(), decision, done -> reload());
	}

	void refuse(ReviewFile file, Suggestion suggestion) {
		why(Messages.MarginCard_refuse, Messages.MarginCard_refuseWhy, w -> room.reviews().refuse(session, id(file), suggestion.id(), w));
	}

	void reply(ReviewFile file, Remark remark) {
		Field[] words = new Field[1];
		Dialogs.attempt(control(), look(), look().t(Messages.MarginCard_reply), 520, body -> {
			new Paragraph(body, look(), remark.words());
			words[0] = new Field(body, look(), Field.Kind.MANY_LINES, look().t(Messages.PieceView_words));
		}, look().t(Messages.MarginCard_reply), attempt -> {
			if (Field.filled(List.of(words[0]))) {
				String said = words[0].text();
				attempt.run(ctx(), Messages.PiecePage_doing, () -> room.reviews().answer(session, id(file), remark.id(), said), done -> reload());
			}
		});
	}

	Session session() {
		return session;
	}

	@Override
	protected Optional<Object> keep() {
		reading.tell();
		return Optional.of(way);
	}

	@Override
	public boolean mayLeave() {
		reading.tell();
		return true;
	}
}
