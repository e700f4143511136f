package org.chushi.internal.ui.reports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.internal.ui.reports.Room.Choices;
import org.chushi.reports.ReportKind;
import org.chushi.reports.TeamReports.TeamReport;
import org.chushi.reports.Written;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.LivePage;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContext.Work;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PickGroup;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.reports.TableExport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A report to choose, to read and to save; below it what goes to other systems. */
final class ReportsView extends LivePage<Choices> {

	private static final List<ReportKind> KINDS = List.of(ReportKind.values());

	private final Room room;
	private final TableExport export;
	private final FileDialogs files;
	private final Taking taking;
	private final Clock clock;
	private final OneAtATime work = new OneAtATime();
	private ReportKind kind = ReportKind.CERTIFICATES;
	private int certificate;
	private Optional<TeamReport> made = Optional.empty();

	ReportsView(Composite parent, PageContext ctx, Room room, TableExport export, FileDialogs files, Clock clock) {
		super(parent, ctx, Messages.ReportsView_doing, Messages.ReportsView_help, room::choices);
		this.room = room;
		this.export = export;
		this.files = files;
		this.taking = new Taking(ctx, room.records(), room.session(), files);
		this.clock = clock;
	}

	@Override
	protected void fill(Composite content, Choices choices) {
		Parts.title(content, look(), Messages.ReportsPage_title.text(), Messages.ReportsView_words.text());
		report(content, choices);
		records(content, choices);
		frameworks(content, choices);
	}

	private void report(Composite content, Choices choices) {
		Card card = Parts.card(content, look(), Messages.ReportsView_report.text());
		new Chooser(card, look(), ctx().t(Messages.ReportsView_kind), KINDS.stream().map(k -> ctx().t(k.title())).toList(), KINDS.indexOf(kind))
				.onChange(index -> choose(KINDS.get(index), certificate));
		Paragraph.muted(card, look(), ctx().t(kind.words()));
		if (kind == ReportKind.MISSING) {
			new Chooser(card, look(), ctx().t(Messages.ReportsView_certificate), choices.certificates().stream().map(c -> ctx().t(c.title())).toList(), certificate)
					.onChange(index -> choose(kind, index));
		}
		Composite bar = look().row(card, 8);
		first(new PrimaryButton(bar, look(), ctx().t(Messages.ReportsView_show), () -> show(choices))).icon("eye");
		export.offer(bar, ctx(), kind.title(), () -> making(choices));
		made.ifPresent(report -> new ReportTable(card, ctx(), report));
	}

	private void choose(ReportKind other, int which) {
		kind = other;
		certificate = which;
		made = Optional.empty();
		rebuild();
	}

	/** What the report is about now, to be made off the window's thread. */
	private Work<Result<TeamReport>> making(Choices choices) {
		String definition = kind == ReportKind.MISSING && certificate < choices.certificates().size() ? choices.certificates().get(certificate).definition() : "";
		ReportKind wanted = kind;
		Language language = ctx().language();
		return progress -> room.reports().report(room.session(), wanted, definition, language, progress);
	}

	private void show(Choices choices) {
		work.background(ctx(), Messages.ReportsView_making.text(), making(choices), ctx().orRefused(report -> {
			made = Optional.of(report);
			rebuild();
		}));
	}

	private void records(Composite content, Choices choices) {
		Card card = Parts.card(content, look(), Messages.ReportsView_records.text());
		new Paragraph(card, look(), ctx().t(Messages.ReportsView_recordsWords));
		new SecondaryButton(card, look(), ctx().t(Messages.ReportsView_recordsExport),
				() -> taking.records(control(), new RecordsDialog(ctx(), choices.people(), LocalDate.now(clock))))
				.icon("inbox").setLayoutData(Cell.aligned(SWT.LEFT));
	}

	private void frameworks(Composite content, Choices choices) {
		if (choices.frameworks().isEmpty()) {
			return;
		}
		Card card = Parts.card(content, look(), Messages.ReportsView_framework.text());
		new Paragraph(card, look(), ctx().t(Messages.ReportsView_frameworkWords));
		Chooser which = new Chooser(card, look(), ctx().t(Messages.ReportsView_pack), choices.frameworks().stream()
				.map(f -> ctx().t(Messages.ReportsView_packLine, f.title(), f.competencies(), f.awards().size())).toList(), 0);
		PickGroup language = new PickGroup(card, look(), Arrays.stream(Language.values()).map(l -> l.ownName()).toList(), ctx().language().ordinal());
		new SecondaryButton(card, look(), ctx().t(Messages.ReportsView_frameworkExport), () -> {
			var chosen = choices.frameworks().get(which.chosen());
			var tongue = Language.values()[language.picked()];
			files.save(control(), chosen.code() + ".case.json")
					.ifPresent(file -> taking.write(file, progress -> room.frameworks().export(room.session(), chosen.id(), tongue, file, true)));
		}).icon("inbox").setLayoutData(Cell.aligned(SWT.LEFT));
	}
}
