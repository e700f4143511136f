package org.chushi.internal.ui.scripts;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.ui.PageContext;
import org.chushi.ui.Status;

/**
 * Copies one after the other: what is asked for while another copy is under way follows it, so that the clipboard has what was
 * asked for last; the same thing asked for again meanwhile is done and counted once. UI thread only.
 */
final class Copying {

	private record Wish(Found found, Language language, Map<String, String> typed) {
	}

	private final PageContext ctx;
	private final Room room;
	private final BiConsumer<Found, Result.Refused<String>> refused;
	private Optional<Wish> doing = Optional.empty();
	private Optional<Wish> next = Optional.empty();

	/** @param refused told what cannot be copied yet, and why */
	Copying(PageContext ctx, Room room, BiConsumer<Found, Result.Refused<String>> refused) {
		this.ctx = ctx;
		this.room = room;
		this.refused = refused;
	}

	/** @param typed what the placeholders are filled with: counted is that they were, never with what */
	void copy(Found found, Language language, Map<String, String> typed) {
		Wish wish = new Wish(found, language, Map.copyOf(typed));
		if (doing.isEmpty()) {
			run(wish);
		} else {
			next = Optional.of(wish).filter(w -> !doing.get().equals(w));
		}
	}

	private void run(Wish wish) {
		doing = Optional.of(wish);
		ctx.background(Messages.ChosenPane_copying.text(), () -> switch (wish.found()) {
		case Found.Team team -> room.scripts().copy(room.session(), team.key(), wish.language(), wish.typed());
		case Found.Own own -> room.variants().copy(room.session(), own.variant().id(), wish.language(), wish.typed());
		}, result -> done(wish, result), this::over);
	}

	private void done(Wish wish, Result<String> result) {
		switch (result) {
		case Result.Done<String> done when room.board().put(done.value()) -> ctx.toast(Status.GOOD, Messages.ChosenPane_copied.text(wish.found().title()));
		case Result.Done<String> done -> ctx.toast(Status.STOP, Messages.ChosenPane_busy.text());
		case Result.Refused<String> no -> refused.accept(wish.found(), no);
		}
	}

	private void over() {
		doing = Optional.empty();
		Optional<Wish> wish = next;
		next = Optional.empty();
		wish.ifPresent(this::run);
	}
}
