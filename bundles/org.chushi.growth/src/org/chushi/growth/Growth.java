package org.chushi.growth;

/** All services of this bundle, for callers that need several. A service. */
public interface Growth {

	Intents intents();

	Talks talks();

	Agendas agendas();

	Plans plans();

	Prospects prospects();

	Nudges nudges();
}
