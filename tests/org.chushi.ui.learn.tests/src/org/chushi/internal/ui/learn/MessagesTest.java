package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");

	private static Properties texts(String file) throws IOException {
		Properties properties = new Properties();
		try (var reader = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

	@Test
	void bothLanguagesHaveEveryKeyAndNoOther() throws IOException {
		var keys = Arrays.stream(Messages.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

		assertThat(texts("messages.properties").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
		assertThat(texts("messages_zh.properties").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
	}

	@ParameterizedTest
	@EnumSource(Messages.class)
	void bothLanguagesFillTheSamePlaces(Messages message) throws IOException {
		assertThat(places(texts("messages.properties").getProperty(message.name())))
				.isEqualTo(places(texts("messages_zh.properties").getProperty(message.name())));
	}

	@ParameterizedTest
	@EnumSource(Messages.class)
	void aTextCanBeSaid(Messages message) {
		assertThat(message.text(1, 2, 3, 4, 5).zh()).isNotBlank().doesNotContain("{");
		assertThat(message.text(1, 2, 3, 4, 5).en()).isNotBlank().doesNotContain("{");
	}

	private static TreeSet<String> places(String pattern) {
		return PLACE.matcher(pattern).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
	}
}
