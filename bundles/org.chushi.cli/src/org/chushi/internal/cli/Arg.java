package org.chushi.internal.cli;

/**
 * An argument of a command. Its help text is the entry {@code arg.…} of the texts.
 *
 * @param name     {@code PERSON} for a positional one, {@code --reason} for an option
 * @param required whether it must be given
 * @param many     takes several values
 * @param flag     takes no value
 */
record Arg(String name, boolean required, boolean many, boolean flag) {

	/** A required positional argument. */
	static Arg of(String name) {
		return new Arg(name, true, false, false);
	}

	static Arg maybe(String name) {
		return new Arg(name, false, false, false);
	}

	static Arg many(String name) {
		return new Arg(name, false, true, false);
	}

	static Arg flag(String name) {
		return new Arg(name, false, false, true);
	}

	boolean isOption() {
		return name.startsWith("--");
	}

	String key() {
		return "arg." + name + (required && name.equals("PERSON") ? ".required" : "");
	}
}
