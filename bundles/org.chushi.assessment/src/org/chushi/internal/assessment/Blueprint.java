package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.assessment.CandidateSource;
import org.chushi.assessment.CandidateSource.Candidate;
import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Missing;
import org.chushi.model.Apart;
import org.chushi.model.Bank;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;

/** What a paper asks for: questions that are on it in any case, cells that draw, and questions that must not meet. */
final class Blueprint {

	private static final int TRIES = 40;

	private final Paper paper;
	private final Library library;
	private final CandidateSource source;
	private final Map<Integer, List<Candidate>> fixed = new LinkedHashMap<>();
	private final List<Cell> cells = new ArrayList<>();
	private final List<Missing> missing = new ArrayList<>();
	private final Set<String> placed = new LinkedHashSet<>();
	private final List<List<String>> apart = new ArrayList<>();

	Blueprint(Paper paper, Library library, CandidateSource source) {
		this.paper = paper;
		this.library = library;
		this.source = source;
		List<PaperSection> sections = paper.getSections();
		for (int i = 0; i < sections.size(); i++) {
			fixed.put(i, new ArrayList<>());
			for (String question : sections.get(i).getQuestions()) {
				place(question, i, sections.get(i));
			}
			cells.addAll(Cell.of(sections.get(i), i, library));
		}
		paper.getAnchors().forEach(this::anchor);
		for (Apart set : paper.getApart()) {
			apart(set);
		}
	}

	private void place(String question, int section, PaperSection where) {
		Optional<Candidate> found = source.candidate(question);
		if (found.isEmpty()) {
			missing.add(new Missing(Messages.Blueprint_fixed.text(question, Texts.of(where.getTitle())),
					Messages.Blueprint_fixedHave.text(), Messages.Blueprint_fixedWant.text(), Messages.Blueprint_fixedNext.text()));
		} else if (placed.add(found.get().question())) {
			fixed.get(section).add(found.get());
		}
	}

	/** An anchor takes the place of one that would be drawn, in the first section that could draw it. */
	private void anchor(String question) {
		Optional<Candidate> found = source.candidate(question);
		if (found.isPresent() && placed.contains(found.get().question())) {
			return;
		}
		for (int i = 0; found.isPresent() && i < cells.size(); i++) {
			Cell cell = cells.get(i);
			if ((cell.all() || cell.count() > 0) && source.matches(cell.want(), question)) {
				cells.set(i, cell.all() ? cell : cell.fewer());
				placed.add(found.get().question());
				fixed.get(cell.index()).add(found.get());
				return;
			}
		}
		missing.add(new Missing(Messages.Blueprint_anchor.text(question), Messages.Blueprint_anchorHave.text(),
				Messages.Blueprint_anchorWant.text(), Messages.Blueprint_anchorNext.text()));
	}

	private void apart(Apart set) {
		List<String> ids = set.getQuestions().stream().flatMap(q -> source.candidate(q).stream()).map(Candidate::question)
				.distinct().toList();
		long together = ids.stream().filter(placed::contains).count();
		if (together > 1) {
			missing.add(new Missing(Messages.Blueprint_apart.text(String.join(" ", set.getQuestions())),
					Messages.Blueprint_apartHave.text(together), Messages.Blueprint_apartWant.text(),
					Messages.Blueprint_apartNext.text()));
		}
		apart.add(ids);
	}

	/** Rules that contradict each other or name what is not there. */
	List<Missing> contradictions() {
		return missing;
	}

	/** Questions that are on it in any case, of one section. */
	List<Candidate> fixed(int section) {
		return fixed.get(section);
	}

	/** What was drawn for each cell. @param missing empty when the blueprint is met */
	record Drawn(List<Cell> cells, List<Set<Candidate>> questions, List<Missing> missing) {
	}

	/**
	 * Draws for so many forms. Of questions that must not meet one is let in; when no choice of them meets the blueprint,
	 * what is missing without that rule is told, or else that it is this rule.
	 */
	Drawn draw(int forms, Set<String> barred, RandomGenerator random, long seed) {
		if (apart.isEmpty()) {
			return draw(forms, placed, barred, random);
		}
		Drawn last = null;
		for (int i = 0; i < TRIES; i++) {
			last = draw(forms, without(PaperDrawing.generator(seed + i)), barred, PaperDrawing.generator(seed - 1 - i));
			if (last.missing().isEmpty()) {
				return last;
			}
		}
		Drawn free = draw(forms, placed, barred, random);
		return free.missing().isEmpty() ? new Drawn(last.cells(), last.questions(), List.of(notApart(last))) : free;
	}

	private Missing notApart(Drawn drawn) {
		int got = drawn.questions().stream().mapToInt(Set::size).sum();
		int wanted = drawn.cells().stream().mapToInt(Cell::count).sum();
		return new Missing(Messages.Blueprint_allApart.text(apart.size()), Messages.Pool_have.text(got),
				Messages.Pool_want.text(wanted), Messages.Blueprint_allApartNext.text(Math.max(1, wanted - got)));
	}

	/** Those that are placed, and of each set all but one. */
	private Set<String> without(RandomGenerator random) {
		Set<String> out = new HashSet<>(placed);
		for (List<String> set : apart) {
			List<String> free = shuffled(set.stream().filter(q -> !out.contains(q)).toList(), random);
			out.addAll(set.stream().anyMatch(placed::contains) || free.isEmpty() ? free : free.subList(1, free.size()));
		}
		return out;
	}

	private Drawn draw(int forms, Set<String> without, Set<String> barred, RandomGenerator random) {
		int slots = cells.stream().mapToInt(c -> c.count() * forms).sum();
		List<Pool> pools = cells.stream()
				.map(c -> new Pool(c, source.find(c.want(), without, barred, limit(c, slots), random), forms))
				.toList();
		List<Set<Candidate>> drawn = new PoolDraw().draw(pools);
		List<Missing> unmet = new ArrayList<>();
		for (int i = 0; i < pools.size(); i++) {
			if (!pools.get(i).cell().all() || fixed.get(pools.get(i).cell().index()).isEmpty()) {
				pools.get(i).missing(drawn.get(i).size()).ifPresent(unmet::add);
			}
		}
		return new Drawn(cells, drawn, unmet);
	}

	/**
	 * With as many candidates as there are places on the paper a cell can always be met, whatever the others take (P. Hall,
	 * On representatives of subsets, 1935); a cell that takes all that match in the same bank may take as many away.
	 */
	private int limit(Cell cell, int slots) {
		return cells.stream().filter(Cell::all).anyMatch(c -> bank(c).equals(bank(cell))) ? Integer.MAX_VALUE : slots;
	}

	private Optional<Bank> bank(Cell cell) {
		return library.find(Bank.class, cell.want().bank());
	}

	Paper paper() {
		return paper;
	}

	static <T> List<T> shuffled(List<T> things, RandomGenerator random) {
		List<T> copy = new ArrayList<>(things);
		Collections.shuffle(copy, random);
		return copy;
	}
}
