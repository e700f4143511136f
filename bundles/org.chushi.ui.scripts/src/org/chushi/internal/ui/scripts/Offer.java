package org.chushi.internal.ui.scripts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.ScriptStage;
import org.chushi.scripts.ScenarioCard;
import org.chushi.scripts.ScriptQuery;
import org.chushi.scripts.Variant.State;

/**
 * All that an agent may send today.
 *
 * @param all      own words first, then the team's in their order
 * @param recent   what was copied last, the latest first
 * @param reviewed whether own words need a review before they are used
 */
record Offer(List<Found> all, List<ScenarioCard> scenarios, List<Found> recent, boolean reviewed) {

	/** So many stand at hand with a key. */
	static final int AT_HAND = 9;

	/** So many are listed; whoever wants others types on. */
	static final int LISTED = 200;

	/** Whose scripts are listed. */
	enum Whose {
		ALL, FAVOURITE, OWN
	}

	Offer {
		all = List.copyOf(all);
		scenarios = List.copyOf(scenarios);
		recent = List.copyOf(recent);
	}

	/** Not for the thread of the screen. */
	static Result<Offer> read(Room room) {
		return room.scripts().scenarios(room.session()).then(scenarios -> room.scripts().list(room.session(), ScriptQuery.ALL)
				.then(cards -> room.scripts().recent(room.session()).then(recent -> room.variants().of(room.session(), room.session().person())
						.map(variants -> {
							Stream<Found> own = variants.stream().filter(v -> v.state() != State.WITHDRAWN)
									.map(v -> new Found.Own(v, title(scenarios, v.edition().scenario())));
							return new Offer(Stream.concat(own, cards.stream().map(Found.Team::new)).toList(), scenarios,
									recent.stream().<Found>map(Found.Team::new).toList(), room.variants().reviewed(room.session()));
						}))));
	}

	private static Bilingual title(List<ScenarioCard> scenarios, String id) {
		return scenarios.stream().filter(s -> s.id().equals(id)).findFirst().map(ScenarioCard::title).orElse(Bilingual.same(""));
	}

	/** What is listed for these words. @param scenario id; empty for every one */
	List<Found> matching(String words, String scenario, Optional<ScriptStage> stage, Whose whose) {
		return matching(words, scenario, stage, whose, LISTED);
	}

	private List<Found> matching(String words, String scenario, Optional<ScriptStage> stage, Whose whose, int most) {
		return all.stream().filter(f -> switch (whose) {
		case ALL -> true;
		case FAVOURITE -> favourite(f);
		case OWN -> f instanceof Found.Own;
		}).filter(f -> scenario.isEmpty() || f.scenarioId().equals(scenario)).filter(f -> stage.isEmpty() || f.stage() == stage.get())
				.filter(f -> words.isBlank() || f.has(words)).limit(most).toList();
	}

	/** The same, and behind them what the index found besides: by sound, by another form of a word. @param like ids, the best first */
	List<Found> matching(String words, String scenario, Optional<ScriptStage> stage, Whose whose, List<String> like) {
		List<Found> said = matching(words, scenario, stage, whose);
		if (like.isEmpty()) {
			return said;
		}
		Map<String, Found> able = matching("", scenario, stage, whose, all.size()).stream()
				.collect(Collectors.toMap(Found::key, Function.identity(), (a, b) -> a));
		return Stream.concat(said.stream(), like.stream().map(able::get).filter(Objects::nonNull)).distinct().limit(LISTED).toList();
	}

	/** Favourites, then what was copied last; each stands once. */
	List<Found> atHand() {
		return Stream.concat(all.stream().filter(Offer::favourite), recent.stream().map(r -> find(r.key()).orElse(r))).distinct()
				.limit(AT_HAND).toList();
	}

	Optional<Found> find(String key) {
		return all.stream().filter(f -> f.key().equals(key)).findFirst();
	}

	Optional<ScenarioCard> scenario(String id) {
		return scenarios.stream().filter(s -> s.id().equals(id)).findFirst();
	}

	private static boolean favourite(Found found) {
		return found instanceof Found.Team team && team.card().favourite();
	}
}
