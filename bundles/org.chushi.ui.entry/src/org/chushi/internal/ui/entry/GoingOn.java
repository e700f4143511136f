package org.chushi.internal.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.chushi.core.Attendant;
import org.chushi.core.Bilingual;
import org.chushi.ui.Background;
import org.chushi.ui.Changes.Subscription;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Passes on how far long work is, also to a page that opens while it goes on. */
@Component(service = { Attendant.class, Background.class })
public final class GoingOn implements Attendant, Background {

	private record Stand(Bilingual what, long done, long total) {
	}

	private final List<Attendant> listeners = new CopyOnWriteArrayList<>();
	private volatile Optional<Stand> stand = Optional.empty();

	@Activate
	public GoingOn() {
		// nothing goes on yet
	}

	@Override
	public void at(Bilingual what, long done, long total) {
		stand = done < total ? Optional.of(new Stand(what, done, total)) : Optional.empty();
		listeners.forEach(l -> l.at(what, done, total));
	}

	@Override
	public Subscription listen(Attendant attendant) {
		listeners.add(attendant);
		stand.ifPresent(s -> attendant.at(s.what(), s.done(), s.total()));
		return () -> listeners.remove(attendant);
	}
}
