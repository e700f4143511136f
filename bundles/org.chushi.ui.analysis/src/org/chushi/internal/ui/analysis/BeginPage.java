package org.chushi.internal.ui.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.analysis.ConsistencyPlan;
import org.chushi.analysis.ConsistencyTests;
import org.chushi.assessment.QuestionBanks;
import org.chushi.assessment.QuestionBanks.Hit;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.CheckTable;
import org.chushi.ui.DataTable;
import org.chushi.ui.Field;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.RolePage;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Begins a round: a name, until when, who answers, which cases. With a round as argument its cases are asked again. */
@Component(service = PageContribution.class)
public final class BeginPage extends RolePage {

	static final String ID = "consistency.begin";
	private static final int SHOWN = 200;
	/** People that are seen without scrolling. */
	private static final int SEEN = 8;

	private final ConsistencyTests tests;
	private final QuestionBanks banks;
	private final QuestionTypes types;
	private final Directory directory;
	private final Clock clock;

	@Activate
	public BeginPage(@Reference ConsistencyTests tests, @Reference QuestionBanks banks, @Reference QuestionTypes types,
			@Reference Directory directory, @Reference Clock clock) {
		super(ID, 0, Messages.BeginPage_title, "chat", "trainer", "lead");
		this.tests = tests;
		this.banks = banks;
		this.types = types;
		this.directory = directory;
		this.clock = clock;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new View(parent, ctx);
	}

	/** Who can be asked. Not for the UI thread. */
	private List<Person> team(UUID but) {
		return directory.people().stream().filter(p -> !p.id().equals(but)).filter(p -> p.is(Role.NEWCOMER) || p.is(Role.MENTOR)).toList();
	}

	/** Questions that can be cases. */
	private Result<List<Hit>> find(Session session, String words) {
		List<String> wanted = Stream.of(words.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
		return banks.search(session, new QuestionBanks.Query(wanted, "", List.of(), List.of(), 0, 0, 5 * SHOWN))
				.map(hits -> hits.questions().stream().filter(h -> type(h).filter(t -> tests.takes(t.id())).isPresent()).limit(SHOWN)
						.toList());
	}

	private Optional<QuestionType> type(Hit hit) {
		return types.all().stream().filter(t -> t.model().getName().equals(hit.type())).findFirst();
	}

	private final class View implements Page {

		private final PageContext ctx;
		private final Look look;
		private final Session session;
		private final Field name;
		private final Field until;
		private final Composite chosen;
		private Optional<DataTable<Hit>> table = Optional.empty();
		private final OneAtATime beginning = new OneAtATime();
		private Draft draft;
		private long search;

		View(Composite parent, PageContext ctx) {
			this.ctx = ctx;
			look = ctx.look();
			session = ctx.session(Session.class);
			Optional<UUID> again = Place.ids(ctx.argument()).findFirst();
			draft = ctx.memento().filter(Draft.class::isInstance).map(Draft.class::cast)
					.orElseGet(() -> Draft.empty(again, LocalDate.now(clock)));
			ScrolledPage page = new ScrolledPage(parent, look);
			Composite content = page.content();
			Parts.title(content, look, (again.isPresent() ? Messages.BeginPage_again : Messages.BeginPage_title).text(),
					Messages.BeginPage_subtitle.text());
			Card about = new Card(content, look);
			name = new Field(about, look, Field.Kind.LINE, look.t(Messages.BeginPage_name));
			name.text(draft.name());
			until = new Field(about, look, Field.Kind.LINE, look.t(Messages.BeginPage_until));
			until.text(draft.until());
			people(content);
			chosen = draft.again().isPresent() ? look.column(content, 0) : cases(content);
			PrimaryButton begin = new PrimaryButton(content, look, look.t(Messages.BeginPage_begin), this::begin);
			begin.hint(look.t(Messages.BeginPage_begin), Keyboard.DO);
			begin.setLayoutData(Cell.aligned(SWT.LEFT));
			Keyboard.onDo(page, look, this::begin);
			ScrolledPage.reflow(content);
		}

		private void people(Composite content) {
			Card card = Parts.card(content, look, Messages.BeginPage_people.text());
			Paragraph.muted(card, look, look.t(Messages.BeginPage_peopleWhy, ConsistencyTests.FEWEST_PEOPLE));
			ctx.background(Messages.BeginPage_reading.text(), () -> team(ctx.person()), people -> people(card, people));
		}

		private void people(Card card, List<Person> people) {
			CheckTable<Person> table = new CheckTable<>(card, look, look.t(Messages.BeginPage_people), SEEN, people, this::said);
			table.check(people.stream().filter(p -> draft.people().contains(p.id())).toList());
			table.onChange(this::ask);
			new SecondaryButton(card, look, look.t(Messages.BeginPage_everybody), () -> {
				table.check(people);
				ask(people);
			}).setLayoutData(Cell.aligned(SWT.LEFT));
			ScrolledPage.reflow(card);
		}

		private String said(Person person) {
			return person.section().none() ? person.displayName() : person.displayName() + "  " + look.t(person.section().title());
		}

		private void ask(List<Person> chosen) {
			draft = draft.asking(chosen.stream().map(Person::id).toList());
		}

		private Composite cases(Composite content) {
			Card card = Parts.card(content, look, Messages.BeginPage_cases.text());
			Paragraph.muted(card, look, look.t(Messages.BeginPage_casesWhy));
			Field words = new Field(card, look, Field.Kind.LINE, look.t(Messages.BeginPage_words));
			words.onEnter(() -> search(words.text()));
			new SecondaryButton(card, look, look.t(Messages.BeginPage_search), () -> search(words.text())).icon("search")
					.setLayoutData(Cell.aligned(SWT.LEFT));
			DataTable<Hit> hits = new DataTable<>(card, look, 6, List.of(
					DataTable.Spec.text(look.t(Messages.BeginPage_code), 2, Hit::code),
					DataTable.Spec.text(look.t(Messages.BeginPage_type), 2,
							h -> type(h).map(t -> look.t(t.title())).orElse(h.type())),
					DataTable.Spec.text(look.t(Messages.BeginPage_stem), 6, h -> look.t(h.stem()))));
			hits.onOpen(this::add);
			table = Optional.of(hits);
			new SecondaryButton(card, look, look.t(Messages.BeginPage_add), () -> hits.selected().ifPresentOrElse(this::add,
					() -> ctx.toast(Status.INFO, Messages.BeginPage_choose.text()))).icon("plus").setLayoutData(Cell.aligned(SWT.LEFT));
			Composite list = look.column(card, 4);
			search("");
			look.display().asyncExec(() -> {
				if (!list.isDisposed()) {
					list();
				}
			});
			return list;
		}

		/** What was looked for before is of no use then. */
		private void search(String words) {
			long mine = ++search;
			ctx.use(Messages.BeginPage_searching.text(), () -> find(session, words), found -> {
				if (mine == search) {
					table.ifPresent(t -> t.rows(found));
				}
			});
		}

		private void add(Hit hit) {
			draft = draft.with(hit);
			list();
		}

		private void list() {
			Keyboard.release(chosen);
			for (Control old : chosen.getChildren()) {
				old.dispose();
			}
			new Paragraph(chosen, look, look.t(Messages.BeginPage_chosen, draft.cases().size()));
			draft.cases().forEach(h -> {
				Composite row = look.row(chosen, 8);
				new Paragraph(row, look, h.code() + "  " + look.t(h.stem())).setLayoutData(Cell.growing());
				new LinkButton(row, look, look.t(Messages.BeginPage_remove, h.code()), () -> {
					draft = draft.without(h);
					list();
				});
			});
			ScrolledPage.reflow(chosen);
		}

		private void begin() {
			draft = draft.typed(name.text(), until.text());
			LocalDate today = LocalDate.now(clock);
			Optional<Bilingual> missing = draft.missing(today, clock.getZone());
			if (missing.isPresent()) {
				ctx.toast(Status.WAIT, missing.get());
				return;
			}
			ConsistencyPlan plan = draft.plan(today, clock.getZone());
			beginning.use(ctx, Messages.BeginPage_beginning.text(), () -> tests.begin(session, plan), begun -> {
				ctx.toast(Status.GOOD, Messages.BeginPage_begun.text(begun.name(), begun.people().size()));
				ctx.navigate(RoundsPage.ID, "");
			});
		}

		@Override
		public void focus() {
			name.setFocus();
		}

		@Override
		public Bilingual help() {
			return Messages.BeginPage_help.text();
		}

		@Override
		public Optional<Object> memento() {
			return Optional.of(draft.typed(name.text(), until.text()));
		}
	}
}
