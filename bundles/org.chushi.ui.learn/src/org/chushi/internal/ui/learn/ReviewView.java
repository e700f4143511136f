package org.chushi.internal.ui.learn;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.practice.Practice;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.ReviewOutlook;
import org.chushi.practice.ReviewOutlook.Recall;
import org.chushi.ui.Card;
import org.chushi.ui.Dates;
import org.chushi.ui.EmptyState;
import org.chushi.ui.ForecastChart;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressRing;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** What is to be reviewed today, what comes in the next days, and how much is remembered. */
final class ReviewView extends LivePage<ReviewOutlook> {

	private static final int PERCENT = 100;

	private final Practice practice;

	ReviewView(Composite parent, PageContext ctx, Callable<Result<ReviewOutlook>> read, Practice practice) {
		super(parent, ctx, Messages.ReviewView_doing, Messages.ReviewView_help, read);
		this.practice = practice;
	}

	@Override
	protected void fill(Composite content, ReviewOutlook outlook) {
		Parts.title(content, look(), Messages.ReviewPage_title.text(), Messages.ReviewView_subtitle.text());
		if (outlook.cards() == 0) {
			first(nothing(content, Messages.ReviewView_noCards.text(), Messages.ReviewView_noCardsWords.text()));
			withdrawn(content, outlook);
			return;
		}
		if (outlook.today() == 0 && outlook.round().isEmpty()) {
			first(nothing(content, Messages.ReviewView_nothing.text(), ForecastBars.next(outlook)
					.map(d -> Messages.ReviewView_next.text(Dates.day(d.day()), d.total()))
					.orElseGet(Messages.ReviewView_later::text)));
		} else {
			today(content, outlook);
		}
		if (outlook.held() > 0) {
			Paragraph.muted(content, look(), look().t(Messages.ReviewView_held, outlook.held()));
		}
		forecast(content, outlook);
		memory(content, outlook);
	}

	private EmptyState nothing(Composite content, Bilingual title, Bilingual words) {
		return new EmptyState(new Card(content, look()), look(), "check", look().t(title), look().t(words))
				.action(look().t(Messages.ReviewView_practise), () -> ctx().navigate(PracticePages.PRACTICE, ""));
	}

	private void today(Composite content, ReviewOutlook outlook) {
		Card card = Parts.lead(content, look());
		Composite row = Parts.beside(card, look());
		Composite words = look().column(row, 6);
		boolean under = outlook.round().isPresent();
		new Heading(words, look(), Type.HEADING,
				look().t(outlook.today() == 0 ? Messages.ReviewView_under.text() : Messages.ReviewView_today.text(outlook.today())));
		if (outlook.today() > 0) {
			new Paragraph(words, look(), Type.BODY,
					look().t(Messages.ReviewView_parts, outlook.due(), outlook.overdue(), outlook.fresh()), look().theme().ink());
		}
		if (outlook.freshLeft() > 0) {
			new Paragraph(words, look(), Type.SMALL, look().t(Messages.ReviewView_freshLeft, outlook.freshLeft(),
					PracticePolicy.NEW_A_DAY), look().theme().mutedInk());
		}
		first(new PrimaryButton(row, look(), look().t(under ? Messages.ReviewView_goOn : Messages.ReviewView_start),
				this::begin).icon("play"));
	}

	private void begin() {
		Session session = ctx().session(Session.class);
		ctx().use(Messages.ReviewView_starting.text(), () -> practice.start(session, PracticeOrder.review()),
				round -> ctx().navigate(PracticePages.ROUND, round.kind().name()));
	}

	private void forecast(Composite content, ReviewOutlook outlook) {
		Card card = Parts.card(content, look(), Messages.ReviewView_forecast.text(PracticePolicy.FORECAST_DAYS));
		Paragraph.muted(card, look(), look().t(Messages.ReviewView_legend));
		new ForecastChart(card, look(), look().t(Messages.ReviewView_forecast, PracticePolicy.FORECAST_DAYS),
				ForecastBars.of(outlook.forecast(), look().language()));
	}

	private void memory(Composite content, ReviewOutlook outlook) {
		Card card = Parts.card(content, look(), Messages.ReviewView_memory.text());
		outlook.expected().ifPresent(percent -> {
			Composite row = Parts.pictured(card, look());
			new ProgressRing(row, look(), 96, look().t(Messages.ReviewView_expectedShort), percent, PERCENT);
			Composite words = look().column(row, 6);
			new Paragraph(words, look(), look().t(Messages.ReviewView_expected, percent));
			measured(words, outlook.measured());
		});
		Paragraph.muted(card, look(), look().t(Messages.ReviewView_cards, outlook.cards(), outlook.reviewed()));
		withdrawn(card, outlook);
	}

	private void measured(Composite words, Optional<Recall> measured) {
		new Paragraph(words, look(), Type.BODY, look().t(measured.map(m -> Messages.ReviewView_measured
				.text(PracticePolicy.LOOK_BACK_DAYS, m.of(), m.recalled(), m.percent()))
				.orElseGet(Messages.ReviewView_notMeasured::text)), look().theme().mutedInk());
	}

	private void withdrawn(Composite parent, ReviewOutlook outlook) {
		if (outlook.withdrawn() > 0) {
			Paragraph.muted(parent, look(), look().t(Messages.ReviewView_withdrawn, outlook.withdrawn()));
		}
	}
}
