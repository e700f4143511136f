package org.chushi.internal.ui.author.scripts;

import java.util.Objects;

import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Slot;
import org.chushi.model.Text;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** Changes of scripts as commands. What changes nothing is none. */
final class Commands {

	private final PartContext context;

	Commands(PartContext context) {
		this.context = context;
	}

	/** @param value empty for none */
	void set(EObject owner, EAttribute feature, String value) {
		String now = value.isEmpty() ? null : value;
		if (!Objects.equals(owner.eGet(feature), now)) {
			context.run(SetCommand.create(context.project().editing(), owner, feature, now == null ? SetCommand.UNSET_VALUE : now));
		}
	}

	/** What a script says in one language. */
	void body(ScriptTemplate script, EAttribute language, String words) {
		if (script.getBody() != null) {
			set(script.getBody(), language, words);
		} else if (!words.isEmpty()) {
			Text text = ModelFactory.eINSTANCE.createText();
			text.eSet(language, words);
			context.run(SetCommand.create(context.project().editing(), script, ModelPackage.Literals.SCRIPT_TEMPLATE__BODY, text));
		}
	}

	/** A placeholder is among those that a script uses. */
	void slot(ScriptTemplate script, String placeholder) {
		if (script.getSlots().stream().noneMatch(s -> placeholder.equals(s.getPlaceholder()))) {
			Slot slot = ModelFactory.eINSTANCE.createSlot();
			slot.setPlaceholder(placeholder);
			context.run(AddCommand.create(context.project().editing(), script, ModelPackage.Literals.SCRIPT_TEMPLATE__SLOTS, slot));
		}
	}
}
