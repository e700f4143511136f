package org.chushi.internal.search;

import java.util.List;
import java.util.Set;

import org.chushi.content.Library;
import org.chushi.model.Question;
import org.chushi.people.Role;
import org.chushi.search.SearchSource;
import org.chushi.search.SearchText;
import org.osgi.service.component.annotations.Component;

/** Questions of the banks that are loaded, by what they ask; for those who write them. Their answers are not searched. */
@Component
public final class QuestionTexts implements SearchSource {

	@Override
	public String kind() {
		return "question";
	}

	@Override
	public Set<Role> readers() {
		return Set.of(Role.TRAINER, Role.LEAD);
	}

	@Override
	public List<SearchText> texts(Library library) {
		return library.all(Question.class).stream()
				.map(question -> new SearchText(question.getId(), kind(), new Fields().with(Fields.TITLE, 4, question.getStem())
						.with(Fields.CODE, 3, question.getCode()).with(Fields.TAG, 3, question.getTags()).all(), Set.of()))
				.toList();
	}
}
