package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.assessment.Bodies;
import org.chushi.assessment.ExamChoice;
import org.chushi.assessment.ExamQuestion;
import org.chushi.assessment.QuestionTypes;
import org.chushi.assessment.Response;
import org.chushi.assessment.TypeData;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.internal.assessment.EssayType;
import org.chushi.internal.assessment.ForeignType;
import org.chushi.internal.assessment.MatchingType;
import org.chushi.internal.assessment.PickReplyType;
import org.chushi.internal.assessment.ProcedureType;
import org.chushi.internal.assessment.QuestionTypeBook;
import org.chushi.internal.assessment.TypingDrillType;
import org.chushi.model.Speaker;
import org.chushi.ui.ChoiceOption;
import org.chushi.ui.Column;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Notice;
import org.chushi.ui.OrderList;
import org.chushi.ui.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No question is without a way to answer it, whatever its type. */
class AnswerPaneTest {

	private static final List<ExamChoice> CHOICES = List.of(new ExamChoice("A", Bilingual.same("first")),
			new ExamChoice("B", Bilingual.same("second")), new ExamChoice("C", Bilingual.same("third")));
	private final QuestionTypes types = new QuestionTypeBook(List.of(new MatchingType(), new PickReplyType(),
			new ProcedureType(), new TypingDrillType(), new EssayType(), new ForeignType()));
	private final List<Response> told = new ArrayList<>();
	private Shell shell;
	private Look look;

	@BeforeEach
	void open() {
		Display display = Display.getDefault();
		shell = new Shell(display, SWT.NO_TRIM);
		look = new Look(display, Theme.light(), Language.EN, 100);
		look.ground(shell, look.theme().card());
		shell.setLayout(new Column(8));
	}

	@AfterEach
	void close() {
		shell.dispose();
		look.dispose();
	}

	private AnswerPane pane(String type, Object body, Response response) {
		ExamQuestion question = new ExamQuestion("q", type, Bilingual.same("stem"), TypeData.of(body), "s", 1, response,
				false, Optional.empty());
		return new AnswerPane(shell, look, types, question, response, told::add);
	}

	private Messages hint(String type) {
		return AnswerPane.hint(types, new ExamQuestion("q", type, Bilingual.same("stem"), TypeData.EMPTY, "s", 1,
				Response.NONE, false, Optional.empty()));
	}

	private static Stream<Control> all(Control control) {
		return Stream.concat(Stream.of(control), control instanceof Composite area
				? Arrays.stream(area.getChildren()).flatMap(AnswerPaneTest::all) : Stream.empty());
	}

	private <T> List<T> all(Class<T> wanted) {
		return all(shell).filter(wanted::isInstance).map(wanted::cast).toList();
	}

	private String said() {
		return String.join("\n", all(Named.class).stream().map(Named::name).toList());
	}

	@Test
	void aReplyIsPickedBelowTheChat() {
		AnswerPane pane = pane("pick-reply", new Bodies.Replies(
				List.of(new Bodies.Message("m1", Speaker.CUSTOMER, "", Bilingual.same("it leaks"))), CHOICES), Response.NONE);
		assertThat(said()).contains("it leaks").contains("second");
		assertThat(all(ChoiceOption.class)).hasSize(3);
		pane.key('b');
		assertThat(told).containsExactly(Response.keys("B"));
	}

	@Test
	void aProcedureIsOrderedBelowItsSituation() {
		pane("order-procedure", new Bodies.Procedure(Bilingual.same("a parcel is gone"), CHOICES), Response.NONE);
		assertThat(said()).contains("a parcel is gone");
		assertThat(all(OrderList.class)).hasSize(1);
	}

	@Test
	void aTypeWithoutWidgetsOfItsOwnIsAnsweredInWords() {
		Bodies.Matching body = new Bodies.Matching(List.of(new ExamChoice("1", Bilingual.same("left"))), CHOICES);
		AnswerPane pane = pane("matching", body, Response.parts(Map.of("1", "A")));
		Field field = all(Field.class).getFirst();
		assertThat(field.text()).isEqualTo("1=A");
		assertThat(said()).contains("left").contains("third");
		field.text("1=C");
		assertThat(pane.commit()).isTrue();
		assertThat(told).containsExactly(Response.parts(Map.of("1", "C")));
		field.text("1=Z");
		assertThat(pane.commit()).isFalse();
		assertThat(pane.commit()).as("as long as it stands there").isFalse();
		assertThat(said()).contains("Z");
		assertThat(told).hasSize(1);
		pane.clear();
		assertThat(told).last().isEqualTo(Response.NONE);
		assertThat(pane.commit()).isTrue();
	}

	@Test
	void anEssayIsToldAsItStands() {
		AnswerPane pane = pane("essay", new Bodies.Writing(0, 0), Response.text("It began"));
		Field field = all(Field.class).getFirst();
		assertThat(field.text()).isEqualTo("It began");
		field.text("It began\nwell");
		pane.commit();
		assertThat(told).singleElement().satisfies(r -> assertThat(r.text()).contains("It began").contains("well"));
	}

	@Test
	void aTypingDrillIsTypedAndTimed() {
		AnswerPane pane = pane("typing-drill", new Bodies.Drill(Bilingual.same("type me"), 60, 95, 0), Response.NONE);
		assertThat(said()).contains("type me");
		all(Field.class).getFirst().text("type me");
		pane.commit();
		assertThat(told).singleElement().satisfies(r -> assertThat(r.parts()).containsEntry("text", "type me").containsKey("millis"));
	}

	@Test
	void whatIsToBeDoneIsSaidOfEveryType() {
		assertThat(hint("essay")).isEqualTo(Messages.AnswerPane_type);
		assertThat(hint("matching")).isEqualTo(Messages.AnswerPane_match);
		assertThat(hint("crossword")).isEqualTo(Messages.AnswerPane_unknown);
		assertThat(hint("foreign")).isEqualTo(Messages.AnswerPane_unknown);
	}

	@Test
	void whatIsNotInstalledOrForeignSaysSo() {
		pane("crossword", new Bodies.Choices(CHOICES), Response.NONE);
		assertThat(all(Notice.class)).hasSize(1);
		assertThat(said()).contains("second");
		pane("foreign", new Bodies.Foreign("qti-2.1", "graphic", "<x/>"), Response.NONE);
		assertThat(all(Notice.class)).hasSize(2);
		assertThat(all(Field.class)).isEmpty();
	}
}
