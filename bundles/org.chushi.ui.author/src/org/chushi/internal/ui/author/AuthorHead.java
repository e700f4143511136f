package org.chushi.internal.ui.author;

import java.util.List;

import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSummary;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.Row;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Which pack, the steps back and forward, and whether it is saved. */
final class AuthorHead {

	/** Width of a chooser in the design's pixels. */
	private static final int WIDTH = 220;

	/** What the page does when it is asked for here. */
	interface Deeds {

		void pack(ProjectSummary pack);

		void fresh();

		void tree();

		void undo();

		void redo();

		void save();
	}

	private final Look look;
	private final Composite row;
	private final Composite steps;
	private final LinkButton undo;
	private final LinkButton redo;
	private final StatusPill pill;
	private final PrimaryButton save;
	private final Chooser pack;
	private final LinkButton tree;

	AuthorHead(Composite parent, Look look, List<ProjectSummary> packs, Deeds deeds) {
		this.look = look;
		row = look.box(parent);
		row.setLayout(new Row(look.px(8)).margin(look.px(16), look.px(10)).align(SWT.BOTTOM));
		new Heading(row, look, Type.HEADING, look.t(Messages.AuthorPage_title)).setLayoutData(Cell.aligned(SWT.BOTTOM));
		Composite box = look.column(row, 0);
		box.setLayoutData(Cell.wide(look.px(WIDTH)));
		pack = new Chooser(box, look, look.t(Messages.AuthorHead_pack), index -> deeds.pack(packs.get(index)));
		pack.show(packs.stream().map(p -> look.t(p.title())).toList(), -1);
		new LinkButton(row, look, look.t(Messages.AuthorHead_fresh), deeds::fresh).icon("plus");
		tree = new LinkButton(row, look, look.t(Messages.AuthorHead_tree), deeds::tree).icon("list");
		tree.hint(look.t(Messages.AuthorHead_tree), "F6");
		row.addListener(SWT.Resize, e -> alone());
		Cell.spring(row);
		steps = look.row(row, 4);
		undo = new LinkButton(steps, look, look.t(Messages.AuthorHead_undo), deeds::undo);
		undo.hint(look.t(Messages.AuthorHead_undo), "Ctrl+Z");
		redo = new LinkButton(steps, look, look.t(Messages.AuthorHead_redo), deeds::redo);
		redo.hint(look.t(Messages.AuthorHead_redo), "Ctrl+Y");
		pill = new StatusPill(steps, look, Status.GOOD, look.t(Messages.AuthorHead_saved));
		save = new PrimaryButton(steps, look, look.t(Messages.AuthorHead_save), deeds::save);
		save.hint(look.t(Messages.AuthorHead_save), "Ctrl+S");
	}

	/** Beside what is chosen the tree needs no button. */
	private void alone() {
		boolean wanted = row.getSize().x < look.px(Sides.BOTH);
		if (tree.getVisible() != wanted) {
			Cell.show(tree, wanted);
			relay();
		}
	}

	/** Another word may need another line. */
	private void relay() {
		row.getParent().layout(true);
		row.layout(true, true);
	}

	/** Which pack is open. @param at its place */
	void show(Project project, int at, List<String> packTitles) {
		pack.show(packTitles, at);
		state(project);
	}

	/** Steps back and forward, and whether it is saved. */
	void state(Project project) {
		CommandStack stack = project.editing().getCommandStack();
		undo.setEnabled(stack.canUndo());
		redo.setEnabled(stack.canRedo());
		save.setEnabled(project.dirty());
		pill.show(project.dirty() || project.draft() ? Status.WAIT : Status.GOOD, look.t(said(project)));
		relay();
	}

	private static Messages said(Project project) {
		if (project.draft()) {
			return project.dirty() ? Messages.AuthorHead_draftUnsaved : Messages.AuthorHead_draft;
		}
		return project.dirty() ? Messages.AuthorHead_unsaved : Messages.AuthorHead_saved;
	}

	/** Whether the keyboard is on the button that saves. */
	boolean focused() {
		return save.isFocusControl();
	}

	Composite control() {
		return row;
	}
}
