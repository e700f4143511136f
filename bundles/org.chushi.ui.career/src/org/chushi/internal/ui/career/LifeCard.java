package org.chushi.internal.ui.career;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateCare;
import org.chushi.career.CertificateCare.Open;
import org.chushi.career.CertificateCare.Outlook;
import org.chushi.career.CertificateLife;
import org.chushi.career.CertificateLife.Appeal;
import org.chushi.career.CertificateLife.Delta;
import org.chushi.career.CertificateLife.Turn;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.rules.Finding;
import org.chushi.ui.Cell;
import org.chushi.ui.ConditionList;
import org.chushi.ui.Dialogs;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What becomes of a certificate, under it: why it was stopped, what is to be learnt anew, what renews it, and what happened to it. */
final class LifeCard {

	private final PageContext ctx;
	private final CertificateCare care;
	private final ZoneId zone;
	/** Sections that somebody unfolded, by certificate. */
	private final Set<String> unfolded = new HashSet<>();

	LifeCard(PageContext ctx, CertificateCare care, ZoneId zone) {
		this.ctx = ctx;
		this.care = care;
		this.zone = zone;
	}

	private Look look() {
		return ctx.look();
	}

	/** Why its rights rest, and what came of an appeal. */
	void stopped(Composite plaque, Certificate certificate, Diplomas model) {
		CertificateLife life = certificate.life();
		if (!certificate.revoked().isEmpty()) {
			new Paragraph(plaque, look(), ctx.t(Messages.LifeCard_revoked, by(certificate.revokedBy(), model), certificate.revoked()));
		} else {
			life.suspension().ifPresent(s -> new Paragraph(plaque, look(), ctx.t(Messages.LifeCard_suspended, by(s.by(), model), s.reason())));
		}
		life.appeal().ifPresent(a -> appeal(plaque, a, model));
	}

	private void appeal(Composite plaque, Appeal appeal, Diplomas model) {
		Composite said = look().column(plaque, 4);
		new Paragraph(Parts.worded(said, look(), "chat", look().theme().mutedInk(), 24), look(), ctx.t(Messages.LifeCard_appealed, appeal.words()));
		appeal.decision().ifPresentOrElse(
				d -> new Paragraph(said, look(), ctx.t(Messages.LifeCard_upheld, by(d.by(), model), d.reason())),
				() -> Paragraph.muted(said, look(), ctx.t(Messages.LifeCard_waits)));
	}

	private static String by(Optional<UUID> person, Diplomas model) {
		return person.map(model::nameOf).orElse("—");
	}

	/** Beside the reason, where it is looked for. */
	void mayAppeal(Composite plaque, Outlook outlook) {
		if (!outlook.mayAppeal()) {
			return;
		}
		Certificate certificate = outlook.certificate();
		String until = certificate.life().appealUntil();
		new LinkButton(plaque, look(), ctx.t(Messages.LifeCard_appeal), () -> ask(plaque, ctx.t(Messages.LifeCard_appealTitle, certificate.number()),
				ctx.t(until.isEmpty() ? Messages.LifeCard_appealWords : Messages.LifeCard_appealWordsUntil, until), Messages.LifeCard_appealField,
				Messages.LifeCard_appealDo, words -> care.appeal(session(), certificate.id(), words), Messages.LifeCard_appealDone)).icon("chat")
				.setLayoutData(Cell.aligned(SWT.LEFT));
	}

	/** Only what changed, with the way to each lesson or exam. */
	void delta(Composite plaque, Diplomas model, Outlook outlook) {
		outlook.delta().stream().map(Open::delta).distinct().forEach(delta -> {
			List<Finding> findings = outlook.delta().stream().filter(o -> o.delta().equals(delta)).map(Open::finding).toList();
			new Paragraph(plaque, look(), Type.STRONG, ctx.t(Messages.LifeCard_delta, delta.title()), look().theme().ink());
			new Paragraph(plaque, look(), Type.BODY, deadline(delta, model), look().theme().mutedInk());
			conditions(plaque, model, findings);
		});
	}

	private String deadline(Delta delta, Diplomas model) {
		if (delta.until().isEmpty()) {
			return ctx.t(Messages.LifeCard_told);
		}
		return ctx.t(model.today().isAfter(LocalDate.parse(delta.until())) ? Messages.LifeCard_late : Messages.LifeCard_until, delta.until());
	}

	/** At once when it is due; else folded. */
	void renewal(Composite plaque, Diplomas model, Outlook outlook) {
		if (outlook.renewal().isEmpty()) {
			return;
		}
		Certificate certificate = outlook.certificate();
		String from = certificate.life().renewFrom();
		Composite section = look().column(plaque, 8);
		boolean due = !model.today().isBefore(LocalDate.parse(from));
		folded(section, "renewal " + certificate.id(), due, Messages.LifeCard_renewalFold, body -> {
			new Paragraph(body, look(), Type.STRONG, ctx.t(Messages.LifeCard_renewal), look().theme().ink());
			new Paragraph(body, look(), Type.BODY, ctx.t(due ? Messages.LifeCard_renewalDue : Messages.LifeCard_renewalFrom, from,
					certificate.life().graceUntil()), look().theme().mutedInk());
			conditions(body, model, outlook.renewal());
			return body;
		});
	}

	private void conditions(Composite parent, Diplomas model, List<Finding> findings) {
		new ConditionList(parent, ctx, Targets.conditions(findings, model.person(), ctx.person(), ctx.roles()));
	}

	/** With what happened to those before it. */
	void history(Composite plaque, Diplomas model, Outlook outlook) {
		Composite section = look().column(plaque, 8);
		folded(section, "history " + outlook.certificate().id(), false, Messages.LifeCard_historyFold, body -> {
			new Paragraph(body, look(), Type.STRONG, ctx.t(Messages.LifeCard_history), look().theme().ink());
			Composite lines = look().column(body, 4);
			for (Outlook each : model.line(outlook)) {
				each.history().forEach(turn -> new Paragraph(lines, look(), line(each.certificate(), turn, model)));
			}
			return body;
		});
	}

	private String line(Certificate certificate, Turn turn, Diplomas model) {
		List<String> parts = new ArrayList<>(List.of(turn.when().atZone(zone).toLocalDate().toString(), certificate.number(),
				ctx.t(turn.deed().title())));
		model.actor(turn).ifPresent(parts::add);
		String line = String.join("  ·  ", parts);
		return turn.why().blank() ? line : line + ctx.t(Messages.LifeCard_why, turn.why());
	}

	private void folded(Composite section, String key, boolean open, Messages label, Function<Composite, Composite> fill) {
		if (open || unfolded.contains(key)) {
			fill.apply(section);
			return;
		}
		LinkButton[] more = new LinkButton[1];
		more[0] = new LinkButton(section, look(), ctx.t(label), () -> {
			unfolded.add(key);
			more[0].dispose();
			fill.apply(section);
			ScrolledPage.reflow(section);
		}).icon("chevron-down");
		more[0].setLayoutData(Cell.aligned(SWT.LEFT));
	}

	/** What the caller may do about it. */
	void deeds(Composite buttons, Diplomas model, Outlook outlook) {
		Certificate certificate = outlook.certificate();
		if (model.maySuspend(outlook, ctx.roles())) {
			button(buttons, ctx.t(Messages.LifeCard_suspend), "lock", () -> ask(buttons, ctx.t(Messages.LifeCard_suspendTitle, certificate.number()),
					ctx.t(Messages.LifeCard_suspendWords) + model.lapsing(certificate).map(l -> "\n" + ctx.t(l)).orElse(""), Messages.CertificatesView_revokeField, Messages.LifeCard_suspend,
					words -> care.suspend(session(), certificate.id(), words), Messages.LifeCard_suspendDone));
		}
		if (model.mayLift(outlook, ctx.roles())) {
			button(buttons, ctx.t(Messages.LifeCard_lift), "unlock", () -> ask(buttons, ctx.t(Messages.LifeCard_liftTitle, certificate.number()),
					ctx.t(Messages.LifeCard_liftWords), Messages.CertificatesView_revokeField, Messages.LifeCard_lift,
					words -> care.lift(session(), certificate.id(), words), Messages.LifeCard_liftDone));
		}
		if (model.mayDecide(certificate, ctx.roles())) {
			button(buttons, ctx.t(Messages.LifeCard_overturn), "check", () -> decide(buttons, certificate, true));
			button(buttons, ctx.t(Messages.LifeCard_uphold), "close", () -> decide(buttons, certificate, false));
		}
	}

	private void decide(Composite over, Certificate certificate, boolean overturn) {
		ask(over, ctx.t(Messages.LifeCard_decideTitle, certificate.number()),
				ctx.t(overturn ? Messages.LifeCard_overturnWords : Messages.LifeCard_upholdWords), Messages.CertificatesView_revokeField,
				overturn ? Messages.LifeCard_overturn : Messages.LifeCard_uphold,
				words -> care.decide(session(), certificate.id(), overturn, words), Messages.LifeCard_decided);
	}

	private void button(Composite buttons, String label, String icon, Runnable deed) {
		new LinkButton(buttons, look(), label, deed).icon(icon);
	}

	private void ask(Composite over, String title, String words, Messages field, Messages doIt, Function<String, Result<Certificate>> deed,
			Messages done) {
		Dialogs.form(over, look(), title, words, List.of(Dialogs.Input.text(ctx.t(field))), ctx.t(doIt))
				.ifPresent(typed -> ctx.use(Messages.LifeCard_doing.text(), () -> deed.apply(typed.getFirst()), c -> {
					ctx.toast(Status.INFO, done.text(c.number()));
					ctx.refresh();
				}));
	}

	private Session session() {
		return ctx.session(Session.class);
	}
}
