package org.chushi.internal.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.authoring.Project;
import org.chushi.authoring.Projects;
import org.chushi.content.PackContent;
import org.chushi.content.Packs;
import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.internal.review.ReviewEvents.Asked;
import org.chushi.internal.review.ReviewEvents.ContentWithdrawn;
import org.chushi.internal.review.ReviewEvents.GivenBack;
import org.chushi.internal.review.ReviewEvents.Kept;
import org.chushi.internal.review.ReviewEvents.RemarkAnswered;
import org.chushi.internal.review.ReviewEvents.RemarkSettled;
import org.chushi.internal.review.ReviewEvents.Remarked;
import org.chushi.internal.review.ReviewEvents.Suggested;
import org.chushi.internal.review.ReviewEvents.SuggestionAccepted;
import org.chushi.internal.review.ReviewEvents.SuggestionRefused;
import org.chushi.internal.review.ReviewEvents.TextApproved;
import org.chushi.internal.review.ReviewEvents.TextKept;
import org.chushi.internal.review.ReviewEvents.Weighed;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.PolicyProfile;
import org.chushi.model.ReviewPolicy;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.publishing.PublishGate;
import org.chushi.publishing.Writers;
import org.chushi.review.Asking;
import org.chushi.review.ContentReviews;
import org.chushi.review.Manuscript;
import org.chushi.review.Passage;
import org.chushi.review.ReviewFile;
import org.chushi.review.ReviewState;
import org.chushi.review.ReviewSummary;
import org.chushi.review.ReviewUseCases;
import org.chushi.review.TextVersion;
import org.chushi.review.Weighing;
import org.chushi.training.Policies;
import org.eclipse.emf.common.command.Command;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Leads pieces of content from draft to published. */
@Component(service = { ContentReviews.class, PublishGate.class, Writers.class })
public final class ReviewDesk implements ContentReviews, PublishGate, Writers {

	private static final int MOST_MISSING = 20;

	private final Journal journal;
	private final Packs packs;
	private final Projects projects;
	private final Policies policies;
	private final Directory directory;
	private final Access access;
	private final Ids ids;

	@Activate
	public ReviewDesk(@Reference Journal journal, @Reference Packs packs, @Reference Projects projects, @Reference Policies policies,
			@Reference Directory directory, @Reference Access access, @Reference Ids ids) {
		this.journal = journal;
		this.packs = packs;
		this.projects = projects;
		this.policies = policies;
		this.directory = directory;
		this.access = access;
		this.ids = ids;
	}

	private <T> Result<T> allowed(Session session, UseCase useCase, Supplier<Result<T>> work) {
		Optional<Refused<T>> refusal = access.refusal(session, useCase);
		return refusal.isPresent() ? refusal.get() : work.get();
	}

	private int needed() {
		return policies.current().map(PolicyProfile::getReview).map(ReviewPolicy::getApprovals).orElse(0);
	}

	private Current current(Session session) {
		return new Current(packs, projects, session);
	}

	private List<Case> cases() {
		return journal.documents(CaseProjection.NAME).all(Case.class);
	}

	private Optional<Case> found(String element) {
		return journal.documents(CaseProjection.NAME).find(Case.class, element);
	}

	private Result<List<ReviewSummary>> list(Session session, Comparator<ReviewSummary> order, Function<Reading, Boolean> wanted) {
		return allowed(session, ReviewUseCases.READ, () -> {
			Current current = current(session);
			int needed = needed();
			return Result.done(cases().stream().map(c -> new Reading(c, current.text(c), needed)).filter(wanted::apply)
					.map(Reading::summary).sorted(order).toList());
		});
	}

	@Override
	public Result<List<ReviewSummary>> all(Session session) {
		return list(session, Comparator.comparing(ReviewSummary::since).reversed(), r -> true);
	}

	@Override
	public Result<List<ReviewSummary>> waiting(Session session) {
		return list(session, Comparator.comparing(ReviewSummary::since),
				r -> r.text().isPresent() && r.file().waitsFor(session.person(), session.roles()));
	}

	@Override
	public Result<List<ReviewSummary>> mine(Session session) {
		Set<ReviewState> over = Set.of(ReviewState.APPROVED, ReviewState.PUBLISHED, ReviewState.WITHDRAWN);
		return list(session, Comparator.comparing(ReviewSummary::since).reversed(),
				r -> r.file().writers().contains(session.person()) && !over.contains(r.state()));
	}

	@Override
	public Result<List<ReviewSummary>> drafts(Session session) {
		return allowed(session, ReviewUseCases.ASK, () -> {
			int needed = needed();
			return Result.done(current(session).own().map(t -> new Reading(found(t.element()).orElseGet(() -> none(t)), Optional.of(t), needed))
					.filter(r -> r.state() == ReviewState.DRAFT).map(Reading::summary).toList());
		});
	}

	/** The element beside its review, which may be one that never began. */
	private Result<Reading> reading(Session session, String idOrCode) {
		Current current = current(session);
		Optional<Manuscript> text = current.text(idOrCode);
		Optional<Case> file = found(text.map(Manuscript::element).orElse(idOrCode));
		return file.map(c -> new Reading(c, current.text(c), needed())).or(() -> text.map(t -> new Reading(none(t), text, needed())))
				.<Result<Reading>>map(Result::done)
				.orElseGet(() -> Result.refused(Messages.ReviewDesk_none.text(idOrCode)));
	}

	private static Case none(Manuscript text) {
		return Case.none(text.element(), text.pack(), text.type(), text.kind(), text.says());
	}

	/** A bank may lack thousands of approvals: nobody reads all of them. */
	private static List<Missing> shortened(List<Missing> missing) {
		if (missing.size() <= MOST_MISSING) {
			return missing;
		}
		List<Missing> some = new ArrayList<>(missing.subList(0, MOST_MISSING));
		int more = missing.size() - MOST_MISSING;
		some.add(new Missing(Messages.ReviewDesk_more.text(more), Messages.ReviewDesk_moreHave.text(), ReviewState.APPROVED.title(),
				Messages.Reading_ask.text()));
		return some;
	}

	/** One that is in review or was, with its text. */
	private Result<Reading> begun(Session session, String idOrCode) {
		return reading(session, idOrCode).then(ReviewDesk::begun);
	}

	private static Result<Reading> begun(Reading r) {
		return r.text().isEmpty() ? Result.refused(Messages.ReviewDesk_gone.text(r.file().says()))
				: r.file().round() == 0 ? Result.refused(Messages.ReviewDesk_notAsked.text(r.file().says())) : Result.done(r);
	}

	@Override
	public Result<ReviewFile> open(Session session, String element) {
		return allowed(session, ReviewUseCases.READ, () -> reading(session, element).map(r -> file(session, r)));
	}

	private ReviewFile file(Session session, Reading r) {
		Case c = r.file();
		boolean may = c.writers().contains(session.person()) && access.refusal(session, ReviewUseCases.WRITE).isEmpty();
		return new ReviewFile(r.summary(), r.text(), c.writers(), c.asked(), Optional.ofNullable(c.role()), c.note(), c.turns(), r.remarks(),
				r.suggestions(), c.approvals(), r.versions(), r.changed() ? r.text().orElseThrow().since(c.text()) : List.of(), r.missing(),
				weighing(r), may);
	}

	private List<Weighing> weighing(Reading r) {
		return journal.documents(WalkProjection.NAME).where(Walk.class, WalkProjection.ELEMENT, r.file().element()).stream()
				.flatMap(w -> r.text().flatMap(t -> t.passage(w.path())).map(p -> w.of(p.text())).stream()).toList();
	}

	@Override
	public Result<ReviewSummary> ask(Session session, String element, Asking asking) {
		return allowed(session, ReviewUseCases.ASK, () -> Asks.refusal(asking, session, directory).<Result<ReviewSummary>>map(r -> r)
				.orElseGet(() -> decide(session, element, (r, version) -> r.text().isEmpty()
						? Result.refused(Messages.ReviewDesk_gone.text(r.file().says()))
						: tell(session, r, version, ReviewEvents.ASKED.on(ReviewEvents.stream(r.file().element()), asked(r, asking))))));
	}

	private static Asked asked(Reading r, Asking asking) {
		Manuscript text = r.text().orElseThrow();
		return new Asked(text.element(), text.pack(), text.type(), text.kind(), text.says(), kept(text), asking.people(),
				asking.role().orElse(null), asking.note().strip(), Asks.fresh(r.file()));
	}

	private static Kept kept(Manuscript text) {
		return new Kept(text.hash(), text.passages());
	}

	/** Decides on the review as it is, and again when somebody was faster. */
	private Result<ReviewSummary> decide(Session session, String idOrCode, BiFunction<Reading, Long, Result<ReviewSummary>> decision) {
		return reading(session, idOrCode).map(r -> r.file().element()).then(id -> journal.decide(() -> {
			long version = journal.version(ReviewEvents.stream(id));
			return reading(session, id).then(r -> decision.apply(r, version));
		}));
	}

	/** Stores it, if nobody was faster, and says how things stand then. */
	private Result<ReviewSummary> tell(Session session, Reading r, long version, NewEvent event) {
		String id = r.file().element();
		return journal.append(Append.of(session.actor(), event).expecting(ReviewEvents.stream(id), version)).then(done -> reading(session, id))
				.map(Reading::summary);
	}

	private Result<Boolean> append(Session session, NewEvent event) {
		return journal.append(Append.of(session.actor(), event)).map(stored -> true);
	}

	@Override
	public Result<ReviewSummary> keep(Session session, String element, String why) {
		return allowed(session, ReviewUseCases.WRITE, () -> decide(session, element, (read, version) -> begun(read).then(r -> !r.changed()
				? Result.refused(Messages.ReviewDesk_same.text(r.file().says()))
				: tell(session, r, version, ReviewEvents.KEPT.on(ReviewEvents.stream(r.file().element()),
						new TextKept(r.file().element(), kept(r.text().orElseThrow()), why.strip()))))));
	}

	@Override
	public Result<UUID> comment(Session session, String element, String path, int start, int end, String words) {
		return allowed(session, ReviewUseCases.REVIEW, () -> words.isBlank() ? Result.refused(Messages.ReviewDesk_noWords.text())
				: begun(session, element).then(r -> Spots.anchor(r.text().orElseThrow(), path, start, end).then(anchor -> {
					UUID id = ids.next();
					return append(session, ReviewEvents.REMARKED.on(ReviewEvents.stream(r.file().element()),
							new Remarked(r.file().element(), id, anchor, words.strip()))).map(done -> id);
				})));
	}

	@Override
	public Result<UUID> answer(Session session, String element, UUID remark, String words) {
		return allowed(session, ReviewUseCases.REVIEW, () -> words.isBlank() ? Result.refused(Messages.ReviewDesk_noWords.text())
				: remark(session, element, remark, e -> ReviewEvents.ANSWERED.on(ReviewEvents.stream(e), new RemarkAnswered(e, remark, words.strip()))));
	}

	@Override
	public Result<UUID> resolve(Session session, String element, UUID remark, boolean resolved) {
		return allowed(session, ReviewUseCases.REVIEW,
				() -> remark(session, element, remark, e -> ReviewEvents.SETTLED.on(ReviewEvents.stream(e), new RemarkSettled(e, remark, resolved))));
	}

	private Result<UUID> remark(Session session, String element, UUID remark, Function<String, NewEvent> event) {
		return begun(session, element).then(r -> r.file().comments().stream().noneMatch(c -> c.id().equals(remark))
				? Result.refused(Messages.ReviewDesk_noRemark.text())
				: append(session, event.apply(r.file().element())).map(done -> remark));
	}

	@Override
	public Result<UUID> suggest(Session session, String element, String path, int start, int end, String text, String why) {
		return allowed(session, ReviewUseCases.REVIEW, () -> begun(session, element)
				.then(r -> Spots.suggestion(r.text().orElseThrow(), path, start, end, text, why).then(anchor -> {
					UUID id = ids.next();
					return append(session, ReviewEvents.SUGGESTED.on(ReviewEvents.stream(r.file().element()),
							new Suggested(r.file().element(), id, anchor, text, why.strip()))).map(done -> id);
				})));
	}

	@Override
	public Result<ReviewSummary> accept(Session session, String element, UUID suggestion) {
		return allowed(session, ReviewUseCases.WRITE, () -> begun(session, element).then(r -> Decisions.open(r, session, suggestion).then(
				p -> projects.open(session, r.text().orElseThrow().pack()).then(project -> put(project, r, p).then(
						done -> project.save().then(saved -> accepted(session, project, r, suggestion)))))));
	}

	@Override
	public Result<ReviewSummary> accept(Session session, String element, UUID suggestion, Project open) {
		return allowed(session, ReviewUseCases.WRITE, () -> reading(session, element).then(stored -> {
			Reading r = new Reading(stored.file(), Current.text(open, stored.file().element()), stored.needed());
			return Decisions.open(r, session, suggestion).then(p -> put(open, r, p).then(done -> {
				Result<ReviewSummary> result = accepted(session, open, r, suggestion);
				if (!result.isDone()) {
					open.editing().getCommandStack().undo();
				}
				return result;
			}));
		}));
	}

	private static Result<Command> put(Project project, Reading seen, Case.Proposal proposal) {
		return Current.text(project, seen.file().element()).map(text -> new Reading(seen.file(), Optional.of(text), seen.needed()))
				.map(r -> Decisions.result(r, proposal).then(words -> Applying.put(project, project.find(r.file().element()).orElseThrow(),
						proposal.anchor().path(), words)))
				.orElseGet(() -> Result.refused(Messages.Applying_notHere.text(project.code())));
	}

	private Result<ReviewSummary> accepted(Session session, Project project, Reading r, UUID suggestion) {
		Manuscript text = Current.text(project, r.file().element()).orElseThrow();
		String id = text.element();
		return journal.decide(() -> {
			long version = journal.version(ReviewEvents.stream(id));
			Reading now = new Reading(found(id).orElseThrow(), Optional.of(text), r.needed());
			return Decisions.open(now, session, suggestion).then(open -> journal.append(Append.of(session.actor(), ReviewEvents.ACCEPTED
					.on(ReviewEvents.stream(id), new SuggestionAccepted(id, suggestion, kept(text)))).expecting(ReviewEvents.stream(id), version)));
		}).map(done -> new Reading(found(id).orElseThrow(), Optional.of(text), r.needed()).summary());
	}

	@Override
	public Result<ReviewSummary> refuse(Session session, String element, UUID suggestion, String reason) {
		return allowed(session, ReviewUseCases.WRITE, () -> reason.isBlank() ? Result.refused(Messages.ReviewDesk_noReason.text())
				: decide(session, element, (read, version) -> begun(read).then(r -> Decisions.open(r, session, suggestion)
						.then(p -> tell(session, r, version, ReviewEvents.REFUSED.on(ReviewEvents.stream(r.file().element()),
								new SuggestionRefused(r.file().element(), suggestion, reason.strip())))))));
	}

	@Override
	public Result<Weighing> weigh(Session session, String element, String hash, String path, List<Integer> words) {
		return allowed(session, ReviewUseCases.REVIEW, () -> begun(session, element).then(r -> {
			Manuscript text = r.text().orElseThrow();
			Optional<Passage> passage = text.passage(path).filter(Passage::prose);
			if (!text.hash().equals(hash)) {
				return Result.refused(Messages.ReviewDesk_moved.text());
			}
			int of = passage.map(p -> Walk.weighed(p.text()).size()).orElse(0);
			if (words.stream().anyMatch(n -> n < 0 || n >= of)) {
				return Result.refused(Messages.ReviewDesk_noWord.text(of));
			}
			String id = text.element();
			return append(session, ReviewEvents.WEIGHED.on(ReviewEvents.stream(id),
					new Weighed(id, hash, path, passage.orElseThrow().text(), words.stream().distinct().sorted().toList())))
					.map(done -> weighing(session.person(), weighing(r), passage.orElseThrow()));
		}));
	}

	private static Weighing weighing(UUID person, List<Weighing> known, Passage passage) {
		return known.stream().filter(w -> w.person().equals(person) && w.path().equals(passage.path())).findFirst()
				.orElseGet(() -> new Weighing(person, passage.path(), Walk.weighed(passage.text()).size(), List.of()));
	}

	@Override
	public Result<ReviewSummary> approve(Session session, String element, String hash, String words) {
		return allowed(session, ReviewUseCases.REVIEW, () -> journal.decide(() -> {
			String id = current(session).text(element).map(Manuscript::element).orElse(element);
			long version = journal.version(ReviewEvents.stream(id));
			return begun(session, element).then(r -> {
				List<Weighing> known = weighing(r);
				List<Weighing> all = r.text().orElseThrow().prose().stream().map(p -> weighing(session.person(), known, p)).toList();
				Optional<Refused<ReviewSummary>> refusal = Decisions.approval(r, session.person(), hash, all);
				return refusal.isPresent() ? refusal.get() : approved(session, r, all, words, version);
			});
		}));
	}

	/** How many have approved decides what becomes of it: so nobody may have been faster. */
	private Result<ReviewSummary> approved(Session session, Reading r, List<Weighing> weighed, String words, long version) {
		String id = r.file().element();
		boolean again = r.counting().stream().anyMatch(a -> a.by().equals(session.person()));
		boolean enough = r.counting().size() + (again ? 0 : 1) >= Math.max(1, r.needed());
		TextApproved event = new TextApproved(id, r.file().hash(), weighed.stream().mapToInt(w -> w.read().size()).sum(),
				weighed.stream().mapToInt(Weighing::of).sum(), words.strip(), enough);
		return journal.append(Append.of(session.actor(), ReviewEvents.APPROVED.on(ReviewEvents.stream(id), event))
				.expecting(ReviewEvents.stream(id), version)).then(done -> reading(session, id)).map(Reading::summary);
	}

	@Override
	public Result<ReviewSummary> giveBack(Session session, String element, String reason) {
		return allowed(session, ReviewUseCases.REVIEW, () -> reason.isBlank() ? Result.refused(Messages.ReviewDesk_noReason.text())
				: decide(session, element, (read, version) -> begun(read).then(r -> r.file().state() != ReviewState.IN_REVIEW
						? Result.refused(Messages.ReviewDesk_notInReview.text(r.state().title()))
						: tell(session, r, version, ReviewEvents.GIVEN_BACK.on(ReviewEvents.stream(r.file().element()),
								new GivenBack(r.file().element(), r.file().hash(), reason.strip()))))));
	}

	@Override
	public Result<ReviewSummary> withdraw(Session session, String element, String reason) {
		return allowed(session, ReviewUseCases.RELEASE, () -> reason.isBlank() ? Result.refused(Messages.ReviewDesk_noReason.text())
				: decide(session, element, (r, version) -> r.state() == ReviewState.WITHDRAWN
						? Result.refused(Messages.ReviewDesk_withdrawn.text(r.file().says()))
						: tell(session, r, version, ReviewEvents.WITHDRAWN.on(ReviewEvents.stream(r.file().element()), withdrawn(r, reason.strip())))));
	}

	private static ContentWithdrawn withdrawn(Reading r, String reason) {
		Case c = r.file();
		return new ContentWithdrawn(c.element(), c.pack(), c.type(), c.kind(), c.says(), r.text().map(Manuscript::hash).orElse(c.hash()), reason);
	}

	@Override
	public Result<List<TextVersion>> history(Session session, String element) {
		return allowed(session, ReviewUseCases.READ, () -> reading(session, element).map(Reading::versions));
	}

	@Override
	public Result<List<Missing>> missing(Session session, String element) {
		return allowed(session, ReviewUseCases.READ, () -> reading(session, element).map(Reading::missing));
	}

	@Override
	public Set<UUID> writersOf(String element) {
		return found(element).map(c -> Stream.concat(c.writers().stream(), c.versions().stream().map(Case.Version::by))
				.collect(Collectors.toUnmodifiableSet())).orElse(Set.of());
	}

	@Override
	public Optional<Need> answers() {
		return Optional.of(Need.REVIEW);
	}

	@Override
	public List<Missing> missing(Session session, PackContent pack) {
		int needed = needed();
		Map<String, Case> known = cases().stream().collect(Collectors.toMap(Case::element, Function.identity()));
		return shortened(new PackTexts(pack).units(element -> needed > 0 || known.containsKey(element.getId()))
				.map(t -> new Reading(known.getOrDefault(t.element(), none(t)), Optional.of(t), needed)).flatMap(r -> r.missing().stream()).toList());
	}
}
