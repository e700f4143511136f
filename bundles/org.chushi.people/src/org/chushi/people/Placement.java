package org.chushi.people;

import java.time.Instant;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * A person put into a section, or out of all.
 *
 * @param section id in the content; empty when taken out of all
 * @param title   as it was called then
 * @param by      name of who did it
 */
public record Placement(UUID person, String section, Bilingual title, String reason, Instant when, String by) {
}
