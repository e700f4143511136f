package org.chushi.internal.ui.banks;

import java.util.List;
import java.util.Objects;

import org.chushi.assessment.QuestionBanks;
import org.chushi.assessment.QuestionBanks.BankSummary;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.Competency;
import org.chushi.people.Session;

/** What a paper can be built from. */
record Material(List<BankSummary> banks, List<Known> competencies) {

	/** A competency by its code. */
	record Known(String code, Bilingual title) {
	}

	Material {
		banks = List.copyOf(banks);
		competencies = List.copyOf(competencies);
	}

	/** Not for the UI thread. */
	static Result<Material> read(Session session, QuestionBanks banks, Packs packs) {
		Library library = packs.library();
		return banks.list(session).map(all -> new Material(all, library.all(Competency.class).stream()
				.map(c -> new Known(Objects.requireNonNullElse(c.getCode(), c.getId()), Texts.of(c.getTitle()))).toList()));
	}

	/** Of this code; -1 when it is gone. */
	int bank(String code) {
		return banks.stream().map(BankSummary::code).toList().indexOf(code);
	}

	/** The title of a competency; its code when it is gone. */
	Bilingual competency(String code) {
		return competencies.stream().filter(c -> c.code().equals(code)).map(Known::title).findFirst().orElse(Bilingual.same(code));
	}
}
