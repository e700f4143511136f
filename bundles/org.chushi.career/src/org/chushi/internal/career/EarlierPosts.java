package org.chushi.internal.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chushi.career.Careers.Earlier;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.career.CareerEvents.Held;
import org.chushi.model.CareerMap;
import org.chushi.model.Position;

/**
 * Looks at what is told of the time before the program.
 *
 * @param end the day by which all of it is over: that of the first post, or today
 */
record EarlierPosts(CareerMap map, LocalDate end) {

	private static final int MOST = 50;
	/** Nobody worked longer. */
	private static final int YEARS = 60;

	/** In the order of time, or every line that is wrong. */
	Result<List<Held>> of(List<Earlier> told) {
		if (told.size() > MOST) {
			return Result.refused(Messages.Earlier_many.text(MOST));
		}
		List<Held> held = new ArrayList<>();
		List<Missing> wrong = new ArrayList<>();
		for (int i = 0; i < told.size(); i++) {
			Earlier one = told.get(i);
			Optional<Position> position = map.getPositions().stream().filter(p -> one.position().equals(p.getId()) || one.position().equals(p.getCode())).findFirst();
			Optional<Bilingual> remedy = position.isEmpty() ? Optional.of(Messages.Careers_noPosition.text(one.position())) : remedy(one);
			Bilingual place = Messages.Earlier_line.text(i + 1, position.map(p -> Texts.of(p.getTitle())).orElseGet(() -> Bilingual.same(one.position())));
			remedy.ifPresentOrElse(next -> wrong.add(missing(place, one, next)),
					() -> held.add(new Held(position.orElseThrow().getId(), Texts.of(position.get().getTitle()), one.from(), one.until())));
		}
		held.sort(Comparator.comparing(Held::from).thenComparing(Held::until));
		for (int i = 1; i < held.size(); i++) {
			Held one = held.get(i);
			Held before = held.get(i - 1);
			if (one.from().isBefore(before.until())) {
				wrong.add(missing(one.title(), new Earlier(one.position(), one.from(), one.until()), Messages.Earlier_overlap.text(before.title(), before.until())));
			}
		}
		return wrong.isEmpty() ? Result.done(held) : Result.refused(Messages.Earlier_wrong.text(), wrong);
	}

	private Optional<Bilingual> remedy(Earlier one) {
		if (!one.from().isBefore(one.until())) {
			return Optional.of(Messages.Earlier_backwards.text());
		}
		if (one.until().isAfter(end)) {
			return Optional.of(Messages.Earlier_late.text(end));
		}
		return one.from().isBefore(end.minusYears(YEARS)) ? Optional.of(Messages.Earlier_longAgo.text(YEARS)) : Optional.empty();
	}

	private static Missing missing(Bilingual place, Earlier one, Bilingual remedy) {
		return new Missing(place, Messages.Earlier_span.text(one.from(), one.until()), Messages.Earlier_want.text(), remedy);
	}
}
