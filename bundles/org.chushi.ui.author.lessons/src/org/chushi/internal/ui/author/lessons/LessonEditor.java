package org.chushi.internal.ui.author.lessons;

import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartEditor;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lessons are written in Markdown, with the page beside as the newcomer sees it. */
@Component
public final class LessonEditor implements PartEditor {

	private final QuestionTypes types;
	private final AnswerPanels panels;
	private final FileDialogs files;

	@Activate
	public LessonEditor(@Reference QuestionTypes types, @Reference AnswerPanels panels, @Reference FileDialogs files) {
		this.types = types;
		this.panels = panels;
		this.files = files;
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.LESSON;
	}

	@Override
	public boolean whole() {
		return true;
	}

	@Override
	public OpenPart open(Composite parent, PartContext context, EObject object) {
		return new OpenLesson(parent, context, (Lesson) object, types, panels, files);
	}
}
