package org.chushi.internal.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.ui.Background;
import org.chushi.ui.Changes;
import org.chushi.ui.PageContribution;
import org.chushi.ui.SessionGate;
import org.chushi.ui.Startup;
import org.chushi.ui.entry.Founding;

/** The services the shell stands on. */
interface Services extends AutoCloseable {

	/** Pages somebody with these roles may open, in the order of the rail. */
	List<PageContribution> pages(Set<String> roles);

	/** None while no data folder is open. */
	Optional<SessionGate> gate();

	Optional<Startup> startup();

	Optional<Changes> changes();

	Optional<Background> background();

	/** None while no data folder is open. */
	Optional<Founding> founding();

	@Override
	void close();
}
