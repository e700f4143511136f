package org.chushi.internal.ui.author.lessons;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGeneratorFactory;

import org.chushi.authoring.Project;
import org.chushi.content.ExamQuestions;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.lessons.CheckQuestions;
import org.chushi.model.Document;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.model.Paper;
import org.chushi.model.Picture;
import org.chushi.model.Question;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.questions.LessonBody;
import org.eclipse.emf.edit.command.SetCommand;

/** A lesson as it is being written: its pages, pictures and questions are those of the project. UI thread. */
record Draft(Project project, Lesson lesson, QuestionTypes types) implements LessonBody.Source {

	private static final String ALGORITHM = "L64X128MixRandom";

	private String base() {
		return lesson.getPath() == null ? "" : lesson.getPath();
	}

	String path(Language language) {
		return base() + "." + language.tag() + ".md";
	}

	private String folder() {
		return base().substring(0, base().lastIndexOf('/') + 1);
	}

	/** Empty when the page is not there. */
	String text(Language language) {
		return project.document(path(language)).map(Document::getText).map(t -> t == null ? "" : t).orElse("");
	}

	/**
	 * One step to undo. A page that is not there is made.
	 *
	 * @return why it cannot be: a file is there that cannot be read, or the path will not do
	 */
	Optional<Result.Refused<Document>> text(Language language, String text) {
		Optional<Document> page = project.document(path(language));
		if (page.isEmpty() && !text.isEmpty() && project.addDocument(path(language), text) instanceof Result.Refused<Document> refused) {
			return Optional.of(refused);
		}
		page.filter(p -> !text.equals(p.getText())).ifPresent(p -> project.editing().getCommandStack()
				.execute(SetCommand.create(project.editing(), p, ModelPackage.Literals.DOCUMENT__TEXT, text)));
		return Optional.empty();
	}

	/** The picture in the pack. @return the path to write in the lesson */
	Result<String> put(String name, byte[] content) {
		return project.addPicture(folder() + "images/" + name, content).map(p -> project.path(p).substring(folder().length()));
	}

	@Override
	public Optional<byte[]> picture(String path) {
		return project.picture(folder() + path).map(Picture::getContent);
	}

	/** None when it may not be asked in a lesson, or is not whole yet. */
	@Override
	public Optional<ExamQuestion> question(String id) {
		return item(id).map(ExamQuestion::asked);
	}

	private Optional<Item> item(String id) {
		return project.find(id).filter(Question.class::isInstance).map(Question.class::cast).filter(q -> fit(q, exams()))
				.map(q -> type(q).orElseThrow().item(q, RandomGeneratorFactory.of(ALGORITHM).create(0)).placed("", 1));
	}

	private Optional<QuestionType> type(Question question) {
		return types.of(question.eClass()).filter(QuestionType::asked);
	}

	/** Those that cannot be asked here, as the papers are now. */
	ExamQuestions exams() {
		return new ExamQuestions(project.all(Paper.class));
	}

	/** Whether a question can be asked in a lesson. */
	boolean fit(Question question, ExamQuestions exams) {
		return CheckQuestions.refusal(question, exams).isEmpty() && type(question).filter(t -> t.check(question, "").stream().noneMatch(d -> d.severity() == Severity.ERROR))
				.isPresent();
	}

	@Override
	public void tell(String question, Response response, Consumer<ReviewedQuestion> then) {
		item(question).ifPresent(item -> {
			QuestionType type = types.of(item.type()).orElseThrow();
			boolean wrong = !response.isEmpty() && type.wrong(item, response).isPresent();
			then.accept(ReviewedQuestion.of(type, item, wrong ? Response.NONE : response));
		});
	}
}
