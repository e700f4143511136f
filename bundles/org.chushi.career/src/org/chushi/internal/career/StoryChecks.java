package org.chushi.internal.career;

import java.util.ArrayList;
import java.util.List;

import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.CareerMap;
import org.chushi.model.ModelPackage.Literals;
import org.chushi.model.Position;
import org.chushi.model.SuccessCase;
import org.chushi.model.SuccessCases;
import org.osgi.service.component.annotations.Component;

/** Success cases that lead nowhere, or take a time that nobody can have meant. */
@Component
public final class StoryChecks implements PackCheck {

	private static final int LONGEST = 240;

	@Override
	public List<Diagnostic> check(PackContent pack) {
		List<Diagnostic> found = new ArrayList<>();
		pack.roots().stream().filter(SuccessCases.class::isInstance)
				.forEach(root -> ((SuccessCases) root).getCases().forEach(told -> check(pack, told, found)));
		return found;
	}

	private static void check(PackContent pack, SuccessCase told, List<Diagnostic> found) {
		Bilingual title = Texts.of(told.getTitle());
		if (told.getMonths() < 1 || told.getMonths() > LONGEST) {
			found.add(Diagnostic.error(pack.place(told, Literals.SUCCESS_CASE__MONTHS), Messages.Stories_months.text(title, told.getMonths()),
					Messages.Stories_monthsRemedy.text(LONGEST)));
		}
		Object from = told.getFrom() == null ? null : pack.resolve(told.getFrom()).orElse(null);
		Object to = told.getTo() == null ? null : pack.resolve(told.getTo()).orElse(null);
		if (!(from instanceof Position start) || !(to instanceof Position end)) {
			// a reference that leads nowhere is told by the checks of references
			return;
		}
		if (start == end) {
			found.add(Diagnostic.error(pack.place(told, Literals.SUCCESS_CASE__TO), Messages.Stories_circle.text(title),
					Messages.Stories_circleRemedy.text()));
		} else if (start.eContainer() != end.eContainer()) {
			found.add(Diagnostic.error(pack.place(told, Literals.SUCCESS_CASE__TO),
					Messages.Stories_maps.text(title, Texts.of(start.getTitle()), Texts.of(end.getTitle())), Messages.Stories_mapsRemedy.text()));
		} else if (start.eContainer() instanceof CareerMap map && !Ways.lead(map, start.getId(), end.getId())) {
			found.add(Diagnostic.warning(pack.place(told, Literals.SUCCESS_CASE__TO),
					Messages.Stories_noWay.text(title, Texts.of(start.getTitle()), Texts.of(end.getTitle())), Messages.Stories_noWayRemedy.text()));
		}
	}
}
