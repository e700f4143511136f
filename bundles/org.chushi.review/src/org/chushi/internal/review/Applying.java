package org.chushi.internal.review;

import java.util.Optional;

import org.chushi.authoring.Project;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.differences.ElementField;
import org.chushi.model.Element;
import org.chushi.model.ModelPackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;

/** Puts a text into a pack that is open, by a command. */
final class Applying {

	private Applying() {
	}

	/** @return what was done, so that it can be undone */
	static Result<Command> put(Project project, Element element, String path, String text) {
		Optional<Language> page = Manuscripts.page(path);
		Optional<Command> command = page.isPresent()
				? Current.page(project, element, page.get())
						.map(d -> SetCommand.create(project.editing(), d, ModelPackage.Literals.DOCUMENT__TEXT, text))
				: Manuscripts.fields(element).stream().filter(f -> f.path().equals(path) && f.prose()).findFirst()
						.map(f -> set(project, f, text));
		return command.filter(Command::canExecute).<Result<Command>>map(c -> {
			project.editing().getCommandStack().execute(c);
			return Result.done(c);
		}).orElseGet(() -> Result.refused(Messages.Applying_notHere.text(project.code())));
	}

	private static Command set(Project project, ElementField field, String text) {
		return SetCommand.create(project.editing(), field.holder(), field.attribute(), text);
	}
}
