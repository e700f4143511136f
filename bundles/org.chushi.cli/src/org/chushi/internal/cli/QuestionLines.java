package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;

/** What is shown of a question besides its stem, as lines; of a type that is not known here, nothing. */
final class QuestionLines {

	private QuestionLines() {
	}

	static List<Bilingual> of(ExamQuestion question) {
		List<Bilingual> lines = new ArrayList<>(body(question.type(), question.body()));
		Response response = question.response();
		question.choices().forEach(
				c -> lines.add(Lines.columns(response.keys().contains(c.key()) ? "[x]" : "[ ]", c.key(), c.text())));
		if (question.choices().isEmpty() && question.answered()) {
			lines.add(Bilingual.same("= " + response.words()));
		}
		return lines;
	}

	/** Without choices. */
	static List<Bilingual> body(String type, TypeData body) {
		return switch (type) {
		case "pick-reply" -> chat(body.as(Bodies.Replies.class).chat());
		case "order-procedure" -> List.of(body.as(Bodies.Procedure.class).situation());
		case "matching" -> matching(body.as(Bodies.Matching.class));
		case "numeric" -> List.of(Bilingual.same(String.join(" | ", body.as(Bodies.Number.class).units())));
		case "gap-fill" -> gaps(body.as(Bodies.Gaps.class));
		case "hot-text" -> List.of(body.as(Bodies.Places.class).passage());
		case "spot-violation" -> transcript(body.as(Bodies.Transcript.class));
		case "rewrite-reply" -> rewriting(body.as(Bodies.Rewriting.class));
		case "typing-drill" -> List.of(body.as(Bodies.Drill.class).passage());
		default -> List.of();
		};
	}

	private static List<Bilingual> chat(List<Bodies.Message> chat) {
		return chat.stream().map(m -> Lines.columns(m.key(), m.at(), speaker(m), m.text())).toList();
	}

	private static Bilingual speaker(Bodies.Message message) {
		return switch (message.speaker()) {
		case CUSTOMER -> Messages.QuestionLines_customer.text();
		case AGENT -> Messages.QuestionLines_agent.text();
		case SYSTEM -> Messages.QuestionLines_system.text();
		};
	}

	private static List<Bilingual> choices(List<ExamChoice> choices) {
		return choices.stream().map(c -> Lines.columns(c.key(), c.text())).toList();
	}

	private static List<Bilingual> matching(Bodies.Matching matching) {
		List<Bilingual> lines = new ArrayList<>(choices(matching.lefts()));
		lines.addAll(choices(matching.rights()));
		return lines;
	}

	private static List<Bilingual> gaps(Bodies.Gaps gaps) {
		List<Bilingual> lines = new ArrayList<>(List.of(gaps.passage()));
		gaps.gaps().forEach(g -> g.choices().forEach(c -> lines.add(Lines.columns(g.key() + "=" + c.key(), c.text()))));
		return lines;
	}

	private static List<Bilingual> transcript(Bodies.Transcript transcript) {
		List<Bilingual> lines = new ArrayList<>(chat(transcript.chat()));
		lines.addAll(choices(transcript.rules()));
		return lines;
	}

	private static List<Bilingual> rewriting(Bodies.Rewriting rewriting) {
		List<Bilingual> lines = new ArrayList<>(chat(rewriting.chat()));
		lines.add(Messages.QuestionLines_reply.text(rewriting.reply()));
		rewriting.wishes().forEach(w -> lines.add(Lines.columns("-", w)));
		return lines;
	}
}
