package org.chushi.internal.ui.author.scripts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.chushi.wording.Finding;
import org.chushi.wording.Fix;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What the checks say of a text, each with its reason, its rule, and the fix where there is a sure one. */
final class FindingList extends Composite {

	/** The rest is counted. */
	private static final int SHOWN = 12;

	private final Look look;
	private final Consumer<Fix> mend;
	private Optional<List<Finding>> shown = Optional.empty();

	FindingList(Composite parent, Look look, Consumer<Fix> mend) {
		super(parent, SWT.NONE);
		this.look = look;
		this.mend = mend;
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Column(look.px(4)));
	}

	void show(List<Finding> findings) {
		if (shown.filter(findings::equals).isPresent()) {
			return;
		}
		empty();
		shown = Optional.of(List.copyOf(findings));
		if (findings.isEmpty()) {
			line(Status.GOOD, look.t(Messages.FindingList_good));
		}
		findings.stream().limit(SHOWN).forEach(this::line);
		if (findings.size() > SHOWN) {
			Paragraph.muted(this, look, look.t(Messages.FindingList_more, findings.size() - SHOWN));
		}
		ScrolledPage.reflow(this);
	}

	/** There are no words yet that could be good or bad. */
	void silent() {
		if (shown.isPresent()) {
			empty();
			shown = Optional.empty();
			ScrolledPage.reflow(this);
		}
	}

	private void empty() {
		Keyboard.release(this);
		for (Control old : getChildren()) {
			old.dispose();
		}
	}

	private void line(Finding finding) {
		Composite words = line(CheckedText.status(finding.severity()), look.t(finding.reason()));
		new Paragraph(words, look, Type.SMALL, look.t(Messages.FindingList_rule, finding.rule().words(), finding.rule().source()),
				look.theme().mutedInk());
		finding.fix().ifPresent(fix -> {
			LinkButton button = new LinkButton(words, look, look.t(fix.what()), () -> mend.accept(fix));
			button.hint(look.t(fix.what()), "Alt+Enter");
			button.setLayoutData(Cell.aligned(SWT.LEFT));
		});
	}

	private Composite line(Status status, String words) {
		Composite column = Parts.worded(this, look, status.icon(), look.theme().ink(status), 18);
		new Paragraph(column, look, Type.SMALL, words, look.theme().ink(status));
		return column;
	}
}
