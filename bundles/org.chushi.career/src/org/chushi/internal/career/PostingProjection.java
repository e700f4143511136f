package org.chushi.internal.career;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.career.Certification.Endorsement;
import org.chushi.core.Bilingual;
import org.chushi.internal.career.CareerEvents.EarlierPostsTold;
import org.chushi.internal.career.CareerEvents.EndorsementGiven;
import org.chushi.internal.career.CareerEvents.Held;
import org.chushi.internal.career.CareerEvents.PositionTaken;
import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;
import org.osgi.service.component.annotations.Component;

/** Positions people had and have, and what others said for them. */
@Component
public final class PostingProjection implements Projection {

	static final String NAME = "careers";

	/** A position from an instant on. */
	record Post(String position, Bilingual title, Instant since, String reason) {
	}

	/** What somebody said for them, and when. */
	record Given(Endorsement endorsement, Instant when) {
	}

	/**
	 * One person's career, oldest post first.
	 *
	 * @param earlier time in positions before the first post, as it was told
	 */
	record Career(List<Post> posts, List<Given> endorsements, List<Held> earlier) {

		static final Career EMPTY = new Career(List.of(), List.of(), List.of());

		Optional<Post> present() {
			return posts.isEmpty() ? Optional.empty() : Optional.of(posts.getLast());
		}

		boolean ever(String position) {
			return posts.stream().anyMatch(p -> p.position().equals(position)) || earlier.stream().anyMatch(h -> h.position().equals(position));
		}

		/** Calendar days in a position over all times in it: what was told and what the program kept. */
		int days(String position, LocalDate today, ZoneId zone) {
			long days = earlier.stream().filter(h -> h.position().equals(position)).mapToLong(h -> ChronoUnit.DAYS.between(h.from(), h.until())).sum();
			for (int i = 0; i < posts.size(); i++) {
				if (posts.get(i).position().equals(position)) {
					LocalDate end = i + 1 < posts.size() ? day(posts.get(i + 1), zone) : today;
					days += Math.max(0, ChronoUnit.DAYS.between(day(posts.get(i), zone), end));
				}
			}
			return (int) days;
		}

		/** All positions there was any time in, and how many days. */
		Map<String, Integer> days(LocalDate today, ZoneId zone) {
			return Stream.concat(posts.stream().map(Post::position), earlier.stream().map(Held::position)).distinct()
					.collect(Collectors.toMap(p -> p, p -> days(p, today, zone)));
		}

		/** The first day of the present post: that of what was told when it went on into it. */
		Optional<LocalDate> since(ZoneId zone) {
			return present().map(last -> {
				LocalDate day = day(last, zone);
				return posts.size() > 1 ? day
						: earlier.stream().filter(h -> h.position().equals(last.position()) && h.until().equals(day)).map(Held::from).findFirst().orElse(day);
			});
		}

		private static LocalDate day(Post post, ZoneId zone) {
			return LocalDate.ofInstant(post.since(), zone);
		}
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return 3;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(CareerEvents.ENDORSED, CareerEvents.POSITION_TAKEN, CareerEvents.EARLIER_TOLD);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(CareerEvents.POSITION_TAKEN)) {
			PositionTaken e = event.as(CareerEvents.POSITION_TAKEN);
			Career career = career(documents, e.person().toString());
			List<Post> posts = new ArrayList<>(career.posts());
			posts.add(new Post(e.position(), e.title(), event.instant(), e.reason()));
			documents.put(e.person().toString(), new Career(posts, career.endorsements(), career.earlier()));
		} else if (event.is(CareerEvents.ENDORSED)) {
			EndorsementGiven e = event.as(CareerEvents.ENDORSED);
			Career career = career(documents, e.person().toString());
			List<Given> endorsements = new ArrayList<>(career.endorsements());
			endorsements.add(new Given(new Endorsement(e.person(), e.by(), e.role(), e.words()), event.instant()));
			documents.put(e.person().toString(), new Career(career.posts(), endorsements, career.earlier()));
		} else if (event.is(CareerEvents.EARLIER_TOLD)) {
			EarlierPostsTold e = event.as(CareerEvents.EARLIER_TOLD);
			Career career = career(documents, e.person().toString());
			documents.put(e.person().toString(), new Career(career.posts(), career.endorsements(), e.earlier()));
		}
	}

	private static Career career(WritableDocuments documents, String person) {
		return documents.find(Career.class, person).orElse(Career.EMPTY);
	}
}
