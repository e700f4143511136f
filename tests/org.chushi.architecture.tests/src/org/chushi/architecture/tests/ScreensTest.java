package org.chushi.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chushi.architecture.tests.Tree.Bundle;
import org.junit.jupiter.api.Test;

/** Two test bundles run at a time: windows of both on one screen would take the keyboard from each other. */
class ScreensTest {

	private static final Pattern SCREEN = Pattern.compile("(?m)^pom\\.model\\.property\\.test\\.display = \\$\\{env\\.(CHUSHI_DISPLAY_\\d+)\\}$");

	@Test
	void testsWithAWindowHaveAScreenOfTheirOwn() {
		assertThat(windows()).isNotEmpty().allSatisfy(tests -> assertThat(screen(tests)).as(tests.name()).isPresent());
	}

	@Test
	void noTwoOfThemHaveTheSame() {
		assertThat(Tree.tests().stream().map(ScreensTest::screen).flatMap(Optional::stream)).doesNotHaveDuplicates();
	}

	private static List<Bundle> windows() {
		return Tree.tests().stream().filter(tests -> tests.name().endsWith(".tests")).filter(tests -> Stream
				.of("Fragment-Host", "Require-Bundle").flatMap(header -> tests.header(header).stream())
				.anyMatch(needed -> needed.startsWith("org.chushi.ui") || needed.equals("org.chushi.app"))).toList();
	}

	private static Optional<String> screen(Bundle tests) {
		return SCREEN.matcher(Tree.text(tests.folder().resolve("build.properties"))).results().map(found -> found.group(1)).findFirst();
	}
}
