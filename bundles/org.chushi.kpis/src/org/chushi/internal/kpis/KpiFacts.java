package org.chushi.internal.kpis;

import java.util.List;
import java.util.Set;

import org.chushi.internal.kpis.KpiEvents.KpiCorrected;
import org.chushi.internal.kpis.KpiEvents.KpiRecorded;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.rules.Fact;
import org.chushi.rules.FactSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** A value that is recorded or put right changes the figure of a person. */
@Component
public final class KpiFacts implements FactSource {

	/** By id of the figure. */
	static final String KPI = "kpi";

	@Activate
	public KpiFacts() {
		// knows nothing but events
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(KpiEvents.RECORDED, KpiEvents.CORRECTED);
	}

	@Override
	public List<Change> changes(Event event) {
		if (event.is(KpiEvents.RECORDED)) {
			KpiRecorded e = event.as(KpiEvents.RECORDED);
			return List.of(Change.of(e.person(), Fact.of(KPI, e.kpi())));
		}
		KpiCorrected e = event.as(KpiEvents.CORRECTED);
		return List.of(Change.of(e.person(), Fact.of(KPI, e.kpi())));
	}
}
