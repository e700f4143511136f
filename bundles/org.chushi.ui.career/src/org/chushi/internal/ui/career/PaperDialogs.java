package org.chushi.internal.ui.career;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.chushi.badges.StatusLists;
import org.chushi.badges.StatusLists.Signing;
import org.chushi.badges.StatusLists.Want;
import org.chushi.career.Certificate;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.diplomas.Diplomas;
import org.chushi.people.Session;
import org.chushi.publishing.KnownSigner;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Control;

/** Certificates on paper, and what others need to verify them: the page and the status lists. */
record PaperDialogs(PageContext ctx, Diplomas diplomas, StatusLists lists, BadgeDialogs badges, ZoneId zone) {

	private static final int WIDTH = 600;

	static Status status(Signing signing) {
		return signing.want() == Want.NOTHING ? Status.GOOD : signing.want() == Want.LOST ? Status.STOP : Status.WAIT;
	}

	private Session session() {
		return ctx.session(Session.class);
	}

	/** A page to hang up. */
	void print(Control over, Certificate certificate) {
		save(over, certificate.number() + Diplomas.ENDING, Diplomas.ENDING).ifPresent(to -> ctx.use(Messages.PaperDialogs_printing.text(),
				() -> noted(diplomas.print(session(), certificate.id(), to.file(), to.replace())), done -> {
					ctx.toast(Status.GOOD, Messages.PaperDialogs_printed.text(done.file()));
					done.notes().forEach(note -> Dialogs.message(over, ctx.look(), ctx.t(note.what()), ctx.t(note.remedy())));
				}));
	}

	private record Written(Path file, List<Diagnostic> notes) {
	}

	private static Result<Written> noted(Result<Path> result) {
		List<Diagnostic> notes = result instanceof Result.Done<Path> done ? done.notes() : List.of();
		return result.map(file -> new Written(file, notes));
	}

	/** Who holds which certificate, as a sheet for the wall. */
	void honours(Control over) {
		save(over, ctx.t(Messages.PaperDialogs_honourFile) + Diplomas.ENDING, Diplomas.ENDING)
				.ifPresent(to -> ctx.use(Messages.PaperDialogs_honourWriting.text(), () -> diplomas.honourSheet(session(), to.file(), to.replace()),
						done -> ctx.toast(Status.GOOD, Messages.PaperDialogs_honourWritten.text(done))));
	}

	/** The verification page, for the team's web site or to be handed on. */
	void page(Control over) {
		save(over, StatusLists.PAGE, ".html").ifPresent(to -> ctx.use(Messages.PaperDialogs_pageWriting.text(),
				() -> lists.page(session(), to.file(), to.replace()), done -> ctx.toast(Status.GOOD, Messages.PaperDialogs_pageWritten.text(done))));
	}

	/** A list of somebody else, to look badges up in from now on. */
	void keep(Control over) {
		badges.files().open(over, List.of("json")).ifPresent(file -> ctx.use(Messages.PaperDialogs_keeping.text(), () -> lists.keep(session(), file),
				kept -> ctx.toast(Status.GOOD, Messages.PaperDialogs_kept.text(kept.made().toString().substring(0, 10)))));
	}

	/** @param replace whether the person was asked about the file that is there */
	private record Target(Path file, boolean replace) {
	}

	/** About a name that had to be completed nobody was asked. */
	private Optional<Target> save(Control over, String name, String ending) {
		return badges.files().save(over, name).map(file -> file.toString().endsWith(ending) ? new Target(file, true)
				: new Target(file.resolveSibling(file.getFileName() + ending), false));
	}

	private record Known(String address, List<KnownSigner> keys, List<Signing> signings) {
	}

	/** Asks where they are published, and signs them. */
	void publish(Control over) {
		ctx.use(Messages.BadgeDialogs_keys.text(), () -> badges.keys().then(keys -> lists.signings(session()).map(signings -> new Known(lists.address(), keys, signings))), known -> {
			if (known.keys().isEmpty()) {
				badges.make(over, () -> publish(over));
			} else {
				ask(over, known);
			}
		});
	}

	private void ask(Control over, Known known) {
		Field[] address = new Field[1];
		BadgeDialogs.Words[] words = new BadgeDialogs.Words[1];
		Dialogs.attempt(over, ctx.look(), ctx.t(Messages.PaperDialogs_lists), WIDTH, body -> {
			new Paragraph(body, ctx.look(), ctx.t(Messages.PaperDialogs_listsWords));
			known.signings().forEach(signing -> {
				new Paragraph(Parts.worded(body, ctx.look(), status(signing).icon(), ctx.look().theme().ink(status(signing)), 24), ctx.look(), ctx.t(signing.says(zone)));
				Paragraph.muted(body, ctx.look(), signing.did());
			});
			address[0] = new Field(body, ctx.look(), Field.Kind.LINE, ctx.t(Messages.PaperDialogs_address));
			address[0].text(known.address());
			words[0] = badges.words(body, known.keys());
		}, ctx.t(Messages.PaperDialogs_sign), attempt -> badges.files().folder(over, ctx.t(Messages.PaperDialogs_folder)).ifPresent(folder -> {
			String said = address[0].text().strip();
			String key = words[0].key();
			char[] passphrase = words[0].passphrase();
			attempt.run(ctx, Messages.PaperDialogs_signing, () -> moved(known, said).then(there -> lists.write(session(), key, passphrase, folder)),
					files -> {
						ctx.toast(Status.GOOD, Messages.PaperDialogs_signed.text(files.size(), folder));
						ctx.refresh();
					});
		}));
	}

	/** An address is written down when it is another one. */
	private Result<String> moved(Known known, String said) {
		return said.isEmpty() || said.equals(known.address()) ? Result.done(known.address()) : lists.publishAt(session(), said);
	}
}
