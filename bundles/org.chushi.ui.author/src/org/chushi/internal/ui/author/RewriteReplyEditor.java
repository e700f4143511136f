package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.REWRITE_CHECK;
import static org.chushi.model.ModelPackage.Literals.REWRITE_CHECK__KIND;
import static org.chushi.model.ModelPackage.Literals.REWRITE_CHECK__SAYS;
import static org.chushi.model.ModelPackage.Literals.REWRITE_CHECK__VALUE;
import static org.chushi.model.ModelPackage.Literals.REWRITE_REPLY;
import static org.chushi.model.ModelPackage.Literals.REWRITE_REPLY__CHAT;
import static org.chushi.model.ModelPackage.Literals.REWRITE_REPLY__CHECKS;
import static org.chushi.model.ModelPackage.Literals.REWRITE_REPLY__CHECKS_PERCENT;
import static org.chushi.model.ModelPackage.Literals.REWRITE_REPLY__REPLY;
import static org.chushi.model.ModelPackage.Literals.WRITTEN__SAMPLE;

import java.util.List;

import org.chushi.model.RewriteCheckKind;
import org.chushi.ui.author.Kind;
import org.chushi.ui.author.Part.Amount;
import org.chushi.ui.author.Part.Line;
import org.chushi.ui.author.Part.Pick;
import org.chushi.ui.author.Part.Several;
import org.chushi.ui.author.Part.Side;
import org.chushi.ui.author.Part.Words;
import org.chushi.ui.author.QuestionEditor;
import org.osgi.service.component.annotations.Component;

/** A reply to be written better: checks of the program, then a rubric. */
@Component(service = QuestionEditor.class)
public final class RewriteReplyEditor extends DescribedEditor {

	public RewriteReplyEditor() {
		super("rewrite-reply", REWRITE_REPLY, Messages.RewriteReplyEditor_purpose,
				Kinds.chat(REWRITE_REPLY__CHAT), new Words(REWRITE_REPLY__REPLY, Messages.RewriteReplyEditor_reply, true),
				new Several(REWRITE_REPLY__CHECKS, Messages.RewriteReplyEditor_checks,
						Kind.of(REWRITE_CHECK, Messages.RewriteReplyEditor_check, Messages.RewriteReplyEditor_addCheck,
								new Words(REWRITE_CHECK__SAYS, Messages.RewriteReplyEditor_says, false),
								Side.of(new Pick(REWRITE_CHECK__KIND, Messages.RewriteReplyEditor_kind, List.of(
										new Pick.Option(RewriteCheckKind.MUST_CONTAIN, Messages.RewriteReplyEditor_contain),
										new Pick.Option(RewriteCheckKind.MUST_NOT_CONTAIN, Messages.RewriteReplyEditor_notContain),
										new Pick.Option(RewriteCheckKind.PATTERN, Messages.RewriteReplyEditor_pattern),
										new Pick.Option(RewriteCheckKind.AT_LEAST, Messages.RewriteReplyEditor_atLeast),
										new Pick.Option(RewriteCheckKind.AT_MOST, Messages.RewriteReplyEditor_atMost))),
										new Line(REWRITE_CHECK__VALUE, Messages.RewriteReplyEditor_value)))),
				new Amount(REWRITE_REPLY__CHECKS_PERCENT, Messages.RewriteReplyEditor_percent), Kinds.rubric(), Kinds.length(),
				new Words(WRITTEN__SAMPLE, Messages.Kinds_sample, true));
	}
}
