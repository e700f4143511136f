package org.chushi.internal.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.chushi.career.Certification;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.exchange.TableCell;
import org.chushi.exchange.Tables;
import org.chushi.exchange.Tables.Form;
import org.chushi.model.CertificateDefinition;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.reports.ReportKind;
import org.chushi.reports.ReportUseCases;
import org.chushi.reports.TeamReports;
import org.chushi.reports.Written;
import org.chushi.training.Enrolments;
import org.chushi.training.Learning;
import org.chushi.training.PairWork;
import org.chushi.training.Policies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the services of training and career about one person after the other. */
@Component
public final class TeamDesk implements TeamReports {

	private final Packs packs;
	private final Policies policies;
	private final PersonRows rows;
	private final Tables tables;
	private final Directory directory;
	private final Access access;

	@Activate
	public TeamDesk(@Reference Packs packs, @Reference Policies policies, @Reference Enrolments enrolments, @Reference Learning learning,
			@Reference PairWork pairWork, @Reference Certification certification, @Reference Tables tables, @Reference Directory directory,
			@Reference Access access, @Reference Clock clock) {
		this.packs = packs;
		this.policies = policies;
		this.rows = new PersonRows(enrolments, learning, pairWork, certification, directory, clock);
		this.tables = tables;
		this.directory = directory;
		this.access = access;
	}

	@Override
	public Result<List<Choice>> certificates(Session session) {
		return allowed(access.refusal(session, ReportUseCases.TEAM), () -> Result.done(policies.current().map(p -> p.getCertificates().stream()
				.flatMap(id -> packs.library().find(CertificateDefinition.class, id).stream())
				.map(d -> new Choice(d.getId(), d.getCode() == null ? "" : d.getCode(), Texts.of(d.getTitle()))).toList()).orElse(List.of())));
	}

	@Override
	public Result<TeamReport> report(Session session, ReportKind kind, String certificate, Language language, Progress progress) {
		return allowed(access.refusal(session, ReportUseCases.TEAM), () -> {
			if (kind != ReportKind.MISSING) {
				return made(session, kind, "", kind.title(), language, progress);
			}
			return packs.library().find(CertificateDefinition.class, certificate)
					.map(d -> made(session, kind, d.getId(), Messages.TeamDesk_missing.text(Texts.of(d.getTitle())), language, progress))
					.orElseGet(() -> Result.refused(Messages.TeamDesk_noCertificate.text(certificate)));
		});
	}

	private Result<TeamReport> made(Session session, ReportKind kind, String definition, Bilingual title, Language language, Progress progress) {
		List<Person> people = directory.people();
		List<List<TableCell>> all = new ArrayList<>();
		for (int i = 0; i < people.size(); i++) {
			if (progress.cancelled()) {
				return Result.refused(Messages.WholeFile_cancelled.text());
			}
			progress.at(i, people.size());
			all.addAll(rows.of(session, people.get(i), kind, definition, language));
		}
		return Result.done(new TeamReport(title.in(language), PersonRows.heading(kind).stream().map(h -> h.in(language)).toList(), all));
	}

	@Override
	public Result<Written> write(Session session, TeamReport report, Path file, boolean replace) {
		return allowed(access.refusal(session, ReportUseCases.TEAM), () -> {
			String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
			if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
				return Result.refused(Messages.TeamDesk_suffix.text(file.getFileName().toString()));
			}
			Path target = file.toAbsolutePath().normalize();
			if (!replace && Files.exists(target)) {
				return Result.refused(Messages.WholeFile_exists.text(target.toString()));
			}
			List<List<TableCell>> lines = new ArrayList<>();
			lines.add(report.heading().stream().map(TableCell::of).toList());
			lines.addAll(report.rows());
			return tables.report(target, name.endsWith(".csv") ? Form.CSV : Form.XLSX, report.title(), lines)
					.map(done -> new Written(done, report.rows().size()));
		});
	}

	private static <T> Result<T> allowed(Optional<Result.Refused<T>> refusal, Supplier<Result<T>> then) {
		return refusal.<Result<T>>map(r -> r).orElseGet(then);
	}
}
