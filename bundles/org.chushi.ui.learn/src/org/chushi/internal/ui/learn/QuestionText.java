package org.chushi.internal.ui.learn;

import java.util.ArrayList;
import java.util.List;

import org.chushi.assessment.Bodies;
import org.chushi.assessment.ExamChoice;
import org.chushi.assessment.TypeData;
import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;

/** What is shown of a question besides stem and choices, as text; of a type that is not known here, nothing. */
final class QuestionText {

	private QuestionText() {
	}

	static List<Bilingual> of(String type, TypeData body) {
		return switch (type) {
		case "pick-reply" -> chat(body.as(Bodies.Replies.class).chat());
		case "order-procedure" -> some(body.as(Bodies.Procedure.class).situation());
		case "matching" -> matching(body.as(Bodies.Matching.class));
		case "numeric" -> units(body.as(Bodies.Number.class));
		case "gap-fill" -> gaps(body.as(Bodies.Gaps.class));
		case "hot-text" -> some(body.as(Bodies.Places.class).passage());
		case "spot-violation" -> transcript(body.as(Bodies.Transcript.class));
		case "rewrite-reply" -> rewriting(body.as(Bodies.Rewriting.class));
		case "typing-drill" -> some(body.as(Bodies.Drill.class).passage());
		default -> List.of();
		};
	}

	private static List<Bilingual> some(Bilingual text) {
		return text == null || text.zh().isBlank() && text.en().isBlank() ? List.of() : List.of(text);
	}

	private static List<Bilingual> chat(List<Bodies.Message> chat) {
		return chat.stream().map(m -> Messages.QuestionText_message.text(m.key(), speaker(m), m.text())).toList();
	}

	private static Bilingual speaker(Bodies.Message message) {
		Phrase speaker = switch (message.speaker()) {
		case CUSTOMER -> Messages.QuestionText_customer;
		case AGENT -> Messages.QuestionText_agent;
		case SYSTEM -> Messages.QuestionText_system;
		};
		return speaker.text();
	}

	private static List<Bilingual> choices(List<ExamChoice> choices) {
		return choices.stream().map(c -> Messages.QuestionText_choice.text(c.key(), c.text())).toList();
	}

	private static List<Bilingual> matching(Bodies.Matching matching) {
		List<Bilingual> lines = new ArrayList<>(choices(matching.lefts()));
		lines.addAll(choices(matching.rights()));
		return lines;
	}

	private static List<Bilingual> units(Bodies.Number number) {
		return number.units().isEmpty() ? List.of()
				: List.of(Messages.QuestionText_units.text(String.join(" · ", number.units())));
	}

	private static List<Bilingual> gaps(Bodies.Gaps gaps) {
		List<Bilingual> lines = new ArrayList<>(some(gaps.passage()));
		gaps.gaps().forEach(g -> g.choices()
				.forEach(c -> lines.add(Messages.QuestionText_choice.text(g.key() + "=" + c.key(), c.text()))));
		return lines;
	}

	private static List<Bilingual> transcript(Bodies.Transcript transcript) {
		List<Bilingual> lines = new ArrayList<>(chat(transcript.chat()));
		lines.addAll(choices(transcript.rules()));
		return lines;
	}

	private static List<Bilingual> rewriting(Bodies.Rewriting rewriting) {
		List<Bilingual> lines = new ArrayList<>(chat(rewriting.chat()));
		lines.add(Messages.QuestionText_reply.text(rewriting.reply()));
		rewriting.wishes().forEach(w -> lines.add(Messages.QuestionText_wish.text(w)));
		return lines;
	}
}
