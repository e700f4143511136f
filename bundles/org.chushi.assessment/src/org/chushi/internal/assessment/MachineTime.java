package org.chushi.internal.assessment;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.core.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The steady time of the machine. On Linux the seconds since it was started ({@code proc(5)}: uptime, sleep included), so
 * that two runs of the program can be compared; elsewhere {@link System#nanoTime} of this run. That counts sleep on
 * Windows (the performance counter goes on in standby and hibernation), not on macOS.
 */
@Component
public final class MachineTime implements SteadyTime {

	private static final System.Logger LOG = System.getLogger(MachineTime.class.getName());

	private final Path uptime;
	private final String boot;
	private final String run;
	private final boolean windows = System.getProperty("os.name").startsWith("Windows");

	@Activate
	public MachineTime(@Reference Ids ids) {
		this(Path.of("/proc"), ids);
	}

	/** @param proc where Linux tells of itself */
	MachineTime(Path proc, Ids ids) {
		run = ids.next().toString();
		uptime = proc.resolve("uptime");
		boot = read(proc.resolve("sys/kernel/random/boot_id"));
	}

	@Override
	public Tick tick() {
		String line = boot.isEmpty() ? "" : read(uptime);
		return line.isEmpty() ? new Tick(run, System.nanoTime(), windows)
				: new Tick(boot, new BigDecimal(line.split(" ")[0]).movePointRight(9).longValue(), true);
	}

	private static String read(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file).strip() : "";
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "no steady time from " + file, e);
			return "";
		}
	}
}
