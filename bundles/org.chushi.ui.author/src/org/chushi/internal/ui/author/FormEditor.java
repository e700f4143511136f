package org.chushi.internal.ui.author;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.authoring.Problem;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.model.Titled;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Type;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartEditor;
import org.chushi.ui.author.PartForm;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Writes whatever the model describes: no file of a pack has to be edited by hand. */
final class FormEditor implements PartEditor {

	private static final int WIDTH = 760;

	@Override
	public EClass model() {
		return EcorePackage.Literals.EOBJECT;
	}

	@Override
	public Optional<Bilingual> way() {
		return Optional.of(Messages.FormEditor_way.text());
	}

	@Override
	public OpenPart open(Composite parent, PartContext context, EObject object) {
		return new Opened(parent, context, object);
	}

	/** A form on a page of its own. */
	private static final class Opened implements OpenPart {

		private final PartContext context;
		private final EObject object;
		private final ScrolledPage page;
		private final Heading title;
		private final ProblemLines rest;
		private final PartForm form;
		/** Without a title yet: what else is lacking is no mistake while it is written for the first time. */
		private boolean begun;

		Opened(Composite parent, PartContext context, EObject object) {
			this.context = context;
			this.object = object;
			Look look = context.look();
			begun = object instanceof Titled titled && Texts.of(titled.getTitle()).blank();
			page = new ScrolledPage(parent, look, WIDTH, 16);
			Composite head = look.column(page.content(), 4);
			title = new Heading(head, look, Type.HEADING, look.t(Nodes.title(object)));
			Bilingual kind = context.name(object.eClass());
			String path = context.project().path(object);
			Paragraph.muted(head, look, look.t(kind) + (path.isEmpty() ? "" : " · " + path));
			rest = new ProblemLines(head, look, new Deeds(context.project().editing()));
			List<Part> parts = context.parts(object.eClass());
			form = context.form(Parts.card(page.content(), look, Messages.Described_all.text()), object, parts, page::reflow);
			more(look);
			checked();
		}

		/** What it holds has places of its own; it is added here as well. */
		private void more(Look look) {
			List<EClass> kinds = new Nodes(context.project(), type -> false).addable(new Nodes.Node.Thing(object));
			if (!kinds.isEmpty() && object.eContainer() == null || kinds.size() == 1) {
				Composite card = Parts.card(page.content(), look, Messages.FormEditor_inside.text());
				Paragraph.muted(card, look, look.t(Messages.FormEditor_insideWhy));
				Composite row = look.tiles(card, 200, 4);
				kinds.forEach(kind -> new LinkButton(row, look, look.t(Messages.Described_add, context.name(kind)), () -> add(kind)).icon("plus"));
			}
		}

		private void add(EClass kind) {
			flush();
			if (Nodes.FILES.contains(kind)) {
				OutlineDeeds.title(page, context.look(), kind).ifPresent(title -> added(context.project().addFile(kind, title)));
			} else {
				added(context.project().add(object, kind, -1));
			}
		}

		private void added(Result<? extends EObject> added) {
			switch (added) {
			case Result.Done<? extends EObject> done -> context.show(done.value());
			case Result.Refused<? extends EObject> refused -> context.page().refused(refused);
			}
		}

		@Override
		public void flush() {
			form.flush();
		}

		@Override
		public void focus() {
			if (!form.focus()) {
				page.setFocus();
			}
		}

		@Override
		public void changed() {
			begun &= context.project().dirty();
			title.text(context.look().t(Nodes.title(object)));
			form.refresh();
			reflow();
		}

		@Override
		public boolean begun(EObject inside) {
			return begun && here(inside);
		}

		@Override
		public void checked() {
			Set<List<Object>> seen = new HashSet<>();
			List<Problem> said = context.problems(object).stream().filter(p -> here(p.about().orElse(object)))
					.filter(p -> seen.add(List.of(p.diagnostic().what(), p.about(), p.feature()))).toList();
			rest.show(begun ? form.begun(said).stream().filter(p -> p.severity() != Severity.ERROR).toList() : form.problems(said));
			reflow();
		}

		/** What is wrong with something that has a place of its own is told there. */
		private boolean here(EObject about) {
			EObject up = about;
			while (up != null && up != object && !Nodes.placed(up.eClass())) {
				up = up.eContainer();
			}
			return up == object;
		}

		private void reflow() {
			int top = page.position();
			page.reflow();
			page.position(top);
		}

		@Override
		public void reveal(EObject inside, Optional<EStructuralFeature> feature) {
			if (!form.reveal(inside, feature)) {
				focus();
			}
		}

		@Override
		public Optional<Runnable> key(Event event) {
			return form.key(event);
		}
	}
}
