package org.chushi.internal.authoring;

import java.util.Collection;
import java.util.List;

import org.chushi.authoring.Outdated;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;

/** Somebody looked at a text that was out of date and found it right still. */
final class StillRight extends AbstractCommand {

	private final Translations translations;
	private final EObject about;
	private final Outdated text;

	StillRight(Translations translations, EObject about, Outdated text) {
		super(Messages.Translations_enFits.text().en());
		this.translations = translations;
		this.about = about;
		this.text = text;
		isPrepared = true;
		isExecutable = true;
	}

	@Override
	public void execute() {
		translations.judge(text, true);
	}

	@Override
	public void undo() {
		translations.judge(text, false);
	}

	@Override
	public void redo() {
		execute();
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of(about);
	}
}
