package org.chushi.internal.search;

import java.util.List;
import java.util.Set;

import org.chushi.content.Library;
import org.chushi.core.Language;
import org.chushi.model.Lesson;
import org.chushi.people.Role;
import org.chushi.search.SearchSource;
import org.chushi.search.SearchText;
import org.osgi.service.component.annotations.Component;

/** Lessons by title, code and what they say. */
@Component
public final class LessonTexts implements SearchSource {

	@Override
	public String kind() {
		return "lesson";
	}

	@Override
	public Set<Role> readers() {
		return Set.of(Role.values());
	}

	@Override
	public List<SearchText> texts(Library library) {
		return library.all(Lesson.class).stream().map(lesson -> new SearchText(lesson.getId(), kind(),
				new Fields().with(Fields.TITLE, 4, lesson.getTitle()).with(Fields.CODE, 3, lesson.getCode())
						.with(Fields.BODY, 1, library.text(lesson, Language.ZH)).with(Fields.BODY, 1, library.text(lesson, Language.EN)).all(),
				Set.of())).toList();
	}
}
