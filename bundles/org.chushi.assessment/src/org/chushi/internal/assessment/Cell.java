package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.chushi.assessment.CandidateSource.Want;
import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.Competency;
import org.chushi.model.PaperSection;
import org.chushi.model.Quota;

/**
 * A part of a section that draws questions of one kind.
 *
 * @param index of the section on the paper
 * @param count questions wanted on each form
 * @param all   takes all that match
 * @param rule  the kind in words; empty when it is that of the section
 */
record Cell(int index, PaperSection section, Want want, int count, boolean all, Bilingual rule) {

	/** Quotas first, then the rest of what the section draws. */
	static List<Cell> of(PaperSection section, int index, Library library) {
		List<Cell> cells = new ArrayList<>();
		int quotas = 0;
		for (Quota quota : section.getQuotas()) {
			Want want = want(section, quota);
			cells.add(new Cell(index, section, want, Math.max(0, quota.getCount()), false, words(want, library)));
			quotas += Math.max(0, quota.getCount());
		}
		Want any = new Want(Objects.requireNonNullElse(section.getBank(), ""), section.getCompetencies(), section.getTags(),
				section.getEasiest(), section.getHardest());
		boolean all = section.getDraw() == 0 && quotas == 0 && section.getQuestions().isEmpty();
		if (all || section.getDraw() > quotas) {
			cells.add(new Cell(index, section, any, Math.max(0, section.getDraw() - quotas), all, Bilingual.same("")));
		}
		return cells;
	}

	/** What a quota leaves open is as the section says. */
	private static Want want(PaperSection section, Quota quota) {
		return new Want(Objects.requireNonNullElse(section.getBank(), ""),
				quota.getCompetencies().isEmpty() ? section.getCompetencies() : quota.getCompetencies(),
				quota.getTags().isEmpty() ? section.getTags() : quota.getTags(),
				Math.max(section.getEasiest(), quota.getEasiest()), hardest(section.getHardest(), quota.getHardest()));
	}

	private static int hardest(int section, int quota) {
		return section == 0 || quota == 0 ? Math.max(section, quota) : Math.min(section, quota);
	}

	private static Bilingual words(Want want, Library library) {
		Stream<Bilingual> competencies = want.competencies().stream().map(c -> library.find(Competency.class, c)
				.map(found -> Texts.of(found.getTitle())).orElse(Bilingual.same(c)));
		Stream<Bilingual> tags = want.tags().stream().map(Bilingual::same);
		Stream<Bilingual> difficulty = want.easiest() == 0 && want.hardest() == 0 ? Stream.of()
				: Stream.of(Messages.Cell_difficulty.text(Math.max(1, want.easiest()), want.hardest() == 0 ? 5 : want.hardest()));
		return Bilingual.joined(Stream.of(competencies, tags, difficulty).flatMap(s -> s).toList(), Bilingual.same(", "));
	}

	/** The same with one question less, which is on every form. */
	Cell fewer() {
		return new Cell(index, section, want, count - 1, all, rule);
	}
}
