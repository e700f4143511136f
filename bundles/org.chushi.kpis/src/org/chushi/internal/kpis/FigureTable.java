package org.chushi.internal.kpis;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.exchange.Tables;
import org.chushi.kpis.Figure;
import org.chushi.kpis.KpiImport.Line;
import org.chushi.kpis.KpiImport.State;
import org.chushi.kpis.Kpis;
import org.chushi.people.Directory;
import org.chushi.people.Person;

/** Understands a table of figures, line by line. */
final class FigureTable {

	private static final int LAST_HEADING = 30;
	private static final Set<String> SUMS = Set.of("合计", "总计", "汇总", "平均", "均值", "平均值", "小计", "total", "sum", "average", "mean");

	/** A value that can be stored. */
	record Note(UUID person, Figure figure, LocalDate day, BigDecimal value) {
	}

	/** @param note what the line would store, when its state is {@link State#NEW} */
	record Seen(Line line, Optional<Note> note) {
	}

	record Read(List<Bilingual> columns, List<Seen> seen) {

		/** The same for the same lines with the same fate, and for nothing else. */
		String code() {
			try {
				byte[] hash = MessageDigest.getInstance("SHA-256").digest(seen.toString().getBytes(StandardCharsets.UTF_8));
				return HexFormat.of().formatHex(hash).substring(0, 12);
			} catch (NoSuchAlgorithmException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	/** What a note is about: there is one value for it. */
	private record Place(UUID person, String figure, LocalDate day) {
	}

	private final List<Figure> figures;
	private final Map<String, List<Person>> byName;
	private final Map<String, List<Person>> byDisplayName;
	private final KpiBook book;
	private final LocalDate today;
	private final Map<Place, Integer> met = new HashMap<>();
	/** Each month is read once, however many of its days the file has. */
	private final Map<String, Optional<KpiMonth>> months = new HashMap<>();

	FigureTable(List<Figure> figures, Directory directory, KpiBook book, LocalDate today) {
		this.figures = figures;
		this.byName = directory.people().stream().collect(Collectors.groupingBy(p -> key(p.name())));
		this.byDisplayName = directory.people().stream().collect(Collectors.groupingBy(p -> key(p.displayName())));
		this.book = book;
		this.today = today;
	}

	Result<Read> read(List<Tables.Line> lines) {
		for (int i = 0; i < Math.min(lines.size(), LAST_HEADING); i++) {
			List<String> heading = lines.get(i).cells();
			Optional<Columns> columns = Columns.of(heading, figures);
			if (columns.isPresent()) {
				List<Seen> seen = lines.subList(i + 1, lines.size()).stream().flatMap(l -> seen(l, columns.get())).toList();
				return seen.size() > Kpis.MOST_VALUES ? Result.refused(Messages.FigureTable_many.text(Integer.toString(Kpis.MOST_VALUES)))
						: Result.done(new Read(columns.get().said(heading), seen));
			}
		}
		String first = lines.isEmpty() ? "" : String.join(" | ", lines.getFirst().cells());
		return Result.refused(Messages.FigureTable_noHeading.text(), List.of(new Missing(Messages.FigureTable_heading.text(),
				Bilingual.same(first.length() > 120 ? first.substring(0, 120) + "…" : first), Messages.FigureTable_wanted.text(titles()), Messages.FigureTable_next.text())));
	}

	private Bilingual titles() {
		return new Bilingual(String.join("、", figures.stream().map(f -> f.title().zh()).toList()),
				String.join(", ", figures.stream().map(f -> f.title().en()).toList()));
	}

	private Stream<Seen> seen(Tables.Line line, Columns columns) {
		String who = cell(line, columns.person());
		String day = cell(line, columns.day());
		if (columns.named()) {
			String said = cell(line, columns.figure());
			return Stream.of(Columns.figure(said, figures).map(f -> seen(line.number(), who, f, day, cell(line, columns.value())))
					.orElseGet(() -> wrong(line.number(), who, Bilingual.same(said), day, Bilingual.same(cell(line, columns.value())),
							Messages.FigureTable_noFigure.text(said, titles()))));
		}
		List<Seen> seen = new ArrayList<>();
		columns.each().forEach((at, figure) -> {
			String value = cell(line, at);
			if (!Values.nothing(value)) {
				seen.add(seen(line.number(), who, figure, day, value));
			}
		});
		return seen.stream();
	}

	private static String cell(Tables.Line line, int at) {
		return at >= 0 && at < line.cells().size() ? line.cells().get(at).strip() : "";
	}

	private Seen seen(int number, String who, Figure figure, String saidDay, String saidValue) {
		Bilingual raw = Bilingual.same(saidValue);
		if (SUMS.contains(Values.plain(who).toLowerCase(Locale.ROOT))) {
			return aside(number, who, figure, saidDay, raw, Messages.FigureTable_sum.text());
		}
		List<Person> meant = meant(who);
		if (meant.size() != 1) {
			return wrong(number, who, figure.title(), saidDay, raw,
					(who.isEmpty() ? Messages.FigureTable_nameless : meant.isEmpty() ? Messages.FigureTable_noPerson : Messages.FigureTable_namesakes).text(who));
		}
		Person person = meant.getFirst();
		Optional<LocalDate> day = Values.day(saidDay);
		if (day.isEmpty() || day.get().isAfter(today) || day.get().isBefore(Kpis.EARLIEST)) {
			return wrong(number, person.displayName(), figure.title(), saidDay, raw,
					(day.isEmpty() ? Messages.FigureTable_noDay : day.get().isAfter(today) ? Messages.FigureTable_future : Messages.FigureTable_old).text(saidDay));
		}
		return switch (figure.read(saidValue)) {
		case Result.Done<BigDecimal> value -> known(number, person, new Note(person.id(), figure, day.get(), value.value()));
		case Result.Refused<BigDecimal> refused -> wrong(number, person.displayName(), figure.title(), day.get().toString(), raw, refused.reason());
		};
	}

	/** By sign-in name, else by display name. */
	private List<Person> meant(String who) {
		String name = key(who);
		return byName.getOrDefault(name, byDisplayName.getOrDefault(name, List.of()));
	}

	private static String key(String said) {
		return Values.plain(said).toLowerCase(Locale.ROOT);
	}

	private Seen known(int number, Person person, Note note) {
		Bilingual value = note.figure().said(note.value());
		String day = note.day().toString();
		Integer earlier = met.putIfAbsent(new Place(note.person(), note.figure().id(), note.day()), number);
		if (earlier != null) {
			return wrong(number, person.displayName(), note.figure().title(), day, value, Messages.FigureTable_twice.text(Integer.toString(earlier)));
		}
		Optional<KpiMonth.Day> kept = months.computeIfAbsent(KpiMonth.key(note.person(), note.figure().id(), note.day()), book::month).flatMap(m -> m.day(note.day()));
		if (kept.isPresent()) {
			Optional<BigDecimal> stored = kept.get().value();
			return stored.filter(v -> v.compareTo(note.value()) == 0).isPresent()
					? new Seen(new Line(number, person.displayName(), note.figure().title(), day, value, State.SAME, Bilingual.same("")), Optional.empty())
					: wrong(number, person.displayName(), note.figure().title(), day, value, stored.map(v -> Messages.FigureTable_other.text(note.figure().said(v)))
							.orElseGet(Messages.FigureTable_withdrawn::text));
		}
		return new Seen(new Line(number, person.displayName(), note.figure().title(), day, value, State.NEW,
				note.figure().likelyFraction(note.value()) ? Messages.FigureTable_share.text(note.figure().said(note.value().movePointRight(2))) : Bilingual.same("")), Optional.of(note));
	}

	private static Seen wrong(int number, String who, Bilingual figure, String day, Bilingual value, Bilingual why) {
		return new Seen(new Line(number, who, figure, day, value, State.WRONG, why), Optional.empty());
	}

	private static Seen aside(int number, String who, Figure figure, String day, Bilingual value, Bilingual why) {
		return new Seen(new Line(number, who, figure.title(), day, value, State.ASIDE, why), Optional.empty());
	}
}
