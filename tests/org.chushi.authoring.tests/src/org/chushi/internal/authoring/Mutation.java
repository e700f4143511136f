package org.chushi.internal.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chushi.model.ModelPackage;

/** Harm done to the files of a pack, by a seed. */
final class Mutation {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
	private static final List<String> VALUES = List.of("", " ", "-1", "2147483648", "1e9", "NaN", "true", "many", "../../../etc/passwd", "C:\\x",
			"\u0000", "&#0;", "&lol;", "\uFFFF", "1.2.3.4.5", "[[1]]", "((((((((((a+)+)+)+)+)+$", "%n%s", "\uD83D", "<", "-0", "0/0", "..", "/");
	private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
			+ "<!ENTITY lol SYSTEM \"file:///etc/passwd\">]>";
	private static final List<String> NAMES = List.of("../out.xmi", "/etc/out.xmi", "C:/out.xmi", "a/../../out.xmi", "a\\..\\..\\out.xmi", "pack.xmi/",
			"banks/\u0000.xmi", "CON.xmi", "lessons/" + "x".repeat(5_000) + ".md", "", ".", "..");

	private final Random random;
	private final Map<String, byte[]> files;

	Mutation(long seed, Map<String, byte[]> sound) {
		random = new Random(seed);
		files = new TreeMap<>(sound);
	}

	private <T> T any(List<T> of) {
		return of.get(random.nextInt(of.size()));
	}

	/** One to three harms. */
	Map<String, byte[]> files() {
		for (int n = 1 + random.nextInt(3); n > 0 && !files.isEmpty(); n--) {
			String path = any(List.copyOf(files.keySet()));
			harm(path, new String(files.get(path), StandardCharsets.UTF_8));
		}
		return files;
	}

	private void harm(String path, String text) {
		switch (random.nextInt(14)) {
		case 0 -> files.remove(path);
		case 1 -> files.put(path, files.get(any(List.copyOf(files.keySet()))));
		case 2 -> files.put(path.replace(".", any(List.of("-2.", "..", ".old."))), files.remove(path));
		case 3 -> files.put(path, noise());
		case 4 -> files.put(path, new byte[0]);
		case 5 -> put(path, text.substring(0, random.nextInt(text.length() + 1)));
		case 6 -> put(path, spoiled(text));
		case 7 -> put(path, replaced(ID, text, id(text)));
		case 8 -> put(path, type(text));
		case 9 -> put(path, attribute(text, any(VALUES)));
		case 10 -> put(path, attribute(text, "长".repeat(1 + random.nextInt(400_000))));
		case 11 -> put(path, text.replaceFirst("\\?>", Matcher.quoteReplacement("?>" + LAUGHS)));
		case 12 -> put(path, deep(text));
		default -> files.put(path, text.getBytes(any(List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE))));
		}
	}

	private void put(String path, String text) {
		files.put(path, text.getBytes(StandardCharsets.UTF_8));
	}

	private byte[] noise() {
		byte[] bytes = new byte[random.nextInt(4_000)];
		random.nextBytes(bytes);
		return bytes;
	}

	private String spoiled(String text) {
		int at = random.nextInt(text.length() + 1);
		int end = Math.min(text.length(), at + random.nextInt(80));
		return text.substring(0, at) + any(List.of("<", "</", "\"", "&", "]]>", "<![CDATA[", "<!--", text.substring(at, end).repeat(2))) + text.substring(end);
	}

	/** Of the same file, which makes cycles, of another one, which makes wrong types, or of nothing. */
	private String id(String text) {
		List<String> ids = new ArrayList<>(List.of("nobody", "00000000-0000-4000-8000-000000000000"));
		String from = random.nextBoolean() ? text : new String(files.get(any(List.copyOf(files.keySet()))), StandardCharsets.UTF_8);
		ID.matcher(from).results().forEach(m -> ids.add(m.group()));
		return any(ids);
	}

	private String type(String text) {
		String name = any(ModelPackage.eINSTANCE.getEClassifiers()).getName();
		return random.nextBoolean() ? replaced(Pattern.compile("xsi:type=\"chushi:\\w+\""), text, "xsi:type=\"chushi:" + name + "\"")
				: replaced(Pattern.compile("chushi:(?!1)\\w+"), text, "chushi:" + name);
	}

	private String attribute(String text, String value) {
		List<String> found = ATTRIBUTE.matcher(text).results().map(m -> m.group(1)).toList();
		return found.isEmpty() ? text + value
				: replaced(Pattern.compile(Pattern.quote(any(found)) + "=\"[^\"]*\""), text, any(found) + "=\"" + value + "\"");
	}

	/** One of its places; sometimes all. */
	private String replaced(Pattern what, String text, String by) {
		List<int[]> places = what.matcher(text).results().map(m -> new int[] { m.start(), m.end() }).toList();
		if (places.isEmpty()) {
			return text;
		}
		if (random.nextInt(6) == 0) {
			return what.matcher(text).replaceAll(Matcher.quoteReplacement(by));
		}
		int[] place = any(places);
		return text.substring(0, place[0]) + by + text.substring(place[1]);
	}

	private String deep(String text) {
		int at = text.lastIndexOf("</");
		int times = 1 + random.nextInt(20_000);
		String name = any(List.of("x", "questions", "title", "lessons"));
		return at < 0 ? ">".repeat(times) + text : text.substring(0, at) + ("<" + name + ">").repeat(times) + ("</" + name + ">").repeat(times) + text.substring(at);
	}

	/** The harmed files in a zip that is harmed itself. */
	byte[] zip() {
		byte[] zip = zipped(files(), random.nextInt(3) == 0 ? any(NAMES) : "more.xmi");
		switch (random.nextInt(4)) {
		case 0 -> zip = java.util.Arrays.copyOf(zip, random.nextInt(zip.length + 1));
		case 1 -> {
			for (int n = random.nextInt(30); n >= 0; n--) {
				zip[random.nextInt(zip.length)] = (byte) random.nextInt();
			}
		}
		case 2 -> zip = noise();
		default -> {
			// as it is
		}
		}
		return zip;
	}

	private byte[] zipped(Map<String, byte[]> content, String more) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> file : content.entrySet()) {
				out.putNextEntry(new ZipEntry(file.getKey()));
				out.write(file.getValue());
			}
			if (!content.containsKey(more)) {
				out.putNextEntry(new ZipEntry(more));
				out.write(new byte[random.nextInt(50) == 0 ? 300_000_000 : 10]);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
