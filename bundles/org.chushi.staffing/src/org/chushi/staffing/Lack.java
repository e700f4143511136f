package org.chushi.staffing;

import org.chushi.core.Bilingual;

/**
 * A competency that is not there at the level it is needed.
 *
 * @param have level certificates show, 0 for none
 * @param need level wanted
 */
public record Lack(String competency, Bilingual title, int have, int need) {
}
