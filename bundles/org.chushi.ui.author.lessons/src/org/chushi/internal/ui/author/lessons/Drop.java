package org.chushi.internal.ui.author.lessons;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.chushi.internal.ui.author.lessons.PicturesIn.Found;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Pictures that are dragged onto a page. UI thread. */
final class Drop {

	Drop(SourcePane pane, Consumer<Found> dropped) {
		DropTarget target = new DropTarget(pane.widget(), DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent e) {
				e.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent e) {
				List<Path> pictures = e.data instanceof String[] names ? PicturesIn.pictures(names) : List.of();
				if (!pictures.isEmpty()) {
					dropped.accept(new Found.InFiles(pictures));
				}
			}
		});
	}
}
