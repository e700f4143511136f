package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.ConductRule;
import org.chushi.model.Credit;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.SpotViolation;
import org.chushi.model.Violation;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.AnswerShape;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/**
 * Messages of a transcript that break a rule are marked, each with a rule; where a message breaks several, each is
 * accepted. With partial credit a violation found earns half of its share and its rule the other half, a message marked
 * without cause takes half a share away, and the score does not fall below zero.
 */
@Component
public final class SpotViolationType implements QuestionType {

	@Override
	public String id() {
		return "spot-violation";
	}

	@Override
	public Bilingual title() {
		return Messages.SpotViolationType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.SPOT_VIOLATION;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		SpotViolation spot = (SpotViolation) question;
		List<Diagnostic> found = new ArrayList<>(Items.checkChat(question, spot.getChat(), place));
		found.addAll(Items.checkOptions(question, spot.getRules(), ConductRule::getKey, place));
		List<String> messages = spot.getChat().stream().map(m -> Items.text(m.getKey())).toList();
		List<String> rules = spot.getRules().stream().map(r -> Items.text(r.getKey())).toList();
		if (spot.getViolations().isEmpty()) {
			found.add(Diagnostic.error(place, Messages.SpotViolationType_none.text(Items.name(question)),
					Messages.SpotViolationType_noneRemedy.text()));
		}
		for (Violation violation : spot.getViolations()) {
			if (!messages.contains(violation.getMessage()) || !rules.contains(violation.getRule())) {
				found.add(Diagnostic.error(place,
						Messages.SpotViolationType_unknown.text(Items.name(question), Items.text(violation.getMessage()),
								Items.text(violation.getRule())),
						Messages.SpotViolationType_unknownRemedy.text()));
			}
		}
		if (rules.stream().anyMatch(r -> r.contains(" "))) {
			found.add(Diagnostic.error(place, Messages.SpotViolationType_space.text(Items.name(question)),
					Messages.SpotViolationType_spaceRemedy.text()));
		}
		return found;
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		SpotViolation spot = (SpotViolation) question;
		Map<String, String> key = new LinkedHashMap<>();
		Map<String, Bilingual> why = new HashMap<>();
		for (Violation violation : spot.getViolations()) {
			key.merge(violation.getMessage(), violation.getRule(), (a, b) -> a + " " + b);
			why.merge(violation.getMessage(), Texts.of(violation.getWhy()),
					(a, b) -> Bilingual.joined(List.of(a, b), Bilingual.same(" ")));
		}
		why.values().removeIf(Bilingual::blank);
		List<ExamChoice> rules = spot.getRules().stream().map(r -> new ExamChoice(r.getKey(), Texts.of(r))).toList();
		return Items.of(question, id(), new Bodies.Transcript(Items.chat(spot.getChat()), rules), key,
				new Keys.Choosing(spot.getCredit(), Map.of(), why));
	}

	private static Bodies.Transcript body(Item item) {
		return item.body().as(Bodies.Transcript.class);
	}

	private static boolean names(String rules, String rule) {
		return rules != null && rule != null && Arrays.asList(rules.split(" ")).contains(rule);
	}

	@Override
	public AnswerShape shape() {
		return AnswerShape.CHOICE;
	}

	@Override
	public Judged judge(Item item, Response response) {
		Map<String, String> key = item.key().map();
		if (response.isEmpty() || key.isEmpty() || wrong(item, response).isPresent()) {
			return Judged.NOTHING;
		}
		Map<String, String> given = response.parts();
		long found = given.keySet().stream().filter(key::containsKey).count();
		long named = given.entrySet().stream().filter(e -> names(key.get(e.getKey()), e.getValue())).count();
		long blamed = given.size() - found;
		if (ChoosingType.marking(item).credit() == Credit.ALL_OR_NOTHING) {
			return Judged.when(named == key.size() && blamed == 0);
		}
		return Judged.of(Fraction.of(Math.max(0, found + named - blamed), 2L * key.size()));
	}

	@Override
	public Optional<Bilingual> wrong(Item item, Response response) {
		if (response.isEmpty()) {
			return Optional.empty();
		}
		return response.parts().isEmpty() ? Optional.of(Messages.SpotViolationType_noParts.text())
				: Items.wrongKeys(body(item).chat().stream().map(Bodies.Message::key).toList(),
						List.copyOf(response.parts().keySet()))
						.or(() -> Items.wrongKeys(Items.keys(body(item).rules()),
								response.parts().values().stream().filter(r -> !r.isEmpty()).distinct().toList()));
	}

	@Override
	public Optional<Response> right(Item item) {
		Map<String, String> right = new LinkedHashMap<>();
		item.key().map().forEach((message, rules) -> right.put(message, rules.split(" ")[0]));
		return Optional.of(Response.parts(right));
	}

	@Override
	public Result<Response> read(Item item, String words) {
		return Typed.looseParts(words);
	}

	@Override
	public Optional<Bilingual> wrongKey(Item item, TypeData key) {
		Map<String, String> first = new LinkedHashMap<>();
		for (Map.Entry<String, String> entry : key.map().entrySet()) {
			for (String rule : entry.getValue().split(" ")) {
				first.put(entry.getKey(), rule);
				Optional<Bilingual> wrong = rule.isEmpty() ? Optional.of(Messages.Items_emptyKey.text())
						: wrong(item, Response.parts(first));
				if (wrong.isPresent()) {
					return wrong;
				}
			}
		}
		return first.isEmpty() ? Optional.of(Messages.Items_emptyKey.text()) : Optional.empty();
	}

	/** {@code m3=r1 m5=r2|r4}. */
	@Override
	public Result<TypeData> key(Item item, List<String> words) {
		return Typed.looseParts(String.join(" ", words)).map(r -> {
			Map<String, String> key = new LinkedHashMap<>(r.parts());
			key.replaceAll((message, rules) -> rules.replace('|', ' '));
			return TypeData.of(key);
		});
	}

	@Override
	public Bilingual told(Item item) {
		List<Bilingual> lines = new ArrayList<>();
		item.key().map().forEach((message, rules) -> lines.add(Bilingual.same(message + ": ").with(Items.texts(body(item).rules(), List.of(rules.split(" "))))));
		return Bilingual.joined(lines, Bilingual.same("; "));
	}

	/** Why each of the messages breaks a rule, found or not. */
	@Override
	public List<Bilingual> remarks(Item item, Response response) {
		return ChoosingType.marking(item).feedback().entrySet().stream()
				.map(e -> Bilingual.same(e.getKey() + ": ").with(e.getValue())).toList();
	}

	@Override
	public List<AnswerClass> classes(Item item) {
		Map<String, String> key = item.key().map();
		List<AnswerClass> classes = new ArrayList<>();
		for (Bodies.Message message : body(item).chat()) {
			classes.add(new AnswerClass(message.key(), Bilingual.same(message.key() + " ").with(message.text()),
					key.containsKey(message.key())));
			for (ExamChoice rule : body(item).rules()) {
				classes.add(new AnswerClass(message.key() + "=" + rule.key(),
						Bilingual.same(message.key() + " = ").with(rule.text()),
						names(key.get(message.key()), rule.key())));
			}
		}
		return Classes.with(classes);
	}

	@Override
	public Set<String> classify(Item item, Response response) {
		if (response.isEmpty()) {
			return Set.of(AnswerClass.NONE);
		}
		Set<String> classes = new LinkedHashSet<>();
		if (wrong(item, response).isEmpty()) {
			response.parts().forEach((message, rule) -> classes.add(rule.isEmpty() ? message : message + "=" + rule));
		}
		return Classes.orOther(classes);
	}
}
