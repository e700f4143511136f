package org.chushi.internal.ui.learn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.chushi.assessment.ExamQuestion;
import org.chushi.assessment.Response;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.Lesson;
import org.chushi.people.Session;
import org.chushi.practice.Estimate;
import org.chushi.practice.Feedback;
import org.chushi.practice.Gauge;
import org.chushi.practice.Practice;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.PracticeQuestion;
import org.chushi.practice.Rating;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.ui.Card;
import org.chushi.ui.Dates;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Notice;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.AnswerPanels;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** One question at a time: answered, explained at once, rated, and on. Every answer is stored before it is explained. */
final class RoundView implements Page {

	/** What was seen when the page had to be built again. */
	private record Place(RoundKind kind, RoundSheet sheet) {
	}

	private static final char UNKNOWN = '0';
	private static final int WHOLE = 100;

	private final PageContext ctx;
	private final Look look;
	private final Practice practice;
	private final AnswerPanels panels;
	private final Wishes wishes;
	private final Packs packs;
	private final RoundKind kind;
	private final Clock clock;
	private final Session session;
	private final ScrolledPage page;
	private final OneAtATime telling = new OneAtATime();
	private Optional<RoundSheet> sheet = Optional.empty();
	private Optional<Answering> answering = Optional.empty();
	private Optional<Control> first = Optional.empty();
	private boolean byKey;

	RoundView(Composite parent, PageContext ctx, Practice practice, AnswerPanels panels, Wishes wishes, Packs packs,
			RoundKind kind, Clock clock) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.practice = practice;
		this.panels = panels;
		this.wishes = wishes;
		this.packs = packs;
		this.kind = kind;
		this.clock = clock;
		session = ctx.session(Session.class);
		page = new ScrolledPage(parent, look);
		Keyboard.on(page, look, this::key);
		Keyboard.onDo(page, look, this::goOn);
		if (ctx.memento().orElse(null) instanceof Place place && place.kind() == kind) {
			show(place.sheet());
		} else {
			reload();
		}
	}

	private void show(RoundSheet now) {
		// what is told late must not be taken for an answer to what comes now
		answering.ifPresent(Answering::flush);
		sheet = Optional.of(now);
		Composite content = clear();
		head(content, now);
		if (now.said().isPresent()) {
			said(content, now);
		} else if (now.asked().isPresent()) {
			ask(content, now, now.asked().get());
		} else {
			over(content, now);
		}
		page.reflow();
		page.position(0);
		focus();
	}

	private Composite clear() {
		Composite content = page.content();
		Keyboard.release(content);
		for (Control old : content.getChildren()) {
			old.dispose();
		}
		answering = Optional.empty();
		first = Optional.empty();
		return content;
	}

	private void head(Composite content, RoundSheet now) {
		Round round = now.round();
		Composite head = look.column(content, 6);
		new Heading(head, look, Type.TITLE, look.t(switch (kind) {
		case FREE -> Messages.RoundView_free;
		case BOOK -> Messages.RoundView_book;
		case REVIEW -> Messages.RoundView_review;
		case ADAPTIVE -> Messages.RoundView_adaptive;
		}));
		if (round.gauge().isPresent()) {
			gauge(head, round, round.gauge().get());
			return;
		}
		Paragraph.muted(head, look, look.t(Messages.RoundView_place, now.place(), round.total(), round.right()));
		new ProgressBar(head, look, look.t(Messages.RoundView_progress), round.done(), round.total());
	}

	/** How many questions it will be nobody knows: what is said is how much certainty is missing. */
	private void gauge(Composite head, Round round, Gauge gauge) {
		Paragraph.muted(head, look, look.t(round.ended() ? Messages.RoundView_gauged.text(round.done())
				: Messages.RoundView_gauge.text(round.done(), WHOLE - gauge.percent(), gauge.more())));
		new ProgressBar(head, look, look.t(Messages.RoundView_sure), gauge.percent(), WHOLE);
	}

	private void ask(Composite content, RoundSheet now, PracticeQuestion asked) {
		ExamQuestion question = asked.question();
		Card card = new Card(content, look);
		if (asked.keyChanged()) {
			new StatusPill(card, look, Status.INFO, look.t(Messages.RoundView_keyChanged));
		}
		if (asked.again()) {
			new StatusPill(card, look, Status.WAIT, look.t(Messages.RoundView_again));
		}
		new Heading(card, look, Type.SUBHEADING, look.t(question.stem()));
		AnswerPanel panel = panels.of(question);
		Paragraph.muted(card, look, look.t(panel.hint()));
		answering = Optional.of(panel.open(card,
				new Asking(look, question, now.response(), given -> chosen(question, given), now.wishes())));
		List<Text> fields = typed(card).toList();
		boolean line = fields.size() == 1 && (fields.getFirst().getStyle() & SWT.SINGLE) != 0;
		if (line) {
			fields.getFirst().addListener(SWT.DefaultSelection, e -> give());
		}
		Composite row = look.row(card, 8);
		new PrimaryButton(row, look, look.t(Messages.RoundView_answer), this::give)
				.hint(look.t(Messages.RoundView_answer), line || RoundSheet.answersByEnter(question)
						? look.t(Messages.RoundView_enter) : Keyboard.DO);
		new LinkButton(row, look, look.t(Messages.RoundView_unknown), () -> answer(Response.NONE))
				.hint(look.t(Messages.RoundView_unknown), String.valueOf(UNKNOWN));
	}

	private static Stream<Text> typed(Composite area) {
		return Stream.of(area.getChildren()).flatMap(child -> child instanceof Text text ? Stream.of(text)
				: child instanceof Composite inner ? typed(inner) : Stream.empty());
	}

	private void chosen(ExamQuestion question, Response given) {
		sheet = sheet.map(s -> s.chosen(given));
		if (byKey && !given.isEmpty() && RoundSheet.answersAtOnce(question)) {
			give();
		}
	}

	/** Gives what was chosen; without a choice nothing happens but a word. */
	private void give() {
		answering.ifPresent(Answering::flush);
		Response response = sheet.map(RoundSheet::response).orElse(Response.NONE);
		if (response.isEmpty()) {
			ctx.toast(Status.INFO, Messages.RoundView_choose.text());
		} else {
			answer(response);
		}
	}

	private void answer(Response response) {
		sheet.filter(s -> s.asked().isPresent()).ifPresent(s -> tell(Messages.RoundView_saving.text(), () -> practice
				.answer(session, s.round().id(), s.asked().get().question().question(), response)));
	}

	private void rate(Rating rating) {
		sheet.flatMap(RoundSheet::said).ifPresent(said -> tell(Messages.RoundView_saving.text(),
				() -> practice.rate(session, said.round().id(), said.question().question(), rating)));
	}

	/** Stores and shows what is said to it; one at a time. */
	private void tell(Bilingual what, Callable<Result<Feedback>> store) {
		telling.background(ctx, what, () -> store.call().map(f -> RoundSheet.told(f, lessons(f), wishes.of(f.round()))), result -> {
			switch (result) {
			case Result.Done<RoundSheet> done -> show(done.value());
			case Result.Refused<RoundSheet> refused -> {
				ctx.refused(refused);
				reload();
			}
			}
		});
	}

	/** The round may have gone on in another window, or an exam may have begun. */
	private void reload() {
		ctx.use(Messages.RoundView_doing.text(),
				() -> practice.current(session, kind).map(now -> now.map(r -> RoundSheet.asking(r, wishes.of(r)))),
				asking -> asking.ifPresentOrElse(this::show, this::nothing));
	}

	private Map<String, Bilingual> lessons(Feedback said) {
		Map<String, Bilingual> titles = new HashMap<>();
		Stream.concat(Stream.of(said.question().lesson()), said.round().gauge().flatMap(Gauge::estimate).stream()
				.flatMap(e -> e.weak().stream()).flatMap(w -> w.lessons().stream())).forEach(id -> packs.library()
						.find(Lesson.class, id).ifPresent(l -> titles.put(id, Texts.of(l.getTitle()))));
		return titles;
	}

	private void said(Composite content, RoundSheet now) {
		Feedback said = now.said().orElseThrow();
		Card card = new Card(content, look);
		Composite row = Parts.beside(card, look);
		Composite words = look.column(row, 6);
		new StatusPill(words, look, said.right() ? Status.GOOD : Status.STOP,
				look.t(said.right() ? Messages.RoundView_right : Messages.RoundView_wrong));
		Paragraph.muted(words, look, look.t(Messages.RoundView_due, when(said.due())));
		if (said.inBook()) {
			Paragraph.muted(words, look, look.t(Messages.RoundView_inBook, said.rightRow(), PracticePolicy.RIGHT_IN_A_ROW));
		}
		Messages on = said.round().question().isEmpty() ? Messages.RoundView_finish : Messages.RoundView_next;
		PrimaryButton next = new PrimaryButton(row, look, look.t(on), this::next);
		next.hint(look.t(on), look.t(Messages.RoundView_enter));
		first = Optional.of(next);
		if (said.right()) {
			ratings(card, said);
		}
		new ReviewItem(new Card(content, look), ctx, panels, said.question(), now.place(), now.lessons()).open(true);
	}

	/** The hour counts today only. */
	private Bilingual when(Instant due) {
		LocalDate day = LocalDate.ofInstant(due, clock.getZone());
		return day.equals(LocalDate.now(clock)) ? Dates.moment(due, clock.getZone()) : Dates.day(day);
	}

	private void ratings(Composite card, Feedback said) {
		new Paragraph(card, look, Type.STRONG, look.t(Messages.RoundView_how), look.theme().ink());
		Composite row = look.tiles(card, 220, 8);
		for (Rating rating : List.of(Rating.HARD, Rating.GOOD, Rating.EASY)) {
			Bilingual word = (switch (rating) {
			case HARD -> Messages.RoundView_hard;
			case GOOD, AGAIN -> Messages.RoundView_good;
			case EASY -> Messages.RoundView_easy;
			}).text(rating.grade(), when(said.choices().get(rating)));
			boolean now = said.rating() == rating;
			new SecondaryButton(row, look, look.t(now ? Messages.RoundView_rated.text(word) : word), () -> rate(rating))
					.hint(look.t(word), String.valueOf(rating.grade()));
		}
	}

	/** What the accented button does. */
	private void goOn() {
		sheet.ifPresent(now -> {
			if (now.said().isPresent()) {
				next();
			} else if (now.asked().isPresent()) {
				give();
			}
		});
	}

	private void next() {
		sheet.ifPresent(s -> show(s.next()));
	}

	private void over(Composite content, RoundSheet now) {
		Round round = now.round();
		if (round.held().isPresent()) {
			new Notice(content, look, Status.WAIT, look.t(Messages.RoundView_held), look.t(round.held().get()), "")
					.action(look.t(Messages.RoundView_back), this::back);
			return;
		}
		Optional<Estimate> estimate = round.gauge().flatMap(Gauge::estimate);
		if (estimate.isPresent()) {
			new EstimateCard(look, estimate.get(), now.lessons(), l -> ctx.navigate(Pages.LESSON, l), this::practise).open(content);
			new PrimaryButton(look.row(content, 8), look, look.t(Messages.RoundView_back), this::back);
			return;
		}
		new EmptyState(new Card(content, look), look, "check", look.t(Messages.RoundView_over),
				look.t(Messages.RoundView_overWords, round.right(), round.total())).action(look.t(Messages.RoundView_back),
						this::back);
	}

	private void practise(String competency) {
		ctx.use(Messages.PracticeView_starting.text(),
				() -> practice.start(session, PracticeOrder.free(List.of(competency), PracticePolicy.QUESTIONS)),
				round -> ctx.navigate(PracticePages.ROUND, round.kind().name()));
	}

	private void nothing() {
		sheet = Optional.empty();
		new EmptyState(new Card(clear(), look), look, "pen", look.t(Messages.RoundView_none),
				look.t(Messages.RoundView_noneWords)).action(look.t(Messages.RoundView_back), this::back);
		page.reflow();
	}

	private void back() {
		ctx.navigate(PracticePages.of(kind), "");
	}

	private Optional<Runnable> key(Event e) {
		if ((e.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0 || sheet.isEmpty()) {
			return Optional.empty();
		}
		RoundSheet now = sheet.get();
		boolean enter = e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
		if (now.said().isPresent()) {
			return now.rating(e.character).<Runnable>map(r -> () -> rate(r))
					.or(() -> enter ? Optional.of(this::next) : Optional.empty());
		}
		if (now.asked().isEmpty()) {
			return Optional.empty();
		}
		if (enter) {
			boolean gives = RoundSheet.answersByEnter(now.asked().get().question()) && !now.response().isEmpty();
			return gives ? Optional.of(this::give) : Optional.empty();
		}
		if (e.keyCode == SWT.DEL || e.keyCode == SWT.BS) {
			return Optional.of(this::takeBack);
		}
		if (e.character == UNKNOWN) {
			return Optional.of(() -> answer(Response.NONE));
		}
		return Character.isLetterOrDigit(e.character) ? Optional.of(() -> press(e.character)) : Optional.empty();
	}

	private void press(char key) {
		byKey = true;
		answering.ifPresent(a -> a.key(key));
		byKey = false;
	}

	private void takeBack() {
		answering.filter(a -> !a.key(SWT.DEL)).ifPresent(Answering::clear);
	}

	@Override
	public void focus() {
		answering.ifPresentOrElse(Answering::focus,
				() -> first.filter(c -> !c.isDisposed()).ifPresentOrElse(Control::setFocus, page::setFocus));
	}

	@Override
	public Bilingual help() {
		return Messages.RoundView_help.text();
	}

	@Override
	public Optional<Object> memento() {
		answering.ifPresent(Answering::flush);
		return sheet.map(s -> new Place(kind, s));
	}
}
