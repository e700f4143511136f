package org.chushi.psychometrics;

/**
 * Where a person stands.
 *
 * @param mean  expected a posteriori (EAP) ability, in standard deviations of people (Bock & Mislevy 1982, Appl. Psychol.
 *              Meas. 6, 431–444)
 * @param error standard deviation of the posterior distribution; 1 when nothing is known
 */
public record Ability(double mean, double error) {
}
