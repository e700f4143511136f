package org.chushi.questions;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/** The question types that are there. A service. */
public interface QuestionTypes {

	/** All, ordered by id. */
	List<QuestionType> all();

	/** The type of questions of this class; none when the bundle that brings it is not installed. */
	Optional<QuestionType> of(EClass model);

	/** The type with this id, as {@link Item#type} names it. */
	Optional<QuestionType> of(String id);
}
