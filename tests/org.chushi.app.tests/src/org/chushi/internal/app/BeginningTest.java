package org.chushi.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.app.Beginning.UnderWay;
import org.chushi.internal.app.Beginning.What;
import org.chushi.model.PolicyProfile;
import org.chushi.people.Role;
import org.chushi.testing.FullDisk;
import org.chushi.ui.SignedIn;
import org.chushi.ui.entry.Founding;
import org.chushi.ui.entry.Founding.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a team begins, on a real data folder; the test itself takes the steps of both threads. */
class BeginningTest {

	private static final String PASSWORD = "a long enough one";

	@TempDir
	Path place;

	private EmptyFolder folder;
	private final Deque<Runnable> background = new ArrayDeque<>();
	private final Came came = new Came();
	private Beginning beginning;

	@BeforeEach
	void open() {
		folder = new EmptyFolder(place);
		beginning = new Beginning(folder.founding, background::add, Runnable::run, came);
	}

	@AfterEach
	void close() {
		folder.close();
	}

	@Test
	void theShippedWaysOfWorkingAreOfferedInBothLanguages() {
		assertThat(beginning.starts()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(start -> {
			assertThat(start.title().zh()).isNotBlank().isNotEqualTo(start.title().en());
			assertThat(start.summary().zh()).isNotBlank().isNotEqualTo(start.summary().en());
		});
		assertThat(beginning.start()).isZero();
	}

	@Test
	void whatIsWrongIsSaidOfEachPartAndNothingIsBegun() {
		beginning.name("春 分");
		type(beginning::password, "short");
		beginning.found();
		assertThat(beginning.wrong(Part.NAME)).isPresent();
		assertThat(beginning.wrong(Part.DISPLAY_NAME)).isPresent();
		assertThat(beginning.wrong(Part.PASSWORD).orElseThrow().zh()).contains("8");
		assertThat(beginning.underWay()).isEmpty();
		assertThat(background).isEmpty();
		assertThat(came.changes).as("the page is told").isPositive();
	}

	@Test
	void twoPasswordsThatDifferAreSaidOfTheSecondOne() {
		fill();
		type(beginning::again, PASSWORD + ".");
		beginning.found();
		assertThat(beginning.wrong(Part.PASSWORD)).isEmpty();
		assertThat(beginning.wrong(Part.PASSWORD_AGAIN)).isPresent();
		type(beginning::password, PASSWORD + ".");
		assertThat(beginning.wrong(Part.PASSWORD_AGAIN)).as("typed anew").isEmpty();
	}

	@Test
	void anErrorGoesWithTheNextLetterTyped() {
		beginning.found();
		assertThat(beginning.wrong(Part.NAME)).isPresent();
		beginning.name("l");
		assertThat(beginning.wrong(Part.NAME)).isEmpty();
		assertThat(beginning.wrong(Part.DISPLAY_NAME)).isPresent();
	}

	@Test
	void theFounderIsInAsAdministratorAndLeadWithTheChosenPolicy() {
		fill();
		beginning.start(2);
		found();
		assertThat(came.founder.orElseThrow().displayName()).isEqualTo("立春");
		assertThat(came.founder.orElseThrow().roles()).containsExactlyInAnyOrder("administrator", "lead");
		assertThat(came.notes).isEmpty();
		assertThat(folder.policies.current()).map(PolicyProfile::getId).contains(beginning.starts().get(2).id());
		assertThat(folder.signIn("lichun", PASSWORD).roles()).contains(Role.LEAD);
	}

	@Test
	void passwordsAreForgottenOnceTheTeamIsThere() {
		fill();
		found();
		assertThat(beginning.password()).isEmpty();
		assertThat(beginning.again()).isEmpty();
	}

	@Test
	void whileATeamIsMadeNothingElseIsBegun() {
		fill();
		beginning.found();
		beginning.found();
		beginning.lookAround();
		assertThat(background).hasSize(1);
		assertThat(beginning.underWay()).contains(new UnderWay(What.TEAM, 0, 0));
	}

	@Test
	void aFullDiskIsToldWithItsReasonAndNothingTypedIsLost() {
		fill();
		folder.disk.room(0);
		found();
		Trouble trouble = beginning.trouble(What.TEAM).orElseThrow();
		assertThat(trouble.what()).isEqualTo(FullDisk.REASON);
		assertThat(trouble.missing()).containsExactly(FullDisk.ROOM);
		assertThat(beginning.underWay()).isEmpty();
		assertThat(beginning.name()).isEqualTo("lichun");
		assertThat(beginning.password()).containsExactly(PASSWORD.toCharArray());
		folder.disk.room(100);
		found();
		assertThat(came.founder).as("with room again").isPresent();
		assertThat(beginning.trouble(What.TEAM)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2, false, 组长", "3, false, 组长", "4, true, 方案" })
	void whatIsRefusedAfterTheTeamIsThereIsANoteForTheFounderWhoIsIn(int room, boolean lead, String word) {
		fill();
		folder.disk.room(room);
		found();
		assertThat(came.founder.orElseThrow().roles().contains("lead")).isEqualTo(lead);
		assertThat(came.notes).singleElement().satisfies(note -> {
			assertThat(note.what().zh()).contains(word, FullDisk.REASON.zh());
			assertThat(note.what().en()).contains(FullDisk.REASON.en());
			assertThat(note.remedy().zh()).isNotBlank();
		});
	}

	@Test
	void aFounderWhoCannotBeLetInIsSentToTheDoor() {
		fill();
		folder.disk.room(1);
		found();
		assertThat(came.founder).isEmpty();
		assertThat(came.halfMade.orElseThrow().what().zh()).contains("团队已经建立", FullDisk.REASON.zh());
		folder.disk.room(100);
		assertThat(folder.signIn("lichun", PASSWORD).roles()).containsExactly(Role.ADMINISTRATOR);
	}

	@Test
	void theDemoTeamTellsHowFarItIsAndThenHowToSignIn() {
		beginning.lookAround();
		assertThat(beginning.underWay()).contains(new UnderWay(What.DEMO, 0, 0));
		List<Optional<UnderWay>> seen = came.seen;
		background.remove().run();
		assertThat(seen).contains(Optional.of(new UnderWay(What.DEMO, 1, 2)), Optional.of(new UnderWay(What.DEMO, 2, 2)));
		assertThat(beginning.underWay()).isEmpty();
		assertThat(came.hint.orElseThrow().in(Language.EN)).contains("guyu", "chushi2026");
	}

	@Test
	void aDemoTeamThatCannotBeBegunSaysWhyAndTheFormStays() {
		folder.disk.room(0);
		beginning.lookAround();
		background.remove().run();
		assertThat(beginning.trouble(What.DEMO).orElseThrow().what()).isEqualTo(FullDisk.REASON);
		assertThat(beginning.trouble(What.TEAM)).isEmpty();
		assertThat(came.halfMade).isEmpty();
	}

	@Test
	void aHalfMadeDemoTeamIsTheEndOfTheBeginning() {
		folder.disk.room(1);
		beginning.lookAround();
		background.remove().run();
		assertThat(came.halfMade.orElseThrow().missing()).containsExactly(FullDisk.ROOM);
		assertThat(came.hint).isEmpty();
	}

	@Test
	void aBugIsToldInWordsAndTheFormStays() {
		beginning = new Beginning(new Broken(), background::add, Runnable::run, came);
		fill();
		found();
		assertThat(beginning.trouble(What.TEAM)).contains(Trouble.inTheProgram());
		assertThat(came.bug).as("for the log").isPresent();
		assertThat(beginning.underWay()).isEmpty();
		assertThat(beginning.displayName()).isEqualTo("立春");
	}

	private void fill() {
		beginning.name("lichun");
		beginning.displayName("立春");
		type(beginning::password, PASSWORD);
		type(beginning::again, PASSWORD);
	}

	private static void type(java.util.function.Consumer<char[]> field, String words) {
		field.accept(words.toCharArray());
	}

	private void found() {
		beginning.found();
		background.remove().run();
	}

	/** Keeps what came of it. */
	private final class Came implements Beginning.Outcome {
		private int changes;
		private final List<Optional<UnderWay>> seen = new ArrayList<>();
		private Optional<SignedIn> founder = Optional.empty();
		private List<Diagnostic> notes = List.of();
		private Optional<Bilingual> hint = Optional.empty();
		private Optional<Trouble> halfMade = Optional.empty();
		private Optional<RuntimeException> bug = Optional.empty();

		@Override
		public void changed() {
			changes++;
			seen.add(beginning.underWay());
		}

		@Override
		public void founded(SignedIn who, List<Diagnostic> told) {
			founder = Optional.of(who);
			notes = told;
		}

		@Override
		public void demoMade(Bilingual words) {
			hint = Optional.of(words);
		}

		@Override
		public void halfMade(Trouble why) {
			halfMade = Optional.of(why);
		}

		@Override
		public void broken(RuntimeException why) {
			bug = Optional.of(why);
		}
	}

	/** A founding with a bug. */
	private static final class Broken implements Founding {

		@Override
		public boolean isWanted() {
			return true;
		}

		@Override
		public List<Start> starts() {
			return List.of();
		}

		@Override
		public Map<Part, Bilingual> wrong(Founder founder, char[] password, char[] again) {
			return Map.of();
		}

		@Override
		public Result<SignedIn> found(Founder founder, char[] password) {
			throw new IllegalStateException("a bug");
		}

		@Override
		public Result<Bilingual> lookAround(Progress progress) {
			throw new IllegalStateException("a bug");
		}
	}
}
