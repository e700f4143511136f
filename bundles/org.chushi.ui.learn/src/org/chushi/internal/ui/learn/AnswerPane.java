package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.chushi.assessment.ExamChoice;
import org.chushi.assessment.ExamQuestion;
import org.chushi.ui.Cell;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.ChoiceOption;
import org.chushi.ui.Look;
import org.chushi.ui.Notice;
import org.chushi.ui.OrderList;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Where one question is answered; a type this page does not know is shown as text. */
final class AnswerPane {

	private final Look look;
	private final ExamQuestion question;
	private final Consumer<List<String>> changed;
	private Optional<ChoiceGroup> group = Optional.empty();
	private Optional<OrderList> order = Optional.empty();
	private Optional<SecondaryButton> asShown = Optional.empty();

	/** @param changed told the keys after each change by the person; empty when the answer was taken back */
	AnswerPane(Composite parent, Look look, ExamQuestion question, List<String> response,
			Consumer<List<String>> changed) {
		this.look = look;
		this.question = question;
		this.changed = changed;
		List<String> texts = question.choices().stream().map(c -> look.t(c.text())).toList();
		List<Integer> places = Responses.places(question.choices().stream().map(ExamChoice::key).toList(), response);
		switch (question.type()) {
		case "single-choice", "true-false" -> choices(parent, false, texts, places);
		case "multiple-choice" -> choices(parent, true, texts, places);
		case "ordering" -> ordering(parent, texts, places);
		default -> unknown(parent, texts);
		}
	}

	/** What the person is asked to do. */
	static Messages hint(ExamQuestion question) {
		return switch (question.type()) {
		case "single-choice" -> Messages.AnswerPane_single;
		case "true-false" -> Messages.AnswerPane_judge;
		case "multiple-choice" -> Messages.AnswerPane_multiple;
		case "ordering" -> Messages.AnswerPane_order;
		default -> Messages.AnswerPane_unknown;
		};
	}

	private void choices(Composite parent, boolean multiple, List<String> texts, List<Integer> places) {
		ChoiceGroup made = new ChoiceGroup(parent, look, multiple, texts);
		made.select(places);
		made.onChange(chosen -> changed.accept(Responses.keys(question.choices(), chosen)));
		group = Optional.of(made);
	}

	private void ordering(Composite parent, List<String> texts, List<Integer> places) {
		OrderList made = new OrderList(parent, look, texts);
		if (!places.isEmpty()) {
			made.order(places);
		}
		made.onChange(this::ordered);
		order = Optional.of(made);
		SecondaryButton button = new SecondaryButton(parent, look, look.t(Messages.AnswerPane_asShown),
				() -> ordered(made.order()));
		button.setLayoutData(Cell.aligned(SWT.LEFT));
		asShown = Optional.of(button);
		Cell.show(button, places.isEmpty());
	}

	private void ordered(List<Integer> places) {
		offerAsShown(false);
		changed.accept(Responses.keys(question.choices(), places));
	}

	private void offerAsShown(boolean offered) {
		asShown.filter(button -> button.getVisible() != offered).ifPresent(button -> {
			boolean pressed = button.isFocusControl();
			Cell.show(button, offered);
			ScrolledPage.reflow(button);
			if (pressed) {
				focus();
			}
		});
	}

	private void unknown(Composite parent, List<String> texts) {
		texts.forEach(text -> new Paragraph(parent, look, text));
		new Notice(parent, look, Status.WAIT, look.t(Messages.AnswerPane_unknown),
				look.t(Messages.AnswerPane_unknownWhy, question.type()), look.t(Messages.AnswerPane_unknownNext));
	}

	/** Answers by key; nothing happens when it means nothing here. */
	void key(char key) {
		group.ifPresent(g -> g.key(key));
	}

	/** Takes the answer back. */
	void clear() {
		group.ifPresent(g -> g.select(List.of()));
		order.ifPresent(o -> {
			o.order(IntStream.range(0, question.choices().size()).boxed().toList());
			offerAsShown(true);
		});
		changed.accept(List.of());
	}

	/** The time is over. */
	void shut() {
		group.ifPresent(g -> g.options().forEach((ChoiceOption option) -> option.setEnabled(false)));
		order.ifPresent(o -> o.setEnabled(false));
		asShown.ifPresent(button -> button.setEnabled(false));
	}

	void focus() {
		group.ifPresent(ChoiceGroup::setFocus);
		order.ifPresent(OrderList::setFocus);
	}
}
