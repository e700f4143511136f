package org.chushi.staffing;

import java.util.List;

import org.chushi.core.Bilingual;

/** What a person lacks for one of the positions. @param needs how many competencies it asks for */
public record PositionLack(String position, Bilingual title, int level, int needs, List<Lack> lacks, int levels) {

	public PositionLack {
		lacks = List.copyOf(lacks);
	}
}
