package org.chushi.practice;

/** What a round of practice is made of. */
public enum RoundKind {
	/** Questions of chosen competencies. */
	FREE,
	/** Questions of the wrong-answer book. */
	BOOK,
	/** What is due to be reviewed today. */
	REVIEW,
	/** Each question is chosen by the answers so far, until it is known how able the person is. */
	ADAPTIVE
}
