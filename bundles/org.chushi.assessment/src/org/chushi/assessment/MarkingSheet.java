package org.chushi.assessment;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.questions.Bodies;
import org.chushi.questions.Fraction;
import org.chushi.questions.Keys;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;

/**
 * All that is needed to mark an answer; nothing of who wrote it or what others gave.
 *
 * @param body     what was shown besides the stem: a record of {@link Bodies}
 * @param response what was written
 * @param remarks  what the program has seen in it
 * @param points   that people give here, for a full mark
 * @param rubric   without criteria a share of the points is given
 * @param sample   a good answer; empty when there is none
 */
public record MarkingSheet(MarkingTask task, TypeData body, Response response, List<Bilingual> remarks, Fraction points,
		Keys.Rubric rubric, Bilingual sample, Bilingual explanation) {

	public MarkingSheet {
		remarks = List.copyOf(remarks);
	}
}
