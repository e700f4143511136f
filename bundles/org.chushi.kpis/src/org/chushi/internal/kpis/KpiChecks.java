package org.chushi.internal.kpis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.KpiReached;
import org.chushi.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/** Figures that are wanted in a way nobody can reach or judge. */
@Component
public final class KpiChecks implements PackCheck {

	private static final int LONGEST = 3660;

	@Override
	public List<Diagnostic> check(PackContent pack) {
		List<Diagnostic> found = new ArrayList<>();
		for (EObject root : pack.roots()) {
			for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
				if (all.next() instanceof KpiReached asked) {
					check(pack, asked, found);
				}
			}
		}
		return found;
	}

	private static void check(PackContent pack, KpiReached asked, List<Diagnostic> found) {
		if (Wanted.value(asked).isEmpty()) {
			found.add(Diagnostic.error(pack.place(asked, Literals.KPI_REACHED__VALUE), Messages.KpiChecks_value.text(Bilingual.same(String.valueOf(asked.getValue()))),
					Messages.KpiChecks_valueRemedy.text()));
		}
		if (asked.getDays() < 0 || asked.getDays() > LONGEST) {
			found.add(Diagnostic.error(pack.place(asked, Literals.KPI_REACHED__DAYS), Messages.KpiChecks_days.text(asked.getDays()),
					Messages.KpiChecks_daysRemedy.text(Integer.toString(LONGEST))));
		}
		if (asked.getLeast() < 0 || asked.getLeast() > Math.max(0, asked.getDays())) {
			found.add(Diagnostic.error(pack.place(asked, Literals.KPI_REACHED__LEAST), Messages.KpiChecks_least.text(asked.getLeast(), asked.getDays()),
					(asked.getDays() > 0 ? Messages.KpiChecks_leastRemedy : Messages.KpiChecks_leastNone).text(asked.getDays())));
		}
	}
}
