package org.chushi.staffing;

import java.util.List;
import java.util.UUID;

/** What everybody's certificates show against what all positions need, as it was at one moment; may be asked from any thread. */
public interface GapBoard {

	/** Every position that asks for competencies, the highest first. */
	List<PositionGap> positions();

	/** Everybody against a position: who lacks least first. @param position id or code; one that asks for nothing gives nobody */
	List<PersonGap> people(String position);

	/** One person against all positions that ask for competencies: the nearest first. */
	List<PositionLack> of(UUID person);
}
