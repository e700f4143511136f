package org.chushi.internal.ui.scripts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/** Asks where a file shall go. UI thread only. */
@FunctionalInterface
interface SaveAs {

	/** @param name proposed @param suffixes without the dot, the usual one first */
	Optional<Path> ask(Control over, String name, List<String> suffixes);

	/** With the dialog of the system. */
	static SaveAs system() {
		return (over, name, suffixes) -> {
			FileDialog dialog = new FileDialog(over.getShell(), SWT.SAVE);
			dialog.setOverwrite(true);
			dialog.setFilterExtensions(suffixes.stream().map(s -> "*." + s).toArray(String[]::new));
			dialog.setFileName(name + "." + suffixes.getFirst());
			return Optional.ofNullable(dialog.open()).map(Path::of);
		};
	}
}
