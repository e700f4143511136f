package org.chushi.internal.diplomas;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.chushi.badges.Badges;
import org.chushi.badges.Badges.Compact;
import org.chushi.badges.StatusLists;
import org.chushi.career.Certificate;
import org.chushi.career.Certification;
import org.chushi.core.Diagnostic;
import org.chushi.core.OwnerFiles;
import org.chushi.core.Result;
import org.chushi.diplomas.DiplomaUseCases;
import org.chushi.diplomas.Diplomas;
import org.chushi.internal.diplomas.Roll.Held;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks up what stands on a sheet and writes it. */
@Component
public final class DiplomaDesk implements Diplomas {

	private final Certification certification;
	private final Badges badges;
	private final StatusLists publishing;
	private final Directory directory;
	private final Access access;
	private final Clock clock;

	@Activate
	public DiplomaDesk(@Reference Certification certification, @Reference Badges badges, @Reference StatusLists publishing,
			@Reference Directory directory, @Reference Access access, @Reference Clock clock) {
		this.certification = certification;
		this.badges = badges;
		this.publishing = publishing;
		this.directory = directory;
		this.access = access;
		this.clock = clock;
	}

	@Override
	public Result<Path> print(Session session, UUID id, Path file, boolean replace) {
		Optional<Certificate> found = certification.find(id);
		return allowed(access.refusal(session, DiplomaUseCases.PRINT, found.map(Certificate::person).orElse(id)),
				() -> found.<Result<Path>>map(certificate -> {
					if (!certificate.holds(LocalDate.now(clock))) {
						return Result.refused(Messages.DiplomaDesk_gone.text(certificate.number(), certificate.standing(LocalDate.now(clock)).title()));
					}
					return badges.compact(session, id).then(badge -> write(paper(certificate, badge), file, replace));
				}).orElseGet(() -> Result.refused(Messages.DiplomaDesk_noCertificate.text())));
	}

	private Paper paper(Certificate certificate, Optional<Compact> badge) {
		String holder = directory.nameOf(certificate.person());
		String issuer = badge.map(Compact::issuer).orElse("");
		Optional<String> proof = badge.map(b -> publishing.address() + StatusLists.PAGE + "#" + b.letters()).filter(QrCode::holds);
		String code = proof.orElseGet(() -> Messages.DiplomaDesk_code.text(certificate.number(), holder, certificate.title(), certificate.seal()).zh());
		var about = new Paper.About(certificate.title().zh() + " · " + holder, issuer, certificate.id().getLeastSignificantBits(), clock.instant(), clock.getZone());
		return Paper.of(about, new CertificatePage(certificate, holder, issuer, code, proof.isPresent(), clock.getZone()));
	}

	@Override
	public Result<Path> honourSheet(Session session, Path file, boolean replace) {
		return allowed(access.refusal(session, DiplomaUseCases.HONOUR), () -> {
			List<Held> held = new ArrayList<>();
			for (Person person : directory.people()) {
				if (certification.of(session, person.id()) instanceof Result.Done<List<Certificate>> done) {
					done.value().stream().filter(c -> c.holds(LocalDate.now(clock))).forEach(c -> held.add(new Held(c, person.displayName())));
				}
			}
			if (held.isEmpty()) {
				return Result.refused(Messages.DiplomaDesk_nobody.text());
			}
			Roll roll = Roll.of(held, clock.getZone());
			var about = new Paper.About(Messages.HonourPages_title.text().zh(), "", roll.hashCode(), clock.instant(), clock.getZone());
			return write(Paper.of(about, new HonourPages(roll, team(session, held), LocalDate.now(clock))), file, replace);
		});
	}

	/** As it named itself on the badge it signed last; empty when it signed none, or that is not for these eyes. */
	private String team(Session session, List<Held> held) {
		return held.stream().map(Held::certificate).sorted(java.util.Comparator.comparing(Certificate::issued).reversed())
				.map(c -> badges.compact(session, c.id())).filter(Result::isDone).flatMap(r -> r.value().stream()).findFirst().map(Compact::issuer).orElse("");
	}

	private static Result<Path> write(Paper paper, Path file, boolean replace) {
		try {
			Path target = file.toAbsolutePath().normalize();
			Path written = replace ? OwnerFiles.replace(target, paper.pdf()) : OwnerFiles.create(target, paper.pdf());
			return Result.done(written, notes(paper));
		} catch (FileAlreadyExistsException e) {
			return Result.refused(Messages.DiplomaDesk_exists.text(file));
		} catch (IOException e) {
			return Result.refused(Messages.DiplomaDesk_disk.text(file, String.valueOf(e.getMessage())));
		}
	}

	private static List<Diagnostic> notes(Paper paper) {
		List<Diagnostic> notes = new ArrayList<>();
		if (!paper.missing().isEmpty()) {
			String letters = String.join(" ", paper.missing());
			notes.add(Diagnostic.warning(letters, Messages.DiplomaDesk_letters.text(letters), Messages.DiplomaDesk_lettersNext.text()));
		}
		paper.cut().stream().sorted()
				.forEach(text -> notes.add(Diagnostic.warning(text, Messages.DiplomaDesk_cut.text(text), Messages.DiplomaDesk_cutNext.text())));
		return notes;
	}

	private static <T> Result<T> allowed(Optional<Result.Refused<T>> refusal, Supplier<Result<T>> then) {
		return refusal.<Result<T>>map(r -> r).orElseGet(then);
	}
}
