package org.chushi.internal.ui.author.scripts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for a file. UI thread. */
interface Files {

	/** One that is there. @param suffixes without the dot */
	Optional<Path> open(Control over, List<String> suffixes);

	/** One to be written. @param name proposed */
	Optional<Path> save(Control over, String name);

	/** With the dialogs of the system. */
	static Files system() {
		return new Files() {
			@Override
			public Optional<Path> open(Control over, List<String> suffixes) {
				FileDialog dialog = new FileDialog(over.getShell(), SWT.OPEN);
				dialog.setFilterExtensions(new String[] { String.join(";", suffixes.stream().map(s -> "*." + s).toList()), "*" });
				return Optional.ofNullable(dialog.open()).map(Path::of);
			}

			@Override
			public Optional<Path> save(Control over, String name) {
				FileDialog dialog = new FileDialog(over.getShell(), SWT.SAVE);
				dialog.setFileName(name);
				dialog.setOverwrite(true);
				return Optional.ofNullable(dialog.open()).map(Path::of);
			}
		};
	}
}
