package org.chushi.internal.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.chushi.analysis.AnswerCount;
import org.chushi.analysis.FittedItem;
import org.chushi.analysis.ItemAnalyses;
import org.chushi.analysis.ItemReport;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.psychometrics.WeakItem;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.LivePage;
import org.chushi.ui.Notice;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.RolePage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One item: what is weak, its curve, who chose what. */
@Component(service = PageContribution.class)
public final class ItemPage extends RolePage {

	static final String ID = "analysis.item";

	private final ItemAnalyses analyses;

	@Activate
	public ItemPage(@Reference ItemAnalyses analyses) {
		super(ID, 0, Messages.ItemPage_title, "chart", "trainer", "lead");
		this.analyses = analyses;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new View(parent, ctx, ctx.session(Session.class), Place.of(ctx.argument())).start();
	}

	private Result<ItemReport> item(Session session, Place place) {
		return analyses.paper(session, place.paper(), place.choice()).then(a -> a.items().stream()
				.filter(i -> i.question().equals(place.item())).findFirst().map(Result::done)
				.orElseGet(() -> Result.refused(Messages.ItemPage_gone.text())));
	}

	private final class View extends LivePage<ItemReport> {

		private final Place place;

		View(Composite parent, PageContext ctx, Session session, Place place) {
			super(parent, ctx, Messages.PaperPage_doing, Messages.ItemPage_help, () -> item(session, place));
			this.place = place;
		}

		@Override
		protected void fill(Composite content, ItemReport item) {
			Parts.title(content, look(), Messages.ItemPage_of.text(item.code()),
					Messages.ItemPage_answered.text(item.figures().answered(), item.points()));
			SecondaryButton back = first(new SecondaryButton(content, look(), look().t(Messages.ItemPage_back),
					() -> ctx().navigate(PaperPage.ID, place.at("").argument())));
			back.icon("arrow-left").setLayoutData(Cell.aligned(SWT.LEFT));
			item.weak().forEach(w -> weak(content, w));
			Card card = Parts.card(content, look(), Messages.ItemPage_question.text());
			new Paragraph(card, look(), look().t(item.stem()));
			figures(card, item);
			curve(content, item);
			answers(content, item);
		}

		private void weak(Composite content, WeakItem weak) {
			new Notice(content, look(), Weakness.of(weak.severity()).status(), look().t(weak.reason()), "", look().t(weak.remedy()));
		}

		private void figures(Card card, ItemReport item) {
			figure(card, Messages.ItemPage_facility, item.figures().facility());
			figure(card, Messages.ItemPage_itemRest, item.figures().itemRest());
			figure(card, Messages.ItemPage_discrimination, item.figures().discriminationIndex());
			figure(card, Messages.ItemPage_alphaWithout, item.figures().alphaWithout());
			item.rasch().ifPresent(f -> new Paragraph(card, look(), look().t(Messages.ItemPage_difficulty, Messages.ItemPage_rasch.text(),
					Numbers.estimate(f.difficulty(), f.parameters().difficultyError(), 2))));
			item.twoParameter().ifPresent(f -> new Paragraph(card, look(), look().t(Messages.ItemPage_slope,
					Numbers.estimate(OptionalDouble.of(f.parameters().slope()), f.parameters().slopeError(), 2),
					Numbers.estimate(f.difficulty(), f.parameters().difficultyError(), 2))));
			item.shortages().forEach(s -> Paragraph.muted(card, look(), look().t(s.words())));
		}

		private void figure(Card card, Messages words, OptionalDouble value) {
			if (value.isPresent()) {
				new Paragraph(card, look(), look().t(words, Numbers.decimal(value, 2)));
			}
		}

		private void curve(Composite content, ItemReport item) {
			List<CurvePicture.Line> lines = new ArrayList<>();
			line(item.twoParameter(), Messages.ItemPage_twoParameter.text()).ifPresent(lines::add);
			line(item.rasch(), Messages.ItemPage_rasch.text()).ifPresent(lines::add);
			if (!lines.isEmpty()) {
				Card card = Parts.card(content, look(), Messages.ItemPage_curve.text());
				new CurvePicture(card, look(), lines);
				Paragraph.muted(card, look(), look().t(Messages.ItemPage_curveWhy));
			}
		}

		private static Optional<CurvePicture.Line> line(Optional<FittedItem> fitted, Bilingual name) {
			return fitted.map(f -> new CurvePicture.Line(name, f.parameters()));
		}

		private void answers(Composite content, ItemReport item) {
			if (item.answers().isEmpty()) {
				return;
			}
			Card card = Parts.card(content, look(), Messages.ItemPage_answers.text());
			Paragraph.muted(card, look(), look().t(Messages.ItemPage_answersWhy));
			item.answers().forEach(a -> answer(card, a));
		}

		private void answer(Card card, AnswerCount answer) {
			Composite lines = look().column(card, 4);
			Composite head = look().row(lines, 12);
			new Paragraph(head, look(), look().t(answer.said())).setLayoutData(Cell.growing());
			if (answer.right()) {
				new StatusPill(head, look(), Status.GOOD, look().t(Messages.ItemPage_right));
			}
			new SharesPicture(lines, look(), look().t(answer.text()), List.of(
					bar(Messages.ItemPage_all, answer.share(), answer.right()), bar(Messages.ItemPage_lower, answer.lower(), answer.right()),
					bar(Messages.ItemPage_upper, answer.upper(), answer.right())));
		}

		private SharesPicture.Bar bar(Messages group, OptionalDouble share, boolean right) {
			return new SharesPicture.Bar(look().t(group), share.orElse(0), Numbers.percent(share), right);
		}
	}
}
