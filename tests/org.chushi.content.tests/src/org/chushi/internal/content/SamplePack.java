package org.chushi.internal.content;

import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chushi.content.PackFiles;

/** A small sound pack in memory, to be broken on purpose. */
final class SamplePack implements PackFiles {

	static final String PACK = "0f000000-0000-4000-8000-000000000001";
	static final String COMPETENCY = "0f000000-0000-4000-8000-000000000002";
	static final String COURSE = "0f000000-0000-4000-8000-000000000003";
	static final String LESSON = "0f000000-0000-4000-8000-000000000004";
	static final String BANK = "0f000000-0000-4000-8000-000000000005";
	static final String QUESTION = "0f000000-0000-4000-8000-000000000006";
	static final String DOMAIN = "0f000000-0000-4000-8000-000000000007";

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<chushi:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:chushi="http://www.chushi.org/model/1" """;

	private final Map<String, String> texts = new TreeMap<>();

	SamplePack() {
		texts.put("pack.xmi", HEAD.formatted("Pack") + """
				\sid="%s" code="sample" version="1.2.0" licence="EPL-2.0" author="Chushi">
				  <title zh="样例" en="Sample"/>
				  <domains id="%s" code="D-X">
				    <title zh="领域" en="Domain"/>
				    <competencies id="%s" code="K-X">
				      <title zh="能力" en="Competency"/>
				    </competencies>
				  </domains>
				</chushi:Pack>
				""".formatted(PACK, DOMAIN, COMPETENCY));
		texts.put("courses/x.xmi", HEAD.formatted("Course") + """
				\sid="%s" code="C-X" domain="%s">
				  <title zh="课程" en="Course"/>
				  <lessons id="%s" code="L-X" path="lessons/x" minutes="5">
				    <title zh="课时" en="Lesson"/>
				    <competencies>%s</competencies>
				  </lessons>
				</chushi:Course>
				""".formatted(COURSE, DOMAIN, LESSON, COMPETENCY));
		texts.put("banks/x.xmi", HEAD.formatted("Bank") + """
				\sid="%s" code="B-X">
				  <title zh="题库" en="Bank"/>
				  <questions xsi:type="chushi:SingleChoice" id="%s" code="Q-X" difficulty="2">
				    <stem zh="题干" en="Stem"/>
				    <explanation zh="解析" en="Explanation"/>
				    <choices key="A" correct="true" zh="对" en="right"/>
				    <choices key="B" zh="错" en="wrong"/>
				  </questions>
				</chushi:Bank>
				""".formatted(BANK, QUESTION));
		texts.put("lessons/x.zh.md", "# 课时\n\n![图](images/p.svg)\n");
		texts.put("lessons/x.en.md", "# Lesson\n");
		texts.put("lessons/images/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
	}

	/** The same pack with another text of a file; {@code null} takes the file away. */
	SamplePack with(String path, String text) {
		if (text == null) {
			texts.remove(path);
		} else {
			texts.put(path, text);
		}
		return this;
	}

	SamplePack replacing(String path, String what, String by) {
		if (!texts.get(path).contains(what)) {
			throw new IllegalArgumentException(path + " has no " + what);
		}
		return with(path, texts.get(path).replace(what, by));
	}

	Map<String, byte[]> bytes() {
		Map<String, byte[]> bytes = new LinkedHashMap<>();
		texts.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
		return bytes;
	}

	@Override
	public String origin() {
		return "sample";
	}

	@Override
	public List<String> paths() {
		return List.copyOf(texts.keySet());
	}

	@Override
	public byte[] read(String path) throws FileNotFoundException {
		if (!texts.containsKey(path)) {
			throw new FileNotFoundException(path);
		}
		return texts.get(path).getBytes(StandardCharsets.UTF_8);
	}
}
