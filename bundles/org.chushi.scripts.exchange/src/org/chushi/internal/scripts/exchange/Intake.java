package org.chushi.internal.scripts.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.content.OwnPack;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.ModelFactory;
import org.chushi.model.Placeholder;
import org.chushi.model.Scenario;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Slot;
import org.chushi.scripts.exchange.ScriptExchange;
import org.chushi.scripts.exchange.ScriptExchange.Became;
import org.chushi.scripts.exchange.ScriptExchange.Line;
import org.chushi.scripts.exchange.ScriptExchange.Report;
import org.chushi.wording.Placeholders;

/** Takes phrases into a book, one after the other, and keeps account. */
final class Intake {

	private static final int TITLE = 20;

	private final String file;
	private final ScriptBook book;
	private final Supplier<String> ids;
	private final List<Diagnostic> findings;
	private final Map<String, String> seen = new HashMap<>();
	private final Map<String, ScriptTemplate> byCode = new HashMap<>();
	private final Map<String, ScriptTemplate> byWords = new HashMap<>();
	private final Map<String, Scenario> scenarios = new HashMap<>();
	private final Map<String, Scenario> byId = new HashMap<>();
	private final List<Placeholder> known;
	private final List<Line> lines = new ArrayList<>();
	private int fresh;
	private int changed;
	private int same;
	private int left;

	/**
	 * @param book     is changed
	 * @param findings are told, and added to
	 */
	Intake(String file, ScriptBook book, Library library, Supplier<String> ids, List<Diagnostic> findings) {
		this.file = file;
		this.book = book;
		this.ids = ids;
		this.findings = findings;
		known = known(book, library);
		book.getScripts().forEach(this::know);
		book.getScenarios().forEach(this::know);
		library.all(Scenario.class).forEach(this::know);
		Set<String> own = book.getScripts().stream().map(ScriptTemplate::getId).collect(Collectors.toSet());
		library.all(ScriptTemplate.class).stream().filter(s -> !own.contains(s.getId()) && !(s.eContainer() instanceof ScriptBook b && b.getId() != null && b.getId().equals(book.getId())))
				.forEach(s -> seen.putIfAbsent(key(Texts.of(s.getBody()).zh()), String.valueOf(s.getCode())));
	}

	/** Placeholders that a book may use, its own first. */
	static List<Placeholder> known(ScriptBook book, Library library) {
		Set<String> here = book.getPlaceholders().stream().map(Placeholder::getId).collect(Collectors.toSet());
		return Stream.concat(book.getPlaceholders().stream(), library.all(Placeholder.class).stream().filter(p -> !here.contains(p.getId()))).toList();
	}

	private void know(ScriptTemplate script) {
		Optional.ofNullable(script.getCode()).ifPresent(code -> byCode.putIfAbsent(code, script));
		byWords.putIfAbsent(words(script), script);
	}

	/** By its titles and its code; the first one among equals. */
	private void know(Scenario scenario) {
		byId.putIfAbsent(String.valueOf(scenario.getId()), scenario);
		names(scenario).stream().filter(k -> !k.isEmpty())
				.forEach(k -> scenarios.putIfAbsent(k, scenario));
	}

	private static String words(ScriptTemplate script) {
		return key(Texts.of(script.getBody()).zh());
	}

	Report report() {
		return new Report(fresh, changed, same, left, findings, lines.stream().sorted(Comparator.comparingInt(Line::number)).toList());
	}

	Intake take(Phrases phrases) {
		lines.addAll(phrases.lines());
		phrases.phrases().forEach(this::take);
		return this;
	}

	private void take(Phrase phrase) {
		String text = said(phrase);
		if (text.isEmpty()) {
			leave(phrase, Messages.Import_empty.text(), Messages.Import_emptyRemedy.text());
		} else if (text.length() > ScriptExchange.LONGEST || phrase.get(Column.ENGLISH).length() > ScriptExchange.LONGEST) {
			leave(phrase, Messages.Import_long.text(Integer.toString(text.length()), Integer.toString(ScriptExchange.LONGEST)), Messages.Import_longRemedy.text());
		} else {
			Optional<ScriptTemplate> before = own(phrase, text);
			String twin = seen.get(key(text));
			if (twin != null && before.isEmpty()) {
				leave(phrase, Messages.Import_twice.text(twin), Messages.Import_twiceRemedy.text());
			} else {
				put(phrase, text, before);
			}
		}
	}

	private static String said(Phrase phrase) {
		return phrase.get(Column.TEXT).isEmpty() ? phrase.get(Column.ENGLISH) : phrase.get(Column.TEXT);
	}

	private void leave(Phrase phrase, Bilingual what, Bilingual remedy) {
		left++;
		lines.add(new Line(phrase.line(), Became.LEFT, phrase.shown()));
		findings.add(Diagnostic.warning(file + ":" + phrase.line(), what, remedy));
	}

	/** The one of the book with its code, or, without a code, with its words. */
	private Optional<ScriptTemplate> own(Phrase phrase, String text) {
		String code = phrase.get(Column.CODE);
		return Optional.ofNullable(code.isEmpty() ? byWords.get(key(text)) : byCode.get(code));
	}

	private void put(Phrase phrase, String text, Optional<ScriptTemplate> before) {
		ScriptTemplate script = before.orElseGet(this::made);
		List<String> was = Facts.of(script);
		byWords.remove(words(script), script);
		String code = phrase.get(Column.CODE);
		if (before.isEmpty()) {
			script.setCode(code.isEmpty() ? free() : code);
		}
		Wording wording = new Wording(known);
		Bilingual said = Texts.of(script.getBody());
		script.setBody(wording.body(script.getBody(), phrase.get(Column.TEXT), phrase.get(Column.ENGLISH)));
		behind(phrase, said, Texts.of(script.getBody()));
		boolean untitled = script.getTitle() == null && phrase.get(Column.TITLE).isEmpty() && phrase.get(Column.TITLE_ENGLISH).isEmpty();
		script.setTitle(Wording.title(script.getTitle(), untitled ? beginning(text) : phrase.get(Column.TITLE), phrase.get(Column.TITLE_ENGLISH)));
		scenario(phrase, script, before.isPresent()).ifPresent(script::setScenario);
		Optional.ofNullable(ScriptStage.get(phrase.get(Column.STAGE))).ifPresent(script::setStage);
		Optional.ofNullable(ScriptChannel.get(phrase.get(Column.CHANNEL))).ifPresent(script::setChannel);
		if (!phrase.get(Column.TAGS).isEmpty()) {
			script.getTags().clear();
			script.getTags().addAll(new TreeSet<>(List.of(phrase.get(Column.TAGS).split("\\s*[；;，,]\\s*"))));
		}
		day(phrase, Column.FROM).ifPresent(script::setValidFrom);
		day(phrase, Column.UNTIL).ifPresent(script::setValidUntil);
		if (!said.equals(Texts.of(script.getBody()))) {
			slots(script);
		}
		know(script);
		seen.put(key(text), script.getCode());
		account(phrase, before.isPresent(), was.equals(Facts.of(script)));
	}

	/** A translation that nobody has looked at since. */
	private void behind(Phrase phrase, Bilingual before, Bilingual now) {
		boolean chinese = !now.zh().equals(before.zh());
		if (!before.blank() && chinese != !now.en().equals(before.en())) {
			findings.add(Diagnostic.warning(file + ":" + phrase.line(), (chinese ? Messages.Import_behind : Messages.Import_behindChinese).text(),
					Messages.Import_behindRemedy.text()));
		}
	}

	private void account(Phrase phrase, boolean there, boolean unchanged) {
		fresh += there ? 0 : 1;
		same += there && unchanged ? 1 : 0;
		changed += there && !unchanged ? 1 : 0;
		lines.add(new Line(phrase.line(), there ? unchanged ? Became.SAME : Became.CHANGED : Became.NEW, phrase.shown()));
	}

	private ScriptTemplate made() {
		ScriptTemplate script = ModelFactory.eINSTANCE.createScriptTemplate();
		script.setId(ids.get());
		script.setStage(ScriptStage.NEED);
		script.setChannel(ScriptChannel.CHAT);
		book.getScripts().add(script);
		return script;
	}

	private String free() {
		for (int n = book.getScripts().size();; n++) {
			String code = book.getCode() + "-" + n;
			if (!byCode.containsKey(code)) {
				return code;
			}
		}
	}

	private static String beginning(String text) {
		String line = text.lines().findFirst().orElse(text).strip();
		return line.codePointCount(0, line.length()) <= TITLE ? line : line.substring(0, line.offsetByCodePoints(0, TITLE)) + "…";
	}

	/** By its title or code in any pack; else a new one of this book. A script that is called so already, or of which the file does not say it, stays where it is. */
	private Optional<String> scenario(Phrase phrase, ScriptTemplate script, boolean there) {
		String group = OwnText.line(phrase.get(Column.GROUP));
		Bilingual none = Messages.Export_noGroup.text();
		boolean silent = group.isEmpty() || group.equals(none.zh()) || group.equals(none.en());
		Optional<Scenario> now = Optional.ofNullable(script.getScenario()).map(byId::get);
		if (there && silent || now.filter(s -> names(s).contains(key(group))).isPresent()) {
			return Optional.empty();
		}
		Scenario known = scenarios.get(key(silent ? none.zh() : group));
		return Optional.of((known == null ? made(silent ? none.zh() : group, silent ? none.en() : group) : known).getId());
	}

	private static List<String> names(Scenario scenario) {
		Bilingual title = Texts.of(scenario.getTitle());
		return List.of(key(title.zh()), key(title.en()), key(scenario.getCode()));
	}

	private Scenario made(String title, String english) {
		Scenario made = ModelFactory.eINSTANCE.createScenario();
		made.setId(ids.get());
		made.setCode(book.getCode() + "-S" + (book.getScenarios().size() + 1));
		made.setTitle(Wording.both(title, english));
		made.setSummary(OwnPack.same(title));
		book.getScenarios().add(made);
		know(made);
		return made;
	}

	private Optional<String> day(Phrase phrase, Column column) {
		String said = phrase.get(column);
		try {
			return said.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(said).toString());
		} catch (DateTimeParseException e) {
			findings.add(Diagnostic.warning(file + ":" + phrase.line(), Messages.Import_day.text(said), Messages.Import_dayRemedy.text()));
			return Optional.empty();
		}
	}

	/** What stands in braces and is known has to be filled in. */
	private void slots(ScriptTemplate script) {
		Placeholders.named(Texts.of(script.getBody()).zh()).stream().flatMap(n -> Placeholders.find(n.name(), known).stream()).distinct()
				.filter(p -> Placeholders.named(Texts.of(script.getBody()).en()).stream().anyMatch(n -> Placeholders.find(n.name(), known).filter(p::equals).isPresent()))
				.filter(p -> script.getSlots().stream().noneMatch(s -> p.getId().equals(s.getPlaceholder()))).forEach(p -> {
					Slot slot = ModelFactory.eINSTANCE.createSlot();
					slot.setPlaceholder(p.getId());
					script.getSlots().add(slot);
				});
	}

	/** Two texts with the same key are the same to whoever reads them. */
	private static String key(String text) {
		return Placeholders.key(text);
	}
}
