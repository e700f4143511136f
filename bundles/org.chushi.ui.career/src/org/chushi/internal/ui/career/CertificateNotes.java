package org.chushi.internal.ui.career;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.career.CertificateCare;
import org.chushi.career.CertificateCare.Open;
import org.chushi.career.CertificateCare.Outlook;
import org.chushi.career.CertificateLife.Appeal;
import org.chushi.career.CertificateLife.Delta;
import org.chushi.career.CertificateLife.Suspension;
import org.chushi.career.Certification;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.rules.Finding;
import org.chushi.ui.Status;
import org.chushi.ui.Target;

/** What somebody's first page says of certificates, the most urgent first: of their own, and what waits for them in the team. */
record CertificateNotes(List<Note> notes) {

	/** For so many days it is said that a certificate ended, when its holder can do nothing about it. */
	private static final int LATELY = 14;

	private static final Target CERTIFICATES = new Target(Messages.CertificateNotes_open.text(), Pages.CERTIFICATES, "");

	/** How urgent it is, and how that is marked. */
	enum Urgency {
		/** Rights are gone. */
		STOPPED(Status.STOP),
		TO_DECIDE(Status.WAIT),
		/** Rights go on a day. */
		RUNNING(Status.WAIT),
		TEAM(Status.WAIT),
		TOLD(Status.INFO);

		private final Status status;

		Urgency(Status status) {
			this.status = status;
		}

		Status status() {
			return status;
		}

		/** Whether it is about a certificate of one's own. */
		boolean own() {
			return this != TO_DECIDE && this != TEAM;
		}
	}

	/**
	 * One thing to know.
	 *
	 * @param last  last day to do something; {@link LocalDate#MAX} for none
	 * @param lines what there is to do
	 * @param way   where more of it is
	 */
	record Note(Urgency urgency, LocalDate last, Bilingual title, List<Bilingual> words, List<Line> lines, Target way) {
		Note {
			words = List.copyOf(words);
			lines = List.copyOf(lines);
		}
	}

	/** One thing to do, with the way to it where the person at the screen has one. */
	record Line(Bilingual words, Optional<Target> target) {
	}

	CertificateNotes {
		notes = List.copyOf(notes);
	}

	/** Whom it is for, and on which day. */
	private record Reader(Certification certification, CertificateCare care, Session session, Set<String> roles, LocalDate today, ZoneId zone) {

		List<Note> own() {
			List<Certificate> all = done(certification.of(session, session.person()));
			Set<String> held = all.stream().filter(c -> c.holds(today)).map(Certificate::definition).collect(Collectors.toSet());
			return all.stream().filter(this::changed).filter(c -> c.holds(today) || !held.contains(c.definition()))
					.flatMap(c -> care.outlook(session, c.id()) instanceof Result.Done<Outlook> done ? of(done.value()) : Stream.of()).toList();
		}

		/** Most certificates are well, and cost no further look. */
		private boolean changed(Certificate c) {
			Standing standing = c.standing(today);
			return standing != Standing.SUPERSEDED && (standing != Standing.VALID || !c.life().open().isEmpty());
		}

		private Stream<Note> of(Outlook outlook) {
			Certificate c = outlook.certificate();
			return switch (outlook.standing()) {
			case REVOKED -> recently(outlook) ? Stream.of(stopped(Messages.CertificateNotes_revoked, c.revoked(), outlook)) : Stream.of();
			case SUSPENDED -> Stream.concat(Stream.of(stopped(Messages.CertificateNotes_suspended, c.life().suspension().map(Suspension::reason).orElse(""), outlook)),
					deltas(outlook));
			case EXPIRED -> ended(c) ? Stream.of(new Note(Urgency.STOPPED, LocalDate.MAX, Messages.CertificateNotes_expired.text(c.title()),
					List.of(Messages.CertificateNotes_expiredWords.text(c.life().graceUntil())), List.of(), CERTIFICATES)) : Stream.of();
			default -> Stream.concat(deltas(outlook), c.renewable(today) ? Stream.of(renewal(outlook)) : Stream.of());
			};
		}

		/** A revocation stays on record; on the first page it stays while something can be done, and some days for it to be read. */
		private boolean recently(Outlook outlook) {
			Certificate c = outlook.certificate();
			return c.life().appeal().filter(Appeal::waits).isPresent() || outlook.mayAppeal() && !c.life().appealUntil().isEmpty()
					|| c.life().turns().stream().map(turn -> turn.when().atZone(zone).toLocalDate()).max(Comparator.naturalOrder())
							.filter(day -> !day.isBefore(today.minusDays(LATELY))).isPresent();
		}

		private boolean ended(Certificate c) {
			return !LocalDate.parse(c.life().graceUntil()).isBefore(today.minusDays(LATELY));
		}

		private Note stopped(Messages title, String reason, Outlook outlook) {
			Certificate c = outlook.certificate();
			String until = c.life().appealUntil();
			LocalDate last = outlook.mayAppeal() && !until.isEmpty() ? LocalDate.parse(until) : LocalDate.MAX;
			Optional<Bilingual> appeal = outlook.mayAppeal()
					? Optional.of(until.isEmpty() ? Messages.CertificateNotes_appeal.text() : Messages.CertificateNotes_appealUntil.text(until, left(last)))
					: c.life().appeal().map(a -> (a.waits() ? Messages.CertificateNotes_appealed : Messages.CertificateNotes_upheld).text());
			return new Note(Urgency.STOPPED, last, title.text(c.title()), Stream.concat(Stream.of(Messages.CertificateNotes_why.text(reason)), appeal.stream()).toList(),
					List.of(), CERTIFICATES);
		}

		private Stream<Note> deltas(Outlook outlook) {
			return outlook.delta().stream().map(Open::delta).distinct().map(delta -> delta(outlook, delta));
		}

		private Note delta(Outlook outlook, Delta delta) {
			Bilingual title = outlook.certificate().title();
			List<Line> lines = lines(outlook.delta().stream().filter(o -> o.delta().equals(delta)).map(Open::finding));
			if (delta.until().isEmpty()) {
				return new Note(Urgency.TOLD, LocalDate.MAX, Messages.CertificateNotes_changed.text(title), List.of(Messages.CertificateNotes_told.text()), lines, CERTIFICATES);
			}
			LocalDate last = LocalDate.parse(delta.until());
			return today.isAfter(last)
					? new Note(Urgency.STOPPED, LocalDate.MAX, Messages.CertificateNotes_lapsed.text(title), List.of(Messages.CertificateNotes_late.text(delta.until())), lines, CERTIFICATES)
					: new Note(Urgency.RUNNING, last, Messages.CertificateNotes_changed.text(title), List.of(Messages.CertificateNotes_learn.text(delta.until(), left(last))),
							lines, CERTIFICATES);
		}

		private Note renewal(Outlook outlook) {
			Certificate c = outlook.certificate();
			List<Line> lines = lines(outlook.renewal().stream());
			boolean grace = today.isAfter(LocalDate.parse(c.validUntil()));
			LocalDate last = LocalDate.parse(grace ? c.life().graceUntil() : c.validUntil());
			Bilingual ends = grace ? Messages.CertificateNotes_graceWords.text(c.validUntil(), last.toString(), left(last))
					: Messages.CertificateNotes_dueWords.text(last.toString(), left(last));
			Bilingual then = (lines.isEmpty() ? Messages.CertificateNotes_ask : Messages.CertificateNotes_renews).text();
			return new Note(Urgency.RUNNING, last, (grace ? Messages.CertificateNotes_grace : Messages.CertificateNotes_due).text(c.title()),
					List.of(new Bilingual(ends.zh() + then.zh(), ends.en() + " " + then.en())), lines, CERTIFICATES);
		}

		/** What is not done yet; what no page helps with says what to do in words. */
		private List<Line> lines(Stream<Finding> findings) {
			return findings.filter(f -> !f.met()).map(f -> {
				Optional<Target> target = Targets.of(f, roles);
				return new Line(target.isPresent() ? f.detail().what() : Messages.CertificateNotes_line.text(f.detail().what(), f.detail().next()), target);
			}).toList();
		}

		Optional<Note> appeals() {
			List<Certificate> waiting = done(care.toDecide(session));
			return waiting.isEmpty() ? Optional.empty() : Optional.of(new Note(Urgency.TO_DECIDE, LocalDate.MAX, Messages.CertificateNotes_appeals.text(waiting.size()),
					List.of(Messages.CertificateNotes_appealsWords.text(waiting.getFirst().life().appeal().orElseThrow().when().atZone(zone).toLocalDate().toString())), List.of(),
					new Target(Messages.CertificateNotes_decide.text(), Pages.CERTIFICATES, waiting.size() > 1 ? "" : waiting.getFirst().person().toString())));
		}

		/** How many of the team's lose their rights, or lost them, by how they stand; one's own are told of one by one. */
		Optional<Note> team() {
			if (!session.is(Role.LEAD)) {
				return Optional.empty();
			}
			Map<Standing, Long> count = Stream.concat(done(care.stale(session, Optional.empty())).stream(), done(care.due(session, Optional.empty())).stream())
					.filter(c -> !c.person().equals(session.person())).distinct().collect(Collectors.groupingBy(c -> c.standing(today), Collectors.counting()));
			List<Bilingual> said = Stream.of(Map.entry(Standing.LAPSED, Messages.CertificateNotes_teamLapsed), Map.entry(Standing.GRACE, Messages.CertificateNotes_teamGrace),
					Map.entry(Standing.STALE, Messages.CertificateNotes_teamStale), Map.entry(Standing.DUE, Messages.CertificateNotes_teamDue))
					.filter(e -> count.containsKey(e.getKey())).map(e -> e.getValue().text(count.get(e.getKey()))).toList();
			return said.isEmpty() ? Optional.empty() : Optional.of(new Note(Urgency.TEAM, LocalDate.MAX, Messages.CertificateNotes_team.text(),
					List.of(new Bilingual(said.stream().map(Bilingual::zh).collect(Collectors.joining(" · ")), said.stream().map(Bilingual::en).collect(Collectors.joining(" · ")))),
					List.of(), new Target(Messages.CertificateNotes_board.text(), Pages.STAFFING, Pages.EXPIRING)));
		}

		private long left(LocalDate last) {
			return ChronoUnit.DAYS.between(today, last);
		}
	}

	/** Off the UI thread. @param roles as the program names them */
	static CertificateNotes read(Certification certification, CertificateCare care, Session session, Set<String> roles, LocalDate today, ZoneId zone) {
		Reader reader = new Reader(certification, care, session, roles, today, zone);
		List<Note> notes = new ArrayList<>(reader.own());
		reader.appeals().ifPresent(notes::add);
		reader.team().ifPresent(notes::add);
		notes.sort(Comparator.comparing(Note::urgency).thenComparing(Note::last));
		return new CertificateNotes(notes);
	}

	/** Who may not see them has none. */
	private static <T> List<T> done(Result<List<T>> some) {
		return some instanceof Result.Done<List<T>> done ? done.value() : List.of();
	}
}
