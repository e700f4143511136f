package org.chushi.internal.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.career.Certificate;
import org.chushi.career.Certification;
import org.chushi.career.Certification.Candidacy;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.exchange.TableCell;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.reports.ReportKind;
import org.chushi.rules.Finding;
import org.chushi.training.Enrolments;
import org.chushi.training.Learning;
import org.chushi.training.PairWork;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Path;

/** The rows of one person in each kind of report. */
final class PersonRows {

	private final Enrolments enrolments;
	private final Learning learning;
	private final PairWork pairWork;
	private final Certification certification;
	private final Directory directory;
	private final Clock clock;

	PersonRows(Enrolments enrolments, Learning learning, PairWork pairWork, Certification certification, Directory directory, Clock clock) {
		this.enrolments = enrolments;
		this.learning = learning;
		this.pairWork = pairWork;
		this.certification = certification;
		this.directory = directory;
		this.clock = clock;
	}

	static List<Bilingual> heading(ReportKind kind) {
		return switch (kind) {
		case CERTIFICATES -> words(Messages.Rows_name, Messages.Rows_section, Messages.Rows_certificate, Messages.Rows_level, Messages.Rows_number,
				Messages.Rows_issued, Messages.Rows_until, Messages.Rows_state, Messages.Rows_reason);
		case MISSING -> words(Messages.Rows_name, Messages.Rows_section, Messages.Rows_held, Messages.Rows_asked, Messages.Rows_met, Messages.Rows_have,
				Messages.Rows_want, Messages.Rows_next);
		case PROGRESS -> words(Messages.Rows_name, Messages.Rows_section, Messages.Rows_programme, Messages.Rows_start, Messages.Rows_today,
				Messages.Rows_days, Messages.Rows_percent, Messages.Rows_nextStep);
		case PAIR_WORK -> words(Messages.Rows_name, Messages.Rows_section, Messages.Rows_mentor, Messages.Rows_checklist, Messages.Rows_day,
				Messages.Rows_minutes, Messages.Rows_counts);
		};
	}

	private static List<Bilingual> words(Messages... all) {
		return Arrays.stream(all).map(Messages::text).toList();
	}

	List<List<TableCell>> of(Session session, Person person, ReportKind kind, String definition, Language language) {
		Stream<List<TableCell>> rows = switch (kind) {
		case CERTIFICATES -> all(certification.of(session, person.id())).map(c -> certificate(c, language));
		case MISSING -> all(certification.candidacies(session, person.id())).filter(c -> c.definition().equals(definition)).flatMap(c -> missing(c, language));
		case PROGRESS -> enrolments.running(person.id()).flatMap(e -> value(learning.path(session, person.id()))).stream().map(p -> progress(p, language));
		case PAIR_WORK -> all(pairWork.of(session, person.id())).filter(Entry::isComplete).filter(e -> !e.replaced()).map(e -> entry(e, language));
		};
		List<TableCell> who = List.of(TableCell.of(person.displayName()), said(person.section().title(), language));
		return rows.map(row -> Stream.concat(who.stream(), row.stream()).toList()).toList();
	}

	private static <T> Stream<T> all(Result<List<T>> result) {
		return value(result).stream().flatMap(List::stream);
	}

	private static <T> Optional<T> value(Result<T> result) {
		return result instanceof Result.Done<T> done ? Optional.of(done.value()) : Optional.empty();
	}

	private List<TableCell> certificate(Certificate certificate, Language language) {
		return List.of(said(certificate.title(), language), TableCell.of(certificate.level()), TableCell.of(certificate.number()),
				TableCell.of(LocalDate.ofInstant(certificate.issued(), clock.getZone())),
				certificate.validUntil().isEmpty() ? said(Messages.Rows_forEver.text(), language) : TableCell.of(LocalDate.parse(certificate.validUntil())),
				said(certificate.standing(LocalDate.now(clock)).title(), language), TableCell.of(certificate.revoked()));
	}

	/** A row for each requirement, those that are met as well: a filter tells them apart. */
	private static Stream<List<TableCell>> missing(Candidacy candidacy, Language language) {
		return candidacy.findings().stream().map((Finding f) -> List.of(yes(candidacy.held(), language), said(f.detail().what(), language), yes(f.met(), language),
				said(f.detail().have(), language), said(f.detail().want(), language), said(f.met() ? Bilingual.same("") : f.detail().next(), language)));
	}

	private static List<TableCell> progress(Path path, Language language) {
		return List.of(said(path.enrolment().title(), language), TableCell.of(path.enrolment().start()), TableCell.of(path.today()), TableCell.of(path.days()),
				TableCell.of(path.percent()), said(path.next().map(Path.StepState::title).orElse(Bilingual.same("")), language));
	}

	private List<TableCell> entry(Entry entry, Language language) {
		return List.of(TableCell.of(directory.nameOf(entry.mentor())), said(entry.content().checklist().title(), language),
				TableCell.of(entry.content().day()), TableCell.of(entry.content().minutes()), yes(entry.counts(), language));
	}

	private static TableCell said(Bilingual text, Language language) {
		return TableCell.of(text.in(language));
	}

	private static TableCell yes(boolean yes, Language language) {
		return said((yes ? Messages.Rows_yes : Messages.Rows_no).text(), language);
	}
}
