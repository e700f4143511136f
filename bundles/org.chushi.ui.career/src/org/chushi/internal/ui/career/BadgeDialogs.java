package org.chushi.internal.ui.career;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.chushi.badges.BadgeFormat;
import org.chushi.badges.BadgeReport;
import org.chushi.badges.BadgeReport.Signer;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.badges.Badges;
import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.Signers;
import org.chushi.seals.LockedKey;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Signs certificates as badges, hands them out, and looks at those of others. */
record BadgeDialogs(PageContext ctx, Badges badges, Signers signers, FileDialogs files) {

	private static final int WIDTH = 600;

	private Look look() {
		return ctx.look();
	}

	private Session session() {
		return ctx.session(Session.class);
	}

	/** Asks for the key and its passphrase. */
	void sign(Control over, Certificate certificate, Runnable then) {
		ctx.use(Messages.BadgeDialogs_keys.text(), this::keys, keys -> {
			if (keys.isEmpty()) {
				make(over, () -> sign(over, certificate, then));
			} else {
				ask(over, certificate, keys, then);
			}
		});
	}

	/** Those to sign with. Not for the thread of the screen. */
	Result<List<KnownSigner>> keys() {
		return signers.all(session()).map(BadgeDialogs::own);
	}

	/** Makes a key of the team: the first one, or another when one was lost. */
	void make(Control over, Runnable then) {
		Field[] fields = new Field[3];
		Dialogs.attempt(over, look(), ctx.t(Messages.BadgeDialogs_make), WIDTH, body -> {
			new Paragraph(body, look(), ctx.t(Messages.BadgeDialogs_makeWords, LockedKey.LENGTH));
			fields[0] = new Field(body, look(), Field.Kind.LINE, ctx.t(Messages.BadgeDialogs_makeName));
			fields[1] = new Field(body, look(), Field.Kind.PASSWORD, ctx.t(Messages.BadgeDialogs_passphrase));
			fields[2] = new Field(body, look(), Field.Kind.PASSWORD, ctx.t(Messages.BadgeDialogs_makeAgain));
		}, ctx.t(Messages.BadgeDialogs_makeIt), attempt -> {
			char[] passphrase = fields[1].secret();
			char[] again = fields[2].secret();
			boolean same = Arrays.equals(passphrase, again);
			Arrays.fill(again, '\0');
			fields[2].error(same ? "" : ctx.t(Messages.BadgeDialogs_makeDiffer));
			String name = fields[0].text();
			if (same) {
				attempt.run(ctx, Messages.BadgeDialogs_making, () -> signers.make(session(), name, passphrase), made -> {
					ctx.toast(Status.GOOD, Messages.BadgeDialogs_made.text(made.name()));
					then.run();
				});
			}
		});
	}

	/** To have another key: closes the dialog it is in first. @param wanted set when it was pressed */
	void another(Composite body, boolean[] wanted) {
		new LinkButton(body, look(), ctx.t(Messages.BadgeDialogs_makeAnother), () -> {
			wanted[0] = true;
			body.getShell().close();
		}).icon("plus").setLayoutData(Cell.aligned(SWT.LEFT));
	}

	/** Which key was chosen, and what was typed to open it. */
	record Words(List<KnownSigner> keys, IntSupplier chosen, Field typed) {

		String key() {
			return keys.get(Math.max(0, chosen.getAsInt())).key().id();
		}

		char[] passphrase() {
			return typed.secret();
		}
	}

	/** Puts key and passphrase into a dialog. */
	Words words(Composite body, List<KnownSigner> keys) {
		IntSupplier key = () -> 0;
		// the one key there is is no choice: the keyboard begins at its passphrase
		if (keys.size() == 1) {
			Paragraph.muted(body, look(), ctx.t(Messages.BadgeDialogs_oneKey, keys.getFirst().name()));
		} else {
			key = new Chooser(body, look(), ctx.t(Messages.BadgeDialogs_key), keys.stream().map(KnownSigner::name).toList(), 0)::chosen;
		}
		return new Words(keys, key, new Field(body, look(), Field.Kind.PASSWORD, ctx.t(Messages.BadgeDialogs_passphrase)));
	}

	/** Of this team, here, and not distrusted. */
	private static List<KnownSigner> own(List<KnownSigner> all) {
		return all.stream().filter(s -> s.made().isPresent() && s.here() && s.trust() != KnownSigner.Trust.DISTRUSTED).toList();
	}

	private void ask(Control over, Certificate certificate, List<KnownSigner> keys, Runnable then) {
		Words[] words = new Words[1];
		boolean[] another = { false };
		Dialogs.attempt(over, look(), ctx.t(Messages.BadgeDialogs_sign, certificate.number()), WIDTH, body -> {
			new Paragraph(body, look(), ctx.t(Messages.BadgeDialogs_signWords));
			words[0] = words(body, keys);
			another(body, another);
		}, ctx.t(Messages.BadgeDialogs_signIt), attempt -> {
			String id = words[0].key();
			char[] passphrase = words[0].passphrase();
			attempt.run(ctx, Messages.BadgeDialogs_signing, () -> badges.issue(session(), certificate.id(), id, passphrase), done -> {
				ctx.toast(Status.GOOD, Messages.BadgeDialogs_signed.text(done.number()));
				then.run();
			});
		});
		if (another[0]) {
			make(over, () -> sign(over, certificate, then));
		}
	}

	/** To a file whose name says the format. */
	void take(Control over, Certificate certificate) {
		files.save(over, certificate.number() + BadgeFormat.PNG.ending()).ifPresent(file -> {
			// a name without one of the endings is that of a picture; about that one nobody was asked
			Path target = BadgeFormat.of(file).isPresent() ? file : file.resolveSibling(file.getFileName() + BadgeFormat.PNG.ending());
			ctx.use(Messages.BadgeDialogs_writing.text(),
					() -> badges.export(session(), certificate.id(), BadgeFormat.of(target).orElseThrow(), target, target.equals(file)),
					done -> ctx.toast(Status.GOOD, Messages.BadgeDialogs_written.text(done)));
		});
	}

	/** How a badge that was looked at is kept. @param label of the button  @param deed is given the file, and the lists it was looked up in */
	record Keeping(Bilingual label, BiConsumer<Path, List<Path>> deed) {
	}

	/** Looks at a badge of anybody. @param keeping for who may keep it with the person the page is about */
	void verify(Control over, Optional<Keeping> keeping) {
		files.open(over, List.of("png", "svg", "json")).ifPresent(file -> verify(over, file, List.of(), keeping));
	}

	private void verify(Control over, Path file, List<Path> lists, Optional<Keeping> keeping) {
		ctx.use(Messages.BadgeDialogs_verifying.text(), () -> Result.done(badges.verify(session(), file, lists)), result -> {
			switch (result) {
			case Result.Done<BadgeReport> done -> show(over, done.value(), () -> more(over, file, lists, keeping), keeping, file, lists);
			case Result.Refused<BadgeReport> refused -> Dialogs.message(over, look(), ctx.t(Messages.BadgeDialogs_noBadge), ctx.t(refused.reason()));
			}
		});
	}

	/** The same with a status list more, of which the issuer hands out one about revocations and one about suspensions. */
	private void more(Control over, Path file, List<Path> lists, Optional<Keeping> keeping) {
		files.open(over, List.of("json")).ifPresent(list -> verify(over, file, Stream.concat(lists.stream(), Stream.of(list)).toList(), keeping));
	}

	private void show(Control over, BadgeReport report, Runnable more, Optional<Keeping> keeping, Path file, List<Path> lists) {
		Runnable[] then = new Runnable[1];
		Dialogs.custom(over, look(), report.name().isEmpty() ? ctx.t(Messages.BadgeDialogs_report) : report.name(), WIDTH, body -> {
			new StatusPill(body, look(), status(report.standing()), ctx.t(report.standing().says()));
			new Paragraph(body, look(), Type.BODY, ctx.t(Messages.BadgeDialogs_parties, report.holder(), report.issuer()), look().theme().mutedInk());
			Paragraph.muted(body, look(), ctx.t(about(report)));
			Composite checks = look().column(body, 8);
			report.checks().forEach(check -> new Paragraph(Parts.worded(checks, look(), status(check.standing()).icon(),
					look().theme().ink(status(check.standing())), 24), look(), ctx.t(check.what())));
			if (report.standing() == Standing.OPEN) {
				after(body, Messages.BadgeDialogs_list.text(), "list", then, more);
			}
			keeping.filter(k -> sound(report)).ifPresent(k -> {
				after(body, k.label(), "pin", then, () -> k.deed().accept(file, lists));
				Paragraph.muted(body, look(), ctx.t(Messages.ForeignCards_keepWords));
			});
		});
		if (then[0] != null) {
			then[0].run();
		}
	}

	/** Closes the dialog it is in first. */
	private void after(Composite body, Bilingual label, String icon, Runnable[] then, Runnable deed) {
		new LinkButton(body, look(), ctx.t(label), () -> {
			then[0] = deed;
			body.getShell().close();
		}).icon(icon).setLayoutData(Cell.aligned(SWT.LEFT));
	}

	/** A badge of the team itself is among its certificates already. */
	private static boolean sound(BadgeReport report) {
		return (report.standing() == Standing.GOOD || report.standing() == Standing.OPEN) && report.signer() != Signer.OURS;
	}

	/** Its number and its days, as far as it says them. */
	private static Bilingual about(BadgeReport report) {
		Bilingual from = report.from().map(f -> Bilingual.same(f.toLocalDate().toString())).orElse(Bilingual.same("—"));
		Bilingual until = report.until().map(u -> Bilingual.same(u.toLocalDate().toString())).orElseGet(Messages.Diplomas_forever::text);
		return Messages.BadgeDialogs_about.text(report.number().isEmpty() ? "—" : report.number(), from, until);
	}

	static Status status(Standing standing) {
		return switch (standing) {
		case GOOD -> Status.GOOD;
		case OPEN, UNREAD -> Status.WAIT;
		case BAD -> Status.STOP;
		};
	}
}
