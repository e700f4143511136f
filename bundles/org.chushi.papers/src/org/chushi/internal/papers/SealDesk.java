package org.chushi.internal.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.chushi.assessment.SealedPapers;
import org.chushi.content.InstalledPack;
import org.chushi.content.LargeBank;
import org.chushi.content.Library;
import org.chushi.content.OwnFile;
import org.chushi.content.OwnPacks;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.core.Severity;
import org.chushi.model.Bank;
import org.chushi.model.Question;
import org.chushi.model.SealedQuestion;
import org.chushi.papers.PaperUseCases;
import org.chushi.papers.SealedBanks;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.seals.OpeningKey;
import org.chushi.seals.SealingKey;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exchanges the file of a bank for one whose keys are sealed, and back. */
@Component
public final class SealDesk implements SealedBanks {

	private static final int TOLD = 20;

	private final Packs packs;
	private final OwnPacks own;
	private final QuestionTypes types;
	private final SealedPapers sealed;
	private final Access access;
	private final RandomGenerator chance;

	/** A bank with the pack and the file it is in. */
	private record Place(Library library, Bank bank, OwnFile file) {

		int size() {
			return library.large(bank).map(LargeBank::size).orElseGet(bank.getQuestions()::size);
		}

		Iterator<Question> questions() {
			return library.large(bank).map(LargeBank::questions).orElseGet(bank.getQuestions()::iterator);
		}

		/** The bank with other questions. */
		Bank with(List<Question> others) {
			Bank copy = EcoreUtil.copy(bank);
			copy.getQuestions().clear();
			copy.getQuestions().addAll(others);
			return copy;
		}
	}

	@Activate
	public SealDesk(@Reference Packs packs, @Reference OwnPacks own, @Reference QuestionTypes types, @Reference SealedPapers sealed,
			@Reference Access access) {
		this(packs, own, types, sealed, access, new SecureRandom());
	}

	/** @param chance gives the orders of the options: nobody may be able to foretell them */
	public SealDesk(Packs packs, OwnPacks own, QuestionTypes types, SealedPapers sealed, Access access, RandomGenerator chance) {
		this.packs = packs;
		this.own = own;
		this.types = types;
		this.sealed = sealed;
		this.access = access;
		this.chance = chance;
	}

	private <T> Result<T> allowed(Session session, Supplier<Result<T>> work) {
		Optional<Refused<T>> refusal = access.refusal(session, PaperUseCases.SEAL);
		return refusal.isPresent() ? refusal.get() : work.get();
	}

	private Result<Place> place(String idOrCode) {
		Library library = packs.library();
		Optional<Bank> bank = library.find(Bank.class, idOrCode);
		if (bank.isEmpty()) {
			return Result.refused(Messages.SealDesk_noBank.text(idOrCode));
		}
		InstalledPack pack = library.packOf(bank.get());
		Optional<OwnFile> file = bank.get().getId() == null ? Optional.empty() : own.bank(pack.code(), bank.get().getId());
		if (file.isEmpty()) {
			return Result.refused(Messages.SealDesk_notOwn.text(Texts.of(bank.get().getTitle()), pack.code()));
		}
		return file.get().version().equals(pack.version()) ? Result.done(new Place(library, bank.get(), file.get()))
				: Result.refused(Messages.SealDesk_moved.text(pack.code()));
	}

	@Override
	public Result<Done> seal(Session session, String bank, Path copy, List<Path> alsoFor) {
		return allowed(session, () -> place(bank).then(place -> recipients(alsoFor)
				.then(keys -> questions(place, new Envelope(keys, chance))).then(questions -> own.copy(place.file(), copy)
						.then(kept -> replaced(session, place, questions, kept)))));
	}

	/** The newest key of the team, then those of others. */
	private Result<List<SealingKey>> recipients(List<Path> alsoFor) {
		List<SealingKey> keys = new ArrayList<>();
		Result<SealingKey> mine = sealed.sealing();
		for (Path file : alsoFor) {
			Result<SealingKey> other = read(file);
			if (other instanceof Refused<SealingKey> refused) {
				return refused.as();
			}
			keys.add(other.value());
		}
		return mine.map(key -> {
			keys.addFirst(key);
			return keys.stream().distinct().toList();
		});
	}

	private static Result<SealingKey> read(Path file) {
		try {
			return switch (SealingKey.read(Files.readString(file))) {
			case Result.Done<SealingKey> key -> key;
			case Refused<SealingKey> refused -> Result.refused(Messages.SealDesk_unreadable.text(file, refused.reason()));
			};
		} catch (IOException e) {
			return Result.refused(Messages.SealDesk_unreadable.text(file, Bilingual.same(String.valueOf(e.getMessage()))));
		}
	}

	/** What is never asked stays as it is: no exam gives its key away. */
	private Result<List<Question>> questions(Place place, Envelope envelope) {
		Bilingual title = Texts.of(place.bank().getTitle());
		if (place.size() > MOST) {
			return Result.refused(Messages.SealDesk_large.text(MOST, place.size()));
		}
		List<Question> questions = new ArrayList<>();
		List<Missing> wrong = new ArrayList<>();
		for (Iterator<Question> all = place.questions(); all.hasNext();) {
			Question question = all.next();
			if (question instanceof SealedQuestion) {
				return Result.refused(Messages.SealDesk_sealed.text(title));
			}
			if (types.of(question.eClass()).filter(t -> !t.asked()).isPresent()) {
				questions.add(EcoreUtil.copy(question));
				continue;
			}
			askable(question).ifPresentOrElse(type -> questions.add(envelope.seal(question, type)), () -> wrong.add(unaskable(question)));
		}
		return wrong.isEmpty() ? Result.done(questions)
				: Result.refused(Messages.SealDesk_unaskable.text(wrong.size()), wrong.stream().limit(TOLD).toList());
	}

	private static Missing unaskable(Question question) {
		return new Missing(Bilingual.same(String.valueOf(question.getCode())), Messages.SealDesk_unaskableHave.text(),
				Messages.SealDesk_unaskableWant.text(), Messages.SealDesk_unaskableNext.text());
	}

	private Optional<QuestionType> askable(Question question) {
		return types.of(question.eClass()).filter(QuestionType::asked)
				.filter(t -> t.check(question, "").stream().noneMatch(d -> d.severity() == Severity.ERROR));
	}

	/** What could not be done leaves no second copy of the keys behind. */
	private Result<Done> replaced(Session session, Place place, List<Question> questions, Path kept) {
		Result<Done> done = write(session, place, questions);
		if (!done.isDone()) {
			try {
				Files.deleteIfExists(kept);
			} catch (IOException e) {
				return Result.refused(Messages.SealDesk_left.text(kept), ((Refused<Done>) done).missing());
			}
		}
		return done;
	}

	private Result<Done> write(Session session, Place place, List<Question> questions) {
		Result<InstalledPack> written = own.replace(place.file(), session.name(), place.with(questions));
		return written.map(pack -> new Done(place.bank().getId(), Texts.of(place.bank().getTitle()), pack.code(), pack.version(),
				questions.size()));
	}

	@Override
	public Result<Done> unseal(Session session, String bank) {
		return allowed(session, () -> place(bank).then(place -> sealed.opened(session)
				.then(opened -> opened(place, opened)).then(questions -> write(session, place, questions))));
	}

	private static Result<List<Question>> opened(Place place, List<OpeningKey> keys) {
		List<Question> questions = new ArrayList<>();
		boolean any = false;
		for (Iterator<Question> all = place.questions(); all.hasNext();) {
			Question question = all.next();
			if (!(question instanceof SealedQuestion sealed)) {
				questions.add(EcoreUtil.copy(question));
				continue;
			}
			any = true;
			switch (Envelope.open(sealed, keys)) {
			case Result.Done<Question> done -> questions.add(done.value());
			case Refused<Question> refused -> {
				return Result.refused(Messages.SealDesk_broken.text(String.valueOf(question.getCode()), refused.reason()));
			}
			}
		}
		return any ? Result.done(questions) : Result.refused(Messages.SealDesk_notSealed.text(Texts.of(place.bank().getTitle())));
	}
}
