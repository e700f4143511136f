package org.chushi.internal.ui.learn;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.Exams;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.ui.Keyboard;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows the outlook, or the exam when one is under way, and changes from one to the other. */
final class ExamView implements Page {

	private final PageContext ctx;
	private final Exams exams;
	private final AnswerPanels panels;
	private final Callable<Result<List<Offer>>> outlooks;
	private final ZoneId zone;
	private final Composite area;
	private final Session session;
	private final OneAtATime starting = new OneAtATime();
	private Optional<Page> inner = Optional.empty();
	private boolean focusWanted;

	ExamView(Composite parent, PageContext ctx, Exams exams, AnswerPanels panels,
			Callable<Result<List<Offer>>> outlooks, ZoneId zone) {
		this.ctx = ctx;
		this.exams = exams;
		this.panels = panels;
		this.outlooks = outlooks;
		this.zone = zone;
		session = ctx.session(Session.class);
		area = ctx.look().box(parent);
		area.setLayout(new FillLayout());
	}

	Page start() {
		ctx.use(Messages.ExamView_doing.text(), () -> exams.current(session), running -> show(running, false));
		return this;
	}

	/** @param fresh begun just now */
	private void show(Optional<RunningExam> running, boolean fresh) {
		Optional<RunningExam> here = running.filter(exam -> ctx.argument().isEmpty()
				|| ctx.argument().equals(exam.paper()) || ctx.argument().equals(exam.code()));
		Keyboard.release(area);
		for (Control old : area.getChildren()) {
			old.dispose();
		}
		inner = Optional.of(here
				.<Page>map(exam -> new SittingView(area, ctx, exams, panels, exam, zone, fresh))
				.orElseGet(() -> new OutlookView(area, ctx, outlooks, this::begin, zone).start()));
		area.layout(true, true);
		if (focusWanted) {
			focus();
		}
	}

	/** What came of a try to start: a refusal is about the code as long as the exam is open to the person. */
	private record Tried(Result<RunningExam> start, boolean open) {
	}

	private Tried tried(String paper, String code) {
		Result<RunningExam> start = exams.start(session, paper, code);
		return new Tried(start, !start.isDone() && exams.outlook(session, paper) instanceof Result.Done<ExamOutlook> done
				&& done.value().open());
	}

	private void begin(ExamOutlook outlook, String code, Begun begun) {
		starting.background(ctx, Messages.ExamView_starting.text(), () -> tried(outlook.paper(), code), tried -> {
			switch (tried.start()) {
			case Result.Done<RunningExam> done -> {
				begun.done();
				focusWanted = true;
				show(Optional.of(done.value()), true);
			}
			case Result.Refused<RunningExam> refused -> begun.refused(refused, tried.open());
			}
		});
	}

	@Override
	public void focus() {
		focusWanted = inner.isEmpty();
		inner.ifPresent(Page::focus);
	}

	@Override
	public Bilingual help() {
		return inner.map(Page::help).orElseGet(Messages.OutlookView_help::text);
	}

	@Override
	public boolean mayLeave() {
		return inner.map(Page::mayLeave).orElse(true);
	}

	@Override
	public Optional<Object> memento() {
		return inner.flatMap(Page::memento);
	}
}
