package org.chushi.internal.assessment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.chushi.assessment.AssessmentUseCases;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.Score;
import org.chushi.assessment.Scoring;
import org.chushi.assessment.SealFolder;
import org.chushi.assessment.SealedPapers;
import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.internal.assessment.ExamEvents.AttemptScored;
import org.chushi.internal.assessment.KeyBook.Kept;
import org.chushi.internal.assessment.KeyBook.PaperKeyMade;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.rules.Consequences;
import org.chushi.seals.LockCost;
import org.chushi.seals.LockedKey;
import org.chushi.seals.OpeningKey;
import org.chushi.seals.SealingKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Public halves of keys in the journal, locked ones in files, opened ones in the keyring. */
@Component
public final class SealDesk implements SealedPapers {

	private final Journal journal;
	private final AttemptBook book;
	private final KeyBook keys;
	private final KeyFiles files;
	private final Keyring keyring;
	private final Packs packs;
	private final Access access;
	private final Consequences consequences;
	private final Scoring scoring;
	private final LockCost cost;

	@Activate
	public SealDesk(@Reference Journal journal, @Reference SealFolder folder, @Reference Keyring keyring, @Reference Packs packs,
			@Reference Access access, @Reference Consequences consequences, @Reference Scoring scoring) {
		this(journal, folder, keyring, packs, access, consequences, scoring, LockCost.RECOMMENDED);
	}

	public SealDesk(Journal journal, SealFolder folder, Keyring keyring, Packs packs, Access access, Consequences consequences, Scoring scoring,
			LockCost cost) {
		this.journal = journal;
		this.book = new AttemptBook(journal);
		this.keys = new KeyBook(journal);
		this.files = new KeyFiles(folder.path());
		this.keyring = keyring;
		this.packs = packs;
		this.access = access;
		this.consequences = consequences;
		this.scoring = scoring;
		this.cost = cost;
	}

	private <T> Result<T> allowed(Session session, UseCase useCase, Supplier<Result<T>> then) {
		return access.<T>refusal(session, useCase).<Result<T>>map(r -> r).orElseGet(then);
	}

	private static <T> Result<T> wiping(char[] passphrase, Supplier<Result<T>> work) {
		try {
			return work.get();
		} finally {
			Arrays.fill(passphrase, '\0');
		}
	}

	@Override
	public Result<List<TeamKey>> keys(Session session) {
		return allowed(session, AssessmentUseCases.SEALED_KEYS, () -> Result.done(team()));
	}

	private List<TeamKey> team() {
		List<Kept> all = keys.keys();
		return all.stream().map(k -> new TeamKey(k.key(), k.made(), k.by(), k == all.getFirst(), files.has(k.key().id()))).toList();
	}

	private Result<TeamKey> current() {
		return team().stream().findFirst().map(Result::done).orElseGet(() -> Result.refused(Messages.SealDesk_noKey.text()));
	}

	@Override
	public Result<TeamKey> make(Session session, char[] passphrase, boolean again) {
		return wiping(passphrase, () -> allowed(session, AssessmentUseCases.SEALED_MAKE, () -> {
			long version = journal.version(KeyBook.STREAM);
			List<Kept> before = keys.keys();
			if (!before.isEmpty() && !again) {
				return Result.refused(Messages.SealDesk_there.text());
			}
			return LockedKey.make(passphrase, cost).then(made -> files.write(made.locked()).then(file -> {
				PaperKeyMade event = new PaperKeyMade(made.sealing().id(), made.sealing().jwk(), session.person(), 1 + before.size());
				Result<List<Event>> stored = journal
						.append(Append.of(session.actor(), KeyBook.MADE.on(KeyBook.STREAM, event)).expecting(KeyBook.STREAM, version));
				if (!stored.isDone()) {
					files.delete(made.locked());
					return stored.map(e -> null);
				}
				packs.reload();
				return current();
			}));
		}));
	}

	@Override
	public Result<Path> export(Session session, Path file) {
		return allowed(session, AssessmentUseCases.SEALED_MAKE,
				() -> current().then(k -> files.read(k.key().id())).then(locked -> files.export(locked, file)));
	}

	@Override
	public Result<TeamKey> bring(Session session, Path file) {
		return allowed(session, AssessmentUseCases.SEALED_MAKE,
				() -> KeyFiles.read(file).then(locked -> keys.find(locked.id()).isEmpty()
						? Result.refused(Messages.SealDesk_strange.text())
						: files.write(locked).map(there -> team().stream().filter(k -> k.key().id().equals(locked.id())).findFirst().orElseThrow())));
	}

	@Override
	public Result<Integer> waiting(Session session) {
		return allowed(session, AssessmentUseCases.SEALED_OPEN, () -> Result.done(sealed().size()));
	}

	private List<Attempt> sealed() {
		return book.awaitingMarks().stream().filter(Attempt::sealed).toList();
	}

	@Override
	public Result<Integer> unlock(Session session, char[] passphrase) {
		return wiping(passphrase, () -> allowed(session, AssessmentUseCases.SEALED_OPEN,
				() -> notSitting(session).then(free -> unlocked(passphrase)).then(opened -> {
					keyring.hold(session, opened);
					// an exam begun meanwhile has shut what was open before
					return notSitting(session).map(free -> opened.size());
				})));
	}

	/** Who sits an exam keeps no key open either. */
	private Result<Session> notSitting(Session session) {
		if (book.running(session.person()).isEmpty()) {
			return Result.done(session);
		}
		keyring.drop(session.person());
		return Result.refused(Messages.SealDesk_sitting.text());
	}

	@Override
	public Result<Scored> open(Session session, char[] passphrase) {
		return unlock(session, passphrase).map(opened -> scoreAll(session));
	}

	/** All keys with this passphrase. */
	private Result<List<OpeningKey>> unlocked(char[] passphrase) {
		List<OpeningKey> opened = new ArrayList<>();
		Optional<Result.Refused<OpeningKey>> refused = Optional.empty();
		for (Kept kept : keys.keys()) {
			switch (files.read(kept.key().id()).then(locked -> locked.unlock(passphrase))) {
			case Result.Done<OpeningKey> done -> opened.add(done.value());
			case Result.Refused<OpeningKey> no -> refused = refused.or(() -> Optional.of(no));
			}
		}
		if (!opened.isEmpty()) {
			return Result.done(opened);
		}
		return refused.<Result<List<OpeningKey>>>map(Result.Refused::as).orElseGet(() -> Result.refused(Messages.SealDesk_noKey.text()));
	}

	@Override
	public Result<Scored> score(Session session) {
		return allowed(session, AssessmentUseCases.SEALED_OPEN, () -> opened(session).map(opened -> scoreAll(session)));
	}

	private Scored scoreAll(Session session) {
		int results = 0;
		int marks = 0;
		List<Shut> shut = new ArrayList<>();
		for (Attempt attempt : sealed()) {
			switch (journal.decide(() -> score(session, attempt))) {
			case Result.Done<Optional<Score>> done -> {
				results += done.value().filter(s -> !s.awaitsMarks()).isPresent() ? 1 : 0;
				marks += done.value().filter(Score::awaitsMarks).isPresent() ? 1 : 0;
			}
			case Result.Refused<Optional<Score>> refused -> shut.add(new Shut(attempt.attempt(), attempt.title(), refused.reason()));
			}
		}
		return new Scored(results, marks, shut);
	}

	/** The opened keys are used and forgotten; the event holds what came of them. Nothing when somebody else was faster. */
	private Result<Optional<Score>> score(Session session, Attempt before) {
		String stream = ExamEvents.attempt(before.attempt());
		long version = journal.version(stream);
		Attempt now = book.find(before.attempt()).orElseThrow();
		if (!now.sealed()) {
			return Result.done(Optional.empty());
		}
		PaperSnapshot paper = book.paper(now.attempt()).keyed(now.keys());
		return keyring.opened(session, paper).then(opened -> scored(opened, now))
				.then(score -> journal.append(new Append(session.actor(),
						List.of(ExamEvents.SCORED.on(stream, new AttemptScored(now.attempt(), score))), Map.of(stream, version))).map(done -> {
							consequences.settle(now.person());
							return Optional.of(score);
						}));
	}

	/**
	 * A key that its type cannot read was sealed by a stranger; it keeps nobody else from their result. Types read keys that
	 * were checked: over what anybody may have written they stumble as it happens.
	 */
	private Result<Score> scored(PaperSnapshot opened, Attempt attempt) {
		try {
			return Result.done(scoring.score(opened, attempt.responses(), attempt.given()));
		} catch (RuntimeException e) {
			return Result.refused(Messages.SealDesk_unreadable.text());
		}
	}

	@Override
	public boolean isOpen(Session session) {
		return !keyring.keys(session).isEmpty();
	}

	@Override
	public void close(Session session) {
		keyring.drop(session);
	}

	@Override
	public Result<SealingKey> sealing() {
		return current().map(TeamKey::key);
	}

	@Override
	public Result<List<OpeningKey>> opened(Session session) {
		return notSitting(session).then(free -> held(session));
	}

	private Result<List<OpeningKey>> held(Session session) {
		List<OpeningKey> opened = keyring.keys(session);
		return opened.isEmpty() ? Result.refused(Messages.SealAware_shut.text()) : Result.done(opened);
	}
}
