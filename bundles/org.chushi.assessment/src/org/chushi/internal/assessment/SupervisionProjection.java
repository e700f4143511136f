package org.chushi.internal.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.chushi.assessment.Allowance;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** What invigilators settled before anybody starts: extra time of people, start codes of papers, wrong codes. */
@Component
public final class SupervisionProjection implements Projection {

	static final String NAME = "exam-supervision";
	/** Codes of one paper that are kept; the oldest ones go. */
	private static final int CODES = 8;

	/** By paper, without those taken back. */
	record Allowances(List<Allowance> all) {
	}

	record Code(String hash, Instant from, Instant until) {
	}

	record Codes(List<Code> all) {
	}

	/** Wrong codes in a row. */
	record Tries(int wrong, Instant last) {
	}

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
		return Set.of(ExamEvents.ALLOWED, ExamEvents.CODE_ISSUED, ExamEvents.CODE_REFUSED, ExamEvents.STARTED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ExamEvents.ALLOWED)) {
			ExamEvents.AllowanceGiven e = event.as(ExamEvents.ALLOWED);
			allow(documents, new Allowance(e.person(), e.paper(), e.extra(), e.reason(), e.by(), event.instant()));
		} else if (event.is(ExamEvents.CODE_ISSUED)) {
			ExamEvents.StartCodeIssued e = event.as(ExamEvents.CODE_ISSUED);
			issue(documents, e.paper(), new Code(e.hash(), e.from(), e.until()));
		} else if (event.is(ExamEvents.CODE_REFUSED)) {
			String id = tries(event.as(ExamEvents.CODE_REFUSED).person());
			int before = documents.find(Tries.class, id).map(Tries::wrong).orElse(0);
			documents.put(id, new Tries(before + 1, event.instant()));
		} else if (event.is(ExamEvents.STARTED)) {
			documents.remove(tries(event.as(ExamEvents.STARTED).person()));
		}
	}

	private static void allow(WritableDocuments documents, Allowance given) {
		String id = allowances(given.person());
		List<Allowance> all = new ArrayList<>(documents.find(Allowances.class, id).map(Allowances::all).orElse(List.of()));
		all.removeIf(a -> a.paper().equals(given.paper()));
		if (!given.extra().none()) {
			all.add(given);
		}
		documents.put(id, new Allowances(all));
	}

	private static void issue(WritableDocuments documents, String paper, Code code) {
		List<Code> all = new ArrayList<>(documents.find(Codes.class, codes(paper)).map(Codes::all).orElse(List.of()));
		all.add(code);
		documents.put(codes(paper), new Codes(all.subList(Math.max(0, all.size() - CODES), all.size())));
	}

	static String allowances(UUID person) {
		return "allowances/" + person;
	}

	static String codes(String paper) {
		return "codes/" + paper;
	}

	static String tries(UUID person) {
		return "tries/" + person;
	}
}
