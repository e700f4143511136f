package org.chushi.internal.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What letters are the same for whoever searches, and how Chinese ones are read. Folding keeps every character in its place,
 * so that a place in a folded text is the same place in the text. The tables lie beside this class: {@code simple.txt}, a
 * traditional character and its simplified one in each line, and {@code readings.txt}, a syllable and all that are read so. They
 * are those of ICU (Unicode data), which takes seconds to work them out; a test holds them to it.
 */
public final class Letters {

	private static final int FIRST = 0x3400;
	private static final int LAST = 0x9FFF;
	private static final int WIDE = 0xFEE0;
	private static final Set<String> TWO_LETTERS = Set.of("zh", "ch", "sh");
	/** Characters of everyday chats with a second reading; ICU knows the first only. */
	private static final String SECOND = """
			重chong 重zhong 长zhang 长chang 行hang 行xing 还hai 还huan 调diao 调tiao 便pian 便bian 率lv 率shuai 数shuo 数shu
			得de 得dei 地de 地di 了liao 了le 着zhao 着zhe 都du 都dou 发fa 好hao 号hao 会kuai 会hui 降xiang 降jiang 卡qia 卡ka
			量liang 没mei 没mo 难nan 弹dan 弹tan 提ti 提di 系xi 系ji 血xie 血xue 角jue 角jiao 觉jue 觉jiao 藏zang 藏cang
			差cha 差chai 单shan 单dan 传zhuan 传chuan 处chu 盛cheng 盛sheng 识zhi 识shi 似shi 似si 宿xiu 宿su 吓he 吓xia
			呢ne 呢ni 的di 的de 大dai 大da 打da 当dang 倒dao 干gan 给ji 给gei 几ji 假jia 尽jin 空kong 乐yue 乐le 累lei
			露lou 露lu 绿lv 绿lu 女nv 女nu 旅lv 旅lu 律lv 律lu 略lue 薄bao 薄bo 剥bao 剥bo 参shen 参can 曾zeng 曾ceng 称chen 称cheng 澄deng 澄cheng
			载zai 折she 折zhe 择zhai 择ze 扎za 扎zha 咽yan 咽ye 钥yao 钥yue 应ying 佣yong 与yu 晕yun 脏zang 粘zhan 粘nian 涨zhang 只zhi 轧ya 壳ke 壳qiao
			""";

	private static final String[] NONE = {};
	private final Map<Character, Character> simple = new HashMap<>();
	private final String[][] readings = new String[LAST - FIRST + 1][];
	private final Set<String> syllables = new HashSet<>();

	public Letters() {
		lines("simple.txt").forEach(l -> simple.put(l.charAt(0), l.charAt(1)));
		lines("readings.txt").map(l -> l.split(" ")).forEach(l -> {
			syllables.add(l[0]);
			l[1].chars().forEach(c -> readings[c - FIRST] = new String[] { l[0] });
		});
		second().forEach((letter, all) -> {
			readings[letter - FIRST] = all;
			syllables.addAll(List.of(all));
		});
	}

	private static Stream<String> lines(String file) {
		try (InputStream in = Letters.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
		} catch (IOException e) {
			// a part of this bundle
			throw new UncheckedIOException(e);
		}
	}

	private static Map<Character, String[]> second() {
		Map<Character, List<String>> found = Arrays.stream(SECOND.split("\\s+")).filter(w -> !w.isEmpty())
				.collect(Collectors.groupingBy(w -> w.charAt(0), Collectors.mapping(w -> w.substring(1), Collectors.toList())));
		Map<Character, String[]> second = new HashMap<>();
		found.forEach((letter, all) -> second.put(letter, all.stream().distinct().toArray(String[]::new)));
		return second;
	}

	/** Without capitals, wide forms, accents and traditional forms; as long as it was. */
	public String folded(String text) {
		char[] folded = text.toCharArray();
		for (int i = 0; i < folded.length; i++) {
			folded[i] = folded(folded[i]);
		}
		return new String(folded);
	}

	private char folded(char letter) {
		if (letter < 0x80) {
			return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
		}
		if (letter >= FIRST && letter <= LAST) {
			return simple.getOrDefault(letter, letter);
		}
		if (letter >= 0xFF01 && letter <= 0xFF5E) {
			return folded((char) (letter - WIDE));
		}
		if (letter < 0x250) {
			char base = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).charAt(0);
			return Character.toLowerCase(base);
		}
		char small = Character.toLowerCase(letter);
		return Character.isSpaceChar(letter) ? ' ' : small == letter ? letter : folded(small);
	}

	/** How a character is read, without tones, the usual reading first; none for what is no Chinese one. */
	String[] readings(char letter) {
		return letter < FIRST || letter > LAST || readings[letter - FIRST] == null ? NONE : readings[letter - FIRST];
	}

	boolean chinese(char letter) {
		return readings(letter).length > 0;
	}

	/** Whether there is a character that is read so. */
	boolean syllable(String letters) {
		return syllables.contains(letters);
	}

	/** All syllables that begin with these letters. */
	List<String> beginning(String letters) {
		return syllables.stream().filter(s -> s.startsWith(letters)).sorted().toList();
	}

	/** {@code zh} of {@code zhong}, {@code t} of {@code tui}. */
	static String initial(String syllable) {
		return syllable.length() > 1 && TWO_LETTERS.contains(syllable.substring(0, 2)) ? syllable.substring(0, 2)
				: syllable.substring(0, 1);
	}

	/** Spaces, and what cannot be seen. */
	static boolean nothing(int point) {
		return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)
				|| Character.getType(point) == Character.FORMAT;
	}
}
