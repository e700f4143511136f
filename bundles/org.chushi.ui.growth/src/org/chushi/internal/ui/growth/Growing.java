package org.chushi.internal.ui.growth;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Careers.Story;
import org.chushi.growth.AgendaItem;
import org.chushi.growth.Agendas.Wanted;
import org.chushi.growth.Goal;
import org.chushi.growth.Intent;
import org.chushi.growth.Nudge;
import org.chushi.growth.Plan;
import org.chushi.growth.Plan.Version;
import org.chushi.growth.Talk;
import org.chushi.growth.Wish;
import org.chushi.core.Bilingual;
import org.chushi.growth.Direction;
import org.chushi.people.Person;
import org.chushi.ui.Status;

/**
 * What a page shows of one person's growth, as far as the caller may see it.
 *
 * @param own      whether it is the caller's
 * @param lead     whether the caller is a lead
 * @param intent   none for who may not see it
 * @param aims     positions of the map one can wish for
 * @param plan     the one that runs
 * @param talks    with this person; on one's own page all one is part of
 * @param partners whom the caller may talk with: on somebody's page that person, or nobody
 * @param stories  of people who went to what is wished
 * @param nudges   about this person
 * @param agenda   for the next 1-on-1: one's own, or what the person put there for the caller
 * @param raised   what is on agendas for the caller: on somebody's page that person's
 * @param wanted   the endorsement somebody came to the page for
 */
record Growing(UUID person, String name, boolean own, boolean lead, Optional<Intent> intent, List<Aim> aims, Optional<Plan> plan, List<Plan> closed,
		List<Talk> talks, List<Person> partners, List<Story> stories, List<Nudge> nudges,
		List<AgendaItem> agenda, List<AgendaItem> raised, Optional<Wanted> wanted) {

	Growing {
		aims = List.copyOf(aims);
		closed = List.copyOf(closed);
		talks = List.copyOf(talks);
		partners = List.copyOf(partners);
		stories = List.copyOf(stories);
		nudges = List.copyOf(nudges);
		agenda = List.copyOf(agenda);
		raised = List.copyOf(raised);
	}

	/** A position to wish for. @param directions those that lead to it */
	record Aim(String id, Bilingual title, Set<Direction> directions) {
	}

	/** What the page was opened for, where it is not among the items already. */
	Optional<Wanted> proposed() {
		return wanted.filter(w -> agenda.stream().noneMatch(i -> i.requirement().equals(w.requirement())));
	}

	/** Whether plan and wishes are for the caller to see. */
	boolean open() {
		return own || lead;
	}

	/** Whether the caller has still to agree to what is proposed. */
	boolean mayAgree() {
		return open() && plan.flatMap(Plan::proposed).filter(v -> own ? !v.byPerson() : v.byLead().isEmpty()).isPresent();
	}

	/** Who has still to agree, in words. */
	Bilingual waitsFor(Version version) {
		return version.byPerson() ? Messages.Growing_waitsLead.text() : own ? Messages.Growing_waitsMe.text() : Messages.Growing_waits.text(name);
	}

	/** A wish in one line. */
	static Bilingual words(Wish wish) {
		return wish.position().isEmpty() ? wish.direction().title() : Messages.Growing_aim.text(wish.positionTitle(), wish.direction().title());
	}

	static Status status(Goal goal, Days days) {
		return goal.done() ? Status.GOOD : goal.isLate(days.today()) ? Status.WAIT : Status.INFO;
	}

	static Bilingual state(Goal goal, Days days) {
		return goal.done() ? Messages.Growing_done.text() : goal.isLate(days.today()) ? Messages.Growing_passed.text(days.of(goal.by()))
				: goal.isByHand() || goal.progress() == 0 ? Messages.Growing_until.text(days.of(goal.by()))
						: Messages.Growing_share.text(goal.progress(), days.of(goal.by()));
	}
}
