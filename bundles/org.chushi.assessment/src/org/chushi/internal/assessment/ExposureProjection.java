package org.chushi.internal.assessment;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.questions.Item;
import org.osgi.service.component.annotations.Component;

/** How often each question was on a paper whose questions must not be asked too often, under the id of the paper. */
@Component
public final class ExposureProjection implements Projection {

	static final String NAME = "exposures";
	private static final int ALL = 100;

	/** @param questions attempts that had it, by id */
	record Exposure(int attempts, Map<String, Integer> questions) {

		Exposure counted(Iterable<Item> items) {
			Map<String, Integer> more = new TreeMap<>(questions);
			items.forEach(i -> more.merge(i.question(), 1, Integer::sum));
			return new Exposure(attempts + 1, more);
		}

		/** Those that one more attempt would put on more than this share of all, rounded up. */
		Set<String> barred(int percent) {
			int most = Math.ceilDiv(percent * (attempts + 1), ALL);
			return questions.entrySet().stream().filter(e -> e.getValue() + 1 > most).map(Map.Entry::getKey)
					.collect(Collectors.toSet());
		}
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
		return Set.of(ExamEvents.STARTED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ExamEvents.STARTED)) {
			ExamEvents.AttemptStarted e = event.as(ExamEvents.STARTED);
			if (e.paper().exposurePercent() > 0) {
				documents.put(e.paper().paper(), documents.find(Exposure.class, e.paper().paper())
						.orElse(new Exposure(0, Map.of())).counted(e.paper().items()));
			}
		}
	}
}
