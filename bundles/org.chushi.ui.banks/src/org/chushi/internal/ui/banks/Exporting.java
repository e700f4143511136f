package org.chushi.internal.ui.banks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.chushi.assessment.QuestionBanks.BankSummary;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.exchange.BankImport;
import org.chushi.exchange.Exchange;
import org.chushi.exchange.ExchangeFormat;
import org.chushi.exchange.Reading;
import org.chushi.people.Session;
import org.chushi.ui.Dialogs;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.PickGroup;
import org.eclipse.swt.widgets.Control;

/** Takes a bank out: which format and language, where to, and then what was written and what was lost. */
final class Exporting {

	private final PageContext ctx;
	private final BankImport imports;
	private final Exchange exchange;
	private final FileDialogs files;

	Exporting(PageContext ctx, BankImport imports, Exchange exchange, FileDialogs files) {
		this.ctx = ctx;
		this.imports = imports;
		this.exchange = exchange;
		this.files = files;
	}

	/** What was chosen in the dialog. */
	private record Choice(ExchangeFormat format, Language language) {
	}

	void ask(Control over, Session session, BankSummary bank) {
		Look look = ctx.look();
		List<ExchangeFormat> formats = exchange.formats().stream().filter(ExchangeFormat::writes).toList();
		AtomicReference<Choice> choice = new AtomicReference<>();
		PickGroup[] groups = new PickGroup[2];
		Dialogs.ask(over, look, look.t(Messages.Exporting_title, bank.title()), 560, body -> {
			new Paragraph(body, look, look.t(Messages.Exporting_format));
			groups[0] = new PickGroup(body, look, formats.stream().map(f -> look.t(f.name())).toList(), 0);
			new Paragraph(body, look, look.t(Messages.Exporting_language));
			groups[1] = new PickGroup(body, look, List.of(look.t(Messages.Exporting_chinese), look.t(Messages.Exporting_english)), 0);
		}, look.t(Messages.Exporting_where), () -> {
			choice.set(new Choice(formats.get(groups[0].picked()),
					groups[1].picked() == 0 ? Language.ZH : Language.EN));
			return true;
		});
		if (choice.get() != null) {
			String name = bank.code().replaceAll("[\\\\/:*?\"<>|]", "-") + "." + choice.get().format().suffixes().getFirst();
			files.save(over, name).ifPresent(file -> write(over, session, bank, file, choice.get()));
		}
	}

	private void write(Control over, Session session, BankSummary bank, Path file, Choice choice) {
		ctx.background(Messages.Exporting_doing.text(),
				() -> imports.export(session, bank.id(), file, Optional.of(choice.format().id()), choice.language()), result -> {
					switch (result) {
					case Result.Done<Reading> done -> told(over, file, done.value());
					case Result.Refused<Reading> refused -> ctx.refused(refused);
					}
				});
	}

	private void told(Control over, Path file, Reading reading) {
		if (over.isDisposed()) {
			return;
		}
		Look look = ctx.look();
		Dialogs.custom(over, look, look.t(Messages.Exporting_done, reading.questions()), 880, body -> {
			new Paragraph(body, look, file.toString());
			new FindingTable(body, look, FindingList.of(reading));
		});
	}
}
