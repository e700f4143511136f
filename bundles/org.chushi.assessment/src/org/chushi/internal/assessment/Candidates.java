package org.chushi.internal.assessment;

import java.util.List;
import java.util.Optional;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;

/**
 * Questions a section may draw from.
 *
 * @param bank      title of its bank; none when there is no such bank
 * @param questions shuffled
 * @param unusable  matching questions left out, because their type is not known or their checks fail
 */
record Candidates(PaperSection section, Optional<Bilingual> bank, List<Question> questions, int unusable) {

	boolean takesAll() {
		return section.getDraw() == 0;
	}

	/** What stands between the section and this many questions. */
	Optional<Missing> missing(int drawn) {
		int wanted = Math.max(1, section.getDraw());
		if (drawn >= wanted) {
			return Optional.empty();
		}
		Bilingual next = bank.isEmpty() ? Messages.Candidates_noBankNext.text(String.valueOf(section.getBank()))
				: Messages.Candidates_next.text(wanted - drawn, bank.get());
		return Optional.of(new Missing(Messages.Candidates_what.text(Texts.of(section.getTitle())),
				unusable == 0 ? Messages.Candidates_have.text(drawn)
						: Messages.Candidates_haveUnusable.text(drawn, unusable),
				Messages.Candidates_want.text(wanted), next));
	}
}
