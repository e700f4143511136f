package org.chushi.internal.ui.author.scripts;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.chushi.core.Language;
import org.chushi.model.ScriptBook;
import org.chushi.scripts.exchange.ScriptExchange;
import org.chushi.scripts.exchange.ScriptExchange.Order;
import org.chushi.scripts.exchange.ScriptExchange.Report;
import org.chushi.scripts.exchange.ScriptForm;
import org.chushi.ui.Chooser;
import org.chushi.ui.Dialogs;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A book out into a file for a chat desk or for people, and files of those into the book. UI thread. */
final class BookFiles {

	private static final int WIDTH = 560;
	private static final List<String> SUFFIXES = List.of("csv", "xlsx", "txt", "md", "json");

	private final PartContext context;
	private final ScriptBook book;
	private final ScriptExchange exchange;
	private final FileDialogs files;

	BookFiles(PartContext context, ScriptBook book, ScriptExchange exchange, FileDialogs files) {
		this.context = context;
		this.book = book;
		this.exchange = exchange;
		this.files = files;
	}

	/** Asks for a file, reads it beside, and shows what it became. */
	void bring(Control over) {
		files.open(over, SUFFIXES).ifPresent(file -> {
			ScriptBook now = EcoreUtil.copy(book);
			context.page().use(Messages.BookFiles_reading.text(), () -> exchange.fill(context.session(), file, now), filled -> {
				if (!over.isDisposed()) {
					TakingDialog.open(over, context, file.getFileName().toString(), book, now, filled);
				}
			});
		});
	}

	/** Asks how and where to, and writes the book as it is now. */
	void give(Control over) {
		Look look = context.look();
		Chooser[] asked = new Chooser[2];
		Dialogs.ask(over, look, look.t(Messages.BookFiles_give), WIDTH, body -> fill(body, asked), look.t(Messages.BookFiles_where),
				() -> written(over, ScriptForm.values()[asked[0].chosen()], Language.values()[asked[1].chosen()]));
	}

	private void fill(Composite body, Chooser[] asked) {
		Look look = context.look();
		Paragraph.muted(body, look, look.t(Messages.BookFiles_giveWhy, book.getScripts().size()));
		asked[0] = new Chooser(body, look, look.t(Messages.BookFiles_form), Arrays.stream(ScriptForm.values()).map(f -> look.t(f.title())).toList(), 0);
		asked[1] = new Chooser(body, look, look.t(Messages.BookFiles_language),
				Arrays.stream(Language.values()).map(l -> look.t(l == Language.ZH ? Messages.BodyCard_chinese : Messages.BodyCard_english)).toList(),
				context.page().language().ordinal());
	}

	private boolean written(Control over, ScriptForm form, Language language) {
		ScriptBook now = EcoreUtil.copy(book);
		return files.save(over, (book.getCode() == null ? "scripts" : book.getCode()) + "." + form.suffix()).map(file -> {
			context.page().use(Messages.BookFiles_writing.text(), () -> exchange.give(context.session(), new Order(file, form, language, List.of()), now),
					report -> told(over, file, report));
			return true;
		}).orElse(false);
	}

	private void told(Control over, Path file, Report report) {
		Look look = context.look();
		context.page().toast(Status.GOOD, Messages.BookFiles_written.text(report.count(), file.getFileName().toString()));
		if (!report.findings().isEmpty() && !over.isDisposed()) {
			Dialogs.custom(over, look, look.t(Messages.BookFiles_give), WIDTH, body -> report.findings().stream().limit(12)
					.forEach(f -> new Paragraph(body, look, look.t(Messages.TakingDialog_finding, f.where(), f.what(), f.remedy()))));
		}
	}
}
