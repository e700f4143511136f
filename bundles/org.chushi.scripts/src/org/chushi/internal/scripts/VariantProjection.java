package org.chushi.internal.scripts;

import java.time.Instant;
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

	/** Found by it are the steps of a variant, in their order. */
	static final String VARIANT = "variant";

	/**
	 * One as it stands; what led there is in its steps, each written once.
	 *
	 * @param approved the edition that was approved last and not withdrawn since
	 * @param steps    how many there are
	 * @param last     when the last one was
	 */
	record Kept(UUID id, UUID person, Edition newest, Optional<Edition> approved, State state, int steps, Instant last) {

		private Kept after(State next, Deed deed, Instant when) {
			return new Kept(id, person, newest, approved(deed), next, steps + 1, when);
		}

		/** What was withdrawn is not approved any more: a new edition waits for a review of its own. */
		private Optional<Edition> approved(Deed deed) {
			return switch (deed) {
			case APPROVED -> Optional.of(newest);
			case WITHDRAWN -> Optional.empty();
			case WRITTEN, SENT, RETURNED -> approved;
			};
		}
	}

	/** A step of a variant. */
	record Done(UUID variant, int number, Step step) {
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 3;
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
			Optional<Kept> before = find(documents, e.variant());
			Kept written = new Kept(e.variant(), e.person(), e.edition(), before.flatMap(Kept::approved), State.WRITTEN,
					before.map(Kept::steps).orElse(0), when);
			step(documents, written, State.WRITTEN, new Step(Deed.WRITTEN, e.edition().number(), e.person(), when, e.edition().text()));
		} else if (event.is(ScriptEvents.VARIANT_SENT)) {
			VariantSentToReview e = event.as(ScriptEvents.VARIANT_SENT);
			find(documents, e.variant()).ifPresent(
					k -> step(documents, k, State.WAITING, new Step(Deed.SENT, e.edition(), k.person(), when, "")));
		} else if (event.is(ScriptEvents.VARIANT_APPROVED)) {
			VariantApproved e = event.as(ScriptEvents.VARIANT_APPROVED);
			find(documents, e.variant()).ifPresent(
					k -> step(documents, k, State.APPROVED, new Step(Deed.APPROVED, e.edition(), e.by(), when, "")));
		} else if (event.is(ScriptEvents.VARIANT_RETURNED)) {
			VariantReturned e = event.as(ScriptEvents.VARIANT_RETURNED);
			find(documents, e.variant()).ifPresent(
					k -> step(documents, k, State.RETURNED, new Step(Deed.RETURNED, e.edition(), e.by(), when, e.reason())));
		} else if (event.is(ScriptEvents.VARIANT_WITHDRAWN)) {
			VariantWithdrawn e = event.as(ScriptEvents.VARIANT_WITHDRAWN);
			find(documents, e.variant()).ifPresent(k -> step(documents, k, State.WITHDRAWN,
					new Step(Deed.WITHDRAWN, k.newest().number(), e.by(), when, e.reason())));
		}
	}

	private static Optional<Kept> find(WritableDocuments documents, UUID variant) {
		return documents.find(Kept.class, variant.toString());
	}

	private static void step(WritableDocuments documents, Kept kept, State next, Step step) {
		Kept now = kept.after(next, step.deed(), step.when());
		documents.put(kept.id().toString(), now, Map.of(PERSON, kept.person().toString(), STATE, next.name()));
		documents.put("%s/%06d".formatted(kept.id(), now.steps()), new Done(kept.id(), now.steps(), step), Map.of(VARIANT, kept.id().toString()));
	}
}
