package org.chushi.internal.scripts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.internal.scripts.DeskProjection.Desk;
import org.chushi.internal.scripts.ScriptEvents.ScriptFavoured;
import org.chushi.internal.scripts.ScriptEvents.ScriptUsed;
import org.chushi.internal.scripts.UseProjection.Use;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.model.ExampleDialogue;
import org.chushi.model.Scenario;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.scripts.Dialogue;
import org.chushi.scripts.ScenarioCard;
import org.chushi.scripts.Script;
import org.chushi.scripts.ScriptCard;
import org.chushi.scripts.ScriptQuery;
import org.chushi.scripts.ScriptReport;
import org.chushi.scripts.ScriptReport.Row;
import org.chushi.scripts.ScriptReport.Standing;
import org.chushi.scripts.ScriptUseCases;
import org.chushi.scripts.Scripts;
import org.chushi.scripts.Validity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds, fills and counts scripts. */
@Component
public final class ScriptDesk implements Scripts {

	private final Journal journal;
	private final ScriptBooks books;
	private final Shelves shelves;
	private final Access access;
	private final Clock clock;

	@Activate
	public ScriptDesk(@Reference Journal journal, @Reference Packs packs, @Reference Access access, @Reference Clock clock) {
		this.journal = journal;
		this.books = ScriptBooks.of(journal);
		this.shelves = new Shelves(packs);
		this.access = access;
		this.clock = clock;
	}

	@Override
	public Result<List<ScriptCard>> list(Session session, ScriptQuery query) {
		return asked(session, ScriptUseCases.SEE, () -> {
			Desk desk = books.desk(session.person());
			LocalDate today = LocalDate.now(clock);
			String words = Entry.folded(query.words());
			return Result.done(shelves.now().entries().stream().filter(e -> e.validity().on(today))
					.filter(e -> query.scenario().isEmpty() || e.about(query.scenario()))
					.filter(e -> query.stage().isEmpty() || e.template().getStage() == query.stage().get())
					.filter(e -> query.channel().isEmpty() || e.template().getChannel() == query.channel().get())
					.filter(e -> !query.favourite() || desk.favourites().contains(e.template().getId()))
					.filter(e -> words.isBlank() || e.has(words)).map(e -> e.seen(desk))
					.sorted(Comparator.comparing(c -> !c.favourite())).toList());
		});
	}

	@Override
	public Result<List<ScenarioCard>> scenarios(Session session) {
		return asked(session, ScriptUseCases.SEE, () -> {
			Shelf shelf = shelves.now();
			LocalDate today = LocalDate.now(clock);
			Map<String, Long> scripts = shelf.entries().stream().filter(e -> e.scenario() != null && e.validity().on(today))
					.collect(Collectors.groupingBy(e -> e.scenario().getId(), Collectors.counting()));
			Map<String, Long> dialogues = shelf.dialogues().stream()
					.collect(Collectors.groupingBy(ExampleDialogue::getScenario, Collectors.counting()));
			return Result.done(shelf.scenarios().stream()
					.map(s -> new ScenarioCard(s.getId(), s.getCode(), Texts.of(s.getTitle()), Texts.of(s.getSummary()), s.isFrequent(),
							scripts.getOrDefault(s.getId(), 0L).intValue(), dialogues.getOrDefault(s.getId(), 0L).intValue()))
					.toList());
		});
	}

	@Override
	public Result<Script> script(Session session, String idOrCode) {
		return asked(session, ScriptUseCases.SEE, () -> valid(idOrCode).map(e -> {
			List<Field> fields = shelves.now().fields(e.template());
			Bilingual body = Texts.of(e.template().getBody());
			return new Script(e.seen(books.desk(session.person())), fields.stream().map(Field::shown).toList(),
					new Bilingual(Filling.preview(body.zh(), fields, Language.ZH), Filling.preview(body.en(), fields, Language.EN)));
		}));
	}

	@Override
	public Result<String> fill(Session session, String idOrCode, Language language, Map<String, String> values) {
		return asked(session, ScriptUseCases.FILL, () -> valid(idOrCode).then(e -> filling(e, language, values)).map(Filling::text));
	}

	@Override
	public Result<String> copy(Session session, String idOrCode, Language language, Map<String, String> values) {
		return asked(session, ScriptUseCases.FILL, () -> valid(idOrCode).then(e -> filling(e, language, values)
				.then(filling -> journal.append(Append.of(session.actor(),
						ScriptEvents.USED.on(ScriptEvents.desk(session.person()), new ScriptUsed(session.person(),
								e.template().getId(), e.pack().version(), language.tag(), filling.filled()))))
						.map(stored -> filling.text()))));
	}

	private Result<Filling> filling(Entry entry, Language language, Map<String, String> values) {
		return Filling.of(Texts.of(entry.template().getBody()).in(language), shelves.now().fields(entry.template()), values, language,
				LocalDate.now(clock));
	}

	@Override
	public Result<ScriptCard> favourite(Session session, String idOrCode, boolean favourite) {
		return asked(session, ScriptUseCases.FAVOURITE, () -> (favourite ? valid(idOrCode) : known(idOrCode)).then(e -> journal.decide(() -> {
			String stream = ScriptEvents.desk(session.person());
			long version = journal.version(stream);
			String id = e.template().getId();
			boolean already = books.desk(session.person()).favourites().contains(id) == favourite;
			return (already ? Result.done(List.of())
					: journal.append(Append.of(session.actor(),
							ScriptEvents.FAVOURED.on(stream, new ScriptFavoured(session.person(), id, favourite))).expecting(stream, version)))
					.map(done -> e.seen(books.desk(session.person())));
		})));
	}

	@Override
	public Result<List<ScriptCard>> recent(Session session) {
		return asked(session, ScriptUseCases.SEE, () -> {
			Desk desk = books.desk(session.person());
			LocalDate today = LocalDate.now(clock);
			return Result.done(desk.recent().stream().flatMap(id -> shelves.now().find(id).stream())
					.filter(e -> e.validity().on(today)).map(e -> e.seen(desk)).toList());
		});
	}

	@Override
	public Result<List<Dialogue>> dialogues(Session session) {
		return asked(session, ScriptUseCases.SEE, () -> Result.done(shelves.now().dialogues().stream().map(this::seen)
				.sorted(Comparator.comparing(d -> !d.frequent())).toList()));
	}

	private Dialogue seen(ExampleDialogue dialogue) {
		Optional<Scenario> scenario = shelves.now().scenario(dialogue.getScenario());
		return new Dialogue(dialogue.getId(), dialogue.getCode(), Texts.of(dialogue.getTitle()), dialogue.getScenario(),
				scenario.map(s -> Texts.of(s.getTitle())).orElse(Bilingual.same("")), scenario.filter(Scenario::isFrequent).isPresent(),
				dialogue.getChat().stream()
						.map(m -> new Dialogue.Message(m.getSpeaker(), Texts.of(m), m.getAt() == null ? "" : m.getAt())).toList(),
				Texts.of(dialogue.getWhy()));
	}

	@Override
	public Result<ScriptReport> report(Session session, int days) {
		return asked(session, ScriptUseCases.REPORT, () -> {
			if (days < 0 || days > MOST_DAYS) {
				return Result.refused(Messages.Report_days.text(Integer.toString(days), Integer.toString(MOST_DAYS)));
			}
			LocalDate today = LocalDate.now(clock);
			Desk desk = books.desk(session.person());
			Map<String, Use> uses = books.allUses().stream().collect(Collectors.toMap(Use::script, Function.identity()));
			return Result.done(new ScriptReport(today, days, shelves.now().entries().stream().map(e -> {
				Optional<Use> use = Optional.ofNullable(uses.get(e.template().getId()));
				return new Row(e.seen(desk), standing(e.validity(), today, days), use.map(Use::count).orElse(0),
						use.map(u -> u.people().size()).orElse(0), use.map(Use::last));
			}).toList()));
		});
	}

	private static Standing standing(Validity validity, LocalDate today, int days) {
		if (validity.over(today)) {
			return Standing.EXPIRED;
		}
		if (validity.ahead(today)) {
			return Standing.AHEAD;
		}
		return validity.left(today).orElse(Long.MAX_VALUE) <= days ? Standing.EXPIRING : Standing.VALID;
	}

	/** One that is there, of whatever days. */
	private Result<Entry> known(String idOrCode) {
		return shelves.now().find(idOrCode).map(Result::done).orElseGet(() -> Result.refused(Messages.Scripts_none.text(idOrCode)));
	}

	private Result<Entry> valid(String idOrCode) {
		LocalDate today = LocalDate.now(clock);
		return known(idOrCode).then(e -> {
			Validity validity = e.validity();
			Bilingual title = Texts.of(e.template().getTitle());
			if (validity.over(today)) {
				return Result.refused(Messages.Scripts_over.text(title, validity.until().toString()));
			}
			return validity.ahead(today) ? Result.refused(Messages.Scripts_ahead.text(title, validity.from().toString())) : Result.done(e);
		});
	}

	private <T> Result<T> asked(Session session, UseCase useCase, Supplier<Result<T>> work) {
		boolean own = useCase != ScriptUseCases.REPORT;
		Optional<Result.Refused<T>> refusal = own ? access.refusal(session, useCase, session.person())
				: access.refusal(session, useCase);
		return refusal.isPresent() ? refusal.get() : work.get();
	}
}
