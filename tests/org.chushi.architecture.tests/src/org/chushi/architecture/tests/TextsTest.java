package org.chushi.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text in both languages, with the same arguments, and no text nobody shows. */
class TextsTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*\\}");
	private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Za-z0-9]*_[A-Za-z0-9_]+)\\b");

	/** A blank beside the sign of equality or at the end of a line, or a line that goes on in the next and loses the blanks before it. */
	private static final Pattern HIDDEN_BLANK = Pattern.compile("^[^#=]*[\\s\\h]=|^[^#=]*=[\\s\\h]|^[^#=]*=.*([\\s\\h]|\\\\)$");
	/** No width, or no width of its own. */
	private static final Pattern UNSEEN = Pattern.compile("[\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]");

	/** English files that have a Chinese twin, or ought to. */
	static Stream<Path> english() {
		return Tree.bundles().stream().flatMap(b -> Stream
				.concat(Tree.files(b.folder().resolve("src"), ".properties").stream(),
						Tree.files(b.folder().resolve("OSGI-INF"), ".properties").stream()))
				.filter(f -> !f.getFileName().toString().matches(".*_zh(_CN)?\\.properties"));
	}

	static Stream<Path> messages() {
		return english().filter(f -> f.getFileName().toString().equals("messages.properties"));
	}

	@ParameterizedTest
	@MethodSource("english")
	void bothLanguagesHaveTheSameKeysAndArguments(Path file) {
		Properties en = load(file);
		Properties zh = load(twin(file));
		assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
		en.stringPropertyNames().forEach(key -> {
			assertThat(arguments(zh.getProperty(key))).as(key).isEqualTo(arguments(en.getProperty(key)));
			assertThat(zh.getProperty(key)).as(key).isNotBlank();
			assertThat(en.getProperty(key)).as(key).isNotBlank();
		});
	}

	@ParameterizedTest
	@MethodSource("english")
	void chineseTextsAreChineseAndEnglishOnesAreNot(Path file) {
		Properties en = load(file);
		en.stringPropertyNames().forEach(key -> assertThat(en.getProperty(key)).as(key).doesNotContainPattern("\\p{IsHan}"));
	}

	@ParameterizedTest
	@MethodSource("messages")
	void everyTextFormatsAndKeysAreSorted(Path file) {
		for (Path each : new Path[] { file, twin(file) }) {
			load(each).forEach((key, value) -> assertThat(new MessageFormat(value.toString())).as(key.toString()).isNotNull());
			assertThat(Tree.text(each).lines().filter(l -> l.contains("=")).map(l -> l.substring(0, l.indexOf('='))).toList())
					.isSortedAccordingTo(String::compareTo);
		}
	}

	/** A blank after the sign of equality is lost, one at the end of a line is seen by nobody: each that is wanted is written as its number. */
	@ParameterizedTest
	@MethodSource("english")
	void aBlankAtAnEndOfATextIsThereAndCanBeSeen(Path file) {
		for (Path each : new Path[] { file, twin(file) }) {
			assertThat(Tree.text(each).lines().filter(l -> HIDDEN_BLANK.matcher(l).find())).as("write \\u0020 in " + each.getFileName()).isEmpty();
			load(each).forEach((key, value) -> assertThat(value.toString()).as(key.toString()).doesNotContainPattern(UNSEEN));
		}
	}

	/** 你, never 您; a lead is 组长, as the role is called; a section is 版块. */
	@ParameterizedTest
	@MethodSource("messages")
	void thereIsOneWordForOneThing(Path file) {
		load(twin(file)).forEach((key, value) -> assertThat(value.toString()).as(key.toString()).doesNotContainPattern("您|主管|板块|所属小组|岗位组"));
	}

	@Test
	void blanksThatAreLostOrUnseenAreFound() {
		assertThat(List.of("A_b= or", "A_b =or", "A_b=or ", "A_b=or\t", "A_b=or\u3000", "A_b=\u00a0or", "A_b=or\\"))
				.allSatisfy(l -> assertThat(l).containsPattern(HIDDEN_BLANK));
		assertThat(List.of("A_b=or", "A_b=\\u0020or\\u0020", "A_b=one or two", "# a note ", "A_b=two\\nlines"))
				.allSatisfy(l -> assertThat(l).doesNotContainPattern(HIDDEN_BLANK));
	}

	@ParameterizedTest
	@MethodSource("messages")
	void everyTextIsShownSomewhere(Path file) {
		Path folder = file.getParent();
		Set<String> declared = constants(folder.resolve("Messages.java"));
		assertThat(declared).isEqualTo(new TreeSet<>(load(file).stringPropertyNames()));
		Set<String> used = Tree.files(bundleOf(folder), ".java").stream().filter(f -> !f.endsWith("Messages.java"))
				.flatMap(f -> constants(f).stream()).collect(Collectors.toCollection(TreeSet::new));
		assertThat(used).containsAll(declared);
	}

	private static Path bundleOf(Path folder) {
		Path up = folder;
		while (!up.getFileName().toString().equals("src")) {
			up = up.getParent();
		}
		return up;
	}

	private static Set<String> constants(Path file) {
		return CONSTANT.matcher(Tree.text(file)).results().map(MatchResult::group)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> arguments(String text) {
		return ARGUMENT.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Path twin(Path file) {
		String name = file.getFileName().toString().replace(".properties", "");
		Path zh = file.resolveSibling(name + "_zh.properties");
		return Files.exists(zh) ? zh : file.resolveSibling(name + "_zh_CN.properties");
	}

	private static Properties load(Path file) {
		Properties properties = new Properties();
		try {
			properties.load(new StringReader(Tree.text(file)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}
}
