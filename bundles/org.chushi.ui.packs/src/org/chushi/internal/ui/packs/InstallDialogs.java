package org.chushi.internal.ui.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.publishing.Affected;
import org.chushi.publishing.Installing.Installed;
import org.chushi.publishing.Installing.Offer;
import org.chushi.publishing.Installing.Preview;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.DataTable;
import org.chushi.ui.DataTable.Spec;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Dialogs.Input;
import org.chushi.ui.Look;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContext.Work;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows what a pack would change before it is installed; goes back; removes. */
record InstallDialogs(PageContext ctx, InstallRoom room, Session session, OneAtATime doing) {

	private static final int WIDTH = 820;
	/** People named; the rest is counted. */
	private static final int NAMED = 40;

	InstallDialogs(PageContext ctx, InstallRoom room, Session session) {
		this(ctx, room, session, new OneAtATime());
	}

	private Look look() {
		return ctx.look();
	}

	void file(Control over, Runnable then) {
		room.places().open(over, "*.chushipack").ifPresent(file -> preview(over, file, then));
	}

	void preview(Control over, Path file, Runnable then) {
		doing.use(ctx, Messages.InstallDialogs_verifying.text(), () -> room.preview(session, file), preview -> show(over, preview, then));
	}

	private void show(Control over, Preview preview, Runnable then) {
		Dialogs.attempt(over, look(), look().t(Messages.InstallDialogs_title, preview.manifest().title(), preview.manifest().version()), WIDTH,
				body -> fill(body, preview), look().t(Messages.InstallDialogs_do),
				attempt -> attempt.run(ctx, Messages.InstallDialogs_installing, () -> room.installing().install(session, preview.file(), preview.sha256()), done -> {
					ctx.toast(Status.GOOD, Messages.InstallDialogs_done.text(done.title(), done.version()));
					then.run();
				}));
	}

	private void fill(Composite body, Preview preview) {
		new Paragraph(body, look(), look().t(Messages.InstallDialogs_signed, preview.signer().name(),
				Dates.onRecord(preview.manifest().time(), room.zone())));
		Paragraph.muted(body, look(), look().t(Messages.InstallDialogs_key, preview.signer().key().grouped(), preview.sha256()));
		new Paragraph(body, look(), look().t(preview.installed().isEmpty() ? Messages.InstallDialogs_fresh.text()
				: Messages.InstallDialogs_instead.text(preview.installed())));
		affected(body, preview.affected());
		new Paragraph(body, look(), Type.STRONG, look().t(Messages.InstallDialogs_changes), look().theme().ink());
		ChangeCards.show(body, look(), Differing.of(preview.difference()));
	}

	private void affected(Composite body, List<Affected> affected) {
		if (affected.isEmpty()) {
			Paragraph.muted(body, look(), look().t(Messages.InstallDialogs_nobody));
			return;
		}
		long people = affected.stream().map(Affected::person).distinct().count();
		new Paragraph(body, look(), Type.STRONG, look().t(Messages.InstallDialogs_people, people), look().theme().ink());
		affected.stream().limit(NAMED).forEach(a -> new Paragraph(body, look(),
				look().t(Messages.InstallDialogs_person, room.directory().nameOf(a.person()), a.what())));
		if (affected.size() > NAMED) {
			Paragraph.muted(body, look(), look().t(Messages.InstallDialogs_more, affected.size() - NAMED));
		}
	}

	void site(Control over, Runnable then) {
		Dialogs.form(over, look(), look().t(Messages.InstallDialogs_site), look().t(Messages.InstallDialogs_siteAsk),
				List.of(Input.line(look().t(Messages.InstallDialogs_address))), look().t(Messages.InstallDialogs_look))
				.ifPresent(typed -> doing.background(ctx, Messages.InstallDialogs_reading.text(),
						progress -> room.installing().site(session, typed.getFirst(), progress), ctx.orRefused(offers -> choose(over, offers, then))));
	}

	private void choose(Control over, List<Offer> offers, Runnable then) {
		AtomicReference<DataTable<Offer>> table = new AtomicReference<>();
		AtomicReference<Offer> wanted = new AtomicReference<>();
		Dialogs.ask(over, look(), look().t(Messages.InstallDialogs_site), WIDTH, body -> {
			if (offers.isEmpty()) {
				new Paragraph(body, look(), look().t(Messages.InstallDialogs_empty));
			}
			table.set(offers(body, offers));
		}, look().t(Messages.InstallDialogs_look), () -> {
			table.get().selected().ifPresent(wanted::set);
			return wanted.get() != null || offers.isEmpty();
		});
		if (wanted.get() != null) {
			// still within what the site was read for
			ctx.background(Messages.InstallDialogs_fetching.text(), (Work<Result<Preview>>) progress -> room.fetched(session, wanted.get(), progress),
					ctx.orRefused(preview -> show(over, preview, then)));
		}
	}

	private DataTable<Offer> offers(Composite body, List<Offer> offers) {
		DataTable<Offer> table = new DataTable<>(body, look(), 6, List.of(Spec.text(look().t(Messages.InstallView_pack), 4, o -> look().t(o.title())),
				Spec.text(look().t(Messages.InstallView_code), 3, Offer::code), Spec.text(look().t(Messages.InstallView_version), 1, Offer::version),
				Spec.text(look().t(Messages.InstallView_signer), 2, o -> look().t(o.signer())), Spec.text(look().t(Messages.InstallView_state), 2, o -> look().t(o.state()))));
		table.rows(offers);
		if (!offers.isEmpty()) {
			table.select(0);
		}
		return table;
	}

	void rollBack(Control over, Installed pack, Runnable then) {
		if (pack.kept().isEmpty()) {
			Dialogs.message(over, look(), look().t(Messages.InstallDialogs_back, pack.title()), look().t(Messages.InstallDialogs_noneKept));
			return;
		}
		ChoiceGroup[] versions = new ChoiceGroup[1];
		Dialogs.attempt(over, look(), look().t(Messages.InstallDialogs_back, pack.title()), 520, body -> {
			new Paragraph(body, look(), look().t(Messages.InstallDialogs_backAsk, pack.version()));
			versions[0] = new ChoiceGroup(body, look(), false, pack.kept());
			versions[0].select(List.of(0));
		}, look().t(Messages.InstallDialogs_backDo), attempt -> {
			String version = pack.kept().get(versions[0].selected().isEmpty() ? 0 : versions[0].selected().getFirst());
			attempt.run(ctx, Messages.InstallDialogs_installing, () -> room.installing().rollBack(session, pack.pack(), version), done -> {
				ctx.toast(Status.GOOD, Messages.InstallDialogs_backDone.text(done.title(), done.version()));
				then.run();
			});
		});
	}

	void remove(Control over, Installed pack, Runnable then) {
		if (Dialogs.risk(over, look(), look().t(Messages.InstallDialogs_remove, pack.title()), look().t(Messages.InstallDialogs_removeAsk),
				look().t(Messages.InstallDialogs_removeDo))) {
			doing.use(ctx, Messages.InstallDialogs_installing.text(), () -> room.installing().remove(session, pack.pack()), done -> {
				ctx.toast(Status.GOOD, Messages.InstallDialogs_removed.text(done.title()));
				then.run();
			});
		}
	}
}
