package org.chushi.internal.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.chushi.career.Careers;
import org.chushi.career.Cost;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.Field;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A lead says where somebody is and was; the person sees why a way goes round. */
class PostsTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
	private static final Careers.Tenure TOLD = new Careers.Tenure("agent", Bilingual.same("agent"), LocalDate.of(2025, 1, 1), Optional.of(LocalDate.of(2026, 1, 1)), true);
	private Stage stage = new Stage(Role.LEAD);
	private final Told told = new Told();

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void whoIsNowhereOnTheMapIsPlacedByALeadWithAReason() {
		open(Maps.nowhere(List.of()));
		assertThat(stage.words()).contains("地图上还没有岗位", "还没有任职记录");
		stage.meanwhile(dialog -> {
			Widgets.those(dialog, Combo.class).getFirst().select(1);
			Widgets.press(dialog, "安排");
			assertThat(told.asked).as("not without a reason").isEmpty();
			Widgets.those(dialog, Field.class).getFirst().text("一直在岗");
			Widgets.press(dialog, "安排");
		});
		stage.press("安排岗位");
		stage.until(() -> !told.asked.isEmpty());
		assertThat(told.asked).containsExactly("lead 一直在岗");
	}

	@Test
	void earlierPositionsAreTypedCorrectedAndRefusedAtTheirPlace() {
		open(Maps.nowhere(List.of(TOLD)));
		assertThat(stage.words()).contains("agent：2025-01-01 至 2026-01-01（用程序之前，补录）");
		stage.meanwhile(dialog -> {
			List<Field> fields = Widgets.those(dialog, Field.class);
			assertThat(fields.subList(0, 2)).extracting(Field::text).containsExactly("2025-01-01", "2026-01-01");
			fields.get(2).text("2026-1-1");
			fields.get(4).text("人事档案");
			Widgets.press(dialog, "补录");
			assertThat(Widgets.words(dialog)).contains("先选岗位，或者把日期清空");
			Widgets.those(dialog, Combo.class).get(1).select(2);
			fields.get(3).text("早就");
			Widgets.press(dialog, "补录");
			assertThat(Widgets.words(dialog)).contains("写一个日期，例如 2025-11-20");
			assertThat(told.asked).isEmpty();
			fields.get(3).text("2026/11/1");
			Widgets.press(dialog, "再加一段");
			assertThat(Widgets.those(dialog, Combo.class)).hasSize(3);
			told.refuse = true;
			Widgets.press(dialog, "补录");
			stage.until(() -> Widgets.words(dialog).contains("不行"));
			assertThat(fields.get(3).text()).as("what was typed stays").isEqualTo("2026/11/1");
			told.refuse = false;
			Widgets.press(dialog, "补录");
		});
		stage.press("补录用程序之前的任职");
		stage.until(() -> told.asked.size() == 2);
		assertThat(told.asked.getLast()).isEqualTo("[Earlier[position=agent, from=2025-01-01, until=2026-01-01], "
				+ "Earlier[position=lead, from=2026-01-01, until=2026-11-01]] 人事档案");
	}

	@Test
	void nobodyElseIsOfferedIt() {
		stage.close();
		stage = new Stage(Role.MENTOR);
		open(Maps.nowhere(List.of(TOLD)));
		assertThat(stage.words()).contains("组长安排之后", "任职经历").doesNotContain("补录用程序之前的任职", "安排岗位");
	}

	@Test
	void aWayThatGoesRoundSaysWhyItIsNotStraight() {
		open(Maps.roundabout(Optional.empty()));
		assertThat(stage.words()).contains("为什么不直接去", "直接去走不通", "what");
		open(Maps.roundabout(Optional.of(Cost.ofDays(300))));
		assertThat(stage.words()).contains("直接去也行，但要多花：约 10 个月");
	}

	private void open(Career career) {
		stage.size(1400, 900);
		new CareerView(stage.fresh(), stage, new AtomicReference<>(new Wish(career.way().isPresent() ? "manager" : "", Wish.NONE.question())),
				() -> Result.done(career), told, CLOCK, null).start();
		stage.open();
	}

	/** Remembers what was asked. */
	private static final class Told implements Careers {

		private final List<String> asked = new ArrayList<>();
		private boolean refuse;

		@Override
		public Result<MapView> map(Session session, UUID person) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<List<Story>> stories(Session session, UUID person, String wished) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<Posting> promote(Session session, UUID person, String position, String reason) {
			asked.add(position + " " + reason);
			return Result.done(new Posting(person, position, Bilingual.same(position), "2026-11-20", reason));
		}

		@Override
		public Result<List<Tenure>> tenures(Session session, UUID person) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<List<Tenure>> tellEarlier(Session session, UUID person, List<Earlier> earlier, String reason) {
			asked.add(earlier + " " + reason);
			return refuse ? Result.refused(Bilingual.same("不行")) : Result.done(List.of());
		}

		@Override
		public Result<Authority> authority(Session session, UUID person) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<Posting> posting(UUID person) {
			return Optional.empty();
		}
	}
}
