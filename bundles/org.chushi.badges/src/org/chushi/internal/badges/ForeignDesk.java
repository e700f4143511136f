package org.chushi.internal.badges;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chushi.badges.BadgeReport;
import org.chushi.badges.BadgeReport.Check;
import org.chushi.badges.BadgeReport.Signer;
import org.chushi.badges.BadgeUseCases;
import org.chushi.badges.ForeignBadge;
import org.chushi.badges.ForeignBadges;
import org.chushi.career.CareerUseCases;
import org.chushi.career.Certification;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.OwnerFiles;
import org.chushi.core.Result;
import org.chushi.internal.badges.ForeignEvents.BadgeKept;
import org.chushi.internal.badges.ForeignEvents.Found;
import org.chushi.internal.badges.ForeignEvents.KeptBadgeTakenOff;
import org.chushi.internal.badges.ForeignEvents.KeptBadgeVerified;
import org.chushi.internal.badges.ForeignProjection.Credential;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.publishing.Signers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Keeps what others signed for people of the team. */
@Component
public final class ForeignDesk implements ForeignBadges {

	/** Longest line of what was found: it may name what strangers wrote. */
	private static final int LINE = 500;

	private final Journal journal;
	private final Directory directory;
	private final Access access;
	private final Clock clock;
	private final Ids ids;
	private final Looking looking;

	@Activate
	public ForeignDesk(@Reference Journal journal, @Reference Certification certification, @Reference Signers signers,
			@Reference Directory directory, @Reference Access access, @Reference Clock clock, @Reference Ids ids) {
		this.journal = journal;
		this.directory = directory;
		this.access = access;
		this.clock = clock;
		this.ids = ids;
		looking = new Looking(signers, certification, new StatusBook(journal, new SecureRandom()), access, clock);
	}

	@Override
	public Result<ForeignBadge> keep(Session session, UUID person, Path file, List<Path> lists) {
		return allowed(session, BadgeUseCases.KEEP, person, () -> directory.find(person).filter(Person::active).isEmpty()
				? Result.refused(Messages.ForeignDesk_nobody.text())
				: Documents.bring(file, Documents.MOST).then(BadgeFiles::credential)
						.then(json -> BadgeFiles.json(json).then(badge -> looking.at(session, badge, lists).then(report -> keep(session, person, json, badge, report)))));
	}

	private Result<ForeignBadge> keep(Session session, UUID person, byte[] json, ObjectNode badge, BadgeReport report) {
		Optional<Bilingual> why = unsound(report).or(() -> json.length > LARGEST ? Optional.of(Messages.ForeignDesk_large.text(LARGEST >> 20)) : Optional.empty());
		if (why.isPresent()) {
			return Result.refused(why.get());
		}
		UUID id = ids.next();
		String stream = ForeignEvents.stream(person);
		BadgeKept kept = new BadgeKept(id, person, plain(report.name(), WORDS), plain(report.issuer(), WORDS), plain(report.holder(), WORDS),
				moment(report.from()), moment(report.until()), found(report), text(json, badge));
		return journal.decide(() -> {
			long version = journal.version(stream);
			List<ForeignBadge> before = all(person).filter(ForeignBadge::onRecord).toList();
			Optional<ForeignBadge> same = before.stream().filter(b -> credential(b.id()).map(DataIntegrity::unsigned).filter(DataIntegrity.unsigned(badge)::equals).isPresent())
					.findFirst();
			if (same.isPresent()) {
				return Result.refused(Messages.ForeignDesk_twice.text(same.get().title(), same.get().history().getFirst().when().atZone(clock.getZone()).toLocalDate()));
			}
			return before.size() >= MOST ? Result.refused(Messages.ForeignDesk_many.text(MOST))
					: journal.append(Append.of(session.actor(), ForeignEvents.KEPT.on(stream, kept)).expecting(stream, version));
		}).map(done -> find(id).orElseThrow());
	}

	/** Why it is not kept, with what to do about it. */
	private static Optional<Bilingual> unsound(BadgeReport report) {
		Optional<Bilingual> worst = report.checks().stream().filter(c -> c.standing() == report.standing()).map(c -> line(c).what()).findFirst();
		return switch (report.standing()) {
		case BAD -> worst.map(Messages.ForeignDesk_bad::text);
		case UNREAD -> worst.map(Messages.ForeignDesk_unread::text);
		case GOOD, OPEN -> report.signer() == Signer.OURS ? Optional.of(Messages.ForeignDesk_ours.text()) : Optional.empty();
		};
	}

	@Override
	public Result<List<ForeignBadge>> of(Session session, UUID person) {
		return allowed(session, CareerUseCases.SEE_CERTIFICATES, person, () -> Result.done(all(person).sorted(Comparator
				.comparing((ForeignBadge b) -> !b.onRecord()).thenComparing(b -> b.history().getFirst().when(), Comparator.reverseOrder())).toList()));
	}

	@Override
	public Result<ForeignBadge> verify(Session session, UUID badge, List<Path> lists) {
		return changed(session, badge, before -> looking.at(session, credential(badge).orElseThrow(), lists)
				.then(report -> journal.append(Append.of(session.actor(), ForeignEvents.VERIFIED.on(ForeignEvents.stream(before.person()),
						new KeptBadgeVerified(badge, before.person(), found(report)))))));
	}

	@Override
	public Result<ForeignBadge> takeOff(Session session, UUID badge, String reason) {
		return changed(session, badge, before -> {
			String stream = ForeignEvents.stream(before.person());
			return reason.isBlank() || reason.length() > REASON ? Result.refused(Messages.ForeignDesk_reason.text(REASON))
					: journal.append(Append.of(session.actor(), ForeignEvents.TAKEN_OFF.on(stream, new KeptBadgeTakenOff(badge, before.person(), reason.strip()))));
		});
	}

	/** One on record, whatever happens to it. */
	private Result<ForeignBadge> changed(Session session, UUID badge, Function<ForeignBadge, Result<List<Event>>> change) {
		return of(session, BadgeUseCases.KEEP, badge).then(b -> b.onRecord() ? change.apply(b).map(done -> find(badge).orElseThrow())
				: Result.refused(Messages.ForeignDesk_off.text(b.title())));
	}

	@Override
	public Result<Path> export(Session session, UUID badge, Path file, boolean replace) {
		return of(session, BadgeUseCases.SEE, badge).then(b -> {
			byte[] json = journal.documents(ForeignProjection.NAME).find(Credential.class, ForeignProjection.credential(badge)).orElseThrow().json()
					.getBytes(StandardCharsets.UTF_8);
			Path target = file.toAbsolutePath().normalize();
			try {
				return Result.done(replace ? OwnerFiles.replace(target, json) : OwnerFiles.create(target, json));
			} catch (FileAlreadyExistsException e) {
				return Result.refused(Messages.BadgeDesk_exists.text(file));
			} catch (IOException e) {
				return Result.refused(Messages.BadgeDesk_disk.text(file, String.valueOf(e.getMessage())));
			}
		});
	}

	/** Who may not is told only that. */
	private Result<ForeignBadge> of(Session session, UseCase useCase, UUID badge) {
		Optional<ForeignBadge> found = find(badge);
		return allowed(session, useCase, found.map(ForeignBadge::person).orElse(badge),
				() -> found.map(Result::done).orElseGet(() -> Result.refused(Messages.ForeignDesk_none.text())));
	}

	private Optional<ForeignBadge> find(UUID badge) {
		return journal.documents(ForeignProjection.NAME).find(ForeignBadge.class, badge.toString());
	}

	private Stream<ForeignBadge> all(UUID person) {
		return journal.documents(ForeignProjection.NAME).where(ForeignBadge.class, ForeignProjection.PERSON, person.toString()).stream();
	}

	private Optional<ObjectNode> credential(UUID badge) {
		return journal.documents(ForeignProjection.NAME).find(Credential.class, ForeignProjection.credential(badge))
				.map(c -> Documents.read(c.json().getBytes(StandardCharsets.UTF_8)).value());
	}

	/** As it was written; what is not UTF-8, as every JSON here is. */
	static String text(byte[] json, ObjectNode badge) {
		String text = new String(json, StandardCharsets.UTF_8);
		return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), json) && text.indexOf('\0') < 0 ? text : badge.toString();
	}

	private static Found found(BadgeReport report) {
		return new Found(report.standing(), report.signer(), report.checks().stream().map(ForeignDesk::line).toList());
	}

	private static Check line(Check check) {
		return new Check(check.standing(), new Bilingual(plain(check.what().zh(), LINE), plain(check.what().en(), LINE)));
	}

	/** What strangers wrote, in one line that can be shown: neither endless nor with signs that turn or hide what stands beside them. */
	static String plain(String words, int most) {
		String line = words.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
		return line.codePointCount(0, line.length()) <= most ? line : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
	}

	private static String moment(Optional<OffsetDateTime> moment) {
		return moment.map(OffsetDateTime::toString).orElse("");
	}

	private <T> Result<T> allowed(Session session, UseCase useCase, UUID person, Supplier<Result<T>> then) {
		return access.<T>refusal(session, useCase, person).<Result<T>>map(r -> r).orElseGet(then);
	}
}
