package org.chushi.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.internal.cli.Verb.Door;
import org.chushi.model.PhraseList;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.Rule;
import org.eclipse.emf.common.util.Enumerator;

/** Commands about the wording of texts for customers. */
final class WordingVerbs {

	private static final String TEXT = "TEXT-OR-FILE";
	private static final String TEXT_IN = "--text-in";
	private static final String STAGE = "--stage";
	private static final String CHANNEL = "--channel";
	private static final int LARGEST = 1 << 20;

	private WordingVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				new Verb("script check", Door.FOLDER, List.of(Arg.of(TEXT), Arg.maybe(TEXT_IN), Arg.maybe(STAGE), Arg.maybe(CHANNEL)),
						in -> draft(in).map(d -> checked(in, d))),
				new Verb("script rules", Door.FOLDER, List.of(), WordingVerbs::rules),
				new Verb("script phrases", Door.FOLDER, List.of(), WordingVerbs::phrases));
	}

	private static Answer checked(Input in, Draft draft) {
		List<Finding> found = in.services().textChecks().with(in.packs().library()).check(draft);
		List<Bilingual> lines = new ArrayList<>();
		found.forEach(f -> lines.add(line(draft, f)));
		if (found.isEmpty()) {
			lines.add(Messages.WordingVerbs_nothing.text());
		}
		return new Answer(Map.of("findings", found.stream().map(f -> data(draft, f)).toList()), lines,
				found.stream().anyMatch(f -> f.severity() == Severity.ERROR));
	}

	private static Bilingual line(Draft draft, Finding f) {
		Bilingual severity = (switch (f.severity()) {
		case ERROR -> Messages.WordingVerbs_error;
		case WARNING -> Messages.WordingVerbs_warning;
		case INFO -> Messages.WordingVerbs_hint;
		}).text();
		Bilingual line = Messages.WordingVerbs_finding.text(Integer.toString(f.span().codePoints(draft.text()).from() + 1), severity, f.reason(),
				f.rule().id());
		return f.fix().isPresent() ? Messages.WordingVerbs_fixed.text(line, f.fix().get().what()) : line;
	}

	private static Map<String, Object> data(Draft draft, Finding f) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("rule", f.rule().id());
		data.put("severity", f.severity());
		data.put("span", f.span());
		data.put("codePoints", f.span().codePoints(draft.text()));
		data.put("there", f.span().in(draft.text()));
		data.put("reason", f.reason());
		f.fix().ifPresent(x -> data.put("fixed", x.in(draft.text())));
		return data;
	}

	private static Result<Answer> rules(Input in) {
		List<Rule> rules = in.services().textChecks().rules();
		return Result.done(Answer.of(Map.of("rules", rules), rules.stream().map(r -> Messages.WordingVerbs_rule.text(r.id(), r.words(), r.source())).toList()));
	}

	private static Result<Answer> phrases(Input in) {
		List<Bilingual> lines = new ArrayList<>();
		List<Map<String, Object>> lists = new ArrayList<>();
		for (PhraseList list : in.packs().library().all(PhraseList.class)) {
			lines.add(Lines.columns(list.getCode(), list.getKind().getLiteral(), Texts.of(list.getTitle()), list.getPhrases().size()));
			lists.add(Map.of("code", list.getCode(), "kind", list.getKind().getLiteral(), "title", Texts.of(list.getTitle()), "reason",
					Texts.of(list.getReason()), "phrases", list.getPhrases().stream().map(p -> p.getText()).toList()));
		}
		return Result.done(Answer.of(Map.of("lists", lists), lines));
	}

	private static Result<Draft> draft(Input in) {
		Result<Optional<ScriptStage>> stage = one(in, STAGE, ScriptStage.VALUES);
		Result<Optional<ScriptChannel>> channel = one(in, CHANNEL, ScriptChannel.VALUES);
		return stage.then(s -> channel.then(c -> language(in).then(l -> text(in).map(t -> new Draft(t, l, s, c, false, Optional.empty())))));
	}

	private static Result<Language> language(Input in) {
		if (!in.has(TEXT_IN)) {
			return Result.done(Language.ZH);
		}
		return Arrays.stream(Language.values()).filter(l -> l.tag().equals(in.get(TEXT_IN))).findFirst().map(Result::done)
				.orElseGet(() -> Result.refused(Messages.WordingVerbs_noValue.text(in.get(TEXT_IN), "zh, en")));
	}

	private static <E extends Enumerator> Result<Optional<E>> one(Input in, String option, List<E> values) {
		if (!in.has(option)) {
			return Result.done(Optional.empty());
		}
		Optional<E> meant = values.stream().filter(v -> v.getLiteral().equals(in.get(option))).findFirst();
		return meant.isPresent() ? Result.done(meant) : Result.refused(Messages.WordingVerbs_noValue.text(in.get(option),
				values.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "))));
	}

	/** The text itself, unless it names a file that is there. */
	private static Result<String> text(Input in) {
		Optional<Path> file = file(in.get(TEXT));
		if (file.isEmpty()) {
			return Result.done(in.get(TEXT));
		}
		try {
			return Files.size(file.get()) > LARGEST ? Result.refused(Messages.WordingVerbs_large.text(in.get(TEXT)))
					: Result.done(Files.readString(file.get()));
		} catch (IOException e) {
			return Result.refused(Messages.WordingVerbs_unreadable.text(in.get(TEXT)));
		}
	}

	private static Optional<Path> file(String said) {
		try {
			return Optional.of(Path.of(said).toAbsolutePath()).filter(Files::isRegularFile);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
