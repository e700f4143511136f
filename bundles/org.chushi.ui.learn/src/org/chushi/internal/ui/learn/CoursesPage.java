package org.chushi.internal.ui.learn;

import java.util.Set;

import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.training.Enrolments;
import org.chushi.training.Learning;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The courses of the programme; all courses for somebody who is on none. Argument: the course to unfold. */
@Component
public final class CoursesPage implements PageContribution {

	private final Learning learning;
	private final Enrolments enrolments;
	private final Packs packs;

	@Activate
	public CoursesPage(@Reference Learning learning, @Reference Enrolments enrolments, @Reference Packs packs) {
		this.learning = learning;
		this.enrolments = enrolments;
		this.packs = packs;
	}

	@Override
	public String id() {
		return Pages.COURSES;
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public Bilingual title() {
		return Messages.CoursesPage_title.text();
	}

	@Override
	public String icon() {
		return "book";
	}

	@Override
	public boolean visibleTo(Set<String> roles) {
		return roles.contains("newcomer") || roles.contains("mentor");
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new CoursesView(parent, ctx, () -> read(session)).start();
	}

	private Result<CourseList> read(Session session) {
		return enrolments.running(session.person()).isEmpty() ? Result.done(CourseList.of(packs.library()))
				: learning.path(session, session.person()).map(CourseList::of);
	}
}
