package org.chushi.internal.ui.growth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.career.Certification.Endorsement;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.growth.AgendaItem;
import org.chushi.growth.Agendas;
import org.chushi.growth.Agendas.Wanted;
import org.chushi.growth.Direction;
import org.chushi.growth.Goal;
import org.chushi.growth.Growth;
import org.chushi.growth.Intent;
import org.chushi.growth.Intents;
import org.chushi.growth.Nudge;
import org.chushi.growth.Nudges;
import org.chushi.growth.Plan;
import org.chushi.growth.Plans;
import org.chushi.growth.Prospects;
import org.chushi.growth.Talk;
import org.chushi.growth.Talk.Draft;
import org.chushi.growth.Talks;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;

/** Services that keep what they are asked for. */
final class Services implements Growth {

	final List<String> asked = new ArrayList<>();
	List<Nudge> nudges = Lives.nudges();

	boolean refused;

	private <T> Result<T> told(String what, T answer) {
		if (refused || what.contains("不行")) {
			return Result.refused(new Bilingual("这样不行。", "That will not do."));
		}
		asked.add(what);
		return Result.done(answer);
	}

	@Override
	public Intents intents() {
		return new Wishes();
	}

	@Override
	public Talks talks() {
		return new Meetings();
	}

	@Override
	public Agendas agendas() {
		return new Raised();
	}

	@Override
	public Plans plans() {
		return new Ways();
	}

	@Override
	public Prospects prospects() {
		throw new UnsupportedOperationException();
	}

	@Override
	public Nudges nudges() {
		return new Words();
	}

	private final class Raised implements Agendas {

		@Override
		public Result<List<AgendaItem>> of(Session session, UUID person) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<List<AgendaItem>> forMe(Session session) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<AgendaItem> put(Session session, Role with, String words) {
			return told("put " + with + " " + words, Lives.item(words));
		}

		@Override
		public Result<AgendaItem> ask(Session session, String requirement) {
			return told("ask " + requirement, Lives.endorsement());
		}

		@Override
		public Result<List<AgendaItem>> takeBack(Session session, UUID item) {
			return told("take back " + item, List.of());
		}

		@Override
		public Result<Optional<Wanted>> wanted(Session session, UUID person, String requirement) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Result<Endorsement> endorse(Session session, UUID person, String requirement, String words) {
			return told("endorse " + person + " " + requirement + " " + words, new Endorsement(person, session.person(), "LEAD", words));
		}
	}

	private final class Wishes implements Intents {

		@Override
		public Result<Intent> of(Session session, UUID person) {
			return told("of", Lives.intent());
		}

		@Override
		public Map<UUID, Intent> of(Session session, Collection<UUID> people) {
			return people.stream().collect(Collectors.toMap(p -> p, p -> Lives.intent()));
		}

		@Override
		public Result<Intent> state(Session session, Said said) {
			return told("state " + said, Lives.intent());
		}

		@Override
		public Result<Intent> takeBack(Session session, Direction direction) {
			return told("take back " + direction, Lives.intent());
		}
	}

	private final class Meetings implements Talks {

		@Override
		public Result<List<Talk>> of(Session session, UUID person) {
			return told("of", List.of());
		}

		@Override
		public Result<List<Talk>> mine(Session session) {
			return told("mine", List.of());
		}

		@Override
		public Result<Talk> talk(Session session, UUID talk) {
			return told("talk", Lives.talk(true));
		}

		@Override
		public Result<List<Person>> partners(Session session) {
			return told("partners", List.of());
		}

		@Override
		public Result<Talk> hold(Session session, UUID person, Draft draft) {
			return told("hold " + person + " " + draft, Lives.talk(true));
		}

		@Override
		public Result<Talk> correct(Session session, UUID talk, Draft draft, String reason) {
			return told("correct " + draft + " " + reason, Lives.talk(true));
		}

		@Override
		public Result<Talk> withdraw(Session session, UUID talk, String reason) {
			return told("withdraw " + reason, Lives.withdrawn());
		}

		@Override
		public Result<Talk> settle(Session session, UUID talk, int step, boolean done) {
			return told("settle " + step + " " + done, Lives.talk(true));
		}
	}

	private final class Ways implements Plans {

		@Override
		public Result<Optional<Plan>> of(Session session, UUID person) {
			return told("of", Optional.empty());
		}

		@Override
		public Result<List<Plan>> closed(Session session, UUID person) {
			return told("closed", List.of());
		}

		@Override
		public Result<List<Goal.Suggestion>> suggestions(Session session, UUID person) {
			return told("suggestions", List.of());
		}

		@Override
		public Result<Plan> write(Session session, UUID person, Basis read, List<Goal.Draft> goals, String words) {
			return told("write " + goals + " " + words + " on " + read.version(), Lives.proposed(true));
		}

		@Override
		public Result<Plan> write(Session session, UUID person, List<Goal.Draft> goals, String words) {
			return told("write " + goals + " " + words, Lives.proposed(true));
		}

		@Override
		public Result<Plan> agree(Session session, UUID person, int version) {
			return told("agree " + version, Lives.holding());
		}

		@Override
		public Result<Plan> tick(Session session, UUID person, UUID goal, boolean done) {
			return told("tick " + goal + " " + done, Lives.holding());
		}

		@Override
		public Result<Plan> close(Session session, UUID person, String words) {
			return told("close " + words, Lives.closed());
		}
	}

	private final class Words implements Nudges {

		@Override
		public Result<List<Nudge>> today(Session session) {
			return Result.done(nudges);
		}

		@Override
		public Result<List<Nudge>> later(Session session, String key, int days) {
			return told("later " + key + " " + days, List.of());
		}
	}
}
