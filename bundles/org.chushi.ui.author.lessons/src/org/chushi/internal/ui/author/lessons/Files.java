package org.chushi.internal.ui.author.lessons;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for a file. UI thread. */
@FunctionalInterface
interface Files {

	/** @param suffixes without the dot */
	Optional<Path> open(Control over, List<String> suffixes);

	/** With the dialog of the system. */
	static Files system() {
		return (over, suffixes) -> {
			FileDialog dialog = new FileDialog(over.getShell(), SWT.OPEN);
			dialog.setFilterExtensions(new String[] { String.join(";", suffixes.stream().map(s -> "*." + s).toList()), "*" });
			return Optional.ofNullable(dialog.open()).map(Path::of);
		};
	}
}
