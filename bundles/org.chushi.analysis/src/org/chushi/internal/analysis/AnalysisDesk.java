package org.chushi.internal.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.analysis.AnalysisUseCases;
import org.chushi.analysis.AttemptChoice;
import org.chushi.analysis.ItemAnalyses;
import org.chushi.analysis.PaperAnalysis;
import org.chushi.assessment.Exams;
import org.chushi.assessment.QuestionTypes;
import org.chushi.assessment.SatPapers;
import org.chushi.assessment.SatPapers.Sat;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.model.Question;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Analyses what people answered at papers. */
@Component
public final class AnalysisDesk implements ItemAnalyses {

	private final SatPapers sats;
	private final Exams exams;
	private final Packs packs;
	private final QuestionTypes types;
	private final Access access;
	private volatile Optional<Known> known = Optional.empty();

	/** What was computed last: a page asks again whenever something was recorded, which is mostly something else. */
	private record Known(Library library, AttemptChoice choice, List<Sat> sats, PaperAnalysis analysis) {

		boolean of(Library now, AttemptChoice chosen, List<Sat> looked) {
			return library == now && choice == chosen && sats.equals(looked);
		}
	}

	@Activate
	public AnalysisDesk(@Reference SatPapers sats, @Reference Exams exams, @Reference Packs packs,
			@Reference QuestionTypes types, @Reference Access access) {
		this.sats = sats;
		this.exams = exams;
		this.packs = packs;
		this.types = types;
		this.access = access;
	}

	@Override
	public Result<List<SatPapers.Title>> papers(Session session) {
		return access.<List<SatPapers.Title>>refusal(session, AnalysisUseCases.PAPERS).<Result<List<SatPapers.Title>>>map(r -> r)
				.orElseGet(() -> Result.done(sats.papers()));
	}

	@Override
	public Result<PaperAnalysis> paper(Session session, String paper, AttemptChoice choice) {
		return access.<PaperAnalysis>refusal(session, AnalysisUseCases.PAPER).<Result<PaperAnalysis>>map(r -> r)
				.orElseGet(() -> analysis(session, paper, choice));
	}

	private Result<PaperAnalysis> analysis(Session session, String paper, AttemptChoice choice) {
		Matrix matrix = new Matrix(chosen(sats.of(paper), choice));
		if (matrix.items().isEmpty()) {
			return Result.refused(Messages.AnalysisDesk_nothing.text(paper));
		}
		return exams.onPaper(session).then(busy -> matrix.items().stream().anyMatch(i -> busy.contains(i.question()))
				? Result.refused(Messages.AnalysisDesk_sitting.text())
				: Result.done(computed(matrix, choice)));
	}

	private PaperAnalysis computed(Matrix matrix, AttemptChoice choice) {
		Library library = packs.library();
		return known.filter(k -> k.of(library, choice, matrix.sats())).map(Known::analysis).orElseGet(() -> {
			PaperAnalysis analysis = new PaperReport(matrix, types, this::code).analysis(choice);
			known = Optional.of(new Known(library, choice, matrix.sats(), analysis));
			return analysis;
		});
	}

	/** One of each person, in the order of their ends. */
	private static List<Sat> chosen(List<Sat> all, AttemptChoice choice) {
		Map<UUID, Sat> chosen = new HashMap<>();
		all.forEach(s -> chosen.merge(s.person(), s, (a, b) -> a.number() < b.number() == (choice == AttemptChoice.FIRST) ? a : b));
		List<Sat> sorted = new ArrayList<>(chosen.values());
		sorted.sort(Comparator.comparing(Sat::ended).thenComparing(Sat::attempt));
		return sorted;
	}

	private String code(String question) {
		return packs.library().find(Question.class, question).map(Question::getCode).filter(c -> !c.isBlank()).orElse(question);
	}
}
