package org.chushi.internal.badges;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.chushi.badges.BadgeFormat;
import org.chushi.badges.BadgeReport;
import org.chushi.badges.BadgeUseCases;
import org.chushi.badges.Badges;
import org.chushi.career.Certificate;
import org.chushi.career.Certification;
import org.chushi.core.OwnerFiles;
import org.chushi.core.Result;
import org.chushi.internal.badges.BadgeEvents.BadgeSigned;
import org.chushi.internal.badges.BadgeProjection.Kept;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.publishing.Signers;
import org.chushi.seals.VerifyingKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Signs with the team's keys, keeps what was signed in the journal, and looks at what others signed. */
@Component
public final class BadgeDesk implements Badges {

	static final String SUITE = "eddsa-jcs-2022";

	private final Journal journal;
	private final Certification certification;
	private final Signers signers;
	private final Directory directory;
	private final Access access;
	private final Clock clock;
	private final StatusBook book;
	private final Looking looking;

	@Activate
	public BadgeDesk(@Reference Journal journal, @Reference Certification certification, @Reference Signers signers,
			@Reference Directory directory, @Reference Access access, @Reference Clock clock) {
		this.journal = journal;
		this.certification = certification;
		this.signers = signers;
		this.directory = directory;
		this.access = access;
		this.clock = clock;
		book = new StatusBook(journal, new SecureRandom());
		looking = new Looking(signers, certification, book, access, clock);
	}

	@Override
	public Result<Issued> issue(Session session, UUID certificate, String key, char[] passphrase) {
		try {
			Optional<Certificate> found = certification.find(certificate);
			return found.<Result<Issued>>map(c -> access.<Issued>refusal(session, BadgeUseCases.ISSUE, c.person()).<Result<Issued>>map(r -> r)
					.orElseGet(() -> c.holds(LocalDate.now(clock)) ? sign(session, c, key, passphrase)
							: Result.refused(Messages.BadgeDesk_gone.text(c.number(), c.standing(LocalDate.now(clock)).title()))))
					.orElseGet(() -> Result.refused(Messages.BadgeDesk_noCertificate.text()));
		} finally {
			Arrays.fill(passphrase, '\0');
		}
	}

	private Result<Issued> sign(Session session, Certificate certificate, String key, char[] passphrase) {
		String stream = BadgeEvents.stream(certificate.id());
		long version = journal.version(stream);
		return signers.unlock(key, passphrase).then(open -> book.place(session.actor(), certificate.id(), open.key().verifying().id()).then(place -> {
			VerifyingKey verifying = open.key().verifying();
			ObjectNode bare = OpenBadge.of(certificate,
					new OpenBadge.Parties(open.signer().name(), verifying, directory.nameOf(certificate.person()), clock.getZone()));
			StatusList.enter(bare, book.address(), verifying, place.index());
			return Proofs.ALL.sign(bare, open.key(), SUITE, clock.instant())
					.then(badge -> journal.append(Append.of(session.actor(), BadgeEvents.SIGNED.on(stream, new BadgeSigned(certificate.id(),
							certificate.person(), certificate.number(), certificate.title(), verifying.id(), badge.toString())))
							.expecting(stream, version)));
		})).map(done -> kept(certificate.id()).orElseThrow().issued());
	}

	private Optional<Kept> kept(UUID certificate) {
		return journal.documents(BadgeProjection.NAME).find(Kept.class, certificate.toString());
	}

	@Override
	public Result<List<Issued>> of(Session session, UUID person) {
		return allowed(access.refusal(session, BadgeUseCases.SEE, person), () -> Result.done(journal.documents(BadgeProjection.NAME)
				.where(Kept.class, BadgeProjection.PERSON, person.toString()).stream().map(Kept::issued)
				.sorted(Comparator.comparing(Issued::signed).reversed()).toList()));
	}

	@Override
	public Result<Path> export(Session session, UUID certificate, BadgeFormat format, Path file, boolean replace) {
		Optional<Kept> kept = kept(certificate);
		UUID person = kept.map(k -> k.issued().person()).or(() -> certification.find(certificate).map(Certificate::person)).orElse(certificate);
		return allowed(access.refusal(session, BadgeUseCases.SEE, person),
				() -> kept.map(k -> Documents.read(k.credential().getBytes(StandardCharsets.UTF_8)).then(badge -> write(badge, format, file, replace)))
						.orElseGet(() -> Result.refused(Messages.BadgeDesk_notSigned.text())));
	}

	@Override
	public Result<Optional<Compact>> compact(Session session, UUID certificate) {
		Optional<Kept> kept = kept(certificate);
		UUID person = kept.map(k -> k.issued().person()).or(() -> certification.find(certificate).map(Certificate::person)).orElse(certificate);
		return allowed(access.refusal(session, BadgeUseCases.SEE, person), () -> kept.<Result<Optional<Compact>>>map(k -> Documents
				.read(k.credential().getBytes(StandardCharsets.UTF_8))
				.map(badge -> Optional.of(new Compact(Documents.text(badge, "issuer", "name"), BadgeFiles.compact(badge)))))
				.orElseGet(() -> Result.done(Optional.empty())));
	}

	private static Result<Path> write(ObjectNode badge, BadgeFormat format, Path file, boolean replace) {
		try {
			Path target = file.toAbsolutePath().normalize();
			byte[] bytes = BadgeFiles.write(badge, format);
			return Result.done(replace ? OwnerFiles.replace(target, bytes) : OwnerFiles.create(target, bytes));
		} catch (FileAlreadyExistsException e) {
			return Result.refused(Messages.BadgeDesk_exists.text(file));
		} catch (IOException e) {
			return Result.refused(Messages.BadgeDesk_disk.text(file, String.valueOf(e.getMessage())));
		}
	}

	@Override
	public Result<BadgeReport> verify(Session session, Path file, List<Path> lists) {
		return allowed(access.refusal(session, BadgeUseCases.VERIFY, session.person()),
				() -> Documents.bring(file, Documents.MOST).then(BadgeFiles::read).then(badge -> looking.at(session, badge, lists)));
	}

	private static <T> Result<T> allowed(Optional<Result.Refused<T>> refusal, Supplier<Result<T>> then) {
		return refusal.<Result<T>>map(r -> r).orElseGet(then);
	}
}
