package org.chushi.internal.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.journal.Journal;
import org.chushi.model.ExamPassed;
import org.chushi.model.ModelPackage;
import org.chushi.model.Paper;
import org.chushi.model.Requirement;
import org.chushi.questions.Fraction;
import org.chushi.rules.Effort;
import org.chushi.rules.Fact;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A paper is passed when the attempt that counts reaches what is asked: the cut of the paper, or the percentage the
 * requirement names, and every section's minimum either way.
 */
@Component
public final class ExamPassedRule implements RequirementRule {

	private final AttemptBook book;
	private final Packs packs;
	private final Clock clock;
	private final Entry entry;

	@Activate
	public ExamPassedRule(@Reference Journal journal, @Reference Packs packs, @Reference Clock clock) {
		this.book = new AttemptBook(journal);
		this.packs = packs;
		this.clock = clock;
		this.entry = new Entry(clock);
	}

	@Override
	public EClass judges() {
		return ModelPackage.Literals.EXAM_PASSED;
	}

	@Override
	public Finding judge(UUID person, Requirement requirement, Context context) {
		ExamPassed wanted = (ExamPassed) requirement;
		Optional<Paper> paper = packs.library().find(Paper.class, wanted.getPaper());
		String id = paper.map(PaperDrawing::identity).orElse(wanted.getPaper());
		List<Attempt> all = Attempt.standing(book.of(person, id));
		List<Attempt> attempts = all.stream().filter(a -> fresh(a, wanted.getDays(), context)).toList();
		Optional<Attempt> counting = AttemptBook.counting(attempts);
		boolean old = counting.isEmpty() && AttemptBook.counting(all).isPresent();
		Bilingual title = paper.map(p -> Texts.of(p.getTitle()))
				.or(() -> counting.map(Attempt::title)).orElse(Bilingual.same(id));
		int percent = wanted.getPercent() > 0 ? wanted.getPercent()
				: paper.map(Paper::getCutPercent).or(() -> counting.map(Attempt::cutPercent)).orElse(0);
		boolean met = counting.filter(a -> a.result().meets(wanted.getPercent())).isPresent();
		Missing detail = new Missing(Messages.ExamPassedRule_what.text(title),
				old && attempts.isEmpty() ? old(AttemptBook.counting(all).orElseThrow()) : have(attempts, counting),
				want(percent, wanted.getDays(), context), met ? Messages.ExamPassedRule_done.text()
						: next(title, paper.isPresent(), attempts, percent));
		return new Finding(requirement.getId() == null ? "" : requirement.getId(), met, detail,
				met ? 100 : progress(counting, percent), "exam:" + id);
	}

	/** One under way counts: its result will be of these days. */
	private boolean fresh(Attempt attempt, int days, Context context) {
		return attempt.running() || context.counts(attempt.ended())
				&& (days <= 0 || !LocalDate.ofInstant(attempt.ended(), clock.getZone()).isBefore(LocalDate.now(clock).minusDays(days)));
	}

	private Bilingual old(Attempt attempt) {
		return Messages.ExamPassedRule_old.text(attempt.score().percent().decimal(1),
				LocalDate.ofInstant(attempt.ended(), clock.getZone()).toString());
	}

	private Bilingual want(int percent, int days, Context context) {
		return context.anew()
				? Messages.ExamPassedRule_wantSince.text(percent, LocalDate.ofInstant(context.since(), clock.getZone()).toString())
				: days > 0 ? Messages.ExamPassedRule_wantDays.text(percent, days) : Messages.ExamPassedRule_want.text(percent);
	}

	@Override
	public List<Effort> efforts(UUID person, Requirement requirement, Context context) {
		Finding finding = judge(person, requirement, context);
		return finding.met() ? List.of() : List.of(new Effort(Effort.Kind.EXAM, finding.link(), 1, from(person, (ExamPassed) requirement)));
	}

	/** The day on which the waiting time after the last attempt is over, by the terms it was sat on. */
	private Optional<LocalDate> from(UUID person, ExamPassed wanted) {
		String id = packs.library().find(Paper.class, wanted.getPaper()).map(PaperDrawing::identity).orElse(wanted.getPaper());
		List<Attempt> ended = Attempt.ended(Attempt.standing(book.of(person, id)));
		return ended.isEmpty() ? Optional.empty()
				: entry.next(ended.getLast().terms(), ended).map(next -> LocalDate.ofInstant(next, clock.getZone()));
	}

	@Override
	public Set<Fact> restsOn(Requirement requirement) {
		ExamPassed wanted = (ExamPassed) requirement;
		Set<Fact> facts = new HashSet<>(ExamFacts.of(wanted.getPaper(),
				packs.library().find(Paper.class, wanted.getPaper()).map(PaperDrawing::identity).orElse(wanted.getPaper())));
		if (wanted.getDays() > 0) {
			facts.add(Fact.DAY);
		}
		return facts;
	}

	/** A result grows old; without one nothing turns. */
	@Override
	public Optional<LocalDate> turns(UUID person, Requirement requirement, Context context, LocalDate today) {
		return book.of(person).isEmpty() ? Optional.empty() : Optional.of(today.plusDays(1));
	}

	private static Messages standing(Attempt last) {
		if (!last.awaitsMarks()) {
			return Messages.ExamPassedRule_running;
		}
		return last.sealed() ? Messages.Entry_awaitsHaveSealed : Messages.ExamPassedRule_awaits;
	}

	private static Bilingual have(List<Attempt> attempts, Optional<Attempt> counting) {
		if (counting.isEmpty()) {
			return attempts.isEmpty() ? Messages.ExamPassedRule_none.text()
					: standing(attempts.getLast()).text();
		}
		Attempt attempt = counting.get();
		Messages pattern = switch (attempts.getLast().terms().rule()) {
		case BEST -> Messages.ExamPassedRule_best;
		case LAST -> Messages.ExamPassedRule_last;
		case FIRST -> Messages.ExamPassedRule_first;
		};
		Bilingual have = pattern.text(attempt.score().percent().decimal(1),
				Attempt.ended(attempts).size());
		if (!attempt.score().failed().isEmpty()) {
			return Messages.ExamPassedRule_critical.text(have);
		}
		return attempt.score().minimumsMet() ? have : Messages.ExamPassedRule_minimum.text(have);
	}

	private Bilingual next(Bilingual title, boolean there, List<Attempt> attempts, int percent) {
		if (!there) {
			return Messages.ExamPassedRule_gone.text();
		}
		if (!attempts.isEmpty() && attempts.getLast().running()) {
			return Messages.ExamPassedRule_finish.text(title);
		}
		if (!attempts.isEmpty() && attempts.getLast().awaitsMarks()) {
			return Entry.awaitsNext(attempts.getLast().sealed());
		}
		if (attempts.isEmpty()) {
			return Messages.ExamPassedRule_sit.text(title, percent);
		}
		Attempt last = attempts.getLast();
		if (Entry.usedUp(last.terms(), attempts)) {
			return Messages.Entry_attemptsNext.text();
		}
		return entry.next(last.terms(), attempts)
				.map(n -> Messages.ExamPassedRule_after.text(title, Times.moment(n, clock)))
				.orElseGet(() -> Messages.ExamPassedRule_again.text(title));
	}

	private static int progress(Optional<Attempt> counting, int percent) {
		Fraction reached = counting.map(a -> a.score().percent()).orElse(Fraction.ZERO);
		return percent == 0 ? 0
				: Math.min(99, Integer.parseInt(reached.times(100).dividedBy(percent).decimal(0)));
	}
}
