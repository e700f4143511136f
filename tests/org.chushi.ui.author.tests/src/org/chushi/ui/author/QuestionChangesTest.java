package org.chushi.ui.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.chushi.model.Bank;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;

class QuestionChangesTest {

	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
			new BasicCommandStack());
	private final QuestionChanges changes = new QuestionChanges(domain);
	private final Bank bank = ModelFactory.eINSTANCE.createBank();
	private final Question first = question("R-1", "refund");
	private final Question second = question("R-2", "refund", "care");
	private final Question third = question("R-3");

	private Question question(String code, String... tags) {
		Question question = ModelFactory.eINSTANCE.createTrueFalse();
		question.setCode(code);
		question.getTags().addAll(List.of(tags));
		bank.getQuestions().add(question);
		return question;
	}

	private void run(Optional<Command> command) {
		assertThat(command).isPresent();
		domain.getCommandStack().execute(command.orElseThrow());
	}

	@Test
	void aTagGoesToThoseThatLackItAndOneStepTakesItBack() {
		run(changes.add(bank.getQuestions(), ModelPackage.Literals.QUESTION__TAGS, "care"));
		assertThat(bank.getQuestions()).allSatisfy(q -> assertThat(q.getTags()).containsOnlyOnce("care"));
		domain.getCommandStack().undo();
		assertThat(first.getTags()).containsExactly("refund");
		assertThat(second.getTags()).containsExactly("refund", "care");
		assertThat(third.getTags()).isEmpty();
		assertThat(domain.getCommandStack().canUndo()).isFalse();
	}

	@Test
	void aTagIsTakenFromThoseThatHaveIt() {
		run(changes.remove(bank.getQuestions(), ModelPackage.Literals.QUESTION__TAGS, "refund"));
		assertThat(bank.getQuestions()).noneMatch(q -> q.getTags().contains("refund"));
		assertThat(second.getTags()).containsExactly("care");
	}

	@Test
	void whatIsSoAlreadyIsNoStep() {
		assertThat(changes.remove(bank.getQuestions(), ModelPackage.Literals.QUESTION__TAGS, "never")).isEmpty();
		assertThat(changes.add(List.of(second), ModelPackage.Literals.QUESTION__TAGS, "care")).isEmpty();
		assertThat(changes.tags(second, "refund, care")).isEmpty();
		assertThat(changes.code(first, "R-1")).isEmpty();
	}

	@Test
	void questionsGoToTheEndOfAnotherBankAsTheyAre() {
		Bank other = ModelFactory.eINSTANCE.createBank();
		run(changes.move(List.of(first, third), bank, other));
		assertThat(bank.getQuestions()).containsExactly(second);
		assertThat(other.getQuestions()).containsExactly(first, third);
		domain.getCommandStack().undo();
		assertThat(bank.getQuestions()).containsExactly(first, second, third);
		assertThat(changes.move(List.of(first), bank, bank)).isEmpty();
	}

	@Test
	void tagsArePartedAsPeopleTypeThem() {
		run(changes.tags(third, " 退款、关怀，退款; SMS "));
		assertThat(third.getTags()).containsExactly("退款", "关怀", "SMS");
	}

	@Test
	void aDifficultyIsOneToFiveOrNone() {
		run(changes.difficulty(first, "4"));
		assertThat(first.getDifficulty()).isEqualTo(4);
		assertThat(changes.difficulty(first, "6")).isEmpty();
		assertThat(changes.difficulty(first, "hard")).isEmpty();
		run(changes.difficulty(first, ""));
		assertThat(first.getDifficulty()).isZero();
	}

	@Test
	void aStemIsMadeWhenThereIsNoneAndKeepsItsOtherLanguage() {
		run(changes.stem(first, ModelPackage.Literals.TEXT__ZH, " 可以退款吗？ "));
		run(changes.stem(first, ModelPackage.Literals.TEXT__EN, "May it be refunded?"));
		assertThat(first.getStem().getZh()).isEqualTo("可以退款吗？");
		run(changes.stem(first, ModelPackage.Literals.TEXT__EN, ""));
		assertThat(first.getStem().getEn()).isNull();
		assertThat(first.getStem().getZh()).isEqualTo("可以退款吗？");
		assertThat(changes.stem(third, ModelPackage.Literals.TEXT__EN, " ")).isEmpty();
	}
}
