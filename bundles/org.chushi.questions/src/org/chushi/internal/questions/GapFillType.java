package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.Choice;
import org.chushi.model.Gap;
import org.chushi.model.GapFill;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Bodies;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** A text with gaps to be filled; each earns its share, and together they earn nothing below zero. */
@Component
public final class GapFillType implements QuestionType {

	@Override
	public String id() {
		return "gap-fill";
	}

	@Override
	public Bilingual title() {
		return Messages.GapFillType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.GAP_FILL;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		GapFill fill = (GapFill) question;
		List<Diagnostic> found = new ArrayList<>(Markers.check(question, fill.getPassage(),
				fill.getGaps().stream().map(Gap::getKey).toList(), false, place));
		if (fill.getGaps().isEmpty()) {
			found.add(Diagnostic.error(place, Messages.GapFillType_noGap.text(Items.name(question)),
					Messages.GapFillType_noGapRemedy.text()));
		}
		for (Gap gap : fill.getGaps()) {
			Gaps.wrong(gap).ifPresent(why -> found.add(Diagnostic.error(place,
					Messages.GapFillType_wrong.text(Items.name(question), Items.text(gap.getKey()), why),
					Messages.GapFillType_wrongRemedy.text())));
		}
		return found;
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		GapFill fill = (GapFill) question;
		List<Bodies.Field> fields = new ArrayList<>();
		List<Keys.Filling> key = new ArrayList<>();
		Map<String, String> sources = new LinkedHashMap<>();
		Map<String, Bilingual> feedback = new LinkedHashMap<>();
		for (Gap gap : fill.getGaps()) {
			List<Choice> shown = Gaps.shown(gap, shuffle);
			fields.add(Gaps.field(gap, shown));
			key.add(Gaps.key(gap, shown));
			for (int i = 0; i < shown.size(); i++) {
				String name = gap.getKey() + "=" + Items.letter(i);
				sources.put(name, gap.getKey() + "=" + Items.text(shown.get(i).getKey()));
				feedback.put(name, Texts.of(shown.get(i).getFeedback()));
			}
		}
		feedback.values().removeIf(Bilingual::blank);
		return Items.of(question, id(), new Bodies.Gaps(Texts.of(fill.getPassage()), fields), key,
				new Gaps.Marking(Comparison.telling(fill), sources, feedback));
	}

	private static List<Gaps> gaps(Item item) {
		return Gaps.of(item);
	}

	@Override
	public Judged judge(Item item, Response response) {
		if (response.isEmpty() || wrong(item, response).isPresent()) {
			return Judged.NOTHING;
		}
		Fraction sum = Fraction.ZERO;
		long shares = 0;
		for (Gaps gap : gaps(item)) {
			sum = sum.plus(gap.earned(response.parts().getOrDefault(gap.name(), "")).times(gap.share()));
			shares += gap.share();
		}
		return shares == 0 ? Judged.NOTHING : Judged.of(Weights.within(sum.dividedBy(shares), Fraction.ZERO));
	}

	@Override
	public Optional<Bilingual> wrong(Item item, Response response) {
		if (response.isEmpty()) {
			return Optional.empty();
		}
		if (response.parts().isEmpty()) {
			return Optional.of(Messages.GapFillType_noParts.text());
		}
		Optional<Bilingual> unknown = Items.wrongKeys(gaps(item).stream().map(Gaps::name).toList(),
				List.copyOf(response.parts().keySet()));
		return unknown.or(() -> gaps(item).stream()
				.flatMap(g -> g.wrong(response.parts().getOrDefault(g.name(), "")).stream()).findFirst());
	}

	/** Gaps without a word in them are left out. */
	@Override
	public Response canonical(Item item, Response response) {
		Map<String, String> filled = new LinkedHashMap<>();
		response.parts().forEach((gap, words) -> {
			if (!words.isBlank()) {
				filled.put(gap, words.strip());
			}
		});
		return Response.parts(filled);
	}

	@Override
	public Optional<Response> right(Item item) {
		Map<String, String> right = new LinkedHashMap<>();
		gaps(item).forEach(g -> g.right().ifPresent(words -> right.put(g.name(), words)));
		return right.size() < gaps(item).size() ? Optional.empty() : Optional.of(Response.parts(right));
	}

	@Override
	public Result<Response> read(Item item, String words) {
		return Typed.parts(words);
	}

	@Override
	public Optional<Bilingual> wrongKey(Item item, TypeData key) {
		List<Keys.Filling> gaps = key.list(Keys.Filling.class);
		if (!gaps.stream().map(Keys.Filling::gap).toList().equals(gaps(item).stream().map(Gaps::name).toList())) {
			return Optional.of(Messages.GapFillType_otherGaps.text());
		}
		return Gaps.of(item.keyed(key)).stream().flatMap(g -> g.wrongKey().stream()).findFirst();
	}

	/** {@code gap=words}, with several accepted ones separated by {@code |}; gaps that are not named stay as they are. */
	@Override
	public Result<TypeData> key(Item item, List<String> words) {
		return Typed.parts(String.join(";", words)).map(given -> TypeData.of(gaps(item).stream()
				.map(g -> given.parts().containsKey(g.name())
						? g.corrected(List.of(given.parts().get(g.name()).split("\\|")))
						: g.filling())
				.toList()));
	}

	/** In a gap with a list its options are called as in the content. */
	@Override
	public Result<List<String>> shown(Item item, List<String> words) {
		List<String> shown = new ArrayList<>();
		for (Map.Entry<String, String> gap : Typed.pairs(Typed.each(words), "").entrySet()) {
			Optional<Gaps> list = gaps(item).stream()
					.filter(g -> g.name().equals(gap.getKey()) && g.field().filling() == Bodies.Filling.LIST).findFirst();
			Result<List<String>> options = list.map(g -> Naming.weighted(g.sources(), List.of(gap.getValue().split("\\|"))))
					.orElseGet(() -> Result.done(List.of(gap.getValue())));
			if (!options.isDone()) {
				return options;
			}
			shown.add(gap.getKey() + "=" + String.join("|", options.value()));
		}
		return Result.done(shown);
	}

	@Override
	public Response named(Item item, Response response) {
		return renamed(item, response, Gaps::named);
	}

	@Override
	public Response placed(Item item, Response named) {
		return renamed(item, named, Gaps::placed);
	}

	private static Response renamed(Item item, Response response, BiFunction<Gaps, String, String> name) {
		Map<String, String> renamed = new LinkedHashMap<>(response.parts());
		gaps(item).forEach(g -> renamed.computeIfPresent(g.name(), (key, words) -> name.apply(g, words)));
		return Response.parts(renamed);
	}

	@Override
	public TypeData namedKey(Item item) {
		return TypeData.of(gaps(item).stream().map(Gaps::namedKey).toList());
	}

	@Override
	public Bilingual told(Item item) {
		return Bilingual.joined(
				gaps(item).stream().map(g -> Bilingual.same(g.name() + " = ").with(g.told())).toList(),
				Bilingual.same("; "));
	}

	@Override
	public List<Bilingual> remarks(Item item, Response response) {
		return wrong(item, response).isPresent() ? List.of()
				: gaps(item).stream().flatMap(g -> g.remark(response.parts().getOrDefault(g.name(), "")).stream()).toList();
	}

	@Override
	public List<AnswerClass> classes(Item item) {
		return Classes.with(gaps(item).stream().flatMap(g -> g.classes().stream()).toList());
	}

	@Override
	public Set<String> classify(Item item, Response response) {
		if (response.isEmpty()) {
			return Set.of(AnswerClass.NONE);
		}
		Set<String> classes = new LinkedHashSet<>();
		if (wrong(item, response).isEmpty()) {
			gaps(item).forEach(g -> g.classOf(response.parts().getOrDefault(g.name(), "")).ifPresent(classes::add));
		}
		return Classes.orOther(classes);
	}
}
