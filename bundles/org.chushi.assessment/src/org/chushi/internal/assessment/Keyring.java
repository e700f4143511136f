package org.chushi.internal.assessment;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.assessment.PaperSnapshot;
import org.chushi.core.Result;
import org.chushi.journal.Journal;
import org.chushi.people.Session;
import org.chushi.questions.Item;
import org.chushi.questions.SealedItems;
import org.chushi.questions.TypeData;
import org.chushi.seals.OpeningKey;
import org.chushi.seals.SealingKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The opened keys of sealed papers, in memory only. They belong to one signing in: the same person who signs in again has
 * opened nothing yet.
 */
@Component(service = Keyring.class)
public final class Keyring {

	private record Held(WeakReference<Session> session, List<OpeningKey> keys) {

		boolean of(Session other) {
			return session.refersTo(other);
		}
	}

	private final List<Held> held = new ArrayList<>();

	/** @param journal with which it comes and goes */
	@Activate
	public Keyring(@Reference Journal journal) {
		this();
	}

	/** With nothing opened. */
	public Keyring() {
		// no key is opened by itself
	}

	/** These beside those that are open already: a paper may hold what was sealed for several. */
	synchronized void hold(Session session, List<OpeningKey> keys) {
		Map<String, OpeningKey> all = new LinkedHashMap<>();
		Stream.concat(keys(session).stream(), keys.stream()).forEach(k -> all.putIfAbsent(k.sealing().id(), k));
		drop(session);
		held.add(new Held(new WeakReference<>(session), List.copyOf(all.values())));
	}

	synchronized void drop(Session session) {
		held.removeIf(h -> h.of(session) || h.session().refersTo(null));
	}

	/** In whatever session: who sits an exam has nothing open. */
	synchronized void drop(UUID person) {
		held.removeIf(h -> {
			Session session = h.session().get();
			return session == null || session.person().equals(person);
		});
	}

	/** What this session has opened; none when it is nothing. */
	synchronized List<OpeningKey> keys(Session session) {
		return held.stream().filter(h -> h.of(session)).map(Held::keys).findFirst().orElse(List.of());
	}

	/** The item with its key; refused when it is sealed and this session has not opened what it was sealed for. */
	Result<Item> opened(Session session, Item item) {
		List<OpeningKey> keys = keys(session);
		return item.sealed() && keys.isEmpty() ? Result.refused(Messages.SealAware_shut.text()) : SealedItems.open(item, keys);
	}

	/** The paper with its keys; refused when not all of them can be opened. */
	Result<PaperSnapshot> opened(Session session, PaperSnapshot paper) {
		if (!paper.sealed()) {
			return Result.done(paper);
		}
		List<Item> items = new ArrayList<>();
		for (Item item : paper.items()) {
			switch (opened(session, item)) {
			case Result.Done<Item> done -> items.add(done.value());
			case Result.Refused<Item> refused -> {
				return refused.as();
			}
			}
		}
		return Result.done(paper.with(items));
	}

	/**
	 * A key as it may be stored; refused when this session has shut what the item was sealed for.
	 *
	 * @param kept   the item as it is stored
	 * @param opened the same with the key to be stored
	 */
	Result<TypeData> stored(Session session, Item kept, Item opened) {
		if (!kept.sealed()) {
			return Result.done(opened.key());
		}
		List<String> secrets = SealedItems.secrets(kept);
		List<SealingKey> recipients = keys(session).stream().filter(k -> k.fits(secrets)).map(OpeningKey::sealing).toList();
		return recipients.isEmpty() ? Result.refused(Messages.SealAware_shut.text())
				: Result.done(SealedItems.key(SealedItems.seal(opened, recipients)));
	}
}
