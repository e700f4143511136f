package org.chushi.internal.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.publishing.Affected;
import org.chushi.publishing.Affected.Kind;
import org.junit.jupiter.api.Test;

class ConcernedTest {

	private static Affected of(Kind kind, int person, String what) {
		return new Affected(kind, new UUID(0, person), Bilingual.same(what));
	}

	private static Concerned shown(List<Affected> affected) {
		return Concerned.of(affected, id -> "n" + id.getLeastSignificantBits());
	}

	@Test
	void whatHappensToManyIsSaidOnceAndWhoSitsAnExamComesFirst() {
		Concerned shown = shown(List.of(of(Kind.ENROLMENT, 1, "course"), of(Kind.ENROLMENT, 2, "course"), of(Kind.CERTIFICATE, 1, "certificate 7"),
				of(Kind.ATTEMPT, 2, "sits"), of(Kind.ENROLMENT, 2, "course")));
		assertThat(shown.people()).isEqualTo(2);
		assertThat(shown.lines()).extracting(l -> l.what().en()).containsExactly("sits", "certificate 7", "course");
		assertThat(shown.lines().getLast().names()).containsExactly("n1", "n2");
		assertThat(shown.left()).isZero();
	}

	@Test
	void manyPeopleAreCountedAndManyLinesLeaveRoomForTheOtherKinds() {
		List<Affected> many = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			many.add(of(Kind.ENROLMENT, i, "course"));
			many.add(of(Kind.CERTIFICATE, i, "certificate " + i));
		}
		Concerned shown = shown(many);
		assertThat(shown.people()).isEqualTo(500);
		assertThat(shown.lines()).hasSize(Concerned.MOST + 1);
		assertThat(shown.left()).isEqualTo(500 - Concerned.MOST);
		assertThat(shown.lines().getLast().names()).hasSize(Concerned.NAMED);
		assertThat(shown.lines().getLast().more()).isEqualTo(500 - Concerned.NAMED);
	}
}
