package org.chushi.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.chushi.atlas.Area.Spot;
import org.chushi.atlas.Sketch.Place;
import org.chushi.atlas.Sketch.Road;
import org.chushi.atlas.Sketch.Row;
import org.chushi.atlas.Sketch.Use;
import org.chushi.core.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The picture that is saved can be read, and tells by signs and lines what its colours tell. */
class SvgTest {

	private static final String HOSTILE = "<script>&\"'☃";

	@Test
	void everythingOnTheMapIsWrittenAndNothingOfItIsMarkup() throws Exception {
		Document svg = svg(HOSTILE);
		assertThat(texts(svg)).contains(HOSTILE, "lead", "第 1 级").anyMatch(t -> t.equals(Sign.HERE.letter())).anyMatch(t -> t.equals("1"));
		assertThat(svg.getElementsByTagName("script").getLength()).isZero();
		assertThat(svg.getDocumentElement().getAttribute("xml:lang")).isEqualTo("zh");
		assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("map");
	}

	@Test
	void theWayThatIsShownIsBroadAndWaysToTheSideAreDashed() throws Exception {
		NodeList paths = svg("here").getElementsByTagName("path");
		assertThat(paths.getLength()).isEqualTo(2);
		Element plain = (Element) paths.item(0);
		Element chosen = (Element) paths.item(1);
		assertThat(Double.parseDouble(chosen.getAttribute("stroke-width"))).isGreaterThan(Double.parseDouble(plain.getAttribute("stroke-width")));
		assertThat(plain.getAttribute("stroke-dasharray")).isNotEmpty();
		assertThat(chosen.getAttribute("stroke-dasharray")).isEmpty();
	}

	@Test
	void wordsAreBrokenBetweenWordsAndBetweenChineseSigns() {
		assertThat(Svg.lines("Head of customer experience", 8, 3)).containsExactly("Head of", "customer", "experience");
		assertThat(Svg.lines("客户体验总监", 3, 3)).containsExactly("客户体", "验总监");
		assertThat(Svg.lines("客户体验总监", 2, 2)).containsExactly("客户", "体验…");
		assertThat(Svg.lines("", 2, 2)).containsExactly("");
	}

	@Test
	void theMiddleOfAWayIsHalfOfItsLength() {
		assertThat(Drawing.half(List.of(new Spot(0, 0), new Spot(0, 10), new Spot(30, 10)))).isEqualTo(new Spot(10, 10));
	}

	@Test
	void aHeadPointsToTheEndAndTheLineStopsBeforeIt() {
		Head head = Head.of(List.of(new Spot(0, 0), new Spot(100, 0)), 10);
		assertThat(head.shortened().getLast()).isEqualTo(new Spot(90, 0));
		assertThat(head.wings().getFirst()).isEqualTo(new Spot(100, 0));
	}

	private static Document svg(String title) throws Exception {
		Sketch sketch = new Sketch("map", List.of("service"), List.of(new Row(1, "第 1 级")),
				List.of(new Place("a", title, "now", 0, 1, Sign.HERE, false), new Place("b", "lead", "", 0, 2, Sign.AHEAD, true),
						new Place("c", "other", "", 1, 2, Sign.READY, false)),
				List.of(new Road("m", "a", "b", true, Use.CHOSEN, 1), new Road("n", "b", "c", false, Use.PLAIN, 0)));
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(Svg.of(Drawing.of(sketch, Plate.of(sketch)), Language.ZH))));
	}

	private static List<String> texts(Document svg) {
		NodeList texts = svg.getElementsByTagName("text");
		return java.util.stream.IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
	}
}
