package org.chushi.internal.ui.scripts;

import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.scripts.Checked;
import org.chushi.ui.Cell;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.chushi.wording.Finding;
import org.chushi.wording.Fix;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What the checks say of somebody's words: the place, the reason, and what mends it. */
final class FindingLines {

	/** So many at once; the others come when these are mended. */
	private static final int MOST = 6;

	private FindingLines() {
	}

	/** @param mend gets the text with a fix; nothing is offered where it is null */
	static void show(Composite parent, Look look, String text, Checked checked, Consumer<String> mend) {
		checked.problems().forEach(p -> line(parent, look, p.severity(), p.what(), p.remedy()));
		checked.findings().stream().limit(MOST).forEach(f -> finding(parent, look, text, f, mend));
		int more = checked.findings().size() - MOST;
		if (more > 0) {
			Paragraph.muted(parent, look, look.t(Messages.FindingLines_more, more));
		}
		if (checked.problems().isEmpty() && checked.findings().isEmpty()) {
			line(parent, look, Status.GOOD, "check", Messages.FindingLines_sound.text(), Bilingual.same(""));
		}
	}

	private static void finding(Composite parent, Look look, String text, Finding finding, Consumer<String> mend) {
		Composite words = line(parent, look, finding.severity(), finding.reason(), finding.rule().words());
		Optional<Fix> fix = finding.fix().filter(f -> mend != null);
		fix.ifPresent(f -> new LinkButton(words, look, look.t(f.what()), () -> mend.accept(f.in(text))).setLayoutData(Cell.aligned(SWT.LEFT)));
	}

	private static Composite line(Composite parent, Look look, Severity severity, Bilingual what, Bilingual remedy) {
		return severity == Severity.ERROR ? line(parent, look, Status.STOP, "alert", what, remedy)
				: line(parent, look, Status.WAIT, "info", what, remedy);
	}

	private static Composite line(Composite parent, Look look, Status status, String icon, Bilingual what, Bilingual remedy) {
		Composite words = Parts.worded(parent, look, icon, look.theme().ink(status), 18);
		new Paragraph(words, look, Type.SMALL, look.t(what), look.theme().ink(status));
		if (!remedy.blank()) {
			new Paragraph(words, look, Type.SMALL, look.t(remedy), look.theme().mutedInk());
		}
		return words;
	}
}
