package org.chushi.internal.ui.author.maps;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.content.Texts;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.CompetencyDomain;
import org.chushi.model.Pack;
import org.chushi.reports.Framework;
import org.chushi.reports.FrameworkPack;
import org.chushi.reports.Frameworks;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Dialogs.Attempt;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Domains with their competencies, each a way to its form, and the button that brings a CASE file in. UI thread. */
final class OpenFramework implements OpenPart {

	private static final int WIDTH = 760;
	private static final int DIALOG = 640;

	private final PartContext context;
	private final Pack pack;
	private final Frameworks frameworks;
	private final FileDialogs files;
	private final ScrolledPage page;
	private final SecondaryButton bring;
	private final Composite domains;

	OpenFramework(Composite parent, PartContext context, Pack pack, Frameworks frameworks, FileDialogs files) {
		this.context = context;
		this.pack = pack;
		this.frameworks = frameworks;
		this.files = files;
		Look look = context.look();
		page = new ScrolledPage(parent, look, WIDTH, 16);
		new Heading(page.content(), look, Type.HEADING, look.t(Messages.FrameworkEditor_way));
		Paragraph.muted(page.content(), look, look.t(Messages.OpenFramework_words));
		bring = new SecondaryButton(page.content(), look, look.t(Messages.OpenFramework_bring), this::bring);
		bring.icon("inbox").setLayoutData(Cell.aligned(SWT.LEFT));
		domains = look.column(page.content(), 16);
		changed();
	}

	private void bring() {
		files.open(page, List.of("json")).ifPresent(this::read);
	}

	/** What the file has and what of it has no place here is shown before anything is added. */
	private void read(Path file) {
		context.page().background(Messages.OpenFramework_reading.text(), () -> frameworks.read(context.session(), file), result -> {
			switch (result) {
			case Result.Done<Framework>(Framework framework, List<Diagnostic> notes) -> {
				if (!page.isDisposed()) {
					ask(framework, notes);
				}
			}
			case Result.Refused<Framework> refused -> context.page().refused(refused);
			}
		});
	}

	private void ask(Framework framework, List<Diagnostic> notes) {
		Look look = context.look();
		Dialogs.attempt(page, look, look.t(framework.title()), DIALOG, body -> {
			new Paragraph(body, look, look.t(Messages.OpenFramework_found, framework.domains().size(), framework.competencies()));
			notes.forEach(n -> Paragraph.muted(Parts.worded(body, look, "circle", look.theme().pending(), 16), look, look.t(n.what()) + " " + look.t(n.remedy())));
		}, look.t(Messages.OpenFramework_do), attempt -> add(attempt, framework));
	}

	private void add(Attempt attempt, Framework framework) {
		switch (FrameworkPack.add(context.project(), framework)) {
		case Result.Done<Integer>(Integer added, List<Diagnostic> notes) -> {
			attempt.done();
			String left = String.join(" ", notes.stream().map(n -> context.look().t(n.what())).toList());
			context.page().toast(notes.isEmpty() ? Status.GOOD : Status.INFO, Messages.OpenFramework_added.text(added, left));
		}
		case Result.Refused<Integer> refused -> attempt.refused(refused);
		}
	}

	@Override
	public void changed() {
		Stream.of(domains.getChildren()).forEach(Control::dispose);
		Look look = context.look();
		if (pack.getDomains().isEmpty()) {
			Paragraph.muted(domains, look, look.t(Messages.OpenFramework_none));
		}
		for (CompetencyDomain domain : pack.getDomains()) {
			Card card = Parts.card(domains, look, Texts.of(domain.getTitle()));
			domain.getCompetencies().forEach(c -> new LinkButton(card, look, look.t(Texts.of(c.getTitle())), () -> context.show(c)).setLayoutData(Cell.aligned(SWT.LEFT)));
		}
		page.reflow();
	}

	@Override
	public void flush() {
		// everything is done by commands at once
	}

	@Override
	public void focus() {
		bring.setFocus();
	}
}
