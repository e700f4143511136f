package org.chushi.exchange;

import org.chushi.model.Question;

/** Takes what is read, one by one, on the reading thread. */
public interface Intake {

	/**
	 * @param question without ids; nobody else holds it. Its {@code origin} names it in its file
	 * @param place    where it begins
	 */
	void question(Question question, Place place);

	void finding(Finding finding);

	/** False ends the reading before its end. */
	default boolean goesOn() {
		return true;
	}
}
