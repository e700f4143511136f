package org.chushi.internal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.scripts.ScriptMessages;
import org.chushi.scripts.TrialChat;
import org.chushi.scripts.TrialChat.Message;
import org.chushi.scripts.TrialChat.Side;
import org.chushi.scripts.TrialChat.Transcript;
import org.chushi.scripts.TrialChat.Verdict;
import org.chushi.scripts.TrialSubject;

/** Commands about scripts that are tried from the side of the customer. */
final class TrialVerbs {

	private static final String SCRIPT = "SCRIPT";
	private static final String CHAT = "CHAT";
	private static final String UNFIT = "--not-fit";
	private static final String WHY = "--reason";

	private TrialVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("script trial show", List.of(Arg.of(SCRIPT)),
						in -> in.services().trialChats().subject(in.session(), in.get(SCRIPT))
								.then(s -> in.services().trialChats().of(in.session(), s).map(all -> shown(in, s, all)))),
				Verb.of("script trial sign", List.of(Arg.of(SCRIPT), Arg.of(CHAT), new Arg(WHY, true, false, false), Arg.flag(UNFIT)),
						in -> in.services().trialChats().subject(in.session(), in.get(SCRIPT)).then(s -> chat(in, s)
								.then(chat -> in.services().trialChats().sign(in.session(), s,
										new Transcript(chat, in.has(UNFIT) ? Verdict.NOT_FIT : Verdict.FIT, in.get(WHY), ""))))
								.map(t -> Answer.of(t, line(in, t)))));
	}

	/** A line each: {@code customer: …}, {@code shop: …}, or {@code script} for the script itself. */
	private static Result<List<Message>> chat(Input in, TrialSubject subject) {
		List<Message> messages = new ArrayList<>();
		try {
			for (String line : Files.readAllLines(in.path(CHAT), StandardCharsets.UTF_8)) {
				String said = line.strip();
				if (said.equals("script")) {
					ScriptMessages.of(subject.preview().zh()).forEach(m -> messages.add(new Message(Side.SHOP, m, true)));
				} else if (said.startsWith("customer:")) {
					messages.add(new Message(Side.CUSTOMER, said.substring("customer:".length()).strip(), false));
				} else if (said.startsWith("shop:")) {
					messages.add(new Message(Side.SHOP, said.substring("shop:".length()).strip(), false));
				} else if (!said.isEmpty()) {
					return Result.refused(Messages.TrialVerbs_badLine.text(said));
				}
			}
			return Result.done(messages);
		} catch (IOException e) {
			return Result.refused(Messages.TrialVerbs_noFile.text(in.get(CHAT)));
		}
	}

	private static Answer shown(Input in, TrialSubject subject, List<TrialChat> all) {
		List<Missing> missing = in.services().trialChats().missing(subject);
		List<Bilingual> lines = new ArrayList<>(List.of(subject.title(), subject.preview()));
		all.forEach(t -> {
			lines.add(line(in, t));
			t.transcript().messages().forEach(m -> lines.add(Lines.indented(Lines.columns(
					m.side() == Side.CUSTOMER ? Messages.ScriptVerbs_customer.text() : Messages.ScriptVerbs_agent.text(), m.text()))));
		});
		lines.addAll(missing.isEmpty() ? List.of(Messages.TrialVerbs_nothingMissing.text())
				: missing.stream().map(Lines::missing).toList());
		return Answer.of(Map.of("subject", subject, "trials", all, "missing", missing), lines);
	}

	private static Bilingual line(Input in, TrialChat trial) {
		return Lines.columns(trial.id(), trial.signed(), in.services().directory().nameOf(trial.by()),
				trial.transcript().verdict() == Verdict.FIT ? Messages.TrialVerbs_fit.text() : Messages.TrialVerbs_notFit.text(),
				trial.transcript().why(), trial.current() ? Bilingual.same("") : Messages.TrialVerbs_void.text());
	}
}
