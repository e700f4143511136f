package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.model.Bank;
import org.chushi.model.Question;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.Column;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Row;
import org.chushi.ui.Type;
import org.chushi.ui.author.QuestionFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** The questions of one bank, what is looked for among them, and what can be done with the one that is chosen. */
final class BankPane {

	/** Milliseconds without a key before the questions are gone through. */
	static final int PAUSE = 200;

	/** What the page does when it is asked for here. */
	interface Tools {

		void begin();

		void duplicate();

		void delete();

		/** By so many places of those that are seen. */
		void move(int by);

		void chosen(Question question);

		/** The same in all that are chosen. */
		void bulk();

		/** Enter: on to the form. */
		void write();
	}

	private final Look look;
	private final Bank bank;
	private final Function<Question, Bilingual> type;
	private final ScrolledComposite frame;
	private final Composite area;
	private final Field words;
	private final Chooser types;
	private final QuestionTable table;
	private final Paragraph count;
	private LinkButton bulk;
	private final List<String> classes = new ArrayList<>();
	private final Runnable search = this::look;
	private QuestionFilter filter;
	private int known;

	BankPane(Composite parent, Look look, Bank bank, QuestionFilter filter, Function<Question, Bilingual> type,
			Function<Question, Optional<Severity>> wrong, Tools tools) {
		this.look = look;
		this.bank = bank;
		this.filter = filter;
		this.type = type;
		frame = new ScrolledComposite(parent, SWT.V_SCROLL);
		frame.setBackground(look.colour(look.ground(parent)));
		frame.setExpandHorizontal(true);
		frame.setExpandVertical(true);
		area = look.box(frame);
		frame.setContent(area);
		frame.addListener(SWT.Resize, e -> frame.setMinHeight(area.computeSize(frame.getClientArea().width, SWT.DEFAULT, true).y));
		area.setLayout(new Column(look.px(8)).margin(look.px(16), look.px(12)));
		buttons(tools);
		Composite asked = look.tiles(area, 170, 8);
		words = new Field(asked, look, Field.Kind.LINE, look.t(Messages.BankPane_search));
		words.example(look.t(Messages.BankPane_example));
		words.text(filter.words());
		words.onChange(now -> look.display().timerExec(PAUSE, search));
		words.onEnter(this::look);
		types = new Chooser(asked, look, look.t(Messages.QuestionTable_type), index -> look());
		table = new QuestionTable(area, look, q -> look.t(type.apply(q)), wrong);
		table.setLayoutData(Cell.growing());
		table.onSelect(tools::chosen);
		table.onOpen(tools::write);
		table.onMark(this::marked);
		count = new Paragraph(area, look, Type.SMALL, "", look.theme().mutedInk());
		kinds();
		fill();
	}

	private void buttons(Tools tools) {
		Composite row = look.box(area);
		row.setLayout(new Row(0));
		button(row, "plus", Messages.BankPane_new, "Ctrl+N", tools::begin);
		Cell.spring(row);
		icon(row, "copy", Messages.BankPane_duplicate, "Ctrl+J", tools::duplicate);
		icon(row, "arrow-up", Messages.BankPane_up, "Alt+↑", () -> tools.move(-1));
		icon(row, "arrow-down", Messages.BankPane_down, "Alt+↓", () -> tools.move(1));
		icon(row, "close", Messages.BankPane_delete, "Del", tools::delete);
		bulk = new LinkButton(area, look, look.t(Messages.BankPane_bulkHint), tools::bulk);
		bulk.icon("swap").hint(look.t(Messages.BankPane_bulkHint), "Ctrl+E");
		bulk.setLayoutData(Cell.aligned(SWT.LEFT));
		Cell.show(bulk, false);
	}

	/** Several can be changed together. */
	private void marked() {
		int several = table.marked().size();
		bulk.text(look.t(Messages.BankPane_bulk, several));
		if (bulk.getVisible() != several > 1) {
			Cell.show(bulk, several > 1);
		}
		area.layout(true, true);
	}

	private void button(Composite row, String icon, Messages words, String key, Runnable action) {
		new LinkButton(row, look, look.t(words), action).icon(icon).hint(look.t(words), key);
	}

	private void icon(Composite row, String icon, Messages words, String key, Runnable action) {
		new IconButton(row, look, icon, look.t(words), action).hint(look.t(words), key);
	}

	/** The types that are in the bank. */
	private void kinds() {
		List<Question> questions = bank.getQuestions();
		List<String> there = questions.stream().map(q -> q.eClass().getName()).distinct().sorted().toList();
		if (!there.equals(classes) || types.control().getItemCount() == 0) {
			classes.clear();
			classes.addAll(there);
			List<String> items = new ArrayList<>(List.of(look.t(Messages.BankPane_allTypes)));
			there.forEach(name -> items.add(look.t(questions.stream()
					.filter(q -> q.eClass().getName().equals(name)).findFirst().map(type).orElseThrow())));
			types.show(items, classes.indexOf(filter.type()) + 1);
		}
	}

	/** Goes through the questions with what is asked for now. */
	private void look() {
		if (!area.isDisposed()) {
			look.display().timerExec(-1, search);
			filter = new QuestionFilter(words.text(), types.control().getSelectionIndex() <= 0 ? ""
					: classes.get(types.control().getSelectionIndex() - 1));
			fill();
		}
	}

	private void fill() {
		table.show(filter.of(bank.getQuestions()));
		known = bank.getQuestions().size();
		int all = bank.getQuestions().size();
		count.text(look.t(table.rows().size() == all ? Messages.BankPane_count : Messages.BankPane_found, table.rows().size(), all));
		area.layout(true, true);
	}

	/** After a command: a question that is being written stays, also when it is not what was looked for any more. */
	void refresh(Optional<Question> written) {
		kinds();
		List<Question> there = bank.getQuestions();
		boolean all = filter.words().isBlank() && filter.type().isEmpty();
		List<Question> ordered = all ? there : ordered(there);
		boolean same = ordered.equals(table.rows()) && there.size() == known;
		if (!same && !all && there.size() == known && ordered.size() == table.rows().size()) {
			table.show(ordered);
		} else if (!same) {
			fill();
		} else {
			written.ifPresent(table::rewrite);
		}
	}

	/** Those that are seen, as they follow each other now. */
	private List<Question> ordered(List<Question> there) {
		Set<Question> seen = new HashSet<>(table.rows());
		return there.stream().filter(seen::contains).toList();
	}

	/** Shows a question that is not among what is looked for by looking for everything. */
	void reveal(Question question) {
		if (!table.rows().contains(question)) {
			words.text("");
			types.control().select(0);
			look();
		}
		table.select(question);
	}

	QuestionFilter filter() {
		return filter;
	}

	Composite control() {
		return frame;
	}

	QuestionTable table() {
		return table;
	}

	Optional<Question> selected() {
		return table.selected();
	}

	void search() {
		words.setFocus();
	}

	/** The question so many places from this one, of those that are seen. */
	Optional<Question> beside(Question question, int by) {
		int place = table.rows().indexOf(question) + by;
		return place < 0 || place >= table.rows().size() ? Optional.empty() : Optional.of(table.rows().get(place));
	}
}
