package org.chushi.internal.ui.lead;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.chushi.core.Phrase;
import org.chushi.core.Result;
import org.chushi.internal.ui.lead.Team.Line;
import org.chushi.internal.ui.lead.Team.Stage;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Pairings.Barred;
import org.chushi.ui.Avatar;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.MissingList;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** The team at a glance. */
final class TeamView extends LivePage<TeamView.Model> {

	/** What is shown. */
	record Model(Team team, List<Activity> waiting, Duties duties) {
	}

	/** How many of those who are guided are named. */
	private static final int NAMED = 5;

	private final Phrase title;

	TeamView(Composite parent, PageContext ctx, Phrase title, Callable<Result<Team>> team,
			Callable<Result<List<Activity>>> waiting, Callable<Result<Duties>> duties) {
		super(parent, ctx, Messages.TeamView_doing, Messages.TeamView_help, () -> read(team, waiting, duties));
		this.title = title;
	}

	private static Result<Model> read(Callable<Result<Team>> team, Callable<Result<List<Activity>>> waiting,
			Callable<Result<Duties>> duties) throws Exception {
		Result<List<Activity>> open = waiting.call();
		Result<Duties> exams = duties.call();
		return team.call().then(t -> open.then(w -> exams.map(d -> new Model(t, w, d))));
	}

	@Override
	protected void fill(Composite content, Model model) {
		Team shown = model.team();
		Parts.title(content, look(), title.text(),
				Messages.TeamView_subtitle.text(shown.newcomers().size(), shown.withoutMentor().size()));
		boolean lead = ctx().roles().contains("lead");
		if (lead && !shown.withoutMentor().isEmpty()) {
			Line first = shown.withoutMentor().get(0);
			new Notice(content, look(), Status.WAIT, look().t(Messages.TeamView_noMentor, first.name()),
					look().t(Messages.TeamView_noMentorWhy), look().t(Messages.TeamView_noMentorNext))
					.action(look().t(Messages.TeamView_bind), () -> open(first.person(), PersonView.PAIRS));
		}
		if (lead) {
			shown.barred().forEach((barred, guided) -> barred(content, barred, guided));
		}
		exams(content, model.duties());
		if (!model.waiting().isEmpty()) {
			Card card = Parts.card(content, look(), Messages.TeamView_waiting.text(model.waiting().size()));
			for (Activity activity : model.waiting()) {
				Composite row = look().row(card, 12);
				Paragraph words = new Paragraph(row, look(), look().t(activity.title()));
				words.setLayoutData(Cell.growing());
				new LinkButton(row, look(), look().t(Messages.TeamView_look), () -> open(activity.person(), PersonView.ACTIVITIES));
			}
		}
		if (shown.newcomers().isEmpty()) {
			EmptyState empty = new EmptyState(new Card(content, look()), look(), "people",
					look().t(Messages.TeamView_nobody), look().t(Messages.TeamView_nobodyNext));
			if (lead) {
				empty.action(look().t(Messages.TeamView_toPeople), () -> ctx().navigate("people", ""));
			}
		}
		Composite tiles = look().tiles(content, 400, 16);
		shown.newcomers().forEach(line -> line(tiles, line));
		if (lead && !shown.idle().isEmpty()) {
			Card card = Parts.card(content, look(), Messages.TeamView_idle.text());
			shown.idle().forEach(idle -> {
				Composite row = look().row(card, 12);
				new Paragraph(row, look(), idle.name()).setLayoutData(Cell.growing());
				new LinkButton(row, look(), look().t(Messages.TeamView_enrol), () -> open(idle.person(), ""));
			});
		}
	}

	/** A mentor who may not act as one at present, whom they guide, and the way to hand over. */
	private void barred(Composite content, Barred barred, List<Line> guided) {
		Notice notice = new Notice(content, look(), Status.WAIT, look().t(Messages.TeamView_barred, barred.person().displayName(), guided.size(),
				guided.stream().map(Line::name).limit(NAMED).collect(Collectors.joining(look().t(Messages.TeamView_comma)))), look().t(barred.reason()), "");
		new MissingList(notice.words(), look(), barred.missing());
		notice.action(look().t(Messages.TeamView_handover), () -> open(guided.getFirst().person(), PersonView.PAIRS));
	}

	/** Who sits and what waits to be marked, each with the way to its page. */
	private void exams(Composite content, Duties duties) {
		if (duties.sitting() + duties.marking() > 0) {
			Card card = Parts.card(content, look(), Messages.TeamView_exams.text());
			duty(card, duties.sitting(), Messages.TeamView_sitting, Messages.TeamView_watch, "invigilation");
			duty(card, duties.marking(), Messages.TeamView_toMark, Messages.TeamView_mark, "marking");
		}
	}

	private void duty(Card card, int count, Phrase words, Phrase go, String page) {
		if (count > 0) {
			Composite row = look().row(card, 12);
			new Paragraph(row, look(), look().t(words, count)).setLayoutData(Cell.growing());
			new LinkButton(row, look(), look().t(go), () -> ctx().navigate(page, ""));
		}
	}

	private void line(Composite parent, Line line) {
		Card card = new Card(parent, look());
		Composite head = look().row(card, 12);
		new Avatar(head, look(), 40, line.name());
		Composite words = look().column(head, 0);
		words.setLayoutData(Cell.growing());
		new Heading(words, look(), Type.SUBHEADING, line.name());
		Paragraph.muted(words, look(), look().t(line.place()));
		Stages stage = Stages.of(line.stage());
		new StatusPill(head, look(), stage.status(), look().t(stage.words().text()));
		new ProgressBar(card, look(), look().t(Messages.TeamView_progress), line.percent(), 100);
		line.next().ifPresent(next -> Paragraph.muted(card, look(), look().t(Messages.TeamView_next, next)));
		line.mentor().ifPresent(mentor -> Paragraph.muted(card, look(), look().t(Messages.TeamView_mentor, mentor)));
		SecondaryButton open = new SecondaryButton(card, look(), look().t(Messages.TeamView_open),
				() -> open(line.person(), ""));
		open.setLayoutData(Cell.aligned(org.eclipse.swt.SWT.LEFT));
		first(open);
	}

	/** @param part of the person's page to begin with; empty for its top */
	private void open(UUID person, String part) {
		ctx().navigate("person", person + part);
	}

	/** A stage in words and colour. */
	private record Stages(Phrase words, Status status) {
		static Stages of(Stage stage) {
			return switch (stage) {
			case LEARNING -> new Stages(Messages.TeamView_learning, Status.INFO);
			case EXAM -> new Stages(Messages.TeamView_exam, Status.WAIT);
			case NO_MENTOR -> new Stages(Messages.TeamView_lonely, Status.STOP);
			case BARRED -> new Stages(Messages.TeamView_mentorBarred, Status.STOP);
			case TRIAL -> new Stages(Messages.TeamView_trial, Status.INFO);
			case CERTIFIED -> new Stages(Messages.TeamView_certified, Status.GOOD);
			};
		}
	}
}
