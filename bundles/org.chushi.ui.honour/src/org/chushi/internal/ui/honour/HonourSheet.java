package org.chushi.internal.ui.honour;

import java.nio.file.Path;

import org.chushi.diplomas.Diplomas;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.PageContext;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Control;

/** Who holds which certificate, as a sheet for the wall. For trainers and leads. */
record HonourSheet(PageContext ctx, Diplomas diplomas, FileDialogs files) {

	boolean mayBeAsked() {
		Session session = ctx.session(Session.class);
		return session.is(Role.LEAD) || session.is(Role.TRAINER);
	}

	void ask(Control over) {
		files.save(over, ctx.t(Messages.HonourSheet_file) + Diplomas.ENDING).ifPresent(file -> {
			// about a name that had to be completed nobody was asked
			boolean whole = file.toString().endsWith(Diplomas.ENDING);
			Path target = whole ? file : file.resolveSibling(file.getFileName() + Diplomas.ENDING);
			ctx.use(Messages.HonourSheet_writing.text(), () -> diplomas.honourSheet(ctx.session(Session.class), target, whole),
					done -> ctx.toast(Status.GOOD, Messages.HonourSheet_written.text(done)));
		});
	}
}
