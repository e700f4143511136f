package org.chushi.internal.ui.growth;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.growth.Direction;
import org.chushi.growth.Goal;
import org.chushi.growth.Goal.Suggestion;
import org.chushi.growth.Growth;
import org.chushi.growth.Plan;
import org.chushi.growth.Plans.Basis;
import org.chushi.internal.ui.growth.PlanSheet.Row;
import org.chushi.internal.ui.growth.PlanSource.Way;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.Notice;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The goals of a plan, from the map or in one's own words, each with its day. */
final class PlanView extends LivePage<PlanSource> {

	private final Growth growth;
	private final Session session;
	private final LocalDate today;
	private final OneAtATime work = new OneAtATime();
	private Optional<PlanSheet> sheet = Optional.empty();
	private boolean asked;

	PlanView(Composite parent, PageContext ctx, Callable<Result<PlanSource>> read, Growth growth, Session session, Clock clock) {
		super(parent, ctx, Messages.GrowthPage_doing, Messages.PlanPage_help, read);
		this.growth = growth;
		this.session = session;
		this.today = LocalDate.now(clock);
	}

	@Override
	protected Optional<Object> keep() {
		return sheet.map(s -> s);
	}

	private PlanSheet sheet(PlanSource source) {
		sheet = sheet.or(() -> kept().filter(PlanSheet.class::isInstance).map(PlanSheet.class::cast)).or(() -> Optional.of(PlanSheet.of(source)));
		return sheet.get();
	}

	@Override
	protected void fill(Composite content, PlanSource source) {
		PlanSheet written = sheet(source);
		Parts.title(content, look(), (source.own() ? Messages.PlanView_own : Messages.PlanView_of).text(source.name()),
				(source.own() ? Messages.PlanView_words : Messages.PlanView_wordsLead).text(source.name()));
		if (!written.basis.equals(Basis.of(source.plan()))) {
			changed(content, source, written);
		}
		Card goals = Parts.card(content, look(), Messages.PlanView_goals.text(written.rows.size()));
		if (written.rows.isEmpty()) {
			new Paragraph(goals, look(), ctx().t(Messages.PlanView_noGoals));
		}
		List.copyOf(written.rows).forEach(row -> row(goals, written, row));
		if (!written.full()) {
			first(new SecondaryButton(goals, look(), ctx().t(Messages.PlanView_goalOwn), () -> {
				written.add(today);
				rebuild();
			})).icon("plus").setLayoutData(Cell.aligned(SWT.LEFT));
		}
		source.ways().forEach(way -> way(content, written, way));
		end(content, source, written);
	}

	/** Somebody else wrote meanwhile: what is typed stays until it is said what is to become of it. */
	private void changed(Composite content, PlanSource source, PlanSheet written) {
		new Notice(content, look(), Status.WAIT, ctx().t(Messages.PlanView_changed),
				source.last().map(v -> ctx().t(Messages.PlanView_changedBy, v.writerName(), v.goals().size(),
						Bilingual.joined(v.goals().stream().map(Goal::what).toList(), Messages.List_separator.text()))).orElseGet(() -> ctx().t(Messages.PlanView_ended)), "")
				.action(ctx().t(Messages.PlanView_theirs), () -> {
					sheet = Optional.of(PlanSheet.of(source));
					asked = false;
					rebuild();
				}).action(ctx().t(Messages.PlanView_mine), () -> {
					written.basis = Basis.of(source.plan());
					rebuild();
				});
	}

	private void row(Composite card, PlanSheet written, Row row) {
		Composite box = look().column(card, 8);
		if (row.isJudged()) {
			Composite words = Parts.worded(box, look(), "chart", look().theme().accent(), 20);
			new Paragraph(words, look(), Type.STRONG, ctx().t(row.fixed), look().theme().ink());
			Paragraph.muted(words, look(), ctx().t(Messages.PlanView_judged, row.direction.title()));
		} else {
			Field words = new Field(box, look(), Field.Kind.LINE, ctx().t(Messages.PlanView_goal)).example(ctx().t(Messages.PlanView_goalExample));
			words.text(row.words);
			words.onChange(typed -> row.words = typed);
			complain(words, row.words.isBlank(), Messages.PlanView_noWords);
		}
		Composite line = look().row(box, 12);
		if (!row.isJudged()) {
			Composite side = look().column(line, 6);
			side.setLayoutData(Cell.wide(look().px(240)).at(SWT.TOP));
			new Chooser(side, look(), ctx().t(Messages.PlanView_direction), Arrays.stream(Direction.values()).map(d -> ctx().t(d.title())).toList(),
					row.direction.ordinal()).onChange(chosen -> row.direction = Direction.values()[chosen]);
		}
		Field day = new Field(line, look(), Field.Kind.LINE, ctx().t(Messages.PlanView_day));
		day.text(row.day);
		day.onChange(typed -> row.day = typed);
		day.setLayoutData(Cell.wide(look().px(170)));
		complain(day, row.by(today).isEmpty(), Messages.TalkDialog_noDay, today.plusDays(7));
		new LinkButton(line, look(), ctx().t(Messages.PlanView_remove), () -> {
			written.rows.remove(row);
			rebuild();
		}).setLayoutData(Cell.aligned(SWT.BOTTOM));
	}

	private void complain(Field field, boolean wrong, Messages why, Object... arguments) {
		if (asked && wrong) {
			field.error(ctx().t(why, arguments));
		}
	}

	private void way(Composite content, PlanSheet written, Way way) {
		Card card = new Card(content, look());
		Composite head = look().row(card, 12);
		new Paragraph(head, look(), Type.SUBHEADING, ctx().t(Messages.PlanView_towards, way.title()), look().theme().ink());
		new StatusPill(head, look(), Status.INFO, ctx().t(way.direction()));
		for (Suggestion suggestion : way.missing()) {
			Missing detail = suggestion.finding().detail();
			Bilingual said = Messages.PlanView_asked.text(detail.what(), detail.want());
			Composite row = Parts.beside(card, look());
			Composite words = look().column(row, 0);
			new Paragraph(words, look(), ctx().t(said));
			Paragraph.muted(words, look(), ctx().t(Messages.PlanView_have, detail.have()));
			if (written.has(suggestion)) {
				new StatusPill(row, look(), Status.GOOD, ctx().t(Messages.PlanView_in));
			} else {
				LinkButton add = new LinkButton(row, look(), ctx().t(Messages.PlanView_add), () -> {
					written.add(suggestion, said, today);
					rebuild();
				}).icon("plus");
				add.setEnabled(!written.full());
			}
		}
	}

	private void end(Composite content, PlanSource source, PlanSheet written) {
		Card card = new Card(content, look());
		Field words = new Field(card, look(), Field.Kind.MANY_LINES, ctx().t(Messages.PlanView_remember));
		words.text(written.words);
		words.onChange(typed -> written.words = typed);
		Composite row = look().row(card, 8);
		new PrimaryButton(row, look(), ctx().t(source.own() ? Messages.PlanView_do : Messages.PlanView_doLead, source.name()), () -> write(source, written))
				.icon("check");
		new LinkButton(row, look(), ctx().t(Messages.PlanView_back), () -> ctx().back());
		Paragraph.muted(card, look(), ctx().t(Messages.PlanView_both));
	}

	private void write(PlanSource source, PlanSheet written) {
		Optional<List<Goal.Draft>> drafts = written.drafts(today);
		asked = true;
		if (drafts.isEmpty()) {
			rebuild();
			return;
		}
		Callable<Result<Plan>> doing = () -> growth.plans().write(session, source.person(), written.basis, drafts.get(), written.words);
		work.use(ctx(), Messages.Hand_doing.text(), doing, plan -> {
			ctx().toast(Status.GOOD, (source.own() ? Messages.PlanView_done : Messages.PlanView_doneLead).text(source.name()));
			ctx().navigate(Pages.GROWTH, Pages.about(ctx(), source.person()));
		});
	}
}
