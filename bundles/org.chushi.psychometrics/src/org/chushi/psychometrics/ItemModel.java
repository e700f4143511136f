package org.chushi.psychometrics;

/**
 * How the chance of a right answer depends on ability θ, in units of the standard deviation of people, whose abilities
 * are taken as normal with mean 0: P(θ) = 1 / (1 + exp(−a (θ − b))). No scaling constant (D = 1).
 */
public enum ItemModel {

	/** Each item has its difficulty b; the slope a is 1 for all (Rasch 1960; Thissen 1982, Psychometrika 47, 175–186). */
	RASCH,

	/** Each item has its difficulty b and its slope a (Birnbaum 1968). */
	TWO_PARAMETER
}
