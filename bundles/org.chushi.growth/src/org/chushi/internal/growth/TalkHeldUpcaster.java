package org.chushi.internal.growth;

import org.chushi.journal.Upcaster;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** At first it was not written down who led the person when a talk was held: such a talk is for the two alone. */
@Component
public final class TalkHeldUpcaster implements Upcaster {

	@Activate
	public TalkHeldUpcaster() {
		// stateless
	}

	@Override
	public String type() {
		return TalkEvents.HELD.name();
	}

	@Override
	public int from() {
		return 1;
	}

	@Override
	public ObjectNode upcast(ObjectNode payload) {
		ObjectNode now = payload.deepCopy();
		now.putArray("leads");
		now.putArray("spoken");
		return now;
	}
}
