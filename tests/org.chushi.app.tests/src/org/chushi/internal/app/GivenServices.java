package org.chushi.internal.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Attendant;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.ui.Background;
import org.chushi.ui.Changes;
import org.chushi.ui.PageContribution;
import org.chushi.ui.SessionGate;
import org.chushi.ui.SignedIn;
import org.chushi.ui.Startup;
import org.chushi.ui.Startup.Opened;
import org.chushi.ui.entry.Founding;

/** Services put together by a test. */
final class GivenServices implements Services {

	static final SignedIn SOMEBODY = new SignedIn(new UUID(0, 1), "立春", Set.of("lead"),
			List.of(new Bilingual("组长", "Team lead")), "a session");

	final List<PageContribution> pages = new ArrayList<>();
	final List<Runnable> listeners = new ArrayList<>();
	final List<Attendant> attendants = new ArrayList<>();
	volatile Startup startup = (folder, progress) -> Result.done(new Opened(Optional.empty()));
	volatile Optional<SessionGate> gate = Optional.empty();
	volatile Optional<Founding> founding = Optional.empty();
	boolean closed;

	/** A folder that is open and lets in whoever comes. */
	static GivenServices openHouse() {
		GivenServices services = new GivenServices();
		services.gate = Optional.of(new SessionGate() {
			@Override
			public Result<SignedIn> signIn(String name, char[] password) {
				return Result.done(SOMEBODY);
			}

			@Override
			public void signOut(SignedIn who) {
				// nothing was open
			}
		});
		return services;
	}

	static GivenServices of(EmptyFolder folder) {
		GivenServices services = new GivenServices();
		services.gate = Optional.of(folder.gate);
		services.founding = Optional.of(folder.founding);
		return services;
	}

	@Override
	public List<PageContribution> pages(Set<String> roles) {
		return pages.stream().filter(p -> p.visibleTo(roles)).sorted(Comparator.comparingInt(PageContribution::order)).toList();
	}

	@Override
	public Optional<SessionGate> gate() {
		return gate;
	}

	@Override
	public Optional<Startup> startup() {
		return Optional.of(startup);
	}

	@Override
	public Optional<Changes> changes() {
		return Optional.of(onChange -> {
			listeners.add(onChange);
			return () -> listeners.remove(onChange);
		});
	}

	@Override
	public Optional<Background> background() {
		return Optional.of(attendant -> {
			attendants.add(attendant);
			return () -> attendants.remove(attendant);
		});
	}

	@Override
	public Optional<Founding> founding() {
		return founding;
	}

	@Override
	public void close() {
		closed = true;
	}
}
