package org.chushi.internal.ui.author;

import java.util.List;

import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSummary;
import org.chushi.authoring.Projects;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Result;
import org.chushi.model.Question;
import org.chushi.people.Session;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.author.QuestionEditors;
import org.chushi.ui.questions.AnswerPanels;

/** What the pages for writing work with. */
record AuthorRoom(Projects projects, QuestionTypes types, QuestionEditors editors, AnswerPanels panels, Packs packs, Ids ids,
		EditorShelf shelf, Clipboard clipboard) {

	AuthorRoom(Projects projects, QuestionTypes types, QuestionEditors editors, AnswerPanels panels, Packs packs, Ids ids) {
		this(projects, types, editors, panels, packs, ids, new EditorShelf(), new Clipboard());
		shelf.add(new BankEditor(this));
	}


	/** A pack that is open, and what can be referred to in it. */
	record Open(Project project, Links links) {
	}

	/** The name of the type of a question; that of its class when no plug-in knows it. */
	Bilingual type(Question question) {
		return types.of(question.eClass()).map(QuestionType::title).orElse(Bilingual.same(question.eClass().getName()));
	}

	/** Not for the UI thread. */
	Result<List<ProjectSummary>> all(Session session) {
		return projects.all(session);
	}

	/** Not for the UI thread. */
	Result<Open> open(Session session, String pack) {
		return projects.open(session, pack).map(this::opened);
	}

	/** Not for the UI thread. */
	Open opened(Project project) {
		return new Open(project, new Links(project, packs.library()));
	}
}
