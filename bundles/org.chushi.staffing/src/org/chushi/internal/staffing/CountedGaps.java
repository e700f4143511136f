package org.chushi.internal.staffing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.career.Careers.Posting;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.internal.staffing.Levels.Need;
import org.chushi.internal.staffing.Levels.Sheet;
import org.chushi.model.Position;
import org.chushi.people.Person;
import org.chushi.staffing.GapBoard;
import org.chushi.staffing.Lack;
import org.chushi.staffing.PersonGap;
import org.chushi.staffing.PositionGap;
import org.chushi.staffing.PositionGap.Rare;
import org.chushi.staffing.PositionLack;

/**
 * Gaps that were counted.
 *
 * @param heres        positions of the people, in their order
 * @param needs        of the positions, in their order
 * @param competencies ids by their places in the needs, and their titles
 */
record CountedGaps(List<Person> people, List<Optional<Posting>> heres, List<Position> asking, List<List<Need>> needs, List<String> competencies,
		List<Bilingual> titles, Levels shown, List<Sheet> sheets) implements GapBoard {

	/** So many of the rarest competencies are named for a position. */
	private static final int NAMED = 5;

	@Override
	public List<PositionGap> positions() {
		return IntStream.range(0, asking.size()).mapToObj(this::gap).toList();
	}

	private PositionGap gap(int at) {
		Position position = asking.get(at);
		Sheet sheet = sheets.get(at);
		int[] holders = IntStream.range(0, people.size()).filter(i -> isHere(i, position)).toArray();
		return new PositionGap(position.getId(), String.valueOf(position.getCode()), Texts.of(position.getTitle()), position.getLevel(), needs.get(at).size(),
				people.size(), (int) IntStream.of(sheet.lacking()).filter(n -> n == 0).count(), holders.length,
				(int) IntStream.of(holders).filter(i -> sheet.lacking()[i] > 0).count(), rarest(needs.get(at), sheet));
	}

	private boolean isHere(int person, Position position) {
		return heres.get(person).filter(p -> p.position().equals(position.getId())).isPresent();
	}

	private List<Rare> rarest(List<Need> asked, Sheet sheet) {
		return IntStream.range(0, asked.size()).filter(i -> sheet.unmet()[i] > 0).boxed().sorted(Comparator.comparingInt(i -> -sheet.unmet()[i])).limit(NAMED)
				.map(i -> new Rare(competencies.get(asked.get(i).competency()), titles.get(asked.get(i).competency()), asked.get(i).level(),
						sheet.unmet()[i]))
				.toList();
	}

	@Override
	public List<PersonGap> people(String idOrCode) {
		return IntStream.range(0, asking.size()).filter(i -> idOrCode.equals(asking.get(i).getId()) || idOrCode.equals(asking.get(i).getCode())).boxed()
				.findFirst().map(this::people).orElse(List.of());
	}

	private List<PersonGap> people(int at) {
		int[] levels = sheets.get(at).levels();
		return IntStream.range(0, people.size()).boxed()
				.sorted(Comparator.<Integer>comparingInt(i -> levels[i]).thenComparing(i -> people.get(i).displayName()))
				.map(i -> new PersonGap(people.get(i).id(), people.get(i).displayName(), heres.get(i).map(Posting::title).orElse(Bilingual.same("")),
						isHere(i, asking.get(at)), lacks(i, at), levels[i]))
				.toList();
	}

	private List<Lack> lacks(int person, int at) {
		return needs.get(at).stream().filter(n -> shown.of(person, n.competency()) < n.level())
				.map(n -> new Lack(competencies.get(n.competency()), titles.get(n.competency()), shown.of(person, n.competency()), n.level())).toList();
	}

	@Override
	public List<PositionLack> of(UUID person) {
		return IntStream.range(0, people.size()).filter(i -> people.get(i).id().equals(person)).boxed().findFirst().map(this::of).orElse(List.of());
	}

	private List<PositionLack> of(int person) {
		return IntStream.range(0, asking.size())
				.mapToObj(at -> new PositionLack(asking.get(at).getId(), Texts.of(asking.get(at).getTitle()), asking.get(at).getLevel(), needs.get(at).size(),
						lacks(person, at), sheets.get(at).levels()[person]))
				.sorted(Comparator.comparingInt(PositionLack::levels)).toList();
	}
}
