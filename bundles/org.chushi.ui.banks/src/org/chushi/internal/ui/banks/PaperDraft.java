package org.chushi.internal.ui.banks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Phrase;
import org.chushi.core.Result;
import org.chushi.papers.PaperPlan;
import org.chushi.papers.PaperPlan.Quota;
import org.chushi.papers.PaperPlan.Section;

/**
 * A paper as it stands in the form: numbers are what was typed, so that nothing typed is lost.
 *
 * @param from what the form does not show: anchors, critical questions, what must not meet; and the id
 */
record PaperDraft(PaperPlan from, String pack, String code, String zh, String en, String minutes, String cut, String forms,
		String exposure, boolean startCode, List<SectionDraft> sections) {

	/** Where papers go when nobody says otherwise. */
	static final String PACK = "team-papers";

	/** A section. @param bank code; from as the paper's */
	record SectionDraft(Section from, String zh, String en, String bank, String draw, String points, String minutes, String minimum,
			String wrong, String tags, List<String> competencies, int easiest, int hardest, boolean noReturn, boolean fixedOrder,
			List<QuotaDraft> quotas) {
		SectionDraft {
			competencies = List.copyOf(competencies);
			quotas = List.copyOf(quotas);
		}
	}

	record QuotaDraft(String count, String tags, List<String> competencies, int easiest, int hardest) {
		QuotaDraft {
			competencies = List.copyOf(competencies);
		}
	}

	PaperDraft {
		sections = List.copyOf(sections);
	}

	/** A new paper with one section. @param bank code; empty when there is none yet */
	static PaperDraft fresh(String bank) {
		PaperPlan plan = new PaperPlan("", "", null, null, 60, 60, 0, 0, false, List.of(section(bank)), null, null, null);
		return of(plan, PACK);
	}

	static Section section(String bank) {
		return new Section("", null, bank, 20, null, null, null, 0, 0, null, 1, 0, 0, false, false, "");
	}

	static PaperDraft of(PaperPlan plan, String pack) {
		return new PaperDraft(plan, pack, plan.code(), plan.title().zh(), other(plan.title()), Integer.toString(plan.minutes()),
				Integer.toString(plan.cutPercent()), number(plan.forms()), number(plan.exposurePercent()), plan.startCode(),
				plan.sections().stream().map(PaperDraft::of).toList());
	}

	static SectionDraft of(Section s) {
		return new SectionDraft(s, s.title().zh(), other(s.title()), s.bank(), number(s.draw()), Integer.toString(s.points()),
				number(s.minutes()), number(s.minimumPercent()), s.wrongPercent(), String.join(" ", s.tags()), s.competencies(),
				s.easiest(), s.hardest(), s.noReturn(), s.fixedOrder(), s.quotas().stream().map(PaperDraft::of).toList());
	}

	private static QuotaDraft of(Quota q) {
		return new QuotaDraft(Integer.toString(q.count()), String.join(" ", q.tags()), q.competencies(), q.easiest(), q.hardest());
	}

	/** English that only repeats the Chinese was not written by anybody. */
	private static String other(Bilingual title) {
		return title.en().equals(title.zh()) ? "" : title.en();
	}

	/** Nothing stands for 0, which means that there is no such rule. */
	private static String number(int value) {
		return value == 0 ? "" : Integer.toString(value);
	}

	PaperDraft with(List<SectionDraft> others) {
		return new PaperDraft(from, pack, code, zh, en, minutes, cut, forms, exposure, startCode, others);
	}

	/** Refused with everything that is no number. */
	Result<PaperPlan> plan() {
		Numbers numbers = new Numbers();
		List<Section> plans = new ArrayList<>();
		for (int i = 0; i < sections.size(); i++) {
			plans.add(plan(sections.get(i), i + 1, numbers));
		}
		PaperPlan plan = new PaperPlan(from.id(), code.strip(), new Bilingual(zh.strip(), en.strip()), from.summary(),
				numbers.of(minutes, Messages.PaperView_minutes.text()), numbers.of(cut, Messages.PaperView_cut.text()),
				numbers.of(forms, Messages.PaperView_forms.text()), numbers.of(exposure, Messages.PaperView_exposure.text()), startCode,
				plans, from.anchors(), from.critical(), from.apart());
		return numbers.wrong.isEmpty() ? Result.done(plan)
				: Result.refused(Messages.PaperDraft_noNumbers.text(numbers.wrong.size()), numbers.wrong);
	}

	private static Section plan(SectionDraft s, int number, Numbers numbers) {
		return new Section(s.from().id(), new Bilingual(s.zh().strip(), s.en().strip()), s.bank(),
				numbers.of(s.draw(), in(number, Messages.SectionCard_draw)),
				s.quotas().stream().map(q -> new Quota(numbers.of(q.count(), in(number, Messages.SectionCard_quota)), q.competencies(),
						words(q.tags()), q.easiest(), q.hardest())).toList(),
				s.competencies(), words(s.tags()), s.easiest(), s.hardest(), s.from().questions(),
				numbers.of(s.points(), in(number, Messages.SectionCard_points)), numbers.of(s.minimum(), in(number, Messages.SectionCard_minimum)),
				numbers.of(s.minutes(), in(number, Messages.SectionCard_minutes)), s.noReturn(), s.fixedOrder(), s.wrong().strip());
	}

	private static Bilingual in(int number, Phrase what) {
		return Messages.PaperDraft_inSection.text(number, what.text());
	}

	/** Tags may stand between spaces and commas of any width. */
	static List<String> words(String typed) {
		return Arrays.stream(typed.split("[\\s\\u3000,，、;；]+")).filter(w -> !w.isEmpty()).distinct().toList();
	}

	/** Reads numbers and keeps what is none. */
	private static final class Numbers {

		private final List<Missing> wrong = new ArrayList<>();

		int of(String typed, Bilingual what) {
			String plain = typed.strip();
			if (plain.isEmpty()) {
				return 0;
			}
			try {
				return Integer.parseInt(plain);
			} catch (NumberFormatException e) {
				wrong.add(new Missing(what, Bilingual.same(plain), Messages.PaperDraft_numberWant.text(), Messages.PaperDraft_numberNext.text()));
				return 0;
			}
		}
	}
}
