package org.chushi.journeys.tests;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.journeys.tests.CareCourse.Asked;
import org.chushi.journeys.tests.CareCourse.Choices;
import org.chushi.journeys.tests.CareCourse.Part;
import org.chushi.journeys.tests.CareCourse.Statement;
import org.chushi.journeys.tests.CareCourse.Steps;
import org.chushi.journeys.tests.CareCourse.Sum;

/** A newcomer of the other team, who takes the course that came with the pack. */
final class OtherNewcomer extends Actor {

	OtherNewcomer(Person person, Language language) {
		super(person, language);
	}

	void takesTheCourse() {
		in(OtherTeam.NEWCOMER);
		person.presses(say("课程", "Courses"));
		person.presses(say(CareCourse.COURSE));
		person.presses(say(CareCourse.LESSONS.getFirst().title()));
		for (Part part : CareCourse.LESSONS) {
			read(part);
		}
		person.sees(say("3 课全部学完", "All lessons read: 3"));
		picture("other-courses");
		sitTheExam();
		person.signsOut();
	}

	private void read(Part part) {
		boolean last = part == CareCourse.LESSONS.getLast();
		person.sees(say(part.title()));
		person.sees(say("第 1 页", "page 1 of"));
		person.waitsFor(say("正在翻开", "Opening the page"));
		picture("other-lesson-" + (CareCourse.LESSONS.indexOf(part) + 1));
		person.pressesExactly(say("下一页", "Next page"));
		person.sees(say(part.asks().stem()));
		answer(part.asks());
		person.presses(say("看看对不对", "See whether it is right"));
		person.sees(say("答对了", "Right"));
		person.presses(last ? say("学完了，完成本课程", "Finished, end of course") : say("学完了，下一课", "Finished, next lesson"));
	}

	private void answer(Asked asked) {
		switch (asked) {
		case Choices c -> c.right().forEach(right -> person.chooses(say(c.choices().get(right))));
		case Statement s -> person.chooses(s.holds() ? say("对", "True") : say("错", "False"));
		case Sum s -> pen.fills(s.value());
		case Steps s -> person.orders(s.items().stream().map(this::say).toList());
		}
	}

	private void sitTheExam() {
		person.pressesExactly(say("考试", "Exam"));
		person.sees(say(CareCourse.PAPER));
		person.presses(say("开始考试", "Start the exam"));
		person.confirms(say("开始考试", "Start the exam"));
		person.sees(say("已答 0/" + Trainer.DRAWN, "0 of " + Trainer.DRAWN + " answered"));
		for (int question = 0; question < Trainer.DRAWN; question++) {
			String screen = person.screen();
			List<Asked> asked = CareCourse.QUESTIONS.stream().filter(q -> screen.contains(say(q.stem()))).toList();
			answer(asked.getFirst());
			if (question == 0) {
				picture("other-exam");
			}
			if (person.canPress(say("下一题", "Next"))) {
				person.pressesExactly(say("下一题", "Next"));
			}
		}
		person.presses(say("交卷", "Hand in"));
		person.confirms(say("交卷", "Hand in"));
		person.sees(say("通过了！", "You passed!"));
		picture("other-passed");
	}
}
