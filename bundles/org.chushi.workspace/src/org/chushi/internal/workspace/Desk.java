package org.chushi.internal.workspace;

import java.time.Clock;
import java.util.stream.Stream;

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
import org.chushi.career.Careers;
import org.chushi.career.Certification;
import org.chushi.content.Packs;
import org.chushi.exchange.BankImport;
import org.chushi.honour.Proposals;
import org.chushi.journal.Journal;
import org.chushi.kpis.Kpis;
import org.chushi.papers.Papers;
import org.chushi.papers.SealedBanks;
import org.chushi.people.Accounts;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.practice.Practice;
import org.chushi.practice.Reviews;
import org.chushi.publishing.Installing;
import org.chushi.publishing.Publishing;
import org.chushi.publishing.Signers;
import org.chushi.reports.LearningRecords;
import org.chushi.reports.TeamReports;
import org.chushi.review.ContentReviews;
import org.chushi.rules.Consequences;
import org.chushi.scripts.Scripts;
import org.chushi.scripts.TrialChats;
import org.chushi.scripts.Variants;
import org.chushi.scripts.exchange.ScriptExchange;
import org.chushi.search.LibrarySearch;
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

	private final Services services;
	private final Consequences consequences;
	private final AutoCloseable watch;

	@Activate
	public Desk(
			@Reference Journal journal,
			@Reference Packs packs,
			@Reference Accounts accounts,
			@Reference Directory directory,
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
			@Reference Careers careers,
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
			@Reference Scripts scripts,
			@Reference Variants variants,
			@Reference TrialChats trialChats,
			@Reference ScriptExchange scriptExchange,
			@Reference LibrarySearch search,
			@Reference Proposals proposals,
			@Reference ContentReviews contentReviews,
			@Reference Signers signers,
			@Reference Publishing publishing,
			@Reference Installing installing,
			@Reference Badges badges,
			@Reference Clock clock,
			@Reference Consequences consequences) {
		services = new Services(
				journal,
				packs,
				accounts,
				directory,
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
				careers,
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
				scripts,
				variants,
				trialChats,
				scriptExchange,
				search,
				proposals,
				contentReviews,
				signers,
				publishing,
				installing,
				badges,
				clock);
		this.consequences = consequences;
		watch = packs.listen(library -> settle());
	}

	Services services() {
		return services;
	}

	/** What may have become due while nobody was there, or was cut off before it was settled. */
	void catchUp() {
		if (services.journal().hold().isEmpty()) {
			services.exams().settleOverdue();
			settle();
		}
	}

	/** Everybody's gates and certificates, as the content is now: a pack may have come or gone. */
	private void settle() {
		if (services.journal().hold().isPresent()) {
			return;
		}
		Stream.concat(services.directory().people().stream().map(Person::id),
				services.enrolments().running().stream().map(Enrolment::person)).distinct()
				.forEach(consequences::settle);
	}

	@Deactivate
	void close() throws Exception {
		watch.close();
	}
}
