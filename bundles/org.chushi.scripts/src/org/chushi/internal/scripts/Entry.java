package org.chushi.internal.scripts;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.chushi.content.InstalledPack;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.internal.scripts.DeskProjection.Copied;
import org.chushi.internal.scripts.DeskProjection.Desk;
import org.chushi.model.Scenario;
import org.chushi.model.ScriptTemplate;
import org.chushi.scripts.ScriptCard;
import org.chushi.scripts.Validity;

/**
 * A script on the shelf.
 *
 * @param scenario its scenario; null when no sound pack has it
 * @param place    where its scenario is among all, then its own among all
 * @param words    what is searched: folded
 */
record Entry(ScriptTemplate template, Scenario scenario, InstalledPack pack, Validity validity, int[] place, String words) {

	static Entry of(ScriptTemplate template, Scenario scenario, InstalledPack pack, int scenarioPlace, int place) {
		Bilingual title = Texts.of(template.getTitle());
		Bilingual body = Texts.of(template.getBody());
		Bilingual about = scenario == null ? Bilingual.same("") : Texts.of(scenario.getTitle());
		String words = Stream.concat(Stream.of(title, body, about).flatMap(b -> Stream.of(b.zh(), b.en())),
				Stream.concat(Stream.of(template.getCode()), template.getTags().stream())).map(Entry::folded)
				.reduce((a, b) -> a + "\n" + b).orElse("");
		return new Entry(template, scenario, pack, validity(template),
				new int[] { scenarioPlace, template.getStage().getValue(), place }, words);
	}

	static Validity validity(ScriptTemplate template) {
		return new Validity(day(template.getValidFrom()), day(template.getValidUntil()));
	}

	/** A day that cannot be read makes its pack broken; it is not silently for ever. */
	private static LocalDate day(String written) {
		if (written == null || written.isBlank()) {
			return null;
		}
		try {
			return LocalDate.parse(written.strip());
		} catch (DateTimeParseException e) {
			return LocalDate.MIN;
		}
	}

	static String folded(String text) {
		return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	/** @param wanted folded words, parted by spaces */
	boolean has(String wanted) {
		return Arrays.stream(wanted.strip().split("\\s+")).allMatch(words::contains);
	}

	boolean about(String scenarioIdOrCode) {
		return scenario != null
				&& (scenarioIdOrCode.equals(scenario.getId()) || scenarioIdOrCode.equals(scenario.getCode()));
	}

	boolean called(String idOrCode) {
		return idOrCode.equals(template.getId()) || idOrCode.equals(template.getCode());
	}

	ScriptCard seen(Desk desk) {
		String id = template.getId();
		return new ScriptCard(id, template.getCode(), Texts.of(template.getTitle()), Texts.of(template.getSummary()),
				scenario == null ? "" : scenario.getId(), scenario == null ? Bilingual.same("") : Texts.of(scenario.getTitle()),
				template.getStage(), template.getChannel(), Texts.of(template.getBody()), validity,
				List.copyOf(template.getTags()), pack.code(), pack.version(), desk.favourites().contains(id),
				desk.of(id).map(Copied::count).orElse(0), desk.of(id).map(Copied::last));
	}
}
