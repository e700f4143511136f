package org.chushi.internal.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.internal.practice.PracticeEvents.Candidate;
import org.chushi.model.Competency;
import org.chushi.model.Question;
import org.chushi.practice.Estimate;
import org.chushi.practice.Estimate.Level;
import org.chushi.practice.Estimate.Share;
import org.chushi.practice.Estimate.Stop;
import org.chushi.practice.Estimate.WeakSpot;
import org.chushi.practice.PracticePolicy;
import org.chushi.psychometrics.Ability;
import org.chushi.psychometrics.AdaptiveSession;
import org.chushi.psychometrics.AdaptiveSession.Step;
import org.chushi.psychometrics.ItemParameters;

/** Says what an adaptive round came to. */
record Estimates(Library library) {

	/** Nine of ten cases lie within so many standard errors. */
	private static final double NINE_OF_TEN = 1.645;
	private static final double PERCENT = 100;
	private static final int TENTHS = 10;

	Estimate of(Drill drill, Adapting adapting) {
		AdaptiveSession session = adapting.session();
		Ability ability = session.ability();
		boolean enough = session.steps().size() >= adapting.plan().least();
		double middle = adapting.plan().middle() / Adapting.THOUSAND;
		List<Share> shares = enough ? List.of(share(Level.EASY, ability, middle - 1), share(Level.MEDIUM, ability, middle),
				share(Level.HARD, ability, middle + 1)) : List.of();
		Stop stop = stop(drill, adapting);
		return new Estimate(drill.round(), drill.started(), session.steps().size(), drill.right(), stop, ability.mean(),
				ability.error(), shares, enough ? headline(shares.get(1).percent()) : Messages.Estimates_few.text(),
				enough ? range(shares) : Messages.Estimates_fewWhy.text(adapting.plan().least()), reason(stop, session.steps().size()),
				source(adapting), enough ? weak(session.steps(), ability.mean()) : List.of());
	}

	private static Stop stop(Drill drill, Adapting adapting) {
		return adapting.concluded() ? Stop.valueOf(adapting.session().stop().orElseThrow().name())
				: drill.ended() ? Stop.LEFT : Stop.EXHAUSTED;
	}

	private static Share share(Level level, Ability ability, double difficulty) {
		double off = NINE_OF_TEN * ability.error();
		return new Share(level, percent(ability.mean() - difficulty), percent(ability.mean() - off - difficulty),
				percent(ability.mean() + off - difficulty));
	}

	private static int percent(double logit) {
		return (int) Math.round(PERCENT * ItemParameters.of("", 1, 0).probability(logit));
	}

	private static int tenths(int percent) {
		return Math.round((float) percent / TENTHS);
	}

	private static Bilingual headline(int percent) {
		int tenths = tenths(percent);
		return tenths == 0 ? Messages.Estimates_none.text()
				: tenths == TENTHS ? Messages.Estimates_all.text() : Messages.Estimates_headline.text(tenths);
	}

	private static Bilingual range(List<Share> shares) {
		Share medium = shares.get(1);
		Bilingual around = Messages.Estimates_range.text(tenths(medium.low()), tenths(medium.high()));
		return Messages.Estimates_levels.text(around, tenths(shares.get(0).percent()), tenths(shares.get(2).percent()));
	}

	private static Bilingual reason(Stop stop, int answers) {
		return (switch (stop) {
		case PRECISE -> Messages.Estimates_precise;
		case LENGTH -> Messages.Estimates_length;
		case EXHAUSTED -> Messages.Estimates_exhausted;
		case LEFT -> Messages.Estimates_left;
		}).text(answers);
	}

	private static Bilingual source(Adapting adapting) {
		List<Candidate> asked = asked(adapting);
		long calibrated = asked.stream().filter(Candidate::calibrated).count();
		long met = asked.stream().filter(Candidate::met).count();
		Messages from = calibrated == 0 ? Messages.Estimates_declared
				: calibrated == asked.size() ? Messages.Estimates_calibrated : Messages.Estimates_mixed;
		Bilingual source = from.text(calibrated, adapting.plan().people(), asked.size() - calibrated);
		return met == 0 ? source : Messages.Estimates_met.text(source, met);
	}

	private static List<Candidate> asked(Adapting adapting) {
		return adapting.plan().pool().stream()
				.filter(c -> adapting.session().steps().stream().anyMatch(s -> s.item().id().equals(c.slip().question()))).toList();
	}

	/** The competencies where so few right answers of somebody of this ability would be rare. */
	private List<WeakSpot> weak(List<Step> steps, double ability) {
		Map<String, List<Step>> parts = new LinkedHashMap<>();
		steps.forEach(s -> parts.computeIfAbsent(s.item().competency(), c -> new ArrayList<>()).add(s));
		return parts.values().stream().filter(part -> PERCENT * chance(part, ability) <= PracticePolicy.WEAK_CHANCE_PERCENT)
				.sorted(Comparator.comparingDouble((List<Step> part) -> chance(part, ability))
						.thenComparing(part -> part.getFirst().item().competency()))
				.flatMap(part -> spot(part).stream()).toList();
	}

	/** Of so few right answers or fewer: the sum of chances of different items. */
	static double chance(List<Step> part, double ability) {
		double[] of = new double[part.size() + 1];
		of[0] = 1;
		for (Step step : part) {
			double right = step.item().parameters().probability(ability);
			for (int n = part.size(); n >= 0; n--) {
				of[n] = of[n] * (1 - right) + (n > 0 ? of[n - 1] * right : 0);
			}
		}
		double chance = 0;
		for (int n = 0; n <= part.stream().filter(Step::right).count(); n++) {
			chance += of[n];
		}
		return chance;
	}

	private Optional<WeakSpot> spot(List<Step> part) {
		List<String> lessons = part.stream().filter(s -> !s.right())
				.flatMap(s -> library.find(Question.class, s.item().id()).map(Question::getLesson).stream())
				.filter(l -> !l.isEmpty()).distinct().toList();
		return library.find(Competency.class, part.getFirst().item().competency())
				.map(c -> new WeakSpot(c.getId(), Texts.of(c.getTitle()), (int) part.stream().filter(Step::right).count(),
						part.size(), lessons));
	}
}
