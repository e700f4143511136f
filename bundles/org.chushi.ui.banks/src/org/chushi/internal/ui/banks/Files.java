package org.chushi.internal.ui.banks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for files. UI thread only. */
interface Files {

	/** @param suffixes without the dot */
	Optional<Path> open(Control over, List<String> suffixes);

	/** @param name proposed */
	Optional<Path> save(Control over, String name);

	/** With the dialogs of the system. */
	static Files system() {
		return new Files() {
			@Override
			public Optional<Path> open(Control over, List<String> suffixes) {
				FileDialog dialog = new FileDialog(over.getShell(), SWT.OPEN);
				String known = String.join(";", suffixes.stream().map(s -> "*." + s).toList());
				dialog.setFilterExtensions(new String[] { known, "*" });
				return Optional.ofNullable(dialog.open()).map(Path::of);
			}

			@Override
			public Optional<Path> save(Control over, String name) {
				FileDialog dialog = new FileDialog(over.getShell(), SWT.SAVE);
				dialog.setOverwrite(true);
				dialog.setFileName(name);
				return Optional.ofNullable(dialog.open()).map(Path::of);
			}
		};
	}
}
