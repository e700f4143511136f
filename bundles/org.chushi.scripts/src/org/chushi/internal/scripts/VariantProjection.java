package org.chushi.internal.scripts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.scripts.ScriptEvents.VariantApproved;
import org.chushi.internal.scripts.ScriptEvents.VariantReturned;
import org.chushi.internal.scripts.ScriptEvents.VariantSentToReview;
import org.chushi.internal.scripts.ScriptEvents.VariantWithdrawn;
import org.chushi.internal.scripts.ScriptEvents.VariantWritten;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.scripts.Variant.Deed;
import org.chushi.scripts.Variant.Edition;
import org.chushi.scripts.Variant.State;
import org.chushi.scripts.Variant.Step;
import org.osgi.service.component.annotations.Component;

/** Agents' own words with all that happened to them. */
@Component
public final class VariantProjection implements Projection {

	static final String NAME = "script-variants";
	static final String PERSON = "person";
	static final String STATE = "state";

	/** @param approved number of the edition that was approved last and not withdrawn since; 0 for none */
	record Kept(UUID id, UUID person, List<Edition> editions, State state, int approved, List<Step> steps) {

		Kept {
			editions = List.copyOf(editions);
			steps = List.copyOf(steps);
		}

		Edition newest() {
			return editions.get(editions.size() - 1);
		}

		Optional<Edition> lastApproved() {
			return editions.stream().filter(e -> e.number() == approved).findFirst();
		}

		private Kept with(Edition edition) {
			List<Edition> more = new ArrayList<>(editions);
			more.add(edition);
			return new Kept(id, person, more, state, approved, steps);
		}

		private Kept after(State next, Deed deed, int edition, UUID by, Instant when, String words) {
			List<Step> more = new ArrayList<>(steps);
			more.add(new Step(deed, edition, by, when, words));
			return new Kept(id, person, editions, next, approved(deed, edition), more);
		}

		/** What was withdrawn is not approved any more: a new edition waits for a review of its own. */
		private int approved(Deed deed, int edition) {
			return switch (deed) {
			case APPROVED -> edition;
			case WITHDRAWN -> 0;
			case WRITTEN, SENT, RETURNED -> approved;
			};
		}
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 2;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(ScriptEvents.VARIANT_WRITTEN, ScriptEvents.VARIANT_SENT, ScriptEvents.VARIANT_APPROVED,
				ScriptEvents.VARIANT_RETURNED, ScriptEvents.VARIANT_WITHDRAWN);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		Instant when = event.instant();
		if (event.is(ScriptEvents.VARIANT_WRITTEN)) {
			VariantWritten e = event.as(ScriptEvents.VARIANT_WRITTEN);
			Kept before = documents.find(Kept.class, e.variant().toString())
					.orElseGet(() -> new Kept(e.variant(), e.person(), List.of(), State.WRITTEN, 0, List.of()));
			put(documents, before.with(e.edition()).after(State.WRITTEN, Deed.WRITTEN, e.edition().number(), e.person(), when,
					e.edition().text()));
		} else if (event.is(ScriptEvents.VARIANT_SENT)) {
			VariantSentToReview e = event.as(ScriptEvents.VARIANT_SENT);
			find(documents, e.variant()).ifPresent(
					k -> put(documents, k.after(State.WAITING, Deed.SENT, e.edition(), k.person(), when, "")));
		} else if (event.is(ScriptEvents.VARIANT_APPROVED)) {
			VariantApproved e = event.as(ScriptEvents.VARIANT_APPROVED);
			find(documents, e.variant()).ifPresent(
					k -> put(documents, k.after(State.APPROVED, Deed.APPROVED, e.edition(), e.by(), when, "")));
		} else if (event.is(ScriptEvents.VARIANT_RETURNED)) {
			VariantReturned e = event.as(ScriptEvents.VARIANT_RETURNED);
			find(documents, e.variant()).ifPresent(
					k -> put(documents, k.after(State.RETURNED, Deed.RETURNED, e.edition(), e.by(), when, e.reason())));
		} else if (event.is(ScriptEvents.VARIANT_WITHDRAWN)) {
			VariantWithdrawn e = event.as(ScriptEvents.VARIANT_WITHDRAWN);
			find(documents, e.variant()).ifPresent(k -> put(documents,
					k.after(State.WITHDRAWN, Deed.WITHDRAWN, k.newest().number(), e.by(), when, e.reason())));
		}
	}

	private static Optional<Kept> find(WritableDocuments documents, UUID variant) {
		return documents.find(Kept.class, variant.toString());
	}

	private static void put(WritableDocuments documents, Kept kept) {
		documents.put(kept.id().toString(), kept, Map.of(PERSON, kept.person().toString(), STATE, kept.state().name()));
	}
}
