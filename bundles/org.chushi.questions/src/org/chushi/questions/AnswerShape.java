package org.chushi.questions;

/** What the answers to questions of a type are made of, which says how those of many people compare. */
public enum AnswerShape {

	/** Words, numbers, pairs, texts: they compare within one question only, if at all. */
	OTHER,

	/** Something is chosen or marked: each of the {@link QuestionType#classes} is taken or left. */
	CHOICE,

	/** All there is is put in an order: each thing has its place. */
	ORDER
}
