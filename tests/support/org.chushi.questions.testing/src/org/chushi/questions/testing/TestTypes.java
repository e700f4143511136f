package org.chushi.questions.testing;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.chushi.internal.questions.EssayType;
import org.chushi.internal.questions.ForeignType;
import org.chushi.internal.questions.GapFillType;
import org.chushi.internal.questions.HotTextType;
import org.chushi.internal.questions.MatchingType;
import org.chushi.internal.questions.MultipleChoiceType;
import org.chushi.internal.questions.NumericType;
import org.chushi.internal.questions.OrderingType;
import org.chushi.internal.questions.PickReplyType;
import org.chushi.internal.questions.ProcedureType;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.RewriteReplyType;
import org.chushi.internal.questions.SealedType;
import org.chushi.internal.questions.ShortAnswerType;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.internal.questions.SpotViolationType;
import org.chushi.internal.questions.TrueFalseType;
import org.chushi.internal.questions.TypingDrillType;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Item;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionTypes;

/** All types of question, and what is shown of one. */
public final class TestTypes {

	public static final QuestionTypes ALL = new QuestionTypeBook(
			List.of(new SingleChoiceType(), new MultipleChoiceType(), new TrueFalseType(), new OrderingType(),
					new MatchingType(), new ShortAnswerType(),
					new NumericType(), new GapFillType(), new HotTextType(),
					new EssayType(), new PickReplyType(), new SpotViolationType(), new ProcedureType(),
					new RewriteReplyType(), new TypingDrillType(), new ForeignType(), new SealedType()));

	private TestTypes() {
	}

	public static RandomGenerator random(long seed) {
		return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
	}

	/** Keys of the options, in the order shown. */
	public static List<String> options(Item item) {
		return item.choices().stream().map(ExamChoice::key).toList();
	}

	/** What the content calls the options that are shown under these keys. */
	public static List<String> sources(Item item, List<String> keys) {
		Keys.Choosing marking = item.marking().as(Keys.Choosing.class);
		return keys.stream().map(marking::source).toList();
	}
}
