package org.chushi.internal.ui.learn;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.Exams;
import org.chushi.assessment.QuestionTypes;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows the outlook, or the exam when one is under way, and changes from one to the other. */
final class ExamView implements Page {

	private final PageContext ctx;
	private final Exams exams;
	private final QuestionTypes types;
	private final Callable<Result<List<Offer>>> outlooks;
	private final ZoneId zone;
	private final Composite area;
	private final Session session;
	private Optional<Page> inner = Optional.empty();
	private boolean focusWanted;

	ExamView(Composite parent, PageContext ctx, Exams exams, QuestionTypes types,
			Callable<Result<List<Offer>>> outlooks, ZoneId zone) {
		this.ctx = ctx;
		this.exams = exams;
		this.types = types;
		this.outlooks = outlooks;
		this.zone = zone;
		session = ctx.session(Session.class);
		area = ctx.look().box(parent);
		area.setLayout(new FillLayout());
	}

	Page start() {
		ctx.use(Messages.ExamView_doing.text(), () -> exams.current(session), this::show);
		return this;
	}

	private void show(Optional<RunningExam> running) {
		Optional<RunningExam> here = running.filter(exam -> ctx.argument().isEmpty()
				|| ctx.argument().equals(exam.paper()) || ctx.argument().equals(exam.code()));
		Keyboard.release(area);
		for (Control old : area.getChildren()) {
			old.dispose();
		}
		inner = Optional.of(here.<Page>map(this::sitting)
				.orElseGet(() -> new OutlookView(area, ctx, outlooks, this::begin, zone).start()));
		area.layout(true, true);
		if (focusWanted) {
			focus();
		}
	}

	private Page sitting(RunningExam exam) {
		return new SittingView(area, ctx, exams, types, exam, zone);
	}

	private void begin(ExamOutlook outlook) {
		ctx.use(Messages.ExamView_starting.text(), () -> exams.start(session, outlook.paper()), exam -> {
			focusWanted = true;
			show(Optional.of(exam));
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
