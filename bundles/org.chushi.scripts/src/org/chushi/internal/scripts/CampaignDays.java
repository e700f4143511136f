package org.chushi.internal.scripts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.ModelPackage;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.scripts.Validity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;

/** A campaign has days that can be read, the first one before the last. */
@Component
public final class CampaignDays implements PackCheck {

	@Override
	public List<Diagnostic> check(PackContent pack) {
		List<Diagnostic> found = new ArrayList<>();
		for (EObject root : pack.roots()) {
			// while a pack is written a script stands alone
			if (root instanceof ScriptTemplate alone) {
				check(pack, alone, found);
			} else if (root instanceof ScriptBook book) {
				book.getScripts().forEach(s -> check(pack, s, found));
			}
		}
		return found;
	}

	private static void check(PackContent pack, ScriptTemplate script, List<Diagnostic> found) {
		boolean sound = readable(pack, script, ModelPackage.Literals.SCRIPT_TEMPLATE__VALID_FROM, Messages.Checks_from, found)
				& readable(pack, script, ModelPackage.Literals.SCRIPT_TEMPLATE__VALID_UNTIL, Messages.Checks_until, found);
		if (!sound) {
			return;
		}
		Validity validity = Entry.validity(script);
		if (validity.from() != null && validity.until() != null && validity.until().isBefore(validity.from())) {
			found.add(Diagnostic.error(pack.place(script, ModelPackage.Literals.SCRIPT_TEMPLATE__VALID_UNTIL),
					Messages.Checks_order.text(code(script), validity.from().toString(), validity.until().toString()),
					Messages.Checks_orderNext.text()));
		}
	}

	private static boolean readable(PackContent pack, ScriptTemplate script, EStructuralFeature feature, Messages name,
			List<Diagnostic> found) {
		Object written = script.eGet(feature);
		if (written == null || written.toString().isBlank()) {
			return true;
		}
		try {
			LocalDate.parse(written.toString().strip());
			return true;
		} catch (DateTimeParseException e) {
			found.add(Diagnostic.error(pack.place(script, feature), Messages.Checks_day.text(code(script), name.text(), written.toString()),
					Messages.Checks_dayNext.text()));
			return false;
		}
	}

	private static Bilingual code(ScriptTemplate script) {
		return Bilingual.same(script.getCode() == null ? "" : script.getCode());
	}
}
