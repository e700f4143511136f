package org.chushi.internal.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.model.PhraseKind;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.Fix;
import org.chushi.wording.Guise;
import org.chushi.wording.Listed;
import org.chushi.wording.Match;
import org.chushi.wording.Rule;
import org.chushi.wording.TextCheck;

/** A check that says of the phrases of one kind that they are there. */
abstract class ListedCheck implements TextCheck {

	private final Rule rule;
	private final PhraseKind kind;
	private final Severity severity;
	private final Set<Guise> guises;

	/** @param guises in which a find counts; in others chance is likelier than purpose */
	ListedCheck(Rule rule, PhraseKind kind, Severity severity, Set<Guise> guises) {
		this.rule = rule;
		this.kind = kind;
		this.severity = severity;
		this.guises = guises;
	}

	/** Whether the text is one that this is about. */
	boolean concerns(Draft draft) {
		return true;
	}

	@Override
	public final Rule rule() {
		return rule;
	}

	@Override
	public final List<Finding> check(Draft draft, Listed listed) {
		return concerns(draft) ? listed.found(kind).stream().filter(m -> guises.contains(m.guise())).map(m -> finding(draft, m)).toList() : List.of();
	}

	private Finding finding(Draft draft, Match match) {
		Bilingual there = Bilingual.same(match.span().in(draft.text()));
		Bilingual phrase = Bilingual.same(match.phrase().text());
		Bilingual said = switch (match.guise()) {
		case PLAIN -> Messages.ListedCheck_plain.text(there);
		case RESPELT -> Messages.ListedCheck_respelt.text(there, phrase);
		case PARTED -> (match.certain() ? Messages.ListedCheck_parted : Messages.ListedCheck_perhapsParted).text(there, phrase);
		case SPLIT -> Messages.ListedCheck_split.text(there, phrase);
		case SOUND -> Messages.ListedCheck_sound.text(there, phrase);
		};
		return new Finding(match.span(), match.certain() ? severity : Severity.INFO, rule, told(said, match), fix(match));
	}

	private static Bilingual told(Bilingual said, Match match) {
		Bilingual whole = match.phrase().reason().blank() ? said : Messages.ListedCheck_because.text(said, match.phrase().reason());
		return match.phrase().advice().blank() ? whole : Messages.ListedCheck_advised.text(whole, match.phrase().advice());
	}

	private static Optional<Fix> fix(Match match) {
		return match.certain() ? match.phrase().instead().map(i -> new Fix(match.span(), i,
				i.isEmpty() ? Messages.Fix_remove.text() : Messages.Fix_instead.text(Bilingual.same(i)))) : Optional.empty();
	}
}
