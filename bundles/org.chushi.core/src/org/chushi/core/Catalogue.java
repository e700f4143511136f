package org.chushi.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The texts of one bundle in both languages. */
final class Catalogue {

	private static final Map<Class<?>, Catalogue> LOADED = new ConcurrentHashMap<>();
	/** The first number that is written with a separator. */
	private static final int GROUPED = 1_000;

	/** @param bare whether it says nothing of how its arguments are written */
	private record Form(MessageFormat format, boolean bare) {

		Form(MessageFormat format) {
			this(format, Stream.of(format.getFormats()).allMatch(Objects::isNull));
		}

		/** Taking a pattern apart costs most, and a format is for one thread. */
		String fill(Object[] said) {
			return ((MessageFormat) format.clone()).format(said);
		}
	}

	private final Properties zh;
	private final Properties en;
	private final Map<String, Form> zhForms = new ConcurrentHashMap<>();
	private final Map<String, Form> enForms = new ConcurrentHashMap<>();

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
		Form form = (language == Language.ZH ? zhForms : enForms).computeIfAbsent(key, k -> new Form(new MessageFormat(pattern, language.locale())));
		Object[] said = new Object[arguments.length];
		for (int i = 0; i < said.length; i++) {
			said[i] = arguments[i] instanceof Bilingual b ? b.in(language) : form.bare() && isShort(arguments[i]) ? arguments[i].toString() : arguments[i];
		}
		return form.fill(said);
	}

	/** Whether it is a number that looks the same however it is written, for which a format of numbers need not be made. */
	private static boolean isShort(Object argument) {
		return argument instanceof Integer number && number > -GROUPED && number < GROUPED;
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
