package org.chushi.internal.wording;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.wording.Finding;
import org.chushi.wording.Fix;
import org.chushi.wording.Guise;
import org.chushi.wording.Rule;
import org.chushi.wording.Span;

/** What checks have in common. */
final class Rules {

	/** Every way of writing a phrase. */
	static final Set<Guise> ALL = Set.copyOf(EnumSet.allOf(Guise.class));
	/** Only as it is ordinarily written: nobody hides these on purpose. */
	static final Set<Guise> OPEN = Set.of(Guise.PLAIN, Guise.RESPELT);

	private Rules() {
	}

	static Rule of(String id, Messages words, Messages source) {
		return new Rule(id, words.text(), source.text());
	}

	static Finding finding(Rule rule, Severity severity, Span span, Bilingual reason) {
		return new Finding(span, severity, rule, reason, Optional.empty());
	}

	/** With the same words in the place of another. */
	static Finding mended(Rule rule, Severity severity, Span span, Bilingual reason, String instead) {
		Bilingual what = instead.isEmpty() ? Messages.Fix_remove.text() : Messages.Fix_instead.text(Bilingual.same(instead));
		return new Finding(span, severity, rule, reason, Optional.of(new Fix(span, instead, what)));
	}
}
