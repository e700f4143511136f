package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.chushi.core.Bilingual;
import org.chushi.reports.FrameworkPack;
import org.chushi.model.Element;
import org.chushi.model.Competency;
import org.chushi.core.Severity;
import org.chushi.core.Result;
import org.chushi.authoring.Project;
import org.chushi.core.Language;
import org.chushi.core.Result.Refused;
import org.chushi.journal.Json;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.reports.Framework;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Competencies of the shipped packs as a framework of CASE 1.1, and frameworks of others. */
@TestInstance(Lifecycle.PER_CLASS)
class FrameworksTest {

	/** As the schema of 1EdTech for CASE 1.1 has it. */
	private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-5]{1}[0-9a-f]{3}-[8-9a-b]{1}[0-9a-f]{3}-[0-9a-f]{12}");

	private Path folder;
	private House house;
	private Session lead;

	@BeforeAll
	void open(@TempDir Path place) {
		folder = place;
		house = new House(place.resolve("data"));
		lead = house.person("lead", Role.LEAD);
	}

	@AfterAll
	void close() {
		house.close();
	}

	private List<Framework> all() {
		return house.services.frameworks().all(lead).value();
	}

	private Path written(Framework framework, Language language) {
		return house.services.frameworks().export(lead, framework.code(), language, folder.resolve("case.json"), true).value().file();
	}

	private Framework read(String json) throws IOException {
		return house.services.frameworks().read(lead, Files.writeString(folder.resolve("read.json"), json)).value();
	}

	private boolean taken(String json) throws IOException {
		return house.services.frameworks().read(lead, Files.writeString(folder.resolve("read.json"), json)).isDone();
	}

	@ParameterizedTest
	@EnumSource
	void whatIsWrittenAndReadAgainIsTheSameFramework(Language language) {
		assertThat(all()).isNotEmpty().allSatisfy(framework -> {
			assertThat(framework.competencies()).isPositive();
			assertThat(house.services.frameworks().read(lead, written(framework, language)).value()).isEqualTo(framework);
		});
	}

	@Test
	void everyItemHasItsIdentifierItsParentAndItsStatement() throws IOException {
		Framework framework = all().stream().filter(f -> f.code().equals("chushi.onboarding")).findFirst().orElseThrow();
		JsonNode root = Json.tree(Files.readString(written(framework, Language.EN)));
		assertThat(root.path("CFDocument").path("caseVersion").asText()).isEqualTo("1.1");
		List<String> parented = StreamSupport.stream(root.path("CFAssociations").spliterator(), false)
				.filter(a -> a.path("associationType").asText().equals("isChildOf")).map(a -> a.path("originNodeURI").path("identifier").asText()).toList();
		assertThat(root.path("CFItems")).hasSize((int) (framework.competencies() + framework.domains().size() + framework.awards().size())).allSatisfy(item -> {
			assertThat(item.path("identifier").asText()).matches(IDENTIFIER).isIn(parented);
			assertThat(item.path("fullStatement").asText()).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
			assertThat(item.path("uri").asText()).endsWith(item.path("identifier").asText());
		});
		assertThat(root.path("CFAssociations")).allSatisfy(a -> assertThat(a.path("identifier").asText()).matches(IDENTIFIER))
				.extracting(a -> a.path("identifier").asText()).doesNotHaveDuplicates();
		assertThat(root.path("CFAssociations")).extracting(a -> a.path("associationType").asText()).contains("isChildOf", "precedes");
	}

	@Test
	void aStrangersFrameworkIsReadByItsTree() throws IOException {
		Framework framework = read("""
				{"CFDocument":{"identifier":"11111111-1111-1111-8111-111111111111","uri":"http://x.org/d","creator":"x","title":"Math","lastChangeDateTime":"2026-01-01T00:00:00Z"},
				"CFItems":[{"identifier":"b","fullStatement":"Counts to ten","humanCodingScheme":"1.1"},{"identifier":"a","fullStatement":"Numbers"},
				{"identifier":"c","fullStatement":"Counts to three"}],
				"CFAssociations":[{"associationType":"isChildOf","originNodeURI":{"identifier":"b"},"destinationNodeURI":{"identifier":"a"}},
				{"associationType":"isChildOf","originNodeURI":{"identifier":"c"},"destinationNodeURI":{"identifier":"b"}},
				{"associationType":"isChildOf","originNodeURI":{"identifier":"a"},"destinationNodeURI":{"identifier":"11111111-1111-1111-8111-111111111111"}}]}""");
		assertThat(framework.title()).isEqualTo(Bilingual.same("Math"));
		assertThat(framework.domains()).singleElement().satisfies(d -> {
			assertThat(d.title().en()).isEqualTo("Numbers");
			assertThat(d.competencies()).extracting(c -> c.title().en()).containsExactlyInAnyOrder("Counts to ten", "Counts to three");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{", "{\"CFDocument\":{}}", "<xml/>",
			"{\"CFDocument\":{\"identifier\":\"d\"},\"CFItems\":[{\"identifier\":\"a\"},{\"identifier\":\"a\"}]}",
			"{\"CFDocument\":{\"identifier\":\"d\"},\"CFItems\":[{\"identifier\":\"a\"},{\"identifier\":\"b\"}],\"CFAssociations\":["
					+ "{\"associationType\":\"isChildOf\",\"originNodeURI\":{\"identifier\":\"a\"},\"destinationNodeURI\":{\"identifier\":\"b\"}},"
					+ "{\"associationType\":\"isChildOf\",\"originNodeURI\":{\"identifier\":\"b\"},\"destinationNodeURI\":{\"identifier\":\"a\"}}]}" })
	void whatIsNoFrameworkIsRefusedInWords(String json) throws IOException {
		assertThat(taken(json)).isFalse();
	}

	/** As registries publish them: a document, items in a flat list, a tree by associations; rubrics and other relations besides. */
	private static final String STRANGER = """
			{"CFDocument":{"identifier":"d1a0c0de-0000-4000-8000-000000000001","uri":"https://case.example.org/CFDocuments/d1","creator":"Example Skills","title":"Contact centre skills",
			"lastChangeDateTime":"2026-01-01T00:00:00+00:00","language":"en"},
			"CFItems":[{"identifier":"D1A0C0DE-0000-4000-8000-000000000010","fullStatement":"Listening","humanCodingScheme":"CC.1"},
			{"identifier":"d1a0c0de-0000-4000-8000-000000000011","fullStatement":"Repeats what the customer said in own words, asks whether that is what was meant, and waits for the answer","humanCodingScheme":"CC.1.1","educationLevel":["03"]},
			{"identifier":"d1a0c0de-0000-4000-8000-000000000012","abbreviatedStatement":"Calm","fullStatement":"Stays calm when shouted at","humanCodingScheme":"CC.1.2"},
			{"identifier":"d1a0c0de-0000-4000-8000-000000000013","fullStatement":"Names the feeling","humanCodingScheme":"CC.1.2.a"},
			{"identifier":"not a uuid","fullStatement":"Knows when to hand over"}],
			"CFAssociations":[%s,%s,%s,
			{"associationType":"exemplar","originNodeURI":{"identifier":"d1a0c0de-0000-4000-8000-000000000012"},"destinationNodeURI":{"uri":"https://example.org/video"}}],
			"CFRubrics":[{"identifier":"d1a0c0de-0000-4000-8000-000000000099","CFRubricCriteria":[]}]}""".formatted(child("11", "10"), child("12", "10"), child("13", "12"))
			.replace("\"D1A0C0DE-0000-4000-8000-000000000010\"", "\"d1a0c0de-0000-4000-8000-000000000010\"");

	private static String child(String child, String parent) {
		return "{\"associationType\":\"isChildOf\",\"originNodeURI\":{\"identifier\":\"d1a0c0de-0000-4000-8000-0000000000%s\"},\"destinationNodeURI\":{\"identifier\":\"d1a0c0de-0000-4000-8000-0000000000%s\"}}"
				.formatted(child, parent);
	}

	@Test
	void aStrangersCompetenciesComeIntoAPackOnceWithTheirIdentifiersAndWhatHasNoPlaceIsTold() throws IOException {
		Session trainer = house.person("trainer", Role.TRAINER);
		Project project = house.services.projects().begin(trainer, "skills", Bilingual.same("技能")).value();
		Result.Done<Framework> read = (Result.Done<Framework>) house.services.frameworks().read(trainer, Files.writeString(folder.resolve("stranger.json"), STRANGER));
		assertThat(read.notes()).extracting(n -> n.what().en()).containsExactly("1 items on the third level or deeper were put below the domain at the top.",
				"1 rubrics (CFRubric) with their levels were left out.", "1 items name an education level, which was left out.", "1 other associations were left out: exemplar.");
		assertThat(FrameworkPack.add(project, read.value()).value()).isEqualTo(4);
		assertThat(project.pack().getDomains()).extracting(d -> d.getTitle().getEn()).containsExactly("Listening", "Contact centre skills");
		assertThat(project.pack().getDomains().getFirst().getCompetencies()).extracting(Element::getId, Element::getCode).containsExactly(
				tuple("d1a0c0de-0000-4000-8000-000000000011", "CC.1.1"), tuple("d1a0c0de-0000-4000-8000-000000000012", "CC.1.2"), tuple("d1a0c0de-0000-4000-8000-000000000013", "CC.1.2.a"));
		Competency first = project.pack().getDomains().getFirst().getCompetencies().getFirst();
		assertThat(first.getTitle().getZh()).startsWith("Repeats what").endsWith("…").hasSizeLessThan(70);
		assertThat(first.getSummary().getEn()).endsWith("waits for the answer");
		assertThat(project.problems()).filteredOn(p -> p.severity() == Severity.ERROR).isEmpty();
		assertThat(FrameworkPack.add(project, read.value())).as("a second time").isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reason().zh()).contains("已经都有了"));
		project.editing().getCommandStack().undo();
		assertThat(project.pack().getDomains()).as("one step").isEmpty();
		project.editing().getCommandStack().redo();
		assertThat(project.save().value().published()).isTrue();
		Framework ours = all().stream().filter(f -> f.code().equals("skills")).findFirst().orElseThrow();
		assertThat(house.services.frameworks().read(trainer, written(ours, Language.EN)).value()).as("and goes out again").isEqualTo(ours);
	}

	@Test
	void whatAnInstalledPackHasAlreadyStaysThereAndCertificatesStayOut() {
		Session trainer = house.person("other", Role.TRAINER);
		Project project = house.services.projects().begin(trainer, "copy", Bilingual.same("复本")).value();
		Framework shipped = all().stream().filter(f -> !f.awards().isEmpty()).findFirst().orElseThrow();
		assertThat(FrameworkPack.add(project, shipped)).isInstanceOf(Refused.class);
		assertThat(project.pack().getDomains()).isEmpty();
		Framework.Competency fresh = new Framework.Competency("d1a0c0de-0000-4000-8000-000000000021", "", Bilingual.same("新"), Bilingual.same(""));
		Framework.Domain known = shipped.domains().stream().filter(d -> !d.competencies().isEmpty()).findFirst().orElseThrow();
		Framework more = new Framework(shipped.id(), "", shipped.title(), shipped.summary(), "", "", List.of(new Framework.Domain(known.id(), known.code(), known.title(), known.summary(),
				List.of(known.competencies().getFirst(), fresh))), shipped.awards());
		Result.Done<Integer> added = (Result.Done<Integer>) FrameworkPack.add(project, more);
		assertThat(added.value()).isEqualTo(1);
		assertThat(added.notes()).extracting(n -> n.what().zh()).containsExactly("1 项能力已经有了（编号相同），保持原样。", shipped.awards().size() + " 张证书没有带进来。");
		assertThat(project.pack().getDomains()).singleElement().satisfies(d -> assertThat(d.getId()).isNotEqualTo(known.id()));
		assertThat(project.problems()).filteredOn(p -> p.severity() == Severity.ERROR).isEmpty();
	}

	@Test
	void onlyTrainersAndLeadsTakeFrameworksOut() {
		assertThat(house.services.frameworks().all(house.person("agent", Role.NEWCOMER))).isInstanceOf(Refused.class);
		assertThat(house.services.frameworks().export(lead, "nothing", Language.ZH, folder.resolve("n.json"), false).isDone()).isFalse();
	}
}
