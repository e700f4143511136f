package org.chushi.internal.ui.honour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.diplomas.Diplomas;
import org.chushi.people.Session;

/** The honour sheet as the page sees it: what is asked for is written down. */
final class Sheets implements Diplomas {

	final List<String> asked = new ArrayList<>();

	@Override
	public Result<Path> print(Session session, UUID certificate, Path file, boolean replace) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<Path> honourSheet(Session session, Path file, boolean replace) {
		asked.add(file.getFileName() + " " + replace);
		return Result.done(file);
	}
}
