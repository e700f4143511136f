package org.chushi.internal.kpis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.kpis.KpiEvents.KpiCorrected;
import org.chushi.internal.kpis.KpiEvents.KpiRecorded;
import org.chushi.internal.kpis.KpiMonth.Deed;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Figures by person and month, with all that happened to each value. */
@Component
public final class KpiProjection implements Projection {

	static final String NAME = "kpis";
	static final String PERSON = "person";
	static final String SERIES = "series";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(KpiEvents.RECORDED, KpiEvents.CORRECTED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(KpiEvents.RECORDED)) {
			KpiRecorded e = event.as(KpiEvents.RECORDED);
			put(documents, e.person(), e.kpi(), e.day(), new Deed(Optional.of(e.value()), e.by(), e.source(), event.instant()));
		} else if (event.is(KpiEvents.CORRECTED)) {
			KpiCorrected e = event.as(KpiEvents.CORRECTED);
			put(documents, e.person(), e.kpi(), e.day(), new Deed(e.value(), e.by(), e.reason(), event.instant()));
		}
	}

	private static void put(WritableDocuments documents, UUID person, String kpi, LocalDate day, Deed deed) {
		String key = KpiMonth.key(person, kpi, day);
		KpiMonth month = documents.find(KpiMonth.class, key).orElseGet(() -> new KpiMonth(person, kpi, List.of()));
		documents.put(key, month.with(day, deed), Map.of(PERSON, person.toString(), SERIES, KpiMonth.series(person, kpi)));
	}
}
