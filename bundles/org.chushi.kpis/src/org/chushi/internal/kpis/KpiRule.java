package org.chushi.internal.kpis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.internal.kpis.KpiMonth.Day;
import org.chushi.journal.Journal;
import org.chushi.kpis.Figure;
import org.chushi.model.Kpi;
import org.chushi.model.KpiReached;
import org.chushi.model.ModelPackage;
import org.chushi.model.Requirement;
import org.chushi.rules.Fact;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges {@link KpiReached}: the mean of the last days, once enough of them have a value, or the last value there is. */
@Component
public final class KpiRule implements RequirementRule {

	private final KpiBook book;
	private final Packs packs;
	private final Clock clock;

	@Activate
	public KpiRule(@Reference Journal journal, @Reference Packs packs, @Reference Clock clock) {
		this.book = new KpiBook(journal);
		this.packs = packs;
		this.clock = clock;
	}

	@Override
	public EClass judges() {
		return ModelPackage.Literals.KPI_REACHED;
	}

	@Override
	public Finding judge(UUID person, Requirement requirement, Context context) {
		KpiReached asked = (KpiReached) requirement;
		Optional<Figure> figure = packs.library().find(Kpi.class, asked.getKpi()).map(Figure::of);
		Optional<BigDecimal> wanted = Wanted.value(asked);
		if (figure.isEmpty() || wanted.isEmpty()) {
			Bilingual title = figure.map(Figure::title).orElse(Bilingual.same(asked.getKpi()));
			return new Finding(requirement.getId(), false, new Missing(Messages.KpiRule_what.text(title), Messages.KpiRule_gone.text(),
					Messages.KpiRule_goneWant.text(), Messages.KpiRule_goneNext.text()), 0, "");
		}
		List<Day> series = book.series(person, figure.get().id()).stream().filter(d -> counts(d, context)).toList();
		int days = asked.getDays();
		List<Day> counted = days > 0 ? KpiBook.window(series, LocalDate.now(clock), days) : series.isEmpty() ? series : List.of(series.getLast());
		Optional<BigDecimal> have = days > 0 ? KpiBook.mean(counted) : counted.stream().findFirst().flatMap(Day::value);
		int least = Wanted.least(asked, context.anew());
		boolean reached = have.filter(v -> figure.get().reaches(v, wanted.get())).isPresent();
		boolean met = reached && counted.size() >= least;
		Missing detail = new Missing(Messages.KpiRule_what.text(figure.get().title()), have(figure.get(), have, counted, days, least),
				want(figure.get(), wanted.get(), days, least), met ? Messages.KpiRule_done.text() : next(figure.get(), have, wanted.get(), reached, least - counted.size()));
		int share = have.map(v -> reached ? 100 : share(figure.get(), v, wanted.get())).orElse(0);
		return new Finding(requirement.getId(), met, detail, met ? 100 : Math.min(share, (int) Math.min(100L, counted.size() * 100L / least)), "");
	}

	/** A renewal asks for figures of the days since it could begin. */
	private boolean counts(Day day, Context context) {
		return !context.anew() || !day.day().isBefore(LocalDate.ofInstant(context.since(), clock.getZone()));
	}

	@Override
	public Set<Fact> restsOn(Requirement requirement) {
		KpiReached asked = (KpiReached) requirement;
		Fact kpi = Fact.of(KpiFacts.KPI, packs.library().find(Kpi.class, asked.getKpi()).map(Kpi::getId).orElse(asked.getKpi()));
		return asked.getDays() > 0 ? Set.of(kpi, Fact.DAY) : Set.of(kpi);
	}

	/** Values leave the window by time; without any nothing turns. */
	@Override
	public Optional<LocalDate> turns(UUID person, Requirement requirement, Context context, LocalDate today) {
		KpiReached asked = (KpiReached) requirement;
		return packs.library().find(Kpi.class, asked.getKpi()).map(k -> book.series(person, k.getId()))
				.filter(s -> !KpiBook.window(s, today, asked.getDays()).isEmpty()).map(s -> today.plusDays(1));
	}

	private static Bilingual have(Figure figure, Optional<BigDecimal> have, List<Day> counted, int days, int least) {
		if (have.isEmpty()) {
			return days > 0 ? Messages.KpiRule_haveNone.text(days) : Messages.KpiRule_haveNever.text();
		}
		return days <= 0 ? Messages.KpiRule_haveLast.text(figure.said(have.get()), counted.getFirst().day().toString())
				: (counted.size() < least ? Messages.KpiRule_haveFew : Messages.KpiRule_haveMean).text(days, figure.said(have.get()), counted.size(), least);
	}

	private static Bilingual want(Figure figure, BigDecimal wanted, int days, int least) {
		Bilingual bound = (figure.lowerIsBetter() ? Messages.KpiRule_atMost : Messages.KpiRule_atLeast).text(figure.said(wanted));
		return days <= 0 ? Messages.KpiRule_wantLast.text(bound) : Messages.KpiRule_wantMean.text(days, bound, least);
	}

	/** @param more days that a value is missing of; not above 0 when there are enough */
	private static Bilingual next(Figure figure, Optional<BigDecimal> have, BigDecimal wanted, boolean reached, int more) {
		Optional<Bilingual> value = have.filter(v -> !reached)
				.map(v -> (figure.lowerIsBetter() ? Messages.KpiRule_lower : Messages.KpiRule_raise).text(figure.title(), figure.said(v.subtract(wanted).abs())));
		Optional<Bilingual> days = have.filter(v -> more > 0).map(v -> Messages.KpiRule_more.text(figure.title(), more));
		return Stream.of(value, days).flatMap(Optional::stream).reduce((one, then) -> new Bilingual(one.zh() + then.zh(), one.en() + " " + then.en()))
				.orElseGet(() -> Messages.KpiRule_ask.text(figure.title()));
	}

	/** How near a value that does not reach it is, 0 to 99. */
	static int share(Figure figure, BigDecimal have, BigDecimal wanted) {
		BigDecimal part = figure.lowerIsBetter() ? wanted : have;
		BigDecimal whole = figure.lowerIsBetter() ? have : wanted;
		return part.signum() <= 0 || whole.signum() <= 0 ? 0
				: part.movePointRight(2).divide(whole, 0, RoundingMode.DOWN).max(BigDecimal.ZERO).min(BigDecimal.valueOf(99)).intValue();
	}
}
