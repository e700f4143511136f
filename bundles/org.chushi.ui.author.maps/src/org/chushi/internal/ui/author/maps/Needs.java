package org.chushi.internal.ui.author.maps;

import java.util.List;

import org.chushi.authoring.Project;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.ActivitiesConfirmed;
import org.chushi.model.CertificateHeld;
import org.chushi.model.Endorsed;
import org.chushi.model.ExamPassed;
import org.chushi.model.Kpi;
import org.chushi.model.KpiReached;
import org.chushi.model.LessonsFinished;
import org.chushi.model.Move;
import org.chushi.model.PairWorkSigned;
import org.chushi.model.PositionHeld;
import org.chushi.model.Requirement;
import org.chushi.model.Role;
import org.chushi.model.Titled;
import org.chushi.model.TrialShiftOpen;

/** What a move asks for, in sentences. @param project knows what is referred to */
record Needs(Project project) {

	private static final int MONTH = 30;

	/** One sentence for each requirement, in their order. */
	List<Bilingual> of(Move move) {
		return move.getRequirements().stream().map(this::of).toList();
	}

	Bilingual of(Requirement requirement) {
		return switch (requirement) {
		case LessonsFinished lessons when lessons.getCourses().isEmpty() -> Messages.Needs_lessonsAll.text();
		case LessonsFinished lessons -> Messages.Needs_lessons.text(names(lessons.getCourses()));
		case ActivitiesConfirmed activities when activities.getSteps().isEmpty() -> Messages.Needs_activitiesAll.text();
		case ActivitiesConfirmed activities -> Messages.Needs_activities.text(names(activities.getSteps()));
		case ExamPassed exam when exam.getPercent() == 0 -> Messages.Needs_exam.text(name(exam.getPaper()));
		case ExamPassed exam -> Messages.Needs_examPercent.text(name(exam.getPaper()), exam.getPercent());
		case PairWorkSigned pairs when pairs.getMinutes() == 0 -> Messages.Needs_pairs.text(name(pairs.getChecklist()), pairs.getSessions());
		case PairWorkSigned pairs -> Messages.Needs_pairsMinutes.text(name(pairs.getChecklist()), pairs.getSessions(), pairs.getMinutes());
		case TrialShiftOpen open -> Messages.Needs_trial.text();
		case CertificateHeld held -> Messages.Needs_certificate.text(name(held.getCertificate()));
		case PositionHeld held -> days(held);
		case Endorsed endorsed -> (endorsed.getBy() == Role.MENTOR ? Messages.Needs_mentor : endorsed.getBy() == Role.LEAD ? Messages.Needs_lead
				: Messages.Needs_endorsed).text();
		case KpiReached figure -> figure(figure);
		default -> Bilingual.same(requirement.eClass().getName());
		};
	}

	private Bilingual figure(KpiReached figure) {
		boolean low = project.find(String.valueOf(figure.getKpi())).filter(Kpi.class::isInstance).map(k -> ((Kpi) k).isLowerIsBetter()).orElse(false);
		return (low ? Messages.Needs_figureLow : Messages.Needs_figure).text(name(figure.getKpi()), String.valueOf(figure.getValue()), figure.getDays(),
				figure.getLeast());
	}

	/** With months, which people count in. */
	private Bilingual days(PositionHeld held) {
		int months = Math.round((float) held.getDays() / MONTH);
		Messages words = months == 0 ? Messages.Needs_days : months == 1 ? Messages.Needs_month : Messages.Needs_aboutMonths;
		return words.text(name(held.getPosition()), held.getDays(), months);
	}

	private Bilingual names(List<String> ids) {
		List<Bilingual> all = ids.stream().map(this::name).toList();
		return new Bilingual(String.join("、", all.stream().map(Bilingual::zh).toList()), String.join(", ", all.stream().map(Bilingual::en).toList()));
	}

	private Bilingual name(String id) {
		if (id == null || id.isBlank()) {
			return Messages.Needs_open.text();
		}
		return project.find(id).filter(Titled.class::isInstance).map(t -> Texts.of(((Titled) t).getTitle())).filter(t -> !t.blank())
				.orElseGet(Messages.Needs_lost::text);
	}
}
