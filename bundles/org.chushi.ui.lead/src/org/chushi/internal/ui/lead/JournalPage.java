package org.chushi.internal.ui.lead;

import java.time.Clock;
import java.time.LocalDate;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.journal.Journal;
import org.chushi.journal.Verification;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Notice;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.RolePage;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looking after the journal: is it whole, where is its copy. */
@Component(service = PageContribution.class)
public final class JournalPage extends RolePage {

	private final Journal journal;
	private final Clock clock;
	private final FileDialogs files;

	@Activate
	public JournalPage(@Reference Journal journal, @Reference Clock clock, @Reference FileDialogs files) {
		super("journal", PageGroup.TEAM.at(60), Messages.JournalPage_title, "list", "administrator");
		this.journal = journal;
		this.clock = clock;
		this.files = files;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new View(parent, ctx);
	}

	private final class View implements Page {
		private final PageContext ctx;
		private final Composite content;
		private final PrimaryButton verify;
		private Composite outcome;

		View(Composite parent, PageContext ctx) {
			this.ctx = ctx;
			content = new ScrolledPage(parent, ctx.look()).content();
			Parts.title(content, ctx.look(), Messages.JournalPage_title.text(), Messages.JournalPage_subtitle.text());
			Card check = Parts.card(content, ctx.look(), Messages.JournalPage_verifyTitle.text());
			new Paragraph(check, ctx.look(), ctx.t(Messages.JournalPage_verifyWhy));
			verify = new PrimaryButton(check, ctx.look(), ctx.t(Messages.JournalPage_verify), this::verify);
			verify.setLayoutData(Cell.aligned(SWT.LEFT));
			outcome = ctx.look().column(check, 8);
			action(Messages.JournalPage_backupTitle.text(), Messages.JournalPage_backupWhy.text(),
					Messages.JournalPage_backup.text(), this::backup);
			action(Messages.JournalPage_sealTitle.text(), Messages.JournalPage_sealWhy.text(),
					Messages.JournalPage_seal.text(), this::seal);
			action(Messages.JournalPage_rebuildTitle.text(), Messages.JournalPage_rebuildWhy.text(),
					Messages.JournalPage_rebuild.text(), this::rebuild);
			ScrolledPage.reflow(content);
		}

		private void action(Bilingual title, Bilingual why, Bilingual button, Runnable work) {
			Card card = Parts.card(content, ctx.look(), title);
			new Paragraph(card, ctx.look(), ctx.t(why));
			new SecondaryButton(card, ctx.look(), ctx.t(button), work).setLayoutData(Cell.aligned(SWT.LEFT));
		}

		private void verify() {
			ctx.background(Messages.JournalPage_verifying.text(), journal::verify, this::show);
		}

		private void show(Verification found) {
			for (var old : outcome.getChildren()) {
				old.dispose();
			}
			new Notice(outcome, ctx.look(), found.isIntact() ? Status.GOOD : Status.STOP,
					ctx.t(found.isIntact() ? Messages.JournalPage_intact : Messages.JournalPage_altered),
					ctx.t(Messages.JournalPage_looked, found.events(), found.seals()),
					ctx.t(found.isIntact() ? Messages.JournalPage_intactNext : Messages.JournalPage_alteredNext));
			found.findings().stream().limit(20).forEach(this::finding);
			ScrolledPage.reflow(outcome);
		}

		private void finding(Diagnostic finding) {
			Composite lines = ctx.look().column(outcome, 2);
			new Paragraph(lines, ctx.look(), finding.where() + "  " + ctx.t(finding.what()));
			Paragraph.muted(lines, ctx.look(), ctx.t(finding.remedy()));
		}

		private void backup() {
			files.save(content, "chushi-" + LocalDate.now(clock) + ".zip")
					.ifPresent(file -> ctx.use(Messages.JournalPage_backingUp.text(), () -> journal.backup(file),
							bytes -> ctx.toast(Status.GOOD, Messages.JournalPage_backedUp.text(file, bytes / 1024))));
		}

		private void seal() {
			ctx.background(Messages.JournalPage_sealing.text(), journal::seal, seal -> ctx.toast(Status.GOOD,
					Messages.JournalPage_sealed.text(seal.deviceSequence(), seal.hash().substring(0, 12))));
		}

		private void rebuild() {
			ctx.background(Messages.JournalPage_rebuilding.text(), journal::rebuild, result -> {
				switch (result) {
				case org.chushi.core.Result.Done<Long> done ->
					ctx.toast(Status.GOOD, Messages.JournalPage_rebuilt.text(done.value()));
				case org.chushi.core.Result.Refused<Long> refused -> ctx.refused(refused);
				}
			});
		}

		@Override
		public void focus() {
			verify.setFocus();
		}

		@Override
		public Bilingual help() {
			return Messages.JournalPage_help.text();
		}
	}
}
