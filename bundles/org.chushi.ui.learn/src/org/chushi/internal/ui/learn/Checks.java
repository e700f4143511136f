package org.chushi.internal.ui.learn;

import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.people.Session;
import org.chushi.practice.Practice;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.PageContext;
import org.chushi.ui.questions.LessonBody;

/** What a lesson that is read shows and asks. */
record Checks(PageContext ctx, Practice practice, Reading lesson) implements LessonBody.Source {

	@Override
	public Optional<byte[]> picture(String path) {
		return Optional.ofNullable(lesson.pictures().get(path));
	}

	@Override
	public Optional<ExamQuestion> question(String id) {
		return Optional.ofNullable(lesson.checks().get(id));
	}

	@Override
	public void tell(String question, Response response, Consumer<ReviewedQuestion> then) {
		Session session = ctx.session(Session.class);
		ctx.use(Messages.LessonView_telling.text(), () -> practice.tell(session, question, response), then);
	}
}
