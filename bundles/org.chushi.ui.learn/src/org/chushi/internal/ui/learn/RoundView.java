package org.chushi.internal.ui.learn;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.Lesson;
import org.chushi.people.Session;
import org.chushi.practice.Feedback;
import org.chushi.practice.Gauge;
import org.chushi.practice.Practice;
import org.chushi.practice.Rating;
import org.chushi.practice.RoundKind;
import org.chushi.questions.Response;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** One question at a time: answered, explained at once, rated, and on. Every answer is stored before it is explained. */
final class RoundView implements Page {

	/** What was seen when the page had to be built again. */
	private record Place(RoundKind kind, RoundSheet sheet) {
	}

	private final PageContext ctx;
	private final Look look;
	private final Practice practice;
	private final AnswerPanels panels;
	private final Wishes wishes;
	private final Packs packs;
	private final RoundKind kind;
	private final Session session;
	private final ScrolledPage page;
	private final RoundSaid told;
	private final RoundEnd end;
	private final OneAtATime telling = new OneAtATime();
	private Optional<RoundSheet> sheet = Optional.empty();
	private Optional<RoundQuestion> asked = Optional.empty();
	private Optional<Control> first = Optional.empty();

	RoundView(Composite parent, PageContext ctx, Practice practice, AnswerPanels panels, Wishes wishes, Packs packs,
			RoundKind kind, Clock clock) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.practice = practice;
		this.panels = panels;
		this.wishes = wishes;
		this.packs = packs;
		this.kind = kind;
		session = ctx.session(Session.class);
		told = new RoundSaid(ctx, panels, clock, this::next, this::rate);
		end = new RoundEnd(ctx, practice, kind);
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
		asked.ifPresent(RoundQuestion::flush);
		sheet = Optional.of(now);
		Composite content = clear();
		new RoundHead(content, look, kind).show(now);
		if (now.said().isPresent()) {
			first = Optional.of(told.open(content, now, now.said().get()));
		} else if (now.asked().isPresent()) {
			asked = Optional.of(new RoundQuestion(content, look, panels, now, now.asked().get(), new Acts()));
		} else {
			end.over(content, now);
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
		asked = Optional.empty();
		first = Optional.empty();
		return content;
	}

	/** What the question that is asked leads to. */
	private final class Acts implements RoundQuestion.Acts {

		@Override
		public void chosen(Response response) {
			sheet = sheet.map(s -> s.chosen(response));
		}

		@Override
		public void give() {
			RoundView.this.give();
		}

		@Override
		public void unknown() {
			answer(Response.NONE);
		}
	}

	/** Gives what was chosen; without a choice nothing happens but a word. */
	private void give() {
		asked.ifPresent(RoundQuestion::flush);
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

	private void nothing() {
		sheet = Optional.empty();
		end.none(clear());
		page.reflow();
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
			return Optional.of(() -> asked.ifPresent(RoundQuestion::takeBack));
		}
		if (e.character == RoundQuestion.UNKNOWN) {
			return Optional.of(() -> answer(Response.NONE));
		}
		return Character.isLetterOrDigit(e.character) ? Optional.of(() -> asked.ifPresent(q -> q.press(e.character))) : Optional.empty();
	}

	@Override
	public void focus() {
		asked.ifPresentOrElse(RoundQuestion::focus,
				() -> first.filter(c -> !c.isDisposed()).ifPresentOrElse(Control::setFocus, page::setFocus));
	}

	@Override
	public Bilingual help() {
		return Messages.RoundView_help.text();
	}

	@Override
	public Optional<Object> memento() {
		asked.ifPresent(RoundQuestion::flush);
		return sheet.map(s -> new Place(kind, s));
	}
}
