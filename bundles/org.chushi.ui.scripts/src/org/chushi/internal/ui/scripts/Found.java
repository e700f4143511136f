package org.chushi.internal.ui.scripts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

import org.chushi.core.Bilingual;
import org.chushi.model.ScriptStage;
import org.chushi.scripts.ScriptCard;
import org.chushi.scripts.Variant;

/** Something an agent can send: a script of the team, or words of their own. */
sealed interface Found {

	String key();

	Bilingual title();

	Bilingual scenario();

	String scenarioId();

	ScriptStage stage();

	/** As it is written, with its placeholders. */
	Bilingual body();

	/** What is searched, folded. */
	String words();

	/** A script of the team. @param card without how often it was copied: copying changes nothing that is seen */
	record Team(ScriptCard card, String words) implements Found {

		Team(ScriptCard card) {
			this(card.uncounted(), folded(String.join("\n", card.title().zh(), card.title().en(), card.scenarioTitle().zh(), card.scenarioTitle().en(),
					card.body().zh(), card.body().en(), card.code(), String.join(" ", card.tags()))));
		}

		@Override
		public String key() {
			return card.id();
		}

		@Override
		public Bilingual title() {
			return card.title();
		}

		@Override
		public Bilingual scenario() {
			return card.scenarioTitle();
		}

		@Override
		public String scenarioId() {
			return card.scenario();
		}

		@Override
		public ScriptStage stage() {
			return card.stage();
		}

		@Override
		public Bilingual body() {
			return card.body();
		}
	}

	/** Words of one's own. @param scenario title of its scenario */
	record Own(Variant variant, Bilingual scenario, String words) implements Found {

		Own(Variant variant, Bilingual scenario) {
			this(variant, scenario, folded(String.join("\n", variant.edition().title(), variant.edition().text(), scenario.zh(), scenario.en())));
		}

		@Override
		public String key() {
			return variant.id().toString();
		}

		@Override
		public Bilingual title() {
			return Bilingual.same(variant.edition().title());
		}

		@Override
		public String scenarioId() {
			return variant.edition().scenario();
		}

		@Override
		public ScriptStage stage() {
			return variant.edition().stage();
		}

		/** The words in use; those being written where none are. */
		@Override
		public Bilingual body() {
			return Bilingual.same(variant.usable().orElse(variant.edition()).text());
		}
	}

	/** Whether all these words are in it; widths and capitals do not matter. */
	default boolean has(String wanted) {
		return Arrays.stream(folded(wanted).strip().split("\\s+")).allMatch(words()::contains);
	}

	static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}
}
