package org.chushi.ui.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.chushi.ui.FileDialogs;
import org.eclipse.swt.widgets.Control;

/** Whatever is asked for, this is chosen; empty goes back. */
public record Chosen(Supplier<Optional<Path>> file) implements FileDialogs {

	@Override
	public Optional<Path> open(Control over, List<String> suffixes) {
		return file.get();
	}

	@Override
	public Optional<Path> save(Control over, String name) {
		return file.get();
	}

	@Override
	public Optional<Path> folder(Control over, String message) {
		return file.get();
	}
}
