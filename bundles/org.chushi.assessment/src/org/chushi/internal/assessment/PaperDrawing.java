package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.chushi.assessment.Drawing;
import org.chushi.assessment.Item;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.QuestionType;
import org.chushi.assessment.QuestionTypes;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.Element;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws with one generator from one seed: first the order of the candidates, then who is taken, then the options. */
@Component
public final class PaperDrawing implements Drawing {

	private static final String ALGORITHM = "L64X128MixRandom";

	private final QuestionTypes types;

	@Activate
	public PaperDrawing(@Reference QuestionTypes types) {
		this.types = types;
	}

	@Override
	public Result<PaperSnapshot> draw(Paper paper, Library library, long seed) {
		RandomGenerator random = RandomGeneratorFactory.of(ALGORITHM).create(seed);
		Bilingual title = Texts.of(paper.getTitle());
		List<Candidates> sections = paper.getSections().stream().map(s -> candidates(s, library, random)).toList();
		if (sections.isEmpty()) {
			return Result.refused(Messages.PaperDrawing_empty.text(title));
		}
		SectionDraw draw = new SectionDraw();
		List<Set<Question>> drawn = draw.draw(sections);
		List<Missing> missing = new ArrayList<>();
		for (int i = 0; i < sections.size(); i++) {
			sections.get(i).missing(drawn.get(i).size()).ifPresent(missing::add);
		}
		if (!missing.isEmpty()) {
			return Result.refused(Messages.PaperDrawing_unmet.text(title), missing);
		}
		List<Item> items = new ArrayList<>();
		for (int i = 0; i < sections.size(); i++) {
			PaperSection section = sections.get(i).section();
			for (Question question : Items.shuffled(List.copyOf(drawn.get(i)), random)) {
				items.add(types.of(question.eClass()).orElseThrow().item(question, random)
						.placed(identity(section), section.getPoints()));
			}
		}
		InstalledPack pack = library.packOf(paper);
		return Result.done(new PaperSnapshot(identity(paper), code(paper), title, pack.code(), pack.version(),
				paper.getMinutes(), paper.getCutPercent(), paper.getSections().stream().map(PaperDrawing::snapshot).toList(),
				items, List.of(), 0, List.of(), seed));
	}

	private static SectionSnapshot snapshot(PaperSection section) {
		return new SectionSnapshot(identity(section), Texts.of(section.getTitle()), section.getMinimumPercent(),
				section.getMinutes(), section.isNoReturn(), Weights.of(section.getWrongPercent() == null ? "0" : section.getWrongPercent()));
	}

	private Candidates candidates(PaperSection section, Library library, RandomGenerator random) {
		Optional<Bank> bank = library.find(Bank.class, Objects.requireNonNullElse(section.getBank(), ""));
		List<Question> matching = bank.map(b -> matching(section, b, library)).orElse(List.of());
		List<Question> usable = matching.stream().filter(this::usable).toList();
		return new Candidates(section, bank.map(b -> Texts.of(b.getTitle())), Items.shuffled(usable, random),
				matching.size() - usable.size());
	}

	private static List<Question> matching(PaperSection section, Bank bank, Library library) {
		Set<String> wanted = new HashSet<>(ids(section.getCompetencies(), library));
		return bank.getQuestions().stream()
				.filter(q -> wanted.isEmpty() || ids(q.getCompetencies(), library).stream().anyMatch(wanted::contains))
				.toList();
	}

	/** References may be ids or codes. */
	private static List<String> ids(List<String> competencies, Library library) {
		return competencies.stream()
				.map(c -> library.find(Competency.class, c).map(PaperDrawing::identity).orElse(c)).toList();
	}

	private boolean usable(Question question) {
		Optional<QuestionType> type = types.of(question.eClass());
		return type.filter(QuestionType::asked).isPresent()
				&& type.get().check(question, "").stream().noneMatch(d -> d.severity() == Severity.ERROR);
	}

	static String identity(Element element) {
		return element.getId() == null ? code(element) : element.getId();
	}

	static String code(Element element) {
		return element.getCode() == null ? "" : element.getCode();
	}
}
