package org.chushi.internal.journal;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.chushi.core.Result;
import org.chushi.journal.Append;
import org.chushi.journal.Event;

/** An append on its way, and the answer its caller waits for. */
record Waiting(Append append, CompletableFuture<Result<List<Event>>> answer) {

	Waiting(Append append) {
		this(append, new CompletableFuture<>());
	}
}
