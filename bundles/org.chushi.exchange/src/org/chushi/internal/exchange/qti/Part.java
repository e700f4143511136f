package org.chushi.internal.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One place of an item where something is answered, of whatever version of QTI. */
final class Part {

	/** How it is answered. */
	enum Kind {
		CHOICE, ORDER, MATCH, GAPS, LIST, ENTRY, TEXT, HOT, SLIDER
	}

	/**
	 * Something to be chosen.
	 */
	record Option(String id, String text, String feedback) {
	}

	final Kind kind;
	/** Of the response variable. */
	final String id;
	/** Several may be chosen. */
	final boolean many;
	final boolean fixed;
	/** Answered with a number. */
	final boolean number;
	final List<Option> options = new ArrayList<>();
	/** What options are matched with: right sides, or gaps. */
	final List<Option> targets = new ArrayList<>();
	/** Right answers that the source names, or that stand in its rules. */
	final Set<String> candidates = new LinkedHashSet<>();
	/** A number that scores, with how far from it still does. */
	record Near(java.math.BigDecimal value, java.math.BigDecimal tolerance) {
	}

	final List<Near> near = new ArrayList<>();
	/** The right answer, where the source names it. */
	List<String> correct = List.of();
	/** How many may be chosen; 0 for any number. */
	int most;
	/** It stands in the middle of a text. */
	boolean inline;

	Part(Kind kind, String id, boolean many, boolean fixed, boolean number) {
		this.kind = kind;
		this.id = id;
		this.many = many;
		this.fixed = fixed;
		this.number = number;
	}
}
