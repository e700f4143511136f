package org.chushi.internal.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.chushi.assessment.ExtraTime;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.SectionProgress;
import org.chushi.assessment.SectionProgress.State;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.questions.Item;

/**
 * The sections of an attempt at a moment. A paper with a section that has a time of its own or cannot be gone back to is
 * sat section by section, any other one as a whole.
 */
final class Sections {

	private final Attempt attempt;
	private final PaperSnapshot paper;
	private final long used;

	/** @param used time used now, milliseconds */
	Sections(Attempt attempt, PaperSnapshot paper, long used) {
		this.attempt = attempt;
		this.paper = paper;
		this.used = used;
	}

	/** The section that is entered with the start, when the paper is sat section by section. */
	static Optional<String> first(PaperSnapshot paper) {
		return paper.sections().stream().anyMatch(s -> s.noReturn() || s.minutes() > 0)
				? Optional.of(paper.sections().getFirst().section())
				: Optional.empty();
	}

	State state(SectionSnapshot section) {
		Walk walk = attempt.walk();
		if (walk == null) {
			return State.OPEN;
		}
		if (!walk.entered().contains(section.section())) {
			return State.AHEAD;
		}
		boolean here = walk.section().equals(section.section());
		return timeOver(section) || !here && section.noReturn() ? State.SHUT : here ? State.UNDER_WAY : State.OPEN;
	}

	private boolean timeOver(SectionSnapshot section) {
		return section.minutes() > 0 && spent(section) > limit(section) + ExamTimer.graceMillis();
	}

	private long spent(SectionSnapshot section) {
		return attempt.walk() == null ? 0 : attempt.walk().spentIn(section.section(), used);
	}

	private long limit(SectionSnapshot section) {
		return section.minutes() * 60_000L + attempt.granted().of(section.section());
	}

	/** What is left of a section's own time. */
	Optional<Duration> remaining(SectionSnapshot section) {
		return section.minutes() == 0 ? Optional.empty()
				: Optional.of(Duration.ofMillis(Math.max(0, limit(section) - spent(section))));
	}

	List<SectionProgress> progress() {
		return paper.sections().stream().map(s -> {
			List<Item> items = paper.items().stream().filter(i -> i.section().equals(s.section())).toList();
			return new SectionProgress(s.section(), s.title(), state(s), remaining(s), items.size(),
					(int) items.stream().filter(attempt::answered).count());
		}).toList();
	}

	/** The questions that can be read and answered now. */
	List<Item> readable() {
		return paper.items().stream().filter(i -> refusal(i).isEmpty()).toList();
	}

	/** A question that can be read and answered now. */
	Result<Item> item(String question) {
		return paper.item(question).map(item -> refusal(item).<Result<Item>>map(Result::refused).orElseGet(() -> Result.done(item)))
				.orElseGet(() -> Result.refused(Messages.ExamDesk_noQuestion.text(question)));
	}

	/** Why a question can be neither read nor answered now. */
	Optional<Bilingual> refusal(Item item) {
		return paper.section(item.section()).flatMap(section -> switch (state(section)) {
		case AHEAD -> Optional.of(Messages.Sections_ahead.text(section.title()));
		case SHUT -> Optional.of(shut(section));
		// its own time runs only while the person is in it
		case OPEN -> section.minutes() > 0 && attempt.walk() != null ? Optional.of(Messages.Sections_enter.text(section.title()))
				: Optional.<Bilingual>empty();
		case UNDER_WAY -> Optional.<Bilingual>empty();
		});
	}

	private Bilingual shut(SectionSnapshot section) {
		return (timeOver(section) ? Messages.Sections_over : Messages.Sections_left).text(section.title());
	}

	/**
	 * Where the person goes.
	 *
	 * @param wanted id of a section; empty for the next one
	 */
	Result<SectionSnapshot> to(String wanted) {
		if (attempt.walk() == null) {
			return Result.refused(Messages.Sections_whole.text());
		}
		Optional<SectionSnapshot> next = first(s -> state(s) == State.AHEAD);
		Optional<SectionSnapshot> target = wanted.isEmpty() ? next : paper.section(wanted);
		if (target.isEmpty()) {
			return Result.refused((wanted.isEmpty() ? Messages.Sections_last : Messages.Sections_unknown).text(wanted));
		}
		SectionSnapshot to = target.get();
		return switch (state(to)) {
		case SHUT -> Result.refused(shut(to));
		case AHEAD -> to.equals(next.orElse(null)) ? Result.done(to) : first(to, next.orElseThrow());
		case OPEN, UNDER_WAY -> Result.done(to);
		};
	}

	private static Result<SectionSnapshot> first(SectionSnapshot wanted, SectionSnapshot next) {
		return Result.refused(Messages.Sections_order.text(wanted.title()), List.of(new Missing(next.title(),
				Messages.Sections_orderHave.text(), Messages.Sections_orderWant.text(), Messages.Sections_orderNext.text(next.title()))));
	}

	private Optional<SectionSnapshot> first(Predicate<SectionSnapshot> wanted) {
		return paper.sections().stream().filter(wanted).findFirst();
	}

	/** The section the person is in. */
	Optional<SectionSnapshot> here() {
		return Optional.ofNullable(attempt.walk()).flatMap(w -> paper.section(w.section()));
	}

	/** What extra time comes to: a share goes to every section with a time of its own, minutes to the one under way. */
	Granted granted(ExtraTime extra) {
		var sections = new TreeMap<String, Long>();
		for (SectionSnapshot section : paper.sections()) {
			if (section.minutes() > 0) {
				boolean here = here().filter(section::equals).isPresent();
				var share = new ExtraTime(extra.percent(), here ? extra.minutes() : 0);
				sections.put(section.section(), share.of(section.minutes()).toMillis());
			}
		}
		return new Granted(extra.of(paper.minutes()).toMillis(), sections);
	}

	/** What extra time given before the start comes to: every section gets its share of the minutes. */
	static Granted beforehand(PaperSnapshot paper, ExtraTime extra) {
		var sections = new TreeMap<String, Long>();
		long whole = extra.of(paper.minutes()).toMillis();
		paper.sections().stream().filter(s -> s.minutes() > 0)
				.forEach(s -> sections.put(s.section(), whole * s.minutes() / Math.max(1, paper.minutes())));
		return new Granted(whole, sections);
	}
}
