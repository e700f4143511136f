package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.chushi.model.Lesson;
import org.chushi.model.Question;
import org.chushi.model.ScriptTemplate;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.search.LibrarySearch.Found;
import org.chushi.search.SearchHit;
import org.chushi.search.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content that is shipped, searched by an agent and by a trainer. */
class SearchTest {

	@TempDir
	Path folder;
	private House house;
	private Session agent;
	private Session trainer;

	@BeforeEach
	void open() {
		house = new House(folder);
		agent = house.person("agent", Role.NEWCOMER);
		trainer = house.person("trainer", Role.TRAINER);
	}

	@AfterEach
	void close() {
		house.close();
	}

	private List<SearchHit> found(Session session, SearchQuery query) {
		house.services.search().await();
		Found found = house.services.search().search(session, query).value();
		assertThat(found.whole()).isTrue();
		return found.hits();
	}

	@Test
	void everyShippedScriptIsFoundByItsTitleInBothLanguages() {
		for (ScriptTemplate script : house.services.packs().library().all(ScriptTemplate.class)) {
			for (String title : List.of(script.getTitle().getZh(), script.getTitle().getEn())) {
				assertThat(found(agent, SearchQuery.of(title, 5).among("script"))).as(title).extracting(SearchHit::id).contains(script.getId());
			}
		}
	}

	@Test
	void everyLessonIsFoundByItsTitle() {
		for (Lesson lesson : house.services.packs().library().all(Lesson.class)) {
			String title = lesson.getTitle().getZh();
			assertThat(found(agent, SearchQuery.of(title, 5).among("lesson"))).as(title).extracting(SearchHit::id).contains(lesson.getId());
		}
	}

	@Test
	void pinyinFindsWhatChineseFinds() {
		assertThat(found(agent, SearchQuery.of("tuihuo", 50))).extracting(SearchHit::id)
				.containsAll(found(agent, SearchQuery.of("退货", 10)).stream().map(SearchHit::id).toList());
	}

	@Test
	void questionsAreFoundByThoseWhoWriteThemOnly() {
		Question question = house.services.packs().library().all(Question.class).getFirst();
		SearchQuery query = SearchQuery.of(question.getStem().getZh(), 3).among("question");
		assertThat(found(trainer, query)).extracting(SearchHit::id).contains(question.getId());
		assertThat(found(agent, query)).isEmpty();
	}
}
