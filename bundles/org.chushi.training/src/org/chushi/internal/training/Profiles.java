package org.chushi.internal.training;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.PolicyProfile;

/** Policy profiles as a list to choose from. */
final class Profiles {

	private Profiles() {
	}

	/** Code and title of each, in either language. */
	static Bilingual named(List<PolicyProfile> profiles) {
		return new Bilingual(named(profiles, Bilingual::zh, "、"), named(profiles, Bilingual::en, ", "));
	}

	private static String named(List<PolicyProfile> profiles, Function<Bilingual, String> language, String between) {
		return profiles.stream().map(p -> p.getCode() + " " + language.apply(Texts.of(p.getTitle())))
				.collect(Collectors.joining(between));
	}
}
