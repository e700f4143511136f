package org.chushi.internal.workspace;

import java.time.Clock;
import java.util.Optional;

import org.chushi.analysis.ConsistencyTests;
import org.chushi.analysis.ItemAnalyses;
import org.chushi.assessment.ExamResults;
import org.chushi.assessment.Exams;
import org.chushi.assessment.Invigilation;
import org.chushi.assessment.MarkingQueue;
import org.chushi.assessment.QuestionBanks;
import org.chushi.assessment.Regrades;
import org.chushi.assessment.SealedPapers;
import org.chushi.authoring.Projects;
import org.chushi.badges.Badges;
import org.chushi.career.CareerWays;
import org.chushi.badges.ForeignBadges;
import org.chushi.badges.StatusLists;
import org.chushi.career.Careers;
import org.chushi.career.CertificateCare;
import org.chushi.career.Certification;
import org.chushi.content.Packs;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.diplomas.Diplomas;
import org.chushi.exchange.BankImport;
import org.chushi.growth.Growth;
import org.chushi.honour.Proposals;
import org.chushi.journal.Journal;
import org.chushi.kpis.Kpis;
import org.chushi.papers.Papers;
import org.chushi.papers.SealedBanks;
import org.chushi.people.Accounts;
import org.chushi.people.Directory;
import org.chushi.people.Placements;
import org.chushi.people.Sections;
import org.chushi.people.Person;
import org.chushi.practice.Practice;
import org.chushi.practice.Reviews;
import org.chushi.publishing.Installing;
import org.chushi.publishing.Publishing;
import org.chushi.publishing.ShippedPacks;
import org.chushi.publishing.Signers;
import org.chushi.reports.Frameworks;
import org.chushi.reports.LearningRecords;
import org.chushi.reports.TeamReports;
import org.chushi.review.ContentReviews;
import org.chushi.rules.Consequences;
import org.chushi.rules.Settled;
import org.chushi.scripts.Scripts;
import org.chushi.scripts.TrialChats;
import org.chushi.scripts.Variants;
import org.chushi.scripts.exchange.ScriptExchange;
import org.chushi.search.LibrarySearch;
import org.chushi.staffing.Staffing;
import org.chushi.staffing.Succession;
import org.chushi.training.Activities;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments;
import org.chushi.training.Gates;
import org.chushi.training.Learning;
import org.chushi.training.PairWork;
import org.chushi.training.Pairings;
import org.chushi.training.Policies;
import org.chushi.training.SetExams;
import org.chushi.wording.TextChecks;
import org.chushi.workspace.Services;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Comes to life when a journal is open and everything that stands on it is there. */
@Component(service = Desk.class)
public final class Desk {

	private static final System.Logger LOG = System.getLogger(Desk.class.getName());

	private final Services services;
	private final Consequences consequences;
	private final Settled settled;
	private final ShippedPacks shipped;
	private final AutoCloseable watch;

	@Activate
	public Desk(
			@Reference Journal journal,
			@Reference Packs packs,
			@Reference Accounts accounts,
			@Reference Directory directory,
			@Reference Sections sections,
			@Reference Placements placements,
			@Reference Policies policies,
			@Reference Enrolments enrolments,
			@Reference Learning learning,
			@Reference Activities activities,
			@Reference Gates gates,
			@Reference Pairings pairings,
			@Reference PairWork pairWork,
			@Reference Exams exams,
			@Reference ExamResults examResults,
			@Reference MarkingQueue marking,
			@Reference Regrades regrades,
			@Reference Invigilation invigilation,
			@Reference Practice practice,
			@Reference Reviews reviews,
			@Reference Certification certification,
			@Reference CertificateCare certificateCare,
			@Reference Careers careers,
			@Reference CareerWays careerWays,
			@Reference BankImport banks,
			@Reference QuestionBanks questionBanks,
			@Reference Papers papers,
			@Reference SealedPapers sealedPapers,
			@Reference SealedBanks sealedBanks,
			@Reference Projects projects,
			@Reference TextChecks textChecks,
			@Reference SetExams setExams,
			@Reference ItemAnalyses analyses,
			@Reference ConsistencyTests consistency,
			@Reference Kpis kpis,
			@Reference LearningRecords records,
			@Reference TeamReports teamReports,
			@Reference Frameworks frameworks,
			@Reference Scripts scripts,
			@Reference Variants variants,
			@Reference TrialChats trialChats,
			@Reference ScriptExchange scriptExchange,
			@Reference LibrarySearch search,
			@Reference Proposals proposals,
			@Reference Staffing staffing,
			@Reference Succession succession,
			@Reference ContentReviews contentReviews,
			@Reference Signers signers,
			@Reference Publishing publishing,
			@Reference Installing installing,
			@Reference Badges badges,
			@Reference StatusLists statusLists,
			@Reference ForeignBadges foreignBadges,
			@Reference Growth growth,
			@Reference Diplomas diplomas,
			@Reference Clock clock,
			@Reference Consequences consequences,
			@Reference Settled settled,
			@Reference ShippedPacks shipped) {
		services = new Services(
				journal,
				packs,
				accounts,
				directory,
				sections,
				placements,
				policies,
				enrolments,
				learning,
				activities,
				gates,
				pairings,
				pairWork,
				exams,
				examResults,
				marking,
				regrades,
				invigilation,
				practice,
				reviews,
				certification,
				certificateCare,
				careers,
				careerWays,
				banks,
				questionBanks,
				papers,
				sealedPapers,
				sealedBanks,
				projects,
				textChecks,
				setExams,
				analyses,
				consistency,
				kpis,
				records,
				teamReports,
				frameworks,
				scripts,
				variants,
				trialChats,
				scriptExchange,
				search,
				proposals,
				staffing,
				succession,
				contentReviews,
				signers,
				publishing,
				installing,
				badges,
				statusLists,
				foreignBadges,
				growth,
				diplomas,
				clock);
		this.consequences = consequences;
		this.settled = settled;
		this.shipped = shipped;
		watch = packs.listen(library -> contentChanged());
	}

	Services services() {
		return services;
	}

	/**
	 * What may have become due while nobody was there, or was cut off before it was settled.
	 *
	 * @param mark how far everything was settled
	 */
	public void catchUp(Optional<Settled.Mark> mark, Progress progress) {
		if (services.journal().hold().isEmpty()) {
			services.exams().settleOverdue();
			// what changed with the program may be told by no number: everybody is looked at
			boolean updated = updated();
			settled.resume(mark.filter(m -> !updated), progress);
		}
	}

	/** Whether the program brought another version of a pack than was there before. */
	private boolean updated() {
		Result<Integer> turned = shipped.record();
		if (turned instanceof Result.Refused<Integer> refused) {
			LOG.log(System.Logger.Level.WARNING, "what came with the program is put on record later: " + refused.reason());
		}
		return turned instanceof Result.Done<Integer> done && done.value() > 0;
	}

	/** What another day brings. */
	void dayPassed() {
		if (services.journal().hold().isEmpty()) {
			consequences.settleAll(Progress.SILENT);
		}
	}

	/** How far everything is settled. */
	Optional<Settled.Mark> mark() {
		return settled.mark();
	}

	/** Everybody's gates and certificates, as the content is now: a pack may have come or gone. */
	private void contentChanged() {
		if (services.journal().hold().isEmpty()) {
			settled.contentChanged(Progress.SILENT);
		}
	}

	@Deactivate
	void close() throws Exception {
		watch.close();
	}
}
