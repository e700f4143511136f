package org.chushi.lessons;

import java.util.Objects;

import org.commonmark.node.CustomBlock;

/** A block that stands out, with a word that says why. Its children are what it says. */
public final class CallOut extends CustomBlock {

	private final CallOutKind kind;

	public CallOut(CallOutKind kind) {
		this.kind = Objects.requireNonNull(kind);
	}

	public CallOutKind kind() {
		return kind;
	}
}
