package org.chushi.wording;

import java.util.List;

/** One check of a text for customers. A service: a new check touches no other bundle. It keeps nothing and is for any thread. */
public interface TextCheck {

	Rule rule();

	/** What it finds, in any order. */
	List<Finding> check(Draft draft, Listed listed);
}
