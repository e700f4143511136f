package org.chushi.internal.cli;

import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.growth.AgendaItem;
import org.chushi.growth.Agendas;
import org.chushi.people.Role;

/** Commands about what is to be spoken of in the next 1-on-1. */
final class AgendaVerbs {

	private static final String PERSON = "PERSON";
	private static final String ITEM = "ITEM";
	private static final String REQUIREMENT = "REQUIREMENT";
	private static final String WITH = "WITH";
	private static final String SAYING = "--saying";

	private AgendaVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("growth agenda", List.of(Arg.maybe(PERSON)), in -> in.person(PERSON).then(p -> agendas(in).of(in.session(), p)).map(AgendaVerbs::list)),
				Verb.of("growth raised", List.of(), in -> agendas(in).forMe(in.session()).map(AgendaVerbs::list)),
				Verb.of("growth raise", List.of(Arg.of(WITH), Arg.of(SAYING)), in -> Words.literal(in.get(WITH), Role.values())
						.then(with -> agendas(in).put(in.session(), with, in.get(SAYING))).map(item -> list(List.of(item)))),
				Verb.of("growth ask", List.of(Arg.of(REQUIREMENT)),
						in -> agendas(in).ask(in.session(), in.get(REQUIREMENT)).map(item -> list(List.of(item)))),
				Verb.of("growth unraise", List.of(Arg.of(ITEM)), in -> in.id(ITEM).then(i -> agendas(in).takeBack(in.session(), i)).map(AgendaVerbs::list)),
				Verb.of("growth endorse", List.of(Arg.of(PERSON), Arg.of(REQUIREMENT), Arg.of(SAYING)),
						in -> in.person(PERSON).then(p -> agendas(in).endorse(in.session(), p, in.get(REQUIREMENT), in.get(SAYING))
								.then(given -> agendas(in).of(in.session(), p))).map(AgendaVerbs::list)));
	}

	private static Agendas agendas(Input in) {
		return in.services().growth().agendas();
	}

	private static Answer list(List<AgendaItem> items) {
		return Answer.of(Map.of("items", items), items.isEmpty() ? List.of(Messages.AgendaVerbs_none.text()) : items.stream().map(AgendaVerbs::line).toList());
	}

	private static Bilingual line(AgendaItem item) {
		return Lines.columns(item.id(), item.personName(), item.with().title(), item.words());
	}
}
