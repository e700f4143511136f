package org.chushi.internal.ui.author.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Problem;
import org.chushi.content.Texts;
import org.chushi.model.Titled;
import org.chushi.ui.Heading;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Type;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartForm;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A file itself: forms in cards. */
abstract class FilePane implements RightPane {

	private final PartContext context;
	private final Titled file;
	private final ScrolledPage page;
	private final Heading title;
	private final List<PartForm> forms = new ArrayList<>();

	FilePane(Composite parent, PartContext context, Titled file) {
		this.context = context;
		this.file = file;
		page = new ScrolledPage(parent, context.look(), ScrolledPage.WIDTH, 16);
		Composite head = context.look().column(page.content(), 4);
		title = new Heading(head, context.look(), Type.HEADING, context.look().t(Texts.of(file.getTitle())));
		Paragraph.muted(head, context.look(), context.look().t(context.name(file.eClass())) + " · " + context.project().path(file));
	}

	final Composite content() {
		return page.content();
	}

	final PartContext context() {
		return context;
	}

	final void card(Messages heading, EObject written, List<Part> parts) {
		forms.add(context.form(Parts.card(content(), context.look(), heading.text()), written, parts, this::reflow));
	}

	final void reflow() {
		int top = page.position();
		page.reflow();
		page.position(top);
	}

	@Override
	public final Control control() {
		return page;
	}

	@Override
	public void flush() {
		forms.forEach(PartForm::flush);
	}

	@Override
	public void focus() {
		if (forms.stream().noneMatch(PartForm::focus)) {
			page.setFocus();
		}
	}

	@Override
	public void changed() {
		title.text(context.look().t(Texts.of(file.getTitle())));
		forms.forEach(PartForm::refresh);
		reflow();
	}

	@Override
	public void checked() {
		List<Problem> left = context.problems(file);
		for (PartForm form : forms) {
			left = form.problems(left);
		}
		reflow();
	}

	@Override
	public void reveal(EObject inside, Optional<EStructuralFeature> feature) {
		if (forms.stream().noneMatch(f -> f.reveal(inside, feature))) {
			focus();
		}
	}

	@Override
	public Optional<Runnable> key(Event event) {
		return forms.stream().flatMap(f -> f.key(event).stream()).findFirst();
	}
}
