package org.chushi.ui.author;

import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.core.Bilingual;
import org.chushi.people.Session;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** What an editor in the studio works with. UI thread. */
public interface PartContext {

	PageContext page();

	default Look look() {
		return page().look();
	}

	Session session();

	/** The pack that is open. Every change is a command on its stack. */
	Project project();

	/** Runs a command if it can be run. */
	void run(Command command);

	/** What the checks say of an object and of all in it, errors first. */
	List<Problem> problems(EObject object);

	/** What an attribute that holds ids of this class can lead to: in this pack, then in the installed ones. */
	List<Link> links(EClass target);

	/** One of these by its id: what one sees of a reference, without looking at all the others. */
	Optional<Link> link(String id);

	/** What a class is called among people. */
	Bilingual name(EClass type);

	/** How things of this class are written, as the model describes them. */
	List<Part> parts(EClass type);

	/**
	 * A form of these parts, bound to an object: each field writes by commands that can be undone.
	 *
	 * @param reflow lays out what the form is on, after it grew or shrank
	 */
	PartForm form(Composite parent, EObject object, List<Part> parts, Runnable reflow);

	/** Chooses something in the tree, and shows it in its editor. */
	void show(EObject object);

	/** What {@link OpenPart#keep()} gave before the page was built anew. */
	Optional<Object> kept();
}
