package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSaved;
import org.chushi.authoring.ProjectSummary;
import org.chushi.authoring.Work;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
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
import org.chushi.ui.OneAtATime;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The studio: a pack of the team's own is opened, written and saved. */
final class AuthorView implements Page, AuthorHead.Deeds {

	/** What a page that takes the place of this one goes on with: the open pack with all its steps, nothing is lost. */
	private record Place(List<ProjectSummary> packs, AuthorRoom.Open open, Studio.Kept studio) {
	}

	private final PageContext ctx;
	private final Look look;
	private final AuthorRoom room;
	private final Session session;
	private final Composite area;
	private final OneAtATime saving = new OneAtATime();
	private final OneAtATime opening = new OneAtATime();
	private List<ProjectSummary> packs = List.of();
	private Optional<AuthorRoom.Open> open = Optional.empty();
	private Optional<AutoCloseable> listening = Optional.empty();
	private Optional<AuthorHead> head = Optional.empty();
	private Optional<Studio> studio = Optional.empty();
	/** What is to be done after a save that was asked for while another one was under way. */
	private Optional<Runnable> wanted = Optional.empty();
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
		opened(place.open(), Optional.of(place.studio()));
	}

	private void begin(List<ProjectSummary> all) {
		packs = all;
		Optional<ProjectSummary> first = all.stream().filter(p -> p.code().equals(ctx.argument())).findFirst()
				.or(() -> all.stream().filter(p -> p.questions() > 0).findFirst()).or(() -> all.stream().findFirst());
		first.ifPresentOrElse(this::open, this::nothing);
	}

	/** What is open stays so until the other one is there; what was written in it meanwhile is asked for again. */
	private void open(ProjectSummary pack) {
		opening.background(ctx, Messages.AuthorView_opening.text(), () -> room.open(session, pack.code()), result -> {
			switch (result) {
			case Result.Done<AuthorRoom.Open> done -> whenFree(() -> opened(done.value(), Optional.empty()), this::heading);
			case Result.Refused<AuthorRoom.Open> refused -> {
				ctx.refused(refused);
				heading();
			}
			}
		});
	}

	/** Another pack is open now. */
	private void opened(AuthorRoom.Open now, Optional<Studio.Kept> kept) {
		if (area.isDisposed()) {
			return;
		}
		deafen();
		open = Optional.of(now);
		listening = Optional.of(now.project().listen(this::changed));
		clear();
		head = Optional.of(new AuthorHead(area, look, packs, this));
		studio = Optional.of(new Studio(area, ctx, room, now, kept));
		heading();
		area.layout(true, true);
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
		studio = Optional.empty();
	}

	private void nothing() {
		clear();
		ScrolledPage page = new ScrolledPage(area, look);
		page.setLayoutData(Cell.growing());
		new EmptyState(new Card(page.content(), look), look, "pack", look.t(Messages.AuthorView_noPack), look.t(Messages.AuthorView_noPackNext))
				.action(look.t(Messages.AuthorHead_fresh), this::fresh);
		area.layout(true, true);
		page.reflow();
	}

	private void heading() {
		open.ifPresent(o -> head.ifPresent(h -> h.show(o.project(),
				packs.stream().map(ProjectSummary::code).toList().indexOf(o.project().code()),
				packs.stream().map(p -> look.t(p.code().equals(o.project().code()) ? Texts.of(o.project().pack().getTitle()) : p.title())).toList())));
	}

	/** After each command, undo, redo and save. */
	private void changed() {
		if (!area.isDisposed()) {
			studio.ifPresent(Studio::changed);
			head.ifPresent(h -> h.state(project()));
		}
	}

	private Project project() {
		return open.orElseThrow().project();
	}

	private void flush() {
		studio.ifPresent(Studio::flush);
	}

	@Override
	public void pack(ProjectSummary pack) {
		if (open.filter(o -> o.project().code().equals(pack.code())).isEmpty()) {
			whenFree(() -> open(pack), this::heading);
		}
	}

	/** A pack more. */
	@Override
	public void fresh() {
		whenFree(this::ask, () -> { });
	}

	private void ask() {
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
		attempt.run(ctx, Messages.AuthorView_opening, () -> room.projects().begin(session, code, title).map(room::opened), now -> {
			List<ProjectSummary> more = new ArrayList<>(packs);
			more.add(new ProjectSummary(now.project().pack().getId(), now.project().code(), title,
					now.project().pack().getVersion(), 0, 0, 0, false, 0));
			packs = List.copyOf(more);
			opened(now, Optional.empty());
		});
	}

	@Override
	public void tree() {
		studio.ifPresent(Studio::toTree);
	}

	@Override
	public void undo() {
		step(true);
	}

	@Override
	public void redo() {
		step(false);
	}

	private void step(boolean back) {
		studio.ifPresent(s -> {
			s.flush();
			var stack = project().editing().getCommandStack();
			Command command = back ? stack.getUndoCommand() : stack.getRedoCommand();
			Deeds deeds = new Deeds(project().editing());
			if (back) {
				deeds.undo();
			} else {
				deeds.redo();
			}
			s.follow(command);
		});
	}

	@Override
	public void save() {
		save(() -> { });
	}

	/** @param then done when all is on the disk, sound or as a draft */
	private void save(Runnable then) {
		if (open.isEmpty()) {
			return;
		}
		if (saving.busy()) {
			wanted = Optional.of(wanted.map(before -> (Runnable) () -> {
				before.run();
				then.run();
			}).orElse(then));
			return;
		}
		// what was wanted after a save that came to nothing is not wanted after this one
		wanted = Optional.empty();
		flush();
		Project project = project();
		Work<Result<ProjectSaved>> work = project.saving();
		saving.background(ctx, Messages.AuthorView_saving.text(), progress -> {
			Result<ProjectSaved> result = work.run(progress);
			if (!look.display().isDisposed()) {
				// also when the page was built anew meanwhile
				look.display().asyncExec(() -> project.saved(result));
			}
			return result;
		}, result -> {
			project.saved(result);
			switch (result) {
			case Result.Done<ProjectSaved> done -> {
				ProjectSaved saved = done.value();
				ctx.toast(saved.published() ? Status.GOOD : Status.WAIT,
						(saved.published() ? Messages.AuthorView_saved : Messages.AuthorView_draft).text(saved.version()));
				// the pack itself may have another title
				heading();
				then.run();
				wanted.ifPresent(this::again);
			}
			case Result.Refused<ProjectSaved> refused -> new Outside(ctx, area, project, () -> again(() -> { })).refused(refused);
			}
			wanted = Optional.empty();
		});
		studio.filter(s -> head.filter(AuthorHead::focused).isPresent()).ifPresent(Studio::focus);
	}

	/** Once the save that is being told of is over; what it has saved already is not saved twice. */
	private void again(Runnable then) {
		look.display().asyncExec(() -> {
			if (!area.isDisposed() && dirty()) {
				save(then);
			} else if (!area.isDisposed()) {
				then.run();
			}
		});
	}

	private Optional<Runnable> key(Event e) {
		if (Keys.ctrl(e, 'z')) {
			return Optional.of(this::undo);
		}
		boolean again = Keys.ctrl(e, 'y')
				|| (e.stateMask & SWT.MODIFIER_MASK) == (SWT.MOD1 | SWT.SHIFT) && Character.toLowerCase(e.keyCode) == 'z';
		return again ? Optional.of(this::redo) : Keys.ctrl(e, 's') ? Optional.of(this::save) : studio.flatMap(s -> s.key(e));
	}

	private boolean dirty() {
		flush();
		return open.filter(o -> o.project().dirty()).isPresent();
	}

	/** Goes on at once when nothing would be lost; else asks whether it is saved first. @param stay when the person goes back */
	private void whenFree(Runnable go, Runnable stay) {
		if (!dirty()) {
			go.run();
			return;
		}
		List<Runnable> ways = List.of(() -> save(go), go);
		Choosing.ask(area, look, look.t(Messages.AuthorView_leaveTitle), 520, look.t(Messages.AuthorView_leaveWhy),
				List.of(look.t(Messages.AuthorView_leaveSave), look.t(Messages.AuthorView_leave)), look.t(Messages.OutlineDeeds_do))
				.map(ways::get).orElse(stay).run();
	}

	@Override
	public boolean mayLeave() {
		if (leaving || area.isDisposed() || !dirty()) {
			return true;
		}
		look.display().asyncExec(() -> {
			if (!area.isDisposed()) {
				whenFree(() -> {
					leaving = true;
					ctx.leave();
				}, () -> { });
			}
		});
		return false;
	}

	@Override
	public void focus() {
		studio.ifPresentOrElse(Studio::focus, area::setFocus);
	}

	@Override
	public Bilingual help() {
		return Messages.AuthorPage_help.text();
	}

	@Override
	public Optional<Object> memento() {
		return studio.map(s -> new Place(packs, open.orElseThrow(), s.keep()));
	}

	Optional<Studio> studio() {
		return studio;
	}
}
