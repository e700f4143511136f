package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chushi.core.Language;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** The commands as picocli knows them, with help in one language. */
final class CommandTree {

	static final String DATA = "--data";
	static final String AS = "--as";
	static final String LANG = "--lang";
	static final String JSON = "--json";

	private final Map<String, String> texts;

	CommandTree(Language language) {
		this.texts = HelpTexts.in(language);
	}

	CommandLine build(List<Verb> verbs) {
		CommandSpec root = CommandSpec.create().name("chushi").mixinStandardHelpOptions(false);
		root.usageMessage().description(text("chushi"));
		root.addOption(shared(DATA, "DIR"));
		root.addOption(shared(AS, "NAME"));
		root.addOption(shared(LANG, "zh|en"));
		root.addOption(
				OptionSpec.builder(JSON).type(boolean.class).scopeType(ScopeType.INHERIT).description(text("arg." + JSON)).build());
		root.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).type(boolean.class)
				.scopeType(ScopeType.INHERIT).description(text("arg.--help")).build());
		headings(root);
		CommandLine line = new CommandLine(root);
		verbs.forEach(verb -> add(line, verb));
		return line;
	}

	private void headings(CommandSpec spec) {
		spec.usageMessage().synopsisHeading(text("help.usage")).commandListHeading(text("help.commands"))
				.synopsisSubcommandLabel(text("help.command"));
	}

	private OptionSpec shared(String name, String label) {
		return OptionSpec.builder(name).paramLabel(label).type(String.class).scopeType(ScopeType.INHERIT)
				.description(text("arg." + name)).build();
	}

	private void add(CommandLine root, Verb verb) {
		CommandLine parent = root;
		String[] words = verb.words().split(" ");
		StringBuilder path = new StringBuilder();
		for (int i = 0; i < words.length; i++) {
			path.append(path.isEmpty() ? "" : ".").append(words[i]);
			CommandLine next = parent.getSubcommands().get(words[i]);
			if (next == null) {
				CommandSpec spec = CommandSpec.create().name(words[i]);
				boolean leaf = i == words.length - 1;
				headings(spec);
				spec.usageMessage().description(text(leaf ? verb.key() : "group." + path));
				if (leaf) {
					arguments(spec, verb);
				}
				next = new CommandLine(spec);
				parent.addSubcommand(words[i], next);
			}
			parent = next;
		}
	}

	private void arguments(CommandSpec spec, Verb verb) {
		int position = 0;
		for (Arg arg : verb.args()) {
			if (arg.isOption()) {
				spec.addOption(option(arg));
			} else {
				var positional = PositionalParamSpec.builder().paramLabel(arg.name());
				spec.addPositional((arg.many() ? positional.type(List.class).auxiliaryTypes(String.class)
						: positional.type(String.class)).index(arg.many() ? position + "..*" : Integer.toString(position))
						.arity(arg.required() ? "1" : arg.many() ? "0..*" : "0..1").required(arg.required())
						.description(text(arg.key())).build());
				position++;
			}
		}
	}

	/** Given twice, one that takes a single value is refused. */
	private OptionSpec option(Arg arg) {
		OptionSpec.Builder option = OptionSpec.builder(arg.name()).required(arg.required()).description(text(arg.key()));
		if (arg.flag()) {
			return option.type(boolean.class).build();
		}
		option.arity("1").paramLabel(arg.name().substring(2).toUpperCase(Locale.ROOT));
		return arg.many() ? option.type(List.class).auxiliaryTypes(String.class).splitRegex(",").build()
				: option.type(String.class).build();
	}

	/** What was given to the arguments of a verb, by name; the shared options too. */
	static Map<String, List<String>> values(CommandLine.ParseResult parsed) {
		Map<String, List<String>> values = new java.util.HashMap<>();
		parsed.matchedOptions().forEach(o -> values.put(o.longestName(), strings(o.getValue())));
		parsed.matchedPositionals().forEach(p -> values.put(p.paramLabel(), strings(p.getValue())));
		return values;
	}

	private static List<String> strings(Object value) {
		List<String> strings = new ArrayList<>();
		if (value instanceof List<?> list) {
			list.forEach(v -> strings.add(String.valueOf(v)));
		} else {
			strings.add(String.valueOf(value));
		}
		return strings;
	}

	private String text(String key) {
		String text = texts.get(key);
		if (text == null) {
			throw new IllegalStateException("no help text for " + key);
		}
		return text;
	}
}
