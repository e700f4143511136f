package org.chushi.internal.cli;

import java.util.Optional;

import org.chushi.core.Bilingual;

/** Where passwords come from: the environment, or a prompt. */
@FunctionalInterface
public interface Secrets {

	/** @return empty when there is no way to ask */
	Optional<char[]> ask(String variable, Bilingual prompt);
}
