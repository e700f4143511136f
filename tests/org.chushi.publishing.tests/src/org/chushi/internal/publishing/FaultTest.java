package org.chushi.internal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.TrueFalse;
import org.chushi.publishing.Installing.Soundness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The disk fails, or the program dies, at each step of an installation: the data folder is as before or as after. */
class FaultTest {

	/** Nothing more happens: the program is dead. */
	private static final class Killed extends Error {
		private static final long serialVersionUID = 1;
	}

	/** Does so many steps, and half of the next one. */
	private static final class Frail extends Disk {

		private final boolean dies;
		private int steps;

		Frail(int steps, boolean dies) {
			this.steps = steps;
			this.dies = dies;
		}

		private void step(Path half, byte[] content) throws IOException {
			if (steps-- > 0) {
				return;
			}
			if (half != null) {
				Files.createDirectories(half.getParent());
				Files.write(half, java.util.Arrays.copyOf(content, content.length / 2));
			}
			if (dies) {
				throw new Killed();
			}
			if (half != null) {
				Files.delete(half);
			}
			throw new IOException("no space left on device");
		}

		@Override
		Path stage(Path file, byte[] content) throws IOException {
			step(file.resolveSibling(file.getFileName() + ".part"), content);
			return super.stage(file, content);
		}

		@Override
		void settle(Path part, Path file) throws IOException {
			step(null, null);
			super.settle(part, file);
		}
	}

	@TempDir
	Path folder;
	private Press publisher;
	private Press press;

	@BeforeEach
	void open() {
		publisher = new Press(folder.resolve("publisher"));
		press = new Press(folder.resolve("data"));
		publisher.key("总部培训");
		press.trust(publisher);
		press.install(publisher.publish("1.0.0", "甲"));
	}

	@AfterEach
	void close() {
		publisher.close();
		press.close();
	}

	private List<String> statements() {
		press.shelf.reload();
		return press.shelf.library().all(TrueFalse.class).stream().map(q -> q.getStem().getZh()).toList();
	}

	private String installed() {
		var all = press.installing.installed(press.lead).value();
		assertThat(all).hasSize(1).allMatch(i -> i.soundness() == Soundness.SOUND);
		return all.getFirst().version();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4 })
	void whoDiesInTheMiddleComesBackToEitherState(int steps) {
		Path second = publisher.publish("1.1.0", "乙");
		press.installing = press.installer(Press.PROGRAM, new Frail(steps, true));
		boolean killed = false;
		try {
			press.install(second);
		} catch (Killed e) {
			killed = true;
		}
		assertThat(killed).isEqualTo(steps < 4);
		press.installing = press.installer(Press.PROGRAM, new Disk());
		String version = installed();
		assertThat(version).isEqualTo(steps < 3 ? "1.0.0" : "1.1.0");
		assertThat(statements()).containsExactly(version.equals("1.0.0") ? "甲" : "乙");
		assertThat(press.folder.path().toFile().list()).containsExactly(Press.CODE + ".chushipack");
		assertThat(press.install(second).isDone()).isTrue();
		assertThat(statements()).containsExactly("乙");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void aFullDiskIsToldAndTheStateIsWhole(int steps) {
		Path second = publisher.publish("1.1.0", "乙");
		press.installing = press.installer(Press.PROGRAM, new Frail(steps, false));
		Refused<?> refused = (Refused<?>) press.install(second);
		assertThat(refused.missing().getFirst().next().zh()).isNotBlank();
		press.installing = press.installer(Press.PROGRAM, new Disk());
		assertThat(installed()).isEqualTo(steps < 3 ? "1.0.0" : "1.1.0");
		assertThat(statements()).containsExactly(steps < 3 ? "甲" : "乙");
	}

	@Test
	void aJournalThatIsFullLeavesThePackAsItWas() {
		Path second = publisher.publish("1.1.0", "乙");
		press.disk.room(0);
		assertThat(press.install(second)).isInstanceOf(Refused.class);
		press.disk.room(9);
		press.installing = press.installer(Press.PROGRAM, new Disk());
		assertThat(installed()).isEqualTo("1.0.0");
		assertThat(statements()).containsExactly("甲");
		assertThat(press.folder.path().toFile().list()).containsExactly(Press.CODE + ".chushipack");
	}

	@Test
	void anInstalledFileThatSomebodyAlteredIsToldAndMendedAtTheNextOpening() {
		Path live = press.folder.path().resolve(Press.CODE + ".chushipack");
		Press.store(live, new byte[] { 1, 2, 3 });
		assertThat(press.installing.installed(press.lead).value().getFirst().soundness()).isEqualTo(Soundness.ALTERED);
		press.installing = press.installer(Press.PROGRAM, new Disk());
		assertThat(installed()).isEqualTo("1.0.0");
	}

	@Test
	void aKeptVersionThatSomebodyAlteredIsNotRolledBackTo() throws Exception {
		press.install(publisher.publish("1.1.0", "乙"));
		try (var kept = Files.list(press.data.resolve("installed").resolve(Press.id(Press.CODE)))) {
			kept.forEach(f -> Press.store(f, new byte[] { 1 }));
		}
		Result<?> refused = press.installing.rollBack(press.lead, Press.CODE, "1.0.0");
		assertThat(((Refused<?>) refused).reason().zh()).contains("改动");
		assertThat(statements()).containsExactly("乙");
	}
}
