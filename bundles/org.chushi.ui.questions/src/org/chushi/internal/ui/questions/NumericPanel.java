package org.chushi.internal.ui.questions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.chushi.core.Bilingual;
import org.chushi.model.UnitUse;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Response;
import org.chushi.ui.Cell;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A number is typed, its unit picked beside it or typed behind it. */
@Component(service = AnswerPanel.class)
public final class NumericPanel extends LinePanel {

	private static final Pattern NUMBER = Pattern
			.compile("[+-]?(?:[0-9][0-9,]*(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,2})?(?![0-9]).{0,40}");

	@Override
	public String renderer() {
		return "numeric";
	}

	@Override
	public Bilingual hint() {
		return Messages.NumericPanel_hint.text();
	}

	@Override
	public Answering open(Composite parent, Asking asking) {
		return new Measuring(parent, asking);
	}

	/** Whether it begins with a number, as far as can be seen; full-width digits are digits. */
	static boolean isNumber(String typed) {
		return NUMBER.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('−', '-').strip()).matches();
	}

	private static final class Measuring implements Answering {

		private static final int WIDTH = 200;
		private static final int LONGEST = 100;

		private final Asking asking;
		private final List<Picker> unit = new ArrayList<>();
		private final TypeIn number;
		private final Paragraph error;
		private final Pause pause;
		private Response told;

		Measuring(Composite parent, Asking asking) {
			this.asking = asking;
			told = asking.response();
			Look look = asking.look();
			Bodies.Number body = asking.question().body().as(Bodies.Number.class);
			Flow flow = new Flow(parent, look);
			number = TypeIn.line(flow, look, WIDTH, look.t(Messages.NumericPanel_number))
					.example(look.t(Messages.NumericPanel_number));
			number.control().setTextLimit(LONGEST);
			flow.field(number, look.t(Messages.NumericPanel_number));
			if (body.unit() != UnitUse.NONE && !body.units().isEmpty()) {
				String none = look
						.t(body.unit() == UnitUse.REQUIRED ? Messages.NumericPanel_unit : Messages.NumericPanel_unitFree);
				Picker picker = new Picker(flow, look, look.t(Messages.NumericPanel_label), none,
						body.units().stream().map(u -> new ExamChoice(u, Bilingual.same(u))).toList(), unit);
				flow.picker(picker, " " + none);
				picker.onChange(u -> tell());
			}
			error = new Paragraph(parent, look, Type.SMALL, look.t(Messages.NumericPanel_noNumber), look.theme().stop());
			Cell.show(error, false);
			show(body.units());
			pause = new Pause(number.control(), System::nanoTime, this::tell);
			number.onChange(words -> pause.stir());
		}

		/** What was answered before, its unit in the picker when that has it. */
		private void show(List<String> units) {
			String words = asking.response().text();
			String of = unit.isEmpty() ? "" : units.stream().filter(u -> words.endsWith(" " + u)).findFirst().orElse("");
			unit.forEach(u -> u.show(of));
			number.text(of.isEmpty() ? words : words.substring(0, words.length() - of.length() - 1));
		}

		private void tell() {
			String typed = number.text().strip();
			boolean sound = typed.isEmpty() || isNumber(typed);
			if (sound == error.getVisible()) {
				Cell.show(error, !sound);
				ScrolledPage.reflow(error);
			}
			String of = unit.stream().map(Picker::chosen).findFirst().orElse("");
			String words = typed.isEmpty() || of.isEmpty() ? typed : typed + " " + of;
			tell(sound ? Response.text(words) : Response.NONE);
		}

		/** Nothing stays the answer that is no longer on the screen. */
		private void tell(Response response) {
			if (!response.equals(told)) {
				told = response;
				asking.changed().accept(response);
			}
		}

		@Override
		public void focus() {
			number.setFocus();
		}

		@Override
		public boolean key(char key) {
			return unit.stream().filter(Picker::hasFocus).anyMatch(u -> u.key(key));
		}

		@Override
		public void clear() {
			pause.forget();
			number.text("");
			unit.forEach(u -> u.show(""));
			tell();
		}

		@Override
		public void shut() {
			flush();
			number.setEnabled(false);
			unit.forEach(u -> u.setEnabled(false));
		}

		@Override
		public void flush() {
			pause.flush();
		}
	}
}
