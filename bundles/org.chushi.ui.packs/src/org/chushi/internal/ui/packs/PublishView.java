package org.chushi.internal.ui.packs;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Missing;
import org.chushi.core.Severity;
import org.chushi.internal.ui.packs.PublishRoom.Proposed;
import org.chushi.internal.ui.packs.PublishRoom.Shown;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.PackManifest.Wording;
import org.chushi.publishing.Publishing.Own;
import org.chushi.publishing.Publishing.Proposal;
import org.chushi.publishing.Publishing.Published;
import org.chushi.publishing.Publishing.Suggestion;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.DataTable;
import org.chushi.ui.DataTable.Spec;
import org.chushi.ui.Dates;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.MissingList;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The pack that is chosen: what changed, what is missing, its version; below, the keys and what was published. */
final class PublishView extends LivePage<Shown> {

	private static final String WRITING = "author.questions";

	private final PublishRoom room;
	private final Directory directory;
	private final ZoneId zone;
	private final Session session;
	private final SigningDialogs dialogs;
	private Optional<String> chosen = Optional.empty();
	private Composite proposal;

	PublishView(Composite parent, PageContext ctx, PublishRoom room, Directory directory, ZoneId zone) {
		this(parent, ctx, room, directory, zone, ctx.session(Session.class));
	}

	private PublishView(Composite parent, PageContext ctx, PublishRoom room, Directory directory, ZoneId zone, Session session) {
		super(parent, ctx, Messages.PublishView_doing, Messages.PublishView_help, () -> room.read(session));
		this.room = room;
		this.directory = directory;
		this.zone = zone;
		this.session = session;
		dialogs = new SigningDialogs(ctx, room, session);
		chosen = ctx.argument().isEmpty() ? Optional.empty() : Optional.of(ctx.argument());
	}

	@Override
	protected void fill(Composite content, Shown shown) {
		Parts.title(content, look(), Messages.PublishPage_title.text(), Messages.PublishView_subtitle.text());
		if (shown.own().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "pack", look().t(Messages.PublishView_none), look().t(Messages.PublishView_noneNext))
					.action(look().t(Messages.PublishView_write), () -> ctx().navigate(WRITING, ""));
		} else {
			choose(content, shown);
		}
		keys(content, shown);
		published(content, shown);
	}

	private void choose(Composite content, Shown shown) {
		Card card = new Card(content, look());
		List<String> codes = shown.own().stream().map(Own::code).toList();
		int at = Math.max(0, codes.indexOf(chosen.orElse("")));
		Chooser packs = new Chooser(card, look(), look().t(Messages.PublishView_pack), shown.own().stream().map(this::named).toList(), at);
		first(packs.control());
		proposal = look().column(card, 16);
		packs.onChange(index -> look(shown, codes.get(index)));
		look(shown, codes.get(at));
	}

	/** Two packs may have one title. */
	private String named(Own pack) {
		String title = look().t(pack.title());
		return title.equals(pack.code()) ? title : title + " · " + pack.code();
	}

	private void look(Shown shown, String pack) {
		chosen = Optional.of(pack);
		Composite area = proposal;
		clear(area);
		ctx().use(Messages.PublishView_comparing.text(), () -> room.propose(session, pack), found -> {
			if (!area.isDisposed() && chosen.filter(pack::equals).isPresent()) {
				clear(area);
				propose(area, shown, found);
				ScrolledPage.reflow(area);
			}
		});
	}

	/** Nobody publishes what belongs to the pack that was chosen before. */
	private static void clear(Composite area) {
		for (Control old : area.getChildren()) {
			old.dispose();
		}
	}

	private void propose(Composite area, Shown shown, Proposed proposed) {
		Proposal found = proposed.proposal();
		Paragraph.muted(area, look(), look().t(found.last().isEmpty() ? Messages.PublishView_first.text(found.title(), found.version())
				: Messages.PublishView_since.text(found.title(), found.version(), found.last())));
		List<Missing> errors = found.problems().stream().filter(p -> p.severity() == Severity.ERROR).map(PublishView::missing).toList();
		hinder(area, Messages.PublishView_errors.text(errors.size()), errors);
		hinder(area, Messages.PublishView_missing.text(), found.missing());
		if (!found.compared()) {
			new Notice(area, look(), Status.INFO, look().t(Messages.PublishView_notCompared, found.last()), "", "");
		}
		WordingBox wording = wording(area, proposed);
		ChangeCards.show(area, look(), proposed.differing());
		Field version = version(area, found.suggestions());
		Composite buttons = look().row(area, 8);
		boolean ready = errors.isEmpty() && found.missing().isEmpty();
		PrimaryButton site = new PrimaryButton(buttons, look(), look().t(Messages.PublishView_site),
				() -> dialogs.publish(control(), found, version, wording, shown.usable(), this::done)).icon("flag");
		SecondaryButton file = new SecondaryButton(buttons, look(), look().t(Messages.PublishView_file),
				() -> dialogs.sign(control(), found, version, wording, shown.usable(), this::done)).icon("pack");
		site.setEnabled(ready);
		file.setEnabled(ready);
	}

	/** Whose certificates are touched, and a tick that spares them; of the first version there is nothing to say. */
	private WordingBox wording(Composite area, Proposed proposed) {
		Composite people = look().column(area, 8);
		Composite asked = look().column(area, 0);
		AtomicReference<WordingBox> box = new AtomicReference<>();
		box.set(new WordingBox(asked, look(), () -> concerned(people, proposed, box.get().ticked())));
		Cell.show(asked, !proposed.proposal().last().isEmpty());
		concerned(people, proposed, false);
		return box.get();
	}

	private void concerned(Composite area, Proposed proposed, boolean worded) {
		clear(area);
		Concerned concerned = worded ? proposed.worded() : proposed.concerned();
		if (concerned.people() > 0) {
			ConcernedLines.show(area, look(), Messages.PublishView_certified.text(concerned.people()), concerned, "pack changes " + proposed.proposal().code());
		} else if (worded) {
			new Paragraph(area, look(), look().t(Messages.PublishView_spared));
		}
	}

	private static Missing missing(Diagnostic problem) {
		return new Missing(Bilingual.same(problem.where()), problem.what(), Messages.PublishView_noError.text(), problem.remedy());
	}

	private void hinder(Composite area, Bilingual what, List<Missing> missing) {
		if (!missing.isEmpty()) {
			Notice notice = new Notice(area, look(), Status.WAIT, look().t(what), "", "");
			new MissingList(notice.words(), look(), missing);
		}
	}

	private Field version(Composite area, List<Suggestion> suggestions) {
		Field version = new Field(area, look(), Field.Kind.LINE, look().t(Messages.PublishView_version));
		version.text(suggestions.getFirst().version());
		Composite choices = look().column(area, 2);
		for (Suggestion one : suggestions) {
			Composite row = look().row(choices, 8);
			new LinkButton(row, look(), one.version(), () -> version.text(one.version()));
			Paragraph.muted(row, look(), look().t(one.why())).setLayoutData(Cell.growing());
		}
		return version;
	}

	private void done(Published published) {
		ctx().toast(Status.GOOD, Messages.PublishView_done.text(published.code(), published.version()));
		ctx().refresh();
	}

	private void keys(Composite content, Shown shown) {
		Card card = Parts.card(content, look(), Messages.PublishView_keys.text());
		if (shown.keys().isEmpty()) {
			new Paragraph(card, look(), look().t(Messages.PublishView_noKey));
		}
		DataTable<KnownSigner> table = shown.keys().isEmpty() ? null : KeyTable.of(card, look(), directory, shown.keys());
		Composite buttons = look().row(card, 8);
		new SecondaryButton(buttons, look(), look().t(Messages.PublishView_makeKey), () -> dialogs.makeKey(control(), this::reload)).icon("plus");
		if (table != null) {
			new SecondaryButton(buttons, look(), look().t(Messages.PublishView_exportKey),
					() -> KeyTable.chosen(ctx(), table, key -> dialogs.export(control(), key, false)));
			new SecondaryButton(buttons, look(), look().t(Messages.PublishView_keepKey),
					() -> KeyTable.chosen(ctx(), table, key -> dialogs.export(control(), key, true))).icon("lock");
			new SecondaryButton(buttons, look(), look().t(Messages.PublishView_bringKey), () -> dialogs.bring(control(), this::reload));
		}
	}

	private void published(Composite content, Shown shown) {
		if (!shown.published().isEmpty()) {
			Card card = Parts.card(content, look(), Messages.PublishView_published.text());
			new DataTable<Published>(card, look(), 4, List.of(Spec.text(look().t(Messages.PublishView_code), 3, Published::code),
					new Spec<>(look().t(Messages.PublishView_versionOf), 1, Published::version, Comparator.comparing(Published::time)),
					new Spec<>(look().t(Messages.PublishView_when), 2, p -> look().t(Dates.onRecord(p.time(), zone)), Comparator.comparing(Published::time)),
					Spec.text(look().t(Messages.PublishView_by), 2, p -> directory.nameOf(p.by())),
					Spec.text(look().t(Messages.PublishView_wording), 3, p -> p.wording().map(Wording::why).orElse("")))).rows(shown.published());
		}
	}
}
