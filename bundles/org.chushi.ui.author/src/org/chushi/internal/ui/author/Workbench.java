package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.authoring.Referrer;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.model.Bank;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Row;
import org.chushi.ui.Status;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.QuestionChanges;
import org.chushi.ui.author.QuestionFilter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** One bank being written: its list, the form of the question that is chosen, and that question as it is asked. */
final class Workbench implements BankPane.Tools {

	/** Milliseconds after a change before the checks go through the question and it is asked anew. */
	static final int PAUSE = 150;

	/** How many referrers are named before the rest is counted. */
	private static final int NAMED = 6;

	private final PartContext context;
	private final PageContext ctx;
	private final Look look;
	private final AuthorRoom room;
	private final Project project;
	private final Bank bank;
	private final Deeds deeds;
	private final Composite area;
	private final Composite switches;
	private final List<SwitchButton> ways = new ArrayList<>();
	private final Composite body;
	private final Panes panes;
	private final BankPane list;
	private final FormPane form;
	private final TrialPane trial;
	private final Runnable check = this::check;
	/** New, and not left since: what is still to be written in them is no mistake yet. */
	private final Set<Question> begun = new HashSet<>();
	private Optional<Question> tried = Optional.empty();

	Workbench(Composite parent, PartContext context, AuthorRoom room, Bank bank, QuestionFilter filter) {
		this.context = context;
		ctx = context.page();
		this.look = ctx.look();
		this.room = room;
		this.project = context.project();
		this.bank = bank;
		this.deeds = new Deeds(project.editing());
		area = look.box(parent);
		area.setLayout(new Column(0));
		area.setLayoutData(Cell.growing());
		switches = look.row(area, 4);
		switches.setLayout(new Row(look.px(4)).margin(look.px(16), 0));
		way(Panes.LIST, "list", Messages.Workbench_list);
		way(Panes.FORM, "pen", Messages.Workbench_form);
		way(Panes.TRIAL, "play", Messages.Workbench_trial);
		body = look.box(area);
		body.setLayoutData(Cell.growing());
		panes = new Panes(look.px(Panes.ALL), look.px(Panes.TWO));
		body.setLayout(panes);
		list = new BankPane(body, look, bank, filter, room::type, this::wrong, this);
		form = new FormPane(body, look, deeds, room, context);
		trial = new TrialPane(body, look, room.types(), room.panels(), this::check);
		form.show(Optional.empty());
		body.addListener(SWT.Resize, e -> ways());
		ways();
		area.addListener(SWT.Dispose, e -> look.display().timerExec(-1, check));
	}

	private void way(int pane, String icon, Messages words) {
		SwitchButton button = new SwitchButton(switches, look, look.t(words), () -> front(pane));
		button.icon(icon).hint(look.t(words), "Ctrl+" + (pane + 1));
		ways.add(button);
	}

	/** Errors come first. */
	private Optional<Severity> wrong(Question question) {
		return begun.contains(question) ? Optional.empty() : project.known(question).stream().findFirst().map(Problem::severity);
	}

	/** Brings a pane to the front and gives it the keyboard. */
	private void front(int pane) {
		raise(pane);
		focus(pane);
	}

	private void focus(int pane) {
		switch (pane) {
		case Panes.LIST -> list.table().setFocus();
		case Panes.FORM -> form.focus();
		default -> trial.focus();
		}
	}

	/** What cannot be seen beside the rest has a button. */
	private void ways() {
		int width = body.getClientArea().width;
		int seen = panes.seen(width);
		boolean before = switches.getVisible();
		for (int i = 0; i < ways.size(); i++) {
			Cell.show(ways.get(i), seen == 1 || i != Panes.LIST);
			ways.get(i).on(panes.shows(i, width));
		}
		Cell.show(switches, seen < 3);
		switches.layout(true, true);
		if (before != seen < 3) {
			area.layout(true);
		}
	}

	/** Whether only one pane is seen at a time. */
	boolean alone() {
		return panes.seen(body.getClientArea().width) == 1;
	}

	int front() {
		return panes.front();
	}

	/** Brings a pane to the front and leaves the keyboard where it is. */
	void raise(int pane) {
		panes.front(pane);
		body.layout(true, true);
		ways();
	}

	Composite control() {
		return area;
	}

	Bank bank() {
		return bank;
	}

	QuestionFilter filter() {
		return list.filter();
	}

	Optional<Question> question() {
		return form.question();
	}

	FormPane form() {
		return form;
	}

	BankPane list() {
		return list;
	}

	/** Shows a question everywhere, or none. Whoever leaves a new one has done what was to be done first. */
	void select(Optional<Question> question) {
		begun.retainAll(question.stream().toList());
		question.ifPresent(list::reveal);
		if (!form.question().equals(question)) {
			form.show(question);
		}
		check();
	}

	void focus() {
		list.table().setFocus();
	}

	/** Does what was typed and not done yet. */
	void flush() {
		form.flush();
	}

	/** Whether this is in a question that somebody has only begun to write. */
	boolean begun(EObject inside) {
		return !begun.isEmpty() && begun.stream().anyMatch(question -> EcoreUtil.isAncestor(question, inside));
	}

	/** After each command: list and form at once, checks and trial after a pause. Whoever saves has done what was to be done first. */
	void changed() {
		if (!begun.isEmpty() && !project.dirty()) {
			begun.clear();
		}
		list.refresh(form.question());
		if (form.question().filter(q -> q.eContainer() != bank).isPresent()) {
			form.show(Optional.empty());
			list.table().table().deselectAll();
		} else {
			form.refresh();
			form.question().ifPresent(list.table()::select);
		}
		look.display().timerExec(PAUSE, check);
	}

	/** Goes through the question and asks it anew. */
	void check() {
		if (area.isDisposed()) {
			return;
		}
		form.question().ifPresentOrElse(question -> {
			form.problems(project.known(question), begun.contains(question));
			list.table().rewrite();
			trial.show(question, !tried.equals(form.question()));
		}, trial::clear);
		tried = form.question();
	}

	@Override
	public void chosen(Question question) {
		if (!form.question().equals(Optional.of(question))) {
			begun.clear();
			form.show(Optional.of(question));
			// what was typed last was written for the one before, which the list went back to
			list.table().select(question);
			check();
		}
	}

	@Override
	public void write() {
		if (form.question().isPresent()) {
			front(Panes.FORM);
		}
	}

	@Override
	public void begin() {
		flush();
		TypeChooser.ask(area, look, room.types(), room.editors().toBegin()).ifPresent(editor -> told(
				project.addQuestion(bank, form.question().map(q -> bank.getQuestions().indexOf(q) + 1).orElse(-1), editor.model()), question -> {
					begun.add(question);
					select(Optional.of(question));
					front(Panes.FORM);
				}));
	}

	@Override
	public void duplicate() {
		flush();
		form.question().ifPresentOrElse(question -> told(project.duplicate(question), copy -> select(Optional.of((Question) copy))), this::first);
	}

	@Override
	public void bulk() {
		flush();
		List<Question> questions = list.table().marked();
		if (questions.isEmpty()) {
			first();
			return;
		}
		BulkDialog.ask(area, look, questions.size(), context.links(ModelPackage.Literals.COMPETENCY)).ifPresent(wanted -> {
			deeds.run(wanted.commands(new QuestionChanges(project.editing()), questions));
			ctx.toast(Status.INFO, Messages.Workbench_bulkDone.text(questions.size()));
		});
	}

	/** All that are chosen, after asking when somebody refers to one of them. */
	private void delete(List<Question> questions) {
		List<Referrer> referrers = project.referrers(questions);
		if (referrers.isEmpty() || Dialogs.risk(area, look, look.t(Messages.Workbench_deleteTitle),
				look.t(Messages.Workbench_deleteWhy, referrers.size(), names(referrers)), look.t(Messages.Workbench_deleteAnyway))) {
			told(project.delete(questions, true), done -> ctx.toast(Status.INFO, Messages.Workbench_deletedMany.text(done)));
		}
	}

	@Override
	public void delete() {
		flush();
		if (list.table().marked().size() > 1) {
			delete(list.table().marked());
			return;
		}
		form.question().ifPresentOrElse(question -> {
			List<Referrer> referrers = project.referrers(List.of(question));
			if (referrers.isEmpty() || Dialogs.risk(area, look, look.t(Messages.Workbench_deleteTitle),
					look.t(Messages.Workbench_deleteWhy, referrers.size(), names(referrers)), look.t(Messages.Workbench_deleteAnyway))) {
				Optional<Question> next = list.beside(question, 1).or(() -> list.beside(question, -1));
				told(project.delete(List.of(question), true), done -> {
					select(next);
					ctx.toast(Status.INFO, Messages.Workbench_deleted.text());
				});
			}
		}, this::first);
	}

	private String names(List<Referrer> referrers) {
		return referrers.stream().limit(NAMED).map(r -> look.t(r.says())).collect(Collectors.joining("; "));
	}

	private void first() {
		ctx.toast(Status.INFO, Messages.Workbench_chooseFirst.text());
	}

	@Override
	public void move(int by) {
		flush();
		form.question().ifPresent(question -> list.beside(question, by).ifPresent(
				other -> deeds.move(bank, ModelPackage.Literals.BANK__QUESTIONS, question, bank.getQuestions().indexOf(other))));
	}

	private <T> void told(Result<T> result, Consumer<T> then) {
		switch (result) {
		case Result.Done<T> done -> then.accept(done.value());
		case Result.Refused<T> refused -> ctx.refused(refused);
		}
	}

	/** What a key does here; on the list more than elsewhere. */
	Optional<Runnable> key(Event e) {
		boolean inList = e.widget instanceof Table && Keyboard.within(list.control(), (Control) e.widget);
		boolean plain = (e.stateMask & SWT.MODIFIER_MASK) == 0;
		if (inList && Keys.ctrl(e, 'a')) {
			return Optional.of(list.table()::markAll);
		}
		if (inList && plain && e.keyCode == SWT.DEL) {
			return Optional.of(this::delete);
		}
		if (inList && (e.stateMask & SWT.MODIFIER_MASK) == SWT.ALT && (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_DOWN)) {
			return Optional.of(() -> move(e.keyCode == SWT.ARROW_UP ? -1 : 1));
		}
		return ctrl(e).or(() -> form.key(e));
	}

	private Optional<Runnable> ctrl(Event e) {
		if ((e.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1) {
			return Optional.empty();
		}
		Runnable action = switch (Character.toLowerCase(e.keyCode)) {
		case 'n' -> this::begin;
		case 'e' -> this::bulk;
		case 'j' -> this::duplicate;
		case 'f' -> this::search;
		case '1' -> () -> front(Panes.LIST);
		case '2' -> () -> front(Panes.FORM);
		case '3' -> () -> front(Panes.TRIAL);
		default -> null;
		};
		return Optional.ofNullable(action);
	}

	private void search() {
		raise(Panes.LIST);
		list.search();
	}
}
