package org.chushi.internal.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.internal.ui.questions.Samples.Sample;
import org.chushi.questions.Fraction;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.SealedItems;
import org.chushi.questions.TypeData;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Pressable;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.testing.Voice;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the panel of every type, in both languages and at every size. */
class EveryPanelTest extends OnPanel {

	/** Types in which what was answered is the whole question's answer and can be taken back. */
	private static final Set<String> NEVER_ASKED = Set.of("foreign");

	static List<Sample> samples() {
		return Samples.all();
	}

	static Stream<Sample> asked() {
		return samples().stream().filter(s -> !NEVER_ASKED.contains(s.type()));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void whatIsAskedIsSaidInTheLanguageOfTheLook(Sample sample) {
		for (Language language : Language.values()) {
			ask(look(language, 100), sample, Response.NONE);
			List<String> said = new ArrayList<>(said(page));
			those(Text.class).forEach(t -> said.add(Voice.name(t)));
			assertThat(said).isNotEmpty().noneMatch(String::isBlank);
			assertThat(sample.panel().hint().in(language)).isNotBlank();
			if (language == Language.EN) {
				assertThat(said).noneMatch(words -> words.codePoints().anyMatch(Character::isIdeographic));
			} else {
				assertThat(said).anyMatch(words -> words.codePoints().anyMatch(Character::isIdeographic));
			}
			page.dispose();
		}
	}

	@ParameterizedTest
	@MethodSource("asked")
	void aSavedAnswerIsShownAgainAndNobodyIsToldOfIt(Sample sample) {
		ask(sample, Response.NONE);
		List<String> before = words();
		page.dispose();
		Answering answering = ask(sample, sample.response());
		answering.flush();
		assertThat(told).isEmpty();
		assertThat(words()).isNotEqualTo(before);
	}

	/** What is said and what stands in the fields. */
	private List<String> words() {
		List<String> words = new ArrayList<>(said(page));
		those(Text.class).forEach(t -> words.add(t.getText()));
		return words;
	}

	@ParameterizedTest
	@MethodSource("asked")
	void anAnswerIsTakenBackAndThatIsTold(Sample sample) {
		ask(sample, Response.NONE);
		List<String> fresh = words();
		page.dispose();
		ask(sample, sample.response()).clear();
		settle();
		assertThat(told).containsExactly(Response.NONE);
		assertThat(words()).isEqualTo(fresh);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void whatIsShutCannotBeChanged(Sample sample) {
		Answering answering = ask(sample, sample.response());
		answering.shut();
		those(Pressable.class).forEach(Pressable::press);
		answering.key('A');
		answering.key('2');
		those(Passage.class).forEach(p -> click(p, p.areas(2).getFirst().x + 2, p.areas(2).getFirst().y + 4));
		settle();
		assertThat(told).isEmpty();
		assertThat(those(Text.class)).noneMatch(Text::getEditable);
	}

	@ParameterizedTest
	@MethodSource("asked")
	void theKeyboardGoesWhereTheAnswerIsGiven(Sample sample) {
		Answering answering = ask(sample, Response.NONE);
		answering.focus();
		settle();
		assertThat(Keyboard.within(page.content(), display.getFocusControl())).isTrue();
	}

	@ParameterizedTest
	@MethodSource("asked")
	void whatCanHaveTheKeyboardSaysWhatItIs(Sample sample) {
		ask(sample, sample.response());
		Stream<Control> reached = Widgets.all(page.content()).filter(c -> c instanceof Text || c instanceof Pressable || c instanceof Passage);
		assertThat(reached).isNotEmpty().allSatisfy(c -> assertThat(Voice.name(c)).isNotBlank());
	}

	@ParameterizedTest
	@MethodSource("samples")
	void nothingIsCutOffInEitherLanguageAtAnySize(Sample sample) {
		for (Language language : Language.values()) {
			for (int percent : new int[] { 100, 200 }) {
				ask(look(language, percent), sample, sample.response());
				fits(sample + " " + language + " " + percent);
				page.dispose();
				review(look(language, percent), sample);
				fits(sample + " reviewed " + language + " " + percent);
				page.dispose();
			}
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aSealedKeyIsShownByNoPanelAndThatIsSaid(Sample sample) {
		TypeData sealed = SealedItems.key(List.of("a.b.c.d.e"));
		ReviewedQuestion open = sample.reviewed();
		ReviewedQuestion question = new ReviewedQuestion(open.question(), open.type(), open.stem(), open.body(), "s", open.response(), sealed,
				sealed, TypeData.EMPTY, open.told(), List.of(), List.of(), open.score(), open.explanation(), "");
		page = new ScrolledPage(shell, look(Language.EN, 100));
		new AnswerPanelBook(SmallPartsTest.NO_TYPES, Samples.all().stream().map(Sample::panel).toList()).of(question)
				.review(page.content(), look(Language.EN, 100), question);
		open();
		assertThat(said(page)).anyMatch(s -> s.contains("The key of this question is sealed.")).noneMatch(s -> s.contains("a.b.c.d.e"));
		fits(sample + " sealed");
	}

	private void review(Look look, Sample sample) {
		page = new ScrolledPage(shell, look);
		sample.panel().review(page.content(), look, sample.reviewed());
		open();
	}

	private void fits(String what) {
		assertThat(shown().filter(c -> c instanceof Named || c instanceof TypeIn)).allSatisfy(control -> {
			Point room = control.getParent().getSize();
			assertThat(control.getBounds().x + control.getSize().x).as(what + ": " + control).isLessThanOrEqualTo(room.x);
			assertThat(control.getBounds().y + control.getSize().y).as(what + ": " + control).isLessThanOrEqualTo(room.y);
			assertThat(control.getSize().y).as(what + ": " + control)
					.isGreaterThanOrEqualTo(Math.min(control.getSize().y, control.computeSize(control.getSize().x, -1).y) - 1);
		});
	}

	@ParameterizedTest
	@MethodSource("asked")
	void afterTheEndItIsSaidInWordsWhatIsRightAndWhatIsNot(Sample sample) {
		for (Language language : Language.values()) {
			List<String> words = Stream.of(Standing.values()).map(s -> s.word().text().in(language)).toList();
			List<String> choice = List.of(new Bilingual("应选", "Should be chosen").in(language));
			assertThat(String.join(" ", review(sample, sample.reviewed(), language))).containsAnyOf(
					Stream.concat(words.stream(), choice.stream()).toArray(String[]::new));
			assertThat(those(Pressable.class)).noneMatch(Control::getEnabled);
			assertThat(those(Text.class)).isEmpty();
			page.dispose();
		}
	}

	@ParameterizedTest
	@MethodSource("asked")
	void whatWasNotAnsweredSaysSoAfterTheEnd(Sample sample) {
		assertThat(String.join(" ", review(sample, sample.reviewed(Response.NONE, Fraction.ZERO), Language.EN))).contains("Not answered");
	}

	@ParameterizedTest
	@MethodSource("samples")
	void anAnswerOfAnotherShapeBreaksNothing(Sample sample) {
		for (Response odd : List.of(Response.keys("Z", "m9"), Response.text("?"), Response.parts(Map.of("zz", "q")))) {
			ask(sample, odd).flush();
			page.dispose();
			review(sample, sample.reviewed(odd, Fraction.ZERO), Language.ZH);
			page.dispose();
		}
		assertThat(told).isEmpty();
	}
}
