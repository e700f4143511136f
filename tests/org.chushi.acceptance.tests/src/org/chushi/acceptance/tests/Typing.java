package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** People of a house who type commands. */
abstract class Typing {

	/** What a command left behind. */
	record Run(int code, String out, String err) {
	}

	abstract House house();

	final Run run(String who, String language, String... arguments) {
		List<String> words = new ArrayList<>(List.of(arguments));
		words.addAll(List.of("--lang", language, "--as", who));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = house().cli().run(words.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** In Chinese, and without any trouble. @return what it said */
	final String done(String who, String... arguments) {
		Run run = run(who, "zh", arguments);
		assertThat(run.code()).as(run.toString()).isZero();
		return run.out();
	}
}
