package org.chushi.internal.ui.learn;

import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.questions.Fraction;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** One question after the end: what was answered, what is right, why, and where it is taught. */
final class ReviewItem {

	private final PageContext ctx;
	private final Look look;
	private final AnswerPanels panels;
	private final ReviewedQuestion question;
	private final Map<String, Bilingual> lessons;
	private final Fold fold;

	/** @param lessons titles by id */
	ReviewItem(Composite parent, PageContext ctx, AnswerPanels panels, ReviewedQuestion question, int number,
			Map<String, Bilingual> lessons) {
		this.ctx = ctx;
		this.panels = panels;
		this.look = ctx.look();
		this.question = question;
		this.lessons = lessons;
		boolean full = question.score().full();
		RGB colour = full ? look.theme().good() : look.theme().stop();
		fold = new Fold(parent, look, full ? "check" : "close", colour,
				look.t(Messages.ReviewItem_stem, number, question.stem()), look.t(verdict()), this::fill);
	}

	void open(boolean unfolded) {
		fold.open(unfolded);
	}

	private Bilingual verdict() {
		String points = question.score().points().decimal(2);
		int maximum = question.score().maximum();
		return !question.score().judged() ? Messages.ReviewItem_unjudged.text()
				: question.response().isEmpty() ? Messages.ReviewItem_none.text(maximum)
						: question.score().full() ? Messages.ReviewItem_right.text(points, maximum)
								: question.score().points().compareTo(Fraction.ZERO) > 0 ? Messages.ReviewItem_partly.text(points, maximum)
										: Messages.ReviewItem_wrong.text(maximum);
	}

	private void fill(Composite body) {
		body.setLayout(new Column(look.px(10)).margin(look.px(48), look.px(8)));
		panels.of(question).review(body, look, question);
		if (!question.key().equals(question.firstKey())) {
			new Paragraph(body, look, Type.BODY, look.t(Messages.ReviewItem_regraded), look.theme().mutedInk());
		}
		String why = look.t(question.explanation());
		if (!why.isBlank()) {
			Composite words = Parts.worded(body, look, "info", look.theme().accent(), 24);
			new Paragraph(words, look, Type.STRONG, look.t(Messages.ReviewItem_why), look.theme().ink());
			new Paragraph(words, look, why);
		}
		if (lessons.containsKey(question.lesson())) {
			new LinkButton(body, look, look.t(Messages.ReviewItem_lesson, lessons.get(question.lesson())),
					() -> ctx.navigate(Pages.LESSON, question.lesson())).icon("book").setLayoutData(Cell.aligned(SWT.LEFT));
		}
	}
}
