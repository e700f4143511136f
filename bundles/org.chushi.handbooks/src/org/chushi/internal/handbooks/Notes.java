package org.chushi.internal.handbooks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.chushi.internal.exchange.xml.Node;

/** The footnotes and endnotes of a document. */
final class Notes {

	private final Map<String, Node> notes = new HashMap<>();

	Notes(Optional<Node> foot, Optional<Node> end) {
		foot.ifPresent(r -> r.children("footnote").forEach(n -> notes.put("f" + n.get("id"), n)));
		end.ifPresent(r -> r.children("endnote").forEach(n -> notes.put("e" + n.get("id"), n)));
	}

	Optional<Node> find(String id) {
		return Optional.ofNullable(notes.get(id));
	}
}
