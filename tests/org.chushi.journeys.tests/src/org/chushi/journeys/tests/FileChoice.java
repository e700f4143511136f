package org.chushi.journeys.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chushi.ui.FileDialogs;
import org.eclipse.swt.widgets.Control;

/** Stands for the dialogs of the system, which belong to no window of the program: what a person would choose there next. */
final class FileChoice implements FileDialogs {

	private volatile Optional<Path> next = Optional.empty();

	/** The next dialog is answered so; the one after it is closed. */
	void is(Path file) {
		next = Optional.of(file);
	}

	private Optional<Path> taken() {
		Optional<Path> chosen = next;
		next = Optional.empty();
		return chosen;
	}

	@Override
	public Optional<Path> open(Control over, List<String> suffixes) {
		return taken();
	}

	@Override
	public Optional<Path> save(Control over, String name) {
		return taken();
	}

	@Override
	public Optional<Path> folder(Control over, String message) {
		return taken();
	}
}
