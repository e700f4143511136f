package org.chushi.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.chushi.architecture.tests.Traceability.Row;
import org.chushi.architecture.tests.Traceability.Tagged;
import org.junit.jupiter.api.Test;

/** The page of rows and tests is true. */
class TraceabilityTest {

	private static final Path ROOT = Tree.root();
	private static final Path FILE = ROOT.resolve("tests/org.chushi.acceptance.tests/src/SampleTest.java");

	@Test
	void thePageIsTheOneTheTestsMake() {
		assertThat(Tree.text(ROOT.resolve(Traceability.PAGE)))
				.as("%s is behind the tests; ./chushi docs writes it anew", Traceability.PAGE)
				.isEqualTo(Traceability.page(ROOT));
	}

	@Test
	void everyTagNamesARow() {
		assertThat(Traceability.tests(ROOT)).isNotEmpty().extracting(Tagged::row)
				.isSubsetOf(Traceability.rows(ROOT).stream().map(Row::id).toList());
	}

	@Test
	void everyRowHasAnIdOfItsOwnAndStandsInOrder() {
		assertThat(Traceability.rows(ROOT)).extracting(Row::id).doesNotHaveDuplicates().isSorted()
				.allMatch(id -> id.matches("[A-Z]\\d{2}"));
		assertThat(Traceability.rows(ROOT)).allSatisfy(r -> {
			assertThat(r.area()).isNotBlank();
			assertThat(r.text()).isNotBlank();
		});
	}

	@Test
	void tagsAreReadWithTheirTests() {
		assertThat(Traceability.tests(FILE, """
				/** Not a test: @Tag("A01") */
				class SampleTest {
					@Test
					@Tag("A02")
					@Tag("A03")
					void aRuleHolds() {
					}

					@ParameterizedTest(name = "with (brackets)")
					@ValueSource(strings = { "a", "b" })
					@Tag("A04")
					void anotherRuleHolds(String each) {
					}

					@Test
					void aRuleOfNoRow() {
					}

					// @Test @Tag("A05") void once() {
				}
				""")).extracting(t -> t.row() + " " + t.test()).containsExactly("A02 aRuleHolds", "A03 aRuleHolds",
				"A04 anotherRuleHolds");
	}

	@Test
	void aTagOnAClassHoldsForAllItsTests() {
		assertThat(Traceability.tests(FILE, """
				@Tag("B01")
				final class SampleTest {
					@BeforeEach
					void open() {
					}

					@Test
					void aRuleHolds() {
					}
				}
				""")).extracting(t -> t.row() + " " + t.test()).containsExactly("B01 aRuleHolds");
	}

	@Test
	void aTestThatIsSwitchedOffCountsForNothing() {
		assertThat(Traceability.tests(FILE, """
				class SampleTest {
					@Test
					@Disabled("until the flood is over")
					@Tag("C01")
					void aRuleHolds() {
					}
				}
				""")).isEmpty();
		assertThat(Traceability.tests(FILE, """
				@Disabled
				class SampleTest {
					@Test
					@Tag("C01")
					void aRuleHolds() {
					}
				}
				""")).isEmpty();
	}

	@Test
	void aRowWithoutTestsIsSaidToBeOpen() {
		String page = Traceability.page(ROOT, List.of(new Row("D01", "qa P", "a card"), new Row("D02", "qa", "a | b")),
				List.of(new Tagged("D01", FILE, "aRuleHolds")));
		assertThat(page).contains("1 of 2 rows tested")
				.contains("| D01 | qa P | a card | [SampleTest](../tests/org.chushi.acceptance.tests/src/SampleTest.java): "
						+ "`aRuleHolds` | 已测试 tested |\n")
				.contains("| D02 | qa | a \\| b |  | 尚未 not yet |\n");
	}
}
