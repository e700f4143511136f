package org.chushi.internal.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.chushi.growth.Direction;
import org.chushi.growth.Intent;
import org.chushi.growth.Wish;

/** What a person wants and wanted, as it is kept. @param said oldest first */
record KeptIntent(UUID person, List<Wish> wishes, List<Wish> said) {

	static KeptIntent none(UUID person) {
		return new KeptIntent(person, List.of(), List.of());
	}

	KeptIntent {
		wishes = List.copyOf(wishes);
		said = List.copyOf(said);
	}

	KeptIntent stated(Wish wish) {
		List<Wish> now = new ArrayList<>(wishes.stream()
				.filter(w -> w.direction() != wish.direction() && w.direction() != Direction.STAY && wish.direction() != Direction.STAY).toList());
		now.add(wish);
		List<Wish> all = new ArrayList<>(said);
		all.add(wish);
		return new KeptIntent(person, now, all);
	}

	KeptIntent without(Direction direction) {
		return new KeptIntent(person, wishes.stream().filter(w -> w.direction() != direction).toList(), said);
	}

	Intent seen() {
		return new Intent(person, wishes.stream().sorted(Comparator.comparing(Wish::strength).reversed().thenComparing(Wish::horizon)
				.thenComparing(Wish::direction)).toList(), said.reversed());
	}
}
