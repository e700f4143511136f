package org.chushi.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;

/** The sections the team is divided into. A service of the bundle that knows the policy of the team. */
public interface Sections {

	/** As they are defined now, in the order of the policy. */
	List<TeamSection> all();

	/**
	 * What somebody typed or picked.
	 *
	 * @param words id, code, or title in either language, any case; blank for {@link TeamSection#NONE}
	 * @return refused with those there are when none is called so
	 */
	default Result<TeamSection> named(String words) {
		List<TeamSection> all = all();
		return words.isBlank() ? Result.done(TeamSection.NONE) : find(all, words).map(Result::done)
				.orElseGet(() -> Result.refused(all.isEmpty() ? Messages.Sections_none.text() : Messages.Sections_unknown.text(words.strip(), listed(all))));
	}

	/** The one with this id, else this code, else this title in either language. */
	static Optional<TeamSection> find(List<TeamSection> all, String words) {
		String wanted = words.strip();
		Stream<Predicate<TeamSection>> ways = Stream.of(s -> wanted.equals(s.id()), s -> wanted.equalsIgnoreCase(s.code()),
				s -> wanted.equalsIgnoreCase(s.title().zh()) || wanted.equalsIgnoreCase(s.title().en()));
		return wanted.isEmpty() ? Optional.empty() : ways.flatMap(way -> all.stream().filter(way)).findFirst();
	}

	private static Bilingual listed(List<TeamSection> all) {
		return Bilingual.joined(all.stream().map(s -> Messages.Sections_one.text(s.title(), s.code())).toList(), new Bilingual("、", ", "));
	}
}
