package org.chushi.handbooks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.authoring.Project;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.handbooks.Handbook.Chapter;
import org.chushi.internal.handbooks.Messages;
import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Picture;
import org.chushi.model.Text;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;

/** Puts chapters of a handbook into a course, on the thread of the project. */
public final class HandbookCourse {

	/** Minutes that a lesson may take. */
	private static final int LONGEST = 240;

	private final Project project;
	private final Language language;
	/** From the paths in the handbook to those in the course. */
	private final Map<String, String> placed = new HashMap<>();

	private HandbookCourse(Project project, Language language) {
		this.project = project;
		this.language = language;
	}

	/**
	 * One lesson for each chapter, at the end of the course, in one step that can be undone. The page of the other language
	 * stays empty: the checks will say so.
	 *
	 * @param chapters of the handbook
	 * @param language of the handbook
	 * @return the lessons; refused when there is nothing to add
	 */
	public static Result<List<Lesson>> add(Project project, Course course, Handbook handbook, List<Chapter> chapters, Language language) {
		if (chapters.isEmpty()) {
			return Result.refused(Messages.HandbookCourse_none.text());
		}
		List<Lesson> lessons = new ArrayList<>();
		HandbookCourse into = new HandbookCourse(project, language);
		project.together(() -> {
			for (Chapter chapter : chapters) {
				if (project.add(course, ModelPackage.Literals.LESSON, -1) instanceof Result.Done<EObject>(EObject lesson, var notes)) {
					into.fill((Lesson) lesson, chapter, handbook.pictures());
					lessons.add((Lesson) lesson);
				}
			}
		});
		return lessons.isEmpty() ? Result.refused(Messages.HandbookCourse_none.text()) : Result.done(lessons);
	}

	private void fill(Lesson lesson, Chapter chapter, Map<String, byte[]> pictures) {
		String folder = lesson.getPath().substring(0, lesson.getPath().lastIndexOf('/') + 1);
		for (String path : chapter.pictures()) {
			if (!placed.containsKey(path) && project.addPicture(folder + path, pictures.get(path)) instanceof Result.Done<Picture>(Picture picture, var notes)) {
				placed.put(path, project.path(picture).substring(folder.length()));
			}
		}
		String text = moved(chapter.markdown(), placed);
		project.document(lesson.getPath() + "." + language.tag() + ".md")
				.ifPresent(page -> set(page, ModelPackage.Literals.DOCUMENT__TEXT, text));
		Text title = ModelFactory.eINSTANCE.createText();
		title.setZh(chapter.title());
		title.setEn(chapter.title());
		set(lesson, ModelPackage.Literals.TITLED__TITLE, title);
		set(lesson, ModelPackage.Literals.LESSON__MINUTES, Math.min(LONGEST, chapter.minutes()));
	}

	/** With the names that pictures got where theirs were taken. */
	static String moved(String markdown, Map<String, String> placed) {
		StringBuilder text = new StringBuilder();
		int from = 0;
		for (int at = markdown.indexOf("](images/"); at >= 0; at = markdown.indexOf("](images/", from)) {
			int end = markdown.indexOf(')', at);
			if (end < 0) {
				break;
			}
			String path = markdown.substring(at + 2, end);
			text.append(markdown, from, at + 2).append(placed.getOrDefault(path, path));
			from = end;
		}
		return text.append(markdown.substring(from)).toString();
	}

	private void set(EObject object, EStructuralFeature feature, Object value) {
		project.editing().getCommandStack().execute(SetCommand.create(project.editing(), object, feature, value));
	}
}
