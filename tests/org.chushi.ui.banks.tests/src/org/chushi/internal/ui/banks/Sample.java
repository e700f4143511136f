package org.chushi.internal.ui.banks;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.papers.PaperPlan;
import org.chushi.papers.PaperPlan.Quota;
import org.chushi.papers.PaperPlan.Section;

/** A paper from the bank of {@link Team}. */
final class Sample {

	private Sample() {
	}

	static PaperPlan plan(int draw) {
		return plan("P-OWN", draw);
	}

	static PaperPlan plan(String code, int draw) {
		Section section = new Section("", new Bilingual("售后常识", "After sales"), "B-售后.csv", draw,
				List.of(new Quota(3, List.of(), List.of("物流"), 0, 0)), List.of(), List.of(), 0, 0, List.of(), 5, 50, 0, true, false, "25");
		return new PaperPlan("", code, new Bilingual("三月月考", "March exam"), null, 45, 60, 0, 0, true, List.of(section), null, null, null);
	}
}
