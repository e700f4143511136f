package org.chushi.ui.author;

import static org.chushi.model.ModelPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.chushi.model.Bank;
import org.chushi.model.ModelFactory;
import org.chushi.model.Question;
import org.chushi.model.Text;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** What is changed in one question or in many: always one command, so one step takes it back. None where nothing changes. */
public record QuestionChanges(EditingDomain domain) {

	private static final int EASIEST = 1;
	private static final int HARDEST = 5;

	/** One attribute of many questions. @param value none takes it away */
	public Optional<Command> set(List<Question> questions, EStructuralFeature feature, Object value) {
		return all(questions, question -> Objects.equals(question.eGet(feature), value) ? Optional.empty()
				: Optional.of(SetCommand.create(domain, question, feature, value == null ? SetCommand.UNSET_VALUE : value)));
	}

	/** Into a list of words, where it is not yet. */
	public Optional<Command> add(List<Question> questions, EAttribute list, String word) {
		return all(questions, question -> words(question, list).contains(word) ? Optional.empty()
				: Optional.of(AddCommand.create(domain, question, list, word)));
	}

	/** Out of a list of words. */
	public Optional<Command> remove(List<Question> questions, EAttribute list, String word) {
		return all(questions, question -> !words(question, list).contains(word) ? Optional.empty()
				: Optional.of(RemoveCommand.create(domain, question, list, word)));
	}

	/** To the end of another bank, in their order there. */
	public Optional<Command> move(List<Question> questions, Bank from, Bank to) {
		if (questions.isEmpty() || from == to) {
			return Optional.empty();
		}
		CompoundCommand both = new CompoundCommand();
		both.append(RemoveCommand.create(domain, from, BANK__QUESTIONS, questions));
		both.append(AddCommand.create(domain, to, BANK__QUESTIONS, questions));
		return Optional.of(both);
	}

	public Optional<Command> code(Question question, String typed) {
		return set(List.of(question), ELEMENT__CODE, typed.isBlank() ? null : typed.strip());
	}

	/** @param language {@code TEXT__ZH} or {@code TEXT__EN} */
	public Optional<Command> stem(Question question, EAttribute language, String typed) {
		Text stem = question.getStem();
		String words = typed.isBlank() ? null : typed.strip();
		if (stem != null) {
			return Objects.equals(stem.eGet(language), words) ? Optional.empty()
					: Optional.of(SetCommand.create(domain, stem, language, words == null ? SetCommand.UNSET_VALUE : words));
		}
		Text made = ModelFactory.eINSTANCE.createText();
		made.eSet(language, words);
		return words == null ? Optional.empty() : Optional.of(SetCommand.create(domain, question, QUESTION__STEM, made));
	}

	/** 1 to 5, or nothing; what is neither changes nothing. */
	public Optional<Command> difficulty(Question question, String typed) {
		if (typed.isBlank()) {
			return set(List.of(question), QUESTION__DIFFICULTY, 0);
		}
		return typed.strip().matches("[" + EASIEST + "-" + HARDEST + "]")
				? set(List.of(question), QUESTION__DIFFICULTY, Integer.valueOf(typed.strip())) : Optional.empty();
	}

	/** Parted by commas or semicolons of either language, or the Chinese enumeration comma. */
	public Optional<Command> tags(Question question, String typed) {
		List<String> wanted = Stream.of(typed.split("[,，、;；]")).map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
		return question.getTags().equals(wanted) ? Optional.empty()
				: Optional.of(SetCommand.create(domain, question, QUESTION__TAGS, new ArrayList<>(wanted)));
	}

	private static List<?> words(Question question, EAttribute list) {
		return (List<?>) question.eGet(list);
	}

	private static Optional<Command> all(List<Question> questions, Function<Question, Optional<Command>> each) {
		CompoundCommand all = new CompoundCommand();
		questions.forEach(question -> each.apply(question).ifPresent(all::append));
		return all.isEmpty() ? Optional.empty() : Optional.of(all.unwrap());
	}
}
