package org.chushi.internal.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chushi.core.Progress;
import org.chushi.rules.Consequence;
import org.chushi.rules.Consequences;
import org.chushi.rules.Facts;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Settles the consequences there are, in their order. They are activated when first asked: most of them need services
 * that need this one.
 */
@Component(service = { Consequences.class, Settling.class })
public final class Settling implements Consequences {

	private final Map<Object, Supplier<Consequence>> consequences = new ConcurrentHashMap<>();
	private volatile Watch watch;

	@Activate
	public Settling() {
		// consequences come and go
	}

	/** One more that is there for good. */
	public void add(Consequence consequence) {
		consequences.put(consequence, () -> consequence);
	}

	@Reference(service = Consequence.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void bind(ComponentServiceObjects<Consequence> service) {
		consequences.put(service.getServiceReference(), service::getService);
	}

	void unbind(ComponentServiceObjects<Consequence> service) {
		consequences.remove(service.getServiceReference());
	}

	/** From now on this one knows what changed; null: nobody does, and everything is looked at. */
	void watched(Watch knows) {
		watch = knows;
	}

	@Override
	public void settle(UUID person) {
		Watch knows = watch;
		if (knows == null) {
			before(person);
			settle(person, Facts.ALL);
		} else {
			knows.settle(person);
		}
	}

	@Override
	public void settleAll(Progress progress) {
		Watch knows = watch;
		if (knows != null) {
			knows.settleAll(progress);
		}
	}

	void before(UUID person) {
		inOrder().forEach(c -> c.before(person));
	}

	/** @return whether all that follows is recorded */
	boolean settle(UUID person, Facts changed) {
		boolean done = true;
		for (Consequence consequence : inOrder()) {
			done &= consequence.settle(person, changed);
		}
		return done;
	}

	Optional<LocalDate> next(UUID person, LocalDate today) {
		return inOrder().stream().flatMap(c -> c.next(person, today).stream()).min(Comparator.naturalOrder());
	}

	Stream<UUID> concerns() {
		return inOrder().stream().flatMap(c -> c.concerns().stream());
	}

	private List<Consequence> inOrder() {
		return consequences.values().stream().map(Supplier::get).filter(Objects::nonNull)
				.sorted(Comparator.comparingInt(Consequence::order)).toList();
	}
}
