package org.chushi.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;

/** Asks for files and folders; empty when the person went back. A service, so that a test can answer. UI thread only. */
public interface FileDialogs {

	/** @param suffixes without the dot */
	Optional<Path> open(Control over, List<String> suffixes);

	/** Asks before a file that is there is written over. @param name proposed */
	Optional<Path> save(Control over, String name);

	/** @param message what the folder is for */
	Optional<Path> folder(Control over, String message);
}
