package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.internal.ui.OrderItem;
import org.chushi.ui.DayTimeline.Day;
import org.chushi.ui.DayTimeline.When;
import org.chushi.ui.testing.OnScreen;
import org.chushi.ui.testing.Voice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all that is drawn by hand, in both languages and at every size. */
class EveryWidgetTest extends OnScreen {

	private static final Bilingual WORDS = new Bilingual("先安抚顾客的情绪，再核对订单，最后提出方案并且跟进到底",
			"Calm the customer, then check the order, then offer a way out and follow it up to the very end");

	/** How one is made, and what it is to a screen reader. */
	record Kind(String name, int role, boolean wraps, BiFunction<Composite, Look, Control> make) {

		@Override
		public String toString() {
			return name;
		}
	}

	static Stream<Kind> kinds() {
		return Stream.of(
				new Kind("PrimaryButton", ACC.ROLE_PUSHBUTTON, true, (p, l) -> new PrimaryButton(p, l, l.t(WORDS), () -> { }).icon("play")),
				new Kind("SecondaryButton", ACC.ROLE_PUSHBUTTON, true, (p, l) -> new SecondaryButton(p, l, l.t(WORDS), () -> { })),
				new Kind("LinkButton", ACC.ROLE_PUSHBUTTON, true, (p, l) -> new LinkButton(p, l, l.t(WORDS), () -> { }).icon("route")),
				new Kind("ChoiceOption", ACC.ROLE_RADIOBUTTON, true, (p, l) -> new ChoiceOption(p, l, false, "A", l.t(WORDS))),
				new Kind("PickGroup's option", ACC.ROLE_RADIOBUTTON, true, (p, l) -> CheckBox.round(p, l, l.t(WORDS), false)),
				new Kind("ChoiceOption of several", ACC.ROLE_CHECKBUTTON, true, (p, l) -> new ChoiceOption(p, l, true, "A", l.t(WORDS))),
				new Kind("CheckBox", ACC.ROLE_CHECKBUTTON, true, (p, l) -> new CheckBox(p, l, l.t(WORDS), true)),
				new Kind("OrderItem", ACC.ROLE_LISTITEM, true, (p, l) -> new OrderItem(p, l, 1, 3, l.t(WORDS), by -> { })),
				new Kind("Paragraph", ACC.ROLE_LABEL, true, (p, l) -> new Paragraph(p, l, l.t(WORDS))),
				new Kind("Heading", ACC.ROLE_LABEL, true, (p, l) -> new Heading(p, l, Type.TITLE, l.t(WORDS))),
				new Kind("StatusPill", ACC.ROLE_LABEL, true, (p, l) -> new StatusPill(p, l, Status.WAIT, l.t(WORDS))),
				new Kind("DayTimeline", ACC.ROLE_TEXT, true, (p, l) -> new DayTimeline(p, l,
						List.of(new Day("1", l.t(WORDS), When.DONE), new Day("2", "2", When.NOW), new Day("3", "3", When.LATER)))),
				new Kind("Notice", ACC.ROLE_ALERT, true, (p, l) -> new Notice(p, l, Status.STOP, l.t(WORDS), "", "")),
				new Kind("ProgressBar", ACC.ROLE_PROGRESSBAR, false, (p, l) -> new ProgressBar(p, l, l.t(WORDS), 1, 3)),
				new Kind("ProgressRing", ACC.ROLE_PROGRESSBAR, false, (p, l) -> new ProgressRing(p, l, 96, l.t(WORDS), 1, 3)),
				new Kind("ForecastChart", ACC.ROLE_GRAPHIC, true, (p, l) -> new ForecastChart(p, l, l.t(WORDS),
						java.util.Collections.nCopies(30, new ForecastChart.Bar("1", l.t(WORDS), 3, 1)))),
				new Kind("Avatar", ACC.ROLE_GRAPHIC, false, (p, l) -> new Avatar(p, l, 40, l.t(WORDS))),
				new Kind("SavedMark", ACC.ROLE_LABEL, false, (p, l) -> {
					SavedMark mark = new SavedMark(p, l);
					mark.failed(l.t(WORDS));
					return mark;
				}));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aScreenReaderHearsItsWordsInTheLanguageOfTheLookAndWhatItIs(Kind kind) {
		for (Language language : Language.values()) {
			Control control = kind.make().apply(shell, look(language, 100));
			assertThat(Voice.name(control)).contains(WORDS.in(language)).isEqualTo(((Named) control).name());
			assertThat(Voice.role(control)).isEqualTo(kind.role());
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void whatIsSwitchedOffSaysSo(Kind kind) {
		Control control = kind.make().apply(shell, look());
		assertThat(Voice.is(control, ACC.STATE_DISABLED)).isFalse();
		control.setEnabled(false);
		assertThat(Voice.is(control, ACC.STATE_DISABLED)).isTrue();
		assertThat(Voice.is(control, ACC.STATE_FOCUSABLE)).isFalse();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void largerLettersTakeMoreRoomInBothLanguages(Kind kind) {
		for (Language language : Language.values()) {
			List<Integer> heights = Stream.of(100, 150, 200)
					.map(percent -> kind.make().apply(shell, look(language, percent)).computeSize(SWT.DEFAULT, SWT.DEFAULT).y).toList();
			assertThat(heights).isSorted().doesNotHaveDuplicates();
			assertThat(heights.getLast()).isBetween(heights.getFirst() * 3 / 2, heights.getFirst() * 5 / 2);
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void whereItIsNarrowItsWordsGoOnInTheNextLine(Kind kind) {
		for (Language language : Language.values()) {
			for (int percent : new int[] { 100, 150, 200 }) {
				Look look = look(language, percent);
				Control control = kind.make().apply(shell, look);
				Point free = control.computeSize(look.px(1400), SWT.DEFAULT);
				Point narrow = control.computeSize(look.px(240), SWT.DEFAULT);
				if (kind.wraps()) {
					assertThat(narrow.x).as("%s %d", language, percent).isLessThanOrEqualTo(look.px(240));
					assertThat(narrow.y).as("%s %d", language, percent).isGreaterThanOrEqualTo(free.y);
				}
				if (kind.wraps() && kind.role() != ACC.ROLE_TEXT) {
					assertThat(narrow.y).as("%s %d", language, percent).isGreaterThan(free.y);
				}
			}
		}
	}
}
