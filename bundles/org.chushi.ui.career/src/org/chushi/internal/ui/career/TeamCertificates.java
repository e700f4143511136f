package org.chushi.internal.ui.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateCare;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * What waits in the team, for who may see everybody's certificates: appeals first, then what lapses or ends soonest.
 *
 * @param more how many there are beyond the lines shown
 */
record TeamCertificates(List<Line> lines, int more) {

	/** So many at most; the rest is for the command line and the boards. */
	private static final int MOST = 12;

	/** One certificate of somebody that waits for somebody. */
	record Line(UUID person, String name, Bilingual title, String number, Status status, Bilingual what) {
	}

	TeamCertificates {
		lines = List.copyOf(lines);
	}

	static final TeamCertificates NONE = new TeamCertificates(List.of(), 0);

	/** Who may not see everybody's sees none. */
	static TeamCertificates read(CertificateCare care, Directory directory, Session session, LocalDate today) {
		List<Line> all = new ArrayList<>();
		each(care.appeals(session), c -> all.add(line(c, directory, Status.STOP, Messages.TeamCertificates_appeal.text())));
		each(care.stale(session, Optional.empty()), c -> c.life().open().stream().map(d -> d.until()).filter(u -> !u.isEmpty()).min(String::compareTo)
				.ifPresent(until -> all.add(line(c, directory, today.isAfter(LocalDate.parse(until)) ? Status.STOP : Status.WAIT,
						(today.isAfter(LocalDate.parse(until)) ? Messages.TeamCertificates_lapsed : Messages.TeamCertificates_stale).text(until)))));
		each(care.due(session, Optional.empty()), c -> all.add(line(c, directory, Status.WAIT, today.isAfter(LocalDate.parse(c.validUntil()))
				? Messages.TeamCertificates_grace.text(c.life().graceUntil()) : Messages.TeamCertificates_due.text(c.validUntil()))));
		return new TeamCertificates(all.subList(0, Math.min(MOST, all.size())), Math.max(0, all.size() - MOST));
	}

	private static void each(Result<List<Certificate>> some, Consumer<Certificate> then) {
		if (some instanceof Result.Done<List<Certificate>> done) {
			done.value().forEach(then);
		}
	}

	private static Line line(Certificate c, Directory directory, Status status, Bilingual what) {
		return new Line(c.person(), directory.nameOf(c.person()), c.title(), c.number(), status, what);
	}

	void fill(Composite content, PageContext ctx) {
		if (lines.isEmpty()) {
			return;
		}
		Card card = new Card(content, ctx.look());
		new Heading(card, ctx.look(), Type.SUBHEADING, ctx.t(Messages.TeamCertificates_title));
		for (Line line : lines) {
			Composite row = ctx.look().column(card, 4);
			new StatusPill(row, ctx.look(), line.status(), ctx.t(line.what()));
			new LinkButton(row, ctx.look(), ctx.t(Messages.TeamCertificates_line, line.name(), line.title(), line.number()),
					() -> ctx.navigate(Pages.CERTIFICATES, Pages.about(ctx, line.person()))).icon("arrow-right").setLayoutData(Cell.aligned(SWT.LEFT));
		}
		if (more > 0) {
			Paragraph.muted(card, ctx.look(), ctx.t(Messages.TeamCertificates_more, more));
		}
	}
}
