package org.chushi.internal.ui.exams;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

import org.chushi.assessment.MarkingTask;
import org.chushi.core.Result;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.DataTable;
import org.chushi.ui.Dates;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The queue, question by question. */
final class MarkingView extends LivePage<Waiting> {

	private final SealedCard sealed;
	private final ZoneId zone;

	MarkingView(Composite parent, PageContext ctx, Callable<Result<Waiting>> waiting, SealedCard sealed, ZoneId zone) {
		super(parent, ctx, Messages.MarkingView_doing, Messages.MarkingView_help, waiting);
		this.sealed = sealed;
		this.zone = zone;
	}

	@Override
	protected void fill(Composite content, Waiting waiting) {
		List<MarkingTask> tasks = waiting.tasks();
		Parts.title(content, look(), Messages.MarkingPage_title.text(), Messages.MarkingView_subtitle.text(tasks.size()));
		sealed.fill(content, waiting);
		if (tasks.isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "check", look().t(Messages.MarkingView_none),
					look().t(Messages.MarkingView_noneNext));
		}
		Pile.of(tasks).forEach(pile -> pile(content, pile));
	}

	private void pile(Composite content, Pile pile) {
		Card card = new Card(content, look());
		Paragraph.muted(card, look(), look().t(pile.paper()));
		new Heading(card, look(), Type.SUBHEADING, look().t(pile.stem()));
		Composite state = look().row(card, 12);
		new StatusPill(state, look(), Status.INFO, look().t(Messages.MarkingView_waiting, pile.tasks().size()));
		if (pile.deciding() > 0) {
			new StatusPill(state, look(), Status.WAIT, look().t(Messages.MarkingView_deciding, pile.deciding()));
		}
		DataTable<MarkingTask> table = new DataTable<>(card, look(), 6, List.of(
				DataTable.Spec.text(look().t(Messages.MarkingView_answer), 2, t -> look().t(Messages.MarkingView_number, t.task())),
				new DataTable.Spec<>(look().t(Messages.MarkingView_handedIn), 2, t -> look().t(Dates.moment(t.ended(), zone)),
						Comparator.comparing(MarkingTask::ended)),
				DataTable.Spec.text(look().t(Messages.MarkingView_standing), 3, t -> look().t(Pile.standing(t)))));
		table.rows(pile.tasks());
		table.select(0);
		table.onOpen(this::open);
		first(new PrimaryButton(card, look(), look().t(Messages.MarkingView_begin), () -> table.selected().ifPresent(this::open))
				.icon("pen")).setLayoutData(Cell.aligned(SWT.LEFT));
	}

	private void open(MarkingTask task) {
		ctx().navigate(Pages.SHEET, task.task());
	}
}
