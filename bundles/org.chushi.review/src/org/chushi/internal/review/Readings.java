package org.chushi.internal.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.authoring.Projects;
import org.chushi.content.PackContent;
import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.internal.review.ReviewEvents.Kept;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.PolicyProfile;
import org.chushi.model.ReviewPolicy;
import org.chushi.people.Session;
import org.chushi.review.Manuscript;
import org.chushi.review.Passage;
import org.chushi.review.ReviewState;
import org.chushi.review.ReviewSummary;
import org.chushi.review.Weighing;
import org.chushi.training.Policies;

/** Reviews beside the texts as they are now, and what is decided about them. */
final class Readings {

	private final Journal journal;
	private final Packs packs;
	private final Projects projects;
	private final Policies policies;

	Readings(Journal journal, Packs packs, Projects projects, Policies policies) {
		this.journal = journal;
		this.packs = packs;
		this.projects = projects;
		this.policies = policies;
	}

	Journal journal() {
		return journal;
	}

	private int needed() {
		return policies.current().map(PolicyProfile::getReview).map(ReviewPolicy::getApprovals).orElse(0);
	}

	private Current current(Session session) {
		return new Current(packs, projects, texts(), session);
	}

	/** Texts of versions. */
	KeptTexts texts() {
		return KeptTexts.of(journal);
	}

	/** As it is kept in an event. */
	Kept kept(Session session, Manuscript text) {
		return Kept.of(text, current(session).colleagues(text.element()));
	}

	private List<Case> cases() {
		return journal.documents(CaseProjection.NAME).all(Case.class);
	}

	Optional<Case> found(String element) {
		return journal.documents(CaseProjection.NAME).find(Case.class, element);
	}

	private static Case none(Manuscript text) {
		return Case.none(text.element(), text.pack(), text.type(), text.kind(), text.says());
	}

	/** Who saved it. */
	Hands hands(String element) {
		return journal.documents(HandsProjection.NAME).find(Hands.class, element).orElseGet(() -> Hands.none(element));
	}

	/** The same of all that were in review. */
	private Function<Case, Hands> hands() {
		Map<String, Hands> known = journal.documents(HandsProjection.NAME).where(Hands.class, HandsProjection.REVIEWED, HandsProjection.YES)
				.stream().collect(Collectors.toMap(Hands::element, Function.identity()));
		return c -> known.getOrDefault(c.element(), Hands.none(c.element()));
	}

	private Map<String, Case> known() {
		return cases().stream().collect(Collectors.toMap(Case::element, Function.identity()));
	}

	List<ReviewSummary> list(Session session, Comparator<ReviewSummary> order, Predicate<Reading> wanted) {
		Current current = current(session);
		int needed = needed();
		Function<Case, Hands> hands = hands();
		return cases().stream().map(c -> new Reading(c, current.text(c), needed, hands.apply(c))).filter(wanted).map(Reading::summary)
				.sorted(order).toList();
	}

	List<ReviewSummary> drafts(Session session) {
		return beside(current(session).own(), known()).filter(r -> r.state() == ReviewState.DRAFT).map(Reading::summary).toList();
	}

	private Stream<Reading> beside(Stream<Manuscript> texts, Map<String, Case> known) {
		int needed = needed();
		Function<Case, Hands> hands = hands();
		return texts.map(t -> {
			Case file = known.getOrDefault(t.element(), none(t));
			return new Reading(file, Optional.of(t), needed, hands.apply(file));
		});
	}

	/** Of the pieces of a pack as it would be given out; of those that never were in review only when the policy wants approvals. */
	Stream<Reading> of(PackContent pack) {
		int needed = needed();
		Map<String, Case> known = known();
		return beside(new PackTexts(pack).units(element -> needed > 0 || known.containsKey(element.getId())), known);
	}

	/** The element beside its review, which may be one that never began. */
	Result<Reading> one(Session session, String idOrCode) {
		Current current = current(session);
		Optional<Manuscript> text = current.text(idOrCode);
		Optional<Case> file = found(text.map(Manuscript::element).orElse(idOrCode));
		return file.map(c -> new Reading(c, current.text(c), needed(), hands(c.element())))
				.or(() -> text.map(t -> new Reading(none(t), text, needed(), hands(t.element()))))
				.<Result<Reading>>map(Result::done)
				.orElseGet(() -> Result.refused(Messages.ReviewDesk_none.text(idOrCode)));
	}

	/** One that is in review or was, with its text. */
	Result<Reading> begun(Session session, String idOrCode) {
		return one(session, idOrCode).then(Readings::begun);
	}

	static Result<Reading> begun(Reading r) {
		return r.text().isEmpty() ? Result.refused(Messages.ReviewDesk_gone.text(r.file().says()))
				: r.file().round() == 0 ? Result.refused(Messages.ReviewDesk_notAsked.text(r.file().says())) : Result.done(r);
	}

	/** Who read how much of the passages as they are now. */
	List<Weighing> weighing(Reading r) {
		KeptTexts texts = texts();
		return walks(r).flatMap(w -> r.text().flatMap(t -> t.passage(w.path())).map(p -> w.of(p.text(), hash -> texts.find(w.element(), hash))).stream()).toList();
	}

	/** Whether a passage is known by its print: a version keeps it, or somebody told it. */
	boolean tells(Session session, Reading r, String path, String print) {
		return texts().find(r.file().element(), r.text().orElseThrow().hash()).isPresent()
				|| walks(r).anyMatch(w -> w.person().equals(session.person()) && w.path().equals(path) && w.tells(print));
	}

	private Stream<Walk> walks(Reading r) {
		return journal.documents(WalkProjection.NAME).where(Walk.class, WalkProjection.ELEMENT, r.file().element()).stream();
	}

	static Weighing weighing(UUID person, List<Weighing> known, Passage passage) {
		return known.stream().filter(w -> w.person().equals(person) && w.path().equals(passage.path())).findFirst()
				.orElseGet(() -> new Weighing(person, passage.path(), Walk.weighed(passage.text()).size(), List.of()));
	}

	/** Decides on the review as it is, and again when somebody was faster. */
	<T> Result<T> decide(Session session, String idOrCode, BiFunction<Reading, Long, Result<T>> decision) {
		return one(session, idOrCode).map(r -> r.file().element()).then(id -> journal.decide(() -> {
			long version = journal.version(ReviewEvents.stream(id));
			return one(session, id).then(r -> decision.apply(r, version));
		}));
	}

	/** Stores it, if nobody was faster, and says how things stand then. */
	Result<ReviewSummary> tell(Session session, Reading r, long version, NewEvent event) {
		String id = r.file().element();
		return journal.append(Append.of(session.actor(), event).expecting(ReviewEvents.stream(id), version)).then(done -> one(session, id))
				.map(Reading::summary);
	}

	/** Stores what takes nothing away from others. */
	Result<Boolean> append(Session session, NewEvent event) {
		return journal.append(Append.of(session.actor(), event)).map(stored -> true);
	}
}
