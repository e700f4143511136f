package org.chushi.internal.ui.packs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.Publishing.Order;
import org.chushi.publishing.Publishing.Proposal;
import org.chushi.publishing.Publishing.Published;
import org.chushi.seals.LockedKey;
import org.chushi.ui.Chooser;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Asks for the passphrase and signs; makes keys and hands them on. */
record SigningDialogs(PageContext ctx, PublishRoom room, Session session) {

	private static final int WIDTH = 600;

	/** Signs, and puts it where it should go. */
	@FunctionalInterface
	private interface Delivery {
		Result<Published> to(Order order);
	}

	private Look look() {
		return ctx.look();
	}

	void sign(Control over, Proposal pack, Field version, WordingBox wording, List<KnownSigner> keys, Consumer<Published> then) {
		if (ready(over, version, wording, keys)) {
			room.files().save(over, pack.code() + "-" + version.text().strip() + ".chushipack").ifPresent(file -> ask(over, pack, version, wording.why(), keys,
					Messages.SigningDialogs_toFile, file, order -> room.publishing().sign(session, order, file), then));
		}
	}

	void publish(Control over, Proposal pack, Field version, WordingBox wording, List<KnownSigner> keys, Consumer<Published> then) {
		if (ready(over, version, wording, keys)) {
			room.files().folder(over, look().t(Messages.SigningDialogs_where)).ifPresent(folder -> ask(over, pack, version, wording.why(), keys,
					Messages.SigningDialogs_toSite, folder, order -> room.publishing().publish(session, order, folder), then));
		}
	}

	private boolean ready(Control over, Field version, WordingBox wording, List<KnownSigner> keys) {
		if (keys.isEmpty()) {
			Dialogs.message(over, look(), look().t(Messages.SigningDialogs_noKey), look().t(Messages.SigningDialogs_noKeyNext));
			return false;
		}
		boolean fits = version.text().strip().matches("\\d+\\.\\d+\\.\\d+");
		version.error(fits ? "" : look().t(Messages.SigningDialogs_version));
		return fits & wording.ready();
	}

	private void ask(Control over, Proposal pack, Field version, String wording, List<KnownSigner> keys, Messages said, Path where,
			Delivery delivery, Consumer<Published> then) {
		String number = version.text().strip();
		Chooser[] key = new Chooser[1];
		Field[] words = new Field[1];
		Dialogs.attempt(over, look(), look().t(Messages.SigningDialogs_title, pack.title(), number), WIDTH, body -> {
			new Paragraph(body, look(), look().t(said, where));
			if (!wording.isEmpty()) {
				new Paragraph(body, look(), look().t(Messages.SigningDialogs_wording, wording));
			}
			Paragraph.muted(body, look(), look().t(Messages.SigningDialogs_forever));
			key[0] = new Chooser(body, look(), look().t(Messages.SigningDialogs_key), keys.stream().map(KeyTable::called).toList(), 0);
			words[0] = new Field(body, look(), Field.Kind.PASSWORD, look().t(Messages.SigningDialogs_words));
		}, look().t(Messages.SigningDialogs_do), attempt -> {
			String id = keys.get(Math.max(0, key[0].chosen())).key().id();
			char[] passphrase = words[0].secret();
			attempt.run(ctx, Messages.SigningDialogs_signing, () -> delivery.to(new Order(pack.code(), number, id, passphrase, wording)), then);
		});
	}

	void makeKey(Control over, Runnable then) {
		Field[] fields = new Field[3];
		Dialogs.attempt(over, look(), look().t(Messages.SigningDialogs_make), WIDTH, body -> {
			new Paragraph(body, look(), look().t(Messages.SigningDialogs_makeAsk, LockedKey.LENGTH));
			fields[0] = new Field(body, look(), Field.Kind.LINE, look().t(Messages.SigningDialogs_name));
			fields[1] = secret(body, Messages.SigningDialogs_words);
			fields[2] = secret(body, Messages.SigningDialogs_again);
		}, look().t(Messages.SigningDialogs_makeIt), attempt -> {
			char[] passphrase = fields[1].secret();
			char[] again = fields[2].secret();
			boolean same = Arrays.equals(passphrase, again);
			Arrays.fill(again, '\0');
			fields[2].error(same ? "" : look().t(Messages.SigningDialogs_differ));
			String name = fields[0].text();
			if (same) {
				attempt.run(ctx, Messages.SigningDialogs_making, () -> room.signers().make(session, name, passphrase), made -> {
					ctx.toast(Status.GOOD, Messages.SigningDialogs_made.text(made.name()));
					then.run();
				});
			}
		});
	}

	private Field secret(Composite body, Messages label) {
		return new Field(body, look(), Field.Kind.PASSWORD, look().t(label));
	}

	/** @param locked the private half, else the public one */
	void export(Control over, KnownSigner key, boolean locked) {
		String name = "chushi-" + key.name().replaceAll("[^\\p{L}\\p{N}]+", "-") + (locked ? ".jwe" : ".json");
		room.files().save(over, name).ifPresent(file -> ctx.use(Messages.SigningDialogs_making.text(),
				() -> locked ? room.signers().exportLocked(session, key.key().id(), file) : room.signers().exportPublic(session, key.key().id(), file),
				written -> Dialogs.message(over, look(), look().t(locked ? Messages.SigningDialogs_kept : Messages.SigningDialogs_exported),
						look().t(locked ? Messages.SigningDialogs_keptNext.text(written)
								: Messages.SigningDialogs_exportedNext.text(written, key.key().grouped())))));
	}

	void bring(Control over, Runnable then) {
		room.files().open(over, List.of("jwe")).ifPresent(file -> ctx.use(Messages.SigningDialogs_making.text(), () -> room.signers().bring(session, file),
				key -> then.run()));
	}
}
