package org.chushi.analysis;

/** Which attempt of a person at a paper is looked at; never more than one, so that nobody weighs more than others. */
public enum AttemptChoice {
	/** Before anybody had seen the questions in an exam. */
	FIRST,
	/** As people know it now. */
	LAST
}
