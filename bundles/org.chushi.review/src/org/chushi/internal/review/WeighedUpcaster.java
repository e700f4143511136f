package org.chushi.internal.review;

import org.chushi.journal.Upcaster;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** At first every batch of words came with the whole passage they were numbered in, and with nothing to know it by. */
@Component
public final class WeighedUpcaster implements Upcaster {

	@Activate
	public WeighedUpcaster() {
		// stateless
	}

	@Override
	public String type() {
		return ReviewEvents.WEIGHED.name();
	}

	@Override
	public int from() {
		return 1;
	}

	@Override
	public ObjectNode upcast(ObjectNode payload) {
		return payload.deepCopy().put("print", Prints.of(payload.path("passage").asText()));
	}
}
