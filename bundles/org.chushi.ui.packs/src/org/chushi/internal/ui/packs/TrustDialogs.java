package org.chushi.internal.ui.packs;

import java.util.List;
import java.util.concurrent.Callable;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.Signers.PublicKey;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Control;

/** Shows the id of a key to be compared, asks for the reason, and records the decision. */
record TrustDialogs(PageContext ctx, InstallRoom room, Session session) {

	private static final int WIDTH = 620;

	private Look look() {
		return ctx.look();
	}

	void file(Control over, Runnable then) {
		room.files().open(over, List.of("json")).ifPresent(file -> ctx.use(Messages.TrustDialogs_reading.text(), () -> room.signers().read(session, file),
				key -> compare(over, key, then)));
	}

	private void compare(Control over, PublicKey key, Runnable then) {
		Field[] fields = new Field[2];
		Dialogs.attempt(over, look(), look().t(Messages.TrustDialogs_title), WIDTH, body -> {
			new Paragraph(body, look(), look().t(Messages.TrustDialogs_compare));
			new Paragraph(body, look(), Type.STRONG, key.grouped(), look().theme().ink());
			fields[0] = new Field(body, look(), Field.Kind.LINE, look().t(Messages.TrustDialogs_name));
			fields[0].text(key.name());
			fields[1] = new Field(body, look(), Field.Kind.MANY_LINES, look().t(Messages.TrustDialogs_why));
		}, look().t(Messages.TrustDialogs_do), attempt -> {
			String name = fields[0].text();
			String why = fields[1].text();
			if (Field.filled(List.of(fields))) {
				run(attempt, () -> room.signers().trust(session, key, name, why), then);
			}
		});
	}

	private void run(Dialogs.Attempt attempt, Callable<Result<KnownSigner>> work, Runnable then) {
		attempt.run(ctx, Messages.TrustDialogs_reading, work, signer -> {
			ctx.toast(Status.GOOD, Messages.TrustDialogs_done.text(signer.name()));
			then.run();
		});
	}

	/** @param trust else no longer */
	void decide(Control over, KnownSigner key, boolean trust, Runnable then) {
		Field[] why = new Field[1];
		Bilingual title = (trust ? Messages.TrustDialogs_trust : Messages.TrustDialogs_distrust).text(key.name());
		Dialogs.attempt(over, look(), look().t(title), WIDTH, body -> {
			new Paragraph(body, look(), look().t(trust ? Messages.TrustDialogs_compare : Messages.TrustDialogs_distrustAsk));
			new Paragraph(body, look(), Type.STRONG, key.key().grouped(), look().theme().ink());
			why[0] = new Field(body, look(), Field.Kind.MANY_LINES, look().t(Messages.TrustDialogs_why));
		}, look().t(trust ? Messages.TrustDialogs_do : Messages.TrustDialogs_distrustDo), attempt -> {
			String reason = why[0].text();
			if (Field.filled(List.of(why))) {
				run(attempt, () -> trust ? room.signers().trust(session, key.key().id(), reason)
						: room.signers().distrust(session, key.key().id(), reason), then);
			}
		});
	}
}
