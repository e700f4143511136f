package org.chushi.internal.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with arguments, in both languages; the parser knows only English. */
final class Misuse {

	private Misuse() {
	}

	static Bilingual words(ParameterException e, String[] arguments) {
		return switch (e) {
		case MissingParameterException missing -> missing(missing, arguments);
		case UnmatchedArgumentException unmatched -> unmatched(unmatched);
		case OverwrittenOptionException twice -> Messages.Misuse_twice.text(name(twice.getOverwritten()));
		default -> e.getArgSpec() == null ? Messages.Misuse_other.text()
				: Messages.Misuse_value.text(name(e.getArgSpec()), String.valueOf(e.getValue()));
		};
	}

	private static Bilingual missing(MissingParameterException e, String[] arguments) {
		List<ArgSpec> missing = e.getMissing();
		if (missing.size() == 1 && missing.getFirst() instanceof OptionSpec option && isGiven(option, arguments)) {
			return Messages.Misuse_noValue.text(option.longestName());
		}
		return Messages.Misuse_missing.text(missing.stream().map(Misuse::name).collect(Collectors.joining(", ")));
	}

	private static boolean isGiven(OptionSpec option, String[] arguments) {
		return Arrays.stream(option.names())
				.anyMatch(name -> Arrays.stream(arguments).anyMatch(a -> a.equals(name) || a.startsWith(name + "=")));
	}

	private static Bilingual unmatched(UnmatchedArgumentException e) {
		String first = e.getUnmatched().getFirst();
		CommandLine command = e.getCommandLine();
		if (first.startsWith("-")) {
			return Messages.Misuse_option.text(first);
		}
		return command.getSubcommands().isEmpty()
				? Messages.Misuse_tooMany.text(String.join(" ", e.getUnmatched()))
				: Messages.Misuse_command.text(first, String.join(", ", command.getSubcommands().keySet()));
	}

	private static String name(ArgSpec spec) {
		return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
	}
}
