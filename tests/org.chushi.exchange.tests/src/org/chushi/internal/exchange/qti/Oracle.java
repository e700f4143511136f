package org.chushi.internal.exchange.qti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.internal.exchange.LimitExceeded;
import org.chushi.internal.exchange.Numbers;
import org.chushi.internal.exchange.xml.Node;
import org.chushi.internal.exchange.xml.SafeXml;

/**
 * Files of assessment results say which score a response got. Each is a case: the item beside it, the response, and the
 * score. What the rules of the item give is asked of {@link Scoring}, the same that the import asks.
 */
final class Oracle {

	/** One response and the score it is said to get. */
	record Case(Path result, String item, Map<String, List<String>> responses, BigDecimal given, BigDecimal ours, String unsupported,
			String why) {

		boolean agrees() {
			return ours != null && ours.subtract(given).abs().compareTo(new BigDecimal("0.001")) < 0;
		}
	}

	private final Map<String, List<Node>> items = new LinkedHashMap<>();
	final List<Case> cases = new ArrayList<>();

	static Oracle of(Path folder) {
		Oracle oracle = new Oracle();
		List<Path> files;
		try (Stream<Path> walk = Files.walk(folder)) {
			files = walk.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		List<Path> results = new ArrayList<>();
		for (Path file : files) {
			Node root = root(file);
			if (root != null && root.is("assessmentItem")) {
				oracle.items.computeIfAbsent(file.getParent() + "#" + root.get("identifier"), k -> new ArrayList<>()).add(root);
			} else if (root != null && root.is("assessmentResult")) {
				results.add(file);
			}
		}
		results.forEach(oracle::results);
		return oracle;
	}

	static Node root(Path file) {
		try (SafeXml xml = new SafeXml(Files.newInputStream(file), Node::camel3)) {
			return xml.root();
		} catch (LimitExceeded e) {
			return null;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void results(Path file) {
		root(file).all("itemResult").forEach(result -> {
			Optional<BigDecimal> given = result.children("outcomeVariable").stream().filter(o -> o.get("identifier").equals("SCORE"))
					.map(o -> Numbers.decimal(o.said("value"))).filter(v -> v != null).findFirst().or(() -> named(file));
			Map<String, List<String>> responses = new LinkedHashMap<>();
			result.children("responseVariable").forEach(r -> responses.put(r.get("identifier"), r.child("candidateResponse")
					.map(c -> c.children("value").stream().map(v -> v.text().strip()).toList()).orElse(List.of())));
			item(file, result.get("identifier")).ifPresent(item -> given.ifPresent(score -> cases.add(judge(file, item, responses, score, why(file, result, item, responses, score)))));
		});
	}

	/** Some files say it in their names. */
	private static Optional<BigDecimal> named(Path file) {
		String name = file.getFileName().toString();
		return name.contains("-incorrect") ? Optional.of(BigDecimal.ZERO) : name.contains("-correct") ? Optional.of(BigDecimal.ONE) : Optional.empty();
	}

	/** Why the score of a file is no statement about the rules of the item; empty when it is one. */
	private static String why(Path file, Node result, Node item, Map<String, List<String>> responses, BigDecimal given) {
		boolean people = result.children("outcomeVariable").stream().anyMatch(o -> !o.get("externalScored").isEmpty())
				|| item.child("responseProcessing").isEmpty();
		if (people) {
			return "scored outside of the item, by a person or a machine";
		}
		List<String> key = item.children("responseDeclaration").stream().filter(d -> d.get("identifier").equals("RESPONSE"))
				.flatMap(d -> Declared.of(d).values().stream()).toList();
		boolean right = !key.isEmpty() && java.util.Set.copyOf(responses.getOrDefault("RESPONSE", List.of())).equals(java.util.Set.copyOf(key));
		if (file.toString().contains("OutcomeProcessing") && right != given.signum() > 0) {
			return "input of a test of outcome processing: the response is " + (right ? "" : "not ") + "the key " + key + ", the score is given";
		}
		if (file.getFileName().toString().contains("Update_OutcomeVariable")) {
			return "a stale score that the engine has to replace";
		}
		if (right && given.signum() == 0) {
			return "the response is the right answer that the item names, the score is a stale one";
		}
		BigDecimal most = item.children("outcomeDeclaration").stream().filter(d -> d.get("identifier").equals("SCORE"))
				.flatMap(d -> Declared.of(d).lookup().values().stream()).map(Numbers::decimal).reduce(BigDecimal::max).orElse(given);
		if (given.compareTo(most) > 0) {
			return "above the highest score of the item's own table, " + most.toPlainString();
		}
		return "";
	}

	/** In the folder of the result, or one beside it. */
	private Optional<Node> item(Path file, String id) {
		return items.entrySet().stream().filter(e -> e.getKey().endsWith("#" + id)
				&& e.getKey().startsWith(file.getParent().getParent().toString())).map(e -> e.getValue().getFirst()).findFirst();
	}

	static Case judge(Path file, Node item, Map<String, List<String>> responses, BigDecimal given, String why) {
		Map<String, Declared> declared = new LinkedHashMap<>();
		item.elements().stream().filter(n -> n.is("responseDeclaration") || n.is("outcomeDeclaration"))
				.forEach(n -> declared.put(n.get("identifier"), Declared.of(n)));
		try {
			BigDecimal ours = new Processing(declared, item.child("responseProcessing").orElse(null)).score(responses);
			return new Case(file, item.get("identifier"), responses, given, ours, "", why);
		} catch (Scoring.Unsupported e) {
			return new Case(file, item.get("identifier"), responses, given, null, e.getMessage(), why);
		}
	}

	public static void main(String[] folders) {
		for (String folder : folders) {
			of(Path.of(folder)).cases.forEach(c -> System.out.println((c.agrees() ? "same" : c.ours() == null ? "unsupported " + c.unsupported() : "DIFFERS")
					+ "\t" + c.result().getFileName() + "\t" + c.item() + "\t" + c.responses() + "\t" + c.given() + "\t" + c.ours()));
		}
	}
}
