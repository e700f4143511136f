package org.chushi.internal.staffing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chushi.career.Careers;
import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.career.Certification;
import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.internal.staffing.Sources.Inquiry;
import org.chushi.internal.staffing.StaffingEvents.HeadsPlanned;
import org.chushi.internal.staffing.StaffingProjection.Planned;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Placements;
import org.chushi.people.Sections;
import org.chushi.people.Session;
import org.chushi.people.TeamSection;
import org.chushi.people.UseCase;
import org.chushi.rules.Requirements;
import org.chushi.staffing.Eligible;
import org.chushi.staffing.Expiring;
import org.chushi.staffing.Plan;
import org.chushi.staffing.Plan.Heads;
import org.chushi.staffing.Roster;
import org.chushi.staffing.SectionGap;
import org.chushi.staffing.Staffing;
import org.chushi.staffing.StaffingUseCases;
import org.chushi.training.Enrolments;
import org.chushi.training.Pairings;
import org.chushi.training.Policies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sections, plans and the boards of a lead. */
@Component
public final class StaffingDesk implements Staffing {

	private final Journal journal;
	private final StaffingBook book;
	private final Sources sources;
	private final Pairings pairings;
	private final Sections sections;
	private final Placements placements;
	private final Access access;

	@Activate
	public StaffingDesk(@Reference Journal journal, @Reference Packs packs, @Reference Directory directory, @Reference Access access,
			@Reference Requirements requirements, @Reference Enrolments enrolments, @Reference Policies policies, @Reference Pairings pairings,
			@Reference Careers careers, @Reference Certification certification, @Reference Sections sections, @Reference Placements placements,
			@Reference Clock clock) {
		this.journal = journal;
		this.book = StaffingBook.of(journal);
		this.sources = new Sources(journal, packs, directory, requirements, enrolments, policies, careers, certification, clock);
		this.pairings = pairings;
		this.sections = sections;
		this.placements = placements;
		this.access = access;
	}

	@Override
	public Result<Roster> roster(Session session) {
		return may(session, StaffingUseCases.SEE, () -> Result.done(roster(session, sources.ask(session))));
	}

	private Roster roster(Session session, Inquiry inquiry) {
		List<Planned> plans = book.plans();
		return new RosterMaker(inquiry, sources.directory().placed(), placements.placeable(session), plans.isEmpty() ? Optional.empty() : Optional.of(seen(plans.getLast())),
				sources.clock().getZone()).roster();
	}

	@Override
	public Result<Plan> plan(Session session, Map<String, Integer> heads, String note) {
		return may(session, StaffingUseCases.PLAN, () -> {
			if (note.strip().length() > LONGEST_WORDS) {
				return Result.refused(Messages.Staffing_words.text(LONGEST_WORDS));
			}
			if (heads.values().stream().anyMatch(h -> h < 0 || h > MOST_HEADS)) {
				return Result.refused(Messages.Staffing_heads.text(Integer.toString(MOST_HEADS)));
			}
			return named(heads).then(wanted -> decide(StaffingEvents.PLAN,
					() -> Result.done(StaffingEvents.PLANNED.on(StaffingEvents.PLAN, new HeadsPlanned(whole(wanted), note.strip()))), session))
					.map(done -> seen(book.plans().getLast()));
		});
	}

	private Result<List<Heads>> named(Map<String, Integer> heads) {
		Map<String, Heads> named = new LinkedHashMap<>();
		for (Map.Entry<String, Integer> each : heads.entrySet()) {
			Result<TeamSection> section = sections.named(each.getKey());
			if (!section.isDone()) {
				return section.map(none -> List.of());
			}
			section.peek(s -> named.put(s.id(), new Heads(s.id(), s.title(), each.getValue())));
		}
		named.remove("");
		return named.isEmpty() ? Result.refused(Messages.Staffing_noHeads.text()) : Result.done(List.copyOf(named.values()));
	}

	/** With what was planned for the other sections. */
	private List<Heads> whole(List<Heads> wanted) {
		Map<String, Heads> all = new LinkedHashMap<>();
		List<Planned> plans = book.plans();
		if (!plans.isEmpty()) {
			plans.getLast().heads().forEach(h -> all.put(h.section(), h));
		}
		wanted.forEach(h -> all.put(h.section(), h));
		return List.copyOf(all.values());
	}

	@Override
	public Result<List<Plan>> plans(Session session) {
		return may(session, StaffingUseCases.SEE, () -> Result.done(book.plans().reversed().stream().map(this::seen).toList()));
	}

	@Override
	public Result<List<SectionGap>> gaps(Session session) {
		return may(session, StaffingUseCases.SEE, () -> {
			Inquiry inquiry = sources.ask(session);
			return Result.done(new Seekers(inquiry, roster(session, inquiry)).gaps());
		});
	}

	@Override
	public Result<List<Expiring>> expiring(Session session, int days) {
		return may(session, StaffingUseCases.SEE, () -> {
			Inquiry inquiry = sources.ask(session);
			return Result.done(inquiry.people().stream().flatMap(p -> inquiry.holdings().all(p.id()).stream())
					.flatMap(c -> expiring(c, inquiry.today()).stream())
					.filter(e -> e.days() <= days && (e.days() >= -LATELY || e.standing() == Standing.LAPSED))
					.sorted(Comparator.comparingLong(Expiring::days).thenComparing(Expiring::name)).toList());
		});
	}

	/** None for one that was revoked, followed by another or has no last day. */
	private Optional<Expiring> expiring(Certificate certificate, LocalDate today) {
		Standing standing = certificate.standing(today);
		return last(certificate, standing, today).map(until -> new Expiring(certificate, sources.directory().nameOf(certificate.person()), standing, until,
				ChronoUnit.DAYS.between(today, until)));
	}

	/** The next day after which something is lost; of what gives its rights no more, the last one on which it did. */
	private static Optional<LocalDate> last(Certificate certificate, Standing standing, LocalDate today) {
		String grace = certificate.life().graceUntil();
		String learn = certificate.life().deltaUntil().orElse("");
		return (switch (standing) {
		case REVOKED, SUPERSEDED -> Stream.<String>of();
		case EXPIRED -> Stream.of(grace);
		case LAPSED -> Stream.of(learn);
		case VALID, DUE, GRACE, STALE, SUSPENDED -> Stream.of(certificate.validUntil(), grace, learn).filter(day -> day.compareTo(today.toString()) >= 0);
		}).filter(day -> !day.isEmpty()).map(LocalDate::parse).min(Comparator.naturalOrder());
	}

	@Override
	public Result<List<Eligible>> mentors(Session session) {
		return may(session, StaffingUseCases.SEE, () -> Result.done(new Eligibility(sources.ask(session)).mentors(pairings)));
	}

	@Override
	public Result<List<Eligible>> inspectors(Session session) {
		return may(session, StaffingUseCases.SEE, () -> Result.done(new Eligibility(sources.ask(session)).inspectors()));
	}

	private Plan seen(Planned plan) {
		return new Plan(plan.heads(), plan.note(), plan.when(), sources.directory().nameOfActor(plan.by()));
	}

	/** Again while somebody else was faster. */
	private Result<?> decide(String stream, Supplier<Result<NewEvent>> decision, Session session) {
		Result<?> result = journal.decide(() -> {
			long version = journal.version(stream);
			return decision.get().then(event -> journal.append(Append.of(session.actor(), event).expecting(stream, version)).map(done -> event));
		});
		return journal.moved(result) ? Result.refused(Messages.Staffing_moved.text()) : result;
	}

	private <T> Result<T> may(Session session, UseCase useCase, Supplier<Result<T>> work) {
		return access.<T>refusal(session, useCase).<Result<T>>map(r -> r).orElseGet(work);
	}
}
