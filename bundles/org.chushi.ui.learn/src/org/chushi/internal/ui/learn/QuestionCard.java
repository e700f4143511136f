package org.chushi.internal.ui.learn;

import java.util.Optional;

import org.chushi.assessment.SectionProgress;
import org.chushi.core.Bilingual;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.ui.Card;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.AnswerPanels;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The question of an exam that is shown, with its answer and what leads on from it; or that a section is over. */
final class QuestionCard {

	/** What can be done from here. */
	interface Acts {

		void show(int index);

		/** Goes to a section that cannot be answered from here. */
		void enter(SectionProgress section);

		void submit();

		void flag();

		void clear();

		void answered(ExamQuestion question, Response response);
	}

	private final Card card;
	private final Look look;
	private final AnswerPanels panels;
	private final Sheet sheet;
	private final Acts acts;
	private Optional<Answering> answering = Optional.empty();
	private Optional<LinkButton> flag = Optional.empty();
	private Optional<Control> first = Optional.empty();

	QuestionCard(Composite parent, Look look, AnswerPanels panels, Sheet sheet, Acts acts) {
		this.look = look;
		this.panels = panels;
		this.sheet = sheet;
		this.acts = acts;
		card = new Card(parent, look);
	}

	/** Shows the question at this place; with {@link Sheet#NONE} that the time of the section is over. */
	void show(int index) {
		answering.ifPresent(Answering::flush);
		empty();
		if (index == Sheet.NONE) {
			over();
		} else {
			ask(index);
		}
	}

	/** Nothing is asked any more: says what happened, and leads on. */
	void end(Messages what, Messages why, Messages on, Runnable action) {
		empty();
		new Heading(card, look, Type.SUBHEADING, look.t(what));
		new Paragraph(card, look, look.t(why));
		first = Optional.of(new PrimaryButton(look.row(card, 8), look, look.t(on), action));
	}

	private void empty() {
		Keyboard.release(card);
		for (Control old : card.getChildren()) {
			old.dispose();
		}
		answering = Optional.empty();
		flag = Optional.empty();
	}

	private void ask(int index) {
		ExamQuestion question = sheet.question(index);
		Bilingual section = sheet.title(question.section());
		Paragraph.muted(card, look,
				look.t(Messages.SittingView_place, index + 1, sheet.size(), section, question.points()));
		new Heading(card, look, Type.SUBHEADING, look.t(question.stem()));
		AnswerPanel panel = panels.of(question);
		Paragraph.muted(card, look, look.t(panel.hint()));
		answering = Optional.of(panel.open(card,
				new Asking(look, question, sheet.response(index), response -> acts.answered(question, response))));
		buttons(index);
	}

	private void buttons(int index) {
		Composite row = look.row(card, 8);
		int before = sheet.beside(index, -1);
		SecondaryButton back = new SecondaryButton(row, look, look.t(Messages.SittingView_back), () -> acts.show(before));
		back.hint(look.t(Messages.SittingView_back), "←");
		back.setEnabled(before != Sheet.NONE);
		int after = sheet.beside(index, 1);
		if (after != Sheet.NONE) {
			new PrimaryButton(row, look, look.t(Messages.SittingView_next), () -> acts.show(after))
					.hint(look.t(Messages.SittingView_next), "→");
		} else {
			first = Optional.of(goOn(row));
		}
		LinkButton mark = new LinkButton(row, look, flagText(index), acts::flag).icon("flag");
		mark.hint(flagText(index), "F");
		flag = Optional.of(mark);
		new LinkButton(row, look, look.t(Messages.SittingView_clear), acts::clear).hint(look.t(Messages.SittingView_clear),
				"Delete");
	}

	/** On from the last question that can be answered: to the next section, or handing in. */
	private PrimaryButton goOn(Composite row) {
		String words = look.t(sheet.next().map(next -> Messages.SittingView_enter.text(next.title()))
				.orElseGet(Messages.SittingView_submit::text));
		PrimaryButton button = new PrimaryButton(row, look, words,
				() -> sheet.next().ifPresentOrElse(acts::enter, acts::submit));
		button.hint(words, Keyboard.DO);
		return button;
	}

	private void over() {
		new Heading(card, look, Type.SUBHEADING, look.t(Messages.QuestionCard_over));
		new Paragraph(card, look, look.t(sheet.next().isPresent() ? Messages.QuestionCard_overNext
				: Messages.QuestionCard_overLast));
		first = Optional.of(goOn(look.row(card, 8)));
	}

	private String flagText(int index) {
		return look.t(sheet.flagged(index) ? Messages.SittingView_unflag : Messages.SittingView_flag);
	}

	/** The question was marked, or is not any more. */
	void flagged(int index) {
		flag.ifPresent(button -> {
			button.text(flagText(index));
			button.getParent().layout(true, true);
		});
	}

	/** Tells what was typed and not told yet. */
	void flush() {
		answering.ifPresent(Answering::flush);
	}

	/** Nothing can be changed any more; what was typed is told first. */
	void shut() {
		answering.ifPresent(Answering::shut);
	}

	/** Takes the answer back. */
	void clear() {
		answering.ifPresent(Answering::clear);
	}

	/** A key of the page that may mean something to the answer. */
	boolean key(char key) {
		return answering.filter(a -> a.key(key)).isPresent();
	}

	void focus() {
		answering.ifPresentOrElse(Answering::focus,
				() -> first.filter(c -> !c.isDisposed()).ifPresent(Control::setFocus));
	}
}
