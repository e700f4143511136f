package org.chushi.internal.ui.author.grid;

import static org.chushi.model.ModelPackage.Literals.*;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.analysis.ItemAnalyses;
import org.chushi.analysis.ItemReport;
import org.chushi.core.Bilingual;
import org.chushi.model.Bank;
import org.chushi.model.Paper;
import org.chushi.model.Question;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.Column;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.chushi.ui.author.Link;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.QuestionChanges;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A bank as a table: what is looked for, the rows, and what is done to those that are chosen. */
final class OpenGrid implements OpenPart, GridColumn.Facts, GridFilter.Known {

	/** Milliseconds without a key before the questions are gone through. */
	private static final int PAUSE = 200;

	/** Where somebody is in it. */
	private record Kept(GridFilter filter, Optional<Question> chosen) {
	}

	private final PartContext context;
	private final Look look;
	private final Bank bank;
	private final Function<Question, Bilingual> type;
	private final ItemAnalyses analyses;
	private final Composite area;
	private final Field words;
	private final Chooser types;
	private final Chooser tags;
	private final Chooser work;
	private final GridRows rows;
	private final QuestionGrid grid;
	private final Paragraph count;
	private final Bulk bulk;
	private final Runnable search = this::look;
	private final Map<Question, Integer> problems = new IdentityHashMap<>();
	private final Set<Question> outdated = Collections.newSetFromMap(new IdentityHashMap<>());
	private Map<String, String> titles = Map.of();
	private Figures figures = Figures.NONE;
	private GridFilter filter = GridFilter.ALL;
	private List<String> typeNames = List.of();
	private List<String> tagNames = List.of();

	OpenGrid(Composite parent, PartContext context, Bank bank, Function<Question, Bilingual> type, ItemAnalyses analyses) {
		this.context = context;
		this.bank = bank;
		this.type = type;
		this.analyses = analyses;
		look = context.look();
		area = look.box(parent);
		area.setLayout(new Column(0));
		Composite top = look.box(area);
		top.setLayout(new Column(0).margin(look.px(16), look.px(8)));
		Composite asked = look.tiles(top, 170, 8);
		words = new Field(asked, look, Field.Kind.LINE, look.t(Messages.OpenGrid_search));
		words.example(look.t(Messages.OpenGrid_example));
		types = new Chooser(asked, look, look.t(Messages.OpenGrid_type), index -> look());
		tags = new Chooser(asked, look, look.t(Messages.OpenGrid_tag), index -> look());
		work = new Chooser(asked, look, look.t(Messages.OpenGrid_show), index -> look());
		work.show(Stream.of(GridFilter.Work.values()).map(w -> look.t(w.title())).toList(), 0);
		QuestionChanges changes = new QuestionChanges(context.project().editing());
		List<GridColumn> columns = GridColumn.of(look, this, changes);
		rows = new GridRows(columns, (column, cell) -> column.edit().flatMap(edit -> edit.of(cell.question(), cell.words())).ifPresent(context::run));
		grid = new QuestionGrid(area, look, columns, rows, look.t(Messages.GridEditor_way));
		grid.table().setLayoutData(Cell.growing());
		count = new Paragraph(area, look, Type.SMALL, "", look.theme().mutedInk());
		bulk = new Bulk(area, context, bank, changes);
		grid.onSelect(() -> bulk.chosen(grid.selected()));
		grid.onOpen(context::show);
		words.onChange(now -> look.display().timerExec(PAUSE, search));
		words.onEnter(this::look);
		area.addListener(SWT.Dispose, e -> look.display().timerExec(-1, search));
		Optional<Kept> kept = context.kept().filter(Kept.class::isInstance).map(Kept.class::cast);
		kept.ifPresent(k -> words.text(k.filter().words()));
		filter = kept.map(Kept::filter).orElse(GridFilter.ALL);
		work.choose(filter.work().ordinal());
		known();
		offer();
		fill();
		kept.flatMap(Kept::chosen).ifPresent(grid::select);
		analyse();
	}

	/** What there is to look for. */
	private void offer() {
		List<Question> all = bank.getQuestions();
		Map<String, Question> byType = all.stream().collect(Collectors.toMap(q -> q.eClass().getName(), q -> q, (a, b) -> a, TreeMap::new));
		typeNames = List.copyOf(byType.keySet());
		types.show(first(Messages.OpenGrid_allTypes, byType.values().stream().map(this::type)), typeNames.indexOf(filter.type()) + 1);
		tagNames = all.stream().flatMap(q -> q.getTags().stream()).distinct().sorted().toList();
		tags.show(first(Messages.OpenGrid_allTags, tagNames.stream()), tagNames.indexOf(filter.tag()) + 1);
	}

	private List<String> first(Messages all, Stream<String> rest) {
		return Stream.concat(Stream.of(look.t(all)), rest).toList();
	}

	/** What the checks say, and what ids are called. */
	private void known() {
		problems.clear();
		outdated.clear();
		context.problems(bank).forEach(problem -> problem.about().map(OpenGrid::question).ifPresent(q -> {
			problems.merge(q, 1, Integer::sum);
			problem.outdated().ifPresent(now -> outdated.add(q));
		}));
		Map<String, String> named = new HashMap<>();
		Stream.of(COMPETENCY, LESSON).flatMap(target -> context.links(target).stream())
				.forEach(link -> named.put(link.id(), look.t(link.title())));
		titles = named;
	}

	private static Question question(EObject inside) {
		EObject up = inside;
		while (up != null && !(up instanceof Question)) {
			up = up.eContainer();
		}
		return (Question) up;
	}

	private void analyse() {
		Set<String> papers = Stream.concat(context.project().roots().stream().filter(Paper.class::isInstance).map(Paper.class::cast), installed())
				.filter(paper -> Figures.of(paper, bank)).map(Paper::getId).collect(Collectors.toSet());
		if (!papers.isEmpty()) {
			context.page().background(Messages.OpenGrid_analysing.text(),
					(PageContext.Work<Figures>) progress -> Figures.read(analyses, context.session(), papers, progress), this::figures);
		}
	}

	private Stream<Paper> installed() {
		return context.links(PAPER).stream().map(Link::id).map(context.project()::find).flatMap(Optional::stream)
				.filter(Paper.class::isInstance).map(Paper.class::cast);
	}

	private void figures(Figures read) {
		if (!area.isDisposed()) {
			figures = read;
			grid.rewrite();
			said();
		}
	}

	/** Goes through the questions with what is asked for now. */
	private void look() {
		if (!area.isDisposed()) {
			look.display().timerExec(-1, search);
			filter = new GridFilter(words.text(), chosen(types, typeNames), chosen(tags, tagNames), GridFilter.Work.values()[Math.max(0, work.chosen())]);
			fill();
		}
	}

	private static String chosen(Chooser chooser, List<String> names) {
		return chooser.chosen() <= 0 ? "" : names.get(chooser.chosen() - 1);
	}

	private void fill() {
		List<Question> before = grid.selected();
		rows.show(filter.of(bank.getQuestions(), this));
		grid.refresh();
		said();
		bulk.chosen(before.stream().noneMatch(q -> rows.indexOfRowObject(q) >= 0) ? List.of() : grid.selected());
	}

	private void said() {
		int all = bank.getQuestions().size();
		String found = look.t(rows.getRowCount() == all ? Messages.OpenGrid_count : Messages.OpenGrid_found, rows.getRowCount(), all);
		count.text(figures.reports().isEmpty() ? found : found + "  " + look.t(Messages.OpenGrid_figures));
		area.layout(true, true);
	}

	@Override
	public void flush() {
		grid.flush();
	}

	@Override
	public void focus() {
		grid.focus();
	}

	/** What is being written stays where it is, also when it is not what was looked for any more. */
	@Override
	public void changed() {
		offer();
		if (Set.copyOf(bank.getQuestions()).containsAll(rows.rows()) && all().size() == rows.getRowCount()) {
			grid.rewrite();
			bulk.chosen(grid.selected());
		} else {
			fill();
		}
	}

	private List<Question> all() {
		return filter.equals(GridFilter.ALL) ? bank.getQuestions() : filter.of(bank.getQuestions(), this);
	}

	@Override
	public void checked() {
		known();
		grid.rewrite();
	}

	@Override
	public Optional<Runnable> key(Event event) {
		boolean find = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && Character.toLowerCase(event.keyCode) == 'f';
		return find ? Optional.of(words::setFocus) : Optional.empty();
	}

	@Override
	public Optional<Object> keep() {
		return Optional.of(new Kept(filter, grid.selected().stream().findFirst()));
	}

	QuestionGrid grid() {
		return grid;
	}

	GridRows rows() {
		return rows;
	}

	@Override
	public String type(Question question) {
		return look.t(type.apply(question));
	}

	@Override
	public int problems(Question question) {
		return problems.getOrDefault(question, 0);
	}

	@Override
	public Optional<ItemReport> report(Question question) {
		return figures.of(question.getId());
	}

	@Override
	public Map<String, String> titles() {
		return titles;
	}

	@Override
	public boolean wrong(Question question) {
		return problems.containsKey(question);
	}

	@Override
	public boolean outdated(Question question) {
		return outdated.contains(question);
	}

	@Override
	public boolean weak(Question question) {
		return report(question).filter(r -> !r.weak().isEmpty()).isPresent();
	}
}
