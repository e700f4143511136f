package org.chushi.internal.exchange.bank;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.content.Library;
import org.chushi.content.OwnPack;
import org.chushi.content.Stems;
import org.chushi.content.Texts;
import org.chushi.content.XmiWriter;
import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Severity;
import org.chushi.exchange.BankImport.Outcome;
import org.chushi.exchange.Exchange;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Place;
import org.chushi.exchange.Reading;
import org.chushi.internal.exchange.Findings;
import org.chushi.internal.exchange.Messages;
import org.chushi.model.Bank;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;

/** Takes questions as they are read, compares each with the bank that is there, and writes it. */
final class BankWriter implements AutoCloseable {

	private final Identities identities;
	private final Before before;
	private final Seen stems = new Seen();
	private final Seen elsewhere = new Seen();
	private final List<Finding> duplicates = new ArrayList<>();
	private final String file;
	private final XmiWriter out;
	private final Progress progress;
	private long fresh;
	private long changed;
	private long same;
	private long duplicated;

	/**
	 * @param there    the bank so far, for its title
	 * @param examOnly as it is to be; as it was when empty
	 * @param target   where the bank is written; null for a preview
	 */
	BankWriter(OwnBank to, Optional<Bank> there, Before before, Library library, Optional<Boolean> examOnly, Path target,
			Progress progress) throws IOException {
		file = to.name();
		this.before = before;
		this.progress = progress;
		String base = to.base();
		identities = new Identities(base);
		elsewhere(library, OwnBank.id(base));
		if (target == null) {
			out = null;
			return;
		}
		Files.createDirectories(target.getParent());
		out = new XmiWriter(new BufferedOutputStream(Files.newOutputStream(target)));
		Bank bank = ModelFactory.eINSTANCE.createBank();
		bank.setId(OwnBank.id(base));
		bank.setCode("B-" + OwnPack.slug(file));
		bank.setTitle(there.map(Bank::getTitle).orElseGet(() -> OwnPack.same(title(file))));
		bank.setExamOnly(examOnly.orElseGet(() -> there.map(Bank::isExamOnly).orElse(false)));
		out.begin(bank);
	}

	/** Stems of all other banks. */
	private void elsewhere(Library library, String own) {
		library.all(Question.class).stream().filter(q -> !(q.eContainer() instanceof Bank bank && own.equals(bank.getId())))
				.forEach(q -> note(Stems.fingerprint(q)));
		library.largeBanks().stream().filter(b -> !own.equals(b.bank().getId())).forEach(b -> b.stems(this::note));
	}

	private void note(long fingerprint) {
		if (fingerprint != 0) {
			elsewhere.note(fingerprint, 0);
		}
	}

	/** A file is called by its name, a bank without what says which kind of file it was. */
	static String title(String file) {
		String title = file.replaceFirst("(?i)(\\.gift|\\.aiken)?\\.[a-z0-9]{1,8}$", "").strip();
		return title.isEmpty() ? file : title;
	}

	void question(Question question, Place place) {
		identities.name(question);
		duplicate(question, place);
		Optional<Question> old = before.take(question.getId());
		if (old.isEmpty()) {
			fresh++;
		} else if (Merge.keep(old.get(), question)) {
			same++;
		} else {
			changed++;
		}
		write(question);
		progress.at(fresh + changed + same, 0);
	}

	private void write(Question question) {
		if (out == null) {
			return;
		}
		try {
			out.child(ModelPackage.Literals.BANK__QUESTIONS, question);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void duplicate(Question question, Place place) {
		long fingerprint = Stems.fingerprint(question);
		int first = fingerprint == 0 ? -1 : stems.note(fingerprint, place.line());
		boolean known = first < 0 && fingerprint != 0 && elsewhere.has(fingerprint);
		if (first < 0 && !known) {
			return;
		}
		duplicated++;
		if (duplicates.size() < Exchange.MOST_FINDINGS) {
			Bilingual stem = Texts.of(question.getStem());
			duplicates.add(Findings.of(Severity.WARNING, Finding.Kind.NOTE, place,
					first >= 0 ? Messages.Import_twice : Messages.Import_elsewhere, Messages.Import_twiceRemedy, stem, first));
		}
	}

	/** Adds what the file does not have any more. */
	Outcome finish(Reading reading) {
		List<Finding> findings = new ArrayList<>(reading.findings());
		findings.addAll(duplicates);
		if (reading.questions() > 0 && out != null) {
			before.rest().forEachRemaining(this::write);
		}
		if (before.left() > 0) {
			findings.add(Findings.of(Severity.INFO, Finding.Kind.NOTE, new Place(file, 0), Messages.Import_kept,
					Messages.Import_keptRemedy, before.left()));
		}
		return new Outcome(new Reading(reading.format(), reading.byType(), findings, reading.unlisted()), fresh, changed, same,
				before.left(), duplicated);
	}

	@Override
	public void close() throws IOException {
		if (out != null) {
			out.close();
		}
	}
}
