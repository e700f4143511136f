package org.chushi.workspace;

import java.time.Clock;

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
import org.chushi.career.Careers;
import org.chushi.career.Certification;
import org.chushi.content.Packs;
import org.chushi.exchange.BankImport;
import org.chushi.journal.Journal;
import org.chushi.papers.Papers;
import org.chushi.papers.SealedBanks;
import org.chushi.people.Accounts;
import org.chushi.people.Directory;
import org.chushi.practice.Practice;
import org.chushi.practice.Reviews;
import org.chushi.scripts.Scripts;
import org.chushi.scripts.TrialChats;
import org.chushi.scripts.Variants;
import org.chushi.search.LibrarySearch;
import org.chushi.training.Activities;
import org.chushi.training.Enrolments;
import org.chushi.training.Gates;
import org.chushi.training.Learning;
import org.chushi.training.PairWork;
import org.chushi.training.Pairings;
import org.chushi.training.Policies;
import org.chushi.training.SetExams;

/** The services of an open data folder. */
public record Services(Journal journal, Packs packs, Accounts accounts, Directory directory, Policies policies,
		Enrolments enrolments, Learning learning, Activities activities, Gates gates, Pairings pairings,
		PairWork pairWork, Exams exams, ExamResults examResults, MarkingQueue marking, Regrades regrades,
		Invigilation invigilation, Practice practice, Reviews reviews, Certification certification, Careers careers,
		BankImport banks, QuestionBanks questionBanks, Papers papers, SealedPapers sealedPapers, SealedBanks sealedBanks,
		Projects projects, SetExams setExams, ItemAnalyses analyses,
		ConsistencyTests consistency, Scripts scripts, Variants variants, TrialChats trialChats, LibrarySearch search, Clock clock) {
}
