package org.chushi.internal.ui.packs;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.internal.ui.packs.InstallRoom.Previewed;
import org.chushi.people.Session;
import org.chushi.ui.PageContext;
import org.eclipse.swt.widgets.Control;

/**
 * Packs that are shown one after the other, each until it is installed or left. One that was refused is looked at once more when
 * another was installed meanwhile, for it may have needed that one. UI thread only.
 */
final class PackQueue {

	private final PageContext ctx;
	private final InstallRoom room;
	private final Session session;
	private final InstallDialogs dialogs;
	private final Runnable then;
	private final Deque<Path> left = new ArrayDeque<>();
	private final Map<Path, Refused<?>> refused = new LinkedHashMap<>();
	private boolean busy;
	private boolean installed;

	/** @param then after each that was installed */
	PackQueue(PageContext ctx, InstallRoom room, Session session, InstallDialogs dialogs, Runnable then) {
		this.ctx = ctx;
		this.room = room;
		this.session = session;
		this.dialogs = dialogs;
		this.then = then;
	}

	void add(Control over, List<Path> files) {
		left.addAll(files);
		if (!busy) {
			next(over);
		}
	}

	private void next(Control over) {
		if (left.isEmpty() && installed) {
			installed = false;
			left.addAll(refused.keySet());
			refused.clear();
		}
		Path file = left.poll();
		busy = file != null;
		if (busy) {
			ctx.background(Messages.InstallDialogs_verifying.text(), () -> room.preview(session, file), result -> looked(over, file, result), () -> next(over));
		} else {
			tell();
		}
	}

	private void looked(Control over, Path file, Result<Previewed> result) {
		switch (result) {
		case Result.Done<Previewed> done -> dialogs.show(over, done.value(), () -> {
			installed = true;
			then.run();
		});
		case Refused<Previewed> no -> refused.put(file, no);
		}
	}

	private void tell() {
		List<Refused<?>> all = List.copyOf(refused.values());
		refused.clear();
		if (all.size() == 1) {
			ctx.refused(all.getFirst());
		} else if (!all.isEmpty()) {
			ctx.refused(new Refused<>(Messages.PackQueue_refused.text(all.size()), all.stream().flatMap(r -> r.missing().stream()).toList()));
		}
	}
}
