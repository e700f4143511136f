package org.chushi.internal.ui.author.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.chushi.authoring.Problem;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.model.Titled;
import org.chushi.ui.Card;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartForm;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A file of a pack on a page of its own: its title, what is wrong with it as a whole, and forms in cards. UI thread. */
abstract class FormPage implements OpenPart {

	private final PartContext context;
	private final Titled object;
	private final ScrolledPage page;
	private final Heading title;
	private final Composite rest;
	private final List<PartForm> forms = new ArrayList<>();

	FormPage(Composite parent, PartContext context, Titled object) {
		this.context = context;
		this.object = object;
		page = new ScrolledPage(parent, look(), ScrolledPage.WIDTH, 16);
		Composite head = look().column(page.content(), 4);
		title = new Heading(head, look(), Type.HEADING, look().t(title()));
		Bilingual kind = context.name(object.eClass());
		Paragraph.muted(head, look(), look().t(kind) + " · " + context.project().path(object));
		rest = look().column(head, 4);
	}

	private Bilingual title() {
		Bilingual said = Texts.of(object.getTitle());
		return said.zh().isBlank() && said.en().isBlank() ? Bilingual.same(String.valueOf(object.getCode())) : said;
	}

	final PartContext context() {
		return context;
	}

	final Look look() {
		return context.look();
	}

	final Composite content() {
		return page.content();
	}

	/** A card with a form of these parts. */
	final PartForm card(Messages heading, List<Part> parts) {
		return card(Parts.card(content(), look(), heading.text()), object, parts);
	}

	/** A form of something in the file, in a card that is there. */
	final PartForm card(Card card, EObject written, List<Part> parts) {
		PartForm form = context.form(card, written, parts, this::reflow);
		forms.add(form);
		return form;
	}

	/** Its fields are gone. */
	final void forget(PartForm form) {
		forms.remove(form);
	}

	/** What the model says of the thing, but for what has a place of its own here. */
	final List<Part> parts(Predicate<EStructuralFeature> here) {
		return context.parts(object.eClass()).stream().filter(p -> p.features().isEmpty() || p.features().stream().anyMatch(here)).toList();
	}

	/** Keeps the place. */
	final void reflow() {
		int top = page.position();
		page.reflow();
		page.position(top);
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
		title.text(look().t(title()));
		forms.forEach(PartForm::refresh);
		reflow();
	}

	@Override
	public void checked() {
		List<Problem> left = context.problems(object);
		for (PartForm form : forms) {
			left = form.problems(left);
		}
		for (Control old : rest.getChildren()) {
			old.dispose();
		}
		left.stream().distinct().forEach(this::told);
		reflow();
	}

	private void told(Problem problem) {
		Status status = problem.severity() == Severity.ERROR ? Status.STOP : Status.WAIT;
		Composite words = Parts.worded(rest, look(), status.icon(), look().theme().ink(status), 18);
		new Paragraph(words, look(), look().t(problem.diagnostic().what()));
		Paragraph.muted(words, look(), look().t(problem.diagnostic().remedy()));
	}

	@Override
	public void reveal(EObject inside, Optional<EStructuralFeature> feature) {
		if (forms.stream().noneMatch(form -> form.reveal(inside, feature))) {
			focus();
		}
	}

	@Override
	public Optional<Runnable> key(Event event) {
		return forms.stream().flatMap(form -> form.key(event).stream()).findFirst();
	}

	@Override
	public Optional<Object> keep() {
		return Optional.of(page.position());
	}

	/** Where the person was before the page was built anew. To be called when all is there. */
	final void comeBack() {
		context.kept().filter(Integer.class::isInstance).map(Integer.class::cast).ifPresent(page::position);
	}
}
