package org.chushi.internal.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.chushi.differences.ElementChange;
import org.chushi.differences.FieldChange;
import org.chushi.differences.PackDifferences;
import org.chushi.differences.PackState;
import org.chushi.model.Bank;
import org.chushi.model.Choice;
import org.chushi.model.Document;
import org.chushi.model.ModelFactory;
import org.chushi.model.PhraseList;
import org.chushi.model.ListedPhrase;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptStage;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.SingleChoice;
import org.chushi.model.Text;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackDifferencesTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	static Text text(String zh, String en) {
		Text text = MAKE.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	static ScriptTemplate script(String id, String zh) {
		ScriptTemplate script = MAKE.createScriptTemplate();
		script.setId(id);
		script.setCode("S-" + id);
		script.setTitle(text("开场", "Opening"));
		script.setBody(text(zh, "Hello."));
		return script;
	}

	static ScriptBook book(ScriptTemplate... scripts) {
		ScriptBook book = MAKE.createScriptBook();
		book.setId("book");
		book.setTitle(text("话术", "Scripts"));
		book.getScripts().addAll(List.of(scripts));
		return book;
	}

	private static SingleChoice question(String id) {
		SingleChoice question = MAKE.createSingleChoice();
		question.setId(id);
		question.setStem(text("问", "Ask"));
		for (String key : List.of("A", "B", "C")) {
			Choice choice = MAKE.createChoice();
			choice.setKey(key);
			choice.setZh("选" + key);
			choice.setEn("Option " + key);
			question.getChoices().add(choice);
		}
		return question;
	}

	static PackState state(EObject... roots) {
		Map<String, List<EObject>> files = new HashMap<>();
		for (int i = 0; i < roots.length; i++) {
			files.put("file" + i + ".xmi", List.of(roots[i]));
		}
		return new PackState(files);
	}

	private static ElementChange only(PackState before, PackState after) {
		PackDifferences differences = PackDifferences.between(before, after);
		assertThat(differences.changes()).hasSize(1);
		return differences.changes().getFirst();
	}

	@Test
	void aChangedMarkIsOneFieldOfOneElement() {
		ElementChange change = only(state(book(script("1", "亲，您好。"))), state(book(script("1", "亲，您好！"))));
		assertThat(change.id()).isEqualTo("1");
		assertThat(change.moved()).isFalse();
		FieldChange field = change.fields().getFirst();
		assertThat(field.path()).isEqualTo("body.zh");
		assertThat(field.field().zh()).isEqualTo("正文·中文");
		assertThat(field.difference().marked()).isEqualTo("亲，您好[-。-]{+！+}");
	}

	@Test
	void whatIsRenamedOrPutElsewhereIsNeitherNewNorGone() {
		ScriptTemplate renamed = script("2", "b");
		renamed.setCode("OTHER");
		ScriptBook other = book(renamed);
		other.setId("other");
		PackDifferences differences = PackDifferences.between(state(book(script("1", "a"), script("2", "b"))), state(book(script("1", "a")), other));
		assertThat(differences.added()).extracting(ElementChange::id).containsExactly("other");
		assertThat(differences.removed()).isEmpty();
		assertThat(differences.changed()).singleElement().satisfies(c -> {
			assertThat(c.moved()).isTrue();
			assertThat(c.fields()).extracting(FieldChange::path).containsExactly("code");
		});
	}

	@Test
	void oneThatWentToTheEndIsTheOnlyOneThatMoved() {
		PackDifferences differences = PackDifferences.between(
				state(book(script("1", "a"), script("2", "b"), script("3", "c"), script("4", "d"))),
				state(book(script("2", "b"), script("3", "c"), script("4", "d"), script("1", "a"))));
		assertThat(differences.changes()).extracting(ElementChange::id).containsExactly("1");
		assertThat(differences.changes().getFirst().moved()).isTrue();
	}

	@Test
	void optionsGoByTheirKeyAndTheirOrderIsAField() {
		SingleChoice after = question("q");
		after.getChoices().move(0, 2);
		after.getChoices().get(0).setCorrect(true);
		Bank one = MAKE.createBank();
		one.setId("bank");
		one.getQuestions().add(question("q"));
		Bank two = EcoreUtil.copy(one);
		two.getQuestions().set(0, after);
		ElementChange change = only(state(one), state(two));
		assertThat(change.fields()).extracting(FieldChange::path).containsExactlyInAnyOrder("choices[C].correct", "choices[]");
		assertThat(change.fields()).filteredOn(f -> f.path().equals("choices[]")).singleElement()
				.satisfies(f -> assertThat(f.after().orElseThrow().zh()).isEqualTo("C A B"));
	}

	@Test
	void aPhrasePutInFrontDoesNotChangeThoseBehindIt() {
		PhraseList before = phrases("最好", "第一", "加微信");
		ElementChange change = only(state(before), state(phrases("绝对", "最好", "第一", "加微信")));
		assertThat(change.fields()).filteredOn(f -> f.path().endsWith(".text")).singleElement()
				.satisfies(f -> assertThat(f.after().orElseThrow().zh()).isEqualTo("绝对"));
	}

	private static PhraseList phrases(String... words) {
		PhraseList list = MAKE.createPhraseList();
		list.setId("list");
		for (String word : words) {
			ListedPhrase phrase = MAKE.createListedPhrase();
			phrase.setText(word);
			list.getPhrases().add(phrase);
		}
		return list;
	}

	@Test
	void fixedValuesAndReferencesAreToldInWords() {
		ScriptTemplate sms = script("1", "a");
		sms.setStage(ScriptStage.CLOSING);
		var scenario = MAKE.createScenario();
		scenario.setId("sc");
		scenario.setTitle(text("快递不动", "The parcel does not move"));
		sms.setScenario("sc");
		ScriptBook before = book(script("1", "a"));
		before.getScenarios().add(EcoreUtil.copy(scenario));
		ScriptBook after = book(sms);
		after.getScenarios().add(scenario);
		assertThat(only(state(before), state(after)).fields()).extracting(f -> f.after().orElseThrow().zh()).containsExactlyInAnyOrder("促单", "快递不动");
	}

	@Test
	void aPageIsComparedByItsPath() {
		Document page = MAKE.createDocument();
		page.setText("# 一");
		Document better = MAKE.createDocument();
		better.setText("# 二");
		ElementChange change = only(new PackState(Map.of("lessons/a.zh.md", List.of(page))), new PackState(Map.of("lessons/a.zh.md", List.of(better))));
		assertThat(change.id()).isEqualTo("lessons/a.zh.md");
		assertThat(change.fields().getFirst().difference().marked()).isEqualTo("# [-一-]{+二+}");
	}

	/** Random deeds on a book; told are exactly those that were touched. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void exactlyWhatWasTouchedIsTold(long seed) {
		Random random = new Random(seed);
		ScriptBook before = book();
		for (int i = 0; i < 20; i++) {
			before.getScripts().add(script("s" + i, "亲，" + i));
		}
		ScriptBook after = EcoreUtil.copy(before);
		Set<String> touched = new HashSet<>();
		List<ScriptTemplate> scripts = new ArrayList<>(after.getScripts());
		Collections.shuffle(scripts, random);
		for (ScriptTemplate script : scripts.subList(0, 5)) {
			touched.add(script.getId());
			if (random.nextBoolean()) {
				after.getScripts().remove(script);
			} else {
				script.getBody().setZh(script.getBody().getZh() + "！");
			}
		}
		after.getScripts().add(random.nextInt(10), script("new" + seed, "新"));
		touched.add("new" + seed);
		assertThat(PackDifferences.between(state(before), state(after)).changes()).extracting(ElementChange::id)
				.containsExactlyInAnyOrderElementsOf(touched);
		assertThat(PackDifferences.between(state(after), state(EcoreUtil.copy(after))).none()).isTrue();
	}

	@Test
	void thePagesOfAPackAreReadAsText() throws java.io.IOException {
		PackState state = PackState.of(new Files(Map.of("lessons/a.zh.md", "好".getBytes(StandardCharsets.UTF_8), "p.png", new byte[] { 1 })));
		assertThat(((Document) state.roots().get("lessons/a.zh.md").getFirst()).getText()).isEqualTo("好");
		assertThat(state.roots().get("p.png")).hasSize(1);
	}

	@Test
	void picturesAreToldApartWithoutWritingThemOut() {
		byte[] picture = new byte[1 << 20];
		byte[] other = picture.clone();
		other[picture.length - 1] = 1;
		assertThat(Fields.raw(picture)).isEqualTo(Fields.raw(picture.clone())).isNotEqualTo(Fields.raw(other)).hasSizeLessThan(100);
	}

	private record Files(Map<String, byte[]> content) implements org.chushi.content.PackFiles {
		@Override
		public String origin() {
			return "memory";
		}

		@Override
		public List<String> paths() {
			return content.keySet().stream().sorted().toList();
		}

		@Override
		public byte[] read(String path) {
			return content.get(path);
		}
	}
}
