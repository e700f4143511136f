package org.chushi.assessment;

import java.time.Instant;

import org.chushi.core.Bilingual;

/**
 * A start code, told once: only its hash is stored.
 *
 * @param code  six digits
 * @param paper id of the paper
 * @param from  from when it starts the paper
 * @param until before when
 */
public record IssuedCode(String code, String paper, Bilingual title, Instant from, Instant until) {
}
