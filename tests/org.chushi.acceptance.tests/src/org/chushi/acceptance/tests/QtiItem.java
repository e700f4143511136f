package org.chushi.acceptance.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.chushi.model.ChoiceQuestion;
import org.chushi.model.GapFill;
import org.chushi.model.HotText;
import org.chushi.model.ListGap;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.Question;
import org.chushi.model.Text;
import org.chushi.model.TrueFalse;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A QTI file as XML, and what its identifiers are in the question it became. Read without anything of the import. */
record QtiItem(Path file, Element root) {

	private static final ErrorHandler QUIET = new DefaultHandler();

	/** Empty for what is no XML. */
	static Optional<QtiItem> of(Path file) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
			var builder = factory.newDocumentBuilder();
			builder.setErrorHandler(QUIET);
			return Optional.of(new QtiItem(file, builder.parse(file.toFile()).getDocumentElement()));
		} catch (SAXException e) {
			return Optional.empty();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	boolean is(String name) {
		return is(root, name);
	}

	/** In the words of QTI 2 and 3: {@code qti-simple-choice} is {@code simpleChoice}. */
	private static boolean is(Element element, String name) {
		String tag = element.getTagName();
		return plain(tag.substring(tag.indexOf(':') + 1).replaceFirst("^qti-", "")).equals(plain(name));
	}

	private static String plain(String name) {
		return name.replace("-", "").toLowerCase(java.util.Locale.ROOT);
	}

	static String attribute(Element element, String name) {
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			var attribute = element.getAttributes().item(i);
			if (plain(attribute.getNodeName()).equals(plain(name))) {
				return attribute.getNodeValue();
			}
		}
		return "";
	}

	static List<Element> all(Element in, String... names) {
		List<Element> found = new ArrayList<>();
		NodeList below = in.getElementsByTagName("*");
		for (int i = 0; i < below.getLength(); i++) {
			Element element = (Element) below.item(i);
			if (List.of(names).stream().anyMatch(n -> is(element, n))) {
				found.add(element);
			}
		}
		return found;
	}

	/** The responses that the item itself calls correct, by their identifiers. */
	Map<String, List<String>> correct() {
		Map<String, List<String>> correct = new LinkedHashMap<>();
		for (Element declaration : all(root, "responseDeclaration")) {
			all(declaration, "correctResponse").forEach(c -> correct.put(attribute(declaration, "identifier"),
					all(c, "value").stream().map(v -> v.getTextContent().strip()).toList()));
		}
		return correct;
	}

	/** The response as it is given to the question on a paper; empty where an identifier is none of the item's. */
	Optional<Response> response(QuestionType type, Question question, Item item, Map<String, List<String>> given) {
		List<Element> asking = all(root, "choiceInteraction", "orderInteraction", "hottextInteraction", "matchInteraction", "gapMatchInteraction",
				"textEntryInteraction", "inlineChoiceInteraction", "sliderInteraction");
		if (asking.isEmpty() || asking.stream().anyMatch(i -> !given.containsKey(attribute(i, "responseIdentifier")))) {
			return Optional.empty();
		}
		List<String> values = given.get(attribute(asking.getFirst(), "responseIdentifier"));
		try {
			return Optional.of(question instanceof MatchingQuestion ? Response.parts(pairs(item, values)) : type.placed(item, switch (question) {
			case TrueFalse truth -> Response.keys(values.stream().map(v -> truth(choice(v))).toList());
			case ChoiceQuestion choice -> Response.keys(values.stream()
					.map(v -> choice.getChoices().get(place(v, "simpleChoice")).getKey()).toList());
			case HotText hot -> Response.keys(values.stream().map(v -> hot.getSpots().get(place(v, "hottext")).getKey()).toList());
			case Ordering order -> Response.keys(values.stream().map(v -> order.getItems().stream()
					.filter(i -> says(i, choice(v))).findFirst().orElseThrow().getKey()).toList());
			case GapFill fill -> Response.parts(is(asking.getFirst(), "gapMatchInteraction") ? placed(fill, values) : filled(fill, asking, given));
			default -> Response.text(String.join(" ", values));
			}));
		} catch (IndexOutOfBoundsException | java.util.NoSuchElementException e) {
			return Optional.empty();
		}
	}

	private static String truth(Element choice) {
		return Boolean.toString(said(choice).strip().toLowerCase(java.util.Locale.ROOT).matches("true|对|正确"));
	}

	/** Without what is said when it is chosen. */
	private static String said(Element choice) {
		Element alone = (Element) choice.cloneNode(true);
		all(alone, "feedbackInline").forEach(f -> f.getParentNode().removeChild(f));
		return alone.getTextContent();
	}

	/** Where among the elements of this name; out of bounds when it is none of them. */
	private int place(String id, String... names) {
		return all(root, names).stream().map(e -> attribute(e, "identifier")).toList().indexOf(id);
	}

	private Element choice(String id) {
		return all(root, "simpleChoice", "simpleAssociableChoice").stream().filter(e -> attribute(e, "identifier").equals(id)).findFirst().orElseThrow();
	}

	private static boolean says(Text text, Element choice) {
		return words(text.getZh() == null ? text.getEn() : text.getZh()).equals(words(said(choice)));
	}

	private static String words(String text) {
		return String.valueOf(text).replaceAll("[\\s\\p{Z}]+", "");
	}

	/** By what both sides say: they are lettered when they are shown. */
	private Map<String, String> pairs(Item item, List<String> values) {
		Bodies.Matching body = item.body().as(Bodies.Matching.class);
		Map<String, String> pairs = new HashMap<>();
		for (String value : values) {
			String[] ends = value.split(" ");
			boolean forth = key(body.lefts(), ends[0]).isPresent() && key(body.rights(), ends[1]).isPresent();
			pairs.put(key(body.lefts(), ends[forth ? 0 : 1]).orElseThrow(), key(body.rights(), ends[forth ? 1 : 0]).orElseThrow());
		}
		return pairs;
	}

	private Optional<String> key(List<ExamChoice> side, String id) {
		return side.stream().filter(c -> words(c.text().zh()).equals(words(said(choice(id))))).map(ExamChoice::key).findFirst();
	}

	private Map<String, String> placed(GapFill fill, List<String> values) {
		Map<String, String> placed = new HashMap<>();
		for (String value : values) {
			String[] ends = value.split(" ");
			boolean forth = place(ends[0], "gapText", "gapImg") >= 0;
			ListGap gap = (ListGap) fill.getGaps().get(place(ends[forth ? 1 : 0], "gap"));
			placed.put(gap.getKey(), gap.getChoices().get(place(ends[forth ? 0 : 1], "gapText", "gapImg")).getKey());
		}
		return placed;
	}

	private static Map<String, String> filled(GapFill fill, List<Element> asking, Map<String, List<String>> given) {
		Map<String, String> filled = new HashMap<>();
		IntStream.range(0, asking.size()).forEach(i -> {
			String value = String.join(" ", given.get(attribute(asking.get(i), "responseIdentifier")));
			filled.put(fill.getGaps().get(i).getKey(), fill.getGaps().get(i) instanceof ListGap list ? list.getChoices()
					.get(all(asking.get(i), "inlineChoice").stream().map(c -> attribute(c, "identifier")).toList().indexOf(value)).getKey() : value);
		});
		return filled;
	}
}
