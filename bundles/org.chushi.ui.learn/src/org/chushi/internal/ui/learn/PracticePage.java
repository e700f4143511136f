package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.practice.Practice;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What can be practised, and the wrong-answer book. */
@Component(service = PageContribution.class)
public final class PracticePage extends RolePage {

	private final Practice practice;

	@Activate
	public PracticePage(@Reference Practice practice) {
		super(PracticePages.PRACTICE, PageGroup.LEARNING.at(32), Messages.PracticePage_title, "pen");
		this.practice = practice;
	}

	/** Others come by a link, when there is something for them. */
	@Override
	public boolean inRail(Set<String> roles) {
		return Pages.learns(roles);
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new PracticeView(parent, ctx, () -> read(session), practice).start();
	}

	private Result<PracticeBoard> read(Session session) {
		return practice.topics(session).then(topics -> practice.book(session)
				.then(book -> practice.current(session, RoundKind.FREE).then(free -> practice.current(session, RoundKind.BOOK)
						.then(ofBook -> practice.current(session, RoundKind.ADAPTIVE).then(adaptive -> practice.estimate(session)
								.map(last -> PracticeBoard.of(topics, book, rounds(free, ofBook, adaptive), last)))))));
	}

	@SafeVarargs
	private static List<Round> rounds(Optional<Round>... under) {
		return Stream.of(under).flatMap(Optional::stream).toList();
	}
}
