package org.chushi.internal.scripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.ExampleDialogue;
import org.chushi.model.Placeholder;
import org.chushi.model.PlaceholderKind;
import org.chushi.model.Scenario;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Slot;
import org.chushi.scripts.ScriptField;
import org.chushi.wording.Placeholders;

/** All scripts of one library, in the order of scenarios, stages and places. */
final class Shelf {

	static final Comparator<Entry> ORDER = Comparator.<Entry>comparingInt(e -> e.place()[0])
			.thenComparingInt(e -> e.place()[1]).thenComparingInt(e -> e.place()[2]);

	private final Library library;
	private final List<Scenario> scenarios;
	private final List<Entry> entries;
	private final Map<String, Entry> called = new HashMap<>();

	Shelf(Library library) {
		this.library = library;
		this.scenarios = library.all(Scenario.class);
		Map<String, Integer> places = new HashMap<>();
		scenarios.forEach(s -> places.putIfAbsent(s.getId(), places.size()));
		List<Entry> found = new ArrayList<>();
		for (ScriptTemplate template : library.all(ScriptTemplate.class)) {
			Scenario scenario = Optional.ofNullable(template.getScenario()).filter(places::containsKey)
					.map(id -> scenarios.get(places.get(id))).orElse(null);
			found.add(Entry.of(template, scenario, library.packOf(template),
					scenario == null ? places.size() : places.get(scenario.getId()), found.size()));
		}
		entries = found.stream().sorted(ORDER).toList();
		found.forEach(e -> called.putIfAbsent(e.template().getCode(), e));
		found.forEach(e -> called.put(e.template().getId(), e));
	}

	Library library() {
		return library;
	}

	List<Entry> entries() {
		return entries;
	}

	List<Scenario> scenarios() {
		return scenarios;
	}

	List<Placeholder> placeholders() {
		return library.all(Placeholder.class);
	}

	List<ExampleDialogue> dialogues() {
		return library.all(ExampleDialogue.class);
	}

	Optional<Entry> find(String idOrCode) {
		return Optional.ofNullable(called.get(idOrCode));
	}

	Optional<Scenario> scenario(String idOrCode) {
		return scenarios.stream().filter(s -> idOrCode.equals(s.getId()) || idOrCode.equals(s.getCode())).findFirst();
	}

	/** What is to be filled in of a template. */
	List<Field> fields(ScriptTemplate template) {
		return fields(Texts.of(template.getBody()), template.getSlots(), known(template));
	}

	/** What is to be filled in of words of somebody's own. @param base what it is a variant of; null for none */
	List<Field> fields(String text, ScriptTemplate base) {
		return fields(Bilingual.same(text), base == null ? List.of() : base.getSlots(), base == null ? library.all(Placeholder.class) : known(base));
	}

	/** Those of its slots first, then those of its book, then those of all packs. */
	List<Placeholder> known(ScriptTemplate template) {
		Stream<Placeholder> slots = template.getSlots().stream().map(Slot::getPlaceholder).flatMap(id -> placeholder(template, id).stream());
		Stream<Placeholder> own = template.eContainer() instanceof ScriptBook book ? book.getPlaceholders().stream() : Stream.of();
		return Stream.of(slots, own, library.all(Placeholder.class).stream()).flatMap(s -> s).distinct().toList();
	}

	private Optional<Placeholder> placeholder(ScriptTemplate template, String id) {
		Stream<Placeholder> own = template.eContainer() instanceof ScriptBook book ? book.getPlaceholders().stream() : Stream.of();
		return own.filter(p -> p.getId() != null && p.getId().equals(id)).findFirst().or(() -> library.find(Placeholder.class, id));
	}

	private static List<Field> fields(Bilingual text, List<Slot> slots, List<Placeholder> known) {
		Map<String, Field> fields = new LinkedHashMap<>();
		Stream.of(text.zh(), text.en()).flatMap(t -> Placeholders.named(t).stream()).forEach(named -> {
			Optional<Placeholder> placeholder = Placeholders.find(named.name(), known);
			Field field = placeholder.map(p -> field(p, slots)).orElseGet(() -> nameless(named.name()));
			fields.putIfAbsent(Placeholders.key(field.shown().key()), field);
		});
		return List.copyOf(fields.values());
	}

	private static Field field(Placeholder placeholder, List<Slot> slots) {
		boolean optional = slots.stream().anyMatch(s -> s.isOptional() && placeholder.getId().equals(s.getPlaceholder()));
		Bilingual title = Texts.of(placeholder.getTitle());
		return Field.of(new ScriptField(placeholder.getCode(), title, placeholder.getKind(), optional, Texts.of(placeholder.getExample())),
				Stream.of(placeholder.getCode(), title.zh(), title.en()));
	}

	/** Somebody's own words may have a gap that no pack knows. */
	private static Field nameless(String name) {
		return Field.of(new ScriptField(name, Bilingual.same(name), PlaceholderKind.WORDS, false, Bilingual.same(name)), Stream.of(name));
	}
}
