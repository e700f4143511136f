package org.chushi.internal.ui.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.core.Language;
import org.chushi.internal.ui.questions.Samples.Sample;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.TypeData;
import org.chushi.ui.Look;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.chushi.ui.questions.WishCheck;
import org.chushi.ui.testing.OnScreen;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;

/** A page with one panel on it, and what the panel told. */
abstract class OnPanel extends OnScreen {

	final List<Response> told = new ArrayList<>();
	WishCheck wishes = WishCheck.NONE;
	ScrolledPage page;

	@BeforeEach
	void nothingToldYet() {
		told.clear();
		wishes = WishCheck.NONE;
	}

	final Answering ask(Sample sample, Response response) {
		return ask(look(), sample, response);
	}

	final Answering ask(Look look, Sample sample, Response response) {
		page = new ScrolledPage(shell, look);
		Answering answering = sample.panel().open(page.content(), new Asking(look, sample.asked(), response, told::add, wishes));
		open();
		return answering;
	}

	/** The same type with another body. */
	final Answering ask(Sample sample, Object body, Response response) {
		ExamQuestion asked = sample.asked();
		page = new ScrolledPage(shell, look());
		Answering answering = sample.panel().open(page.content(), new Asking(look(), new ExamQuestion(asked.question(), asked.type(),
				asked.stem(), TypeData.of(body), "s", 1, response, false, asked.saved()), response, told::add));
		open();
		return answering;
	}

	/** What everything says in a review. */
	final List<String> review(Sample sample, ReviewedQuestion question, Language language) {
		page = new ScrolledPage(shell, look(language, 100));
		sample.panel().review(page.content(), look(language, 100), question);
		open();
		return said(page);
	}

	final List<String> review(Sample sample) {
		return review(sample, sample.reviewed(), Language.EN);
	}

	final <C extends Control> List<C> those(Class<C> type) {
		return Widgets.all(page).filter(type::isInstance).map(type::cast).toList();
	}

	final <C extends Control> C one(Class<C> type) {
		return those(type).getFirst();
	}

	/** A key, and what is done after it. */
	final void press(Control control, int modifiers, int code) {
		key(control, modifiers, code);
		settle();
	}

	/** A click at a place. */
	static void click(Control control, int x, int y) {
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.button = 1;
			event.x = x;
			event.y = y;
			control.notifyListeners(type, event);
		}
	}

	/** Types as a person does: at the caret. */
	final void type(TypeIn field, String words) {
		field.setFocus();
		field.control().insert(words);
	}

	final Stream<Control> shown() {
		return Widgets.all(page.content()).filter(c -> c.isVisible() && !(c instanceof Composite area && area.getChildren().length == 0
				&& c.getSize().y == 0));
	}
}
