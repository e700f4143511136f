package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Quota;
import org.chushi.questions.Fraction;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Papers whose rules contradict themselves, whatever the banks hold. */
@Component
public final class PaperChecks implements PackCheck {

	private static final int HARDEST = 5;

	@Activate
	public PaperChecks() {
		// stateless
	}

	@Override
	public List<Diagnostic> check(PackContent pack) {
		List<Diagnostic> found = new ArrayList<>();
		for (EObject root : pack.roots()) {
			if (root instanceof Paper paper) {
				paper(pack, paper, found);
			}
		}
		return found;
	}

	private static void paper(PackContent pack, Paper paper, List<Diagnostic> found) {
		if (paper.getForms() < 0 || paper.getExposurePercent() < 0 || paper.getExposurePercent() > 100) {
			found.add(Diagnostic.error(pack.place(paper), Messages.PaperChecks_numbers.text(Texts.of(paper.getTitle())),
					Messages.PaperChecks_numbersRemedy.text()));
		}
		if (paper.getForms() > 0 && paper.getExposurePercent() > 0) {
			found.add(Diagnostic.warning(pack.place(paper), Messages.PaperChecks_forms.text(Texts.of(paper.getTitle())),
					Messages.PaperChecks_formsRemedy.text()));
		}
		paper.getSections().forEach(s -> section(pack, s, found));
	}

	private static void section(PackContent pack, PaperSection section, List<Diagnostic> found) {
		String place = pack.place(section);
		Bilingual title = Texts.of(section.getTitle());
		String wrong = Objects.requireNonNullElse(section.getWrongPercent(), "");
		if (!wrong.isBlank() && Fraction.percent(wrong.strip()).filter(f -> f.compareTo(Fraction.ZERO) >= 0).isEmpty()) {
			found.add(Diagnostic.error(place, Messages.PaperChecks_wrongPercent.text(title, wrong),
					Messages.PaperChecks_wrongPercentRemedy.text()));
		}
		int quotas = section.getQuotas().stream().mapToInt(Quota::getCount).sum();
		boolean counts = section.getQuotas().stream().allMatch(q -> q.getCount() > 0) && section.getDraw() >= 0;
		if (!counts || section.getDraw() > 0 && quotas > section.getDraw()) {
			found.add(Diagnostic.error(place, Messages.PaperChecks_quotas.text(title, quotas, section.getDraw()),
					Messages.PaperChecks_quotasRemedy.text()));
		}
		boolean difficulty = difficulty(section.getEasiest(), section.getHardest())
				&& section.getQuotas().stream().allMatch(q -> difficulty(q.getEasiest(), q.getHardest()));
		if (!difficulty || section.getMinutes() < 0 || section.getPoints() < 0) {
			found.add(Diagnostic.error(place, Messages.PaperChecks_section.text(title), Messages.PaperChecks_sectionRemedy.text()));
		}
	}

	private static boolean difficulty(int easiest, int hardest) {
		return easiest >= 0 && hardest >= 0 && easiest <= HARDEST && hardest <= HARDEST && (hardest == 0 || easiest <= hardest);
	}
}
