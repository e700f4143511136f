package org.chushi.internal.growth;

import org.chushi.growth.Agendas;
import org.chushi.growth.Growth;
import org.chushi.growth.Intents;
import org.chushi.growth.Nudges;
import org.chushi.growth.Plans;
import org.chushi.growth.Prospects;
import org.chushi.growth.Talks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holds them together. */
@Component
public final class GrowthServices implements Growth {

	private final Intents intents;
	private final Talks talks;
	private final Agendas agendas;
	private final Plans plans;
	private final Prospects prospects;
	private final Nudges nudges;

	@Activate
	public GrowthServices(@Reference Intents intents, @Reference Talks talks, @Reference Agendas agendas, @Reference Plans plans,
			@Reference Prospects prospects, @Reference Nudges nudges) {
		this.intents = intents;
		this.talks = talks;
		this.agendas = agendas;
		this.plans = plans;
		this.prospects = prospects;
		this.nudges = nudges;
	}

	@Override
	public Intents intents() {
		return intents;
	}

	@Override
	public Talks talks() {
		return talks;
	}

	@Override
	public Agendas agendas() {
		return agendas;
	}

	@Override
	public Plans plans() {
		return plans;
	}

	@Override
	public Prospects prospects() {
		return prospects;
	}

	@Override
	public Nudges nudges() {
		return nudges;
	}
}
