package org.chushi.internal.papers;

import java.util.ArrayList;
import java.util.List;

import org.chushi.content.Library;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Phrase;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.Element;
import org.chushi.model.Question;
import org.chushi.papers.PaperPlan;
import org.chushi.papers.PaperPlan.Quota;
import org.chushi.papers.PaperPlan.Section;
import org.chushi.questions.Fraction;

/** What is wrong with a plan, whatever the banks hold; each with what to do. */
final class Soundness {

	static final int MOST_MINUTES = 600;
	private static final int MOST_FORMS = 26;
	private static final int MOST_QUESTIONS = 1_000;
	private static final int MOST_POINTS = 1_000;
	private static final int HARDEST = 5;
	private static final String CODE = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}";

	private final Library library;
	private final List<Missing> wrong = new ArrayList<>();

	private Soundness(Library library) {
		this.library = library;
	}

	static List<Missing> wrong(PaperPlan plan, Library library) {
		Soundness soundness = new Soundness(library);
		soundness.paper(plan);
		return soundness.wrong;
	}

	private void paper(PaperPlan plan) {
		if (!plan.code().matches(CODE)) {
			add(Messages.Soundness_code.text(), Bilingual.same(plan.code()), Messages.Soundness_codeWant, Messages.Soundness_codeNext);
		}
		title(Messages.Soundness_title.text(), plan.title());
		range(Messages.Soundness_minutes.text(), plan.minutes(), 1, MOST_MINUTES);
		range(Messages.Soundness_cut.text(), plan.cutPercent(), 0, 100);
		range(Messages.Soundness_forms.text(), plan.forms(), 0, MOST_FORMS);
		range(Messages.Soundness_exposure.text(), plan.exposurePercent(), 0, 100);
		known(Messages.Soundness_anchors.text(), Question.class, plan.anchors());
		known(Messages.Soundness_critical.text(), Question.class, plan.critical());
		plan.apart().forEach(a -> known(Messages.Soundness_apart.text(), Question.class, a));
		if (plan.sections().isEmpty()) {
			add(Messages.Soundness_sections.text(), Bilingual.same("0"), Messages.Soundness_sectionsWant, Messages.Soundness_sectionsNext);
		}
		for (int i = 0; i < plan.sections().size(); i++) {
			section(plan.sections().get(i), i + 1);
		}
	}

	private void section(Section section, int number) {
		String n = Integer.toString(number);
		title(Messages.Soundness_sectionTitle.text(n), section.title());
		if (section.bank().isBlank()) {
			add(Messages.Soundness_bank.text(n), Messages.Soundness_none.text(), Messages.Soundness_bankWant, Messages.Soundness_bankNext);
		} else {
			known(Messages.Soundness_bank.text(n), Bank.class, List.of(section.bank()));
		}
		range(Messages.Soundness_draw.text(n), section.draw(), 0, MOST_QUESTIONS);
		range(Messages.Soundness_points.text(n), section.points(), 1, MOST_POINTS);
		range(Messages.Soundness_minimum.text(n), section.minimumPercent(), 0, 100);
		range(Messages.Soundness_sectionMinutes.text(n), section.minutes(), 0, MOST_MINUTES);
		known(Messages.Soundness_competencies.text(n), Competency.class, section.competencies());
		known(Messages.Soundness_questions.text(n), Question.class, section.questions());
		difficulty(n, section.easiest(), section.hardest());
		String percent = section.wrongPercent().strip();
		if (!percent.isEmpty() && Fraction.percent(percent).filter(f -> f.compareTo(Fraction.ZERO) >= 0).isEmpty()) {
			add(Messages.Soundness_wrong.text(n), Bilingual.same(percent), Messages.Soundness_wrongWant, Messages.Soundness_wrongNext);
		}
		quotas(section, n);
	}

	private void quotas(Section section, String n) {
		int sum = 0;
		for (Quota quota : section.quotas()) {
			range(Messages.Soundness_quota.text(n), quota.count(), 1, MOST_QUESTIONS);
			known(Messages.Soundness_competencies.text(n), Competency.class, quota.competencies());
			difficulty(n, quota.easiest(), quota.hardest());
			sum += quota.count();
		}
		if (section.draw() > 0 && sum > section.draw()) {
			add(Messages.Soundness_quotas.text(n), Messages.Soundness_quotasHave.text(sum),
					Messages.Soundness_quotasWant.text(section.draw()), Messages.Soundness_quotasNext.text());
		}
	}

	private void difficulty(String n, int easiest, int hardest) {
		boolean sound = easiest >= 0 && hardest >= 0 && easiest <= HARDEST && hardest <= HARDEST
				&& (hardest == 0 || easiest <= hardest);
		if (!sound) {
			add(Messages.Soundness_difficulty.text(n), Bilingual.same(easiest + "–" + hardest), Messages.Soundness_difficultyWant,
					Messages.Soundness_difficultyNext);
		}
	}

	private void title(Bilingual what, Bilingual title) {
		if (title.zh().isBlank() && title.en().isBlank()) {
			add(what, Messages.Soundness_none.text(), Messages.Soundness_titleWant, Messages.Soundness_titleNext);
		}
	}

	private void range(Bilingual what, int value, int least, int most) {
		if (value < least || value > most) {
			add(what, Bilingual.same(Integer.toString(value)), Messages.Soundness_range.text(least, Integer.toString(most)),
					Messages.Soundness_rangeNext.text());
		}
	}

	private <T extends Element> void known(Bilingual what, Class<T> type, List<String> named) {
		named.stream().filter(n -> library.find(type, n.strip()).isEmpty()).forEach(
				n -> add(what, Messages.Soundness_unknown.text(n), Messages.Soundness_unknownWant, Messages.Soundness_unknownNext));
	}

	private void add(Bilingual what, Bilingual have, Phrase want, Phrase next) {
		add(what, have, want.text(), next.text());
	}

	private void add(Bilingual what, Bilingual have, Bilingual want, Bilingual next) {
		wrong.add(new Missing(what, have, want, next));
	}
}
