package org.chushi.internal.exchange.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chushi.content.InstalledPack;
import org.chushi.content.LargeBank;
import org.chushi.content.Library;
import org.chushi.content.OwnPack;
import org.chushi.content.PackFolder;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.content.UnreadableBank;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Ids;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.exchange.BankImport;
import org.chushi.exchange.Exchange;
import org.chushi.exchange.ExchangeUseCases;
import org.chushi.exchange.Reading;
import org.chushi.internal.exchange.Messages;
import org.chushi.model.Bank;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.SealedQuestion;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.eclipse.emf.common.util.WrappedException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports into and exports from the packs of the open data folder. One import at a time. */
@Component
public final class ImportDesk implements BankImport {

	private final Access access;
	private final Packs packs;
	private final Exchange exchange;
	private final PackFolder folder;
	private final Ids ids;

	@Activate
	public ImportDesk(@Reference Access access, @Reference Packs packs, @Reference Exchange exchange,
			@Reference PackFolder folder, @Reference Ids ids) {
		this.access = access;
		this.packs = packs;
		this.exchange = exchange;
		this.folder = folder;
		this.ids = ids;
	}

	@Override
	public Result<List<Target>> targets(Session session) {
		Optional<Refused<List<Target>>> refusal = access.refusal(session, ExchangeUseCases.IMPORT);
		return refusal.isPresent() ? refusal.get() : Result.done(new Targets(packs.library(), folder.path()).all());
	}

	@Override
	public Result<Outcome> preview(Session session, Request request, Progress progress) {
		return begin(session, request, false, progress);
	}

	@Override
	public Result<Outcome> bring(Session session, Request request, Progress progress) {
		// whoever writes packs of the team's own does so one after the other
		synchronized (folder) {
			return begin(session, request, true, progress);
		}
	}

	private Result<Outcome> begin(Session session, Request request, boolean writes, Progress progress) {
		Optional<Refused<Outcome>> refusal = access.refusal(session, ExchangeUseCases.IMPORT);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		try {
			return switch (OwnPack.of(packs.library(), folder, request.pack(), session.name(), ids)) {
			case Result.Done<OwnPack>(OwnPack own, List<Diagnostic> notes) -> run(own, request, writes, progress);
			case Refused<OwnPack> refused -> refused.as();
			};
		} catch (UnreadableBank e) {
			return Result.refused(Messages.Import_failed.text(e.reason()));
		} catch (IOException e) {
			return failed(e);
		} catch (UncheckedIOException | WrappedException e) {
			return failed(e.getCause());
		}
	}

	private static <T> Result<T> failed(Throwable e) {
		return Result.refused(Messages.Import_failed.text(Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())));
	}

	private Result<Outcome> run(OwnPack pack, Request request, boolean writes, Progress progress) throws IOException {
		String file = request.bank().isBlank() ? request.file().getFileName().toString() : request.bank();
		OwnBank bank = new OwnBank(pack, file);
		String id = OwnBank.id(bank.base());
		Optional<LargeBank> large = packs.library().largeBanks().stream().filter(b -> id.equals(b.bank().getId())).findFirst();
		if (large.isEmpty() && bank.isLarge() && installed(pack).filter(InstalledPack::broken).isPresent()) {
			return Result.refused(Messages.Import_broken.text(file, pack.pack().getCode()));
		}
		Optional<Bank> before = large.isPresent() ? large.map(LargeBank::bank) : bank.load();
		if (before.filter(b -> !id.equals(b.getId())).isPresent()) {
			return Result.refused(Messages.Import_sameFile.text(file, Texts.of(before.get().getTitle())));
		}
		if (before.filter(b -> sealed(packs.library(), b)).isPresent()) {
			return Result.refused(Messages.Import_sealed.text(file));
		}
		Before questions = large.map(Before::large).orElseGet(() -> Before.loaded(before.<List<Question>>map(Bank::getQuestions).orElse(List.of())));
		Path target = bank.path();
		Path part = target.resolveSibling(target.getFileName() + ".part");
		Outcome outcome;
		try (BankWriter writer = new BankWriter(bank, before, questions, packs.library(), request.examOnly(), writes ? part : null,
				progress)) {
			outcome = writer.finish(Brought.all(exchange, request, progress, writer::question));
		} catch (IOException | RuntimeException e) {
			discard(part, writes);
			throw e;
		}
		if (progress.cancelled()) {
			discard(part, writes);
			return Result.refused(Messages.Import_cancelled.text());
		}
		if (outcome.reading().questions() == 0) {
			discard(part, writes);
		} else if (writes) {
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
			pack.save();
			packs.reload();
		}
		return Result.done(outcome);
	}

	private Optional<InstalledPack> installed(OwnPack pack) {
		String folder = pack.folder().getFileName().toString();
		return packs.library().packs().stream().filter(p -> p.origin().equals(folder)).findFirst();
	}

	/** What this run wrote; a preview leaves to a running import what is its own. */
	private static void discard(Path part, boolean writes) throws IOException {
		if (writes) {
			Files.deleteIfExists(part);
		}
	}

	private static boolean sealed(Bank bank) {
		return bank.getQuestions().stream().anyMatch(SealedQuestion.class::isInstance);
	}

	private static boolean sealed(Library library, Bank bank) {
		return library.large(bank).map(l -> l.kinds().stream()
				.anyMatch(r -> r.kind().type().equals(ModelPackage.Literals.SEALED_QUESTION.getName()))).orElseGet(() -> sealed(bank));
	}

	@Override
	public Result<Reading> export(Session session, String bank, Path file, Optional<String> format, Language language) {
		Optional<Refused<Reading>> refusal = access.refusal(session, ExchangeUseCases.EXPORT);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		Optional<Bank> found = packs.library().find(Bank.class, bank);
		if (found.isEmpty()) {
			List<Bilingual> known = packs.library().all(Bank.class).stream().map(b -> Bilingual.same(String.valueOf(b.getCode()))).toList();
			return Result.refused(Messages.Export_noBank.text(bank,
					String.join(", ", known.stream().map(Bilingual::zh).toList())));
		}
		if (sealed(packs.library(), found.get())) {
			return Result.refused(Messages.Export_sealed.text(Texts.of(found.get().getTitle())));
		}
		Iterator<Question> questions = packs.library().large(found.get()).map(LargeBank::questions)
				.orElseGet(found.get().getQuestions()::iterator);
		try {
			return exchange.write(questions, file, format, language);
		} catch (UnreadableBank e) {
			return Result.refused(e.reason());
		} catch (UncheckedIOException e) {
			return failed(e.getCause());
		}
	}
}
