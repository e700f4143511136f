package org.chushi.internal.ui.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.search.LibrarySearch;
import org.chushi.search.SearchQuery;
import org.junit.jupiter.api.Test;

class RoomTest {

	/** Knows nothing until somebody has waited for it. */
	private static final class Young implements LibrarySearch {

		private boolean whole;
		private int asked;

		@Override
		public Result<Found> search(Session session, SearchQuery query) {
			asked++;
			return Result.done(new Found(List.of(), whole));
		}

		@Override
		public void await() {
			whole = true;
		}
	}

	private final Young search = new Young();
	private final Room room = new Room(null, null, search, null, new Session(new UUID(1, 1), "xiaoman", Set.of()), Clock.systemUTC());

	@Test
	void whoAsksWhileTheIndexIsMadeIsAnsweredFromTheWholeOne() {
		room.like("tuihuo");
		assertThat(search.whole).isTrue();
		assertThat(search.asked).isEqualTo(2);
	}

	@Test
	void theWholeOneIsAskedOnce() {
		search.whole = true;
		room.like("tuihuo");
		assertThat(search.asked).isEqualTo(1);
	}
}
