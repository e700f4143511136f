package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Map;

import org.chushi.assessment.Fraction;
import org.chushi.assessment.Mark;
import org.chushi.assessment.ReviewedChoice;
import org.chushi.assessment.ReviewedQuestion;
import org.chushi.core.Bilingual;
import org.chushi.ui.Cell;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.Column;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/** One question after the end: what was answered, what is right, why, and where it is taught. */
final class ReviewItem {

	private final PageContext ctx;
	private final Look look;
	private final ReviewedQuestion question;
	private final Map<String, Bilingual> lessons;
	private final Fold fold;

	/** @param lessons titles by id */
	ReviewItem(Composite parent, PageContext ctx, ReviewedQuestion question, int number, Map<String, Bilingual> lessons) {
		this.ctx = ctx;
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
		switch (question.type()) {
		case "single-choice", "true-false", "multiple-choice", "pick-reply" -> choices(body);
		case "ordering", "order-procedure" -> orders(body);
		default -> words(body);
		}
		question.remarks().forEach(remark -> new Paragraph(body, look, look.t(remark)));
		question.marks().forEach(mark -> mark(body, mark));
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

	private void mark(Composite body, Mark mark) {
		new Paragraph(body, look, look.t(mark.why().isBlank() ? Messages.ReviewItem_mark
				: Messages.ReviewItem_markWhy, mark.share().times(100).decimal(0), mark.why()));
	}

	/** What was shown besides the stem. */
	private void shown(Composite body) {
		QuestionText.of(question.type(), question.body()).forEach(line -> new Paragraph(body, look, look.t(line)));
	}

	private void choices(Composite body) {
		shown(body);
		List<ReviewedChoice> choices = question.choices();
		ChoiceGroup group = new ChoiceGroup(body, look, question.type().equals("multiple-choice"),
				choices.stream().map(c -> look.t(c.text())).toList());
		List<String> keys = choices.stream().map(ReviewedChoice::key).toList();
		group.select(Responses.places(keys, question.response().keys()));
		group.judge(Responses.places(keys, choices.stream().filter(ReviewedChoice::right).map(ReviewedChoice::key).toList()));
	}

	private void orders(Composite body) {
		shown(body);
		List<List<String>> right = Responses.groups(question.key().strings());
		if (!question.response().isEmpty()) {
			list(body, Messages.ReviewItem_yours, question.response().keys(), right);
		}
		list(body, Messages.ReviewItem_key, right.stream().flatMap(g -> g.stream().limit(1)).toList(), right);
	}

	private void list(Composite body, Messages title, List<String> keys, List<List<String>> rightly) {
		new Paragraph(body, look, Type.STRONG, look.t(title), look.theme().ink());
		List<String> options = question.choices().stream().map(ReviewedChoice::key).toList();
		List<Integer> places = Responses.places(options, keys);
		for (int i = 0; i < places.size(); i++) {
			boolean right = i < rightly.size() && rightly.get(i).contains(keys.get(i));
			String text = look.t(Messages.ReviewItem_item, i + 1, question.choices().get(places.get(i)).text());
			new Paragraph(Parts.worded(body, look, right ? "check" : "close",
					right ? look.theme().good() : look.theme().stop(), 20), look, text);
		}
	}

	/** What was answered and what is right, in words. */
	private void words(Composite body) {
		shown(body);
		if (!question.response().isEmpty()) {
			new Paragraph(body, look, Type.STRONG, look.t(Messages.ReviewItem_answer), look.theme().ink());
			Responses.lines(question.type(), question.response()).forEach(line -> new Paragraph(body, look, line));
		}
		new Paragraph(body, look, Type.STRONG, look.t(Messages.ReviewItem_wanted), look.theme().ink());
		new Paragraph(body, look, look.t(question.told()));
	}
}
