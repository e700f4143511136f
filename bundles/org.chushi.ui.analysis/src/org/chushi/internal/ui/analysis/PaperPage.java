package org.chushi.internal.ui.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.chushi.analysis.AttemptChoice;
import org.chushi.analysis.FittedItem;
import org.chushi.analysis.ItemAnalyses;
import org.chushi.analysis.ItemReport;
import org.chushi.analysis.ModelReport;
import org.chushi.analysis.PaperAnalysis;
import org.chushi.people.Session;
import org.chushi.psychometrics.ItemModel;
import org.chushi.ui.Card;
import org.chushi.ui.DataTable;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.RolePage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One paper: its figures, its scores, its items. */
@Component(service = PageContribution.class)
public final class PaperPage extends RolePage {

	static final String ID = "analysis.paper";

	private final ItemAnalyses analyses;

	@Activate
	public PaperPage(@Reference ItemAnalyses analyses) {
		super(ID, 0, Messages.PapersPage_title, "chart", "trainer", "lead");
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

	private final class View extends LivePage<PaperAnalysis> {

		private final Place place;

		View(Composite parent, PageContext ctx, Session session, Place place) {
			super(parent, ctx, Messages.PaperPage_doing, Messages.PaperPage_help,
					() -> analyses.paper(session, place.paper(), place.choice()));
			this.place = place;
		}

		@Override
		protected void fill(Composite content, PaperAnalysis analysis) {
			boolean firsts = place.choice() == AttemptChoice.FIRST;
			Parts.title(content, look(), analysis.title(), (firsts ? Messages.PaperPage_first : Messages.PaperPage_last)
					.text(analysis.people(), analysis.passed(), analysis.cutPercent()));
			Composite row = look().row(content, 8);
			new SecondaryButton(row, look(), look().t(Messages.PaperPage_back), () -> ctx().navigate(PapersPage.ID, ""))
					.icon("arrow-left");
			new SecondaryButton(row, look(), look().t(firsts ? Messages.PaperPage_takeLast : Messages.PaperPage_takeFirst),
					() -> ctx().navigate(ID, place.with(firsts ? AttemptChoice.LAST : AttemptChoice.FIRST).argument())).icon("swap");
			items(content, analysis);
			weak(content, analysis);
			Card scores = Parts.card(content, look(), Messages.PaperPage_scores.text());
			new HistogramPicture(scores, look(), analysis.scores(), analysis.cutPercent(), analysis.passed());
			figures(content, analysis);
		}

		private void items(Composite content, PaperAnalysis analysis) {
			Card card = Parts.card(content, look(), Messages.PaperPage_items.text());
			DataTable<ItemReport> table = first(new DataTable<>(card, look(), 12, List.of(
					DataTable.Spec.text(look().t(Messages.PaperPage_code), 2, ItemReport::code),
					new DataTable.Spec<>(look().t(Messages.PaperPage_verdict), 2, i -> look().t(Weakness.of(i).word()),
							Comparator.comparing(Weakness::of)),
					number(Messages.PaperPage_answered, i -> OptionalDouble.of(i.figures().answered()), 0),
					number(Messages.PaperPage_facility, i -> i.figures().facility(), 2),
					number(Messages.PaperPage_itemRest, i -> i.figures().itemRest(), 2),
					number(Messages.PaperPage_discrimination, i -> i.figures().discriminationIndex(), 2),
					number(Messages.PaperPage_difficulty, i -> i.rasch().map(FittedItem::difficulty).orElse(OptionalDouble.empty()), 2),
					DataTable.Spec.<ItemReport>text(look().t(Messages.PaperPage_stem), 6, i -> shortened(look().t(i.stem()))))));
			table.icons(i -> Weakness.of(i).icon().map(name -> look().icon(name, look().theme().ink(Weakness.of(i).status()), 16)));
			table.rows(analysis.items());
			table.onOpen(this::open);
			new PrimaryButton(look().row(card, 8), look(), look().t(Messages.PaperPage_open), () -> table.selected()
					.ifPresentOrElse(this::open, () -> ctx().toast(Status.INFO, Messages.PaperPage_choose.text())));
		}

		private static String shortened(String stem) {
			String line = stem.replaceAll("\\s+", " ");
			return line.length() > 28 ? line.substring(0, 27) + "…" : line;
		}

		/** What is not given sorts below everything. */
		private DataTable.Spec<ItemReport> number(Messages title, Function<ItemReport, OptionalDouble> figure, int places) {
			return new DataTable.Spec<>(look().t(title), 1, i -> Numbers.decimal(figure.apply(i), places),
					Comparator.comparingDouble(i -> figure.apply(i).orElse(Double.NEGATIVE_INFINITY)));
		}

		private void open(ItemReport item) {
			ctx().navigate(ItemPage.ID, place.at(item.question()).argument());
		}

		private void weak(Composite content, PaperAnalysis analysis) {
			if (analysis.weak().isEmpty()) {
				return;
			}
			Card card = Parts.card(content, look(), Messages.PaperPage_weak.text());
			for (ItemReport item : analysis.weak()) {
				Composite lines = look().column(card, 4);
				Composite head = look().row(lines, 8);
				new StatusPill(head, look(), Weakness.of(item).status(), look().t(Weakness.of(item).word()));
				new LinkButton(head, look(), item.code(), () -> open(item));
				new Paragraph(lines, look(), look().t(item.weak().getFirst().reason()));
				Paragraph.muted(lines, look(), look().t(item.weak().getFirst().remedy()));
			}
		}

		private void figures(Composite content, PaperAnalysis analysis) {
			Card card = Parts.card(content, look(), Messages.PaperPage_figures.text());
			new Paragraph(card, look(), look().t(Messages.PaperPage_spread, Numbers.decimal(analysis.scores().mean(), 1),
					Numbers.decimal(analysis.scores().standardDeviation(), 1)));
			if (analysis.alpha().isPresent()) {
				new Paragraph(card, look(), look().t(Messages.PaperPage_alpha, Numbers.decimal(analysis.alpha(), 2),
						Numbers.decimal(analysis.standardErrorOfMeasurement(), 1), analysis.complete()));
			}
			analysis.rasch().ifPresent(m -> model(card, m));
			analysis.twoParameter().ifPresent(m -> model(card, m));
			analysis.shortages().forEach(s -> Paragraph.muted(card, look(), look().t(s.words())));
			Paragraph.muted(card, look(), look().t(Messages.PaperPage_anonymous));
		}

		private void model(Card card, ModelReport model) {
			Messages name = model.model() == ItemModel.RASCH ? Messages.ItemPage_rasch : Messages.ItemPage_twoParameter;
			new Paragraph(card, look(), look().t(Messages.PaperPage_model, name.text(), Numbers.decimal(model.logLikelihood(), 1),
					Numbers.decimal(model.reliability(), 2)));
			if (!model.converged()) {
				Paragraph.muted(card, look(), look().t(Messages.PaperPage_notConverged));
			}
		}
	}
}
