package org.chushi.bench;

/** Seconds of all threads of this process: what else the machine does is not in it. */
final class Cpu {

	private Cpu() {
	}

	static double seconds() {
		return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
	}
}
