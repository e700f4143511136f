package org.chushi.internal.ui.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.chushi.career.CertificateCare;
import org.chushi.career.Certification;
import org.chushi.internal.ui.career.CertificateNotes.Line;
import org.chushi.internal.ui.career.CertificateNotes.Note;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Heading;
import org.chushi.ui.HomeCard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Target;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On first pages, before what only reminds: certificates that lose their rights on a day or lost them, and what of others waits. */
@Component(service = HomeCard.class, property = "service.ranking:Integer=-1")
public final class CertificateCard implements HomeCard {

	/** So many of one's own at most, and so many things to do for each; the page of certificates has the rest. */
	private static final int OWN = 3;
	private static final int LINES = 3;

	private final Certification certification;
	private final CertificateCare care;
	private final Clock clock;

	@Activate
	public CertificateCard(@Reference Certification certification, @Reference CertificateCare care, @Reference Clock clock) {
		this.certification = certification;
		this.care = care;
		this.clock = clock;
	}

	@Override
	public Callable<Optional<Part>> reader(PageContext ctx) {
		Session session = ctx.session(Session.class);
		Set<String> roles = ctx.roles();
		return () -> Optional.of(CertificateNotes.read(certification, care, session, roles, LocalDate.now(clock), clock.getZone()).notes())
				.filter(notes -> !notes.isEmpty()).map(Told::new);
	}

	record Told(List<Note> notes) implements Part {

		@Override
		public void fill(Composite content, PageContext ctx) {
			Card card = new Card(content, ctx.look());
			new Heading(card, ctx.look(), Type.SUBHEADING, ctx.t(Messages.CertificateCard_title));
			List<Note> hidden = notes.stream().filter(note -> note.urgency().own()).skip(OWN).toList();
			notes.stream().filter(note -> !hidden.contains(note)).forEach(note -> note(card, note, ctx));
			if (!hidden.isEmpty()) {
				way(card, new Target(Messages.CertificateCard_more.text(hidden.size()), Pages.CERTIFICATES, ""), ctx);
			}
		}

		private static void note(Card card, Note note, PageContext ctx) {
			Composite words = Parts.worded(card, ctx.look(), note.urgency().status().icon(), ctx.theme().ink(note.urgency().status()), 24);
			new Paragraph(words, ctx.look(), Type.STRONG, ctx.t(note.title()), ctx.theme().ink());
			note.words().forEach(said -> new Paragraph(words, ctx.look(), Type.BODY, ctx.t(said), ctx.theme().mutedInk()));
			note.lines().stream().limit(LINES).forEach(line -> line(words, line, ctx));
			if (note.lines().size() > LINES) {
				way(words, new Target(Messages.CertificateCard_more.text(note.lines().size() - LINES), note.way().page(), note.way().argument()), ctx);
			} else if (note.lines().stream().allMatch(line -> line.target().isEmpty())) {
				way(words.getParent(), note.way(), ctx);
			}
		}

		/** Words that wrap, and at their right the way there. */
		private static void line(Composite words, Line line, PageContext ctx) {
			Composite row = ctx.look().row(words, 12);
			new Paragraph(row, ctx.look(), ctx.t(line.words())).setLayoutData(Cell.growing());
			line.target().ifPresent(target -> way(row, target, ctx));
		}

		private static void way(Composite parent, Target target, PageContext ctx) {
			new LinkButton(parent, ctx.look(), ctx.t(target.label()), () -> target.open(ctx)).icon("arrow-right").setLayoutData(Cell.aligned(SWT.LEFT));
		}
	}
}
