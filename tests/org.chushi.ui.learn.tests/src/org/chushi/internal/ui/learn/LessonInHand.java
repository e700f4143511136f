package org.chushi.internal.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.chushi.training.Learning;
import org.chushi.training.Path;

/** A lesson with a call-out, a table and a check question, and who keeps the place in it. */
final class LessonInHand implements Learning {

	static final String CHECK = "0192d5a0-0000-7000-8000-000000000001";
	static final ExamQuestion QUESTION = new ExamQuestion(CHECK, "single-choice",
			new Bilingual("顾客连发三条消息，先说什么？", "The customer sends three messages in a row. What comes first?"),
			TypeData.of(new Bodies.Choices(List.of(new ExamChoice("A", new Bilingual("先应一声，再问清", "Acknowledge first, then ask")),
					new ExamChoice("B", new Bilingual("先解释不是我们的错", "Explain that it is not our fault"))))), "", 1,
			Response.NONE, false, Optional.empty());

	private static final String ZH = """
			# 投诉五步

			来投诉的顾客还在给你机会。

			> [!TIP]
			> 30 秒内先应一声，顾客就知道有人在。

			| 步骤 | 说什么 |
			| --- | --- |
			| 听完 | “您说，我在听。” |
			| 致歉 | “让您碰上这样的事，很抱歉。” |

			> [!CAUTION]
			> 漏电、冒烟，第一句请顾客**断电**。

			```question %s
			先说什么？
			```

			## 记住

			- 先稳住，再弄清。
			""".formatted(CHECK);
	private static final String EN = """
			# Five steps of a complaint

			Whoever complains still gives you a chance.

			> [!TIP]
			> Answer within 30 seconds: then the customer knows that somebody is there.

			| Step | What to say |
			| --- | --- |
			| Listen | “Go on, I am listening.” |
			| Apologise | “I am sorry that this happened to you.” |

			> [!CAUTION]
			> A live part or smoke: ask the customer to **cut the power** first.

			```question %s
			What comes first?
			```

			## Remember

			- Calm first, facts then.
			""".formatted(CHECK);

	final List<String> told = new ArrayList<>();

	static Reading reading(Language language, Map<String, ExamQuestion> checks) {
		return new Reading("L", new Bilingual("投诉五步", "Five steps of a complaint"), 6, new Bilingual("投诉处理", "Complaints"), "C", 1, 3, "",
				"L2", language == Language.ZH ? ZH : EN, Map.of(), checks, LessonState.fresh("L"));
	}

	@Override
	public Result<LessonState> open(Session session, String lesson) {
		return Result.done(LessonState.fresh(lesson));
	}

	@Override
	public Result<LessonState> progress(Session session, String lesson, int percent) {
		told.add("progress " + percent);
		return open(session, lesson);
	}

	@Override
	public Result<LessonState> finish(Session session, String lesson) {
		told.add("finish");
		return open(session, lesson);
	}

	@Override
	public Result<List<LessonState>> states(Session session) {
		return Result.done(List.of());
	}

	@Override
	public Result<Path> path(Session session, UUID person) {
		return Result.done(Samples.path(1, 7));
	}
}
