package org.chushi.core;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
	INFO, WARNING, ERROR
}
