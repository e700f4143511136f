package org.chushi.internal.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.exchange.Exchange;
import org.chushi.internal.cli.Verb.Door;
import org.chushi.journal.Journals;
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

	private static final System.Logger LOG = System.getLogger(Cli.class.getName());

	private final Workspace workspace;
	private final Journals journals;
	private final Supplier<Packs> packs;
	private final Supplier<DemoTeam> demo;
	private final Supplier<Exchange> exchange;
	private final Secrets secrets;
	private final Map<String, String> environment;

	/**
	 * @param packs the packs there are without a data folder
	 * @param demo  makes the demo team of the folder that is open when it is asked for
	 * @param exchange the formats of question files
	 */
	public Cli(Workspace workspace, Journals journals, Supplier<Packs> packs, Supplier<DemoTeam> demo,
			Supplier<Exchange> exchange, Secrets secrets, Map<String, String> environment) {
		this.workspace = workspace;
		this.journals = journals;
		this.packs = packs;
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
		verbs.addAll(ContentReviewVerbs.all());
		verbs.addAll(CertificateVerbs.all());
		verbs.addAll(CareerVerbs.all());
		verbs.addAll(WayVerbs.all());
		verbs.addAll(StaffingVerbs.all());
		verbs.addAll(SuccessionVerbs.all());
		verbs.addAll(BadgeVerbs.all());
		verbs.addAll(KpiVerbs.all());
		verbs.addAll(DiplomaVerbs.all());
		verbs.addAll(ReportVerbs.all());
		verbs.addAll(ScriptVerbs.all());
		verbs.addAll(ContentVerbs.all());
		verbs.addAll(StatsVerbs.all());
		verbs.addAll(AnalysisVerbs.all());
		verbs.addAll(ConsistencyVerbs.all());
		verbs.addAll(BankVerbs.all());
		verbs.addAll(SearchVerbs.all());
		verbs.addAll(FindVerbs.all());
		verbs.addAll(ScriptFileVerbs.all());
		verbs.addAll(ProposalVerbs.all());
		verbs.addAll(GrowthVerbs.all());
		verbs.addAll(TalkVerbs.all());
		verbs.addAll(AgendaVerbs.all());
		verbs.addAll(SealedVerbs.all());
		verbs.addAll(PackVerbs.all());
		verbs.addAll(PaperVerbs.all());
		verbs.addAll(AuthorVerbs.all());
		verbs.addAll(OutdatedVerbs.all());
		verbs.addAll(HandbookVerbs.all());
		verbs.addAll(SetExamVerbs.all());
		verbs.addAll(WordingVerbs.all());
		verbs.add(new Verb("tour", Door.BEGINNING, List.of(), Tour::play));
		verbs.add(new Verb("docs", Door.NONE, List.of(),
				in -> Result.done(Answer.of(Map.of("markdown", Handbook.markdown()), Bilingual.same(Handbook.markdown())))));
		return verbs;
	}

	/** @return the exit code */
	public int run(String[] arguments, PrintStream out, PrintStream err) {
		GivenAhead ahead = GivenAhead.in(arguments);
		Output output = new Output(out, err, ahead.language(), ahead.json());
		try {
			return run(arguments, ahead, output);
		} catch (InvalidPathException e) {
			return output.show(Result.refused(Messages.Input_noPath.text(e.getInput())));
		} catch (Throwable e) {
			// a bug, or a machine at its end: the person gets words, whoever mends it gets the trace
			return output.show(bug(ahead, e));
		}
	}

	/** Where is logged what these arguments lead to. */
	static LogFile log(String[] arguments) {
		return log(GivenAhead.in(arguments));
	}

	private static LogFile log(GivenAhead ahead) {
		try {
			return new LogFile(Place.folder(ahead.data()));
		} catch (InvalidPathException e) {
			return new LogFile(Place.folder(Optional.empty()));
		}
	}

	private static Result<Answer> bug(GivenAhead ahead, Throwable e) {
		Optional<Path> file = log(ahead).add("a command failed", e);
		boolean memory = e instanceof OutOfMemoryError;
		return Result.refused(Messages.Cli_bug.text(),
				List.of(new Missing(Messages.Cli_bugWhat.text(),
						memory ? Messages.Cli_memory.text() : Messages.Cli_bugHave.text(e.getClass().getSimpleName()),
						Messages.Cli_bugWant.text(),
						memory ? Messages.Cli_memoryNext.text()
								: file.map(f -> Messages.Cli_bugNext.text(f.toString()))
										.orElseGet(Messages.Cli_bugNoFile::text))));
	}

	private int run(String[] arguments, GivenAhead ahead, Output output) {
		CommandLine line = new CommandTree(ahead.language()).build(verbs());
		ParseResult parsed;
		try {
			parsed = line.parseArgs(arguments);
		} catch (ParameterException e) {
			return output.misuse(Misuse.words(e, arguments), e.getCommandLine());
		}
		ParseResult leaf = parsed;
		StringBuilder words = new StringBuilder();
		// an option of all commands may stand between any two words
		Map<String, List<String>> values = CommandTree.values(parsed);
		while (leaf.subcommand() != null) {
			leaf = leaf.subcommand();
			words.append(words.isEmpty() ? "" : " ").append(leaf.commandSpec().name());
			values.putAll(CommandTree.values(leaf));
		}
		CommandLine command = leaf.commandSpec().commandLine();
		if (leaf.isUsageHelpRequested()) {
			return output.help(command);
		}
		Optional<Bilingual> wrong = wrong(values);
		if (wrong.isPresent()) {
			return output.misuse(wrong.get(), command);
		}
		Optional<Verb> verb = verbs().stream().filter(v -> v.words().contentEquals(words)).findFirst();
		if (verb.isEmpty()) {
			return output.misuse(Messages.Misuse_noCommand.text(String.join(", ", command.getSubcommands().keySet())),
					command);
		}
		Optional<Bilingual> misuse = verb.get().misuse(values.keySet());
		if (misuse.isPresent()) {
			return output.misuse(misuse.get(), command);
		}
		return output.show(run(verb.get(), values, output));
	}

	/** What is wrong with the options of all commands. */
	private static Optional<Bilingual> wrong(Map<String, List<String>> values) {
		for (String option : List.of(CommandTree.DATA, CommandTree.AS)) {
			if (values.getOrDefault(option, List.of("given")).getFirst().isBlank()) {
				return Optional.of(Messages.Misuse_noValue.text(option));
			}
		}
		return Optional.ofNullable(values.get(CommandTree.LANG)).map(List::getFirst)
				.filter(tag -> Arrays.stream(Language.values()).noneMatch(l -> l.tag().equals(tag)))
				.map(tag -> Messages.Misuse_value.text(CommandTree.LANG, tag));
	}

	private Result<Answer> run(Verb verb, Map<String, List<String>> values, Output output) {
		Place place = Place.of(values, environment, journals);
		Door door = verb.door(values.keySet());
		Optional<Refused<Void>> absent = journals.absent(place.location());
		if (door == Door.NONE || door == Door.PACKS && absent.isPresent()) {
			return verb.work().run(new Input(values, place, packs.get(), null, null, null, exchange.get(), secrets, output::report));
		}
		if (door != Door.BEGINNING && absent.isPresent()) {
			return absent.get().as();
		}
		AutoCloseable attended = workspace.attend(new Steps(output::report));
		try {
			return workspace.open(place.location(), Progress.SILENT).then(services -> {
				Result<Optional<Session>> session = door == Door.SIGNED_IN ? signIn(services, values).map(Optional::of)
						: Result.done(Optional.empty());
				return session.then(s -> verb.work().run(new Input(values, place, services.packs(), services,
						s.orElse(null), demo.get(), exchange.get(), secrets, output::report)));
			});
		} finally {
			close(attended);
			close();
		}
	}

	private static void close(AutoCloseable attended) {
		try {
			attended.close();
		} catch (Exception e) {
			LOG.log(System.Logger.Level.WARNING, "nobody listens any more all the same", e);
		}
	}

	/** What goes wrong here must not take the place of the answer, which is stored. */
	private void close() {
		try {
			workspace.close();
		} catch (RuntimeException e) {
			LOG.log(System.Logger.Level.ERROR, "the data folder was not closed in order", e);
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
}
