package org.chushi.internal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.chushi.core.Language;
import org.chushi.core.OwnerFiles;
import org.chushi.core.Phrase;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.exchange.Exchange;
import org.chushi.exchange.ExchangeFormat;
import org.chushi.exchange.ExchangeSource;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Intake;
import org.chushi.exchange.Place;
import org.chushi.exchange.QuestionKinds;
import org.chushi.exchange.ReadOptions;
import org.chushi.exchange.Reading;
import org.chushi.exchange.Tables;
import org.chushi.internal.exchange.qti.Qti12Format;
import org.chushi.internal.exchange.qti.Qti21Format;
import org.chushi.internal.exchange.qti.Qti30Format;
import org.chushi.internal.exchange.table.CsvFormat;
import org.chushi.internal.exchange.table.TableFiles;
import org.chushi.internal.exchange.table.XlsxFormat;
import org.chushi.internal.exchange.text.AikenFormat;
import org.chushi.internal.exchange.text.GiftFormat;
import org.chushi.internal.exchange.xml.MoodleFormat;
import org.chushi.model.Question;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All formats that are there. What the disk or a hostile file does becomes a finding here. */
@Component
public final class ExchangeHouse implements Exchange {

	private static final int HEAD = 1 << 16;

	private final List<ExchangeFormat> formats = new CopyOnWriteArrayList<>();

	@Activate
	public ExchangeHouse() {
		// formats come and go
	}

	public ExchangeHouse(List<ExchangeFormat> formats) {
		this.formats.addAll(formats);
	}


	/** Reads and writes plain tables. */
	public static Tables tables() {
		return new TableFiles();
	}

	/** With the formats of this bundle, where there is no OSGi. */
	public static ExchangeHouse standard() {
		return new ExchangeHouse(List.of(new GiftFormat(), new AikenFormat(), new MoodleFormat(), new CsvFormat(), new XlsxFormat(),
				new Qti12Format(), new Qti21Format(), new Qti30Format()));
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addFormat(ExchangeFormat format) {
		formats.add(format);
	}

	void removeFormat(ExchangeFormat format) {
		formats.remove(format);
	}

	@Override
	public List<ExchangeFormat> formats() {
		return formats.stream().sorted(Comparator.comparing(ExchangeFormat::id)).toList();
	}

	@Override
	public Optional<ExchangeFormat> format(String id) {
		return formats.stream().filter(f -> f.id().equals(id)).findFirst();
	}

	@Override
	public Reading read(Path file, ReadOptions options, Intake intake) {
		return read(FileSource.of(file), options, intake);
	}

	@Override
	public Reading read(ExchangeSource source, ReadOptions options, Intake intake) {
		Tally tally = new Tally(intake);
		try {
			if (source.file().filter(Files::isDirectory).isPresent()) {
				refuse(tally, source, Messages.House_folder, Messages.House_folderRemedy);
			} else if (source.size() > MOST_BYTES) {
				refuse(tally, source, Messages.Limit_size, Messages.Limit_sizeRemedy, MOST_BYTES / 1_000_000);
			} else {
				readKnown(source, options, tally);
			}
		} catch (LimitExceeded e) {
			tally.finding(Findings.of(Severity.ERROR, Finding.Kind.PROBLEM, new Place(source.name(), e.line()), e.what(),
					Messages.Limit_remedy, e.arguments()));
		} catch (NoSuchFileException e) {
			refuse(tally, source, Messages.House_noFile, Messages.House_noFileRemedy, source.name());
		} catch (IOException e) {
			refuse(tally, source, Messages.House_unreadable, Messages.House_unreadableRemedy, said(e));
		}
		return tally.reading();
	}

	private void readKnown(ExchangeSource source, ReadOptions options, Tally tally) throws IOException {
		byte[] head;
		try (InputStream in = source.open()) {
			head = in.readNBytes(HEAD);
		}
		ExchangeFormat best = formats().stream().max(Comparator.comparingInt(f -> f.likeness(source.name(), head)))
				.filter(f -> f.likeness(source.name(), head) > 0).orElse(null);
		if (head.length == 0) {
			refuse(tally, source, Messages.House_empty, Messages.House_emptyRemedy);
		} else if (best == null) {
			refuse(tally, source, Messages.House_unknown, Messages.House_unknownRemedy);
		} else {
			tally.format(best.id());
			best.read(source, options, tally);
			if (tally.silent()) {
				refuse(tally, source, Messages.House_nothing, Messages.House_nothingRemedy, best.name());
			}
		}
	}

	private static void refuse(Tally tally, ExchangeSource source, Phrase what, Phrase remedy, Object... arguments) {
		tally.finding(Findings.of(Severity.ERROR, Finding.Kind.PROBLEM, new Place(source.name(), 0), what, remedy, arguments));
	}

	private static String said(IOException e) {
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}

	@Override
	public Result<Reading> write(Iterator<Question> questions, Path file, Optional<String> format, Language language) {
		Optional<ExchangeFormat> chosen = format.isPresent() ? format(format.get()) : bySuffix(file);
		if (chosen.isEmpty() || !chosen.get().writes()) {
			return noWriter(format.orElse(file.getFileName().toString()));
		}
		Tally tally = new Tally(null);
		Carried carried = new Carried(questions, chosen.get(), language, file, tally);
		return write(carried, chosen.get(), language, file, tally);
	}

	private Result<Reading> write(Iterator<Question> questions, ExchangeFormat format, Language language, Path file,
			Tally tally) {
		tally.format(format.id());
		try {
			OwnerFiles.write(file, true, out -> {
				format.write(questions, language, file.getFileName().toString(), out, tally::finding);
				return true;
			});
		} catch (IOException e) {
			return Result.refused(Messages.House_unwritable.text(file.toString(), said(e)));
		}
		return Result.done(tally.reading());
	}

	@Override
	public Result<Reading> convert(Path from, Path to, Optional<String> format, ReadOptions options) {
		Optional<ExchangeFormat> chosen = format.isPresent() ? format(format.get()) : bySuffix(to);
		if (chosen.isEmpty() || !chosen.get().writes()) {
			return noWriter(format.orElse(to.getFileName().toString()));
		}
		Tally tally = new Tally(null);
		Handoff handoff = new Handoff(tally::finding);
		Thread reader = Thread.ofVirtual().start(() -> {
			try {
				read(from, options, handoff).findings().stream().filter(f -> !tally.has(f)).forEach(tally::finding);
			} finally {
				handoff.end();
			}
		});
		try {
			return write(new Carried(handoff, chosen.get(), null, to, tally), chosen.get(), options.language().orElse(Language.ZH), to,
					tally);
		} finally {
			handoff.shut();
			join(reader);
		}
	}

	private static void join(Thread reader) {
		try {
			reader.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private Result<Reading> noWriter(String wanted) {
		return Result.refused(Messages.House_noWriter.text(wanted,
				String.join(", ", formats().stream().filter(ExchangeFormat::writes).map(ExchangeFormat::id).toList())));
	}

	/** Among formats of the same suffix the first by id. */
	private Optional<ExchangeFormat> bySuffix(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return formats().stream().filter(ExchangeFormat::writes)
				.filter(f -> f.suffixes().stream().anyMatch(s -> name.endsWith("." + s))).findFirst();
	}

	/** Gives a writer what it can carry, counts that, and says what is left out. */
	private static final class Carried implements Iterator<Question> {
		private final Iterator<Question> questions;
		private final ExchangeFormat format;
		private final Language language;
		private final Place place;
		private final Tally tally;
		private Question next;

		/** @param language null when each question is written in the one it has */
		Carried(Iterator<Question> questions, ExchangeFormat format, Language language, Path file, Tally tally) {
			this.questions = questions;
			this.format = format;
			this.language = language;
			this.place = new Place(file.getFileName().toString(), 0);
			this.tally = tally;
		}

		@Override
		public boolean hasNext() {
			while (next == null && questions.hasNext()) {
				Question question = questions.next();
				if (format.carries().contains(QuestionKinds.of(question))) {
					next = question;
				} else {
					tally.finding(Findings.of(Severity.ERROR, Finding.Kind.LOSS, place, Messages.House_notCarried,
							Messages.House_notCarriedRemedy, format.name(), Shown.kind(question), Shown.name(question)));
				}
			}
			return next != null;
		}

		@Override
		public Question next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			Question given = next;
			next = null;
			tally.count(given);
			if (language != null && Shown.lacks(language, given.getStem())) {
				tally.finding(Findings.of(Severity.INFO, Finding.Kind.NOTE, place, Messages.House_otherLanguage,
						Messages.House_otherLanguageRemedy, Shown.name(given)));
			}
			return given;
		}
	}
}
