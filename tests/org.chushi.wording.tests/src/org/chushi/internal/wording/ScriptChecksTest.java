package org.chushi.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.chushi.content.PackContent;
import org.chushi.content.PackFiles;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.ChannelLength;
import org.chushi.model.Element;
import org.chushi.model.ModelFactory;
import org.chushi.model.Pack;
import org.chushi.model.PhraseKind;
import org.chushi.model.PhraseList;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Placeholder;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Slot;
import org.chushi.model.Text;
import org.chushi.wording.TextChecks;
import org.chushi.wording.TextChecker;
import org.chushi.wording.Rule;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

class ScriptChecksTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private final List<PhraseList> lists = new ArrayList<>(List.of(TextChecksTest.list(PhraseKind.BANNED, "去投诉吧")));
	private final TextCheckBook book = new TextCheckBook(TextCheckBook.standard());
	private final Counting counting = new Counting(book);
	private final ScriptChecks checks = new ScriptChecks(counting);

	/** Counts how often lists are made ready. */
	private static final class Counting implements TextChecks {
		private final TextChecks checks;
		private int made;

		Counting(TextChecks checks) {
			this.checks = checks;
		}

		@Override
		public List<Rule> rules() {
			return checks.rules();
		}

		@Override
		public TextChecker with(Collection<? extends PhraseList> phrases, Collection<? extends ChannelLength> lengths) {
			made++;
			return checks.with(phrases, lengths);
		}

		@Override
		public List<ChannelLength> limits(List<? extends PolicyProfile> profiles) {
			return checks.limits(profiles);
		}
	}

	private record Some(List<EObject> roots, List<? extends Element> lists) implements PackContent {

		@Override
		public Pack pack() {
			return MODEL.createPack();
		}

		@Override
		public PackFiles files() {
			throw new AssertionError("no files are read");
		}

		@Override
		public String place(EObject object) {
			return object.eClass().getName();
		}

		@Override
		public String place(EObject object, EStructuralFeature feature) {
			return place(object) + "." + feature.getName();
		}

		@Override
		public <T extends Element> List<T> all(Class<T> kind) {
			return lists.stream().filter(kind::isInstance).map(kind::cast).toList();
		}

		@Override
		public Optional<Element> resolve(String idOrCode) {
			return roots.stream().flatMap(r -> r.eContents().stream()).filter(Element.class::isInstance).map(Element.class::cast)
					.filter(e -> idOrCode.equals(e.getId())).findFirst();
		}
	}

	private static ScriptTemplate script(String zh, String en) {
		ScriptTemplate script = MODEL.createScriptTemplate();
		script.setCode("S-1");
		script.setStage(ScriptStage.OBJECTION);
		script.setChannel(ScriptChannel.CHAT);
		script.setBody(text(zh, en));
		return script;
	}

	private static Text text(String zh, String en) {
		Text text = MODEL.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	private List<Diagnostic> check(EObject root) {
		return checks.check(new Some(List.of(root), lists));
	}

	@Test
	void wordsAreWarnedOfAtTheirPlaceAndDoNotBreakThePack() {
		assertThat(check(script("那你去投诉吧。", "Fine."))).singleElement().satisfies(d -> {
			assertThat(d.severity()).isEqualTo(Severity.WARNING);
			assertThat(d.where()).isEqualTo("Text.zh");
			assertThat(d.what().zh()).contains("S-1").contains("第 3 字").contains("去投诉吧");
			assertThat(d.remedy().en()).contains("forbids");
		});
	}

	@Test
	void aScriptThatCannotBeFilledInIsAnError() {
		ScriptBook book = MODEL.createScriptBook();
		Placeholder buyer = MODEL.createPlaceholder();
		buyer.setId("b");
		buyer.setCode("buyer");
		buyer.setTitle(text("买家", "Buyer"));
		buyer.setExample(text("小林", "Lin"));
		book.getPlaceholders().add(buyer);
		ScriptTemplate script = script("您好{买家}", "Hello {byer}");
		Slot slot = MODEL.createSlot();
		slot.setPlaceholder("b");
		script.getSlots().add(slot);
		book.getScripts().add(script);
		List<Diagnostic> found = check(book);
		assertThat(found).extracting(Diagnostic::where).containsOnly("Text.en");
		assertThat(found).extracting(Diagnostic::severity).containsOnly(Severity.ERROR);
		assertThat(found).as("missing, and unknown").hasSize(2);
		assertThat(check(script)).as("alone it is told the same").hasSize(2);
	}

	@Test
	void aLanguageThatIsNotWrittenYetIsNotChecked() {
		assertThat(check(script(null, " "))).isEmpty();
		assertThat(check(MODEL.createScriptTemplate())).isEmpty();
	}

	@Test
	void listsAreMadeReadyOnceUntilOneChanges() {
		ScriptTemplate script = script("好的，返现。", "Fine.");
		check(script);
		assertThat(check(script)).isEmpty();
		assertThat(counting.made).isEqualTo(1);
		lists.getFirst().getPhrases().getFirst().setText("返现");
		assertThat(check(script)).hasSize(1);
		lists.add(TextChecksTest.list(PhraseKind.RISKY, "好的"));
		assertThat(check(script)).hasSize(2);
		assertThat(counting.made).isEqualTo(3);
	}

	@Test
	void aPackWithoutScriptsNeedsNoLists() {
		assertThat(check(MODEL.createBank())).isEmpty();
		assertThat(counting.made).isZero();
	}

	/** Each save and each look at the packs would else make ready thousands of phrases again, while somebody types. */
	@Test
	void packsThatAreReadLeaveTheListsOfTheStudioReady() {
		ScriptTemplate script = script("好的，返现。", "Fine.");
		ScriptBook installed = MODEL.createScriptBook();
		installed.getScripts().add(script("您好。", "Hello."));
		Some pack = new Some(List.of(installed), List.of(TextChecksTest.list(PhraseKind.RISKY, "好的")));
		for (int i = 0; i < 3; i++) {
			check(script);
			checks.check(pack);
		}
		assertThat(counting.made).isEqualTo(2);
	}

	private static PolicyProfile profile(String id, int most) {
		PolicyProfile profile = MODEL.createPolicyProfile();
		profile.setId(id);
		ChannelLength length = MODEL.createChannelLength();
		length.setChannel(ScriptChannel.CHAT);
		length.setMost(most);
		profile.setReview(MODEL.createReviewPolicy());
		profile.getReview().getLengths().add(length);
		return profile;
	}

	private List<String> rules(PolicyProfile... profiles) {
		ScriptTemplate script = script("您好，请您稍等一会儿，马上为您查。", "");
		return checks.check(new Some(List.of(script), List.of(profiles))).stream().map(d -> d.what().zh()).toList();
	}

	@Test
	void theLimitsOfTheTeamsPolicyHoldForPacksToo() {
		PolicyProfile strict = profile("strict", 10);
		assertThat(rules()).isEmpty();
		assertThat(rules(strict)).singleElement().asString().contains("最多 10");
		assertThat(rules(profile("mild", 50), strict)).as("the first before any was chosen").isEmpty();
		book.setLimits(() -> Optional.of("strict"));
		assertThat(rules(profile("mild", 50), strict)).hasSize(1);
		book.setLimits(() -> Optional.of("withdrawn"));
		assertThat(rules(profile("mild", 5), strict)).as("a chosen one that is gone is not replaced").isEmpty();
	}

	@Test
	void aLimitThatChangesIsFollowedAndOneThatDoesNotCostsNothing() {
		PolicyProfile policy = profile("p", 50);
		rules(policy);
		rules(policy);
		assertThat(counting.made).isEqualTo(1);
		policy.getReview().getLengths().getFirst().setMost(10);
		assertThat(rules(policy)).hasSize(1);
		assertThat(counting.made).isEqualTo(2);
	}
}
