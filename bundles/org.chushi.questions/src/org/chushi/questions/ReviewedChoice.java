package org.chushi.questions;

import org.chushi.core.Bilingual;

/**
 * An option after the end.
 *
 * @param right    part of the key
 * @param chosen   part of the response
 * @param feedback empty in both languages when there is none
 */
public record ReviewedChoice(String key, Bilingual text, boolean right, boolean chosen, Bilingual feedback) {
}
