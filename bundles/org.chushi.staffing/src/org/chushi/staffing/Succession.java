package org.chushi.staffing;

import java.util.List;

import org.chushi.core.Result;
import org.chushi.people.Session;

/** Who can follow whom on the career map, and which competencies are missing for which positions. A service. */
public interface Succession {

	/** Every position of the maps people are on, but where newcomers enter; the highest first. */
	Result<List<Bench>> benches(Session session);

	/** The competencies of everybody against those of every position. */
	Result<GapBoard> gaps(Session session);
}
