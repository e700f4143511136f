package org.chushi.internal.ui.packs;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.chushi.core.Result;
import org.chushi.ui.Notice;
import org.chushi.internal.ui.packs.InstallRoom.Weighed;
import org.chushi.internal.ui.packs.InstallRoom.Previewed;
import org.chushi.core.Phrase;
import org.chushi.core.Bilingual;
import org.chushi.people.Session;
import org.chushi.publishing.Installing.Installed;
import org.chushi.publishing.Installing.Offer;
import org.chushi.publishing.Installing.Preview;
import org.chushi.publishing.PackManifest.Wording;
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

	InstallDialogs(PageContext ctx, InstallRoom room, Session session) {
		this(ctx, room, session, new OneAtATime());
	}

	private Look look() {
		return ctx.look();
	}

	/** Until it is installed or the person goes back. */
	void show(Control over, Previewed previewed, Runnable then) {
		Preview preview = previewed.preview();
		Dialogs.attempt(over, look(), look().t(Messages.InstallDialogs_title, preview.manifest().title(), preview.manifest().version()), WIDTH,
				body -> fill(body, previewed), look().t(Messages.InstallDialogs_do),
				attempt -> attempt.run(ctx, Messages.InstallDialogs_installing, () -> room.installing().install(session, preview.file(), preview.sha256()), done -> {
					ctx.toast(Status.GOOD, Messages.InstallDialogs_done.text(done.title(), done.version()));
					then.run();
				}));
	}

	private void fill(Composite body, Previewed previewed) {
		Preview preview = previewed.preview();
		preview.heed().forEach(h -> new Notice(body, look(), Status.WAIT, look().t(h), "", ""));
		new Paragraph(body, look(), look().t(Messages.InstallDialogs_signed, preview.signer().name(),
				Dates.onRecord(preview.manifest().time(), room.zone())));
		Paragraph.muted(body, look(), look().t(Messages.InstallDialogs_key, preview.signer().key().grouped(), preview.sha256()));
		new Paragraph(body, look(), look().t(preview.installed().isEmpty() ? Messages.InstallDialogs_fresh.text()
				: Messages.InstallDialogs_instead.text(preview.installed())));
		preview.wording().ifPresent(w -> new Notice(body, look(), Status.INFO, look().t(Messages.InstallDialogs_wording, w.since()), said(w), ""));
		preview.manifest().wording().filter(w -> preview.wording().isEmpty() && !preview.installed().isEmpty()).ifPresent(w -> new Notice(body, look(),
				Status.INFO, look().t(Messages.InstallDialogs_wordingLater, w.since(), preview.installed()), said(w), ""));
		changes(body, previewed.concerned(), previewed.differing(), "pack preview");
	}

	/** The reason of each version. */
	private String said(Wording wording) {
		return wording.reasons().stream().map(r -> look().t(Messages.InstallDialogs_wordingWhy, r.version(), r.why())).collect(Collectors.joining("\n"));
	}

	/** @param command that lists all it concerns */
	private void changes(Composite body, Concerned concerned, Differing differing, String command) {
		if (concerned.people() == 0) {
			Paragraph.muted(body, look(), look().t(Messages.InstallDialogs_nobody));
		} else {
			ConcernedLines.show(body, look(), Messages.InstallDialogs_people.text(concerned.people()), concerned, command);
		}
		new Paragraph(body, look(), Type.STRONG, look().t(Messages.InstallDialogs_changes), look().theme().ink());
		ChangeCards.show(body, look(), differing);
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
			ctx.background(Messages.InstallDialogs_fetching.text(), (Work<Result<Previewed>>) progress -> room.fetched(session, wanted.get(), progress),
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
		} else if (pack.kept().size() == 1) {
			rollBack(over, pack, pack.kept().getFirst(), then);
		} else {
			version(over, pack).ifPresent(version -> rollBack(over, pack, version, then));
		}
	}

	/** Which of several. */
	private Optional<String> version(Control over, Installed pack) {
		ChoiceGroup[] versions = new ChoiceGroup[1];
		AtomicReference<String> chosen = new AtomicReference<>();
		Dialogs.ask(over, look(), look().t(Messages.InstallDialogs_back, pack.title()), 520, body -> {
			new Paragraph(body, look(), look().t(Messages.InstallDialogs_backAsk, pack.version()));
			versions[0] = new ChoiceGroup(body, look(), false, pack.kept());
			versions[0].select(List.of(0));
		}, look().t(Messages.InstallDialogs_weigh), () -> {
			versions[0].selected().stream().findFirst().ifPresent(i -> chosen.set(pack.kept().get(i)));
			return chosen.get() != null;
		});
		return Optional.ofNullable(chosen.get());
	}

	private void rollBack(Control over, Installed pack, String version, Runnable then) {
		doing.use(ctx, Messages.InstallDialogs_weighing.text(), () -> room.rollingBack(session, pack, version),
				weighed -> weigh(over, Messages.InstallDialogs_back.text(pack.title()), Messages.InstallDialogs_backTo.text(pack.version(), version), weighed,
						"pack rollback --preview", Messages.InstallDialogs_backDo, attempt -> attempt.run(ctx, Messages.InstallDialogs_installing,
								() -> room.installing().rollBack(session, pack.pack(), version), done -> {
									ctx.toast(Status.GOOD, Messages.InstallDialogs_backDone.text(done.title(), done.version()));
									then.run();
								})));
	}

	void remove(Control over, Installed pack, Runnable then) {
		doing.use(ctx, Messages.InstallDialogs_weighing.text(), () -> room.removing(session, pack),
				weighed -> weigh(over, Messages.InstallDialogs_remove.text(pack.title()), Messages.InstallDialogs_removeAsk.text(), weighed,
						"pack remove --preview", Messages.InstallDialogs_removeDo, attempt -> attempt.run(ctx, Messages.InstallDialogs_removing,
								() -> room.installing().remove(session, pack.pack()), done -> {
									ctx.toast(Status.GOOD, Messages.InstallDialogs_removed.text(done.title()));
									then.run();
								})));
	}

	/** Shows what it would change, and for whom, before it is done. */
	private void weigh(Control over, Bilingual title, Bilingual asked, Weighed weighed, String command, Phrase doIt, Consumer<Dialogs.Attempt> action) {
		Dialogs.attempt(over, look(), look().t(title), WIDTH, body -> {
			new Paragraph(body, look(), look().t(asked));
			changes(body, weighed.concerned(), weighed.differing(), command);
		}, look().t(doIt), action);
	}
}
