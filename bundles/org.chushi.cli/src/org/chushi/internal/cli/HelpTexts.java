package org.chushi.internal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import org.chushi.core.Language;

/** Help texts by key, beside this class in {@code help.properties} and {@code help_zh.properties}. */
final class HelpTexts {

	private HelpTexts() {
	}

	static Map<String, String> in(Language language) {
		Properties properties = new Properties();
		String file = language == Language.ZH ? "help_zh.properties" : "help.properties";
		try (InputStream in = HelpTexts.class.getResourceAsStream(file)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		Map<String, String> texts = new HashMap<>();
		properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
		return texts;
	}
}
