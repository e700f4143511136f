package org.chushi.internal.ui.learn;

import java.util.Set;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.model.Lesson;
import org.chushi.people.Session;
import org.chushi.training.Learning;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A lesson to read. Argument: its id or code. */
@Component
public final class LessonPage implements PageContribution {

	private final Learning learning;
	private final Packs packs;

	@Activate
	public LessonPage(@Reference Learning learning, @Reference Packs packs) {
		this.learning = learning;
		this.packs = packs;
	}

	@Override
	public String id() {
		return Pages.LESSON;
	}

	@Override
	public int order() {
		return 21;
	}

	@Override
	public Bilingual title() {
		return Messages.LessonPage_title.text();
	}

	@Override
	public String icon() {
		return "book";
	}

	@Override
	public boolean visibleTo(Set<String> roles) {
		return true;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		LessonView view = new LessonView(parent, ctx, learning);
		Session session = ctx.session(Session.class);
		Language language = ctx.language();
		ctx.use(Messages.LessonPage_doing.text(), () -> read(session, ctx.argument(), language), view::show);
		return view;
	}

	private Result<Reading> read(Session session, String lesson, Language language) {
		return learning.open(session, lesson).map(state -> {
			Library library = packs.library();
			return Reading.of(library, library.find(Lesson.class, state.lesson()).orElseThrow(), language, state);
		});
	}
}
