package org.chushi.internal.ui.packs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.chushi.internal.ui.packs.InstallRoom.Shown;
import org.chushi.people.Session;
import org.chushi.publishing.Installing.Entry;
import org.chushi.publishing.Installing.Installed;
import org.chushi.publishing.KnownSigner;
import org.chushi.ui.Card;
import org.chushi.ui.DataTable;
import org.chushi.ui.DataTable.Spec;
import org.chushi.ui.Dates;
import org.chushi.ui.EmptyState;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;

/** What is installed, who is trusted, what was done. A pack file dropped anywhere on the page is previewed. */
final class InstallView extends LivePage<Shown> {

	/** The page that shows the problems of all packs. */
	private static final String CHECK = "packs";
	private static final String SUFFIX = ".chushipack";

	private final InstallRoom room;
	private final InstallDialogs dialogs;
	private final PackQueue queue;
	private final TrustDialogs trust;

	InstallView(Composite parent, PageContext ctx, InstallRoom room) {
		this(parent, ctx, room, ctx.session(Session.class));
	}

	private InstallView(Composite parent, PageContext ctx, InstallRoom room, Session session) {
		super(parent, ctx, Messages.InstallView_doing, Messages.InstallView_help, () -> room.read(session));
		this.room = room;
		dialogs = new InstallDialogs(ctx, room, session);
		queue = new PackQueue(ctx, room, session, dialogs, this::reload);
		trust = new TrustDialogs(ctx, room, session);
		takeDropped();
	}

	private void takeDropped() {
		DropTarget target = new DropTarget(control(), DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files) {
					dropped(List.of(files));
				}
			}
		});
	}

	/** One pack after the other; what is none is said. */
	void dropped(List<String> files) {
		List<Path> packs = files.stream().filter(f -> f.endsWith(SUFFIX)).map(Path::of).toList();
		if (packs.size() < files.size()) {
			ctx().toast(Status.INFO, (packs.isEmpty() ? Messages.InstallView_noPack : Messages.InstallView_someNoPack).text());
		}
		queue.add(control(), packs);
	}

	@Override
	protected void fill(Composite content, Shown shown) {
		Parts.title(content, look(), Messages.InstallPage_title.text(), Messages.InstallView_subtitle.text());
		Composite buttons = look().row(content, 8);
		first(new PrimaryButton(buttons, look(), look().t(Messages.InstallView_file), () -> room.files().open(control(), List.of("chushipack")).ifPresent(file -> queue.add(control(), List.of(file)))).icon("pack"));
		new SecondaryButton(buttons, look(), look().t(Messages.InstallView_site), () -> dialogs.site(control(), this::reload)).icon("globe");
		if (ctx().roles().contains("administrator") || ctx().roles().contains("trainer")) {
			new SecondaryButton(buttons, look(), look().t(Messages.InstallView_all), () -> ctx().navigate(CHECK, "")).icon("pack");
		}
		installed(content, shown);
		signers(content, shown);
		history(content, shown);
	}

	private void installed(Composite content, Shown shown) {
		if (shown.installed().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "inbox", look().t(Messages.InstallView_none), look().t(Messages.InstallView_noneNext));
			return;
		}
		Card card = Parts.card(content, look(), Messages.InstallView_installed.text());
		DataTable<Installed> table = new DataTable<>(card, look(), 4,
				List.of(Spec.text(look().t(Messages.InstallView_pack), 4, i -> look().t(i.title())),
						Spec.text(look().t(Messages.InstallView_code), 3, Installed::code), Spec.text(look().t(Messages.InstallView_version), 1, Installed::version),
						Spec.text(look().t(Messages.InstallView_signer), 3, Installed::signer),
						Spec.text(look().t(Messages.InstallView_state), 2, i -> look().t(state(i)))));
		table.rows(shown.installed());
		Composite buttons = look().row(card, 8);
		new SecondaryButton(buttons, look(), look().t(Messages.InstallView_rollBack), () -> chosen(table, i -> dialogs.rollBack(control(), i, this::reload)))
				.icon("arrow-left");
		new SecondaryButton(buttons, look(), look().t(Messages.InstallView_remove), () -> chosen(table, i -> dialogs.remove(control(), i, this::reload)))
				.icon("close");
	}

	private static Messages state(Installed installed) {
		return switch (installed.soundness()) {
		case SOUND -> Messages.InstallView_sound;
		case ALTERED -> Messages.InstallView_altered;
		case DISTRUSTED -> Messages.InstallView_distrusted;
		};
	}

	private void chosen(DataTable<Installed> table, Consumer<Installed> work) {
		if (table.rows().size() == 1) {
			work.accept(table.rows().getFirst());
		} else {
			table.selected().ifPresentOrElse(work, () -> ctx().toast(Status.INFO, Messages.InstallView_chooseFirst.text()));
		}
	}

	private void signers(Composite content, Shown shown) {
		Card card = Parts.card(content, look(), Messages.InstallView_signers.text());
		if (shown.signers().isEmpty()) {
			new Paragraph(card, look(), look().t(Messages.InstallView_noSigner));
		}
		DataTable<KnownSigner> table = shown.signers().isEmpty() ? null : KeyTable.of(card, look(), room.directory(), shown.signers());
		Composite buttons = look().row(card, 8);
		new SecondaryButton(buttons, look(), look().t(Messages.InstallView_trustFile), () -> trust.file(control(), this::reload)).icon("plus");
		if (table != null) {
			new SecondaryButton(buttons, look(), look().t(Messages.InstallView_trust),
					() -> KeyTable.chosen(ctx(), table, key -> trust.decide(control(), key, true, this::reload))).icon("check");
			new SecondaryButton(buttons, look(), look().t(Messages.InstallView_distrust),
					() -> KeyTable.chosen(ctx(), table, key -> trust.decide(control(), key, false, this::reload))).icon("close");
		}
	}

	private void history(Composite content, Shown shown) {
		if (!shown.history().isEmpty()) {
			Card card = Parts.card(content, look(), Messages.InstallView_history.text());
			new DataTable<Entry>(card, look(), 4, List.of(new Spec<>(look().t(Messages.InstallView_when), 3, e -> moment(e.time()), Comparator.comparing(Entry::time)),
					Spec.text(look().t(Messages.InstallView_deed), 2, e -> look().t(deed(e))), Spec.text(look().t(Messages.InstallView_code), 3, Entry::code),
					Spec.text(look().t(Messages.InstallView_version), 2, e -> turn(e.before()) + " → " + turn(e.version())),
					Spec.text(look().t(Messages.InstallView_hash), 2, e -> e.sha256().substring(0, 12)),
					Spec.text(look().t(Messages.InstallView_by), 2, e -> room.directory().nameOf(e.by())))).rows(shown.history());
		}
	}

	private static String turn(String version) {
		return version.isEmpty() ? "–" : version;
	}

	private String moment(Instant when) {
		return look().t(Dates.onRecord(when, room.zone()));
	}

	private static Messages deed(Entry entry) {
		return switch (entry.deed()) {
		case INSTALLED -> Messages.InstallView_deedInstalled;
		case ROLLED_BACK -> Messages.InstallView_deedRolledBack;
		case REMOVED -> Messages.InstallView_deedRemoved;
		};
	}
}
