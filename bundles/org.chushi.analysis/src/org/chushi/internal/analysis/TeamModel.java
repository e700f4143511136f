package org.chushi.internal.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.analysis.Figure;
import org.chushi.assessment.SatPapers;
import org.chushi.assessment.SatPapers.Finished;
import org.chushi.core.Result;
import org.chushi.psychometrics.Calibration;
import org.chushi.psychometrics.Fitting;
import org.chushi.psychometrics.ItemModel;
import org.chushi.psychometrics.ItemParameters;
import org.chushi.psychometrics.TeamCalibration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * One calibration of all that the team answered in exams. Questions of different papers come on one scale by the people who
 * sat several of them, and else by taking the people of each paper for a sample of the same team. Each question counts by a
 * person's first answer to it: later ones show what was remembered of the explanation.
 */
@Component
public final class TeamModel implements TeamCalibration {

	/** Below this slope a question hardly tells abilities apart ("very low", Baker 2001, The Basics of IRT, ch. 2). */
	static final double LEAST_SLOPE = 0.35;

	/** A steeper slope than this is not believed of so few people; the common slope is taken instead. */
	static final double MOST_SLOPE = 4;

	private final SatPapers papers;
	private Known known = new Known(List.of(), Calibrated.NONE);

	/** What was computed last. */
	private record Known(List<Finished> attempts, Calibrated calibrated) {
	}

	@Activate
	public TeamModel(@Reference SatPapers papers) {
		this.papers = papers;
	}

	@Override
	public synchronized Calibrated now() {
		List<Finished> attempts = papers.all();
		Known last = known;
		if (!last.attempts().equals(attempts)) {
			last = new Known(attempts, calibrated(new FirstAnswers(attempts)));
			known = last;
		}
		return last.calibrated();
	}

	private static Calibrated calibrated(FirstAnswers answers) {
		Set<String> useless = new HashSet<>();
		List<ItemParameters> items = new ArrayList<>();
		Optional<Calibration> slopes = fitted(answers, ItemModel.TWO_PARAMETER, Figure.TWO_PARAMETER);
		for (ItemParameters item : fitted(answers, ItemModel.RASCH, Figure.RASCH).map(Calibration::items).orElse(List.of())) {
			Optional<ItemParameters> steep = slopes.flatMap(c -> c.item(item.item()));
			if (steep.filter(p -> p.slope() < LEAST_SLOPE).isPresent()) {
				useless.add(item.item());
			} else {
				items.add(steep.filter(p -> p.slope() <= MOST_SLOPE).orElse(item));
			}
		}
		return items.isEmpty() && useless.isEmpty() ? Calibrated.NONE : new Calibrated(answers.people(), items, useless);
	}

	/** The questions that so many people answered; none when the fitting did not come to an end. */
	private static Optional<Calibration> fitted(FirstAnswers answers, ItemModel model, Figure figure) {
		return answers.marks(figure.least()).flatMap(marks -> Calibration.of(marks, model, Fitting.STANDARD.withoutErrors())
				instanceof Result.Done<Calibration> done ? Optional.of(done.value()) : Optional.empty())
				.filter(Calibration::converged);
	}
}
