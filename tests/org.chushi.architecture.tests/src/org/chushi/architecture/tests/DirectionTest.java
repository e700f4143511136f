package org.chushi.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chushi.architecture.tests.Tree.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dependencies point down only; no screen below the line; SQL at home in its package. */
class DirectionTest {

	/** Height of each bundle; a bundle may need only lower ones. Content packs need the extension point only. */
	private static final Map<String, Integer> HEIGHTS = Map.ofEntries(
			Map.entry("org.chushi.analysis", 5),
			Map.entry("org.chushi.app", 12),
			Map.entry("org.chushi.assessment", 4),
			Map.entry("org.chushi.atlas", 7),
			Map.entry("org.chushi.authoring", 3),
			Map.entry("org.chushi.badges", 7),
			Map.entry("org.chushi.career", 6),
			Map.entry("org.chushi.cli", 11),
			Map.entry("org.chushi.content", 2),
			Map.entry("org.chushi.core", 0),
			Map.entry("org.chushi.differences", 3),
			Map.entry("org.chushi.diplomas", 8),
			Map.entry("org.chushi.exchange", 3),
			Map.entry("org.chushi.growth", 7),
			Map.entry("org.chushi.handbooks", 4),
			Map.entry("org.chushi.honour", 5),
			Map.entry("org.chushi.journal", 1),
			Map.entry("org.chushi.kpis", 6),
			Map.entry("org.chushi.lessons", 3),
			Map.entry("org.chushi.model", 1),
			Map.entry("org.chushi.pack.careers", 3),
			Map.entry("org.chushi.pack.mentoring", 3),
			Map.entry("org.chushi.pack.onboarding", 3),
			Map.entry("org.chushi.pack.scripts", 3),
			Map.entry("org.chushi.pack.wording", 3),
			Map.entry("org.chushi.papers", 5),
			Map.entry("org.chushi.people", 2),
			Map.entry("org.chushi.practice", 5),
			Map.entry("org.chushi.psychometrics", 2),
			Map.entry("org.chushi.publishing", 5),
			Map.entry("org.chushi.questions", 3),
			Map.entry("org.chushi.reports", 9),
			Map.entry("org.chushi.review", 6),
			Map.entry("org.chushi.rules", 3),
			Map.entry("org.chushi.scripts", 6),
			Map.entry("org.chushi.scripts.exchange", 4),
			Map.entry("org.chushi.seals", 1),
			Map.entry("org.chushi.search", 3),
			Map.entry("org.chushi.staffing", 8),
			Map.entry("org.chushi.training", 5),
			Map.entry("org.chushi.ui", 8),
			Map.entry("org.chushi.ui.analysis", 10),
			Map.entry("org.chushi.ui.author", 10),
			Map.entry("org.chushi.ui.author.grid", 11),
			Map.entry("org.chushi.ui.author.lessons", 11),
			Map.entry("org.chushi.ui.author.maps", 11),
			Map.entry("org.chushi.ui.author.plans", 11),
			Map.entry("org.chushi.ui.author.scripts", 11),
			Map.entry("org.chushi.ui.banks", 10),
			Map.entry("org.chushi.ui.career", 10),
			Map.entry("org.chushi.ui.entry", 11),
			Map.entry("org.chushi.ui.exams", 10),
			Map.entry("org.chushi.ui.growth", 11),
			Map.entry("org.chushi.ui.honour", 10),
			Map.entry("org.chushi.ui.kpis", 11),
			Map.entry("org.chushi.ui.lead", 10),
			Map.entry("org.chushi.ui.learn", 10),
			Map.entry("org.chushi.ui.mentor", 10),
			Map.entry("org.chushi.ui.packs", 10),
			Map.entry("org.chushi.ui.questions", 9),
			Map.entry("org.chushi.ui.atlas", 9),
			Map.entry("org.chushi.ui.reports", 10),
			Map.entry("org.chushi.ui.review", 10),
			Map.entry("org.chushi.ui.scripts", 10),
			Map.entry("org.chushi.ui.staffing", 11),
			Map.entry("org.chushi.wording", 3),
			Map.entry("org.chushi.workspace", 10));

	private static final Pattern SCREEN = Pattern
			.compile("import (static )?org\\.eclipse\\.(swt|jface|ui|e4\\.ui)\\b");
	private static final Pattern SQL = Pattern.compile("import (static )?(java\\.sql|javax\\.sql|org\\.h2|org\\.postgresql)\\b");

	static Stream<Bundle> bundles() {
		return Tree.bundles().stream();
	}

	@Test
	void everyBundleHasAHeight() {
		assertThat(bundles().map(Bundle::name)).isSubsetOf(HEIGHTS.keySet());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void aBundleNeedsOnlyLowerOnes(Bundle bundle) {
		assertThat(bundle.header("Require-Bundle")).filteredOn(b -> b.startsWith("org.chushi."))
				.allSatisfy(needed -> assertThat(HEIGHTS.get(needed)).as(bundle + " needs " + needed)
						.isLessThan(HEIGHTS.get(bundle.name())));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void noScreenBelowTheLine(Bundle bundle) {
		if (!bundle.name().startsWith("org.chushi.ui") && !bundle.name().equals("org.chushi.app")) {
			assertThat(bundle.header("Require-Bundle"))
					.noneMatch(b -> b.matches("org\\.eclipse\\.(swt|jface|ui)(\\..*)?"));
			assertThat(matching(bundle, SCREEN)).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void sqlLivesInJdbcPackagesOnly(Bundle bundle) {
		assertThat(matching(bundle, SQL)).allMatch(file -> file.toString().contains("/internal/")
				&& file.getParent().getFileName().toString().equals("jdbc"));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void onlyTheApiIsExportedToEverybody(Bundle bundle) {
		String manifest = Tree.text(bundle.folder().resolve("META-INF/MANIFEST.MF")).replace("\r", "").replace("\n ", "");
		manifest.lines().filter(l -> l.startsWith("Export-Package:"))
				.flatMap(l -> Stream.of(l.substring(15).split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)"))).map(String::strip)
				.filter(p -> p.startsWith("org.chushi.internal")).forEach(p -> assertThat(p).contains("x-friends:="));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyPackageIsTheApiOrInternal(Bundle bundle) {
		String api = "src/" + bundle.name().replace('.', '/') + "/";
		assertThat(bundle.sources()).allSatisfy(file -> {
			String path = bundle.folder().relativize(file).toString().replace('\\', '/');
			assertThat(path).matches("src/org/chushi/internal/.*|" + Pattern.quote(api) + "[^/]+");
		});
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void noUseCaseLooksAtTheClockOrTossesACoinByItself(Bundle bundle) {
		Pattern hidden = Pattern.compile("Instant\\.now\\(\\)|LocalDate\\.now\\(\\)|LocalDateTime\\.now\\(\\)|Math\\.random|UUID\\.randomUUID");
		if (!bundle.name().startsWith("org.chushi.ui") && !bundle.name().equals("org.chushi.app")) {
			assertThat(matching(bundle, hidden)).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void nothingIsSwallowedOrPrintedAside(Bundle bundle) {
		Pattern bad = Pattern.compile("printStackTrace|catch \\([^)]*\\)\\s*\\{\\s*\\}|\\bTODO\\b|\\bFIXME\\b|@author|System\\.exit");
		assertThat(matching(bundle, bad)).isEmpty();
	}

	private static List<Path> matching(Bundle bundle, Pattern pattern) {
		return bundle.sources().stream().filter(f -> pattern.matcher(Tree.text(f)).find()).toList();
	}
}
