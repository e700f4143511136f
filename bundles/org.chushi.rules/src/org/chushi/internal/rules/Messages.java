package org.chushi.internal.rules;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	RuleBook_unknown, RuleBook_unknownHave, RuleBook_unknownNext, RuleBook_unknownWant, Watch_everybody
}
