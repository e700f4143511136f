package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.chushi.internal.assessment.SteadyTime.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MachineTimeTest {

	@TempDir
	Path proc;

	private void linux(String boot, String uptime) throws IOException {
		Files.createDirectories(proc.resolve("sys/kernel/random"));
		Files.writeString(proc.resolve("sys/kernel/random/boot_id"), boot + "\n");
		Files.writeString(proc.resolve("uptime"), uptime + "\n");
	}

	@Test
	void onLinuxTwoRunsOfOneBootAreComparedAndSleepIsCounted() throws IOException {
		linux("boot", "86400.25 1.00");
		Tick first = new MachineTime(proc, UUID::randomUUID).tick();
		linux("boot", "86465.75 1.00");
		Tick second = new MachineTime(proc, UUID::randomUUID).tick();
		assertThat(second.source()).isEqualTo(first.source());
		assertThat(second.millisSince(first)).isEqualTo(65_500);
		assertThat(second.countsSleep()).isTrue();
	}

	@Test
	void anotherBootIsAnotherSource() throws IOException {
		linux("boot", "10.00 1.00");
		Tick first = new MachineTime(proc, UUID::randomUUID).tick();
		linux("next boot", "20.00 1.00");
		assertThat(new MachineTime(proc, UUID::randomUUID).tick().source()).isNotEqualTo(first.source());
	}

	@Test
	void elsewhereARunComparesOnlyWithItself() {
		MachineTime one = new MachineTime(proc, UUID::randomUUID);
		assertThat(one.tick().source()).isEqualTo(one.tick().source())
				.isNotEqualTo(new MachineTime(proc, UUID::randomUUID).tick().source());
		Tick first = one.tick();
		assertThat(one.tick().nanos()).isGreaterThanOrEqualTo(first.nanos());
	}

	@Test
	void aSteadyTimeNeverGoesBack() {
		assertThat(new Tick("s", 5_000_000, true).millisSince(new Tick("s", 9_000_000, true))).isZero();
	}

	@Test
	void thisMachineHasOne() {
		MachineTime here = new MachineTime(UUID::randomUUID);
		assertThat(here.tick().source()).isNotBlank().isEqualTo(here.tick().source());
	}
}
