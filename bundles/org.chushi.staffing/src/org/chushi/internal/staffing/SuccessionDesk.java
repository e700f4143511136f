package org.chushi.internal.staffing;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import org.chushi.career.Careers;
import org.chushi.career.Certification;
import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.growth.Intents;
import org.chushi.internal.staffing.Sources.Inquiry;
import org.chushi.journal.Journal;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.rules.Requirements;
import org.chushi.staffing.Bench;
import org.chushi.staffing.GapBoard;
import org.chushi.staffing.StaffingUseCases;
import org.chushi.staffing.Succession;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who can follow whom, as the records and the content are now. */
@Component
public final class SuccessionDesk implements Succession {

	private final Sources sources;
	private final Intents intents;
	private final Access access;

	@Activate
	public SuccessionDesk(@Reference Journal journal, @Reference Packs packs, @Reference Directory directory, @Reference Access access, @Reference Requirements requirements,
			@Reference Enrolments enrolments, @Reference Policies policies, @Reference Careers careers, @Reference Certification certification,
			@Reference Intents intents, @Reference Clock clock) {
		this.sources = new Sources(journal, packs, directory, requirements, enrolments, policies, careers, certification, clock);
		this.intents = intents;
		this.access = access;
	}

	@Override
	public Result<List<Bench>> benches(Session session) {
		return may(session, () -> {
			Inquiry inquiry = sources.ask(session);
			return Result.done(new BenchMaker(inquiry, intents.of(session, inquiry.people().stream().map(Person::id).toList()), sources.clock().instant()).benches());
		});
	}

	@Override
	public Result<GapBoard> gaps(Session session) {
		return may(session, () -> Result.done(new GapMaker(sources.ask(session)).count()));
	}

	private <T> Result<T> may(Session session, Supplier<Result<T>> work) {
		return access.<T>refusal(session, StaffingUseCases.SUCCESSION).<Result<T>>map(r -> r).orElseGet(work);
	}
}
