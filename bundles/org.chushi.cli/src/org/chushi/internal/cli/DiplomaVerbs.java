package org.chushi.internal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.chushi.core.Result;

/** Commands about certificates on paper. */
final class DiplomaVerbs {

	private DiplomaVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("certificate print", List.of(Arg.of("CERTIFICATE"), Arg.of("FILE")), in -> in.id("CERTIFICATE")
						.then(id -> written(in.services().diplomas().print(in.session(), id, in.path("FILE"), false)))),
				Verb.of("honour sheet", List.of(Arg.of("FILE")),
						in -> written(in.services().diplomas().honourSheet(in.session(), in.path("FILE"), false))));
	}

	private static Result<Answer> written(Result<Path> result) {
		return result.map(file -> Answer.of(Map.of("file", file.toString()), Messages.BadgeVerbs_written.text(file)));
	}
}
