package org.chushi.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chushi.questions.testing.TestTypes.random;

import org.chushi.model.Question;
import org.chushi.model.RewriteCheckKind;
import org.chushi.model.RewriteReply;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.testing.TypeSamples;
import org.junit.jupiter.api.Test;

final class RewriteReplyTypeTest extends QuestionTypeContract {

	@Override
	QuestionType type() {
		return new RewriteReplyType();
	}

	@Override
	Question question() {
		return TypeSamples.rewrite(50);
	}

	@Override
	Question broken() {
		RewriteReply question = TypeSamples.rewrite(50);
		question.getChecks().add(TypeSamples.check(RewriteCheckKind.PATTERN, "("));
		return question;
	}

	@Override
	boolean byPeople() {
		return true;
	}

	private Judged judge(String words) {
		return type().judge(item(1), Response.text(words));
	}

	@Test
	void theChecksDecideTheirShareAndPeopleTheRest() {
		assertThat(judge("非常抱歉，让您久等了，马上处理")).isEqualTo(new Judged(Fraction.of(1, 2), Fraction.of(1, 2)));
		assertThat(judge("抱歉")).isEqualTo(new Judged(Fraction.of(1, 4), Fraction.of(1, 2)));
		assertThat(judge("不知道")).isEqualTo(new Judged(Fraction.ZERO, Fraction.of(1, 2)));
	}

	@Test
	void aReplyHandedInAsItWasEarnsNothing() {
		assertThat(judge(" 不关我们的事 ")).isEqualTo(Judged.NOTHING);
		assertThat(judge("not OUR business.")).isEqualTo(Judged.NOTHING);
	}

	@Test
	void whereChecksDecideAllOfItTheSampleIsAGoodAnswer() {
		Item item = type().item(TypeSamples.rewrite(100), random(1));
		assertThat(type().right(item)).isPresent();
	}

	@Test
	void everyCheckIsToldWithWhatCameOfIt() {
		assertThat(type().remarks(item(1), Response.text("对不起"))).extracting(b -> b.en().split(":")[0])
				.containsExactly("Done", "Done", "Not done", "Not done");
	}

	@Test
	void checksThatDecideSomethingHaveToBeThere() {
		RewriteReply question = TypeSamples.rewrite(50);
		question.getChecks().clear();
		assertThat(type().check(question, "")).hasSize(1);
		assertThat(type().check(TypeSamples.rewrite(101), "")).hasSize(1);
	}
}
