package org.chushi.internal.career;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chushi.career.Careers.Fit;
import org.chushi.career.Careers.Story;
import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.model.CareerMap;
import org.chushi.model.Position;
import org.chushi.model.SuccessCase;

/** The success cases of all packs that went a way of one map. */
final class Stories {

	private final Map<String, Position> positions;
	private final Library library;

	Stories(CareerMap map, Library library) {
		this.positions = map.getPositions().stream().collect(Collectors.toMap(Position::getId, Function.identity(), (a, b) -> a));
		this.library = library;
	}

	/**
	 * @param here   id of a position; empty for nowhere
	 * @param wished id of a position; empty for none
	 */
	List<Story> of(String here, String wished) {
		return library.all(SuccessCase.class).stream().filter(c -> positions.containsKey(c.getFrom()) && positions.containsKey(c.getTo()))
				.map(c -> story(c, fit(c, here, wished))).sorted(Comparator.comparing(Story::fit).thenComparing(Story::months)).toList();
	}

	private Story story(SuccessCase told, Fit fit) {
		return new Story(told.getId(), Texts.of(told.getTitle()), Texts.of(told.getSummary()), told.getFrom(),
				Texts.of(positions.get(told.getFrom()).getTitle()), told.getTo(), Texts.of(positions.get(told.getTo()).getTitle()),
				told.getMonths(), Texts.of(told.getStory()), fit);
	}

	private static Fit fit(SuccessCase told, String here, String wished) {
		boolean began = told.getFrom().equals(here);
		boolean came = told.getTo().equals(wished);
		return came ? began ? Fit.MY_WAY : Fit.MY_WISH : began ? Fit.MY_START : Fit.OTHER;
	}
}
