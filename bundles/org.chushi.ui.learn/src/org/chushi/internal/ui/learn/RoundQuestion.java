package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.stream.Stream;

import org.chushi.practice.PracticeQuestion;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.ui.Card;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.AnswerPanels;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The question of a round of practice, with what it is answered by. */
final class RoundQuestion {

	/** The key of who does not know. */
	static final char UNKNOWN = '0';

	/** What can be done from here. */
	interface Acts {

		void chosen(Response response);

		/** Gives what was chosen. */
		void give();

		void unknown();
	}

	private final Look look;
	private final ExamQuestion question;
	private final Acts acts;
	private final Answering answering;
	private boolean byKey;

	RoundQuestion(Composite parent, Look look, AnswerPanels panels, RoundSheet now, PracticeQuestion asked, Acts acts) {
		this.look = look;
		this.question = asked.question();
		this.acts = acts;
		Card card = new Card(parent, look);
		if (asked.keyChanged()) {
			new StatusPill(card, look, Status.INFO, look.t(Messages.RoundView_keyChanged));
		}
		if (asked.again()) {
			new StatusPill(card, look, Status.WAIT, look.t(Messages.RoundView_again));
		}
		new Heading(card, look, Type.SUBHEADING, look.t(question.stem()));
		AnswerPanel panel = panels.of(question);
		Paragraph.muted(card, look, look.t(panel.hint()));
		answering = panel.open(card, new Asking(look, question, now.response(), this::chosen, now.wishes()));
		List<Text> fields = typed(card).toList();
		boolean line = fields.size() == 1 && (fields.getFirst().getStyle() & SWT.SINGLE) != 0;
		if (line) {
			fields.getFirst().addListener(SWT.DefaultSelection, e -> acts.give());
		}
		buttons(card, line);
	}

	private void buttons(Card card, boolean line) {
		Composite row = look.row(card, 8);
		new PrimaryButton(row, look, look.t(Messages.RoundView_answer), acts::give)
				.hint(look.t(Messages.RoundView_answer), line || RoundSheet.answersByEnter(question)
						? look.t(Messages.RoundView_enter) : Keyboard.DO);
		new LinkButton(row, look, look.t(Messages.RoundView_unknown), acts::unknown)
				.hint(look.t(Messages.RoundView_unknown), String.valueOf(UNKNOWN));
	}

	private static Stream<Text> typed(Composite area) {
		return Stream.of(area.getChildren()).flatMap(child -> child instanceof Text text ? Stream.of(text)
				: child instanceof Composite inner ? typed(inner) : Stream.empty());
	}

	private void chosen(Response given) {
		acts.chosen(given);
		if (byKey && !given.isEmpty() && RoundSheet.answersAtOnce(question)) {
			acts.give();
		}
	}

	void press(char key) {
		byKey = true;
		answering.key(key);
		byKey = false;
	}

	void takeBack() {
		if (!answering.key(SWT.DEL)) {
			answering.clear();
		}
	}

	/** Tells what is typed. */
	void flush() {
		answering.flush();
	}

	void focus() {
		answering.focus();
	}
}
