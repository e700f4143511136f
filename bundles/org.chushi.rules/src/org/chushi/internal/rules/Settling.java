package org.chushi.internal.rules;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.chushi.rules.Consequence;
import org.chushi.rules.Consequences;
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
@Component
public final class Settling implements Consequences {

	private final Map<Object, Supplier<Consequence>> consequences = new ConcurrentHashMap<>();

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

	@Override
	public void settle(UUID person) {
		consequences.values().stream().map(Supplier::get).filter(Objects::nonNull)
				.sorted(Comparator.comparingInt(Consequence::order)).forEach(c -> c.settle(person));
	}
}
