package org.chushi.internal.ui.author.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Problem;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartForm;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** What is chosen on the map, in words and in a form. Disposed and made anew when something else is chosen. UI thread. */
abstract class Sheet {

	private final PartContext context;
	private final MapActs acts;
	private final Composite content;
	private final Runnable reflow;
	private final List<PartForm> forms = new ArrayList<>();
	private Heading title;
	private Composite told;
	private List<Problem> said = List.of();

	/** @param reflow lays out the page it is on */
	Sheet(Composite content, PartContext context, MapActs acts, Runnable reflow) {
		this.content = content;
		this.context = context;
		this.acts = acts;
		this.reflow = reflow;
	}

	final PartContext context() {
		return context;
	}

	final MapActs acts() {
		return acts;
	}

	final Chart chart() {
		return acts.board().chart();
	}

	final Look look() {
		return context.look();
	}

	final Composite content() {
		return content;
	}

	/** What it is called, of which kind it is, and what is wrong with it. */
	final void head(String name, Bilingual kind) {
		Composite head = look().column(content, 4);
		title = new Heading(head, look(), Type.HEADING, name);
		Paragraph.muted(head, look(), look().t(kind));
		told = look().column(head, 8);
	}

	final void title(String name) {
		title.text(name);
	}

	final PartForm form(Card card, EObject object, List<Part> parts) {
		PartForm form = context.form(card, object, parts, reflow);
		forms.add(form);
		return form;
	}

	final LinkButton button(Composite row, String icon, Messages words, String key, Runnable action) {
		LinkButton button = new LinkButton(row, look(), look().t(words), action).icon(icon);
		button.hint(look().t(words), key);
		return button;
	}

	/** Builds what is in an area again. */
	final void again(Composite area, Runnable fill) {
		Keyboard.release(area);
		for (Control old : area.getChildren()) {
			old.dispose();
		}
		fill.run();
	}

	/** After each change of the model. */
	void changed() {
		forms.forEach(PartForm::refresh);
	}

	/** What the checks say of it. */
	final void checked(List<Problem> problems) {
		List<Problem> left = problems;
		for (PartForm form : forms) {
			left = form.problems(left);
		}
		List<Problem> rest = left;
		if (!diagnostics(rest).equals(diagnostics(said))) {
			said = rest;
			again(told, () -> rest.forEach(this::tell));
		}
	}

	private static List<Diagnostic> diagnostics(List<Problem> problems) {
		return problems.stream().map(Problem::diagnostic).toList();
	}

	private void tell(Problem problem) {
		Status status = problem.severity() == Severity.ERROR ? Status.STOP : Status.WAIT;
		Composite words = Parts.worded(told, look(), status.icon(), look().theme().ink(status), 18);
		new Paragraph(words, look(), look().t(problem.diagnostic().what()));
		Paragraph.muted(words, look(), look().t(problem.diagnostic().remedy()));
		problem.fixes().forEach(fix -> new LinkButton(words, look(), look().t(fix.says()), () -> context.run(fix.command().get()))
				.setLayoutData(Cell.aligned(SWT.LEFT)));
	}

	final void flush() {
		forms.forEach(PartForm::flush);
	}

	final boolean focus() {
		return forms.stream().anyMatch(PartForm::focus);
	}

	final boolean reveal(EObject inside, Optional<EStructuralFeature> feature) {
		return forms.stream().anyMatch(f -> f.reveal(inside, feature));
	}

	final Optional<Runnable> key(Event event) {
		return forms.stream().flatMap(f -> f.key(event).stream()).findFirst();
	}
}
