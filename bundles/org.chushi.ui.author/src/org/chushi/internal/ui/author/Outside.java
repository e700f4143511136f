package org.chushi.internal.ui.author;

import java.util.List;

import org.chushi.authoring.Project;
import org.chushi.authoring.Work;
import org.chushi.core.Result;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.eclipse.swt.widgets.Control;

/** What was written here cannot be saved because somebody else wrote, too: asks whose it shall be. */
record Outside(PageContext ctx, Control over, Project project, Runnable save) {

	/** Shows why nothing was saved; asks when the reason is that files were changed meanwhile. */
	void refused(Result.Refused<?> why) {
		Work<Result<List<String>>> asking = project.changedOutside();
		ctx.background(Messages.Outside_looking.text(), (PageContext.Work<Result<List<String>>>) asking::run, result -> {
			if (result instanceof Result.Done<List<String>>(List<String> files, var notes) && !files.isEmpty()) {
				ask(files);
			} else {
				ctx.refused(why);
			}
		});
	}

	private void ask(List<String> files) {
		Look look = ctx.look();
		ChoiceGroup[] whose = new ChoiceGroup[1];
		Dialogs.ask(over, look, look.t(Messages.Outside_title), 600, body -> {
			new Paragraph(body, look, look.t(Messages.Outside_ask, String.join(", ", files)));
			whose[0] = new ChoiceGroup(body, look, false, List.of(look.t(Messages.Outside_mine), look.t(Messages.Outside_theirs)));
		}, look.t(Messages.Outside_do), () -> {
			whose[0].selected().forEach(choice -> decide(files, choice == 0));
			return !whose[0].selected().isEmpty();
		});
	}

	private void decide(List<String> files, boolean mine) {
		for (String file : files) {
			if ((mine ? project.keepMine(file) : project.takeTheirs(file)) instanceof Result.Refused<String> refused) {
				ctx.refused(refused);
				return;
			}
		}
		if (mine) {
			save.run();
		}
	}
}
