package org.chushi.internal.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Finds the type of each question; each knows a sealed item when it sees one. */
@Component
public final class QuestionTypeBook implements QuestionTypes {

	private final List<QuestionType> types = new CopyOnWriteArrayList<>();

	@Activate
	public QuestionTypeBook() {
		// types come and go
	}

	public QuestionTypeBook(List<QuestionType> types) {
		types.forEach(this::addType);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addType(QuestionType type) {
		types.add(new SealAware(type));
	}

	void removeType(QuestionType type) {
		types.removeIf(t -> t.id().equals(type.id()));
	}

	@Override
	public List<QuestionType> all() {
		return types.stream().sorted(Comparator.comparing(QuestionType::id)).toList();
	}

	@Override
	public Optional<QuestionType> of(EClass model) {
		return first(t -> t.model() == model);
	}

	@Override
	public Optional<QuestionType> of(String id) {
		return first(t -> t.id().equals(id));
	}

	private Optional<QuestionType> first(Predicate<QuestionType> wanted) {
		return types.stream().filter(wanted).findFirst();
	}
}
