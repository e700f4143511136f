package org.chushi.internal.assessment;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.assessment.ExamResult;
import org.chushi.assessment.ExamResults;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.journal.Journal;
import org.chushi.model.AttemptRule;
import org.chushi.questions.Item;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads attempts. */
@Component
public final class AttemptBook implements ExamResults {

	private static final Comparator<Attempt> BETTER = Comparator.<Attempt, Boolean>comparing(a -> a.score().passed())
			.thenComparing(a -> a.score().minimumsMet()).thenComparing(a -> a.score().percent())
			.thenComparing(Attempt::number, Comparator.reverseOrder());

	/** So many papers at most are kept at hand. */
	private static final int PAPERS = 16;

	private final Journal journal;
	/** What was drawn never changes, is large to read, and every answer asks for it. */
	private final Map<UUID, PaperSnapshot> papers = Collections.synchronizedMap(new LinkedHashMap<>(PAPERS, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<UUID, PaperSnapshot> eldest) {
			return size() > PAPERS;
		}
	});

	@Activate
	public AttemptBook(@Reference Journal journal) {
		this.journal = journal;
	}

	Optional<Attempt> find(UUID attempt) {
		return journal.documents(AttemptsProjection.NAME).find(Attempt.class, attempt.toString());
	}

	/** Questions that may not be on one more attempt at this paper. */
	Set<String> barred(String paper, int percent) {
		return percent <= 0 ? Set.of()
				: journal.documents(ExposureProjection.NAME).find(ExposureProjection.Exposure.class, paper)
						.map(e -> e.barred(percent)).orElse(Set.of());
	}

	/** The paper as it was drawn. */
	PaperSnapshot paper(UUID attempt) {
		PaperSnapshot known = papers.get(attempt);
		if (known == null) {
			known = journal.documents(PapersProjection.NAME).find(PaperSnapshot.class, attempt.toString()).orElseThrow();
			papers.put(attempt, known);
		}
		return known;
	}

	/** All attempts of a person, the first one first. */
	List<Attempt> of(UUID person) {
		return journal.documents(AttemptsProjection.NAME)
				.where(Attempt.class, AttemptsProjection.PERSON, person.toString()).stream()
				.sorted(Comparator.comparing(Attempt::started).thenComparing(Attempt::number)).toList();
	}

	/** All attempts of a person at one paper, in the order of their numbers. @param paper id or code */
	List<Attempt> of(UUID person, String paper) {
		return of(person).stream().filter(a -> a.at(paper)).sorted(Comparator.comparingInt(Attempt::number)).toList();
	}

	Optional<Attempt> running(UUID person) {
		return of(person).stream().filter(Attempt::running).findFirst();
	}

	/** The questions on the paper that somebody sits now; none when they sit none. */
	Set<String> onPaper(UUID person) {
		return running(person).map(a -> paper(a.attempt()).items().stream().map(Item::question)
				.collect(Collectors.toUnmodifiableSet())).orElse(Set.of());
	}

	/** Everybody's. */
	List<Attempt> running() {
		return journal.documents(AttemptsProjection.NAME).where(Attempt.class, AttemptsProjection.STATE,
				AttemptsProjection.RUNNING);
	}

	@Override
	public Set<UUID> sitting(String paper) {
		return running().stream().filter(a -> a.at(paper)).map(Attempt::person).collect(Collectors.toUnmodifiableSet());
	}

	/** Everybody's, ended ones too. */
	List<Attempt> everybody() {
		return journal.documents(AttemptsProjection.NAME).all(Attempt.class);
	}

	/** Everybody's at one paper, ended ones too. @param paper id, or code, for which all have to be read */
	List<Attempt> at(String paper) {
		List<Attempt> byId = journal.documents(AttemptsProjection.NAME).where(Attempt.class, AttemptsProjection.PAPER, paper);
		return byId.isEmpty() ? everybody().stream().filter(a -> a.at(paper)).toList() : byId;
	}

	/** Everybody's, by their ids. */
	List<UUID> all() {
		return everybody().stream().map(Attempt::attempt).sorted().toList();
	}

	/** Everybody's that people still have to mark. */
	List<Attempt> awaitingMarks() {
		return journal.documents(AttemptsProjection.NAME).where(Attempt.class, AttemptsProjection.STATE,
				AttemptsProjection.AWAITING);
	}

	/** @param attempts of one person at one paper, in order */
	static Optional<Attempt> counting(List<Attempt> attempts) {
		List<Attempt> ended = Attempt.settled(attempts);
		if (ended.isEmpty()) {
			return Optional.empty();
		}
		AttemptRule rule = Attempt.standing(attempts).getLast().terms().rule();
		return switch (rule) {
		case FIRST -> Optional.of(ended.getFirst());
		case LAST -> Optional.of(ended.getLast());
		case BEST -> ended.stream().max(BETTER);
		};
	}

	@Override
	public Optional<ExamResult> counting(UUID person, String paper) {
		return counting(of(person, paper)).map(Attempt::result);
	}

	@Override
	public List<ExamResult> attempts(UUID person, String paper) {
		return Attempt.settled(of(person, paper)).stream().map(Attempt::result).toList();
	}

	@Override
	public int begun(UUID person, String paper) {
		return Attempt.standing(of(person, paper)).size();
	}
}
