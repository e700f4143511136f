package org.chushi.internal.ui.author.scripts;

import static org.chushi.model.ModelPackage.Literals.SCRIPT_BOOK__SCRIPTS;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE__SCENARIO;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE__STAGE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.chushi.content.Texts;
import org.chushi.core.Result;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.ui.Cell;
import org.chushi.ui.Keyboard;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A book of scripts: the list, and beside it the script that is chosen or the book itself. */
final class OpenBook implements OpenPart, ListTools<ScriptTemplate> {

	/** Where somebody is in a book. */
	private record Kept(Optional<ScriptTemplate> script, ScriptFilter filter) {
	}

	private final PartContext context;
	private final ScriptBook book;
	private final Clock clock;
	private final Checks checks;
	private final BookFiles files;
	private final ScriptList list;
	private final Composite holder;
	private RightPane pane;

	OpenBook(Composite parent, PartContext context, ScriptBook book, Checks checks, Clock clock, BookFiles files) {
		this.context = context;
		this.book = book;
		this.checks = checks;
		this.clock = clock;
		this.files = files;
		Composite area = context.look().box(parent);
		area.setLayoutData(Cell.growing());
		area.setLayout(new TwoPanes(context.look().px(TwoPanes.WIDE)));
		Optional<Kept> kept = context.kept().filter(Kept.class::isInstance).map(Kept.class::cast);
		list = new ScriptList(area, context, book, kept.map(Kept::filter).orElse(ScriptFilter.ALL), this, files);
		holder = context.look().box(area);
		holder.setLayout(new FillLayout());
		kept.flatMap(Kept::script).filter(s -> s.eContainer() == book).or(() -> kept.isPresent() ? Optional.empty() : list.table().rows().stream().findFirst())
				.ifPresentOrElse(this::write, this::file);
	}

	/** Shows a script in both panes. */
	private void write(ScriptTemplate script) {
		list.reveal(script);
		chosen(script);
	}

	@Override
	public void chosen(ScriptTemplate script) {
		if (!(pane instanceof ScriptPane open && open.script() == script)) {
			clear();
			pane = new ScriptPane(holder, context, script, checks, clock);
			holder.layout(true, true);
		}
	}

	@Override
	public void file() {
		clear();
		list.table().table().deselectAll();
		pane = new BookPane(holder, context, book);
		holder.layout(true, true);
	}

	private void clear() {
		if (pane != null) {
			pane.flush();
			Keyboard.release(holder);
			pane.control().dispose();
		}
	}

	private Optional<ScriptTemplate> script() {
		return pane instanceof ScriptPane open ? Optional.of(open.script()) : Optional.empty();
	}

	ScriptList list() {
		return list;
	}

	RightPane pane() {
		return pane;
	}

	@Override
	public void begin() {
		flush();
		ScriptFilter filter = list.filter();
		int index = script().map(s -> book.getScripts().indexOf(s) + 1).orElse(-1);
		String scenario = !filter.scenario().isEmpty() ? filter.scenario()
				: script().map(ScriptTemplate::getScenario).or(() -> book.getScenarios().stream().map(s -> s.getId()).findFirst()).orElse(null);
		EObject[] added = new EObject[1];
		context.project().together(() -> context.page().<EObject>orRefused(o -> {
			added[0] = o;
			if (scenario != null) {
				context.run(SetCommand.create(context.project().editing(), o, SCRIPT_TEMPLATE__SCENARIO, scenario));
			}
			filter.stage().ifPresent(s -> context.run(SetCommand.create(context.project().editing(), o, SCRIPT_TEMPLATE__STAGE, s)));
		}).accept(context.project().add(book, SCRIPT_TEMPLATE, index)));
		show(added[0]);
	}

	@Override
	public void duplicate() {
		flush();
		script().ifPresent(s -> {
			Result<EObject> copy = context.project().duplicate(s);
			context.page().<EObject>orRefused(this::show).accept(copy);
		});
	}

	private void show(EObject added) {
		if (added instanceof ScriptTemplate script) {
			write(script);
			pane.focus();
		}
	}

	@Override
	public void delete() {
		flush();
		script().ifPresent(s -> {
			List<ScriptTemplate> rows = list.table().rows();
			int at = rows.indexOf(s);
			Optional<ScriptTemplate> next = at + 1 < rows.size() ? Optional.of(rows.get(at + 1)) : at > 0 ? Optional.of(rows.get(at - 1)) : Optional.empty();
			if (Deleting.delete(holder, context, s, Texts.of(s.getTitle()))) {
				next.ifPresentOrElse(this::write, this::file);
				list.table().setFocus();
			}
		});
	}

	@Override
	public void move(int by) {
		flush();
		script().ifPresent(s -> {
			int to = book.getScripts().indexOf(s) + by;
			if (to >= 0 && to < book.getScripts().size()) {
				context.run(MoveCommand.create(context.project().editing(), book, SCRIPT_BOOK__SCRIPTS, s, to));
			}
		});
	}

	@Override
	public void flush() {
		pane.flush();
	}

	@Override
	public void focus() {
		list.table().setFocus();
	}

	@Override
	public void changed() {
		list.refresh(script());
		if (script().filter(s -> s.eContainer() != book).isPresent()) {
			file();
		} else {
			script().ifPresent(list.table()::select);
			pane.changed();
		}
	}

	@Override
	public void checked() {
		pane.checked();
	}

	@Override
	public void reveal(EObject inside, Optional<EStructuralFeature> feature) {
		template(inside).ifPresentOrElse(this::write, this::file);
		pane.reveal(inside, feature);
	}

	@Override
	public void follow(EObject inside) {
		template(inside).ifPresent(this::write);
	}

	private Optional<ScriptTemplate> template(EObject inside) {
		EObject up = inside;
		while (up != null && !(up instanceof ScriptTemplate)) {
			up = up.eContainer();
		}
		return Optional.ofNullable((ScriptTemplate) up).filter(s -> s.eContainer() == book);
	}

	@Override
	public Optional<Runnable> key(Event e) {
		return ListKeys.of(e, this, e.widget == list.table().table()).or(() -> file(e)).or(() -> pane.key(e));
	}

	private Optional<Runnable> file(Event e) {
		if ((e.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1 || e.keyCode != 'i' && e.keyCode != 'e') {
			return Optional.empty();
		}
		return Optional.of(() -> {
			flush();
			if (e.keyCode == 'i') {
				files.bring(list.control());
			} else {
				files.give(list.control());
			}
		});
	}

	@Override
	public Optional<Object> keep() {
		return Optional.of(new Kept(script(), list.filter()));
	}
}
