package org.chushi.internal.publishing;

import java.util.List;
import java.util.Optional;

import org.chushi.publishing.PackDifference;
import org.chushi.publishing.Publishing.Suggestion;

/**
 * Version numbers after Semantic Versioning 2.0.0: something that others may refer to is gone: the first number; something new:
 * the second; else the third. None is lower than the version being written.
 */
final class Suggestions {

	private static final Versions FIRST = new Versions(1, 0, 0);

	private Suggestions() {
	}

	static List<Suggestion> of(PackDifference difference) {
		Versions written = Versions.of(difference.after()).orElse(FIRST);
		Optional<Versions> last = Versions.of(difference.before());
		if (last.isEmpty()) {
			return List.of(new Suggestion(Versions.later(written, FIRST).toString(), Messages.Suggestions_first.text()));
		}
		Suggestion patch = new Suggestion(Versions.later(written, last.get().nextPatch()).toString(), Messages.Suggestions_patch.text());
		Versions base = Versions.later(written, last.get());
		Suggestion minor = new Suggestion(base.nextMinor().toString(), Messages.Suggestions_minor.text());
		Suggestion major = new Suggestion(base.nextMajor().toString(), Messages.Suggestions_major.text());
		return !difference.changes().removed().isEmpty() ? List.of(major, minor, patch)
				: !difference.changes().added().isEmpty() ? List.of(minor, patch, major) : List.of(patch, minor, major);
	}
}
