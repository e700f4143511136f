package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.core.Language;
import org.chushi.ui.testing.OnScreen;
import org.chushi.ui.testing.Voice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class FieldTest extends OnScreen {

	@Test
	void theSystemsOwnFrameLiesOutsideOfWhatIsSeen() {
		Field field = new Field(shell, look(), Field.Kind.LINE, "Name");
		open();
		Rectangle text = field.control().getBounds();
		Rectangle seen = field.control().getParent().getClientArea();
		boolean drawsOne = SWT.getPlatform().equals("gtk");
		assertThat(text.x < 0 && text.y < 0 && text.width > seen.width && text.height > seen.height).isEqualTo(drawsOne);
	}

	@Test
	void whatIsWrongIsSaidBelowAndToTheScreenReader() {
		Field field = new Field(shell, look(), Field.Kind.PASSWORD, "Password");
		assertThat(Voice.name(field.control())).isEqualTo("Password");
		int height = field.computeSize(400, SWT.DEFAULT).y;
		field.error("At least 8 characters.");
		assertThat(Voice.name(field.control())).contains("Password").contains("At least 8 characters.");
		assertThat(field.computeSize(400, SWT.DEFAULT).y).isGreaterThan(height);
		field.error("");
		assertThat(field.computeSize(400, SWT.DEFAULT).y).isEqualTo(height);
	}

	@Test
	void whatIsWrongIsSaidUntilSomethingElseIsTyped() {
		Field field = new Field(shell, look(), Field.Kind.LINE, "Name");
		field.error("Too short.");
		field.control().append("a");
		assertThat(Voice.name(field.control())).isEqualTo("Name");
		field.onChange(text -> field.error(text.length() < 4 ? "Too short." : ""));
		field.control().append("b");
		assertThat(Voice.name(field.control())).as("who checks while it is typed has the last word").contains("Too short.");
	}

	@Test
	void ofSeveralEmptyFieldsTheFirstTakesTheKeyboardAndAllSaySo() {
		shell.setLayout(new Column(0));
		Field full = new Field(shell, look(Language.ZH, 100), Field.Kind.LINE, "姓名");
		full.text("小满");
		Field first = new Field(shell, look(Language.ZH, 100), Field.Kind.LINE, "账号");
		Field second = new Field(shell, look(Language.ZH, 100), Field.Kind.LINE, "密码");
		second.text("  ");
		open();
		assertThat(Field.filled(List.of(full, first, second))).isFalse();
		assertThat(first.control().isFocusControl()).isTrue();
		assertThat(List.of(first, second)).allMatch(field -> Voice.name(field.control()).contains("请填写"));
		assertThat(Voice.name(full.control())).isEqualTo("姓名");
		first.text("a");
		second.text("b");
		assertThat(Field.filled(List.of(full, first, second))).isTrue();
		assertThat(Voice.name(first.control())).isEqualTo("账号");
	}

	@Test
	void tabLeavesAFieldOfManyLines() {
		Field field = new Field(shell, look(), Field.Kind.MANY_LINES, "Note");
		Event tab = new Event();
		tab.detail = SWT.TRAVERSE_TAB_NEXT;
		tab.doit = false;
		field.control().notifyListeners(SWT.Traverse, tab);
		assertThat(tab.doit).isTrue();
	}

	@Test
	void aSecretIsNotShown() {
		Field field = new Field(shell, look(), Field.Kind.PASSWORD, "Password");
		field.text("chushi");
		assertThat(field.control().getStyle() & SWT.PASSWORD).isNotZero();
		assertThat(field.secret()).containsExactly("chushi".toCharArray());
	}

	@Test
	void largeLettersHaveALineOfTheirOwnHeight() {
		for (int percent : new int[] { 100, 150, 200 }) {
			Field field = new Field(shell, look(Language.EN, percent), Field.Kind.LINE, "Name");
			field.setSize(field.computeSize(600, SWT.DEFAULT));
			field.layout(true, true);
			int line = field.control().getLineHeight();
			assertThat(field.control().getParent().getSize().y).as("%d %%", percent).isGreaterThanOrEqualTo(line);
			field.dispose();
		}
	}
}
