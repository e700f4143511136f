package org.chushi.journeys.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.chushi.assessment.Exams;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.people.Accounts;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.ExamQuestion;
import org.chushi.workspace.DemoTeam;

/** Thirty people of different ability who sit a paper by the use cases, at other desks, so that its questions can be analysed. */
final class Cohort {

	static final int SIZE = 30;
	/** Nobody else is in it. */
	private static final String SECTION = "SE-SEVEN-INSALES";
	static final Bilingual SECTION_TITLE = new Bilingual("售中", "In-sales");

	private final Colleague colleague;
	private final Map<Integer, Session> people = new HashMap<>();

	Cohort(Colleague colleague) {
		this.colleague = colleague;
	}

	/** They join the team and sign in, unless they have already. */
	void join() {
		Accounts accounts = colleague.service(Accounts.class);
		Session administrator = colleague.session("lichun");
		for (int i = 1; i <= SIZE; i++) {
			String name = "agent%02d".formatted(i);
			if (!colleague.knows(name)) {
				accounts.register(administrator, new NewPerson(name, "客服 %02d Agent %<02d".formatted(i), SECTION, Set.of(Role.NEWCOMER)),
						DemoTeam.PASSWORD.toCharArray()).value();
			}
			people.computeIfAbsent(i, number -> colleague.session(name));
		}
	}

	/** Everybody sits the paper. Who knows a question gives the answer that is right, whatever its key is. */
	void sit(String paper, SumsBank bank, Language language) {
		people.forEach((number, session) -> {
			Exams exams = colleague.service(Exams.class);
			RunningExam exam = exams.start(session, paper).value();
			Random luck = new Random(31L * number);
			List<ExamQuestion> questions = exam.questions();
			double ability = 5.0 * number / SIZE - 2;
			for (ExamQuestion question : questions) {
				double hard = Math.floorMod(question.question().hashCode(), 5) * 0.5 - 1;
				boolean knows = luck.nextDouble() < 1 / (1 + Math.exp(hard - ability));
				exams.answer(session, exam.attempt(), question.question(), keys(question, right(question, bank, language), knows, luck, language))
						.value();
			}
			exams.submit(session, exam.attempt()).value();
		});
	}

	private List<String> right(ExamQuestion question, SumsBank bank, Language language) {
		return question.stem().in(language).contains(bank.doubted()) ? List.of(bank.rightKey()) : colleague.answer(question, language);
	}

	private static List<String> keys(ExamQuestion question, List<String> right, boolean knows, Random luck, Language language) {
		List<ExamChoice> choices = question.choices();
		if (choices.isEmpty() || right.equals(List.of("true")) || right.equals(List.of("false"))) {
			return List.of(Boolean.toString(knows == right.equals(List.of("true"))));
		}
		List<String> keys = choices.stream().filter(c -> right.contains(c.text().in(language))).map(ExamChoice::key).toList();
		if (knows) {
			return keys;
		}
		List<String> others = choices.stream().map(ExamChoice::key).filter(k -> !keys.contains(k)).toList();
		return List.of(others.get(luck.nextInt(others.size())));
	}
}
