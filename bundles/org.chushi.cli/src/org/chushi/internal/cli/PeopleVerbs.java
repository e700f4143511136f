package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.cli.Verb.Door;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.Person;
import org.chushi.people.Placement;
import org.chushi.people.Role;
import org.chushi.workspace.DemoTeam;

/** Commands about people. */
final class PeopleVerbs {

	private PeopleVerbs() {
	}

	static List<Verb> all() {
		return List.of(new Verb("demo", Door.BEGINNING, List.of(), PeopleVerbs::demo),
				new Verb("team create", Door.BEGINNING, List.of(Arg.of("NAME"), Arg.maybe("--display")), PeopleVerbs::found),
				Verb.of("person list", List.of(), PeopleVerbs::list),
				Verb.of("person add",
						List.of(Arg.of("NAME"), Arg.maybe("--display"), Arg.many("--role"), Arg.maybe("--section")),
						PeopleVerbs::add),
				Verb.of("person assign", List.of(Arg.of("PERSON"), Arg.many("--role")), PeopleVerbs::assign),
				Verb.of("person place", List.of(Arg.of("PERSON"), Arg.maybe("PLACE"), Arg.maybe("--reason")),
						in -> in.person("PERSON").then(p -> in.services().placements().place(in.session(), p, in.get("PLACE"), in.get("--reason")))
								.map(p -> Answer.of(p, line(p)))),
				Verb.of("person placements", List.of(Arg.of("PERSON")),
						in -> in.person("PERSON").then(p -> in.services().placements().of(in.session(), p)).map(PeopleVerbs::placements)),
				Verb.of("person leave", List.of(Arg.of("PERSON")),
						in -> in.person("PERSON").then(p -> in.services().accounts().leave(in.session(), p))
								.map(PeopleVerbs::answer)),
				Verb.of("person password", List.of(), PeopleVerbs::password),
				Verb.of("person reset", List.of(Arg.of("PERSON")),
						in -> in.person("PERSON")
								.then(p -> in.secret("CHUSHI_NEW_PASSWORD", Messages.PeopleVerbs_newPassword.text())
										.then(s -> in.services().accounts().resetPassword(in.session(), p, s)))
								.map(PeopleVerbs::answer)));
	}

	private static Result<Answer> demo(Input in) {
		return in.demo().create(Progress.SILENT).map(n -> Answer.of(new Count(n),
				Messages.PeopleVerbs_demo.text(n, DemoTeam.PASSWORD)));
	}

	private static Result<Answer> found(Input in) {
		return in.secret("CHUSHI_PASSWORD", Messages.PeopleVerbs_newPassword.text())
				.then(s -> in.services().accounts().found(in.get("NAME"), display(in), s)).map(PeopleVerbs::answer);
	}

	private static Result<Answer> list(Input in) {
		return in.services().accounts().list(in.session())
				.map(people -> Answer.of(new Team(people), people.stream().map(PeopleVerbs::line).toList()));
	}

	private static Result<Answer> add(Input in) {
		return roles(in).then(roles -> in.secret("CHUSHI_NEW_PASSWORD", Messages.PeopleVerbs_newPassword.text())
				.then(s -> in.services().accounts().register(in.session(),
						new NewPerson(in.get("NAME"), display(in), in.get("--section"), roles), s)))
				.map(PeopleVerbs::answer);
	}

	private static Result<Answer> assign(Input in) {
		Result<Set<Role>> wanted = in.has("--role") ? roles(in) : Result.done(Set.of());
		return in.person("PERSON").then(p -> wanted.then(roles -> in.services().accounts().assign(in.session(), p, roles))).map(PeopleVerbs::answer);
	}


	private static Result<Answer> password(Input in) {
		return in.secret("CHUSHI_PASSWORD", Messages.PeopleVerbs_oldPassword.text())
				.then(old -> in.secret("CHUSHI_NEW_PASSWORD", Messages.PeopleVerbs_newPassword.text())
						.then(fresh -> in.services().accounts().changePassword(in.session(), old, fresh)))
				.map(PeopleVerbs::answer);
	}

	private static String display(Input in) {
		return in.has("--display") ? in.get("--display") : in.get("NAME");
	}

	private static Result<Set<Role>> roles(Input in) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		for (String name : in.has("--role") ? in.all("--role") : List.of("newcomer")) {
			try {
				roles.add(Role.valueOf(name.toUpperCase(Locale.ROOT)));
			} catch (IllegalArgumentException e) {
				return Result.refused(Messages.PeopleVerbs_noRole.text(name,
						String.join(", ", EnumSet.allOf(Role.class).stream().map(r -> r.name().toLowerCase(Locale.ROOT)).toList())));
			}
		}
		return Result.done(roles);
	}

	private static Bilingual line(Placement placement) {
		return Lines.columns(placement.when(), placement.title(), placement.reason(), placement.by());
	}

	private static Answer placements(List<Placement> all) {
		return Answer.of(Map.of("placements", all), all.isEmpty() ? List.of(Messages.PeopleVerbs_noPlacements.text()) : all.stream().map(PeopleVerbs::line).toList());
	}

	private static Answer answer(Person person) {
		return Answer.of(person, line(person));
	}

	private static Bilingual line(Person person) {
		List<Object> cells = new ArrayList<>(List.of(person.name(), person.displayName()));
		cells.add(person.section().shown());
		person.roles().stream().sorted().map(Role::title).forEach(cells::add);
		if (!person.active()) {
			cells.add(Messages.PeopleVerbs_left.text());
		}
		return Lines.columns(cells.toArray());
	}

	record Count(int people) {
	}

	record Team(List<Person> people) {
	}
}
