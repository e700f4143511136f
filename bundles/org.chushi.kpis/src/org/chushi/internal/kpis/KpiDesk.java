package org.chushi.internal.kpis;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.exchange.Tables;
import org.chushi.internal.kpis.FigureTable.Note;
import org.chushi.internal.kpis.FigureTable.Read;
import org.chushi.internal.kpis.FigureTable.Seen;
import org.chushi.internal.kpis.KpiEvents.KpiCorrected;
import org.chushi.internal.kpis.KpiEvents.KpiRecorded;
import org.chushi.internal.kpis.KpiMonth.Day;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.kpis.Figure;
import org.chushi.kpis.KpiBoard;
import org.chushi.kpis.KpiBoard.Cell;
import org.chushi.kpis.KpiBoard.Row;
import org.chushi.kpis.KpiImport;
import org.chushi.kpis.KpiUseCases;
import org.chushi.kpis.KpiValue;
import org.chushi.kpis.KpiValue.Change;
import org.chushi.kpis.Kpis;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.Kpi;
import org.chushi.model.KpiReached;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.rules.Consequences;
import org.chushi.training.Policies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps figures in the journal. */
@Component
public final class KpiDesk implements Kpis {

	private final Journal journal;
	private final KpiBook book;
	private final Packs packs;
	private final Policies policies;
	private final Tables tables;
	private final Directory directory;
	private final Access access;
	private final Consequences consequences;
	private final Clock clock;

	@Activate
	public KpiDesk(@Reference Journal journal, @Reference Packs packs, @Reference Policies policies, @Reference Tables tables,
			@Reference Directory directory, @Reference Access access, @Reference Consequences consequences, @Reference Clock clock) {
		this.journal = journal;
		this.book = new KpiBook(journal);
		this.packs = packs;
		this.policies = policies;
		this.tables = tables;
		this.directory = directory;
		this.access = access;
		this.consequences = consequences;
		this.clock = clock;
	}

	@Override
	public List<Figure> figures() {
		return policies.current().map(p -> Stream.concat(p.getKpis().stream(), p.getCertificates().stream().flatMap(this::asked)).distinct().map(Figure::of).toList())
				.orElse(List.of());
	}

	/** Two profiles may share a certificate, and with it the figures it asks for. */
	private Stream<Kpi> asked(String certificate) {
		Library library = packs.library();
		return library.find(CertificateDefinition.class, certificate).stream()
				.flatMap(c -> Stream.concat(c.getRequirements().stream(), c.getRenewal().stream())).filter(KpiReached.class::isInstance)
				.flatMap(r -> library.find(Kpi.class, ((KpiReached) r).getKpi()).stream());
	}

	@Override
	public Result<List<KpiValue>> of(Session session, UUID person) {
		return allowed(access.refusal(session, KpiUseCases.SEE, person), () -> Result.done(book.of(person).stream()
				.flatMap(m -> m.days().stream().map(d -> value(person, named(m.kpi()), d)))
				.sorted(Comparator.comparing(KpiValue::day).reversed().thenComparing(v -> v.figure().code())).toList()));
	}

	/** What is no longer in any pack keeps its values. */
	private Figure named(String kpi) {
		return packs.library().find(Kpi.class, kpi).map(Figure::of).orElseGet(() -> new Figure(kpi, "", Bilingual.same(kpi), Bilingual.same(""), Bilingual.same(""), false));
	}

	private static KpiValue value(UUID person, Figure figure, Day day) {
		return new KpiValue(person, figure, day.day(), day.value(),
				day.deeds().stream().map(d -> new Change(d.value(), d.by(), d.reason(), d.when())).toList());
	}

	@Override
	public Result<KpiBoard> board(Session session, int days) {
		return allowed(access.refusal(session, KpiUseCases.BOARD), () -> {
			LocalDate today = LocalDate.now(clock);
			int span = Math.max(1, days);
			List<Figure> figures = figures();
			return Result.done(new KpiBoard(figures, today.minusDays(span - 1L), today, directory.people().stream()
					.map(p -> row(p, figures, today, span)).toList()));
		});
	}

	/** What is kept of a person is read at once, however many figures there are. */
	private Row row(Person person, List<Figure> figures, LocalDate today, int days) {
		Map<String, List<Day>> series = book.series(person.id());
		return new Row(person.id(), person.displayName(), person.section().shown(),
				figures.stream().map(f -> cell(person.id(), f, series.getOrDefault(f.id(), List.of()), today, days)).toList());
	}

	private static Cell cell(UUID person, Figure figure, List<Day> series, LocalDate today, int days) {
		List<Day> window = KpiBook.window(series, today, days);
		return new Cell(series.isEmpty() ? Optional.empty() : Optional.of(value(person, figure, series.getLast())), KpiBook.mean(window), window.size());
	}

	@Override
	public Result<KpiValue> record(Session session, UUID person, String figure, LocalDate day, BigDecimal value) {
		return allowed(access.refusal(session, KpiUseCases.RECORD, person), () -> sound(person, figure, day, value).then(f -> decide(person, f, day, () -> {
			Optional<Day> kept = book.day(person, f.id(), day);
			return kept.isPresent() ? Result.refused(kept.get().value().map(v -> Messages.KpiDesk_there.text(f.title(), day.toString(), f.said(v)))
					.orElseGet(() -> Messages.KpiDesk_withdrawn.text(f.title(), day.toString())))
					: Result.done(KpiEvents.RECORDED.on(KpiEvents.stream(person), new KpiRecorded(person, f.id(), day, value, session.person(), "")));
		}, session)));
	}

	@Override
	public Result<KpiValue> correct(Session session, UUID person, String figure, LocalDate day, Optional<BigDecimal> value, String reason) {
		return allowed(access.refusal(session, KpiUseCases.RECORD, person),
				() -> sound(person, figure, day, value.orElse(BigDecimal.ZERO)).then(f -> decide(person, f, day, () -> {
					Optional<Day> kept = book.day(person, f.id(), day);
					if (kept.isEmpty()) {
						return Result.refused(Messages.KpiDesk_nothing.text(f.title(), day.toString()));
					}
					if (same(kept.get().value(), value)) {
						return Result.refused(Messages.KpiDesk_same.text(f.title(), day.toString(), kept.get().value().map(f::said).orElseGet(Messages.KpiDesk_none::text)));
					}
					if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
						return Result.refused(Messages.KpiDesk_reason.text(Integer.toString(LONGEST_REASON)));
					}
					return Result.done(KpiEvents.CORRECTED.on(KpiEvents.stream(person),
							new KpiCorrected(person, f.id(), day, value, session.person(), reason.strip())));
				}, session)));
	}

	private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
		return one.isPresent() == other.isPresent() && one.filter(v -> v.compareTo(other.get()) != 0).isEmpty();
	}

	private Result<Figure> sound(UUID person, String figure, LocalDate day, BigDecimal value) {
		if (directory.find(person).isEmpty()) {
			return Result.refused(Messages.KpiDesk_noPerson.text());
		}
		if (day.isAfter(LocalDate.now(clock))) {
			return Result.refused(Messages.KpiDesk_future.text(day.toString()));
		}
		if (day.isBefore(EARLIEST)) {
			return Result.refused(Messages.KpiDesk_old.text(day.toString(), EARLIEST.toString()));
		}
		if (!Values.fits(value)) {
			return Result.refused(Messages.KpiDesk_value.text(LARGEST.toPlainString(), Integer.toString(FINEST)));
		}
		return figure(figure);
	}

	@Override
	public Result<Figure> figure(String idOrCode) {
		return packs.library().find(Kpi.class, idOrCode).map(Figure::of).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.KpiDesk_noFigure.text(idOrCode)));
	}

	private Result<KpiValue> decide(UUID person, Figure figure, LocalDate day, Supplier<Result<NewEvent>> decision, Session session) {
		String stream = KpiEvents.stream(person);
		return journal.decide(() -> {
			long version = journal.version(stream);
			return decision.get().then(event -> journal.append(Append.of(session.actor(), event).expecting(stream, version)));
		}).map(done -> {
			consequences.settle(person);
			return value(person, figure, book.day(person, figure.id(), day).orElseThrow());
		});
	}

	@Override
	public Result<KpiImport> preview(Session session, Path file) {
		return allowed(access.refusal(session, KpiUseCases.IMPORT), () -> read(file).map(read -> shown(file, read)));
	}

	private Result<Read> read(Path file) {
		List<Figure> figures = figures();
		return figures.isEmpty() ? Result.refused(Messages.KpiDesk_noFigures.text())
				: tables.read(file).then(lines -> new FigureTable(figures, directory, book, LocalDate.now(clock)).read(lines));
	}

	private static KpiImport shown(Path file, Read read) {
		return new KpiImport(file.getFileName().toString(), read.code(), read.columns(), read.seen().stream().map(Seen::line).toList());
	}

	@Override
	public Result<KpiImport> bring(Session session, Path file, String code) {
		return allowed(access.refusal(session, KpiUseCases.IMPORT), () -> journal.decide(() -> bringOnce(session, file, code)));
	}

	private Result<KpiImport> bringOnce(Session session, Path file, String code) {
		Map<String, Long> versions = new LinkedHashMap<>();
		directory.people().forEach(p -> versions.put(KpiEvents.stream(p.id()), journal.version(KpiEvents.stream(p.id()))));
		return read(file).then(read -> {
			KpiImport shown = shown(file, read);
			List<Note> notes = read.seen().stream().flatMap(s -> s.note().stream()).toList();
			if (!shown.code().equals(code)) {
				return Result.refused(Messages.KpiDesk_changed.text());
			}
			if (notes.isEmpty()) {
				return Result.refused(Messages.KpiDesk_empty.text());
			}
			List<NewEvent> events = notes.stream().map(n -> KpiEvents.RECORDED.on(KpiEvents.stream(n.person()),
					new KpiRecorded(n.person(), n.figure().id(), n.day(), n.value(), session.person(), shown.file()))).toList();
			versions.keySet().retainAll(events.stream().map(NewEvent::stream).toList());
			return journal.append(new Append(session.actor(), events, versions)).map(done -> {
				notes.stream().map(Note::person).distinct().forEach(consequences::settle);
				return shown;
			});
		});
	}

	private static <T> Result<T> allowed(Optional<Result.Refused<T>> refusal, Supplier<Result<T>> then) {
		return refusal.<Result<T>>map(r -> r).orElseGet(then);
	}
}
