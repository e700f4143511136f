package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.chushi.assessment.CandidateSource;
import org.chushi.assessment.CandidateSource.Candidate;
import org.chushi.assessment.Drawing;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.assessment.WrittenBank;
import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Result;
import org.chushi.model.Bank;
import org.chushi.model.Element;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws with one generator from one seed: first the order of the candidates, then who is taken, then the options. */
@Component
public final class PaperDrawing implements Drawing {

	private static final String ALGORITHM = "L64X128MixRandom";

	/** The loaded banks of one library that were drawn from. Nothing in a library changes. */
	private record Stocks(Library library, List<QuestionType> types, Map<Bank, LoadedStock> byBank) {
	}

	private final QuestionTypes types;
	private volatile Stocks last = new Stocks(null, List.of(), Map.of());

	@Activate
	public PaperDrawing(@Reference QuestionTypes types) {
		this.types = types;
	}

	static RandomGenerator generator(long seed) {
		return RandomGeneratorFactory.of(ALGORITHM).create(seed);
	}

	@Override
	public Result<PaperSnapshot> draw(Paper paper, Library library, long seed, Set<String> barred) {
		return draw(paper, library, new LibraryCandidates(library, types, stocks(library)), seed, barred);
	}

	@Override
	public Result<PaperSnapshot> draw(Paper paper, Library library, CandidateSource source, long seed, Set<String> barred) {
		RandomGenerator random = generator(seed);
		return chosen(paper, library, source, seed, barred, random).then(chosen -> items(chosen.blueprint(), source, chosen.sections(), random)
				.map(items -> snapshot(paper, library, source, items, chosen.form(), barred, seed)));
	}

	/** As long as the library and the types there are stay the same its questions are looked at once, however often is drawn from them. */
	private Map<Bank, LoadedStock> stocks(Library library) {
		Stocks current = last;
		List<QuestionType> now = types.all();
		if (current.library() != library || !current.types().equals(now)) {
			current = new Stocks(library, now, new ConcurrentHashMap<>());
			last = current;
		}
		return current.byBank();
	}

	@Override
	public Result<Filled> fill(Paper paper, Library library, List<WrittenBank> written) {
		LibraryCandidates others = new LibraryCandidates(library, types);
		return chosen(paper, library, new WrittenCandidates(written, others, others::asked), 0, Set.of(), generator(0))
				.map(chosen -> new Filled(IntStream.range(0, chosen.sections().size())
						.mapToObj(i -> chosen.blueprint().fixed(i).size() + chosen.sections().get(i).size()).toList()));
	}

	/** Who is on one form. @param sections what was drawn for each, beside the fixed ones; form from 1, 0 when there are none */
	private record Chosen(Blueprint blueprint, List<List<Candidate>> sections, int form) {
	}

	private static Result<Chosen> chosen(Paper paper, Library library, CandidateSource source, long seed, Set<String> barred,
			RandomGenerator random) {
		if (paper.getSections().isEmpty()) {
			return Result.refused(Messages.PaperDrawing_empty.text(Texts.of(paper.getTitle())));
		}
		Blueprint blueprint = new Blueprint(paper, library, source);
		if (!blueprint.contradictions().isEmpty()) {
			return Result.refused(Messages.PaperDrawing_contradicts.text(Texts.of(paper.getTitle())), blueprint.contradictions());
		}
		int forms = Math.max(1, paper.getForms());
		long drawing = paper.getForms() == 0 ? seed : Forms.seed(identity(paper), library.packOf(paper).version());
		Blueprint.Drawn drawn = blueprint.draw(forms, paper.getForms() == 0 ? barred : Set.of(),
				paper.getForms() == 0 ? random : generator(drawing), drawing);
		if (!drawn.missing().isEmpty()) {
			return Result.refused(Messages.PaperDrawing_unmet.text(Texts.of(paper.getTitle())), drawn.missing());
		}
		int form = paper.getForms() == 0 ? 0 : 1 + (int) Math.floorMod(seed, (long) forms);
		return Result.done(new Chosen(blueprint, bySection(paper, drawn, forms, Math.max(0, form - 1)), form));
	}

	/** What one form draws for each section. */
	private static List<List<Candidate>> bySection(Paper paper, Blueprint.Drawn drawn, int forms, int form) {
		List<List<Candidate>> sections = new ArrayList<>();
		paper.getSections().forEach(s -> sections.add(new ArrayList<>()));
		Forms dealer = new Forms(forms);
		for (int i = 0; i < drawn.cells().size(); i++) {
			Cell cell = drawn.cells().get(i);
			Set<Candidate> questions = drawn.questions().get(i);
			sections.get(cell.index()).addAll(forms == 1 || cell.all() ? questions : dealer.deal(questions).get(form));
		}
		return sections;
	}

	private Result<List<Item>> items(Blueprint blueprint, CandidateSource source, List<List<Candidate>> drawn,
			RandomGenerator random) {
		List<Item> items = new ArrayList<>();
		for (int i = 0; i < drawn.size(); i++) {
			PaperSection section = blueprint.paper().getSections().get(i);
			List<Candidate> order = new ArrayList<>(blueprint.fixed(i));
			order.addAll(section.isFixedOrder()
					? drawn.get(i).stream().sorted(Comparator.comparingInt(Candidate::place)).toList()
					: Blueprint.shuffled(drawn.get(i), random));
			for (Candidate candidate : order) {
				switch (source.question(candidate)) {
				case Result.Done<Question> found -> items.add(item(found.value(), section, random));
				case Result.Refused<Question> refused -> {
					return refused.as();
				}
				}
			}
		}
		return Result.done(items);
	}

	private Item item(Question question, PaperSection section, RandomGenerator random) {
		return types.of(question.eClass()).orElseThrow().item(question, random).placed(identity(section), section.getPoints());
	}

	private static PaperSnapshot snapshot(Paper paper, Library library, CandidateSource source, List<Item> items, int form,
			Set<String> barred, long seed) {
		InstalledPack pack = library.packOf(paper);
		List<String> critical = paper.getCritical().stream()
				.map(q -> source.candidate(q).map(Candidate::question).orElse(q)).toList();
		return new PaperSnapshot(identity(paper), code(paper), Texts.of(paper.getTitle()), pack.code(), pack.version(),
				paper.getMinutes(), paper.getCutPercent(), paper.getSections().stream().map(PaperDrawing::snapshot).toList(),
				items, items.stream().map(Item::question).filter(critical::contains).toList(), form,
				paper.getExposurePercent(), barred.stream().sorted().toList(), seed);
	}

	private static SectionSnapshot snapshot(PaperSection section) {
		return new SectionSnapshot(identity(section), Texts.of(section.getTitle()), section.getMinimumPercent(),
				section.getMinutes(), section.isNoReturn(),
				Fraction.percent(Objects.requireNonNullElse(section.getWrongPercent(), "").strip()).orElse(Fraction.ZERO).atLeastZero());
	}

	static String identity(Element element) {
		return LibraryCandidates.identity(element);
	}

	static String code(Element element) {
		return LibraryCandidates.code(element);
	}
}
