package org.chushi.internal.ui.author;

import java.util.List;

import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSummary;
import org.chushi.content.Texts;
import org.chushi.model.Bank;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.Row;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Which pack and which bank, the steps back and forward, and whether it is saved. */
final class AuthorHead {

	/** Width of a chooser in the design's pixels. */
	private static final int WIDTH = 150;

	/** What the page does when it is asked for here. */
	interface Deeds {

		void pack(ProjectSummary pack);

		void bank(Bank bank);

		void fresh();

		void undo();

		void redo();

		void save();
	}

	private final Look look;
	private final Composite row;
	private final List<Control> choosing;
	private final Composite steps;
	private final LinkButton undo;
	private final LinkButton redo;
	private final StatusPill pill;
	private final PrimaryButton save;
	private final Chooser pack;
	private final Chooser bank;
	private List<Bank> banks = List.of();

	AuthorHead(Composite parent, Look look, List<ProjectSummary> packs, Deeds deeds) {
		this.look = look;
		row = look.box(parent);
		row.setLayout(new Row(look.px(8)).margin(look.px(16), look.px(10)).align(SWT.BOTTOM));
		Composite packBox = box();
		pack = new Chooser(packBox, look, look.t(Messages.AuthorHead_pack), index -> deeds.pack(packs.get(index)));
		pack.show(packs.stream().map(p -> look.t(p.title())).toList(), -1);
		Composite bankBox = box();
		bank = new Chooser(bankBox, look, look.t(Messages.AuthorHead_bank), index -> deeds.bank(banks.get(index)));
		choosing = List.of(packBox, bankBox, new LinkButton(row, look, look.t(Messages.AuthorHead_fresh), deeds::fresh).icon("plus"));
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

	private Composite box() {
		Composite box = look.column(row, 0);
		box.setLayoutData(Cell.wide(look.px(WIDTH)));
		return box;
	}

	/** Where there is little room, only what belongs to the pane in front: choosing to the list, the steps to the others. */
	void show(boolean choices, boolean stepping) {
		if (choosing.getFirst().getVisible() == choices && steps.getVisible() == stepping) {
			return;
		}
		choosing.forEach(control -> Cell.show(control, choices));
		Cell.show(steps, stepping);
		relay();
	}

	/** Another word may need another line. */
	private void relay() {
		row.getParent().layout(true);
		row.layout(true, true);
	}

	/** How things stand after a command. @param at the pack's place */
	void show(Project project, int at, List<String> packTitles, Bank shown) {
		pack.show(packTitles, at);
		banks = project.banks();
		bank.show(banks.stream().map(b -> look.t(Texts.of(b.getTitle()))).toList(), banks.indexOf(shown));
		state(project);
	}

	/** Steps back and forward, and whether it is saved. */
	void state(Project project) {
		CommandStack stack = project.editing().getCommandStack();
		undo.setEnabled(stack.canUndo());
		redo.setEnabled(stack.canRedo());
		save.setEnabled(project.dirty());
		pill.show(project.dirty() ? Status.WAIT : Status.GOOD, look.t(project.dirty() ? Messages.AuthorHead_unsaved : Messages.AuthorHead_saved));
		relay();
	}

	Composite control() {
		return row;
	}
}
