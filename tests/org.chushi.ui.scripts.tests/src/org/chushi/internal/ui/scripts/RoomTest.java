package org.chushi.internal.ui.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.people.Session;
import org.chushi.search.LibrarySearch;
import org.chushi.scripts.Variant;
import org.chushi.scripts.Variant.Edition;
import org.chushi.scripts.Variant.State;
import org.chushi.search.SearchHit;
import org.chushi.search.SearchQuery;
import org.chushi.search.SearchText;
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
		public List<SearchHit> among(Collection<SearchText> texts, SearchQuery query) {
			return texts.stream().map(t -> new SearchHit(t.id(), t.kind(), 1, List.of())).toList();
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
		room.like("tuihuo", List.of());
		assertThat(search.whole).isTrue();
		assertThat(search.asked).isEqualTo(2);
	}

	@Test
	void theWholeOneIsAskedOnce() {
		search.whole = true;
		room.like("tuihuo", List.of());
		assertThat(search.asked).isEqualTo(1);
	}

	@Test
	void ownWordsAreSoughtByTheSameRules() {
		UUID id = new UUID(2, 2);
		Edition edition = new Edition(1, "开场", "亲，在的。", "", "", ScriptStage.OPENING, ScriptChannel.CHAT);
		Found own = new Found.Own(new Variant(id, new UUID(1, 1), edition, State.WRITTEN, Optional.of(edition), List.of()), Bilingual.same("咨询"));
		assertThat(room.like("kaichang", List.of(own)).value()).containsExactly(id.toString());
	}
}
