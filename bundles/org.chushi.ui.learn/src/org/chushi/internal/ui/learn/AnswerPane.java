package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.chushi.assessment.ExamChoice;
import org.chushi.assessment.ExamQuestion;
import org.chushi.assessment.QuestionType;
import org.chushi.assessment.QuestionTypes;
import org.chushi.assessment.Response;
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

/**
 * Where one question is answered: by choosing, by ordering, or with typed words. Of a type that is not installed what can
 * be shown is shown as text.
 */
final class AnswerPane {

	private final Look look;
	private final ExamQuestion question;
	private final Consumer<Response> changed;
	private Optional<ChoiceGroup> group = Optional.empty();
	private Optional<OrderList> order = Optional.empty();
	private Optional<TypedPane> typed = Optional.empty();
	private Optional<SecondaryButton> asShown = Optional.empty();

	/** @param changed told the response after each change by the person; empty when the answer was taken back */
	AnswerPane(Composite parent, Look look, QuestionTypes types, ExamQuestion question, Response response,
			Consumer<Response> changed) {
		this.look = look;
		this.question = question;
		this.changed = changed;
		List<String> texts = question.choices().stream().map(c -> look.t(c.text())).toList();
		List<Integer> places = Responses.places(question.choices().stream().map(ExamChoice::key).toList(), response.keys());
		QuestionText.of(question.type(), question.body()).forEach(line -> new Paragraph(parent, look, look.t(line)));
		switch (question.type()) {
		case "single-choice", "true-false", "pick-reply" -> choices(parent, false, texts, places);
		case "multiple-choice" -> choices(parent, true, texts, places);
		case "ordering", "order-procedure" -> ordering(parent, texts, places);
		default -> types.of(question.type()).filter(QuestionType::asked).ifPresentOrElse(
				type -> typed(parent, new TypedAnswer(type, question), response), () -> unknown(parent, texts));
		}
	}

	/** What the person is asked to do. */
	static Messages hint(QuestionTypes types, ExamQuestion question) {
		return switch (question.type()) {
		case "single-choice" -> Messages.AnswerPane_single;
		case "pick-reply" -> Messages.AnswerPane_reply;
		case "true-false" -> Messages.AnswerPane_judge;
		case "multiple-choice" -> Messages.AnswerPane_multiple;
		case "ordering", "order-procedure" -> Messages.AnswerPane_order;
		case "matching" -> Messages.AnswerPane_match;
		case "gap-fill" -> Messages.AnswerPane_gaps;
		case "hot-text" -> Messages.AnswerPane_places;
		case "numeric" -> Messages.AnswerPane_number;
		case "spot-violation" -> Messages.AnswerPane_spot;
		case "typing-drill" -> Messages.AnswerPane_drill;
		default -> types.of(question.type()).filter(QuestionType::asked).isPresent() ? Messages.AnswerPane_type
				: Messages.AnswerPane_unknown;
		};
	}

	private void typed(Composite parent, TypedAnswer answer, Response response) {
		typed = Optional.of(new TypedPane(parent, look, answer, response, changed));
	}

	private void choices(Composite parent, boolean multiple, List<String> texts, List<Integer> places) {
		ChoiceGroup made = new ChoiceGroup(parent, look, multiple, texts);
		made.select(places);
		made.onChange(chosen -> changed.accept(Response.keys(Responses.keys(question.choices(), chosen))));
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
		changed.accept(Response.keys(Responses.keys(question.choices(), places)));
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
		typed.ifPresentOrElse(TypedPane::clear, () -> changed.accept(Response.NONE));
	}

	/** Tells what was typed and not told yet. @return false when that cannot be taken and says so */
	boolean commit() {
		return typed.map(TypedPane::commit).orElse(true);
	}

	/** What is done at Enter in a line that is typed. */
	void onEnter(Runnable action) {
		typed.ifPresent(t -> t.onEnter(action));
	}

	/** The time is over. */
	void shut() {
		group.ifPresent(g -> g.options().forEach((ChoiceOption option) -> option.setEnabled(false)));
		order.ifPresent(o -> o.setEnabled(false));
		typed.ifPresent(TypedPane::shut);
		asShown.ifPresent(button -> button.setEnabled(false));
	}

	void focus() {
		group.ifPresent(ChoiceGroup::setFocus);
		order.ifPresent(OrderList::setFocus);
		typed.ifPresent(TypedPane::focus);
	}
}
