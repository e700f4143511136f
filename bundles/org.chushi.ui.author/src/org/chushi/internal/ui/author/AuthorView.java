package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSaved;
import org.chushi.authoring.ProjectSummary;
import org.chushi.authoring.Work;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.Bank;
import org.chushi.model.ModelFactory;
import org.chushi.model.Question;
import org.chushi.model.Text;
import org.chushi.model.Titled;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Dialogs.Attempt;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Field;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The page for writing questions: a pack of the team's own is opened, one of its banks is on the workbench. */
final class AuthorView implements Page, AuthorHead.Deeds {

	/** What a page that takes the place of this one goes on with: the open pack with all its steps, nothing is lost. */
	private record Place(List<ProjectSummary> packs, AuthorRoom.Open open, Optional<Bank> bank, Optional<Question> question,
			QuestionFilter filter, int front) {
	}

	private final PageContext ctx;
	private final Look look;
	private final AuthorRoom room;
	private final Session session;
	private final Composite area;
	private List<ProjectSummary> packs = List.of();
	private Optional<AuthorRoom.Open> open = Optional.empty();
	private Optional<AutoCloseable> listening = Optional.empty();
	private Optional<AuthorHead> head = Optional.empty();
	private Optional<Workbench> bench = Optional.empty();
	private boolean leaving;

	AuthorView(Composite parent, PageContext ctx, AuthorRoom room) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.room = room;
		this.session = ctx.session(Session.class);
		area = look.box(parent);
		area.setLayout(new Column(0));
		Keyboard.releaseAtEnd(area);
		Keys.on(area, look, this::key);
		area.addListener(SWT.Dispose, e -> deafen());
	}

	Page start() {
		Optional<Place> kept = ctx.memento().filter(Place.class::isInstance).map(Place.class::cast);
		kept.ifPresentOrElse(this::goOn, () -> ctx.use(Messages.AuthorView_reading.text(), () -> room.all(session), this::begin));
		return this;
	}

	private void goOn(Place place) {
		packs = place.packs();
		opened(place.open());
		place.bank().ifPresent(bank -> {
			show(bank, place.filter());
			bench.ifPresent(b -> {
				b.select(place.question());
				b.raise(place.front());
			});
		});
	}

	private void begin(List<ProjectSummary> all) {
		packs = all;
		Optional<ProjectSummary> first = all.stream().filter(p -> p.code().equals(ctx.argument())).findFirst()
				.or(() -> all.stream().filter(p -> p.questions() > 0).findFirst()).or(() -> all.stream().findFirst());
		first.ifPresentOrElse(this::open, () -> nothing(Messages.AuthorView_noPack, Messages.AuthorView_noPackNext));
	}

	private void open(ProjectSummary pack) {
		ctx.use(Messages.AuthorView_opening.text(), () -> room.open(session, pack.code()), this::opened);
	}

	/** Another pack is open now. */
	private void opened(AuthorRoom.Open now) {
		if (area.isDisposed()) {
			return;
		}
		deafen();
		open = Optional.of(now);
		listening = Optional.of(now.project().listen(this::changed));
		clear();
		head = Optional.of(new AuthorHead(area, look, packs, this));
		now.project().banks().stream().findFirst().ifPresentOrElse(bank -> show(bank, QuestionFilter.ALL),
				() -> nothing(Messages.AuthorView_noBank, Messages.AuthorView_noBankNext));
	}

	private void deafen() {
		listening.ifPresent(l -> {
			try {
				l.close();
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		listening = Optional.empty();
	}

	private void clear() {
		Keyboard.release(area);
		for (Control old : area.getChildren()) {
			old.dispose();
		}
		head = Optional.empty();
		bench = Optional.empty();
	}

	private void nothing(Messages what, Messages next) {
		ScrolledPage page = new ScrolledPage(area, look);
		page.setLayoutData(Cell.growing());
		new EmptyState(new Card(page.content(), look), look, "list", look.t(what), look.t(next))
				.action(look.t(Messages.AuthorHead_fresh), this::fresh);
		heading();
		area.layout(true, true);
		page.reflow();
	}

	/** Another bank is on the workbench. */
	private void show(Bank bank, QuestionFilter filter) {
		AuthorRoom.Open now = open.orElseThrow();
		bench = Optional.empty();
		Control[] parts = area.getChildren();
		Keyboard.release(area);
		for (int i = 1; i < parts.length; i++) {
			parts[i].dispose();
		}
		Workbench fresh = new Workbench(area, ctx, room, now, bank, filter, this::shifted);
		bench = Optional.of(fresh);
		heading();
		area.layout(true, true);
		shifted();
		fresh.list().table().rows().stream().findFirst().ifPresent(q -> fresh.select(Optional.of(q)));
	}

	/** Other panes are seen on the workbench. */
	private void shifted() {
		head.ifPresent(h -> bench.ifPresent(b -> h.show(!b.alone() || b.front() == Panes.LIST, !b.alone() || b.front() != Panes.LIST)));
	}

	private void heading() {
		open.ifPresent(o -> head.ifPresent(h -> h.show(o.project(),
				packs.stream().map(ProjectSummary::code).toList().indexOf(o.project().code()),
				packs.stream().map(p -> look.t(p.title())).toList(), bench.map(Workbench::bank).orElse(null))));
	}

	/** After each command, undo, redo and save. */
	private void changed() {
		if (area.isDisposed()) {
			return;
		}
		Project project = open.orElseThrow().project();
		if (bench.isPresent() && !project.banks().contains(bench.get().bank())) {
			replaced(bench.get(), project);
			return;
		}
		bench.ifPresent(Workbench::changed);
		heading();
	}

	/** The bank is gone, or there as somebody else wrote it: then the same question is shown in that one. */
	private void replaced(Workbench before, Project project) {
		Optional<Bank> same = project.banks().stream().filter(b -> b.getId().equals(before.bank().getId())).findFirst();
		Optional<String> question = before.question().map(Question::getId);
		same.ifPresentOrElse(bank -> {
			show(bank, before.filter());
			bench.ifPresent(b -> b.select(bank.getQuestions().stream().filter(q -> question.equals(Optional.ofNullable(q.getId()))).findFirst()));
		}, () -> opened(open.orElseThrow()));
	}

	@Override
	public void pack(ProjectSummary pack) {
		bench.ifPresent(Workbench::flush);
		if (open.filter(o -> o.project().code().equals(pack.code())).isPresent()) {
			return;
		}
		if (dirty() && !mayLose()) {
			heading();
			return;
		}
		open(pack);
	}

	@Override
	public void bank(Bank bank) {
		bench.ifPresent(Workbench::flush);
		if (bench.filter(b -> b.bank() == bank).isEmpty()) {
			show(bank, QuestionFilter.ALL);
			bench.ifPresent(Workbench::focus);
		}
	}

	/** Another bank; in a pack of its own when none is open. */
	@Override
	public void fresh() {
		bench.ifPresent(Workbench::flush);
		List<Field> fields = new ArrayList<>();
		Dialogs.attempt(area, look, look.t(Messages.AuthorHead_fresh), 560, body -> {
			new Paragraph(body, look, look.t(Messages.AuthorView_freshWhy));
			for (Messages label : List.of(Messages.AuthorView_freshZh, Messages.AuthorView_freshEn, Messages.AuthorView_freshCode)) {
				fields.add(new Field(body, look, Field.Kind.LINE, look.t(label)));
			}
		}, look.t(Messages.AuthorView_freshDo), attempt -> {
			if (Field.filled(fields)) {
				List<String> typed = fields.stream().map(field -> field.text().strip()).toList();
				found(attempt, new Bilingual(typed.get(0), typed.get(1)), typed.get(2));
			}
		});
	}

	/** Refused, it is said in the dialog, and what was typed stays there. */
	private void found(Attempt attempt, Bilingual title, String code) {
		if (open.isPresent()) {
			switch (added(title, code)) {
			case Result.Done<Titled> done -> {
				attempt.done();
				bank((Bank) done.value());
			}
			case Result.Refused<Titled> refused -> attempt.refused(refused);
			}
			return;
		}
		attempt.run(ctx, Messages.AuthorView_opening, () -> room.projects().begin(session, code, title).map(room::opened), now -> {
			List<ProjectSummary> more = new ArrayList<>(packs);
			more.add(new ProjectSummary(now.project().pack().getId(), now.project().code(), title,
					now.project().pack().getVersion(), 0, 0, 0, false, 0));
			packs = List.copyOf(more);
			opened(now);
			switch (added(title, code + "-bank")) {
			case Result.Done<Titled> done -> bank((Bank) done.value());
			case Result.Refused<Titled> refused -> ctx.refused(refused);
			}
		});
	}

	private Result<Titled> added(Bilingual title, String code) {
		Bank bank = ModelFactory.eINSTANCE.createBank();
		bank.setCode(code);
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(title.zh());
		text.setEn(title.en());
		bank.setTitle(text);
		return open.orElseThrow().project().addFile(bank);
	}

	@Override
	public void undo() {
		bench.ifPresent(Workbench::undo);
	}

	@Override
	public void redo() {
		bench.ifPresent(Workbench::redo);
	}

	@Override
	public void save() {
		bench.ifPresent(Workbench::flush);
		open.map(AuthorRoom.Open::project).filter(Project::dirty).ifPresent(project -> {
			Work<Result<ProjectSaved>> saving = project.saving();
			ctx.background(Messages.AuthorView_saving.text(), (PageContext.Work<Result<ProjectSaved>>) saving::run, result -> {
				project.saved(result);
				switch (result) {
				case Result.Done<ProjectSaved> done -> ctx.toast(done.value().published() ? Status.GOOD : Status.WAIT,
						(done.value().published() ? Messages.AuthorView_saved : Messages.AuthorView_draft).text(done.value().version()));
				case Result.Refused<ProjectSaved> refused -> new Outside(ctx, area, project, this::save).refused(refused);
				}
			});
		});
	}

	private Optional<Runnable> key(Event e) {
		if (Keys.ctrl(e, 'z')) {
			return Optional.of(this::undo);
		}
		boolean again = Keys.ctrl(e, 'y')
				|| (e.stateMask & SWT.MODIFIER_MASK) == (SWT.MOD1 | SWT.SHIFT) && Character.toLowerCase(e.keyCode) == 'z';
		return again ? Optional.of(this::redo) : Keys.ctrl(e, 's') ? Optional.of(this::save) : bench.flatMap(b -> b.key(e));
	}

	private boolean dirty() {
		return open.filter(o -> o.project().dirty()).isPresent();
	}

	private boolean mayLose() {
		return Dialogs.risk(area, look, look.t(Messages.AuthorView_leaveTitle), look.t(Messages.AuthorView_leaveWhy),
				look.t(Messages.AuthorView_leave));
	}

	@Override
	public boolean mayLeave() {
		bench.ifPresent(Workbench::flush);
		if (leaving || area.isDisposed() || !dirty()) {
			return true;
		}
		look.display().asyncExec(() -> {
			if (!area.isDisposed() && mayLose()) {
				leaving = true;
				ctx.leave();
			}
		});
		return false;
	}

	@Override
	public void focus() {
		bench.ifPresentOrElse(Workbench::focus, area::setFocus);
	}

	@Override
	public Bilingual help() {
		return Messages.AuthorPage_help.text();
	}

	@Override
	public Optional<Object> memento() {
		bench.ifPresent(Workbench::flush);
		return open.map(o -> new Place(packs, o, bench.map(Workbench::bank), bench.flatMap(Workbench::question),
				bench.map(Workbench::filter).orElse(QuestionFilter.ALL), bench.map(Workbench::front).orElse(Panes.LIST)));
	}

	Optional<Workbench> bench() {
		return bench;
	}
}
