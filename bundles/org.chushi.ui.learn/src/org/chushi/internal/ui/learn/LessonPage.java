package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Map;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.model.Lesson;
import org.chushi.people.Session;
import org.chushi.practice.Practice;
import org.chushi.questions.ExamQuestion;
import org.chushi.training.Learning;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A lesson to read. Argument: its id or code. */
@Component(service = PageContribution.class)
public final class LessonPage extends RolePage {

	private final Learning learning;
	private final Packs packs;
	private final Practice practice;
	private final AnswerPanels panels;

	@Activate
	public LessonPage(@Reference Learning learning, @Reference Packs packs, @Reference Practice practice, @Reference AnswerPanels panels) {
		super(Pages.LESSON, 21, Messages.LessonPage_title, "book");
		this.learning = learning;
		this.packs = packs;
		this.practice = practice;
		this.panels = panels;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		LessonView view = new LessonView(parent, ctx, learning, practice, panels);
		Session session = ctx.session(Session.class);
		Language language = ctx.language();
		ctx.use(Messages.LessonPage_doing.text(), () -> read(session, ctx.argument(), language), view::show);
		return view;
	}

	private Result<Reading> read(Session session, String lesson, Language language) {
		return learning.open(session, lesson).map(state -> {
			Library library = packs.library();
			return Reading.of(library, library.find(Lesson.class, state.lesson()).orElseThrow(), language, state,
					ids -> asked(session, ids));
		});
	}

	/** Who may not be asked now reads on without. */
	private Map<String, ExamQuestion> asked(Session session, List<String> ids) {
		return practice.ask(session, ids) instanceof Result.Done<Map<String, ExamQuestion>> done ? done.value() : Map.of();
	}
}
