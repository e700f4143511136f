package org.chushi.internal.ui.questions;

import java.util.ArrayList;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.questions.Bodies;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.TypeData;
import org.chushi.ui.Look;
import org.chushi.ui.Notice;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

import com.fasterxml.jackson.databind.JsonNode;

/** A question that cannot be asked here, or whose key is sealed: everything that can be read in it, and why there is no more. */
@Component
public final class NeutralPanel implements AnswerPanel {

	@Override
	public String renderer() {
		return "foreign";
	}

	@Override
	public Bilingual hint() {
		return Messages.NeutralPanel_hint.text();
	}

	@Override
	public Answering open(Composite parent, Asking asking) {
		show(parent, asking.look(), asking.question().type(), asking.question().body(), asking.response());
		return new Answering() {

			@Override
			public void focus() {
				parent.getShell().forceFocus();
			}

			@Override
			public void clear() {
				// there is no answer to take back
			}

			@Override
			public void shut() {
				// nothing can be changed in the first place
			}
		};
	}

	@Override
	public void review(Composite parent, Look look, ReviewedQuestion question) {
		if (question.sealed()) {
			texts(look, question.body()).forEach(text -> new Paragraph(parent, look, text));
			new Notice(parent, look, Status.INFO, look.t(Messages.NeutralPanel_sealed), look.t(Messages.NeutralPanel_sealedWhy), "");
			answered(parent, look, question.response());
			return;
		}
		show(parent, look, question.type(), question.body(), question.response());
		Reviewed.told(parent, look, question, Messages.Reviewed_key);
		Reviewed.remarks(parent, look, question);
	}

	private void show(Composite parent, Look look, String type, TypeData body, Response response) {
		boolean foreign = type.equals(renderer());
		if (foreign) {
			Bodies.Foreign source = body.as(Bodies.Foreign.class);
			Written.quote(parent, look, source.source());
			new Notice(parent, look, Status.WAIT, look.t(Messages.NeutralPanel_hint),
					look.t(Messages.NeutralPanel_foreign, source.kind(), source.format()), look.t(Messages.NeutralPanel_next));
		} else {
			texts(look, body).forEach(text -> new Paragraph(parent, look, text));
			new Notice(parent, look, Status.WAIT, look.t(Messages.NeutralPanel_hint), look.t(Messages.NeutralPanel_unknown, type),
					look.t(Messages.NeutralPanel_next));
		}
		answered(parent, look, response);
	}

	private static void answered(Composite parent, Look look, Response response) {
		if (!response.isEmpty()) {
			new StandLine(parent, look, Standing.NOTE, look.t(Messages.NeutralPanel_answered, response.words()));
		}
	}

	/** Every text in the language of the look that is anywhere in the body, from the top. */
	private static List<String> texts(Look look, TypeData body) {
		List<String> texts = new ArrayList<>();
		collect(look, body.as(JsonNode.class), texts);
		return texts;
	}

	private static void collect(Look look, JsonNode node, List<String> texts) {
		if (node.path("zh").isTextual() && node.path("en").isTextual()) {
			texts.add(look.t(new Bilingual(node.path("zh").asText(), node.path("en").asText())));
		} else {
			node.forEach(child -> collect(look, child, texts));
		}
	}
}
