package org.chushi.internal.growth;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.chushi.career.CareerUseCases;
import org.chushi.career.Certification;
import org.chushi.career.Certification.Endorsement;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Result;
import org.chushi.growth.AgendaItem;
import org.chushi.growth.Agendas;
import org.chushi.growth.GrowthUseCases;
import org.chushi.internal.growth.AgendaEvents.AgendaGiven;
import org.chushi.internal.growth.AgendaEvents.AgendaPut;
import org.chushi.internal.growth.AgendaEvents.AgendaTakenBack;
import org.chushi.internal.growth.AgendaProjection.Kept;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.Endorsed;
import org.chushi.model.Move;
import org.chushi.model.Position;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Leaders;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.rules.Finding;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolments;
import org.chushi.training.Pairings;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps agendas, and gives what is asked for on them. */
@Component
public final class AgendaDesk implements Agendas {

	private static final Set<Role> PARTS = Set.of(Role.LEAD, Role.MENTOR);

	private final Journal journal;
	private final AgendaBook book;
	private final Packs packs;
	private final Records records;
	private final Certification certification;
	private final Directory directory;
	private final Access access;
	private final Asked asked;
	private final Ids ids;

	@Activate
	public AgendaDesk(@Reference Journal journal, @Reference Packs packs, @Reference Requirements requirements, @Reference Enrolments enrolments,
			@Reference Certification certification, @Reference Directory directory, @Reference Pairings pairings, @Reference Access access,
			@Reference Ids ids) {
		this.journal = journal;
		this.book = AgendaBook.of(journal, directory, pairings);
		this.packs = packs;
		this.records = new Records(packs, requirements, enrolments);
		this.certification = certification;
		this.directory = directory;
		this.access = access;
		this.asked = new Asked(access, journal);
		this.ids = ids;
	}

	@Override
	public Result<List<AgendaItem>> of(Session session, UUID person) {
		return asked.about(session, GrowthUseCases.SEE_AGENDA, person, () -> Result.done(open(session, person)));
	}

	private List<AgendaItem> open(Session session, UUID person) {
		Leaders leaders = Leaders.now(directory);
		return book.of(person).stream().filter(k -> session.person().equals(person) || book.isFor(session, k, leaders)).filter(records::waits)
				.map(k -> seen(k, leaders)).toList();
	}

	private AgendaItem seen(Kept item, Leaders leaders) {
		return new AgendaItem(item.id(), item.person(), directory.nameOf(item.person()), item.with(),
				book.readers(item, leaders).stream().map(Person::displayName).toList(),
				item.isEndorsement() ? endorsed(item.requirement()).map(this::what).orElse(Bilingual.same(item.words())) : Bilingual.same(item.words()),
				item.requirement(), item.put());
	}

	@Override
	public Result<List<AgendaItem>> forMe(Session session) {
		return asked.about(session, GrowthUseCases.SEE_AGENDA, session.person(), () -> {
			Leaders leaders = Leaders.now(directory);
			return Result.done(book.forThis(session).stream().filter(records::waits).map(k -> seen(k, leaders)).toList());
		});
	}

	@Override
	public Result<AgendaItem> put(Session session, Role with, String words) {
		String said = words.strip().replaceAll("\\R", " ");
		return raising(session, () -> {
			if (said.isEmpty() || said.length() > LONGEST_WORDS) {
				return Result.refused(Messages.Agendas_words.text(Integer.toString(LONGEST_WORDS)));
			}
			List<UUID> to = !PARTS.contains(with) ? List.of() : book.those(session.person(), with, Leaders.now(directory)).stream().map(Person::id).toList();
			return to.isEmpty() ? Result.refused(Messages.Agendas_nobody.text(with.title()))
					: store(session, new AgendaPut(ids.next(), session.person(), with.name(), to, said, "", false));
		});
	}

	@Override
	public Result<AgendaItem> ask(Session session, String requirement) {
		UUID person = session.person();
		return raising(session, () -> endorsed(requirement).map(r -> book.of(person).stream().filter(k -> k.requirement().equals(requirement)).findFirst()
				.map(k -> Result.done(seen(k, Leaders.now(directory))))
				.orElseGet(() -> store(session, new AgendaPut(ids.next(), person, role(r).name(), List.of(), what(r).zh(), requirement,
						records.finding(person, requirement).filter(Finding::met).isPresent()))))
				.orElseGet(() -> Result.refused(Messages.Agendas_noEndorsement.text())));
	}

	private Result<AgendaItem> raising(Session session, Supplier<Result<AgendaItem>> work) {
		return asked.about(session, GrowthUseCases.RAISE, session.person(),
				() -> book.of(session.person()).size() >= MOST_ITEMS ? Result.refused(Messages.Agendas_many.text(MOST_ITEMS)) : work.get());
	}

	private Result<AgendaItem> store(Session session, AgendaPut put) {
		return append(session, put.item(), 0, AgendaEvents.PUT.on(AgendaEvents.stream(put.item()), put))
				.map(done -> seen(book.open(put.item()).orElseThrow(), Leaders.now(directory)));
	}

	private Result<?> append(Session session, UUID item, long version, NewEvent event) {
		return journal.append(Append.of(session.actor(), event).expecting(AgendaEvents.stream(item), version));
	}

	@Override
	public Result<List<AgendaItem>> takeBack(Session session, UUID item) {
		return asked.about(session, GrowthUseCases.RAISE, session.person(), () -> asked.decide(() -> {
			long version = journal.version(AgendaEvents.stream(item));
			return book.open(item).filter(k -> k.person().equals(session.person()))
					.<Result<List<AgendaItem>>>map(k -> append(session, item, version, AgendaEvents.TAKEN_BACK.on(AgendaEvents.stream(item), new AgendaTakenBack(item)))
							.map(done -> open(session, session.person())))
					.orElseGet(() -> Result.refused(Messages.Agendas_none.text()));
		}));
	}

	@Override
	public Result<Optional<Wanted>> wanted(Session session, UUID person, String requirement) {
		return asked.about(session, GrowthUseCases.SEE_AGENDA, person,
				() -> Result.done(endorsed(requirement).filter(r -> records.finding(person, requirement).filter(f -> !f.met()).isPresent())
						.map(r -> new Wanted(requirement, role(r), what(r), book.of(person).stream().anyMatch(k -> k.requirement().equals(requirement)),
								mayGive(session, person, role(r))))));
	}

	private boolean mayGive(Session session, UUID person, Role role) {
		return !session.person().equals(person) && session.is(role) && access.refusal(session, CareerUseCases.ENDORSE, person).isEmpty()
				&& (role == Role.LEAD || book.those(person, role, Leaders.now(directory)).stream().anyMatch(p -> p.id().equals(session.person())));
	}

	@Override
	public Result<Endorsement> endorse(Session session, UUID person, String requirement, String words) {
		return endorsed(requirement).map(r -> certification.endorse(session, person, role(r), words))
				.orElseGet(() -> Result.refused(Messages.Agendas_noEndorsement.text())).peek(given -> book.of(person).stream()
						.filter(k -> k.requirement().equals(requirement)).forEach(k -> given(session, k.id())));
	}

	/** Off the agenda; whoever took it off in between has done so. */
	private void given(Session session, UUID item) {
		asked.decide(() -> {
			long version = journal.version(AgendaEvents.stream(item));
			return book.open(item).<Result<?>>map(k -> append(session, item, version,
					AgendaEvents.GIVEN.on(AgendaEvents.stream(item), new AgendaGiven(item, session.person())))).orElseGet(() -> Result.done(item)).map(done -> item);
		});
	}

	/** The requirement, when it is an endorsement somebody can be asked for. */
	private Optional<Endorsed> endorsed(String requirement) {
		return packs.library().find(Endorsed.class, requirement).filter(r -> PARTS.contains(role(r)));
	}

	private static Role role(Endorsed requirement) {
		return Role.valueOf(requirement.getBy().name());
	}

	/** Whose endorsement, and for what: the certificate or the position it is asked for. */
	private Bilingual what(Endorsed requirement) {
		Bilingual by = role(requirement).title();
		for (EObject owner = requirement.eContainer(); owner != null; owner = owner.eContainer()) {
			if (owner instanceof CertificateDefinition certificate) {
				return Messages.Agendas_endorsementFor.text(by, Texts.of(certificate.getTitle()));
			}
			if (owner instanceof Move move) {
				return packs.library().find(Position.class, move.getTo()).map(p -> Messages.Agendas_endorsementFor.text(by, Texts.of(p.getTitle())))
						.orElseGet(() -> Messages.Agendas_endorsement.text(by));
			}
		}
		return Messages.Agendas_endorsement.text(by);
	}
}
