package org.chushi.internal.ui.learn;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.model.Lesson;
import org.chushi.model.ModelFactory;
import org.chushi.model.Text;
import org.chushi.practice.Estimate;
import org.chushi.practice.Estimate.Level;
import org.chushi.practice.Estimate.Share;
import org.chushi.practice.Estimate.Stop;
import org.chushi.practice.Estimate.WeakSpot;

/** What adaptive rounds came to. */
final class AdaptiveSamples {

	private AdaptiveSamples() {
	}

	static Estimate estimate(WeakSpot... weak) {
		return new Estimate(new UUID(4, 1), Instant.EPOCH, 14, 8, Stop.PRECISE, 1.2, 0.48,
				List.of(new Share(Level.EASY, 90, 80, 96), new Share(Level.MEDIUM, 77, 60, 88), new Share(Level.HARD, 55, 36, 73)),
				new Bilingual("中等难度的题，你会 8 成左右。", "Of medium questions you know about 8 in 10."),
				new Bilingual("这是估计：十有八九在 6 到 9 成之间。简单题约 9 成，难题约 6 成。",
						"This is an estimate: very likely (9 times in 10) between 6 and 9 in 10. Of easy ones about 9 in 10, of hard ones about 6 in 10."),
				new Bilingual("问了 14 道，已经够准，就停了。", "14 questions were enough to be sure."),
				new Bilingual("题目有多难，按题库标的级别（1 到 5）算，还没有用本团队的作答校准，所以是暂定结论。",
						"How hard the questions are is what the question bank says (levels 1 to 5), not yet checked by answers of this team: take it as provisional."),
				List.of(weak));
	}

	static WeakSpot weak() {
		return new WeakSpot("k-refund", new Bilingual("退换货规则", "Returns and refunds"), 0, 2, List.of("lesson-refund", "gone"));
	}

	static Lesson lesson() {
		Text title = ModelFactory.eINSTANCE.createText();
		title.setZh("七天无理由退货怎么算");
		title.setEn("How the seven days are counted");
		Lesson lesson = ModelFactory.eINSTANCE.createLesson();
		lesson.setId("lesson-refund");
		lesson.setTitle(title);
		return lesson;
	}
}
