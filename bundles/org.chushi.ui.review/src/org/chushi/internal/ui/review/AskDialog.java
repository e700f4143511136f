package org.chushi.internal.ui.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.chushi.core.Result;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.review.Asking;
import org.chushi.review.ReviewSummary;
import org.chushi.ui.CheckBox;
import org.chushi.ui.Chooser;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Asks people, or whoever has a role, to look at a piece. */
final class AskDialog {

	private static final List<Role> ROLES = List.of(Role.MENTOR, Role.TRAINER, Role.LEAD);

	private final PageContext ctx;
	private final Room room;
	private final Session session;
	private final Map<UUID, CheckBox> people = new LinkedHashMap<>();
	private Chooser role;
	private Field note;

	AskDialog(PageContext ctx, Room room, Session session) {
		this.ctx = ctx;
		this.room = room;
		this.session = session;
	}

	/** @param work of the page: a second press opens no second dialog */
	void show(Control over, OneAtATime work, ReviewSummary piece, Runnable then) {
		work.background(ctx, Messages.ReviewsPage_doing.text(), () -> room.reviewers(session), known -> ask(over, piece, known, then));
	}

	private void ask(Control over, ReviewSummary piece, List<Person> known, Runnable then) {
		Look look = ctx.look();
		Dialogs.attempt(over, look, look.t(Messages.AskDialog_title, piece.says()), 560, body -> fill(body, known), look.t(Messages.AskDialog_do),
				attempt -> attempt.run(ctx, Messages.ReviewsPage_doing, work(piece.element()), done -> {
					ctx.toast(Status.GOOD, Messages.AskDialog_done.text());
					then.run();
				}));
	}

	/** What was chosen is read here, on the thread of the screen. */
	private Callable<Result<ReviewSummary>> work(String element) {
		List<UUID> chosen = new ArrayList<>();
		people.forEach((id, box) -> {
			if (box.ticked()) {
				chosen.add(id);
			}
		});
		Optional<Role> any = role.chosen() <= 0 ? Optional.empty() : Optional.of(ROLES.get(role.chosen() - 1));
		Asking asking = new Asking(chosen, any, note.text());
		return () -> room.reviews().ask(session, element, asking);
	}

	private void fill(Composite body, List<Person> known) {
		Look look = ctx.look();
		new Paragraph(body, look, look.t(Messages.AskDialog_why));
		new Paragraph(body, look, Type.SMALL_STRONG, look.t(Messages.AskDialog_people), look.theme().ink());
		Composite boxes = look.tiles(body, 220, 4);
		known.forEach(p -> people.put(p.id(), new CheckBox(boxes, look, p.displayName(), false)));
		List<String> roles = new ArrayList<>(List.of(look.t(Messages.AskDialog_noRole)));
		ROLES.forEach(r -> roles.add(look.t(Messages.AskDialog_any, r.title())));
		role = new Chooser(body, look, look.t(Messages.AskDialog_role), roles, 0);
		note = new Field(body, look, Field.Kind.LINE, look.t(Messages.AskDialog_note));
	}
}
