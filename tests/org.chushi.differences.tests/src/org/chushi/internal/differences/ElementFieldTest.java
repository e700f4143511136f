package org.chushi.internal.differences;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.differences.ElementField;
import org.chushi.model.MatchPair;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.ModelFactory;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.junit.jupiter.api.Test;

class ElementFieldTest {

	@Test
	void theWordsOfAScriptAreProseAndItsCodeIsNot() {
		ScriptTemplate script = PackDifferencesTest.script("1", "亲，您好。");
		assertThat(ElementField.of(script, o -> false)).filteredOn(ElementField::prose).extracting(ElementField::path)
				.containsExactly("title.zh", "title.en", "body.zh", "body.en");
		assertThat(ElementField.of(script, o -> false)).filteredOn(f -> !f.prose()).extracting(ElementField::path).containsExactly("code");
	}

	@Test
	void whatIsApartIsLeftOutWithAllThatIsInIt() {
		ScriptBook book = PackDifferencesTest.book(PackDifferencesTest.script("1", "a"));
		assertThat(ElementField.of(book, ScriptTemplate.class::isInstance)).extracting(ElementField::path)
				.containsExactly("title.zh", "title.en");
	}

	@Test
	void aPartWithAnIdGoesByItWhereverItStands() {
		MatchingQuestion question = ModelFactory.eINSTANCE.createMatchingQuestion();
		for (String id : new String[] { "p1", "p2" }) {
			MatchPair pair = ModelFactory.eINSTANCE.createMatchPair();
			pair.setId(id);
			pair.setLeft(PackDifferencesTest.text("左" + id, "left"));
			question.getPairs().add(pair);
		}
		question.getPairs().move(0, 1);
		assertThat(ElementField.of(question, o -> false)).filteredOn(f -> f.path().equals("pairs[p2].left.zh")).singleElement()
				.satisfies(f -> {
					assertThat(f.text()).isEqualTo("左p2");
					assertThat(f.field().zh()).isEqualTo("配对 1·左边·中文");
					assertThat(f.language()).isEqualTo("zh");
				});
	}
}
