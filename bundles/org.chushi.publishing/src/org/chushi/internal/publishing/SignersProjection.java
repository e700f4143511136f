package org.chushi.internal.publishing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.publishing.PublishingEvents.SignerDistrusted;
import org.chushi.internal.publishing.PublishingEvents.SignerTrusted;
import org.chushi.internal.publishing.PublishingEvents.SigningKeyMade;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.KnownSigner.Trust;
import org.chushi.seals.VerifyingKey;
import org.osgi.service.component.annotations.Component;

/** Keys that packs are signed with, each under its id, with what was decided about it. */
@Component
public final class SignersProjection implements Projection {

	static final String NAME = "signers";

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
		return Set.of(PublishingEvents.KEY_MADE, PublishingEvents.TRUSTED, PublishingEvents.DISTRUSTED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		UUID by = reads().stream().anyMatch(event::is) ? UUID.fromString(event.actor()) : null;
		if (event.is(PublishingEvents.KEY_MADE)) {
			SigningKeyMade e = event.as(PublishingEvents.KEY_MADE);
			documents.put(e.key(), new KnownSigner(new VerifyingKey(e.key(), e.jwk()), e.name(), Optional.of(by), false, Trust.UNDECIDED, "",
					by, event.instant()));
		} else if (event.is(PublishingEvents.TRUSTED)) {
			SignerTrusted e = event.as(PublishingEvents.TRUSTED);
			Optional<UUID> made = documents.find(KnownSigner.class, e.key()).flatMap(KnownSigner::made);
			documents.put(e.key(), new KnownSigner(new VerifyingKey(e.key(), e.jwk()), e.name(), made, false, Trust.TRUSTED, e.reason(), by,
					event.instant()));
		} else if (event.is(PublishingEvents.DISTRUSTED)) {
			SignerDistrusted e = event.as(PublishingEvents.DISTRUSTED);
			documents.find(KnownSigner.class, e.key()).ifPresent(s -> documents.put(e.key(), new KnownSigner(s.key(), s.name(), s.made(),
					false, Trust.DISTRUSTED, e.reason(), by, event.instant())));
		}
	}
}
