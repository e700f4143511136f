package org.chushi.internal.ui.author;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Text;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Every change of a form is a command, so that each can be undone. What changes nothing is no command. UI thread. */
record Deeds(EditingDomain domain) {

	Deeds {
		Objects.requireNonNull(domain);
	}

	void run(Command command) {
		if (command.canExecute()) {
			domain.getCommandStack().execute(command);
		}
	}

	/** Several as one step; nothing when there are none. */
	void run(List<Command> commands) {
		if (!commands.isEmpty()) {
			CompoundCommand all = new CompoundCommand();
			commands.forEach(all::append);
			run(all.unwrap());
		}
	}

	void set(EObject owner, EStructuralFeature feature, Object value) {
		setting(owner, feature, value).ifPresent(this::run);
	}

	/** Nothing when it is so already. @param value none takes away what there is */
	Optional<Command> setting(EObject owner, EStructuralFeature feature, Object value) {
		return Objects.equals(owner.eGet(feature), value) ? Optional.empty()
				: Optional.of(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
	}

	/**
	 * Both languages of a text that an object holds. One that says nothing any more is taken away where it need not be.
	 */
	Optional<Command> wording(EObject owner, EReference of, String zh, String en) {
		Text there = (Text) owner.eGet(of);
		if (there == null) {
			return zh.isEmpty() && en.isEmpty() ? Optional.empty() : setting(owner, of, text(zh, en));
		}
		return zh.isEmpty() && en.isEmpty() && !of.isRequired() ? setting(owner, of, null) : wording(there, zh, en);
	}

	/** Both languages of a text. */
	Optional<Command> wording(EObject text, String zh, String en) {
		CompoundCommand both = new CompoundCommand();
		line(text, ModelPackage.Literals.TEXT__ZH, zh).ifPresent(both::append);
		line(text, ModelPackage.Literals.TEXT__EN, en).ifPresent(both::append);
		return both.isEmpty() ? Optional.empty() : Optional.of(both.unwrap());
	}

	/** A string; an empty one is none. */
	Optional<Command> line(EObject owner, EAttribute of, String words) {
		Object before = owner.eGet(of);
		return words.isEmpty() && (before == null || before.equals("")) ? Optional.empty()
				: setting(owner, of, words.isEmpty() ? null : words);
	}

	private static Text text(String zh, String en) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(zh.isEmpty() ? null : zh);
		text.setEn(en.isEmpty() ? null : en);
		return text;
	}

	/** @param index below 0 for the end */
	void add(EObject owner, EReference list, EObject thing, int index) {
		run(adding(owner, list, thing, index));
	}

	Command adding(EObject owner, EReference list, EObject thing, int index) {
		return AddCommand.create(domain, owner, list, thing, index < 0 ? CommandParameter.NO_INDEX : index);
	}

	void remove(EObject owner, EReference list, EObject thing) {
		run(RemoveCommand.create(domain, owner, list, thing));
	}

	/** @param index where it stands afterwards */
	void move(EObject owner, EReference list, EObject thing, int index) {
		int size = ((List<?>) owner.eGet(list)).size();
		if (index >= 0 && index < size) {
			run(MoveCommand.create(domain, owner, list, thing, index));
		}
	}

	/** The last step back, if there is one. */
	void undo() {
		if (domain.getCommandStack().canUndo()) {
			domain.getCommandStack().undo();
		}
	}

	/** The step that was taken back last, again. */
	void redo() {
		if (domain.getCommandStack().canRedo()) {
			domain.getCommandStack().redo();
		}
	}
}
