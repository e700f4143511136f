package org.chushi.internal.ui.author;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

import org.chushi.ui.author.PartEditor;
import org.eclipse.emf.ecore.EClass;

/** Finds the editor of each class: its own, several of its own as {@link ManyWays}, one that is a way among others beside the described form, else that of the nearest class above it, else the described form. */
final class EditorShelf {

	private final List<PartEditor> editors = new CopyOnWriteArrayList<>();
	private final PartEditor described = new FormEditor();

	void add(PartEditor editor) {
		editors.add(editor);
	}

	void remove(PartEditor editor) {
		editors.remove(editor);
	}

	PartEditor of(EClass type) {
		Queue<EClass> next = new ArrayDeque<>(List.of(type));
		while (!next.isEmpty()) {
			EClass one = next.remove();
			List<PartEditor> own = editors.stream().filter(e -> e.model() == one).sorted(Comparator.comparingInt(PartEditor::place)).toList();
			if (!own.isEmpty()) {
				return own.size() > 1 ? new ManyWays(own) : own.getFirst().way().isEmpty() ? own.getFirst() : new ManyWays(List.of(described, own.getFirst()));
			}
			next.addAll(one.getESuperTypes());
		}
		return described;
	}

	/** Whether the tree leaves what is in such things to their editor. */
	boolean whole(EClass type) {
		return of(type).whole();
	}
}
