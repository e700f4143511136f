package org.chushi.internal.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.analysis.AnalysisUseCases;
import org.chushi.analysis.AttemptChoice;
import org.chushi.analysis.ItemAnalyses;
import org.chushi.analysis.PaperAnalysis;
import org.chushi.assessment.Exams;
import org.chushi.assessment.SatPapers;
import org.chushi.assessment.SatPapers.Finished;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionTypes;
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
	private record Known(Library library, AttemptChoice choice, List<Finished> attempts, Set<String> questions,
			Optional<PaperAnalysis> analysis) {

		boolean of(Library now, AttemptChoice chosen, List<Finished> looked) {
			return library == now && choice == chosen && attempts.equals(looked);
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
		Known now = known(chosen(sats.of(paper), choice), choice);
		return exams.onPaper(session).then(busy -> now.questions().stream().anyMatch(busy::contains)
				? Result.refused(Messages.AnalysisDesk_sitting.text())
				: now.analysis().map(Result::done).orElseGet(() -> Result.refused(Messages.AnalysisDesk_nothing.text(paper))));
	}

	private Known known(List<Finished> attempts, AttemptChoice choice) {
		Library library = packs.library();
		return known.filter(k -> k.of(library, choice, attempts)).orElseGet(() -> {
			Known now = computed(library, attempts, choice);
			known = Optional.of(now);
			return now;
		});
	}

	private Known computed(Library library, List<Finished> attempts, AttemptChoice choice) {
		Matrix matrix = new Matrix(sats.read(attempts));
		Set<String> questions = matrix.items().stream().map(Item::question).collect(Collectors.toSet());
		return new Known(library, choice, attempts, questions, questions.isEmpty() ? Optional.empty()
				: Optional.of(new PaperReport(matrix, types, new QuestionCodes(packs)).analysis(choice)));
	}

	/** One of each person, in the order of their ends. */
	private static List<Finished> chosen(List<Finished> all, AttemptChoice choice) {
		Map<UUID, Finished> chosen = new HashMap<>();
		all.forEach(f -> chosen.merge(f.person(), f, (a, b) -> a.number() < b.number() == (choice == AttemptChoice.FIRST) ? a : b));
		return chosen.values().stream().sorted(Comparator.comparing(Finished::ended).thenComparing(Finished::attempt)).toList();
	}
}
