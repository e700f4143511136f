package org.chushi.internal.ui.analysis;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.analysis.ConsistencyRound;
import org.chushi.analysis.ConsistencyTests;
import org.chushi.core.Result;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.RolePage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Consistency rounds as who begins them watches them. */
@Component(service = PageContribution.class)
public final class RoundsPage extends RolePage {

	static final String ID = "consistency";

	private final ConsistencyTests tests;
	private final Directory directory;
	private final Clock clock;

	@Activate
	public RoundsPage(@Reference ConsistencyTests tests, @Reference Directory directory, @Reference Clock clock) {
		super(ID, PageGroup.EXAMS.at(52), Messages.RoundsPage_title, "chat", "trainer", "lead");
		this.tests = tests;
		this.directory = directory;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new View(parent, ctx, ctx.session(Session.class)).start();
	}

	/** A round. @param names of who began it and who are asked */
	private record Named(ConsistencyRound round, Map<UUID, String> names) {
	}

	/** Not for the UI thread. */
	private Result<List<Named>> read(Session session) {
		return tests.rounds(session).map(rounds -> rounds.stream().map(r -> new Named(r,
				Stream.concat(Stream.of(r.by()), r.people().stream().map(ConsistencyRound.Standing::person)).distinct()
						.collect(Collectors.toMap(person -> person, directory::nameOf)))).toList());
	}

	private final class View extends LivePage<List<Named>> {

		private final Session session;

		View(Composite parent, PageContext ctx, Session session) {
			super(parent, ctx, Messages.RoundsPage_doing, Messages.RoundsPage_help, () -> read(session));
			this.session = session;
		}

		@Override
		protected void fill(Composite content, List<Named> rounds) {
			Parts.title(content, look(), Messages.RoundsPage_title.text(), Messages.RoundsPage_subtitle.text());
			PrimaryButton begin = first(new PrimaryButton(content, look(), look().t(Messages.RoundsPage_begin),
					() -> ctx().navigate(BeginPage.ID, "")));
			begin.icon("plus").setLayoutData(Cell.aligned(SWT.LEFT));
			if (rounds.isEmpty()) {
				new EmptyState(new Card(content, look()), look(), "chat", look().t(Messages.RoundsPage_none),
						look().t(Messages.RoundsPage_noneNext));
			}
			rounds.forEach(r -> round(content, r));
		}

		private void round(Composite content, Named named) {
			ConsistencyRound round = named.round();
			boolean closed = round.closed().isPresent();
			Card card = new Card(content, look());
			Composite head = look().row(card, 12);
			new Heading(head, look(), Type.SUBHEADING, round.name()).setLayoutData(Cell.growing());
			new StatusPill(head, look(), RoundState.status(round.over(), closed), look().t(RoundState.word(round.over(), closed)));
			Paragraph.muted(card, look(), look().t(Messages.RoundsPage_about, round.cases(),
					Dates.moment(round.until(), clock.getZone()), named.names().get(round.by()), round.finished(), round.people().size()));
			new ProgressBar(card, look(), look().t(Messages.RoundsPage_finished), round.finished(), round.people().size());
			if (!round.over()) {
				waiting(card, named);
			}
			Composite buttons = look().row(card, 8);
			if (round.over()) {
				new PrimaryButton(buttons, look(), look().t(Messages.RoundsPage_outcome),
						() -> ctx().navigate(OutcomePage.ID, round.id().toString())).icon("chart");
				new SecondaryButton(buttons, look(), look().t(Messages.RoundsPage_again),
						() -> ctx().navigate(BeginPage.ID, round.id().toString())).icon("refresh");
			}
			if (!closed) {
				new SecondaryButton(buttons, look(), look().t(Messages.RoundsPage_close), () -> close(round)).icon("lock");
			}
			round.again().filter(a -> round.over()).ifPresent(a -> new SecondaryButton(buttons, look(),
					look().t(Messages.RoundsPage_compare), () -> ctx().navigate(ComparePage.ID, a + " " + round.id())).icon("swap"));
		}

		private void waiting(Card card, Named named) {
			ConsistencyRound round = named.round();
			List<String> names = round.people().stream().filter(p -> p.answered() < round.cases())
					.map(p -> look().t(Messages.RoundsPage_person, named.names().get(p.person()), p.answered(), round.cases())).toList();
			if (!names.isEmpty()) {
				Paragraph.muted(card, look(), look().t(Messages.RoundsPage_waiting) + String.join(look().t(Messages.Picture_comma), names));
			}
		}

		private void close(ConsistencyRound round) {
			if (Dialogs.confirm(control(), look(), look().t(Messages.RoundsPage_closeOf, round.name()),
					look().t(Messages.RoundsPage_closeWhy, round.finished(), round.people().size()), look().t(Messages.RoundsPage_close))) {
				ctx().use(Messages.RoundsPage_closing.text(), () -> tests.close(session, round.id()), done -> {
					ctx().toast(Status.GOOD, Messages.RoundsPage_closed.text(done.name()));
					reload();
				});
			}
		}
	}
}
