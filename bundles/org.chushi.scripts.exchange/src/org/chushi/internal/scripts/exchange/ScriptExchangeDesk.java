package org.chushi.internal.scripts.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.authoring.Reworded;
import org.chushi.authoring.SaveRecord;
import org.chushi.authoring.SaveWitness;
import org.chushi.content.Library;
import org.chushi.content.OwnFile;
import org.chushi.content.OwnPack;
import org.chushi.content.OwnPacks;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Ids;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.exchange.Formulas;
import org.chushi.exchange.Tables;
import org.chushi.exchange.Tables.Form;
import org.chushi.model.Element;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Placeholder;
import org.chushi.model.Scenario;
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
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Scripts out of the packs into files, and phrases of files into packs of the team's own. */
@Component
public final class ScriptExchangeDesk implements ScriptExchange {

	private final Packs packs;
	private final OwnPacks ownPacks;
	private final Tables tables;
	private final Access access;
	private final Ids ids;
	private final Clock clock;
	private final List<SaveWitness> witnesses = new CopyOnWriteArrayList<>();

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

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addWitness(SaveWitness witness) {
		witnesses.add(witness);
	}

	public void removeWitness(SaveWitness witness) {
		witnesses.remove(witness);
	}

	@Override
	public Result<Report> export(Session session, Order order) {
		return may(session, ScriptExchangeUseCases.EXPORT, () -> chosen(order).then(scripts -> write(order, scripts)));
	}

	@Override
	public Result<Report> give(Session session, Order order, ScriptBook book) {
		return may(session, ScriptExchangeUseCases.EXPORT, () -> {
			Library library = packs.library();
			Map<String, Scenario> own = book.getScenarios().stream().filter(s -> s.getId() != null).collect(Collectors.toMap(Scenario::getId, s -> s, (a, b) -> a));
			List<Placeholder> known = Intake.known(book, library);
			return write(order, book.getScripts().stream().map(s -> Written.of(s,
					id -> Optional.ofNullable(own.get(id)).or(() -> library.find(Scenario.class, id)), known)).toList());
		});
	}

	private Result<Report> write(Order order, List<Written> scripts) {
		List<Diagnostic> findings = new ArrayList<>();
		List<Written> written = scripts.stream().filter(w -> writable(w, order, findings)).toList();
		int left = scripts.size() - written.size();
		return (order.form() == ScriptForm.TEXT ? text(order, written) : table(order, written, findings))
				.map(file -> new Report(written.size(), 0, 0, left, findings, List.of()));
	}

	private Result<List<Written>> chosen(Order order) {
		Library library = packs.library();
		List<Placeholder> known = library.all(Placeholder.class);
		if (order.scripts().isEmpty()) {
			String today = LocalDate.now(clock).toString();
			return Result.done(library.all(ScriptTemplate.class).stream().filter(s -> valid(s, today)).map(s -> written(s, library, known)).toList());
		}
		List<Written> chosen = new ArrayList<>();
		for (String wanted : order.scripts()) {
			Optional<ScriptTemplate> found = library.find(ScriptTemplate.class, wanted);
			if (found.isEmpty()) {
				return Result.refused(Messages.Export_none.text(wanted));
			}
			chosen.add(written(found.get(), library, known));
		}
		return Result.done(chosen);
	}

	private static Written written(ScriptTemplate script, Library library, List<Placeholder> known) {
		return Written.of(script, id -> library.find(Scenario.class, id), known);
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
			if (form != Form.XLSX && row.stream().anyMatch(Formulas::likely)) {
				findings.add(Diagnostic.warning(String.valueOf(script.script().getCode()), Messages.Export_guarded.text(Texts.of(script.script().getTitle())),
						Messages.Export_guardedRemedy.text()));
				row = row.stream().map(Formulas::guarded).toList();
			}
			rows.add(row);
		}
		return tables.write(order.file(), form, Messages.Export_sheet.text().in(order.language()), rows);
	}

	/** What was there stays until the new file is whole. */
	private static Result<Path> text(Order order, List<Written> scripts) {
		try {
			OwnPack.replace(order.file().toAbsolutePath(), OwnText.write(scripts, order.language()).getBytes(StandardCharsets.UTF_8));
			return Result.done(order.file());
		} catch (IOException e) {
			return Result.refused(Messages.Export_unwritable.text(String.valueOf(e.getMessage())));
		}
	}

	@Override
	public Result<Filled> fill(Session session, Path file, ScriptBook book) {
		return may(session, ScriptExchangeUseCases.IMPORT, () -> {
			List<Diagnostic> findings = new ArrayList<>();
			ScriptBook copy = EcoreUtil.copy(book);
			return new PhraseFiles(tables).read(file, findings).map(read -> new Filled(copy, intake(file, copy, packs.library(), findings).take(read).report()));
		});
	}

	private Intake intake(Path file, ScriptBook book, Library library, List<Diagnostic> findings) {
		return new Intake(file.getFileName().toString(), book, library, () -> ids.next().toString(), findings);
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

	/** Where the book lies, wherever that is; a new one beside the others. What somebody wrote into it meanwhile is not written over. */
	private Result<Report> written(Session session, Request request, Taken taken) {
		Report report = taken.report();
		if (report.count() + report.changed() == 0) {
			return Result.done(report);
		}
		return told(session, request.pack(), taken).then(told -> taken.file().map(file -> ownPacks.replace(file, session.name(), taken.book()))
				.orElseGet(() -> ownPacks.write(request.pack(), session.name(),
						ownPacks.free(request.pack(), "scripts/" + OwnPack.slug(taken.book().getCode()) + ".xmi"), taken.book()))).map(pack -> report);
	}

	/** Who brings words in has written them, as who saves them in the studio. */
	private Result<Boolean> told(Session session, String pack, Taken taken) {
		List<String> elements = Stream.concat(Stream.of(taken.book()), taken.book().getScripts().stream())
				.filter(e -> !EcoreUtil.equals(e, taken.from().find(Element.class, e.getId()).orElse(null))).map(Element::getId).toList();
		List<Reworded> texts = taken.from().find(ScriptBook.class, taken.book().getId()).map(b -> Reworded.between(b, taken.book())).orElse(List.of());
		Result<Boolean> told = Result.done(true);
		for (SaveWitness witness : witnesses) {
			told = told.then(before -> witness.written(session, new SaveRecord(pack, elements, texts, List.of())));
		}
		return told;
	}

	/**
	 * @param from the library that the book was copied from
	 * @param file of the book, as it was before the library was asked; none of a new one
	 */
	private record Taken(Library from, Optional<OwnFile> file, ScriptBook book, Report report) {
	}

	/** The file is looked at first: what others write after that is in neither, and told when it is written. */
	private Optional<OwnFile> file(Request request) {
		return packs.library().all(ScriptBook.class).stream().filter(b -> code(request).equals(b.getCode())).findFirst()
				.flatMap(b -> ownPacks.file(request.pack(), ModelPackage.Literals.SCRIPT_BOOK, b.getId()));
	}

	private static String code(Request request) {
		String name = request.file().getFileName().toString().replaceFirst("\\.[^.]*$", "");
		return OwnPack.slug(request.book().isBlank() ? name : request.book());
	}

	private Result<Taken> taken(Request request) {
		List<Diagnostic> findings = new ArrayList<>();
		Optional<OwnFile> place = file(request);
		Library library = packs.library();
		return new PhraseFiles(tables).read(request.file(), findings).then(read -> book(request, library)
				.map(book -> new Taken(library, place, book, intake(request.file(), book, library, findings).take(read).report())));
	}

	/** A copy of the one that is there, or a new one. */
	private Result<ScriptBook> book(Request request, Library library) {
		String code = code(request);
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
