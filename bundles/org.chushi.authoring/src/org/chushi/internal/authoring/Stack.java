package org.chushi.internal.authoring;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** Commands, and which of them is saved. */
final class Stack extends BasicCommandStack {

	/** How many series of deeds are under way, one in the other. */
	private int open;
	/** Whether something happened in them that nobody was told of. */
	private boolean due;
	private final Consumer<Command> before;

	/** @param before told of each command before it is executed, undone or done again */
	Stack(Consumer<Command> before) {
		this.before = before;
	}

	@Override
	public void execute(Command command) {
		if (command != null) {
			before.accept(command);
		}
		super.execute(command);
	}

	@Override
	public void undo() {
		if (canUndo()) {
			before.accept(getUndoCommand());
		}
		super.undo();
	}

	@Override
	public void redo() {
		if (canRedo()) {
			before.accept(getRedoCommand());
		}
		super.redo();
	}

	/** What was taken for saved is not, whatever is undone. */
	void neverSaved() {
		saveIndex = -2;
	}

	/** What is executed meanwhile is one step to be undone; who listens is told once, when all is done. */
	void together(Runnable deeds) {
		int before = top;
		open++;
		try {
			deeds.run();
		} finally {
			open--;
			if (top > before + 1) {
				List<Command> done = List.copyOf(commandList.subList(before + 1, top + 1));
				commandList.subList(before + 1, commandList.size()).clear();
				mostRecentCommand = new Steps(done);
				commandList.add(mostRecentCommand);
				top = before + 1;
			}
			if (due) {
				notifyListeners();
			}
		}
	}

	@Override
	protected void notifyListeners() {
		due = open > 0;
		if (!due) {
			super.notifyListeners();
		}
	}

	/** Commands that were executed one after the other. */
	static final class Steps extends AbstractCommand {

		private final List<Command> steps;

		Steps(List<Command> steps) {
			this.steps = steps;
			isPrepared = true;
			isExecutable = true;
		}

		List<Command> steps() {
			return steps;
		}

		@Override
		public void execute() {
			throw new IllegalStateException("executed already");
		}

		@Override
		public boolean canUndo() {
			return steps.stream().allMatch(Command::canUndo);
		}

		@Override
		public void undo() {
			steps.reversed().forEach(Command::undo);
		}

		@Override
		public void redo() {
			steps.forEach(Command::redo);
		}

		@Override
		public Collection<?> getAffectedObjects() {
			Set<Object> all = new LinkedHashSet<>();
			steps.reversed().forEach(s -> all.addAll(s.getAffectedObjects()));
			return all;
		}

		@Override
		public void dispose() {
			steps.forEach(Command::dispose);
		}
	}
}
