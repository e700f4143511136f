package org.chushi.internal.ui.exams;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.chushi.assessment.Allowance;
import org.chushi.assessment.ExtraTime;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.exams.Room.Coded;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.DataTable;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PickGroup;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Who gets more time from the next start on, and for which paper. */
final class ExtraTimeView extends LivePage<ExtraTimeView.Shown> {

	/** What the page shows. @param papers by what they are called */
	record Shown(List<Coded> papers, List<Somebody> people) {
	}

	/** Somebody who may sit, with what they were given. */
	record Somebody(UUID person, String name, Bilingual section, List<Given> given) {
	}

	/** An allowance in words. @param paper id; empty for all */
	record Given(String paper, Bilingual title, ExtraTime extra, String reason, String by) {
	}

	private final Watch watch;
	private final Session session;
	private String filter;

	ExtraTimeView(Composite parent, PageContext ctx, Watch watch, Session session) {
		super(parent, ctx, Messages.ExtraTimeView_doing, Messages.ExtraTimeView_help, () -> Result.done(read(watch, session)));
		this.watch = watch;
		this.session = session;
		filter = kept().map(Object::toString).orElse("");
	}

	@Override
	protected Optional<Object> keep() {
		return Optional.of(filter);
	}

	private static Shown read(Watch watch, Session session) {
		List<Coded> papers = watch.papers();
		return new Shown(papers, watch.directory().people().stream().filter(p -> !p.id().equals(session.person()))
				.flatMap(p -> somebody(watch, session, papers, p)).toList());
	}

	private static Stream<Somebody> somebody(Watch watch, Session session, List<Coded> papers, Person person) {
		return watch.invigilation().allowances(session, person.id()) instanceof Result.Done<List<Allowance>> done
				? Stream.of(new Somebody(person.id(), person.displayName(), person.section().shown(),
						done.value().stream().filter(a -> !a.extra().none()).map(a -> given(watch, papers, a)).toList()))
				: Stream.empty();
	}

	private static Given given(Watch watch, List<Coded> papers, Allowance a) {
		Bilingual title = a.paper().isEmpty() ? Messages.ExtraTimeView_all.text()
				: papers.stream().filter(p -> p.paper().equals(a.paper())).map(Coded::title).findFirst()
						.orElseGet(Messages.ExtraTimeView_gone::text);
		return new Given(a.paper(), title, a.extra(), a.reason(), watch.directory().nameOf(a.by()));
	}

	@Override
	protected void fill(Composite content, Shown shown) {
		List<Somebody> people = shown.people();
		new LinkButton(content, look(), look().t(Messages.SittingView_back), () -> ctx().navigate(Pages.INVIGILATION, ""))
				.icon("arrow-left").setLayoutData(Cell.aligned(SWT.LEFT));
		Parts.title(content, look(), Messages.ExtraTimePage_title.text(), Messages.ExtraTimeView_subtitle.text());
		if (people.stream().anyMatch(p -> !p.given().isEmpty())) {
			Card card = Parts.card(content, look(), Messages.ExtraTimeView_have.text());
			people.forEach(p -> p.given().forEach(g -> given(card, p, g)));
		}
		give(Parts.card(content, look(), Messages.ExtraTimeView_whom.text()), shown);
	}

	private void given(Card card, Somebody person, Given given) {
		Composite row = look().row(card, 12);
		Composite words = look().column(row, 0);
		words.setLayoutData(Cell.growing());
		new Paragraph(words, look(), look().t(Messages.ExtraTimeView_line, person.name(), given.title(), said(given.extra())));
		Paragraph.muted(words, look(), look().t(Messages.ExtraTimeView_reason, given.reason(), given.by()));
		new LinkButton(row, look(), look().t(Messages.ExtraTimeView_takeBack), () -> takeBack(person, given));
	}

	static Bilingual said(ExtraTime extra) {
		return extra.percent() == 0 ? Messages.ExtraTimeView_minutes.text(extra.minutes())
				: extra.minutes() == 0 ? Messages.ExtraTimeView_percent.text(extra.percent())
						: Messages.ExtraTimeView_both.text(extra.percent(), extra.minutes());
	}

	private void give(Card card, Shown shown) {
		Field search = first(new Field(card, look(), Field.Kind.LINE, look().t(Messages.ExtraTimeView_search)));
		search.text(filter);
		DataTable<Somebody> table = new DataTable<>(card, look(), 8, List.of(
				DataTable.Spec.text(look().t(Messages.ExtraTimeView_name), 3, Somebody::name),
				DataTable.Spec.text(look().t(Messages.ExtraTimeView_section), 2, p -> look().t(p.section()))));
		table.rows(found(shown.people()));
		table.onOpen(person -> ask(person, shown.papers()));
		search.onChange(text -> {
			filter = text;
			table.rows(found(shown.people()));
		});
		search.onEnter(() -> {
			if (table.rows().size() == 1) {
				ask(table.rows().getFirst(), shown.papers());
			} else {
				table.setFocus();
			}
		});
		new PrimaryButton(card, look(), look().t(Messages.ExtraTimeView_give), () -> table.selected().ifPresentOrElse(
				person -> ask(person, shown.papers()),
				() -> ctx().toast(Status.INFO, Messages.ExtraTimeView_chooseFirst.text()))).setLayoutData(Cell.aligned(SWT.LEFT));
	}

	private List<Somebody> found(List<Somebody> people) {
		String wanted = filter.strip().toLowerCase(Locale.ROOT);
		return people.stream().filter(p -> (p.name() + " " + p.section().zh() + " " + p.section().en()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
	}

	private void ask(Somebody person, List<Coded> known) {
		AtomicReference<ExtraForm> form = new AtomicReference<>();
		AtomicReference<PickGroup> where = new AtomicReference<>();
		List<Coded> papers = Stream.concat(Stream.of(new Coded("", Messages.ExtraTimeView_all.text())), known.stream()).toList();
		Dialogs.attempt(control(), look(), look().t(Messages.ExtraTimeView_giveOf, person.name()), 560, body -> {
			form.set(new ExtraForm(body, look()));
			new Paragraph(body, look(), look().t(Messages.ExtraTimeView_where));
			where.set(new PickGroup(body, look(), papers.stream().map(p -> look().t(p.title())).toList(), 0));
		}, look().t(Messages.ExtraTimeView_give), dialog -> {
			if (form.get().filled()) {
				String paper = papers.get(where.get().picked()).paper();
				ExtraTime extra = form.get().extra();
				String why = form.get().why();
				dialog.run(ctx(), Messages.ExtraTimeView_giving,
						() -> watch.invigilation().allow(session, person.person(), paper, extra, why),
						allowed -> done(Messages.ExtraTimeView_gave, person));
			}
		});
	}

	private void takeBack(Somebody person, Given given) {
		AtomicReference<Field> why = new AtomicReference<>();
		Dialogs.attempt(control(), look(), look().t(Messages.ExtraTimeView_takeBackOf, person.name(), given.title()), 520, body -> {
			new Paragraph(body, look(), look().t(Messages.ExtraTimeView_takeBackWhy));
			why.set(new Field(body, look(), Field.Kind.MANY_LINES, look().t(Messages.ExtraForm_why)));
		}, look().t(Messages.ExtraTimeView_takeBack), dialog -> {
			if (Field.filled(List.of(why.get()))) {
				String reason = why.get().text();
				dialog.run(ctx(), Messages.ExtraTimeView_giving,
						() -> watch.invigilation().allow(session, person.person(), given.paper(), ExtraTime.NONE, reason),
						allowed -> done(Messages.ExtraTimeView_tookBack, person));
			}
		});
	}

	private void done(Messages words, Somebody person) {
		ctx().toast(Status.GOOD, words.text(person.name()));
		reload();
	}
}
