package org.chushi.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.content.OwnPack;
import org.chushi.content.PackFiles;
import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.model.Bank;
import org.chushi.model.ModelFactory;
import org.chushi.model.Scenario;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.TrueFalse;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.search.LibrarySearch.Found;
import org.chushi.search.SearchField;
import org.chushi.search.SearchHit;
import org.chushi.search.SearchQuery;
import org.chushi.search.SearchSource;
import org.chushi.search.SearchText;
import org.chushi.testing.TestAccess;
import org.chushi.testing.TestLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LibraryIndexTest {

	private static final Session NEWCOMER = new Session(new UUID(0, 1), "xiao", Set.of(Role.NEWCOMER));
	private static final Session TRAINER = new Session(new UUID(0, 2), "lao", Set.of(Role.TRAINER));

	/** Packs that tell when they were read again. */
	private static final class Told implements Packs {

		private final TestLibrary shelf = new TestLibrary();
		private final List<Consumer<Library>> listeners = new ArrayList<>();

		@Override
		public Library library() {
			return shelf.library();
		}

		@Override
		public Library reload() {
			Library fresh = shelf.reload();
			listeners.forEach(l -> l.accept(fresh));
			return fresh;
		}

		@Override
		public InstalledPack check(PackFiles files) {
			return shelf.check(files);
		}

		@Override
		public AutoCloseable listen(Consumer<Library> listener) {
			listeners.add(listener);
			return () -> listeners.remove(listener);
		}
	}

	private final Told packs = new Told();
	private final LibraryIndex search = new LibraryIndex(packs, new TestAccess(), new IndexMaker());

	@BeforeEach
	void sources() {
		search.addSource(new ScriptTexts());
		search.addSource(new QuestionTexts());
		search.addSource(new LessonTexts());
	}

	@AfterEach
	void close() {
		search.close();
		assertThat(packs.listeners).isEmpty();
	}

	private static ScriptTemplate script(String id, String title, String body) {
		ScriptTemplate script = ModelFactory.eINSTANCE.createScriptTemplate();
		script.setId(id);
		script.setCode(id);
		script.setTitle(OwnPack.same(title));
		script.setBody(OwnPack.same(body));
		script.setStage(ScriptStage.AFTER_SALES);
		script.setChannel(ScriptChannel.CHAT);
		script.setScenario("s-1");
		return script;
	}

	private List<String> found(Session session, SearchQuery query) {
		search.await();
		Result<Found> found = search.search(session, query);
		assertThat(found.value().whole()).isTrue();
		return found.value().hits().stream().map(SearchHit::id).toList();
	}

	@Test
	void aPackThatComesIsFoundAndOneThatGoesIsNot() {
		assertThat(found(NEWCOMER, SearchQuery.of("退货", 5))).isEmpty();
		ScriptBook book = ModelFactory.eINSTANCE.createScriptBook();
		book.getScripts().add(script("a", "退货流程", "请申请退货"));
		packs.shelf.add(book);
		packs.reload();
		assertThat(found(NEWCOMER, SearchQuery.of("退货", 5))).containsExactly("a");
		book.getScripts().clear();
		packs.reload();
		assertThat(found(NEWCOMER, SearchQuery.of("退货", 5))).isEmpty();
	}

	@Test
	void aScriptIsFoundByItsScenarioItsStageAndItsTags() {
		ScriptBook book = ModelFactory.eINSTANCE.createScriptBook();
		Scenario scenario = ModelFactory.eINSTANCE.createScenario();
		scenario.setId("s-1");
		scenario.setTitle(OwnPack.same("包裹不动"));
		book.getScenarios().add(scenario);
		ScriptTemplate script = script("a", "催件", "已经为您催促");
		script.getTags().add("物流");
		book.getScripts().add(script);
		packs.shelf.add(book);
		packs.reload();
		for (String words : List.of("包裹不动", "售后", "after-sales", "物流", "bgbd", "cuijian")) {
			assertThat(found(NEWCOMER, SearchQuery.of(words, 5))).as(words).containsExactly("a");
		}
		assertThat(found(NEWCOMER, SearchQuery.of("催件", 5).marked("stage:opening"))).isEmpty();
	}

	@Test
	void aCampaignScriptIsFoundOnItsDaysOnlyAndABrokenDayHidesNothing() {
		ScriptBook book = ModelFactory.eINSTANCE.createScriptBook();
		ScriptTemplate campaign = script("a", "尾款提醒", "今晚付尾款");
		campaign.setValidFrom("2026-11-01");
		campaign.setValidUntil("2026-11-03");
		ScriptTemplate broken = script("b", "尾款说明", "尾款");
		broken.setValidUntil("soon");
		book.getScripts().addAll(List.of(campaign, broken));
		packs.shelf.add(book);
		packs.reload();
		SearchQuery query = SearchQuery.of("尾款", 5);
		assertThat(found(NEWCOMER, query.on(java.time.LocalDate.of(2026, 11, 3)))).containsExactlyInAnyOrder("a", "b");
		assertThat(found(NEWCOMER, query.on(java.time.LocalDate.of(2026, 11, 4)))).containsExactly("b");
	}

	@Test
	void aNewcomerFindsNoQuestionsWhateverIsAskedFor() {
		Bank bank = ModelFactory.eINSTANCE.createBank();
		TrueFalse question = ModelFactory.eINSTANCE.createTrueFalse();
		question.setId("q");
		question.setStem(OwnPack.same("退货要付运费吗"));
		bank.getQuestions().add(question);
		packs.shelf.add(bank);
		packs.reload();
		assertThat(found(TRAINER, SearchQuery.of("退货", 5))).containsExactly("q");
		assertThat(found(NEWCOMER, SearchQuery.of("退货", 5))).isEmpty();
		assertThat(found(NEWCOMER, SearchQuery.of("退货", 5).among("question"))).isEmpty();
	}

	/** A class that lacks a class, a machine without memory: what fails is not always an exception. */
	@Test
	void anIndexThatAnErrorKeptFromBeingMadeIsNotSaidToBeWhole() {
		boolean[] failing = { true };
		search.addSource(new SearchSource() {
			@Override
			public String kind() {
				return "hard";
			}

			@Override
			public Set<Role> readers() {
				return Set.of(Role.NEWCOMER);
			}

			@Override
			public List<SearchText> texts(Library library) {
				if (failing[0]) {
					throw new NoClassDefFoundError("org/chushi/None");
				}
				return List.of();
			}
		});
		search.await();
		assertThat(search.search(NEWCOMER, SearchQuery.of("退货", 5)).value().whole()).isFalse();
		failing[0] = false;
		packs.reload();
		search.await();
		assertThat(search.search(NEWCOMER, SearchQuery.of("退货", 5)).value().whole()).isTrue();
	}

	@Test
	void somebodysOwnWordsAreFoundBySoundAndInNobodysIndex() {
		SearchText own = new SearchText("v", "own", List.of(new SearchField("title", "我的开场", 4), new SearchField("body", "亲，在的，请讲。", 1)), Set.of());
		assertThat(search.among(List.of(own), SearchQuery.of("kaichang", 5))).extracting(SearchHit::id).containsExactly("v");
		assertThat(search.among(List.of(own), SearchQuery.of("kc", 5))).extracting(SearchHit::id).containsExactly("v");
		assertThat(search.among(List.of(), SearchQuery.of("kaichang", 5))).isEmpty();
		assertThat(found(NEWCOMER, SearchQuery.of("开场", 5))).isEmpty();
	}
}
