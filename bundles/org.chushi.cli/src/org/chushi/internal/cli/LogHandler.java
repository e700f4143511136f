package org.chushi.internal.cli;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

/** Writes what the program logs to its file, and nothing to the terminal, which belongs to the person. */
final class LogHandler extends Handler {

	private final LogFile file;

	private LogHandler(LogFile file) {
		this.file = file;
		setLevel(Level.WARNING);
	}

	/** For the whole process, in place of what was there. */
	static void install(LogFile file) {
		LogManager.getLogManager().reset();
		LogManager.getLogManager().getLogger("").addHandler(new LogHandler(file));
	}

	@Override
	public void publish(LogRecord entry) {
		if (isLoggable(entry)) {
			file.add(entry);
		}
	}

	@Override
	public void flush() {
		// every entry is written at once
	}

	@Override
	public void close() {
		// nothing is kept open
	}
}
