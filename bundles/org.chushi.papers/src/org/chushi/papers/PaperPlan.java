package org.chushi.papers;

import java.util.List;
import java.util.Objects;

import org.chushi.core.Bilingual;

/**
 * The blueprint of a paper as a trainer writes it. Banks, competencies and questions are named by id or code. Numbers and
 * references may be wrong: {@link Papers#check} says so.
 *
 * @param id              of the paper that is built anew; empty for a new one, or for the one of this code
 * @param code            short handle, never changed once the paper is there
 * @param minutes         time limit
 * @param cutPercent      lowest passing score, percent of all points, 0 to 100
 * @param forms           forms of equal difficulty; 0 draws for each attempt anew
 * @param exposurePercent most attempts, in percent of all, that one question may be on; 0 for no limit
 * @param startCode       a code from the invigilator starts it
 * @param anchors         questions on every form
 * @param critical        questions of which none may be failed
 * @param apart           questions that must not meet on one paper
 */
public record PaperPlan(String id, String code, Bilingual title, Bilingual summary, int minutes, int cutPercent, int forms,
		int exposurePercent, boolean startCode, List<Section> sections, List<String> anchors, List<String> critical,
		List<List<String>> apart) {

	private static final Bilingual NOTHING = Bilingual.same("");

	public PaperPlan {
		id = Objects.requireNonNullElse(id, "");
		code = Objects.requireNonNullElse(code, "");
		title = Objects.requireNonNullElse(title, NOTHING);
		summary = Objects.requireNonNullElse(summary, NOTHING);
		sections = listed(sections);
		anchors = listed(anchors);
		critical = listed(critical);
		apart = listed(apart).stream().map(List::copyOf).toList();
	}

	private static <T> List<T> listed(List<T> list) {
		return list == null ? List.of() : List.copyOf(list);
	}

	/** The same with other sections. */
	public PaperPlan with(List<Section> others) {
		return new PaperPlan(id, code, title, summary, minutes, cutPercent, forms, exposurePercent, startCode, others, anchors,
				critical, apart);
	}

	/**
	 * Questions drawn from one bank.
	 *
	 * @param id             of the section that was there; empty for a new one
	 * @param draw           how many are drawn in all; 0 takes all that match, or none beside fixed questions and quotas
	 * @param competencies   only of any of these; none means all
	 * @param tags           only with any of these; none means all
	 * @param easiest        lowest difficulty, 0 for any
	 * @param hardest        highest difficulty, 0 for any
	 * @param questions      always on the paper, before the drawn ones
	 * @param points         a question
	 * @param minimumPercent lowest passing score of the section, 0 for none
	 * @param minutes        time limit of the section, 0 for none of its own
	 * @param noReturn       once left, it is shut
	 * @param fixedOrder     questions come in the order of the bank
	 * @param wrongPercent   percent of a question's points taken off for a wrong answer; empty for none
	 */
	public record Section(String id, Bilingual title, String bank, int draw, List<Quota> quotas, List<String> competencies,
			List<String> tags, int easiest, int hardest, List<String> questions, int points, int minimumPercent, int minutes,
			boolean noReturn, boolean fixedOrder, String wrongPercent) {

		public Section {
			id = Objects.requireNonNullElse(id, "");
			title = Objects.requireNonNullElse(title, NOTHING);
			bank = Objects.requireNonNullElse(bank, "");
			quotas = listed(quotas);
			competencies = listed(competencies);
			tags = listed(tags);
			questions = listed(questions);
			wrongPercent = Objects.requireNonNullElse(wrongPercent, "");
		}
	}

	/** So many of one kind among those a section draws; what it leaves open is as the section says. */
	public record Quota(int count, List<String> competencies, List<String> tags, int easiest, int hardest) {

		public Quota {
			competencies = listed(competencies);
			tags = listed(tags);
		}
	}
}
