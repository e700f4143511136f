package org.chushi.internal.ui.banks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.chushi.assessment.QuestionBanks.BankSummary;
import org.chushi.assessment.SealedPapers;
import org.chushi.core.Result;
import org.chushi.papers.SealedBanks;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.seals.LockedKey;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Seals the bank that was chosen or takes its seal off; what is lost by it is said first. */
record Sealing(PageContext ctx, SealedBanks banks, SealedPapers papers, FileDialogs files) {

	private static final int WIDTH = 600;
	private static final String SEALED = "sealed";

	void ask(Control over, Session session, BankSummary bank) {
		ctx.use(Messages.Sealing_looking.text(), () -> papers.keys(session), keys -> {
			if (bank.byType().containsKey(SEALED)) {
				unseal(over, session, bank);
			} else if (!keys.isEmpty()) {
				seal(over, session, bank);
			} else if (session.is(Role.LEAD) || session.is(Role.ADMINISTRATOR)) {
				makeKey(over, session);
			} else {
				Dialogs.message(over, look(), look().t(Messages.Sealing_title, bank.title()), look().t(Messages.Sealing_noKey));
			}
		});
	}

	private Look look() {
		return ctx.look();
	}

	private void seal(Control over, Session session, BankSummary bank) {
		if (Dialogs.confirm(over, look(), look().t(Messages.Sealing_title, bank.title()), look().t(Messages.Sealing_ask),
				look().t(Messages.Sealing_where))) {
			files.save(over, name(bank.code() + "-unsealed.xmi")).ifPresent(copy -> ctx.use(Messages.Sealing_sealing.text(),
					() -> banks.seal(session, bank.id(), copy, List.of()), done -> sealed(over, done, copy)));
		}
	}

	private static String name(String words) {
		return words.replaceAll("[\\\\/:*?\"<>|]", "-");
	}

	private void sealed(Control over, SealedBanks.Done done, Path copy) {
		Dialogs.message(over, look(), look().t(Messages.Sealing_done, done.title()), look().t(Messages.Sealing_doneWhy, done.questions(), copy));
		ctx.refresh();
	}

	private void unseal(Control over, Session session, BankSummary bank) {
		Field[] words = new Field[1];
		Dialogs.attempt(over, look(), look().t(Messages.Sealing_off, bank.title()), WIDTH, body -> {
			new Paragraph(body, look(), look().t(Messages.Sealing_offAsk));
			words[0] = secret(body, Messages.Sealing_words);
		}, look().t(Messages.Sealing_offIt), attempt -> {
			char[] passphrase = words[0].secret();
			attempt.run(ctx, Messages.Sealing_sealing, () -> opened(session, passphrase, bank.id()), done -> {
				ctx.toast(Status.GOOD, Messages.Sealing_offDone.text(done.title()));
				ctx.refresh();
			});
		});
	}

	/** The key is open for this only, when it was not open before. */
	private Result<SealedBanks.Done> opened(Session session, char[] passphrase, String bank) {
		boolean before = papers.isOpen(session);
		try {
			return papers.unlock(session, passphrase).then(opened -> banks.unseal(session, bank));
		} finally {
			if (!before) {
				papers.close(session);
			}
		}
	}

	private Field secret(Composite body, Messages label) {
		return new Field(body, look(), Field.Kind.PASSWORD, look().t(label));
	}

	private void makeKey(Control over, Session session) {
		Field[] words = new Field[2];
		Dialogs.attempt(over, look(), look().t(Messages.Sealing_make), WIDTH, body -> {
			new Paragraph(body, look(), look().t(Messages.Sealing_makeAsk, LockedKey.LENGTH));
			words[0] = secret(body, Messages.Sealing_words);
			words[1] = secret(body, Messages.Sealing_again);
		}, look().t(Messages.Sealing_makeIt), attempt -> {
			char[] passphrase = words[0].secret();
			char[] again = words[1].secret();
			boolean same = Arrays.equals(passphrase, again);
			Arrays.fill(again, '\0');
			words[1].error(same ? "" : look().t(Messages.Sealing_differ));
			if (same) {
				attempt.run(ctx, Messages.Sealing_making, () -> papers.make(session, passphrase, false), made -> keep(over, session));
			}
		});
	}

	/** Offers a copy of the key's file at once: without it, or the passphrase, nothing is ever scored. */
	private void keep(Control over, Session session) {
		if (Dialogs.confirm(over, look(), look().t(Messages.Sealing_keep), look().t(Messages.Sealing_keepWhy), look().t(Messages.Sealing_keepIt))) {
			files.save(over, "chushi-sealed-key.jwe").ifPresent(file -> ctx.use(Messages.Sealing_making.text(), () -> papers.export(session, file),
					kept -> ctx.toast(Status.GOOD, Messages.Sealing_kept.text(kept))));
		}
	}
}
