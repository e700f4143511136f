package org.chushi.internal.badges;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real browser without a screen. {@code ./chushi test} installs it where it may. */
final class Browser {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
	private static final Pattern STANDING = Pattern.compile("data-standing=\"(\\w*)\"");
	private static final Pattern CHECK = Pattern.compile("<li class=\"(\\w+)\">.*?<span class=\"en\" lang=\"en\">(.*?)</span>");
	private static final Pattern RESULT = Pattern.compile("<section id=\"result\".*?</section>", Pattern.DOTALL);

	private final String program;
	private final Path profile;

	private Browser(String program, Path profile) {
		this.program = program;
		this.profile = profile;
	}

	static Optional<Browser> installed(Path profile) {
		return NAMES.stream().flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(p -> Path.of(p, name)))
				.filter(Files::isExecutable).findFirst().map(p -> new Browser(p.toString(), profile));
	}

	/** What a page shows. @param checks each with its standing before it, in English */
	record Shown(String standing, List<String> checks, String text) {
	}

	/** Opens a page and waits until it has nothing more to do. */
	Shown open(String address, String... more) throws IOException, InterruptedException {
		List<String> command = Stream.concat(Stream.of(program, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--user-data-dir=" + profile,
				"--virtual-time-budget=20000", "--dump-dom"), Stream.of(more)).collect(java.util.stream.Collectors.toCollection(ArrayList::new));
		command.add(address);
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		Matcher standing = STANDING.matcher(dom);
		Matcher result = RESULT.matcher(dom);
		String shown = result.find() ? result.group() : "";
		List<String> checks = CHECK.matcher(shown).results().map(m -> m.group(1) + " " + m.group(2)).toList();
		return new Shown(standing.find() ? standing.group(1) : "none", checks, shown.replaceAll("<[^>]+>", " "));
	}
}
