package org.chushi.internal.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chushi.ui.FileDialogs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.service.component.annotations.Component;

/** With the dialogs of the system. */
@Component
public final class SystemFileDialogs implements FileDialogs {

	@Override
	public Optional<Path> open(Control over, List<String> suffixes) {
		FileDialog dialog = new FileDialog(over.getShell(), SWT.OPEN);
		dialog.setFilterExtensions(new String[] { String.join(";", suffixes.stream().map(s -> "*." + s).toList()), "*" });
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	@Override
	public Optional<Path> save(Control over, String name) {
		FileDialog dialog = new FileDialog(over.getShell(), SWT.SAVE);
		dialog.setOverwrite(true);
		dialog.setFileName(name);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	@Override
	public Optional<Path> folder(Control over, String message) {
		DirectoryDialog dialog = new DirectoryDialog(over.getShell());
		dialog.setMessage(message);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
