package org.chushi.internal.honour;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.chushi.honour.ProposalState;
import org.chushi.internal.honour.Kept.Said;
import org.chushi.internal.honour.Kept.Verdict;
import org.chushi.internal.honour.ProposalEvents.ProposalCommented;
import org.chushi.internal.honour.ProposalEvents.ProposalDecided;
import org.chushi.internal.honour.ProposalEvents.ProposalMade;
import org.chushi.internal.honour.ProposalEvents.ProposalMerged;
import org.chushi.internal.honour.ProposalEvents.ProposalSupported;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Proposals with all that was said and decided. */
@Component
public final class ProposalProjection implements Projection {

	static final String NAME = "proposals";

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
		return Set.of(ProposalEvents.MADE, ProposalEvents.WITHDRAWN, ProposalEvents.SUPPORTED, ProposalEvents.COMMENTED,
				ProposalEvents.DECIDED, ProposalEvents.MERGED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		Instant when = event.instant();
		if (event.is(ProposalEvents.MADE)) {
			ProposalMade e = event.as(ProposalEvents.MADE);
			put(documents, new Kept(e.proposal(), e.person(), when, e.kind(), e.title(), e.what(), e.why(), ProposalState.OPEN, List.of(),
					List.of(), List.of(), List.of()));
		} else if (event.is(ProposalEvents.WITHDRAWN)) {
			change(documents, event.as(ProposalEvents.WITHDRAWN).proposal(), k -> k.now(ProposalState.WITHDRAWN));
		} else if (event.is(ProposalEvents.SUPPORTED)) {
			ProposalSupported e = event.as(ProposalEvents.SUPPORTED);
			change(documents, e.proposal(), k -> k.voice(e.person(), e.supports()));
		} else if (event.is(ProposalEvents.COMMENTED)) {
			ProposalCommented e = event.as(ProposalEvents.COMMENTED);
			change(documents, e.proposal(), k -> k.comment(new Said(e.person(), e.words(), when)));
		} else if (event.is(ProposalEvents.DECIDED)) {
			ProposalDecided e = event.as(ProposalEvents.DECIDED);
			change(documents, e.proposal(), k -> k.decided(new Verdict(e.verdict(), e.by(), e.reason(), Optional.empty(), when)));
		} else if (event.is(ProposalEvents.MERGED)) {
			merge(documents, event.as(ProposalEvents.MERGED), when);
		}
	}

	private static void merge(WritableDocuments documents, ProposalMerged e, Instant when) {
		find(documents, e.proposal()).ifPresent(part -> {
			put(documents, part.decided(new Verdict(ProposalState.MERGED, e.by(), e.reason(), Optional.of(e.into()), when)));
			change(documents, e.into(), whole -> whole.joined(part));
		});
	}

	private static void change(WritableDocuments documents, UUID proposal, UnaryOperator<Kept> change) {
		find(documents, proposal).ifPresent(k -> put(documents, change.apply(k)));
	}

	private static Optional<Kept> find(WritableDocuments documents, UUID proposal) {
		return documents.find(Kept.class, proposal.toString());
	}

	private static void put(WritableDocuments documents, Kept kept) {
		documents.put(kept.id().toString(), kept);
	}
}
