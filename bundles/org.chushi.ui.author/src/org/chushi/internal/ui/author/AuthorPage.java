package org.chushi.internal.ui.author;

import org.chushi.authoring.Projects;
import org.chushi.content.Packs;
import org.chushi.core.Ids;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.chushi.ui.author.PartEditor;
import org.chushi.ui.author.QuestionEditors;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The studio, where trainers write packs. Argument: code of a pack of the team's own, or empty. */
@Component(service = PageContribution.class)
public final class AuthorPage extends RolePage {

	static final String ID = "author.questions";

	private final AuthorRoom room;

	@Activate
	public AuthorPage(@Reference Projects projects, @Reference QuestionTypes types, @Reference QuestionEditors editors,
			@Reference AnswerPanels panels, @Reference Packs packs, @Reference Ids ids) {
		super(ID, PageGroup.CONTENT.at(20), Messages.AuthorPage_title, "book", "trainer", "lead");
		room = new AuthorRoom(projects, types, editors, panels, packs, ids);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addEditor(PartEditor editor) {
		room.shelf().add(editor);
	}

	void removeEditor(PartEditor editor) {
		room.shelf().remove(editor);
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new AuthorView(parent, ctx, room).start();
	}
}
