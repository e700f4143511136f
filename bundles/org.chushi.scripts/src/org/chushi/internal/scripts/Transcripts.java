package org.chushi.internal.scripts;

import static org.chushi.scripts.TrialChats.LONGEST_MESSAGE;
import static org.chushi.scripts.TrialChats.LONGEST_WHY;
import static org.chushi.scripts.TrialChats.MOST_MESSAGES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.scripts.ScriptMessages;
import org.chushi.scripts.TrialChat.Message;
import org.chushi.scripts.TrialChat.Side;
import org.chushi.scripts.TrialChat.Transcript;
import org.chushi.scripts.TrialChat.Verdict;
import org.chushi.scripts.TrialSubject;

/** What may be signed of a trial. */
final class Transcripts {

	private Transcripts() {
	}

	static Result<Transcript> sound(Session session, TrialSubject subject, Transcript transcript) {
		List<Message> messages = transcript.messages().stream().map(m -> new Message(m.side(), m.text().strip(), m.script()))
				.filter(m -> !m.text().isEmpty()).toList();
		if (messages.stream().anyMatch(m -> m.script() && !said(subject, m))) {
			return Result.refused(Messages.Trials_otherWords.text());
		}
		String why = transcript.why().strip();
		// what the script says is as long as it is: only what is typed has a limit
		if (messages.size() > MOST_MESSAGES || why.length() > LONGEST_WHY
				|| messages.stream().anyMatch(m -> !m.script() && m.text().length() > LONGEST_MESSAGE)) {
			return Result.refused(Messages.Trials_tooMuch.text(Integer.toString(MOST_MESSAGES), Integer.toString(LONGEST_MESSAGE),
					Integer.toString(LONGEST_WHY)));
		}
		Transcript plain = new Transcript(messages, transcript.verdict(), why, transcript.shop().equals(session.actor()) ? "" : transcript.shop());
		List<Missing> missing = lacking(subject, plain);
		return missing.isEmpty() ? Result.done(plain) : Result.refused(Messages.Trials_refused.text(), missing);
	}

	/** Whether the shop says it in these words: a trial of others, before somebody changed them, is none of these. */
	private static boolean said(TrialSubject subject, Message message) {
		return message.side() == Side.SHOP && languages(subject).anyMatch(words -> words.contains(message.text()));
	}

	/** The messages of the script, in each language it has. */
	private static Stream<List<String>> languages(TrialSubject subject) {
		return Stream.of(subject.preview().zh(), subject.preview().en()).map(ScriptMessages::of).filter(all -> !all.isEmpty());
	}

	private static List<Missing> lacking(TrialSubject subject, Transcript transcript) {
		List<Missing> missing = new ArrayList<>();
		if (transcript.messages().stream().noneMatch(m -> m.side() == Side.CUSTOMER)) {
			missing.add(missing(Messages.Trials_customer, Messages.Trials_customerNext));
		}
		Set<String> said = transcript.messages().stream().filter(Message::script).map(Message::text).collect(Collectors.toSet());
		if (said.isEmpty()) {
			missing.add(missing(Messages.Trials_script, Messages.Trials_scriptNext));
		} else if (transcript.verdict() == Verdict.FIT) {
			languages(subject).min(Comparator.comparingInt(all -> left(all, said))).filter(all -> left(all, said) > 0)
					.ifPresent(all -> missing.add(unsaid(all, said)));
		}
		if (transcript.why().isEmpty()) {
			missing.add(missing(Messages.Trials_why, Messages.Trials_whyNext));
		}
		return missing;
	}

	private static int left(List<String> all, Set<String> said) {
		Set<String> unsaid = new HashSet<>(all);
		unsaid.removeAll(said);
		return unsaid.size();
	}

	/** Who finds a script fit answers for its last message as well; what is not fit may be so with the first one. */
	private static Missing unsaid(List<String> all, Set<String> said) {
		int of = new HashSet<>(all).size();
		Bilingual have = Messages.Trials_saidSome.text(of - left(all, said));
		return new Missing(Messages.Trials_script.text(), have, Messages.Trials_saidAll.text(of), Messages.Trials_sayAll.text());
	}

	private static Missing missing(Messages what, Messages next) {
		return new Missing(what.text(), Messages.Trials_nothing.text(), Messages.Trials_want.text(), next.text());
	}
}
