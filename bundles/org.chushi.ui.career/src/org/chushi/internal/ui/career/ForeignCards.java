package org.chushi.internal.ui.career;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.badges.BadgeFormat;
import org.chushi.badges.BadgeReport.Signer;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.badges.ForeignBadge;
import org.chushi.badges.ForeignBadge.Turn;
import org.chushi.badges.ForeignBadges;
import org.chushi.core.Bilingual;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dialogs;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Badges from elsewhere, under the certificates and unlike them: what they say, what was found, and that they give no rights here. */
final class ForeignCards {

	private final PageContext ctx;
	private final ForeignBadges badges;
	private final FileDialogs files;
	private final ZoneId zone;
	/** Sections that somebody unfolded. */
	private final Set<String> unfolded = new HashSet<>();
	/** Status lists that were brought for a badge: its issuer hands out one about revocations and one about suspensions. */
	private final Map<UUID, List<Path>> brought = new ConcurrentHashMap<>();

	ForeignCards(PageContext ctx, ForeignBadges badges, FileDialogs files, ZoneId zone) {
		this.ctx = ctx;
		this.badges = badges;
		this.files = files;
		this.zone = zone;
	}

	private Look look() {
		return ctx.look();
	}

	private Session session() {
		return ctx.session(Session.class);
	}

	/** What can be done with a badge that was looked at. */
	BadgeDialogs.Keeping keeping(Diplomas model) {
		return new BadgeDialogs.Keeping(model.own() ? Messages.ForeignCards_keepOwn.text() : Messages.ForeignCards_keepFor.text(model.name()),
				(file, lists) -> ctx.use(Messages.ForeignCards_keeping.text(), () -> badges.keep(session(), model.person(), file, lists), kept -> {
					ctx.toast(Status.GOOD, Messages.ForeignCards_kept.text(title(kept)));
					ctx.refresh();
				}));
	}

	void fill(Composite content, Diplomas model) {
		if (model.foreign().isEmpty()) {
			return;
		}
		new Heading(content, look(), Type.HEADING, ctx.t(Messages.ForeignCards_title));
		Paragraph.muted(content, look(), ctx.t(Messages.ForeignCards_words));
		model.foreign().stream().filter(ForeignBadge::onRecord).forEach(badge -> card(content, model, badge));
		List<ForeignBadge> off = model.foreign().stream().filter(badge -> !badge.onRecord()).toList();
		if (!off.isEmpty()) {
			Card card = new Card(content, look());
			folded(card, "off", ctx.t(Messages.ForeignCards_gone, off.size()), body -> off.forEach(badge -> {
				new Paragraph(body, look(), Type.STRONG, ctx.t(title(badge)), look().theme().ink());
				parties(body, badge);
				history(body, model, badge);
			}));
		}
	}

	private void card(Composite content, Diplomas model, ForeignBadge badge) {
		Card card = new Card(content, look());
		new Heading(card, look(), Type.SUBHEADING, ctx.t(title(badge)));
		parties(card, badge);
		Paragraph.muted(card, look(), ctx.t(Messages.ForeignCards_days, badge.firstDay().map(Object::toString).orElse("—"),
				badge.lastDay().map(Messages.Diplomas_valid::text).orElseGet(Messages.Diplomas_forever::text)));
		boolean over = badge.lastDay().filter(model.today()::isAfter).isPresent() && badge.last().standing() != Standing.BAD;
		new StatusPill(card, look(), over ? Status.WAIT : BadgeDialogs.status(badge.last().standing()),
				ctx.t(over ? Messages.Diplomas_expired.text(badge.lastDay().orElseThrow()) : badge.last().standing().says()));
		Paragraph.muted(card, look(), ctx.t(Messages.ForeignCards_checked, day(badge.last().when())));
		Composite checks = look().column(card, 4);
		badge.last().checks().forEach(check -> new Paragraph(Parts.worded(checks, look(), BadgeDialogs.status(check.standing()).icon(),
				look().theme().ink(BadgeDialogs.status(check.standing())), 24), look(), ctx.t(check.what())));
		folded(look().column(card, 8), "history " + badge.id(), ctx.t(Messages.LifeCard_historyFold), body -> history(body, model, badge));
		if (model.mayKeep(ctx.roles())) {
			deeds(card, badge);
		}
	}

	private void parties(Composite parent, ForeignBadge badge) {
		Messages words = badge.last().signer() == Signer.STRANGER ? Messages.ForeignCards_byStranger : Messages.ForeignCards_byTrusted;
		new Paragraph(parent, look(), ctx.t(words, said(badge.issuer()), said(badge.holder())));
	}

	private void deeds(Card card, ForeignBadge badge) {
		Composite deeds = look().row(card, 8);
		new LinkButton(deeds, look(), ctx.t(Messages.ForeignCards_again), () -> verify(badge)).icon("refresh");
		if (badge.last().standing() == Standing.OPEN) {
			new LinkButton(deeds, look(), ctx.t(Messages.BadgeDialogs_list), () -> files.open(card, List.of("json")).ifPresent(list -> {
				brought.merge(badge.id(), List.of(list), (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
				verify(badge);
			})).icon("list");
		}
		new LinkButton(deeds, look(), ctx.t(Messages.ForeignCards_take), () -> take(card, badge)).icon("arrow-down");
		new LinkButton(deeds, look(), ctx.t(Messages.ForeignCards_off), () -> takeOff(card, badge)).icon("close");
	}

	/** A list that proves nothing is not tried again. */
	private void verify(ForeignBadge badge) {
		List<Path> lists = List.copyOf(brought.getOrDefault(badge.id(), List.of()));
		ctx.use(Messages.BadgeDialogs_verifying.text(), () -> {
			var result = badges.verify(session(), badge.id(), lists);
			if (!result.isDone()) {
				brought.remove(badge.id());
			}
			return result;
		}, found -> {
			ctx.toast(BadgeDialogs.status(found.last().standing()), Messages.ForeignCards_found.text(title(found), found.last().standing().says()));
			ctx.refresh();
		});
	}

	/** About a name that had to be completed nobody was asked. */
	private void take(Composite over, ForeignBadge badge) {
		String name = ctx.t(title(badge)).replaceAll("[^\\p{L}\\p{N}]+", "-") + BadgeFormat.JSON.ending();
		files.save(over, name).ifPresent(file -> {
			Path target = BadgeFormat.of(file).filter(BadgeFormat.JSON::equals).isPresent() ? file : file.resolveSibling(file.getFileName() + BadgeFormat.JSON.ending());
			ctx.use(Messages.BadgeDialogs_writing.text(), () -> badges.export(session(), badge.id(), target, target.equals(file)),
					done -> ctx.toast(Status.GOOD, Messages.BadgeDialogs_written.text(done)));
		});
	}

	private void takeOff(Composite over, ForeignBadge badge) {
		Dialogs.form(over, look(), ctx.t(Messages.ForeignCards_offTitle, title(badge)), ctx.t(Messages.ForeignCards_offWords),
				List.of(Dialogs.Input.text(ctx.t(Messages.CertificatesView_revokeField))), ctx.t(Messages.ForeignCards_off))
				.ifPresent(typed -> ctx.use(Messages.ForeignCards_takingOff.text(), () -> badges.takeOff(session(), badge.id(), typed.getFirst()), off -> {
					ctx.toast(Status.INFO, Messages.ForeignCards_takenOff.text(title(off)));
					ctx.refresh();
				}));
	}

	private void history(Composite parent, Diplomas model, ForeignBadge badge) {
		Composite lines = look().column(parent, 4);
		badge.history().forEach(turn -> new Paragraph(lines, look(), line(turn, model)));
	}

	private String line(Turn turn, Diplomas model) {
		List<String> parts = new ArrayList<>(List.of(day(turn.when()), ctx.t(turn.deed().title())));
		model.actor(turn.actor()).ifPresent(parts::add);
		return parts.stream().collect(Collectors.joining("  ·  ")) + ctx.t(Messages.LifeCard_why, turn.what());
	}

	private void folded(Composite section, String key, String label, Consumer<Composite> fill) {
		if (unfolded.contains(key)) {
			fill.accept(section);
			return;
		}
		LinkButton[] more = new LinkButton[1];
		more[0] = new LinkButton(section, look(), label, () -> {
			unfolded.add(key);
			more[0].dispose();
			fill.accept(section);
			ScrolledPage.reflow(section);
		}).icon("chevron-down");
		more[0].setLayoutData(Cell.aligned(SWT.LEFT));
	}

	private String day(Instant when) {
		return when.atZone(zone).toLocalDate().toString();
	}

	private static String said(String words) {
		return words.isEmpty() ? "—" : words;
	}

	private static Bilingual title(ForeignBadge badge) {
		return badge.title().isEmpty() ? Messages.BadgeDialogs_report.text() : Bilingual.same(badge.title());
	}
}
