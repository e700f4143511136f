package org.chushi.internal.scripts.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.chushi.content.Library;
import org.chushi.content.OwnPack;
import org.chushi.content.OwnPacks;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Ids;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.exchange.Tables;
import org.chushi.exchange.Tables.Form;
import org.chushi.model.ModelFactory;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.scripts.exchange.ScriptExchange;
import org.chushi.scripts.exchange.ScriptExchangeUseCases;
import org.chushi.scripts.exchange.ScriptForm;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Scripts out of the packs into files, and phrases of files into packs of the team's own. */
@Component
public final class ScriptExchangeDesk implements ScriptExchange {

	private final Packs packs;
	private final OwnPacks ownPacks;
	private final Tables tables;
	private final Access access;
	private final Ids ids;
	private final Clock clock;

	@Activate
	public ScriptExchangeDesk(@Reference Packs packs, @Reference OwnPacks ownPacks, @Reference Tables tables, @Reference Access access,
			@Reference Ids ids, @Reference Clock clock) {
		this.packs = packs;
		this.ownPacks = ownPacks;
		this.tables = tables;
		this.access = access;
		this.ids = ids;
		this.clock = clock;
	}

	@Override
	public Result<Report> export(Session session, Order order) {
		return may(session, ScriptExchangeUseCases.EXPORT, () -> chosen(order).then(scripts -> {
			List<Diagnostic> findings = new ArrayList<>();
			List<Written> written = scripts.stream().filter(w -> writable(w, order, findings)).toList();
			int left = scripts.size() - written.size();
			return (order.form() == ScriptForm.TEXT ? text(order, written) : table(order, written, findings))
					.map(file -> new Report(written.size(), 0, 0, left, findings));
		}));
	}

	private Result<List<Written>> chosen(Order order) {
		Library library = packs.library();
		if (order.scripts().isEmpty()) {
			String today = LocalDate.now(clock).toString();
			return Result.done(library.all(ScriptTemplate.class).stream().filter(s -> valid(s, today)).map(s -> Written.of(s, library)).toList());
		}
		List<Written> chosen = new ArrayList<>();
		for (String wanted : order.scripts()) {
			Optional<ScriptTemplate> found = library.find(ScriptTemplate.class, wanted);
			if (found.isEmpty()) {
				return Result.refused(Messages.Export_none.text(wanted));
			}
			chosen.add(Written.of(found.get(), library));
		}
		return Result.done(chosen);
	}

	/** ISO days compare as they are written. */
	private static boolean valid(ScriptTemplate script, String today) {
		boolean begun = script.getValidFrom() == null || script.getValidFrom().compareTo(today) <= 0;
		return begun && (script.getValidUntil() == null || script.getValidUntil().compareTo(today) >= 0);
	}

	private static boolean writable(Written script, Order order, List<Diagnostic> findings) {
		CharsetEncoder gbk = Charset.forName("GBK").newEncoder();
		boolean writable = order.form() != ScriptForm.DESK_GBK || script.desk(order.language()).stream().allMatch(gbk::canEncode);
		if (!writable) {
			findings.add(Diagnostic.warning(String.valueOf(script.script().getCode()), Messages.Export_gbk.text(Texts.of(script.script().getTitle())),
					Messages.Export_gbkRemedy.text()));
		}
		return writable;
	}

	private Result<Path> table(Order order, List<Written> scripts, List<Diagnostic> findings) {
		boolean full = order.form() == ScriptForm.FULL;
		Form form = switch (order.form()) {
		case DESK -> Form.CSV;
		case DESK_GBK -> Form.CSV_GBK;
		default -> Form.XLSX;
		};
		List<List<String>> rows = new ArrayList<>();
		rows.add(full ? Written.headings() : List.of(Column.CODE.heading(), Column.TEXT.heading(), Column.GROUP.heading()));
		for (Written script : scripts) {
			List<String> row = full ? script.full() : script.desk(order.language());
			if (form != Form.XLSX && row.stream().anyMatch(Guard::needed)) {
				findings.add(Diagnostic.warning(String.valueOf(script.script().getCode()), Messages.Export_guarded.text(Texts.of(script.script().getTitle())),
						Messages.Export_guardedRemedy.text()));
				row = row.stream().map(Guard::on).toList();
			}
			rows.add(row);
		}
		return tables.write(order.file(), form, Messages.Export_sheet.text().in(order.language()), rows);
	}

	private static Result<Path> text(Order order, List<Written> scripts) {
		Map<String, StringBuilder> groups = new LinkedHashMap<>();
		for (Written script : scripts) {
			groups.computeIfAbsent(script.group().in(order.language()), g -> new StringBuilder("【" + g + "】\n\n"))
					.append(Texts.of(script.script().getTitle()).in(order.language())).append('\n').append(script.text(order.language())).append("\n\n");
		}
		try {
			Files.writeString(order.file(), String.join("\n", groups.values().stream().map(StringBuilder::toString).toList()));
			return Result.done(order.file());
		} catch (IOException e) {
			return Result.refused(Messages.Export_unwritable.text(String.valueOf(e.getMessage())));
		}
	}

	@Override
	public Result<Report> preview(Session session, Request request) {
		return may(session, ScriptExchangeUseCases.IMPORT, () -> taken(request).map(Taken::report));
	}

	@Override
	public Result<Report> bring(Session session, Request request) {
		return may(session, ScriptExchangeUseCases.IMPORT, () -> {
			synchronized (this) {
				Result<Taken> taken = taken(request);
				// what others wrote meanwhile is not lost: the book is taken again with it
				while (taken.isDone() && taken.value().from() != packs.library()) {
					taken = taken(request);
				}
				return taken.then(t -> written(session, request, t));
			}
		});
	}

	private Result<Report> written(Session session, Request request, Taken taken) {
		Report report = taken.report();
		return report.count() + report.changed() == 0 ? Result.done(report)
				: ownPacks.write(request.pack(), session.name(), "scripts/" + OwnPack.slug(taken.book().getCode()) + ".xmi", taken.book()).map(pack -> report);
	}

	/** @param from the library that the book was copied from */
	private record Taken(Library from, ScriptBook book, Report report) {
	}

	private Result<Taken> taken(Request request) {
		String file = request.file().getFileName().toString();
		List<Diagnostic> findings = new ArrayList<>();
		Library library = packs.library();
		return tables.read(request.file()).then(lines -> PhraseReader.read(file, lines, findings)).then(phrases -> book(request, library).map(book -> {
			Intake intake = new Intake(file, book, library, () -> ids.next().toString(), findings);
			phrases.forEach(intake::take);
			return new Taken(library, book, intake.report());
		}));
	}

	/** A copy of the one that is there, or a new one. */
	private Result<ScriptBook> book(Request request, Library library) {
		String file = request.file().getFileName().toString().replaceFirst("\\.[^.]*$", "");
		String code = OwnPack.slug(request.book().isBlank() ? file : request.book());
		Optional<ScriptBook> there = library.all(ScriptBook.class).stream().filter(b -> code.equals(b.getCode())).findFirst();
		if (there.isPresent()) {
			String pack = library.packOf(there.get()).code();
			return pack.equals(request.pack()) ? Result.done(EcoreUtil.copy(there.get())) : Result.refused(Messages.Import_elsewhere.text(code, pack));
		}
		ScriptBook book = ModelFactory.eINSTANCE.createScriptBook();
		book.setId(ids.next().toString());
		book.setCode(code);
		book.setTitle(OwnPack.same(code));
		Bilingual summary = Messages.Import_summary.text(request.file().getFileName().toString());
		book.setSummary(OwnPack.same(summary.in(Language.ZH)));
		book.getSummary().setEn(summary.en());
		return Result.done(book);
	}

	private <T> Result<T> may(Session session, UseCase useCase, Supplier<Result<T>> work) {
		return access.<T>refusal(session, useCase).<Result<T>>map(r -> r).orElseGet(work);
	}
}
