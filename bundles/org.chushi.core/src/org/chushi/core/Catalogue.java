package org.chushi.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of one bundle in both languages. */
final class Catalogue {

	private static final Map<Class<?>, Catalogue> LOADED = new ConcurrentHashMap<>();

	private final Properties zh;
	private final Properties en;
	private final Map<String, MessageFormat> zhFormats = new ConcurrentHashMap<>();
	private final Map<String, MessageFormat> enFormats = new ConcurrentHashMap<>();

	private Catalogue(Class<?> messages) {
		zh = load(messages, "messages_zh.properties");
		en = load(messages, "messages.properties");
	}

	static Catalogue of(Class<?> messages) {
		return LOADED.computeIfAbsent(messages, Catalogue::new);
	}

	Bilingual text(String key, Object... arguments) {
		return new Bilingual(fill(zh, key, Language.ZH, arguments), fill(en, key, Language.EN, arguments));
	}

	private String fill(Properties texts, String key, Language language, Object... arguments) {
		String pattern = texts.getProperty(key);
		if (pattern == null) {
			throw new IllegalStateException("no " + language + " text for " + key);
		}
		if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
			return pattern;
		}
		Object[] said = new Object[arguments.length];
		for (int i = 0; i < said.length; i++) {
			said[i] = arguments[i] instanceof Bilingual b ? b.in(language) : arguments[i];
		}
		MessageFormat format = (language == Language.ZH ? zhFormats : enFormats).computeIfAbsent(key, k -> new MessageFormat(pattern, language.locale()));
		// taking the pattern apart costs most, and a format is for one thread
		return ((MessageFormat) format.clone()).format(said);
	}

	private static Properties load(Class<?> messages, String file) {
		Properties properties = new Properties();
		try (InputStream in = messages.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException(messages.getPackageName() + " has no " + file);
			}
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}
}
