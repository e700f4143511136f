package org.chushi.internal.ui.packs;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for files and folders. UI thread only. */
interface Places {

	/** @param pattern such as {@code *.chushipack} */
	Optional<Path> open(Control over, String pattern);

	/** @param name proposed */
	Optional<Path> save(Control over, String name);

	Optional<Path> folder(Control over, String message);

	/** With the dialogs of the system. */
	static Places system() {
		return new Places() {
			@Override
			public Optional<Path> open(Control over, String pattern) {
				FileDialog dialog = new FileDialog(over.getShell(), SWT.OPEN);
				dialog.setFilterExtensions(new String[] { pattern, "*" });
				return Optional.ofNullable(dialog.open()).map(Path::of);
			}

			@Override
			public Optional<Path> save(Control over, String name) {
				FileDialog dialog = new FileDialog(over.getShell(), SWT.SAVE);
				dialog.setFileName(name);
				return Optional.ofNullable(dialog.open()).map(Path::of);
			}

			@Override
			public Optional<Path> folder(Control over, String message) {
				DirectoryDialog dialog = new DirectoryDialog(over.getShell());
				dialog.setMessage(message);
				return Optional.ofNullable(dialog.open()).map(Path::of);
			}
		};
	}
}
