package org.chushi.internal.ui.scripts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.scripts.DeskView.Model;
import org.chushi.model.Speaker;
import org.chushi.scripts.ScenarioCard;
import org.chushi.scripts.ScriptReport;
import org.chushi.scripts.ScriptReport.Row;
import org.chushi.scripts.ScriptReport.Standing;
import org.chushi.scripts.Variant;
import org.chushi.ui.Batches;
import org.chushi.ui.Card;
import org.chushi.ui.DataTable;
import org.chushi.ui.DataTable.Spec;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.Notice;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.Type;
import org.chushi.ui.questions.ChatView;
import org.eclipse.swt.widgets.Composite;

/** Words that wait, each as the customer would see it with what the checks say; below, how every script is used. */
final class DeskView extends LivePage<Model> {

	/** What the page shows. */
	record Model(List<Variant.Waiting> waiting, ScriptReport report, List<ScenarioCard> lacking) {
	}

	/** Which rows of the report are seen. */
	private enum Rows {
		ALL, NEVER, EXPIRING, EXPIRED
	}

	private static final List<Integer> DAYS = List.of(7, 14, 30, 90);

	private final Room room;
	private final AtomicInteger days;
	private final ReportFile file;
	private final OneAtATime work = new OneAtATime();
	private final Batches batches = new Batches(10);
	private Rows rows = Rows.ALL;

	DeskView(Composite parent, PageContext ctx, Room room, ReportFile file) {
		this(parent, ctx, room, file, new AtomicInteger(DAYS.get(1)));
	}

	private DeskView(Composite parent, PageContext ctx, Room room, ReportFile file, AtomicInteger days) {
		super(parent, ctx, Messages.DeskPage_doing, Messages.DeskPage_help, () -> read(room, days.get()));
		this.room = room;
		this.file = file;
		this.days = days;
	}

	private static Result<Model> read(Room room, int days) {
		return room.variants().waiting(room.session()).then(waiting -> room.scripts().report(room.session(), days)
				.then(report -> room.scripts().scenarios(room.session()).map(scenarios -> new Model(waiting, report,
						scenarios.stream().filter(ScenarioCard::lacksDialogue).toList()))));
	}

	@Override
	protected void fill(Composite content, Model model) {
		Parts.title(content, look(), Messages.DeskPage_title.text(), Messages.DeskPage_subtitle.text(model.waiting().size()));
		if (model.waiting().isEmpty()) {
			Paragraph.muted(new Card(content, look()), look(), look().t(Messages.DeskPage_noneWaiting));
		}
		batches.fill(content, look(), model.waiting(), w -> waiting(content, w), this::rebuild);
		if (!model.lacking().isEmpty()) {
			new Notice(content, look(), Status.WAIT, look().t(Messages.DeskPage_lacking),
					String.join(look().t(Messages.DeskPage_and), model.lacking().stream().map(s -> look().t(s.title())).toList()),
					look().t(Messages.DeskPage_lackingNext));
		}
		report(content, model.report());
	}

	private void waiting(Composite content, Variant.Waiting waiting) {
		Variant variant = waiting.variant();
		Card card = new Card(content, look());
		new Heading(card, look(), Type.SUBHEADING, look().t(Messages.DeskPage_of.text(waiting.writer(), variant.edition().title())));
		Paragraph.muted(card, look(), look().t(Words.line(Words.stage(variant.edition().stage()), Words.channel(variant.edition().channel()),
				Messages.DeskPage_since.text(Dates.moment(waiting.since(), room.clock().getZone())))));
		new ChatView(card, look(), Speaker.CUSTOMER, Preview.of(variant.edition().text(), List.of(), CustomerValues.NONE, look().language()));
		FindingLines.show(look().column(card, 6), look(), variant.edition().text(), waiting.checked(), null);
		if (variant.person().equals(room.session().person())) {
			Paragraph.muted(card, look(), look().t(Messages.DeskPage_own));
			return;
		}
		Composite buttons = look().row(card, 8);
		first(new PrimaryButton(buttons, look(), look().t(Messages.DeskPage_approve), () -> work.use(ctx(), Messages.ChosenPane_doing.text(),
				() -> room.variants().approve(room.session(), variant.id(), variant.edition().number()),
				v -> ctx().toast(Status.GOOD, Messages.DeskPage_approved.text(waiting.writer()))))).icon("check");
		new SecondaryButton(buttons, look(), look().t(Messages.DeskPage_return), () -> giveBack(waiting));
	}

	private void giveBack(Variant.Waiting waiting) {
		Variant variant = waiting.variant();
		Dialogs.form(control(), look(), look().t(Messages.DeskPage_return), look().t(Messages.DeskPage_returnWhy.text(waiting.writer())),
				List.of(Dialogs.Input.text(look().t(Messages.DeskPage_reason))), look().t(Messages.DeskPage_returnDo))
				.ifPresent(said -> work.use(ctx(), Messages.ChosenPane_doing.text(),
						() -> room.variants().giveBack(room.session(), variant.id(), variant.edition().number(), said.getFirst()),
						v -> ctx().toast(Status.INFO, Messages.DeskPage_returned.text(waiting.writer()))));
	}

	private void report(Composite content, ScriptReport report) {
		Card card = Parts.card(content, look(), Messages.DeskPage_report.text());
		Composite which = look().row(card, 4);
		for (Rows one : Rows.values()) {
			SwitchButton button = new SwitchButton(which, look(), look().t(name(one, report)), () -> {
				rows = one;
				rebuild();
			});
			button.on(rows == one);
		}
		Composite ahead = look().row(card, 4);
		Paragraph.muted(ahead, look(), look().t(Messages.DeskPage_ahead));
		DAYS.forEach(n -> new SwitchButton(ahead, look(), look().t(Messages.DeskPage_days.text(n)), () -> {
			days.set(n);
			reload();
		}).on(n == report.days()));
		DataTable<Row> table = new DataTable<>(card, look(), 12, List.of(Spec.text(look().t(Messages.ScriptsPage_script), 4, r -> look().t(r.card().title())),
				Spec.text(look().t(Messages.ScriptsPage_scenario), 3, r -> look().t(r.card().scenarioTitle())),
				new Spec<>(look().t(Messages.DeskPage_copied), 1, r -> Integer.toString(r.copied()), Comparator.comparingInt(Row::copied)),
				new Spec<>(look().t(Messages.DeskPage_people), 1, r -> Integer.toString(r.people()), Comparator.comparingInt(Row::people)),
				new Spec<>(look().t(Messages.DeskPage_last), 2, this::last, Comparator.comparing(r -> r.last().orElse(Instant.MIN))),
				Spec.text(look().t(Messages.DeskPage_until), 2, DeskView::until),
				Spec.text(look().t(Messages.DeskPage_standing), 2, r -> look().t(Words.standing(r.standing())))));
		table.rows(seen(report));
		Composite ways = look().row(card, 8);
		new SecondaryButton(ways, look(), look().t(Messages.DeskPage_try), () -> table.selected().ifPresentOrElse(
				r -> ctx().navigate(Pages.TRIAL, r.card().id()), () -> ctx().toast(Status.INFO, Messages.DeskPage_chooseFirst.text()))).icon("chat");
		new SecondaryButton(ways, look(), look().t(Messages.DeskPage_export), () -> export(report, table.rows())).icon("arrow-down");
	}

	/** What the table shows, in its order. */
	private void export(ScriptReport report, List<Row> shown) {
		file.files().save(control(), look().t(Messages.DeskPage_exportName.text(report.day().toString())) + "." + ReportFile.SUFFIXES.getFirst())
				.ifPresent(path -> work.use(ctx(), Messages.DeskPage_exporting.text(),
						() -> file.write(path, shown, room.clock().getZone(), look().language()),
						done -> ctx().toast(Status.GOOD, Messages.DeskPage_exported.text(shown.size(), done.toString()))));
	}

	private Bilingual name(Rows one, ScriptReport report) {
		return switch (one) {
		case ALL -> Messages.DeskPage_all.text(report.rows().size());
		case NEVER -> Messages.DeskPage_never.text(report.neverUsed().size());
		case EXPIRING -> Messages.DeskPage_expiring.text(report.standing(Standing.EXPIRING).size());
		case EXPIRED -> Messages.DeskPage_expired.text(report.standing(Standing.EXPIRED).size());
		};
	}

	private List<Row> seen(ScriptReport report) {
		return switch (rows) {
		case ALL -> report.rows().stream().sorted(Comparator.comparingInt(Row::copied).reversed()).toList();
		case NEVER -> report.neverUsed();
		case EXPIRING -> report.standing(Standing.EXPIRING);
		case EXPIRED -> report.standing(Standing.EXPIRED);
		};
	}

	private String last(Row row) {
		return row.last().map(l -> look().t(Dates.moment(l, room.clock().getZone()))).orElse("—");
	}

	private static String until(Row row) {
		return Optional.ofNullable(row.card().validity().until()).map(Object::toString).orElse("");
	}
}
