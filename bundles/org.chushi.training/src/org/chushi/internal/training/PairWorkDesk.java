package org.chushi.internal.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.content.Packs;
import org.chushi.core.Ids;
import org.chushi.core.Result;
import org.chushi.internal.training.TrainingEvents.PairWorkRecorded;
import org.chushi.internal.training.TrainingEvents.PairWorkRevised;
import org.chushi.internal.training.TrainingEvents.PairWorkSigned;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.Json;
import org.chushi.journal.NewEvent;
import org.chushi.model.Checklist;
import org.chushi.model.ChecklistPurpose;
import org.chushi.model.PairingKind;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.rules.Consequences;
import org.chushi.training.Activities;
import org.chushi.training.Enrolment;
import org.chushi.training.Gates;
import org.chushi.training.PairWork;
import org.chushi.training.Pairings;
import org.chushi.training.TrainingUseCases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records and signs pair-work. */
@Component
public final class PairWorkDesk implements PairWork {

	private static final Set<ChecklistPurpose> PURPOSES = Set.of(ChecklistPurpose.PAIR_WORK,
			ChecklistPurpose.HANDOVER);

	private final Journal journal;
	private final TrainingBook book;
	private final Packs packs;
	private final Directory directory;
	private final Pairings pairings;
	private final Gates gates;
	private final Access access;
	private final Consequences consequences;
	private final Clock clock;
	private final Ids ids;

	@Activate
	public PairWorkDesk(@Reference Journal journal, @Reference Packs packs, @Reference Directory directory,
			@Reference Pairings pairings, @Reference Gates gates, @Reference Access access,
			@Reference Consequences consequences, @Reference Clock clock, @Reference Ids ids) {
		this.journal = journal;
		this.book = TrainingBook.of(journal);
		this.packs = packs;
		this.directory = directory;
		this.pairings = pairings;
		this.gates = gates;
		this.access = access;
		this.consequences = consequences;
		this.clock = clock;
		this.ids = ids;
	}

	@Override
	public Result<Entry> record(Session session, UUID learner, Draft draft) {
		return record(session, learner, draft, "");
	}

	@Override
	public Result<Entry> revise(Session session, UUID entry, Draft draft) {
		return journal.decide(() -> {
			long version = journal.version(TrainingEvents.pairWork(entry));
			return entry(entry).then(old -> {
				Map<String, Long> versions = versions(old.learner(), entry, version);
				return mentorOf(session, old).orElseGet(() -> {
					if (old.isComplete()) {
						return Result.refused(Messages.PairWork_complete.text());
					}
					return content(session, old.learner(), entry.toString(), draft).then(
							content -> store(session, entry, versions,
							TrainingEvents.PAIR_WORK_REVISED.on(TrainingEvents.pairWork(entry),
									new PairWorkRevised(entry, content, hash(content)))));
				});
			});
		});
	}

	@Override
	public Result<Entry> correct(Session session, UUID entry, Draft draft) {
		return entry(entry).then(old -> mentorOf(session, old).or(() -> corrected(entry)).orElseGet(
				() -> old.isComplete() ? record(session, old.learner(), draft, entry.toString())
						: Result.refused(Messages.PairWork_incomplete.text())));
	}

	@Override
	public Result<Entry> sign(Session session, UUID entry, String contentHash) {
		return journal.decide(() -> {
			long version = journal.version(TrainingEvents.pairWork(entry));
			return entry(entry).then(old -> sign(session, old, contentHash, version));
		}).peek(signed -> {
			if (signed.isComplete()) {
				consequences.settle(signed.learner());
			}
		});
	}

	private Result<Entry> sign(Session session, Entry entry, String contentHash, long version) {
		Map<String, Long> versions = versions(entry.learner(), entry.id(), version);
		return access.<Entry>refusal(session, TrainingUseCases.SIGN_PAIR_WORK, entry.learner())
				.<Result<Entry>>map(r -> r).or(() -> party(session, entry)).or(() -> openGate(entry.learner()))
				.or(() -> entry.corrects().isEmpty() ? Optional.empty() : corrected(UUID.fromString(entry.corrects())))
				.or(() -> hash(entry.content()).equals(contentHash) ? Optional.empty()
						: Optional.of(Result.refused(Messages.PairWork_changed.text())))
				.orElseGet(() -> store(session, entry.id(), versions,
						TrainingEvents.PAIR_WORK_SIGNED.on(TrainingEvents.pairWork(entry.id()),
								new PairWorkSigned(entry.id(), session.person(), contentHash))));
	}

	@Override
	public Result<List<Entry>> of(Session session, UUID learner) {
		return access.<List<Entry>>refusal(session, TrainingUseCases.SEE_PAIR_WORK, learner)
				.<Result<List<Entry>>>map(r -> r).orElseGet(() -> Result.done(book.entriesOf(learner).stream()
						.sorted(Comparator.comparing((Entry e) -> e.content().day())).toList()));
	}

	@Override
	public Result<Entry> entry(Session session, UUID entry) {
		return entry(entry).then(found -> access.<Entry>refusal(session, TrainingUseCases.SEE_PAIR_WORK, found.learner())
				.<Result<Entry>>map(r -> r).orElseGet(() -> Result.done(found)));
	}

	@Override
	public Result<List<Entry>> toSign(Session session) {
		UUID me = session.person();
		Stream<Entry> asLearner = book.entriesOf(me).stream().filter(e -> e.learnerSigned() == null)
				.filter(e -> isBound(e.mentor(), me));
		Stream<Entry> asMentor = book.entriesBy(me).stream().filter(e -> e.mentorSigned() == null)
				.filter(e -> isBound(me, e.learner()));
		return Result.done(Stream.concat(asLearner, asMentor).toList());
	}

	private Result<Entry> record(Session session, UUID learner, Draft draft, String corrects) {
		UUID id = ids.next();
		return journal.decide(() -> {
			Map<String, Long> versions = versions(learner, id, 0);
			return access.<Entry>refusal(session, TrainingUseCases.RECORD_PAIR_WORK, learner).<Result<Entry>>map(r -> r)
					.or(() -> isBound(session.person(), learner) ? Optional.empty()
							: Optional.of(Result.refused(Messages.PairWork_notBound.text(directory.nameOf(learner)))))
					.or(() -> PairingDesk.refusal(pairings, learner)).or(() -> openGate(learner))
					.orElseGet(() -> content(session, learner, corrects, draft).then(content -> store(session, id, versions,
							TrainingEvents.PAIR_WORK_RECORDED.on(TrainingEvents.pairWork(id), new PairWorkRecorded(id,
									learner, session.person(), content, hash(content), corrects)))));
		});
	}

	/** What pair-work is decided by: the entry, who is bound to whom, and the gate of the learner. */
	private Map<String, Long> versions(UUID learner, UUID entry, long version) {
		String training = TrainingEvents.training(learner);
		return Map.of(TrainingEvents.pairWork(entry), version, TrainingEvents.PAIRINGS,
				journal.version(TrainingEvents.PAIRINGS), training, journal.version(training));
	}

	private boolean isBound(UUID mentor, UUID learner) {
		return pairings.bound(learner, PairingKind.MENTOR).filter(p -> p.guide().equals(mentor)).isPresent();
	}

	/** A refusal when the entry no longer stands. */
	private Optional<Result<Entry>> corrected(UUID entry) {
		return book.entry(entry).filter(Entry::replaced).map(e -> Result.refused(Messages.PairWork_corrected.text()));
	}

	private Result<Entry> entry(UUID id) {
		return book.entry(id).map(Result::done).orElseGet(() -> Result.refused(Messages.PairWork_noEntry.text()));
	}

	private Optional<Result<Entry>> mentorOf(Session session, Entry entry) {
		Optional<Result<Entry>> refusal = access
				.<Entry>refusal(session, TrainingUseCases.RECORD_PAIR_WORK, entry.learner()).map(r -> r);
		return refusal.or(() -> entry.mentor().equals(session.person()) ? Optional.empty()
				: Optional.of(Result.refused(Messages.PairWork_notMentor.text())))
				.or(() -> isBound(session.person(), entry.learner()) ? Optional.empty()
						: Optional.of(Result.refused(Messages.PairWork_notBound.text(directory.nameOf(entry.learner())))))
				.or(() -> PairingDesk.refusal(pairings, entry.learner()));
	}

	/** Why this caller may not sign this entry now, if anything. */
	private Optional<Result<Entry>> party(Session session, Entry entry) {
		UUID me = session.person();
		boolean learner = me.equals(entry.learner());
		if (!learner && !me.equals(entry.mentor())) {
			return Optional.of(Result.refused(Messages.PairWork_againstMentor.text()));
		}
		if (!isBound(entry.mentor(), entry.learner())) {
			return Optional.of(Result.refused(Messages.PairWork_notParty.text()));
		}
		Signature mine = learner ? entry.learnerSigned() : entry.mentorSigned();
		// what was written while the mentor might is the newcomer's to sign
		return mine != null ? Optional.of(Result.refused(Messages.PairWork_signed.text()))
				: learner ? Optional.empty() : PairingDesk.refusal(pairings, entry.learner());
	}

	private Optional<Result<Entry>> openGate(UUID learner) {
		return GateKeeper.refusal(gates, book, packs.library(), learner);
	}

	/** @param instead the entry this one revises or corrects; empty for none */
	private Result<Content> content(Session session, UUID learner, String instead, Draft draft) {
		if (draft.minutes() < 1 || draft.minutes() > LONGEST) {
			return Result.refused(Messages.PairWork_badMinutes.text(draft.minutes(), LONGEST));
		}
		Optional<Result<Content>> badDay = badDay(session.person(), learner, draft.day())
				.or(() -> fullDay(learner, instead, draft));
		if (badDay.isPresent()) {
			return badDay.get();
		}
		int length = Math.max(draft.note().length(), draft.subject().length());
		if (length > Activities.NOTE_LENGTH) {
			return Result.refused(Messages.Activities_tooLong.text(length, Activities.NOTE_LENGTH));
		}
		boolean handover = packs.library().find(Checklist.class, draft.checklist())
				.filter(c -> c.getPurpose() == ChecklistPurpose.HANDOVER).isPresent();
		if (handover && draft.subject().isBlank()) {
			return Result.refused(Messages.PairWork_noSubject.text());
		}
		return Checklists.fill(packs.library(), draft.checklist(), PURPOSES, draft.observed()).map(
				filled -> new Content(filled, draft.day(), draft.minutes(), draft.subject().strip(), draft.note().strip()));
	}

	/** Nobody works in a pair before the pair is bound or the newcomer has begun, nor tomorrow. */
	private Optional<Result<Content>> badDay(UUID mentor, UUID learner, LocalDate day) {
		if (day.isAfter(LocalDate.now(clock))) {
			return Optional.of(Result.refused(Messages.PairWork_badDay.text(day.toString())));
		}
		LocalDate bound = book.firstBound(mentor, learner).map(since -> since.atZone(clock.getZone()).toLocalDate())
				.orElse(LocalDate.MAX);
		LocalDate first = book.running(learner).map(Enrolment::start).filter(bound::isBefore).orElse(bound);
		return day.isBefore(first)
				? Optional.of(Result.refused(Messages.PairWork_tooEarly.text(day.toString(), first.toString())))
				: Optional.empty();
	}

	/** The sessions of one day together are no longer than the longest session there is. */
	private Optional<Result<Content>> fullDay(UUID learner, String instead, Draft draft) {
		int before = book.entriesOf(learner).stream().filter(e -> !e.replaced() && !e.id().toString().equals(instead))
				.map(Entry::content).filter(c -> c.day().equals(draft.day())).mapToInt(Content::minutes).sum();
		return before + draft.minutes() > LONGEST
				? Optional.of(Result.refused(
						Messages.PairWork_fullDay.text(draft.day().toString(), before + draft.minutes(), LONGEST)))
				: Optional.empty();
	}

	private Result<Entry> store(Session session, UUID entry, Map<String, Long> versions, NewEvent event) {
		return journal.append(new Append(session.actor(), List.of(event), versions))
				.map(done -> book.entry(entry).orElseThrow());
	}

	/** SHA-256 over the canonical JSON of the content. */
	static String hash(Content content) {
		try {
			byte[] bytes = Json.write(content).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
