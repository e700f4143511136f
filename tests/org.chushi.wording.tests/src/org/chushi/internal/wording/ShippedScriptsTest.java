package org.chushi.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.model.ExampleDialogue;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Speaker;
import org.chushi.wording.Draft;
import org.chushi.wording.Drafts;
import org.chushi.wording.TextChecker;
import org.junit.jupiter.api.Test;

/** What we ship is what we ask for: with our own lists nothing is found in it, by sound or otherwise. */
class ShippedScriptsTest {

	private static final ScriptBook BOOK = (ScriptBook) Shipped.roots("org.chushi.pack.scripts/content/scripts").getFirst();
	private static final TextChecker CHECKER = new TextCheckBook(TextCheckBook.standard()).with(Shipped.lists(), List.of());

	private static List<String> found(Draft draft) {
		return CHECKER.check(draft).stream().map(f -> f.severity() + " " + f.rule().id() + " " + f.reason().zh() + " | " + draft.text()).toList();
	}

	@Test
	void noShippedScriptHasAFinding() {
		List<String> found = new ArrayList<>();
		for (ScriptTemplate script : BOOK.getScripts()) {
			Arrays.stream(Language.values()).flatMap(l -> Drafts.of(script, l, id -> Optional.empty()).stream()).forEach(d -> found.addAll(found(d)));
		}
		assertThat(BOOK.getScripts()).hasSizeGreaterThan(70);
		assertThat(found).isEmpty();
	}

	@Test
	void nothingThatAgentsSayInShippedDialoguesHasAFinding() {
		List<String> found = new ArrayList<>();
		for (ExampleDialogue dialogue : BOOK.getDialogues()) {
			dialogue.getChat().stream().filter(m -> m.getSpeaker() == Speaker.AGENT).forEach(m -> {
				found.addAll(found(draft(m.getZh(), Language.ZH)));
				found.addAll(found(draft(m.getEn(), Language.EN)));
			});
		}
		assertThat(found).isEmpty();
	}

	private static Draft draft(String text, Language language) {
		return new Draft(text, language, Optional.empty(), Optional.of(ScriptChannel.CHAT), false, Optional.empty());
	}
}
