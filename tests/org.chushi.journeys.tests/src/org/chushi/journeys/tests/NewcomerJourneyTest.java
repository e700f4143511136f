package org.chushi.journeys.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.core.Language;
import org.chushi.workspace.DemoTeam;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job in the real window, once in each language: exam failed, gate shut, exam passed, trial shift, signed, certified. */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewcomerJourneyTest {

	private final Colleague colleague = new Colleague();

	@Test
	@Order(1)
	@Tag("C02")
	@Tag("C03")
	@Tag("E05")
	void theWholeWayInChinese(Person person) {
		new Way(person, Language.ZH, "xiazhi", "chunfen").go();
	}

	@Test
	@Order(2)
	@Tag("C02")
	@Tag("C03")
	@Tag("E05")
	void theWholeWayInEnglish(Person person) {
		new Way(person, Language.EN, "xiaoman", "lidong").go();
	}

	/** One newcomer's way. */
	private final class Way {
		private final Person person;
		private final Language language;
		private final String newcomer;
		private final String mentor;

		Way(Person person, Language language, String newcomer, String mentor) {
			this.person = person;
			this.language = language;
			this.newcomer = newcomer;
			this.mentor = mentor;
		}

		void go() {
			person.speaks(language);
			person.picture("sign-in-" + language.tag());
			readALesson();
			colleague.prepareForTheExam(newcomer);
			failTheExam();
			seeTheShutGate();
			person.waitUntilTomorrow();
			passTheExam();
			bindTheMentor();
			signThePairWork();
			seeTheCertificate();
		}

		private String say(String zh, String en) {
			return language == Language.ZH ? zh : en;
		}

		private void in(String name) {
			person.signsIn(name, DemoTeam.PASSWORD);
		}

		private void readALesson() {
			in("xiaoman");
			assertThat(person.workbenchTakesKeys()).isFalse();
			person.picture("newcomer-home-" + language.tag());
			person.presses(say("课程", "Courses"));
			person.sees(say("文化与价值观", "Culture and values"));
			person.picture("courses-" + language.tag());
			person.presses(colleague.firstLesson(language));
			person.sees(say("下一页", "Next page"));
			person.picture("lesson-" + language.tag());
			person.signsOut();
		}

		private void failTheExam() {
			in(newcomer);
			startTheExam();
			person.picture("exam-" + language.tag());
			handIn();
			person.sees(say("没通过", "Not passed"));
			person.picture("exam-failed-" + language.tag());
		}

		private void startTheExam() {
			person.presses(say("考试", "Exam"));
			person.presses(say("开始考试", "Start the exam"));
			person.confirms(say("开始考试", "Start the exam"));
			person.sees(say("下一题", "Next"));
		}

		private void handIn() {
			person.presses(say("交卷", "Hand in"));
			person.confirms(say("交卷", "Hand in"));
		}

		private void seeTheShutGate() {
			person.presses(say("试岗", "Trial shift"));
			person.sees(say("还差", "Still missing"));
			person.picture("gate-shut-" + language.tag());
			assertThat(person.pressable()).as("no way round").noneMatch(b -> b.contains(say("签字", "sign")));
			person.signsOut();
		}

		private void passTheExam() {
			in(newcomer);
			startTheExam();
			int answered = 0;
			while (person.canPress(say("下一题", "Next")) || answered == 0) {
				answer();
				answered++;
				person.pressesExactly(say("下一题", "Next"));
			}
			answer();
			handIn();
			person.sees(say("通过了！", "You passed!"));
			person.picture("exam-passed-" + language.tag());
			person.signsOut();
		}

		private void answer() {
			List<String> right = colleague.answer(person.screen(), language);
			if (person.seesAnOrdering()) {
				person.orders(right);
			} else if (right.equals(List.of("true"))) {
				person.chooses(say("对", "True"));
			} else if (right.equals(List.of("false"))) {
				person.chooses(say("错", "False"));
			} else {
				right.forEach(person::chooses);
			}
		}

		private void bindTheMentor() {
			in("guyu");
			person.sees(say("缺师傅", "no mentor"));
			person.picture("lead-team-" + language.tag());
			person.presses(say("结师徒", "Bind a mentor"));
			person.presses(say("安排师傅", "Choose a mentor"));
			person.choosesContaining(colleague.nameOf(mentor));
			person.confirms(say("结对", "Bind"));
			person.sees(say("交接给另一位师傅", "Hand over to another mentor"));
			person.picture("lead-person-" + language.tag());
			person.signsOut();
		}

		private void signThePairWork() {
			for (int session = 0; session < 3; session++) {
				colleague.recordSession(mentor, newcomer);
			}
			in(mentor);
			person.picture("mentor-home-" + language.tag());
			person.signsOut();
			in(newcomer);
			for (int session = 0; session < 3; session++) {
				person.presses(say("试岗", "Trial shift"));
				if (session == 0) {
					person.sees(say("等你签字", "Waiting for your signature"));
					person.picture("trial-shift-" + language.tag());
				}
				person.presses(say("阅读并签字", "Read and sign"));
				person.sees(say("内容指纹", "fingerprint"));
				if (session == 0) {
					person.picture("signature-" + language.tag());
				}
				person.presses(say("我读完了，签字", "I have read it"));
				person.sees(say("双方都已签字", "Both have signed"));
			}
		}

		private void seeTheCertificate() {
			person.sees(say("你拿到了", "You have earned"));
			person.presses(say("证书", "Certificates"));
			person.sees("2026-");
			person.picture("certificate-" + language.tag());
			person.presses(say("地图", "map"));
			person.sees(say("现在的岗位", "Position now"));
			person.picture("career-map-" + language.tag());
			person.signsOut();
	
		}
	}
}
