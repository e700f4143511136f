package org.chushi.internal.ui.author;

import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.core.Bilingual;
import org.chushi.people.Session;
import org.chushi.ui.PageContext;
import org.chushi.ui.author.Link;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartForm;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** The same context for one of several editors of a thing, with what that one kept. */
record Within(PartContext outer, Optional<Object> kept) implements PartContext {

	@Override
	public PageContext page() {
		return outer.page();
	}

	@Override
	public Session session() {
		return outer.session();
	}

	@Override
	public Project project() {
		return outer.project();
	}

	@Override
	public void run(Command command) {
		outer.run(command);
	}

	@Override
	public List<Problem> problems(EObject object) {
		return outer.problems(object);
	}

	@Override
	public List<Link> links(EClass target) {
		return outer.links(target);
	}

	@Override
	public Optional<Link> link(String id) {
		return outer.link(id);
	}

	@Override
	public Bilingual name(EClass type) {
		return outer.name(type);
	}

	@Override
	public List<Part> parts(EClass type) {
		return outer.parts(type);
	}

	@Override
	public PartForm form(Composite parent, EObject object, List<Part> parts, Runnable reflow) {
		return outer.form(parent, object, parts, reflow);
	}

	@Override
	public void show(EObject object) {
		outer.show(object);
	}
}
