package org.chushi.internal.ui.exams;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.assessment.MarkingQueue;
import org.chushi.assessment.MarkingQueue.Outcome;
import org.chushi.assessment.MarkingSheet;
import org.chushi.assessment.MarkingTask;
import org.chushi.core.Bilingual;
import org.chushi.people.Session;
import org.chushi.questions.Keys;
import org.chushi.questions.Keys.Criterion;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.Field;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.Notice;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** An answer and, beside it, what it is measured by. */
final class SheetView extends LivePage<MarkingSheet> {

	private final MarkingQueue queue;
	private final AnswerPanels panels;
	private final Session session;
	private final List<ChoiceGroup> groups = new ArrayList<>();
	private final List<Paragraph> faults = new ArrayList<>();
	private Optional<MarkingSheet> sheet = Optional.empty();
	private Optional<Field> percent = Optional.empty();
	private Optional<Field> why = Optional.empty();
	private Optional<Paragraph> sum = Optional.empty();
	private Draft draft;
	private final OneAtATime storing = new OneAtATime();

	SheetView(Composite parent, PageContext ctx, MarkingQueue queue, AnswerPanels panels, Session session) {
		super(parent, ctx, Messages.SheetView_doing, Messages.SheetView_help, () -> queue.sheet(session, ctx.argument()));
		this.queue = queue;
		this.panels = panels;
		this.session = session;
		draft = kept().filter(Draft.class::isInstance).map(Draft.class::cast).orElse(Draft.EMPTY);
		Keyboard.on(parent, look(), this::key);
		Keyboard.onDo(parent, look(), this::submit);
	}

	@Override
	protected Optional<Object> keep() {
		return Optional.of(draft);
	}

	/** The keyboard is at the head at first: the answer is read before the rubric, however low the window is. */
	@Override
	protected void fill(Composite content, MarkingSheet shown) {
		groups.clear();
		faults.clear();
		sheet = Optional.of(shown);
		first(new LinkButton(content, look(), look().t(Messages.SheetView_back), () -> ctx().navigate(Pages.MARKING, "")).icon("arrow-left"))
				.setLayoutData(Cell.aligned(SWT.LEFT));
		MarkingTask task = shown.task();
		Parts.title(content, look(), look().t(Messages.MarkingView_number, task.task()), look().t(task.paper()));
		notice(content, task);
		Composite halves = look().tiles(content, 400, 24);
		question(new Card(halves, look()), shown);
		mark(new Card(halves, look()), shown);
	}

	private void notice(Composite content, MarkingTask task) {
		if (task.decides()) {
			new Notice(content, look(), Status.WAIT, look().t(Messages.SheetView_decides), look().t(Messages.SheetView_decidesWhy),
					look().t(Messages.SheetView_decidesNext));
		} else if (task.wanted() > 1) {
			new Notice(content, look(), Status.INFO, look().t(task.marks() == 0 ? Messages.SheetView_first : Messages.SheetView_second),
					look().t(Messages.SheetView_two), "");
		}
	}

	private void question(Card card, MarkingSheet shown) {
		new Paragraph(card, look(), Type.STRONG, look().t(shown.task().stem()), look().theme().ink());
		Sheets.answer(card, look(), panels, shown);
		if (!shown.remarks().isEmpty()) {
			part(card, Messages.SheetView_seen);
			shown.remarks().forEach(r -> Paragraph.muted(card, look(), look().t(r)));
		}
		words(card, Messages.SheetView_sample, shown.sample());
		words(card, Messages.SheetView_explanation, shown.explanation());
	}

	private void part(Composite parent, Messages title) {
		new Paragraph(parent, look(), Type.SMALL_STRONG, look().t(title), look().theme().mutedInk());
	}

	private void words(Card card, Messages title, Bilingual text) {
		if (!look().t(text).isBlank()) {
			part(card, title);
			new Paragraph(card, look(), look().t(text));
		}
	}

	private void mark(Card card, MarkingSheet shown) {
		percent = Optional.empty();
		Keys.Rubric rubric = shown.rubric();
		new Paragraph(card, look(), Type.STRONG, rubric.criteria().isEmpty() ? look().t(Messages.SheetView_share, shown.points().decimal(2))
				: look().t(rubric.title()), look().theme().ink());
		Paragraph.muted(card, look(), look().t(rubric.criteria().isEmpty() ? Messages.SheetView_shareHow : Messages.SheetView_how));
		rubric.criteria().forEach(c -> criterion(card, c));
		if (rubric.criteria().isEmpty()) {
			Field field = new Field(card, look(), Field.Kind.LINE, look().t(Messages.SheetView_percent));
			field.text(draft.percent());
			field.onChange(text -> draft = draft.percent(text));
			percent = Optional.of(field);
		}
		sum = rubric.criteria().isEmpty() ? Optional.empty()
				: Optional.of(new Paragraph(card, look(), Type.STRONG, "", look().theme().ink()));
		add();
		Field words = new Field(card, look(), Field.Kind.MANY_LINES,
				look().t(Draft.wantsWhy(shown) ? Messages.SheetView_whyWanted : Messages.SheetView_why));
		words.text(draft.why());
		words.onChange(text -> draft = draft.why(text));
		why = Optional.of(words);
		Composite row = look().row(card, 8);
		new PrimaryButton(row, look(), look().t(Messages.SheetView_submit), this::submit).icon("check").hint(
				look().t(Messages.SheetView_submit), Keyboard.DO);
		new SecondaryButton(row, look(), look().t(Messages.SheetView_skip), this::skip);
		Paragraph.muted(card, look(), look().t(Messages.SheetView_keys, Keyboard.DO));
	}

	private void criterion(Card card, Criterion criterion) {
		new Paragraph(card, look(), Type.SMALL_STRONG, look().t(Messages.SheetView_criterion, criterion.title(), criterion.points()),
				look().theme().ink());
		ChoiceGroup group = new ChoiceGroup(card, look(), false,
				criterion.levels().stream().map(l -> look().t(Messages.SheetView_level, l.text(), l.points())).toList());
		draft.place(criterion).ifPresent(place -> group.select(List.of(place)));
		Paragraph fault = new Paragraph(card, look(), Type.SMALL, look().t(Messages.SheetView_noLevel), look().theme().stop());
		Cell.show(fault, false);
		group.onChange(chosen -> {
			draft = draft.level(criterion, chosen.getFirst());
			if (fault.getVisible()) {
				Cell.show(fault, false);
				ScrolledPage.reflow(fault);
			}
			add();
		});
		groups.add(group);
		faults.add(fault);
	}

	private void add() {
		sheet.ifPresent(s -> sum.ifPresent(words -> {
			words.text(look().t(Messages.SheetView_sum, draft.points(s.rubric()), s.rubric().points()));
			words.requestLayout();
		}));
	}

	/** A letter or digit chooses a level of the criterion that has the keyboard, or of the first open one. */
	private Optional<Runnable> key(Event e) {
		boolean plain = (e.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
		return plain && Character.isLetterOrDigit(e.character) && here().isPresent()
				? Optional.of(() -> here().filter(g -> g.key(e.character)).ifPresent(this::goOn))
				: Optional.empty();
	}

	private Optional<ChoiceGroup> here() {
		return groups.stream().filter(g -> Keyboard.within(g, look().display().getFocusControl())).findFirst()
				.or(() -> sheet.flatMap(s -> draft.open(s.rubric()).map(s.rubric().criteria()::indexOf)).map(groups::get));
	}

	/** The keyboard goes to the next criterion that is open, at the end to the remark. */
	private void goOn(ChoiceGroup done) {
		Optional<ChoiceGroup> next = sheet.flatMap(s -> draft.open(s.rubric()).map(s.rubric().criteria()::indexOf)).map(groups::get);
		next.ifPresent(ChoiceGroup::setFocus);
	}

	private void submit() {
		sheet.filter(s -> !storing.busy() && complete(s)).ifPresent(s -> storing.use(ctx(), Messages.SheetView_storing.text(),
				() -> queue.mark(session, s.task().task(), draft.given(s.rubric())), outcome -> stored(s.task(), outcome)));
	}

	/** What is not there is said where it belongs. */
	private boolean complete(MarkingSheet shown) {
		List<Criterion> criteria = shown.rubric().criteria();
		for (int i = 0; i < criteria.size(); i++) {
			Cell.show(faults.get(i), draft.place(criteria.get(i)).isEmpty());
		}
		faults.stream().findFirst().ifPresent(ScrolledPage::reflow);
		Optional<Criterion> open = draft.open(shown.rubric());
		open.map(criteria::indexOf).map(groups::get).ifPresent(ChoiceGroup::setFocus);
		if (open.isPresent()) {
			return false;
		}
		return percent.map(p -> p.check(draft.share(), look().t(Messages.SheetView_noShare))).orElse(true)
				&& why.map(w -> w.check(!Draft.wantsWhy(shown) || !draft.why().isBlank(),
						look().t(shown.task().decides() ? Messages.SheetView_noWhyDecides : Messages.SheetView_noWhy))).orElse(true);
	}

	private void stored(MarkingTask marked, Outcome outcome) {
		ctx().toast(Status.GOOD, said(marked, outcome));
		next(marked);
	}

	/** What came of a mark, in words. */
	static Bilingual said(MarkingTask task, Outcome outcome) {
		return outcome.agreed().isEmpty()
				? (task.marks() == 0 ? Messages.SheetView_another : Messages.SheetView_apart).text()
				: (outcome.result() ? Messages.SheetView_final : Messages.SheetView_agreed).text(outcome.agreed().get().times(100).decimal(1));
	}

	private void skip() {
		sheet.ifPresent(s -> next(s.task()));
	}

	private void next(MarkingTask from) {
		ctx().use(Messages.MarkingView_doing.text(), () -> queue.tasks(session), tasks -> Pile.after(tasks, from)
				.ifPresentOrElse(t -> ctx().navigate(Pages.SHEET, t.task()), () -> ctx().navigate(Pages.MARKING, "")));
	}
}
