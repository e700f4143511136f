package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.chushi.core.Bilingual;
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

	@Test
	void onlyTrainersAndLeadsTakeFrameworksOut() {
		assertThat(house.services.frameworks().all(house.person("agent", Role.NEWCOMER))).isInstanceOf(Refused.class);
		assertThat(house.services.frameworks().export(lead, "nothing", Language.ZH, folder.resolve("n.json"), false).isDone()).isFalse();
	}
}
