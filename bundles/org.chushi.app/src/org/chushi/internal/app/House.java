package org.chushi.internal.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.ui.Background;
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

	/** Asks for its services at the first question and not before: making them is no work of the first picture. */
	private static final class Tracked<S> {
		private final ServiceTracker<S, S> tracker;
		private boolean open;

		Tracked(BundleContext context, Class<S> type) {
			tracker = new ServiceTracker<>(context, type, null);
		}

		synchronized ServiceTracker<S, S> now() {
			if (!open) {
				open = true;
				tracker.open();
			}
			return tracker;
		}

		synchronized void close() {
			if (open) {
				tracker.close();
			}
		}
	}

	private final Tracked<PageContribution> pages;
	private final Tracked<SessionGate> gate;
	private final Tracked<Startup> startup;
	private final Tracked<Changes> changes;
	private final Tracked<Background> background;
	private final Tracked<Founding> founding;

	House() {
		BundleContext context = FrameworkUtil.getBundle(House.class).getBundleContext();
		pages = new Tracked<>(context, PageContribution.class);
		gate = new Tracked<>(context, SessionGate.class);
		startup = new Tracked<>(context, Startup.class);
		changes = new Tracked<>(context, Changes.class);
		background = new Tracked<>(context, Background.class);
		founding = new Tracked<>(context, Founding.class);
	}

	@Override
	public List<PageContribution> pages(Set<String> roles) {
		return pages.now().getTracked().values().stream().filter(p -> p.visibleTo(roles))
				.sorted(Comparator.comparingInt(PageContribution::order)).toList();
	}

	@Override
	public Optional<SessionGate> gate() {
		return Optional.ofNullable(gate.now().getService());
	}

	@Override
	public Optional<Startup> startup() {
		return Optional.ofNullable(startup.now().getService());
	}

	@Override
	public Optional<Changes> changes() {
		return Optional.ofNullable(changes.now().getService());
	}

	@Override
	public Optional<Background> background() {
		return Optional.ofNullable(background.now().getService());
	}

	@Override
	public Optional<Founding> founding() {
		return Optional.ofNullable(founding.now().getService());
	}

	@Override
	public void close() {
		List.of(pages, founding, gate, startup, changes, background).forEach(Tracked::close);
	}
}
