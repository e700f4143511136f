package org.chushi.internal.ui.questions;

import java.util.List;
import java.util.stream.IntStream;

import org.chushi.questions.Fraction;
import org.chushi.questions.Keys;
import org.chushi.questions.Mark;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** What is said of every question after the end, below what its panel shows. */
final class Reviewed {

	private static final int ALL = 100;

	private Reviewed() {
	}

	/** How the whole answer stands by its score. */
	static Standing standing(ReviewedQuestion question) {
		return question.response().isEmpty() ? Standing.NONE
				: question.score().full() ? Standing.RIGHT
						: question.score().points().compareTo(Fraction.ZERO) > 0 ? Standing.PARTLY : Standing.WRONG;
	}

	/** Says so when nothing was answered. */
	static void unanswered(Composite parent, Look look, ReviewedQuestion question) {
		if (question.response().isEmpty()) {
			new StandLine(parent, look, Standing.NONE, "");
		}
	}

	/** The key in words. */
	static void told(Composite parent, Look look, ReviewedQuestion question, Messages title) {
		Shown.said(look, question.told()).ifPresent(words -> {
			Shown.part(parent, look, title);
			new Paragraph(parent, look, words);
		});
	}

	static void remarks(Composite parent, Look look, ReviewedQuestion question) {
		question.remarks().forEach(remark -> Shown.said(look, remark)
				.ifPresent(words -> new StandLine(parent, look, Standing.NOTE, words)));
	}

	/** What people gave, criterion by criterion. */
	static void marks(Composite parent, Look look, ReviewedQuestion question) {
		if (question.marks().isEmpty()) {
			return;
		}
		Keys.Rubric rubric = question.marking().as(Keys.Writing.class).rubric();
		List<Keys.Criterion> criteria = rubric == null ? List.of() : rubric.criteria();
		IntStream.range(0, question.marks().size())
				.forEach(i -> mark(parent, look, question.marks().get(i), i + 1, criteria));
	}

	private static void mark(Composite parent, Look look, Mark mark, int number, List<Keys.Criterion> criteria) {
		String percent = mark.share().times(ALL).decimal(1);
		new Paragraph(parent, look, Type.STRONG, look.t(Messages.Reviewed_marker, number, percent), look.theme().ink());
		for (Keys.Criterion criterion : criteria) {
			criterion.levels().stream().filter(l -> l.id().equals(mark.levels().get(criterion.id()))).findFirst()
					.ifPresent(level -> new StandLine(parent, look, standing(level.points(), criterion.points()),
							look.t(Messages.Reviewed_level, criterion.title(), level.text(), level.points(), criterion.points())));
		}
		if (!mark.why().isBlank()) {
			new StandLine(parent, look, Standing.NOTE, mark.why());
		}
	}

	private static Standing standing(int points, int most) {
		return points >= most ? Standing.MET : points > 0 ? Standing.PARTLY : Standing.UNMET;
	}
}
