package org.chushi.internal.badges;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.chushi.badges.ForeignBadge;
import org.chushi.badges.ForeignBadge.Deed;
import org.chushi.badges.ForeignBadge.Look;
import org.chushi.badges.ForeignBadge.Turn;
import org.chushi.core.Bilingual;
import org.chushi.internal.badges.ForeignEvents.BadgeKept;
import org.chushi.internal.badges.ForeignEvents.Found;
import org.chushi.internal.badges.ForeignEvents.KeptBadgeTakenOff;
import org.chushi.internal.badges.ForeignEvents.KeptBadgeVerified;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Badges from elsewhere as they stand; their credentials lie apart, so that a list of them is short to read. */
@Component
public final class ForeignProjection implements Projection {

	static final String NAME = "foreign-badges";
	static final String PERSON = "person";

	record Credential(String json) {
	}

	/** Under which the credential of a badge is found. */
	static String credential(UUID badge) {
		return "credential/" + badge;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 1;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(ForeignEvents.KEPT, ForeignEvents.VERIFIED, ForeignEvents.TAKEN_OFF);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(ForeignEvents.KEPT)) {
			BadgeKept e = event.as(ForeignEvents.KEPT);
			documents.put(credential(e.badge()), new Credential(e.credential()));
			put(documents, new ForeignBadge(e.badge(), e.person(), e.title(), e.issuer(), e.holder(), e.from(), e.until(), look(event, e.found()),
					List.of(turn(event, Deed.KEPT, e.found().standing().says()))));
		} else if (event.is(ForeignEvents.VERIFIED)) {
			KeptBadgeVerified e = event.as(ForeignEvents.VERIFIED);
			change(documents, e.badge(), b -> with(b, look(event, e.found()), turn(event, Deed.VERIFIED, e.found().standing().says())));
		} else if (event.is(ForeignEvents.TAKEN_OFF)) {
			KeptBadgeTakenOff e = event.as(ForeignEvents.TAKEN_OFF);
			change(documents, e.badge(), b -> with(b, b.last(), turn(event, Deed.TAKEN_OFF, Bilingual.same(e.reason()))));
		}
	}

	private static Look look(Event event, Found found) {
		return new Look(event.instant(), found.standing(), found.signer(), found.checks());
	}

	private static Turn turn(Event event, Deed deed, Bilingual what) {
		return new Turn(deed, event.instant(), event.actor(), what);
	}

	private static ForeignBadge with(ForeignBadge b, Look last, Turn turn) {
		return new ForeignBadge(b.id(), b.person(), b.title(), b.issuer(), b.holder(), b.from(), b.until(), last,
				Stream.concat(b.history().stream(), Stream.of(turn)).toList());
	}

	/** One that was taken off on another machine meanwhile stays off. */
	private static void change(WritableDocuments documents, UUID badge, UnaryOperator<ForeignBadge> change) {
		documents.find(ForeignBadge.class, badge.toString()).filter(ForeignBadge::onRecord).ifPresent(b -> put(documents, change.apply(b)));
	}

	private static void put(WritableDocuments documents, ForeignBadge badge) {
		documents.put(badge.id().toString(), badge, Map.of(PERSON, badge.person().toString()));
	}
}
