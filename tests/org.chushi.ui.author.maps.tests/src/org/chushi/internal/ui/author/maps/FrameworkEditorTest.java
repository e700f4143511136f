package org.chushi.internal.ui.author.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.core.Language;
import org.chushi.model.Pack;
import org.chushi.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The competencies of the shipped pack in the real studio, and a stranger's file that comes in. */
class FrameworkEditorTest {

	@TempDir
	Path folder;
	private Studio studio;
	private Pack pack;

	@BeforeEach
	void open() {
		studio = new Studio(folder, false, Language.ZH, 100);
		pack = studio.open(Pack.class, "chushi.onboarding");
	}

	@AfterEach
	void close() {
		studio.close();
	}

	private Path file(String json) throws IOException {
		return Files.writeString(folder.resolve("stranger.json"), json);
	}

	@Test
	void theFormOfThePackStaysTheFirstWayAndCompetenciesAreTheOther() {
		assertThat(studio.words()).contains("表单", t(Messages.FrameworkEditor_way)).doesNotContain(t(Messages.OpenFramework_words));
		studio.press(t(Messages.FrameworkEditor_way));
		assertThat(studio.words()).contains(t(Messages.OpenFramework_words), pack.getDomains().getFirst().getCompetencies().getFirst().getTitle().getZh());
	}

	@Test
	void aStrangersFileIsShownWithWhatHasNoPlaceAndComesInWhenAgreedTo() throws IOException {
		int before = pack.getDomains().size();
		studio.chosen = file("""
				{"CFDocument":{"identifier":"d1a0c0de-0000-4000-8000-000000000001","title":"Contact centre skills"},
				"CFItems":[{"identifier":"d1a0c0de-0000-4000-8000-000000000010","fullStatement":"Listening"},{"identifier":"d1a0c0de-0000-4000-8000-000000000011","fullStatement":"Waits for the answer"}],
				"CFAssociations":[{"associationType":"isChildOf","originNodeURI":{"identifier":"d1a0c0de-0000-4000-8000-000000000011"},
				"destinationNodeURI":{"identifier":"d1a0c0de-0000-4000-8000-000000000010"}}],"CFRubrics":[{"identifier":"x"}]}""");
		studio.press(t(Messages.FrameworkEditor_way));
		studio.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains(t(Messages.OpenFramework_found, 1, 1), "评分标准");
			assertThat(pack.getDomains()).as("nothing yet").hasSize(before);
			Widgets.press(dialog, t(Messages.OpenFramework_do));
		});
		studio.press(t(Messages.OpenFramework_bring));
		assertThat(pack.getDomains()).hasSize(before + 1);
		assertThat(pack.getDomains().getLast().getCompetencies()).singleElement().satisfies(c -> assertThat(c.getId()).isEqualTo("d1a0c0de-0000-4000-8000-000000000011"));
		assertThat(studio.words()).contains("Waits for the answer");
	}

	@Test
	void whatIsNoFrameworkIsRefusedInWords() throws IOException {
		studio.chosen = file("[]");
		studio.press(t(Messages.FrameworkEditor_way));
		studio.press(t(Messages.OpenFramework_bring));
		assertThat(studio.told.toString()).contains("不是能力框架文件");
	}

	private String t(Messages message, Object... arguments) {
		return studio.t(message, arguments);
	}
}
