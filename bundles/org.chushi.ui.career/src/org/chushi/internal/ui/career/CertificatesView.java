package org.chushi.internal.ui.career;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateCare;
import org.chushi.career.CertificateCare.Outlook;
import org.chushi.career.CertificateLife.Appeal;
import org.chushi.career.Certification;
import org.chushi.career.Certification.Candidacy;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.ConditionList;
import org.chushi.ui.Dialogs;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressRing;
import org.chushi.ui.Row;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Certificates as one would hang them up, and below what the next ones still ask for. */
final class CertificatesView extends LivePage<Diplomas> {

	private final Certification certification;
	private final BadgeDialogs badges;
	private final PaperDialogs papers;
	private final ForeignCards foreign;
	private final LifeCard life;
	private final ZoneId zone;
	private final Set<String> unfolded = new HashSet<>();

	CertificatesView(Composite parent, PageContext ctx, Callable<Result<Diplomas>> read, Certification certification,
			CertificateCare care, BadgeDialogs badges, PaperDialogs papers, ForeignCards foreign, ZoneId zone) {
		super(parent, ctx, Messages.CertificatesPage_doing, Messages.CertificatesPage_help, read);
		this.certification = certification;
		this.badges = badges;
		this.papers = papers;
		this.foreign = foreign;
		this.life = new LifeCard(ctx, care, zone);
		this.zone = zone;
	}

	@Override
	protected void fill(Composite content, Diplomas model) {
		head(content, model);
		model.team().fill(content, ctx());
		publishing(content, model);
		List<Certificate> shown = model.shown();
		if (shown.isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "certificate", ctx().t(Messages.CertificatesView_none),
					ctx().t(model.open().isEmpty() ? Messages.CertificatesView_noneAtAll
							: Messages.CertificatesView_noneYet));
		}
		shown.forEach(certificate -> certificate(content, model, certificate));
		foreign.fill(content, model);
		if (!model.open().isEmpty()) {
			new Heading(content, look(), Type.HEADING, ctx().t(Messages.CertificatesView_open));
			// the nearest one says at once what it needs
			unfolded.add(model.open().getFirst().definition());
			model.open().forEach(candidacy -> candidacy(content, model, candidacy));
		}
	}

	private void head(Composite content, Diplomas model) {
		Parts.title(content, look(), model.own() ? Messages.CertificatesPage_title.text()
				: Messages.CertificatesView_of.text(model.name()), Messages.CertificatesView_words.text());
		Composite buttons = look().row(content, 8);
		if (model.mayEndorse(ctx().roles())) {
			PrimaryButton endorse = new PrimaryButton(buttons, look(), ctx().t(Messages.CertificatesView_endorse), () -> endorse(content, model))
					.icon("pen");
			first(endorse);
		}
		new LinkButton(buttons, look(), ctx().t(Messages.CertificatesView_verify), () -> badges.verify(content, model.mayKeep(ctx().roles()) ? Optional.of(foreign.keeping(model)) : Optional.empty())).icon("search");
		if (ctx().roles().contains("lead") || ctx().roles().contains("trainer")) {
			new LinkButton(buttons, look(), ctx().t(Messages.CertificatesView_honours), () -> papers.honours(content)).icon("print");
		}
		if (ctx().roles().contains("lead")) {
			new LinkButton(buttons, look(), ctx().t(Messages.CertificatesView_page), () -> papers.page(content)).icon("globe");
			new LinkButton(buttons, look(), ctx().t(Messages.CertificatesView_lists), () -> papers.publish(content)).icon("list");
			new LinkButton(buttons, look(), ctx().t(Messages.CertificatesView_keep), () -> papers.keep(content)).icon("arrow-down");
		}
	}

	/** What others are told of revocations grows old, whoever forgets it. */
	private void publishing(Composite content, Diplomas model) {
		if (model.publishing().isEmpty()) {
			return;
		}
		Card card = new Card(content, look());
		new Heading(card, look(), Type.SUBHEADING, ctx().t(Messages.CertificatesView_publishing));
		model.publishing().forEach(signing -> new Paragraph(Parts.worded(card, look(), PaperDialogs.status(signing).icon(),
				look().theme().ink(PaperDialogs.status(signing)), 24), look(), ctx().t(signing.says(zone))));
		new LinkButton(card, look(), ctx().t(Messages.CertificatesView_lists), () -> papers.publish(content)).icon("list").setLayoutData(Cell.aligned(SWT.LEFT));
	}

	private void certificate(Composite content, Diplomas model, Certificate certificate) {
		Diplomas.Standing standing = model.standing(certificate);
		Plaque plaque = new Plaque(content, look(), certificate.holds(model.today()));
		Composite top = look().box(plaque);
		top.setLayout(new Row(0).align(SWT.TOP));
		Composite words = look().column(top, 4);
		words.setLayoutData(Cell.growing());
		plaque.seal(top);
		new Paragraph(words, look(), Type.SMALL_STRONG,
				ctx().t(Messages.CertificatesView_number, certificate.number(), certificate.level()),
				look().theme().accent());
		new Heading(words, look(), Type.TITLE, ctx().t(certificate.title()));
		new Paragraph(words, look(), Type.BODY, ctx().t(Messages.CertificatesView_awarded, model.name(),
				certificate.issued().atZone(zone).toLocalDate().toString()), look().theme().mutedInk());
		new StatusPill(plaque, look(), standing.status(), ctx().t(standing.words()));
		Optional<Outlook> outlook = Optional.ofNullable(model.outlooks().get(certificate.id()));
		life.stopped(plaque, certificate, model);
		outlook.ifPresent(o -> life.mayAppeal(plaque, o));
		outlook.ifPresent(o -> life.delta(plaque, model, o));
		new Paragraph(plaque, look(), Type.STRONG, ctx().t(Messages.CertificatesView_rests), look().theme().ink());
		Composite grounds = look().column(plaque, 4);
		certificate.restsOn().forEach(ground -> new Paragraph(
				Parts.worded(grounds, look(), "check", look().theme().good(), 24), look(), ctx().t(ground)));
		Paragraph.muted(plaque, look(),
				ctx().t(Messages.CertificatesView_seal, Diplomas.shortened(certificate.seal())));
		outlook.ifPresent(o -> life.renewal(plaque, model, o));
		outlook.ifPresent(o -> life.history(plaque, model, o));
		badge(plaque, model, certificate);
		Composite deeds = look().row(plaque, 8);
		outlook.ifPresent(o -> life.deeds(deeds, model, o));
		if (model.mayRevoke(certificate, ctx().roles())) {
			new LinkButton(deeds, look(), ctx().t(Messages.CertificatesView_revoke), () -> revoke(plaque, model, certificate)).icon("close");
		}
		if (model.mayRenew(certificate, ctx().roles())) {
			new LinkButton(deeds, look(), ctx().t(Messages.CertificatesView_renew), () -> renew(plaque, certificate)).icon("certificate");
		}
		if (deeds.getChildren().length == 0) {
			deeds.dispose();
		}
	}

	private void badge(Plaque plaque, Diplomas model, Certificate certificate) {
		boolean signed = model.badges().contains(certificate.id());
		if (model.mayPrint(certificate, ctx().roles())) {
			new LinkButton(plaque, look(), ctx().t(Messages.CertificatesView_print), () -> papers.print(plaque, certificate)).icon("print")
					.setLayoutData(Cell.aligned(SWT.LEFT));
		}
		if (signed) {
			new LinkButton(plaque, look(), ctx().t(Messages.CertificatesView_take), () -> badges.take(plaque, certificate)).icon("arrow-down")
					.setLayoutData(Cell.aligned(SWT.LEFT));
		}
		if (model.maySign(certificate, ctx().roles())) {
			new LinkButton(plaque, look(), ctx().t(signed ? Messages.CertificatesView_signAgain : Messages.CertificatesView_sign),
					() -> badges.sign(plaque, certificate, () -> ctx().refresh())).icon("pen").setLayoutData(Cell.aligned(SWT.LEFT));
		}
	}

	private void candidacy(Composite content, Diplomas model, Candidacy candidacy) {
		Card card = new Card(content, look());
		Composite row = look().row(card, 20);
		((Row) row.getLayout()).align(SWT.TOP);
		new ProgressRing(row, look(), 72, ctx().t(candidacy.title()), Diplomas.met(candidacy),
				candidacy.findings().size());
		Composite words = look().column(row, 2);
		words.setLayoutData(Cell.growing());
		new Heading(words, look(), Type.SUBHEADING, ctx().t(candidacy.title()));
		new Paragraph(words, look(), ctx().t(candidacy.summary()));
		new Paragraph(words, look(), Type.BODY, ctx().t(Diplomas.missing(candidacy) == 0 ? Messages.CertificatesView_again
				: Messages.CertificatesView_missing, Diplomas.missing(candidacy)), look().theme().mutedInk());
		candidacy.lapsed().ifPresent(l -> new Paragraph(
				words, look(), ctx().t(Messages.CertificatesView_lapsed, l.have(), l.next())));
		if (unfolded.contains(candidacy.definition())) {
			conditions(card, model, candidacy);
			return;
		}
		new LinkButton(card, look(), ctx().t(Messages.CertificatesView_unfold), () -> {
			unfolded.add(candidacy.definition());
			card.getChildren()[1].dispose();
			conditions(card, model, candidacy);
			ScrolledPage.reflow(card);
		}).icon("chevron-down").setLayoutData(Cell.aligned(SWT.LEFT));
	}

	private void conditions(Card card, Diplomas model, Candidacy candidacy) {
		new ConditionList(card, ctx(), Targets.conditions(candidacy.findings(), model.person(), ctx().person(), ctx().roles()));
	}

	private void endorse(Composite over, Diplomas model) {
		Dialogs.form(over, look(), ctx().t(Messages.CertificatesView_endorseTitle, model.name()),
				ctx().t(Messages.CertificatesView_endorseWords),
				List.of(Dialogs.Input.text(ctx().t(Messages.CertificatesView_endorseField))),
				ctx().t(Messages.CertificatesView_endorse)).ifPresent(typed -> {
					Session session = ctx().session(Session.class);
					ctx().use(Messages.CertificatesView_endorsing.text(),
							() -> certification.endorse(session, model.person(), typed.getFirst()),
							given -> ctx().toast(Status.GOOD, Messages.CertificatesView_endorsed.text(model.name())));
				});
	}

	private void renew(Composite over, Certificate certificate) {
		Dialogs.form(over, look(), ctx().t(Messages.CertificatesView_renewTitle, certificate.number()),
				ctx().t(Messages.CertificatesView_renewWords),
				List.of(Dialogs.Input.text(ctx().t(Messages.CertificatesView_revokeField))),
				ctx().t(Messages.CertificatesView_renew)).ifPresent(typed -> {
					Session session = ctx().session(Session.class);
					ctx().use(Messages.CertificatesView_renewing.text(),
							() -> certification.renew(session, certificate.id(), typed.getFirst()),
							renewed -> ctx().toast(Status.GOOD,
									Messages.CertificatesView_renewed.text(renewed.number())));
				});
	}

	/** What comes of it, before it is done. */
	private String warning(Diplomas model, Certificate certificate) {
		List<Bilingual> words = new ArrayList<>(List.of(Messages.CertificatesView_revokeWords.text()));
		model.lapsing(certificate).ifPresent(words::add);
		if (certificate.life().appeal().filter(Appeal::waits).isPresent()) {
			words.add(Messages.CertificatesView_revokeAppeal.text());
		}
		if (model.outside(certificate)) {
			words.add(Messages.CertificatesView_revokeBadge.text());
		}
		return words.stream().map(ctx()::t).collect(Collectors.joining("\n"));
	}

	private void revoke(Composite over, Diplomas model, Certificate certificate) {
		Dialogs.form(over, look(), ctx().t(Messages.CertificatesView_revokeTitle, certificate.number()),
				warning(model, certificate),
				List.of(Dialogs.Input.text(ctx().t(Messages.CertificatesView_revokeField))),
				ctx().t(Messages.CertificatesView_revoke)).ifPresent(typed -> {
					Session session = ctx().session(Session.class);
					ctx().use(Messages.CertificatesView_revoking.text(),
							() -> certification.revoke(session, certificate.id(), typed.getFirst()),
							revoked -> ctx().toast(Status.INFO,
									Messages.CertificatesView_revoked.text(certificate.number())));
				});
	}
}
