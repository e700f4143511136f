package org.chushi.rules;

import java.util.Objects;

import org.chushi.core.Missing;

/**
 * What came of one requirement for one person.
 *
 * @param requirement id of the requirement in the content
 * @param met         whether it holds
 * @param detail      what is asked, what there is, what is wanted, what to do next; said for a met requirement too
 * @param progress    0 to 100, for pictures
 * @param link        content or use case that gives it, as {@code lesson:ID}, {@code exam:ID}, {@code pairwork:ID},
 *                    {@code certificate:ID}, {@code activity:ID}, {@code endorsement:ID of the requirement}; empty when there is none
 */
public record Finding(String requirement, boolean met, Missing detail, int progress, String link) {

	public Finding {
		Objects.requireNonNull(requirement);
		Objects.requireNonNull(detail);
		Objects.requireNonNull(link);
	}
}
