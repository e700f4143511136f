package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.scripts.Dialogue;
import org.chushi.scripts.ScenarioCard;
import org.chushi.scripts.Script;
import org.chushi.scripts.ScriptCard;
import org.chushi.scripts.ScriptQuery;
import org.chushi.scripts.Validity;
import org.eclipse.emf.common.util.Enumerator;

/** Commands about script templates. */
final class ScriptVerbs {

	static final String SCENARIO = "--scenario";
	static final String STAGE = "--stage";
	static final String CHANNEL = "--channel";
	static final String SCRIPT = "SCRIPT";
	private static final String MINE = "--mine";
	private static final String WORDS = "--words";
	private static final String VALUE = "--value";
	private static final String TEXT_IN = "--text-in";
	private static final String COUNT = "--counted";
	private static final String OFF = "--off";

	private ScriptVerbs() {
	}

	static List<Verb> all() {
		List<Verb> verbs = new ArrayList<>(List.of(
				Verb.of("script list",
						List.of(Arg.maybe(WORDS), Arg.maybe(SCENARIO), Arg.maybe(STAGE), Arg.maybe(CHANNEL), Arg.flag(MINE)),
						in -> query(in).then(q -> in.services().scripts().list(in.session(), q)).map(ScriptVerbs::cards)),
				Verb.of("script recent", List.of(), in -> in.services().scripts().recent(in.session()).map(ScriptVerbs::cards)),
				Verb.of("script show", List.of(Arg.of(SCRIPT)),
						in -> in.services().scripts().script(in.session(), in.get(SCRIPT)).map(ScriptVerbs::shown)),
				Verb.of("script fill", List.of(Arg.of(SCRIPT), Arg.many(VALUE), Arg.maybe(TEXT_IN), Arg.flag(COUNT)),
						in -> values(in).then(v -> language(in).then(l -> in.has(COUNT)
								? in.services().scripts().copy(in.session(), in.get(SCRIPT), l, v)
								: in.services().scripts().fill(in.session(), in.get(SCRIPT), l, v))).map(ScriptVerbs::text)),
				Verb.of("script favourite", List.of(Arg.of(SCRIPT), Arg.flag(OFF)),
						in -> in.services().scripts().favourite(in.session(), in.get(SCRIPT), !in.has(OFF)).map(c -> Answer.of(c, line(c)))),
				Verb.of("script scenarios", List.of(), in -> in.services().scripts().scenarios(in.session())
						.map(all -> Answer.of(Map.of("scenarios", all), all.stream().map(ScriptVerbs::line).toList()))),
				Verb.of("script dialogues", List.of(Arg.maybe(SCENARIO)),
						in -> in.services().scripts().dialogues(in.session()).map(all -> dialogues(in, all)))));
		verbs.addAll(VariantVerbs.all());
		verbs.addAll(TrialVerbs.all());
		verbs.addAll(ScriptReportVerbs.all());
		return verbs;
	}

	private static Result<ScriptQuery> query(Input in) {
		return stage(in).then(stage -> channel(in).map(channel -> new ScriptQuery(in.get(WORDS), in.get(SCENARIO), stage, channel, in.has(MINE))));
	}

	static Result<Optional<ScriptStage>> stage(Input in) {
		return literal(in, STAGE, ScriptStage.VALUES);
	}

	static Result<Optional<ScriptChannel>> channel(Input in) {
		return literal(in, CHANNEL, ScriptChannel.VALUES);
	}

	private static <T extends Enumerator> Result<Optional<T>> literal(Input in, String option, List<T> values) {
		if (!in.has(option)) {
			return Result.done(Optional.empty());
		}
		return values.stream().filter(v -> v.getLiteral().equalsIgnoreCase(in.get(option))).findFirst().map(v -> Result.done(Optional.of(v)))
				.orElseGet(() -> Result.refused(Messages.ScriptVerbs_noLiteral.text(option, in.get(option),
						String.join(", ", values.stream().map(Enumerator::getLiteral).toList()))));
	}

	/** {@code buyer=小满,minutes=5}; what has no equals sign goes on with the value before it, which had a comma. */
	static Result<Map<String, String>> values(Input in) {
		Map<String, String> values = new LinkedHashMap<>();
		String last = "";
		for (String said : in.all(VALUE)) {
			int at = said.indexOf('=');
			if (at < 1 && last.isEmpty()) {
				return Result.refused(Messages.ScriptVerbs_noValue.text(said));
			}
			if (at < 1) {
				values.merge(last, "," + said, String::concat);
			} else {
				last = said.substring(0, at).strip();
				values.put(last, said.substring(at + 1));
			}
		}
		return Result.done(values);
	}

	/** What is written to customers: Chinese unless something else is said. */
	static Result<Language> language(Input in) {
		String tag = in.has(TEXT_IN) ? in.get(TEXT_IN) : Language.ZH.tag();
		return Arrays.stream(Language.values()).filter(l -> l.tag().equals(tag)).findFirst().map(Result::done)
				.orElseGet(() -> Result.refused(Messages.ScriptVerbs_noLiteral.text(TEXT_IN, tag, "zh, en")));
	}

	static Answer text(String text) {
		return Answer.of(Map.of("text", text), Bilingual.same(text));
	}

	private static Answer cards(List<ScriptCard> cards) {
		return Answer.of(Map.of("scripts", cards),
				cards.isEmpty() ? List.of(Messages.ScriptVerbs_none.text()) : cards.stream().map(ScriptVerbs::line).toList());
	}

	static Bilingual line(ScriptCard card) {
		return Lines.columns(card.favourite() ? "*" : " ", card.code(), card.title(), card.scenarioTitle(), stage(card.stage()),
				channel(card.channel()), validity(card.validity()));
	}

	static Bilingual validity(Validity validity) {
		return validity.until() == null ? Bilingual.same("") : Messages.ScriptVerbs_until.text(validity.until().toString());
	}

	static Bilingual stage(ScriptStage stage) {
		return (switch (stage) {
		case OPENING -> Messages.ScriptStage_opening;
		case NEED -> Messages.ScriptStage_need;
		case RECOMMEND -> Messages.ScriptStage_recommend;
		case OBJECTION -> Messages.ScriptStage_objection;
		case CLOSING -> Messages.ScriptStage_closing;
		case AFTER_SALES -> Messages.ScriptStage_afterSales;
		case CALL_BACK -> Messages.ScriptStage_callBack;
		case SMS -> Messages.ScriptStage_sms;
		}).text();
	}

	static Bilingual channel(ScriptChannel channel) {
		return (switch (channel) {
		case CHAT -> Messages.ScriptChannel_chat;
		case SMS -> Messages.ScriptChannel_sms;
		case PHONE -> Messages.ScriptChannel_phone;
		}).text();
	}

	private static Answer shown(Script script) {
		List<Bilingual> lines = new ArrayList<>(List.of(line(script.card())));
		lines.add(script.preview());
		script.fields().forEach(f -> lines.add(Lines.indented(Lines.columns(f.key(), f.title(), f.example(),
				f.optional() ? Messages.ScriptVerbs_optional.text() : Messages.ScriptVerbs_required.text()))));
		return Answer.of(script, lines);
	}

	private static Bilingual line(ScenarioCard scenario) {
		return Lines.columns(scenario.code(), scenario.title(), Messages.ScriptVerbs_scripts.text(scenario.scripts()),
				Messages.ScriptVerbs_dialogues.text(scenario.dialogues()),
				scenario.lacksDialogue() ? Messages.ScriptVerbs_lacks.text()
						: scenario.frequent() ? Messages.ScriptVerbs_frequent.text() : Bilingual.same(""));
	}

	private static Answer dialogues(Input in, List<Dialogue> all) {
		List<Dialogue> wanted = all.stream().filter(d -> !in.has(SCENARIO) || d.scenario().equals(in.get(SCENARIO))
				|| d.code().equals(in.get(SCENARIO)) || in.services().scripts().scenarios(in.session()).value().stream()
						.anyMatch(s -> s.code().equals(in.get(SCENARIO)) && s.id().equals(d.scenario())))
				.toList();
		List<Bilingual> lines = new ArrayList<>();
		wanted.forEach(d -> {
			lines.add(Lines.columns(d.code(), d.title(), d.scenarioTitle()));
			d.chat().forEach(m -> lines.add(Lines.indented(Lines.columns(m.at(), speaker(m), m.text()))));
			lines.add(Lines.indented(d.why()));
		});
		return Answer.of(Map.of("dialogues", wanted), lines.isEmpty() ? List.of(Messages.ScriptVerbs_noDialogue.text()) : lines);
	}

	private static Bilingual speaker(Dialogue.Message message) {
		return (switch (message.speaker()) {
		case CUSTOMER -> Messages.ScriptVerbs_customer;
		case AGENT -> Messages.ScriptVerbs_agent;
		case SYSTEM -> Messages.ScriptVerbs_system;
		}).text();
	}
}
