package org.chushi.internal.training;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.training.TrainingEvents.PairWorkRecorded;
import org.chushi.internal.training.TrainingEvents.PairWorkRevised;
import org.chushi.internal.training.TrainingEvents.PairWorkSigned;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.PairWork.Signature;
import org.osgi.service.component.annotations.Component;

/** Pair-work entries with their signatures. */
@Component
public final class PairWorkProjection implements Projection {

	static final String NAME = "pair-work";

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
		return Set.of(TrainingEvents.PAIR_WORK_RECORDED, TrainingEvents.PAIR_WORK_REVISED,
				TrainingEvents.PAIR_WORK_SIGNED);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(TrainingEvents.PAIR_WORK_RECORDED)) {
			PairWorkRecorded e = event.as(TrainingEvents.PAIR_WORK_RECORDED);
			put(documents, new Entry(e.entry(), e.learner(), e.mentor(), e.content(), e.contentHash(), e.corrects(), null,
					null, false));
		} else if (event.is(TrainingEvents.PAIR_WORK_REVISED)) {
			PairWorkRevised e = event.as(TrainingEvents.PAIR_WORK_REVISED);
			find(documents, e.entry()).ifPresent(old -> put(documents, new Entry(old.id(), old.learner(), old.mentor(),
					e.content(), e.contentHash(), old.corrects(), null, null, false)));
		} else if (event.is(TrainingEvents.PAIR_WORK_SIGNED)) {
			PairWorkSigned e = event.as(TrainingEvents.PAIR_WORK_SIGNED);
			find(documents, e.entry()).ifPresent(
					old -> signed(documents, old, new Signature(e.by(), event.instant(), e.contentHash())));
		}
	}

	private static void signed(WritableDocuments documents, Entry old, Signature signature) {
		boolean byLearner = signature.by().equals(old.learner());
		Entry signed = new Entry(old.id(), old.learner(), old.mentor(), old.content(), old.contentHash(), old.corrects(),
				byLearner ? old.mentorSigned() : signature, byLearner ? signature : old.learnerSigned(), old.replaced());
		Optional<Entry> corrected = signed.isComplete() && !signed.corrects().isEmpty()
				? find(documents, UUID.fromString(signed.corrects()))
				: Optional.empty();
		// of two corrections of one entry only the first signed by both stands
		put(documents, corrected.filter(Entry::replaced).isPresent() ? replaced(signed) : signed);
		corrected.ifPresent(c -> put(documents, replaced(c)));
	}

	private static Entry replaced(Entry entry) {
		return new Entry(entry.id(), entry.learner(), entry.mentor(), entry.content(), entry.contentHash(),
				entry.corrects(), entry.mentorSigned(), entry.learnerSigned(), true);
	}

	private static Optional<Entry> find(WritableDocuments documents, UUID entry) {
		return documents.find(Entry.class, entry.toString());
	}

	private static void put(WritableDocuments documents, Entry entry) {
		documents.put(entry.id().toString(), entry,
				Map.of("learner", entry.learner().toString(), "mentor", entry.mentor().toString()));
	}
}
