package org.chushi.internal.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.ui.Changes;
import org.chushi.ui.PageContribution;
import org.chushi.ui.SessionGate;
import org.chushi.ui.Startup;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The services the shell stands on. The one place of the window program where services are looked up. */
final class House implements AutoCloseable {

	private final ServiceTracker<PageContribution, PageContribution> pages;
	private final ServiceTracker<SessionGate, SessionGate> gate;
	private final ServiceTracker<Startup, Startup> startup;
	private final ServiceTracker<Changes, Changes> changes;

	House() {
		BundleContext context = FrameworkUtil.getBundle(House.class).getBundleContext();
		pages = new ServiceTracker<>(context, PageContribution.class, null);
		gate = new ServiceTracker<>(context, SessionGate.class, null);
		startup = new ServiceTracker<>(context, Startup.class, null);
		changes = new ServiceTracker<>(context, Changes.class, null);
		List.of(startup, changes, gate, pages).forEach(ServiceTracker::open);
	}

	/** Pages somebody with these roles may open, in the order of the rail. */
	List<PageContribution> pages(Set<String> roles) {
		return pages.getTracked().values().stream().filter(p -> p.visibleTo(roles))
				.sorted(Comparator.comparingInt(PageContribution::order)).toList();
	}

	/** None while no data folder is open. */
	Optional<SessionGate> gate() {
		return Optional.ofNullable(gate.getService());
	}

	Optional<Startup> startup() {
		return Optional.ofNullable(startup.getService());
	}

	Optional<Changes> changes() {
		return Optional.ofNullable(changes.getService());
	}

	@Override
	public void close() {
		List.of(pages, gate, startup, changes).forEach(ServiceTracker::close);
	}
}
