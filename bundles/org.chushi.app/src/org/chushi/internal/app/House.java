package org.chushi.internal.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.ui.Changes;
import org.chushi.ui.PageContribution;
import org.chushi.ui.SessionGate;
import org.chushi.ui.Startup;
import org.chushi.ui.entry.Founding;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The one place of the window program where services are looked up. */
final class House implements Services {

	private final ServiceTracker<PageContribution, PageContribution> pages;
	private final ServiceTracker<SessionGate, SessionGate> gate;
	private final ServiceTracker<Startup, Startup> startup;
	private final ServiceTracker<Changes, Changes> changes;
	private final ServiceTracker<Founding, Founding> founding;

	House() {
		BundleContext context = FrameworkUtil.getBundle(House.class).getBundleContext();
		pages = new ServiceTracker<>(context, PageContribution.class, null);
		gate = new ServiceTracker<>(context, SessionGate.class, null);
		startup = new ServiceTracker<>(context, Startup.class, null);
		changes = new ServiceTracker<>(context, Changes.class, null);
		founding = new ServiceTracker<>(context, Founding.class, null);
		List.of(startup, changes, gate, founding, pages).forEach(ServiceTracker::open);
	}

	@Override
	public List<PageContribution> pages(Set<String> roles) {
		return pages.getTracked().values().stream().filter(p -> p.visibleTo(roles))
				.sorted(Comparator.comparingInt(PageContribution::order)).toList();
	}

	@Override
	public Optional<SessionGate> gate() {
		return Optional.ofNullable(gate.getService());
	}

	@Override
	public Optional<Startup> startup() {
		return Optional.ofNullable(startup.getService());
	}

	@Override
	public Optional<Changes> changes() {
		return Optional.ofNullable(changes.getService());
	}

	@Override
	public Optional<Founding> founding() {
		return Optional.ofNullable(founding.getService());
	}

	@Override
	public void close() {
		List.of(pages, founding, gate, startup, changes).forEach(ServiceTracker::close);
	}
}
