package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.scripts.Dialogue;
import org.chushi.scripts.ScenarioCard;
import org.chushi.scripts.ScriptCard;
import org.chushi.scripts.ScriptField;
import org.chushi.scripts.ScriptQuery;
import org.chushi.scripts.ScriptReport;
import org.chushi.scripts.ScriptReport.Standing;
import org.chushi.scripts.Scripts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The team's script templates as an agent meets them; it is 2 March 2026. */
class ScriptsTest {

	@TempDir
	Path folder;
	private House house;
	private Session agent;
	private Session trainer;
	private Scripts scripts;

	@BeforeEach
	void open() {
		house = new House(folder);
		agent = house.person("agent", Role.NEWCOMER);
		trainer = house.person("trainer", Role.TRAINER);
		scripts = house.services.scripts();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private List<String> campaign() {
		return scripts.list(agent, ScriptQuery.ALL.scenario("S-CAMPAIGN")).value().stream().filter(c -> c.validity().campaign())
				.map(ScriptCard::code).toList();
	}

	@Tag("C12")
	@Test
	void aCampaignComesAndGoesByItself() {
		assertThat(campaign()).containsExactlyInAnyOrder("T-CAMPAIGN-1", "T-CAMPAIGN-2");
		house.clock.pass(Duration.ofDays(6));
		assertThat(campaign()).as("the last day, 8 March").hasSize(2);
		house.clock.pass(Duration.ofDays(1));
		assertThat(campaign()).as("the day after").isEmpty();
		assertThat(((Refused<?>) scripts.script(agent, "T-CAMPAIGN-1")).reason().en()).contains("is over: its last day was 2026-03-08");
		assertThat(((Refused<?>) scripts.copy(agent, "T-CAMPAIGN-3", Language.ZH, Map.of())).reason().en()).contains("has not begun");
	}

	@Test
	void theShippedLibraryHasEveryStageAndChannelInBothLanguages() {
		List<ScriptCard> all = scripts.list(agent, ScriptQuery.ALL).value();
		assertThat(all).hasSizeGreaterThan(60);
		assertThat(all).extracting(ScriptCard::stage).contains(ScriptStage.values());
		assertThat(all).extracting(ScriptCard::channel).contains(ScriptChannel.values());
		assertThat(all).allSatisfy(c -> assertThat(c.body().zh()).isNotEqualTo(c.body().en()));
		assertThat(scripts.scenarios(agent).value()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(s -> assertThat(s.scripts()).isPositive());
	}

	@Test
	void everyShippedScriptCanBeFilledWithItsOwnExamples() {
		for (ScriptCard card : scripts.list(agent, ScriptQuery.ALL).value()) {
			for (Language language : Language.values()) {
				Map<String, String> examples = new java.util.HashMap<>();
				scripts.script(agent, card.id()).value().fields().forEach(f -> examples.put(f.key(), f.example().in(language)));
				assertThat(scripts.fill(agent, card.id(), language, examples).value()).as(card.code()).isNotBlank().doesNotContain("{", "}");
				Map<String, String> required = new java.util.HashMap<>(examples);
				scripts.script(agent, card.id()).value().fields().stream().filter(ScriptField::optional).forEach(f -> required.remove(f.key()));
				assertThat(scripts.fill(agent, card.id(), language, required).value()).as(card.code()).doesNotContain("{", "  ")
						.doesNotStartWith("，").doesNotContain(" ,");
			}
		}
	}

	@Test
	void whatIsMissingOrWrongIsToldAndNothingIsCopied() {
		Result<String> refused = scripts.copy(agent, "T-PRICE-3", Language.ZH,
				Map.of("order", "not an order number!", "金额", "30元", "colour", "red"));
		assertThat(((Refused<String>) refused).missing()).extracting(m -> m.what().en()).containsExactly("colour", "Order number", "Hours");
		assertThat(scripts.recent(agent).value()).isEmpty();
		assertThat(scripts.copy(agent, "T-PRICE-3", Language.ZH, Map.of("order", "2026030200018", "金额", "30元", "Hours", "２４")).value())
				.isEqualTo("买完就降价，换我也会不舒服。我查过您的订单 2026030200018，在价格保护期内，差价 30 元我已经提交，24 小时内原路退回。");
		assertThat(scripts.recent(agent).value()).extracting(ScriptCard::code).containsExactly("T-PRICE-3");
	}

	@Test
	void whatACustomerIsCalledNeverReachesTheJournal() {
		scripts.copy(agent, "T-GREET-1", Language.ZH, Map.of("buyer", "独一无二的名字", "agent", "谷雨")).value();
		assertThat(house.services.journal().events(0).map(e -> e.payload()).toList()).anyMatch(p -> p.contains("\"filled\":[\"buyer\",\"agent\"]"))
				.noneMatch(p -> p.contains("独一无二的名字"));
	}

	@Test
	void favouritesAreOnesOwnAndComeFirst() {
		scripts.favourite(agent, "T-STOLEN-1", true).value();
		long before = house.services.journal().events(0).count();
		scripts.favourite(agent, "T-STOLEN-1", true).value();
		assertThat(house.services.journal().events(0).count()).as("once more changes nothing").isEqualTo(before);
		assertThat(scripts.list(agent, ScriptQuery.ALL).value().getFirst().code()).isEqualTo("T-STOLEN-1");
		assertThat(scripts.list(trainer, ScriptQuery.ALL).value().getFirst().favourite()).isFalse();
		scripts.favourite(agent, "T-STOLEN-1", false).value();
		assertThat(scripts.list(agent, ScriptQuery.ALL).value()).noneMatch(ScriptCard::favourite);
	}

	@Test
	void aFavouriteWhoseDaysAreOverCanStillBeTakenAway() {
		scripts.favourite(agent, "T-CAMPAIGN-1", true).value();
		house.clock.pass(Duration.ofDays(7));
		assertThat(scripts.favourite(agent, "T-CAMPAIGN-1", false).value().favourite()).isFalse();
		assertThat(scripts.favourite(agent, "T-CAMPAIGN-1", true).isDone()).as("and not put back").isFalse();
		assertThat(scripts.favourite(agent, "T-NOWHERE", false).isDone()).isFalse();
	}

	@Test
	void theReportTellsWhatIsUsedAndWhatIsAboutToGo() {
		scripts.copy(agent, "T-GREET-5", Language.ZH, Map.of()).value();
		scripts.copy(trainer, "T-GREET-5", Language.EN, Map.of("buyer", "Ann")).value();
		assertThat(scripts.report(agent, 14)).isInstanceOf(Refused.class);
		ScriptReport report = scripts.report(trainer, 14).value();
		assertThat(report.rows()).filteredOn(r -> r.card().code().equals("T-GREET-5")).singleElement()
				.satisfies(r -> assertThat(List.of(r.copied(), r.people())).containsExactly(2, 2));
		assertThat(report.standing(Standing.EXPIRING)).extracting(r -> r.card().code()).containsExactlyInAnyOrder("T-CAMPAIGN-1", "T-CAMPAIGN-2");
		assertThat(scripts.report(trainer, 5).value().standing(Standing.EXPIRING)).isEmpty();
		assertThat(report.neverUsed()).hasSize(report.rows().size() - 1 - report.standing(Standing.AHEAD).size());
		house.clock.pass(Duration.ofDays(10));
		assertThat(scripts.report(trainer, 14).value().standing(Standing.EXPIRED)).hasSize(2);
	}

	@Tag("D13")
	@Test
	void everyFrequentScenarioHasAnExemplaryDialogue() {
		List<ScenarioCard> frequent = scripts.scenarios(agent).value().stream().filter(ScenarioCard::frequent).toList();
		List<Dialogue> dialogues = scripts.dialogues(agent).value();
		assertThat(frequent).hasSizeGreaterThanOrEqualTo(4);
		assertThat(dialogues).extracting(Dialogue::scenario).containsAll(frequent.stream().map(ScenarioCard::id).toList());
		assertThat(frequent).noneMatch(ScenarioCard::lacksDialogue);
		assertThat(dialogues).allSatisfy(d -> {
			assertThat(d.chat()).hasSizeGreaterThan(4);
			assertThat(d.why().zh()).isNotBlank();
		});
	}

	@Tag("C13")
	@Test
	void softGuidanceIsThereForTheSeasonsAndSellsNothing() {
		List<ScriptCard> care = scripts.list(agent, ScriptQuery.ALL.scenario("S-CARE")).value();
		assertThat(care).extracting(ScriptCard::channel).contains(ScriptChannel.SMS, ScriptChannel.CHAT);
		assertThat(care).flatExtracting(c -> scripts.script(agent, c.id()).value().fields()).extracting(ScriptField::key)
				.doesNotContain("product", "other", "amount", "discount", "threshold", "link");
	}

	@Tag("C13")
	@Test
	void theChecksFindNothingInTheShippedScripts() {
		assertThat(house.services.packs().library().packs()).filteredOn(p -> p.code().equals("chushi.scripts")).singleElement()
				.satisfies(p -> assertThat(p.problems()).isEmpty());
	}

	@Test
	void wordsFindWhereverTheyStandAndInWhateverWidth() {
		assertThat(scripts.list(agent, ScriptQuery.ALL.words("丢件")).value()).extracting(ScriptCard::code).contains("T-PARCEL-3");
		assertThat(scripts.list(agent, ScriptQuery.ALL.words("ＰＡＲＣＥＬ lost")).value()).extracting(ScriptCard::code).contains("T-PARCEL-3");
		assertThat(scripts.list(agent, ScriptQuery.ALL.stage(ScriptStage.SMS).channel(ScriptChannel.CHAT)).value()).isEmpty();
		assertThat(scripts.list(agent, new ScriptQuery("", "", Optional.empty(), Optional.of(ScriptChannel.PHONE), false)).value())
				.isNotEmpty().allMatch(c -> c.channel() == ScriptChannel.PHONE);
		assertThat(scripts.list(agent, ScriptQuery.ALL.words("没有这样的词")).value()).isEmpty();
	}

	/** Kept here so that a refusal always says what to do. */
	private static List<Bilingual> next(Refused<?> refused) {
		return refused.missing().stream().map(Missing::next).toList();
	}

	@Test
	void everyRefusalOfAFillSaysWhatToDo() {
		assertThat(next((Refused<?>) scripts.fill(agent, "T-PARCEL-2", Language.EN, Map.of("tracking", "x")))).hasSize(3)
				.noneMatch(Bilingual::blank);
	}
}
