package org.chushi.ui;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Missing;
import org.chushi.internal.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * Conditions one below the other, those still to be met first: what there is, what is asked for, what to do next, and a
 * button that leads there.
 */
public final class ConditionList extends Composite {

	/**
	 * One condition as it stands for one person.
	 *
	 * @param detail   said for a met condition, too
	 * @param progress 0 to 100; no bar is shown for 0
	 * @param target   where the person at the screen can do something about it
	 */
	public record Condition(boolean met, Missing detail, int progress, Optional<Target> target) {
	}

	private final PageContext ctx;
	private final Look look;

	public ConditionList(Composite parent, PageContext ctx, List<Condition> conditions) {
		super(parent, SWT.NONE);
		this.ctx = ctx;
		this.look = ctx.look();
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Column(look.px(16)));
		conditions.stream().filter(condition -> !condition.met()).forEach(this::open);
		conditions.stream().filter(Condition::met).forEach(condition -> met(condition.detail()));
	}

	private void met(Missing detail) {
		Composite words = Parts.worded(this, look, "check", look.theme().good(), 24);
		new Paragraph(words, look, look.t(Messages.ConditionList_met, detail.what(), detail.have()));
	}

	private void open(Condition condition) {
		Composite words = missing(this, look, condition.detail());
		if (condition.progress() > 0) {
			Composite bar = look.box(words);
			bar.setLayout(new Column(0).margin(0, look.px(6)));
			new ProgressBar(bar, look, look.t(condition.detail().what()), condition.progress(), 100);
		}
		if (condition.target().isEmpty()) {
			next(words, look, condition.detail());
			return;
		}
		new Paragraph(words, look, look.t(condition.detail().next()));
		Target target = condition.target().get();
		new LinkButton(words, look, look.t(target.label()), () -> target.open(ctx)).icon("arrow-right")
				.setLayoutData(Cell.aligned(SWT.LEFT));
	}

	/** What is asked for and what there is of it. */
	static Composite missing(Composite list, Look look, Missing missing) {
		Composite words = Parts.worded(list, look, "circle", look.theme().pending(), 24);
		new Paragraph(words, look, Type.STRONG, look.t(missing.what()), look.theme().ink());
		new Paragraph(words, look, Type.BODY, look.t(Messages.ConditionList_have, missing.have(), missing.want()),
				look.theme().mutedInk());
		return words;
	}

	/** What to do, where no button leads there. */
	static void next(Composite words, Look look, Missing missing) {
		Composite row = Parts.worded(words, look, "arrow-right", look.theme().mutedInk(), 24);
		new Paragraph(row, look, Type.BODY, look.t(missing.next()), look.theme().ink());
	}
}
