package org.chushi.internal.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.journal.Journal;
import org.chushi.model.Checklist;
import org.chushi.model.ModelPackage;
import org.chushi.model.PairWorkSigned;
import org.chushi.model.Requirement;
import org.chushi.rules.Effort;
import org.chushi.rules.Fact;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule;
import org.chushi.training.PairWork.Entry;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Judges {@link PairWorkSigned}: entries signed by both, whose checklist was passed; one a day where the programme asks
 * for one a day.
 */
@Component
public final class PairWorkRule implements RequirementRule {

	private final TrainingBook book;
	private final Packs packs;

	@Activate
	public PairWorkRule(@Reference Journal journal, @Reference Packs packs) {
		this.book = TrainingBook.of(journal);
		this.packs = packs;
	}

	@Override
	public EClass judges() {
		return ModelPackage.Literals.PAIR_WORK_SIGNED;
	}

	@Override
	public Finding judge(UUID person, Requirement requirement, Context context) {
		PairWorkSigned asked = (PairWorkSigned) requirement;
		Bilingual title = packs.library().find(Checklist.class, asked.getChecklist()).map(c -> Texts.of(c.getTitle()))
				.orElse(Bilingual.same(asked.getChecklist()));
		Optional<Way> way = book.way(packs.library(), person);
		Signed signed = signed(person, asked, way, context);
		int sessions = signed.sessions;
		int minutes = signed.minutes;
		long open = book.waitingEntries(person).stream().filter(signed.all::contains).count();
		boolean daily = way.filter(w -> w.isDaily(asked.getChecklist())).isPresent();
		boolean met = signed.meet(asked);
		Bilingual none = Bilingual.same("");
		Missing detail = new Missing(Messages.Rules_pairWork.text(title),
				Messages.Rules_pairWorkHave.text(sessions,
						asked.getMinutes() == 0 ? none : Messages.Rules_minutesHave.text(minutes)),
				(daily ? Messages.Rules_pairWorkDaily : Messages.Rules_pairWorkWant).text(asked.getSessions(),
						asked.getMinutes() == 0 ? none : Messages.Rules_minutesWant.text(asked.getMinutes())),
				met ? Messages.Rules_done.text()
						: open > 0 ? Messages.Rules_pairWorkSign.text(open) : Messages.Rules_pairWorkNext.text());
		int bySessions = 100 * Math.min(sessions, asked.getSessions()) / Math.max(1, asked.getSessions());
		int byMinutes = asked.getMinutes() == 0 ? 100 : 100 * Math.min(minutes, asked.getMinutes()) / asked.getMinutes();
		return new Finding(requirement.getId(), met, detail, Math.min(bySessions, byMinutes),
				met ? "" : "pairwork:" + asked.getChecklist());
	}

	/** When the second of the two signed. */
	private static Instant signed(Entry entry) {
		Instant mentor = entry.mentorSigned().when();
		Instant learner = entry.learnerSigned().when();
		return mentor.isAfter(learner) ? mentor : learner;
	}

	/** As many sessions as are missing; one more where only minutes are. */
	@Override
	public List<Effort> efforts(UUID person, Requirement requirement, Context context) {
		PairWorkSigned asked = (PairWorkSigned) requirement;
		Signed signed = signed(person, asked, book.way(packs.library(), person), context);
		return signed.meet(asked) ? List.of()
				: List.of(new Effort(Effort.Kind.PAIR_WORK, "pairwork:" + asked.getChecklist(), asked.getSessions() - signed.sessions));
	}

	/** What was done with a checklist. @param all entries, those that do not count too */
	private record Signed(List<Entry> all, int sessions, int minutes) {

		boolean meet(PairWorkSigned asked) {
			return sessions >= asked.getSessions() && minutes >= asked.getMinutes();
		}
	}

	private Signed signed(UUID person, PairWorkSigned asked, Optional<Way> way, Context context) {
		List<Entry> all = book.entriesOf(person).stream()
				.filter(e -> e.content().checklist().checklist().equals(asked.getChecklist())).toList();
		List<Entry> counted = all.stream().filter(Entry::counts).filter(e -> context.counts(signed(e))).toList();
		return new Signed(all, way.map(w -> w.sessions(counted, asked.getChecklist())).orElse(counted.size()),
				counted.stream().mapToInt(e -> e.content().minutes()).sum());
	}

	@Override
	public Set<Fact> restsOn(Requirement requirement) {
		return Set.of(Fact.of(TrainingFacts.PAIR_WORK, ((PairWorkSigned) requirement).getChecklist()));
	}
}
