package org.chushi.internal.ui.author.scripts;

import static org.chushi.model.ModelPackage.Literals.LISTED_PHRASE;
import static org.chushi.model.ModelPackage.Literals.PHRASE_LIST__PHRASES;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.model.ListedPhrase;
import org.chushi.model.PhraseList;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Field;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A list of phrases: the phrases, and beside them the one that is chosen, a text to try, and the list itself. */
final class OpenPhrases implements OpenPart, ListTools<ListedPhrase> {

	private static final int PAUSE = 200;

	private record Kept(Optional<ListedPhrase> phrase, String words, String tried) {
	}

	private final PartContext context;
	private final Look look;
	private final PhraseList list;
	private final Checks checks;
	private final Composite area;
	private final Composite left;
	private final Field words;
	private final RowTable<ListedPhrase> table;
	private final Paragraph count;
	private final Composite holder;
	private final Runnable search = this::fill;
	private PhrasePane pane;
	private int known;

	OpenPhrases(Composite parent, PartContext context, PhraseList list, Checks checks) {
		this.context = context;
		this.list = list;
		this.checks = checks;
		look = context.look();
		Optional<Kept> kept = context.kept().filter(Kept.class::isInstance).map(Kept.class::cast);
		area = look.box(parent);
		area.setLayoutData(Cell.growing());
		area.setLayout(new TwoPanes(look.px(TwoPanes.WIDE)));
		left = look.box(area);
		left.setLayout(new Column(look.px(8)).margin(look.px(16), look.px(12)));
		ListButtons.build(left, look, this, Messages.OpenPhrases_new, Messages.OpenPhrases_list);
		words = new Field(left, look, Field.Kind.LINE, look.t(Messages.ScriptList_search));
		words.text(kept.map(Kept::words).orElse(""));
		words.onChange(now -> look.display().timerExec(PAUSE, search));
		table = new RowTable<>(left, look, look.t(Messages.OpenPhrases_table), List.of(new RowTable.Head(look.t(Messages.OpenPhrases_phrase), 0),
				new RowTable.Head(look.t(Messages.OpenPhrases_instead), 120)), p -> List.of(said(p.getText()), said(p.getInstead())));
		table.setLayoutData(Cell.growing());
		table.onSelect(this::chosen);
		count = new Paragraph(left, look, Type.SMALL, "", look.theme().mutedInk());
		holder = look.box(area);
		holder.setLayout(new FillLayout());
		fill();
		show(kept.flatMap(Kept::phrase).filter(p -> p.eContainer() == list).or(() -> table.rows().stream().findFirst()), kept.map(Kept::tried).orElse(""));
	}

	private static String said(String words) {
		return words == null ? "" : words;
	}

	private void fill() {
		if (!area.isDisposed()) {
			look.display().timerExec(-1, search);
			known = list.getPhrases().size();
			table.show(new PhraseFilter(words.text()).of(list.getPhrases()));
			count.text(look.t(table.rows().size() == known ? Messages.OpenPhrases_count : Messages.OpenPhrases_found, table.rows().size(), known));
			left.layout(true, true);
		}
	}

	private void show(Optional<ListedPhrase> phrase, String tried) {
		if (pane != null) {
			pane.flush();
			Keyboard.release(holder);
			pane.control().dispose();
		}
		phrase.ifPresentOrElse(p -> {
			if (!table.rows().contains(p)) {
				words.text("");
				fill();
			}
			table.select(p);
		}, () -> table.table().deselectAll());
		pane = new PhrasePane(holder, context, list, phrase, tried, checks);
		holder.layout(true, true);
	}

	RowTable<ListedPhrase> table() {
		return table;
	}

	PhrasePane pane() {
		return pane;
	}

	@Override
	public void chosen(ListedPhrase phrase) {
		if (!pane.phrase().equals(Optional.of(phrase))) {
			show(Optional.of(phrase), pane.text().text());
		}
	}

	@Override
	public void file() {
		show(Optional.empty(), pane.text().text());
		pane.focus();
	}

	@Override
	public void begin() {
		flush();
		int index = pane.phrase().map(p -> list.getPhrases().indexOf(p) + 1).orElse(-1);
		context.page().<EObject>orRefused(this::written).accept(context.project().add(list, LISTED_PHRASE, index));
	}

	@Override
	public void duplicate() {
		flush();
		pane.phrase().ifPresent(p -> context.page().<EObject>orRefused(this::written).accept(context.project().duplicate(p)));
	}

	private void written(EObject added) {
		show(Optional.of((ListedPhrase) added), pane.text().text());
		pane.focus();
	}

	@Override
	public void delete() {
		flush();
		pane.phrase().ifPresent(p -> {
			int at = table.rows().indexOf(p);
			List<ListedPhrase> rows = table.rows();
			Optional<ListedPhrase> next = at + 1 < rows.size() ? Optional.of(rows.get(at + 1)) : at > 0 ? Optional.of(rows.get(at - 1)) : Optional.empty();
			if (Deleting.delete(holder, context, p, Bilingual.same(said(p.getText())))) {
				show(next, pane.text().text());
				table.setFocus();
			}
		});
	}

	@Override
	public void move(int by) {
		flush();
		pane.phrase().ifPresent(p -> {
			int to = list.getPhrases().indexOf(p) + by;
			if (to >= 0 && to < list.getPhrases().size()) {
				context.run(MoveCommand.create(context.project().editing(), list, PHRASE_LIST__PHRASES, p, to));
			}
		});
	}

	@Override
	public void flush() {
		pane.flush();
	}

	@Override
	public void focus() {
		table.setFocus();
	}

	@Override
	public void changed() {
		checks.renew();
		boolean all = words.text().isBlank();
		if (all ? !table.rows().equals(list.getPhrases()) : list.getPhrases().size() != known || table.rows().stream().anyMatch(p -> p.eContainer() != list)) {
			fill();
		} else {
			pane.phrase().ifPresent(table::rewrite);
		}
		if (pane.phrase().filter(p -> p.eContainer() != list).isPresent()) {
			show(Optional.empty(), pane.text().text());
		} else {
			pane.changed();
		}
	}

	@Override
	public void checked() {
		pane.checked();
	}

	@Override
	public void reveal(EObject inside, Optional<EStructuralFeature> feature) {
		follow(inside);
		pane.reveal(inside, feature);
	}

	@Override
	public void follow(EObject inside) {
		if (inside instanceof ListedPhrase phrase && phrase.eContainer() == list) {
			chosen(phrase);
			table.select(phrase);
		}
	}

	@Override
	public Optional<Runnable> key(Event e) {
		return ListKeys.of(e, this, e.widget == table.table()).or(() -> pane.key(e));
	}

	@Override
	public Optional<Object> keep() {
		return Optional.of(new Kept(pane.phrase(), words.text(), pane.text().text()));
	}
}
