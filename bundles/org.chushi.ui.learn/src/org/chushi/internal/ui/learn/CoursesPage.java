package org.chushi.internal.ui.learn;

import java.util.Set;

import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.model.Course;
import org.chushi.people.Session;
import org.chushi.training.Enrolments;
import org.chushi.training.Learning;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The courses of the programme; all courses for somebody who is on none. Argument: the course to unfold. */
@Component(service = PageContribution.class)
public final class CoursesPage extends RolePage {

	private final Learning learning;
	private final Enrolments enrolments;
	private final Packs packs;

	@Activate
	public CoursesPage(@Reference Learning learning, @Reference Enrolments enrolments, @Reference Packs packs) {
		super(Pages.COURSES, PageGroup.LEARNING.at(20), Messages.CoursesPage_title, "book");
		this.learning = learning;
		this.enrolments = enrolments;
		this.packs = packs;
	}

	/** Others come by a link, when there is something for them. */
	@Override
	public boolean inRail(Set<String> roles) {
		return Pages.learns(roles);
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new CoursesView(parent, ctx, () -> read(session)).start();
	}

	private Result<CourseList> read(Session session) {
		return enrolments.running(session.person()).isEmpty() ? learning.states(session).map(states -> CourseList.of(packs.library().all(Course.class), states))
				: learning.path(session, session.person()).map(CourseList::of);
	}
}
