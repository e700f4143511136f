package org.chushi.internal.assessment;

import java.util.List;
import java.util.Optional;

import org.chushi.assessment.CandidateSource.Candidate;
import org.chushi.assessment.CandidateSource.Found;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;

/**
 * What a cell may draw from.
 *
 * @param forms how many papers it has to fill
 */
record Pool(Cell cell, Found found, int forms) {

	List<Candidate> candidates() {
		return found.candidates();
	}

	int wanted() {
		return cell.all() ? candidates().size() : cell.count() * forms;
	}

	/** What stands between the cell and this many questions. */
	Optional<Missing> missing(int drawn) {
		int wanted = cell.all() ? 1 : wanted();
		if (drawn >= wanted) {
			return Optional.empty();
		}
		Bilingual title = Texts.of(cell.section().getTitle());
		Bilingual next = found.bank().isEmpty() ? Messages.Pool_noBankNext.text(String.valueOf(cell.section().getBank()))
				: Messages.Pool_next.text(wanted - drawn, found.bank().get());
		return Optional.of(new Missing(
				cell.rule().blank() ? Messages.Pool_section.text(title) : Messages.Pool_what.text(title, cell.rule()),
				have(drawn), Messages.Pool_want.text(wanted), next));
	}

	private Bilingual have(int drawn) {
		Bilingual have = found.unusable() == 0 ? Messages.Pool_have.text(drawn)
				: Messages.Pool_haveUnusable.text(drawn, found.unusable());
		return found.barred() == 0 ? have : Messages.Pool_barred.text(have, found.barred());
	}
}
