package org.chushi.internal.authoring;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.NotifyingList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** Whose features a command changes, told before it is executed, undone or done again. */
final class Owners {

	private Owners() {
	}

	/** @return false when the command does not say all of them */
	static boolean each(Command command, Consumer<EObject> owner) {
		return switch (command) {
		case SetCommand set -> one(set.getOwner(), set.getOwnerList(), owner);
		case AddCommand add -> one(add.getOwner(), add.getOwnerList(), owner);
		case RemoveCommand remove -> one(remove.getOwner(), remove.getOwnerList(), owner);
		case MoveCommand move -> one(move.getOwner(), move.getOwnerList(), owner);
		case CompoundCommand several -> all(several.getCommandList(), owner);
		// nothing that is written in a file
		case StillRight said -> true;
		case Stack.Steps several -> all(several.steps(), owner);
		default -> false;
		};
	}

	private static boolean all(List<Command> commands, Consumer<EObject> owner) {
		return commands.stream().allMatch(command -> each(command, owner));
	}

	/** A command of a list alone changes whoever notifies of it; what a file holds is a feature of nobody. */
	private static boolean one(EObject owner, EList<?> list, Consumer<EObject> consumer) {
		Object changed = owner == null && list instanceof NotifyingList<?> told ? told.getNotifier() : owner;
		if (changed instanceof EObject object) {
			consumer.accept(object);
		}
		return changed != null;
	}
}
