package org.chushi.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.chushi.core.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody is in one portion, whatever their number. */
class PortionsTest {

	private static List<UUID> people(int many) {
		return IntStream.range(0, many).mapToObj(i -> new UUID(0, i)).toList();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 9, 10, 11, 95 })
	void everybodyIsInOnePortion(int many) {
		Set<UUID> seen = ConcurrentHashMap.newKeySet();
		List<Long> told = new ArrayList<>();
		boolean all = new Portions(people(many), 10).all(p -> seen.addAll(p) && p.size() <= 10, new Progress() {
			@Override
			public void at(long done, long total) {
				assertThat(total).isEqualTo(many);
				told.add(done);
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		});
		assertThat(all).isTrue();
		assertThat(seen).containsExactlyInAnyOrderElementsOf(people(many));
		assertThat(told).isSorted().startsWith(0L);
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 95 })
	void oneThatIsNotDoneIsToldOf(int many) {
		assertThat(new Portions(people(many), 10).all(p -> !p.contains(new UUID(0, many - 1)), Progress.SILENT)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 95 })
	void aBugReachesTheCaller(int many) {
		assertThatThrownBy(() -> new Portions(people(many), 10).all(p -> {
			throw new IllegalArgumentException("bug");
		}, Progress.SILENT)).isInstanceOf(IllegalArgumentException.class);
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 95 })
	void whoCancelsHasNotSettledAll(int many) {
		assertThat(new Portions(people(many), 10).all(p -> true, new Progress() {
			@Override
			public void at(long done, long total) {
				// nobody looks
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		})).isFalse();
	}
}
