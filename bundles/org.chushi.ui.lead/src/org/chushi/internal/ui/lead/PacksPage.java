package org.chushi.internal.ui.lead;

import java.util.List;

import org.chushi.content.InstalledPack;
import org.chushi.content.Packs;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.RolePage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The installed packs; of a broken one every problem with place and remedy. */
@Component(service = PageContribution.class)
public final class PacksPage extends RolePage {

	/** The page on which packs are installed. */
	private static final String INSTALL = "packs.install";
	/** Problems shown of one pack; the rest is counted. */
	private static final int SHOWN = 50;

	private final Packs packs;

	@Activate
	public PacksPage(@Reference Packs packs) {
		super("packs", PageGroup.TEAM.at(55), Messages.PacksPage_title, "pack", "trainer", "administrator");
		this.packs = packs;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new View(parent, ctx).start();
	}

	private final class View extends LivePage<List<InstalledPack>> {

		View(Composite parent, PageContext ctx) {
			super(parent, ctx, Messages.PacksPage_doing, Messages.PacksPage_help,
					() -> Result.done(packs.library().packs()));
		}

		@Override
		protected void fill(Composite content, List<InstalledPack> installed) {
			Parts.title(content, look(), Messages.PacksPage_title.text(), Messages.PacksPage_subtitle
					.text(installed.size(), installed.stream().filter(InstalledPack::broken).count()));
			Composite buttons = look().row(content, 8);
			first(new SecondaryButton(buttons, look(), look().t(Messages.PacksPage_reload),
					() -> ctx().background(Messages.PacksPage_doing.text(), packs::reload, library -> reload()))).icon("refresh");
			if (ctx().roles().contains("administrator") || ctx().roles().contains("lead")) {
				new SecondaryButton(buttons, look(), look().t(Messages.PacksPage_install), () -> ctx().navigate(INSTALL, "")).icon("inbox");
			}
			if (installed.isEmpty()) {
				new EmptyState(new Card(content, look()), look(), "pack", look().t(Messages.PacksPage_none),
						look().t(Messages.PacksPage_noneNext));
			}
			installed.forEach(p -> pack(content, p));
		}

		private void pack(Composite content, InstalledPack pack) {
			Card card = new Card(content, look());
			Composite head = look().row(card, 12);
			new Heading(head, look(), Type.SUBHEADING, look().t(pack.title())).setLayoutData(Cell.growing());
			new StatusPill(head, look(), pack.broken() ? Status.STOP : Status.GOOD, pack.broken()
					? look().t(Messages.PacksPage_broken, pack.errors()) : look().t(Messages.PacksPage_sound));
			Paragraph.muted(card, look(), look().t(Messages.PacksPage_about, pack.code(), pack.version(), pack.origin()));
			if (pack.broken()) {
				new Paragraph(card, look(), look().t(Messages.PacksPage_leftOut));
			}
			pack.problems().stream().limit(SHOWN).forEach(p -> problem(card, p));
			if (pack.problems().size() > SHOWN) {
				Paragraph.muted(card, look(), look().t(Messages.PacksPage_more, pack.problems().size() - SHOWN));
			}
		}

		private void problem(Composite card, Diagnostic problem) {
			Composite lines = look().column(card, 2);
			new Paragraph(lines, look(), Type.STRONG, problem.where(), look().theme().ink());
			new Paragraph(lines, look(), look().t(problem.what()));
			Paragraph.muted(lines, look(), look().t(problem.remedy()));
		}
	}
}
