package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.concurrent.Callable;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.learn.PracticeBoard.Group;
import org.chushi.people.Session;
import org.chushi.practice.Estimate;
import org.chushi.practice.Practice;
import org.chushi.practice.PracticeOrder;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.PracticeTopic;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.practice.WrongAnswer;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Competencies to practise, the round under way, the wrong-answer book. */
final class PracticeView extends LivePage<PracticeBoard> {

	private final Practice practice;
	private boolean wholeBook;

	PracticeView(Composite parent, PageContext ctx, Callable<Result<PracticeBoard>> read, Practice practice) {
		super(parent, ctx, Messages.PracticeView_doing, Messages.PracticeView_help, read);
		this.practice = practice;
	}

	@Override
	protected void fill(Composite content, PracticeBoard board) {
		Parts.title(content, look(), Messages.PracticePage_title.text(), Messages.PracticeView_subtitle.text());
		if (board.groups().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "pen", look().t(Messages.PracticeView_none),
					look().t(Messages.PracticeView_noneWords));
		} else {
			lead(content, board);
			adaptive(content, board);
			book(content, board);
			topics(content, board.groups());
		}
	}

	private void lead(Composite content, PracticeBoard board) {
		Card card = Parts.lead(content, look());
		Composite row = Parts.beside(card, look());
		Composite words = look().column(row, 6);
		if (board.under().isEmpty()) {
			new Heading(words, look(), Type.HEADING, look().t(Messages.PracticeView_mixed));
			new Paragraph(words, look(), Type.BODY, look().t(Messages.PracticeView_mixedWords, PracticePolicy.QUESTIONS),
					look().theme().mutedInk());
			first(new PrimaryButton(row, look(), look().t(Messages.PracticeView_start),
					() -> begin(PracticeOrder.free(List.of(), PracticePolicy.QUESTIONS))).icon("play"));
			return;
		}
		Round round = board.under().getFirst();
		new Heading(words, look(), Type.HEADING, look().t(Messages.PracticeView_under));
		new Paragraph(words, look(), Type.BODY, look().t(round.held().orElseGet(() -> doing(round))),
				look().theme().mutedInk());
		first(new PrimaryButton(row, look(), look().t(Messages.PracticeView_goOn), () -> open(round.kind())).icon("play"));
	}

	private static Bilingual doing(Round round) {
		return round.gauge().map(g -> Messages.PracticeView_gauge.text(round.done(), g.more()))
				.orElseGet(() -> Messages.PracticeView_underWords.text(round.done(), round.total()));
	}

	private void adaptive(Composite content, PracticeBoard board) {
		boolean under = board.under().stream().anyMatch(r -> r.kind() == RoundKind.ADAPTIVE);
		if (under && board.under().getFirst().kind() == RoundKind.ADAPTIVE) {
			return;
		}
		Card card = Parts.card(content, look(), Messages.PracticeView_adaptive.text());
		board.last().ifPresentOrElse(last -> concluded(card, last), () -> Paragraph.muted(card, look(),
				look().t(Messages.PracticeView_adaptiveWords, PracticePolicy.ADAPTIVE_MOST)));
		Messages word = under ? Messages.PracticeView_goOn
				: board.last().isPresent() ? Messages.PracticeView_adaptiveAgain : Messages.PracticeView_adaptiveStart;
		new SecondaryButton(look().row(card, 8), look(), look().t(word), () -> adaptive(under));
	}

	private void concluded(Card card, Estimate last) {
		new Paragraph(card, look(), Type.STRONG, look().t(last.headline()), look().theme().ink());
		new Paragraph(card, look(), look().t(last.range()));
		Paragraph.muted(card, look(), look().t(last.source()));
		last.weak().stream().limit(PracticeBoard.FEW).forEach(spot -> new PressLine(card, look(), "pen", look().theme().accent(),
				look().t(Messages.EstimateCard_practise.text(spot.title())),
				look().t(Messages.EstimateCard_right.text(spot.right(), spot.answers())),
				() -> begin(PracticeOrder.free(List.of(spot.competency()), PracticePolicy.QUESTIONS))));
	}

	private void adaptive(boolean under) {
		if (under) {
			open(RoundKind.ADAPTIVE);
		} else {
			begin(PracticeOrder.adaptive(List.of()));
		}
	}

	private void topics(Composite content, List<Group> groups) {
		Composite tiles = look().tiles(content, 420, 24);
		for (Group group : groups) {
			Card card = Parts.card(tiles, look(), group.title());
			for (PracticeTopic topic : group.topics()) {
				new PressLine(card, look(), "pen", look().theme().accent(), look().t(topic.title()), look().t(said(topic)),
						() -> begin(PracticeOrder.free(List.of(topic.competency()), PracticePolicy.QUESTIONS)));
			}
		}
	}

	private static Bilingual said(PracticeTopic topic) {
		return (topic.inBook() == 0 ? Messages.PracticeView_topic : Messages.PracticeView_topicBook).text(topic.questions(),
				topic.met(), topic.inBook());
	}

	private void book(Composite content, PracticeBoard board) {
		Card card = Parts.card(content, look(), Messages.PracticeView_book.text(board.book().size()));
		if (board.book().isEmpty()) {
			Paragraph.muted(card, look(), look().t(Messages.PracticeView_bookEmpty));
			return;
		}
		Paragraph.muted(card, look(), look().t(Messages.PracticeView_bookWords, PracticePolicy.RIGHT_IN_A_ROW));
		Composite row = look().row(card, 8);
		new SecondaryButton(row, look(), look().t(Messages.PracticeView_bookStart),
				() -> begin(PracticeOrder.book(PracticePolicy.QUESTIONS))).setEnabled(board.bookOpen());
		board.shown(wholeBook).forEach(wrong -> entry(card, wrong));
		if (board.book().size() > PracticeBoard.FEW) {
			new LinkButton(card, look(), look().t(wholeBook ? Messages.PracticeView_fewer : Messages.PracticeView_all,
					board.book().size()), () -> {
						wholeBook = !wholeBook;
						rebuild();
					}).setLayoutData(Cell.aligned(SWT.LEFT));
		}
	}

	private void entry(Card card, WrongAnswer wrong) {
		Bilingual said = Messages.PracticeView_wrong.text(wrong.inPractice(), wrong.inExams(), wrong.rightRow(),
				PracticePolicy.RIGHT_IN_A_ROW);
		if (wrong.lesson().isEmpty()) {
			Composite words = Parts.worded(card, look(), "close", look().theme().stop(), 24);
			new Paragraph(words, look(), look().t(wrong.stem()));
			Paragraph.muted(words, look(), look().t(said));
		} else {
			new PressLine(card, look(), "close", look().theme().stop(), look().t(wrong.stem()),
					look().t(Messages.PracticeView_wrongRead.text(said)), () -> ctx().navigate(Pages.LESSON, wrong.lesson()));
		}
	}

	private void begin(PracticeOrder order) {
		Session session = ctx().session(Session.class);
		ctx().use(Messages.PracticeView_starting.text(), () -> practice.start(session, order), round -> open(round.kind()));
	}

	private void open(RoundKind kind) {
		ctx().navigate(PracticePages.ROUND, kind.name());
	}
}
