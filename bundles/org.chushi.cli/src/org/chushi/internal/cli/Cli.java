package org.chushi.internal.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.exchange.Exchange;
import org.chushi.internal.cli.Verb.Door;
import org.chushi.journal.JournalLocation;
import org.chushi.people.Session;
import org.chushi.workspace.DemoTeam;
import org.chushi.workspace.Services;
import org.chushi.workspace.Workspace;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line: the same services as the workbench. Exit code 0 done, 1 refused or found wrong, 2 wrong usage.
 */
public final class Cli {

	/** Environment variable with a JDBC URL of a PostgreSQL database in place of the embedded one. */
	private static final String URL = "CHUSHI_DATABASE_URL";

	private final Workspace workspace;
	private final java.util.function.Supplier<DemoTeam> demo;
	private final java.util.function.Supplier<Exchange> exchange;
	private final Secrets secrets;
	private final Map<String, String> environment;

	/** @param demo makes the demo team of the folder that is open when it is asked for */
	public Cli(Workspace workspace, java.util.function.Supplier<DemoTeam> demo,
			java.util.function.Supplier<Exchange> exchange, Secrets secrets, Map<String, String> environment) {
		this.workspace = workspace;
		this.demo = demo;
		this.exchange = exchange;
		this.secrets = secrets;
		this.environment = environment;
	}

	static List<Verb> verbs() {
		List<Verb> verbs = new ArrayList<>();
		verbs.addAll(PeopleVerbs.all());
		verbs.addAll(TrainingVerbs.all());
		verbs.addAll(ExamVerbs.all());
		verbs.addAll(InvigilationVerbs.all());
		verbs.addAll(MarkingVerbs.all());
		verbs.addAll(PracticeVerbs.all());
		verbs.addAll(ReviewVerbs.all());
		verbs.addAll(CareerVerbs.all());
		verbs.addAll(ContentVerbs.all());
		verbs.addAll(StatsVerbs.all());
		verbs.addAll(BankVerbs.all());
		verbs.add(new Verb("tour", Door.FOLDER, List.of(), Tour::play));
		verbs.add(new Verb("docs", Door.NONE, List.of(),
				in -> Result.done(Answer.of(Map.of("markdown", Handbook.markdown()), Bilingual.same(Handbook.markdown())))));
		return verbs;
	}

	/** @return the exit code */
	public int run(String[] arguments, PrintStream out, PrintStream err) {
		Language language = language(arguments);
		CommandLine line = new CommandTree(language).build(verbs());
		ParseResult parsed;
		try {
			parsed = line.parseArgs(arguments);
		} catch (ParameterException e) {
			err.println(Messages.Cli_usage.text(e.getMessage()).in(language));
			e.getCommandLine().usage(err);
			return 2;
		}
		ParseResult leaf = parsed;
		StringBuilder words = new StringBuilder();
		while (leaf.subcommand() != null) {
			leaf = leaf.subcommand();
			words.append(words.isEmpty() ? "" : " ").append(leaf.commandSpec().name());
		}
		Optional<Verb> verb = verbs().stream().filter(v -> v.words().contentEquals(words)).findFirst();
		if (leaf.isUsageHelpRequested() || verb.isEmpty()) {
			leaf.commandSpec().commandLine().usage(leaf.isUsageHelpRequested() ? out : err);
			return leaf.isUsageHelpRequested() ? 0 : 2;
		}
		Map<String, List<String>> values = CommandTree.values(leaf);
		CommandTree.values(parsed).forEach(values::putIfAbsent);
		Optional<Bilingual> misuse = verb.get().misuse(values.keySet());
		if (misuse.isPresent()) {
			err.println(Messages.Cli_usage.text(misuse.get()).in(language));
			leaf.commandSpec().commandLine().usage(err);
			return 2;
		}
		Output output = new Output(out, err, language, values.containsKey(CommandTree.JSON));
		try {
			return output.show(run(verb.get(), values, output));
		} catch (InvalidPathException e) {
			return output.show(Result.refused(Messages.Input_noPath.text(e.getInput())));
		}
	}

	private Result<Answer> run(Verb verb, Map<String, List<String>> values, Output output) {
		Door door = verb.door(values.keySet());
		if (door == Door.NONE) {
			return verb.work().run(new Input(values, null, null, null, exchange.get(), secrets, output::report));
		}
		Path folder = values.containsKey(CommandTree.DATA) ? Path.of(values.get(CommandTree.DATA).get(0)).toAbsolutePath()
				: Path.of(System.getProperty("user.home"), ".chushi", "data");
		JournalLocation location = new JournalLocation(folder, Optional.ofNullable(environment.get(URL)),
				environment.getOrDefault("CHUSHI_DATABASE_USER", ""),
				environment.getOrDefault("CHUSHI_DATABASE_PASSWORD", ""));
		try {
			return workspace.open(location, Progress.SILENT).then(services -> {
				Result<Optional<Session>> session = door == Door.SIGNED_IN
						? signIn(services, values).map(Optional::of)
						: Result.done(Optional.empty());
				return session.then(s -> verb.work()
						.run(new Input(values, services, s.orElse(null), demo.get(), exchange.get(), secrets, output::report)));
			});
		} finally {
			workspace.close();
		}
	}

	private Result<Session> signIn(Services services, Map<String, List<String>> values) {
		if (services.accounts().isEmpty()) {
			return Result.refused(Messages.Cli_noTeam.text());
		}
		if (!values.containsKey(CommandTree.AS)) {
			return Result.refused(Messages.Cli_noName.text());
		}
		String name = values.get(CommandTree.AS).get(0);
		Result<char[]> password = secrets.ask("CHUSHI_PASSWORD", Messages.Cli_password.text(name)).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.Input_noPassword.text("CHUSHI_PASSWORD")));
		return switch (password) {
		case Result.Done<char[]> given -> services.accounts().signIn(name, given.value());
		case Refused<char[]> refused -> refused.as();
		};
	}

	/** Has to be known before the arguments are understood, for the help texts. */
	private Language language(String[] arguments) {
		for (int i = 0; i < arguments.length - 1; i++) {
			if (arguments[i].equals(CommandTree.LANG)) {
				return arguments[i + 1].equals("en") ? Language.EN : Language.ZH;
			}
		}
		for (String argument : arguments) {
			if (argument.startsWith(CommandTree.LANG + "=")) {
				return argument.endsWith("=en") ? Language.EN : Language.ZH;
			}
		}
		return Language.of(Locale.getDefault());
	}
}
