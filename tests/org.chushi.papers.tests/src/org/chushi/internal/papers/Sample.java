package org.chushi.internal.papers;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.papers.PaperPlan;
import org.chushi.papers.PaperPlan.Quota;
import org.chushi.papers.PaperPlan.Section;

/** A plan with something in every field. */
final class Sample {

	private Sample() {
	}

	static PaperPlan plan() {
		return new PaperPlan("", "P-MONTH", new Bilingual("月考", "Monthly"), new Bilingual("每月一次", "Once a month"), 45, 60, 2, 30,
				true, List.of(section()), List.of("Q-ONE"), List.of("Q-ONE"), List.of(List.of("Q-ONE")));
	}

	static Section section() {
		return new Section("", new Bilingual("常识", "Basics"), "B-ONE", 10, List.of(new Quota(3, List.of("K-ONE"), List.of("物流"), 1, 2)),
				List.of("K-ONE"), List.of("售后"), 1, 5, List.of("Q-ONE"), 2, 50, 20, true, true, "25");
	}

	static PaperPlan with(int minutes, Section... sections) {
		return new PaperPlan("", "P-MONTH", Bilingual.same("月考"), null, minutes, 60, 0, 0, false, List.of(sections), null, null, null);
	}
}
