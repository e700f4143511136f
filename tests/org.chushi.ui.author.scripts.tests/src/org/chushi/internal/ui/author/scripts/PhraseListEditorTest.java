package org.chushi.internal.ui.author.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.chushi.model.PhraseList;
import org.chushi.wording.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhraseListEditorTest {

	@TempDir
	Path folder;
	private Studio studio;
	private PhraseList list;

	@BeforeEach
	void open() {
		studio = new Studio(folder);
		studio.size(1400, 900);
		list = studio.open(PhraseList.class, "L-OWN");
	}

	@AfterEach
	void close() {
		studio.close();
	}

	private CheckedText tried() {
		return studio.those(CheckedText.class).getFirst();
	}

	@Test
	void aTextIsTriedOnTheListAsItIsBeingWrittenAndOnTheShippedOnes() {
		tried().control().setText("没 门，加微信");
		studio.pause();
		assertThat(tried().findings()).extracting(Finding::rule).extracting(r -> r.id()).contains("phrases.banned", "diversion.words");
		studio.project().delete(List.of(list.getPhrases().getFirst()), true).value();
		studio.pause();
		studio.pause();
		assertThat(studio.those(CheckedText.class).getFirst().findings()).extracting(f -> f.rule().id()).doesNotContain("phrases.banned").contains("diversion.words");
	}

	@Test
	void aNewPhraseStandsBehindTheOneThatIsChosen() {
		studio.press("新词句");
		studio.pause();
		assertThat(list.getPhrases()).hasSize(3);
		assertThat(list.getPhrases().get(0).getText()).isEqualTo("没门");
		assertThat(list.getPhrases().get(2).getText()).isEqualTo("别废话");
	}
}
