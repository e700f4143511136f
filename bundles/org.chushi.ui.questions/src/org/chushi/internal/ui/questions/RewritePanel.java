package org.chushi.internal.ui.questions;

import java.util.ArrayList;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.questions.Bodies;
import org.chushi.questions.Item;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.TypeData;
import org.chushi.ui.Cell;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.chushi.ui.questions.ChatView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A reply is written better; what the program can see is said while it is written. */
@Component
public final class RewritePanel implements AnswerPanel {

	private final Judging judging;

	@Activate
	public RewritePanel(@Reference QuestionTypes types) {
		this(Judging.by(types));
	}

	RewritePanel(Judging judging) {
		this.judging = judging;
	}

	@Override
	public String renderer() {
		return "rewrite-reply";
	}

	@Override
	public Bilingual hint() {
		return Messages.RewritePanel_hint.text();
	}

	@Override
	public Answering open(Composite parent, Asking asking) {
		Look look = asking.look();
		Bodies.Rewriting body = asking.question().body().as(Bodies.Rewriting.class);
		chat(parent, look, body);
		Shown.part(parent, look, Messages.RewritePanel_better);
		Writing writing = new Writing(parent, asking, body.fewest(), body.most(), Messages.RewritePanel_better);
		new LinkButton(parent, look, look.t(Messages.RewritePanel_copy), () -> {
			writing.put(look.t(body.reply()));
			writing.focus();
		}).icon("pen").setLayoutData(Cell.aligned(SWT.LEFT));
		wishes(parent, asking, body, writing);
		return writing;
	}

	private static void chat(Composite parent, Look look, Bodies.Rewriting body) {
		if (!body.chat().isEmpty()) {
			new ChatView(parent, look, body.chat());
		}
		Shown.part(parent, look, Messages.RewritePanel_asItWas);
		Written.quote(parent, look, look.t(body.reply()));
	}

	private static void wishes(Composite parent, Asking asking, Bodies.Rewriting body, Writing writing) {
		Look look = asking.look();
		Shown.part(parent, look, Messages.RewritePanel_wishes);
		List<StandLine> lines = new ArrayList<>();
		body.wishes().forEach(wish -> lines.add(new StandLine(parent, look, Standing.WISH, look.t(wish))));
		StandLine other = new StandLine(parent, look, Standing.UNMET, look.t(Messages.RewritePanel_other));
		writing.watch(text -> {
			other.show(text.isBlank() || same(text, body.reply()) ? Standing.UNMET : Standing.MET,
					look.t(Messages.RewritePanel_other));
			List<Boolean> met = asking.wishes().met(text);
			for (int i = 0; i < Math.min(met.size(), lines.size()); i++) {
				lines.get(i).show(met.get(i) ? Standing.MET : Standing.UNMET, look.t(body.wishes().get(i)));
			}
		});
	}

	private static boolean same(String text, Bilingual reply) {
		String bare = text.replaceAll("\\s+", "");
		return bare.equals(reply.zh().replaceAll("\\s+", "")) || bare.equals(reply.en().replaceAll("\\s+", ""));
	}

	@Override
	public void review(Composite parent, Look look, ReviewedQuestion question) {
		Bodies.Rewriting body = question.body().as(Bodies.Rewriting.class);
		chat(parent, look, body);
		Reviewed.unanswered(parent, look, question);
		if (!question.response().isEmpty()) {
			Shown.part(parent, look, Messages.RewritePanel_yours);
			Written.show(parent, look, question.response().text(), body.fewest(), body.most());
			checks(parent, look, question);
		}
		Reviewed.marks(parent, look, question);
		Reviewed.told(parent, look, question, Messages.Reviewed_sample);
	}

	/** By asking the type for each check alone. */
	private void checks(Composite parent, Look look, ReviewedQuestion question) {
		Item item = Judging.item(question);
		Keys.Rewriting marking = question.marking().as(Keys.Rewriting.class);
		for (Keys.Check check : marking.checks()) {
			Item one = Judging.marked(item,
					TypeData.of(new Keys.Rewriting(Keys.Rubric.NONE, marking.sample(), List.of(check), Judging.ALL)));
			boolean met = Judging.full(judging.judge(one, Response.text(question.response().text())));
			new StandLine(parent, look, met ? Standing.MET : Standing.UNMET, look.t(check.says()));
		}
	}
}
