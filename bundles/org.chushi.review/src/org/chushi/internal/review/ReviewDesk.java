package org.chushi.internal.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.chushi.authoring.Projects;
import org.chushi.content.PackContent;
import org.chushi.content.Packs;
import org.chushi.core.Ids;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.internal.review.ReviewEvents.TextKept;
import org.chushi.journal.Journal;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.publishing.PublishGate;
import org.chushi.publishing.Writers;
import org.chushi.review.Asking;
import org.chushi.review.ContentReviews;
import org.chushi.review.ReviewFile;
import org.chushi.review.ReviewState;
import org.chushi.review.ReviewSummary;
import org.chushi.review.ReviewUseCases;
import org.chushi.review.TextVersion;
import org.chushi.review.Weighing;
import org.chushi.training.Policies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Leads pieces of content from draft to published. */
@Component(service = { ContentReviews.class, PublishGate.class, Writers.class })
public final class ReviewDesk implements ContentReviews, PublishGate, Writers {

	private static final int MOST_MISSING = 20;

	private final Readings readings;
	private final Remarks remarks;
	private final Suggestions suggestions;
	private final Verdicts verdicts;
	private final Directory directory;
	private final Access access;

	@Activate
	public ReviewDesk(@Reference Journal journal, @Reference Packs packs, @Reference Projects projects, @Reference Policies policies,
			@Reference Directory directory, @Reference Access access, @Reference Ids ids) {
		readings = new Readings(journal, packs, projects, policies);
		remarks = new Remarks(readings, ids);
		suggestions = new Suggestions(readings, projects);
		verdicts = new Verdicts(readings);
		this.directory = directory;
		this.access = access;
	}

	private <T> Result<T> allowed(Session session, UseCase useCase, Supplier<Result<T>> work) {
		Optional<Refused<T>> refusal = access.refusal(session, useCase);
		return refusal.isPresent() ? refusal.get() : work.get();
	}

	private Result<List<ReviewSummary>> list(Session session, Comparator<ReviewSummary> order, Predicate<Reading> wanted) {
		return allowed(session, ReviewUseCases.READ, () -> Result.done(readings.list(session, order, wanted)));
	}

	@Override
	public Result<List<ReviewSummary>> all(Session session) {
		return list(session, Comparator.comparing(ReviewSummary::since).reversed(), r -> true);
	}

	@Override
	public Result<List<ReviewSummary>> waiting(Session session) {
		return list(session, Comparator.comparing(ReviewSummary::since),
				r -> r.text().isPresent() && r.waitsFor(session.person(), session.roles()));
	}

	@Override
	public Result<List<ReviewSummary>> mine(Session session) {
		Set<ReviewState> over = Set.of(ReviewState.APPROVED, ReviewState.PUBLISHED, ReviewState.WITHDRAWN);
		return list(session, Comparator.comparing(ReviewSummary::since).reversed(),
				r -> r.writers().contains(session.person()) && !over.contains(r.state()));
	}

	@Override
	public Result<List<ReviewSummary>> drafts(Session session) {
		return allowed(session, ReviewUseCases.ASK, () -> Result.done(readings.drafts(session)));
	}

	@Override
	public Result<ReviewFile> open(Session session, String element) {
		return allowed(session, ReviewUseCases.READ, () -> readings.one(session, element).map(r -> file(session, r)));
	}

	private ReviewFile file(Session session, Reading r) {
		Case c = r.file();
		List<UUID> writers = List.copyOf(r.writers());
		boolean may = writers.contains(session.person()) && access.refusal(session, ReviewUseCases.WRITE).isEmpty();
		return new ReviewFile(r.summary(), r.text(), writers, c.asked(), Optional.ofNullable(c.role()), c.note(), c.turns(), r.remarks(),
				r.suggestions(), c.approvals(), readings.texts().versions(c),
				r.changed() ? r.text().orElseThrow().since(readings.texts().passages(c)) : List.of(), r.missing(),
				readings.weighing(r), may);
	}

	@Override
	public Result<ReviewSummary> ask(Session session, String element, Asking asking) {
		return allowed(session, ReviewUseCases.ASK, () -> Asks.refusal(asking, session, directory).<Result<ReviewSummary>>map(r -> r)
				.orElseGet(() -> readings.decide(session, element, (r, version) -> r.text().isEmpty()
						? Result.refused(Messages.ReviewDesk_gone.text(r.file().says()))
						: readings.tell(session, r, version, ReviewEvents.ASKED.on(ReviewEvents.stream(r.file().element()),
								Asks.asked(r, readings.kept(session, r.text().orElseThrow()), asking))))));
	}

	@Override
	public Result<ReviewSummary> keep(Session session, String element, String why) {
		return allowed(session, ReviewUseCases.WRITE, () -> readings.decide(session, element, (read, version) -> Readings.begun(read).then(
				r -> !r.changed() ? Result.refused(Messages.ReviewDesk_same.text(r.file().says()))
						: readings.tell(session, r, version, ReviewEvents.KEPT.on(ReviewEvents.stream(r.file().element()),
								new TextKept(r.file().element(), readings.kept(session, r.text().orElseThrow()), why.strip()))))));
	}

	@Override
	public Result<UUID> comment(Session session, String element, String path, int start, int end, String words) {
		return allowed(session, ReviewUseCases.REVIEW, () -> remarks.comment(session, element, path, start, end, words));
	}

	@Override
	public Result<UUID> answer(Session session, String element, UUID remark, String words) {
		return allowed(session, ReviewUseCases.REVIEW, () -> remarks.answer(session, element, remark, words));
	}

	@Override
	public Result<UUID> resolve(Session session, String element, UUID remark, boolean resolved) {
		return allowed(session, ReviewUseCases.REVIEW, () -> remarks.resolve(session, element, remark, resolved));
	}

	@Override
	public Result<UUID> suggest(Session session, String element, String path, int start, int end, String text, String why) {
		return allowed(session, ReviewUseCases.REVIEW, () -> remarks.suggest(session, element, path, start, end, text, why));
	}

	@Override
	public Result<ReviewSummary> accept(Session session, String element, UUID suggestion) {
		return allowed(session, ReviewUseCases.WRITE, () -> suggestions.accept(session, element, suggestion));
	}

	@Override
	public Result<ReviewSummary> refuse(Session session, String element, UUID suggestion, String reason) {
		return allowed(session, ReviewUseCases.WRITE, () -> suggestions.refuse(session, element, suggestion, reason));
	}

	@Override
	public Result<Weighing> weigh(Session session, String element, String hash, String path, List<Integer> words) {
		return allowed(session, ReviewUseCases.REVIEW, () -> verdicts.weigh(session, element, hash, path, words));
	}

	@Override
	public Result<ReviewSummary> approve(Session session, String element, String hash, String words) {
		return allowed(session, ReviewUseCases.REVIEW, () -> verdicts.approve(session, element, hash, words));
	}

	@Override
	public Result<ReviewSummary> giveBack(Session session, String element, String reason) {
		return allowed(session, ReviewUseCases.REVIEW, () -> verdicts.giveBack(session, element, reason));
	}

	@Override
	public Result<ReviewSummary> withdraw(Session session, String element, String reason) {
		return allowed(session, ReviewUseCases.RELEASE, () -> verdicts.withdraw(session, element, reason));
	}

	@Override
	public Result<List<TextVersion>> history(Session session, String element) {
		return allowed(session, ReviewUseCases.READ, () -> readings.one(session, element).map(r -> readings.texts().versions(r.file())));
	}

	@Override
	public Result<List<Missing>> missing(Session session, String element) {
		return allowed(session, ReviewUseCases.READ, () -> readings.one(session, element).map(Reading::missing));
	}

	@Override
	public Set<UUID> writersOf(String element) {
		Set<UUID> all = new HashSet<>(readings.hands(element).everybody());
		readings.found(element).ifPresent(c -> {
			all.addAll(c.writers());
			c.versions().forEach(v -> all.add(v.by()));
		});
		return all;
	}

	@Override
	public Optional<Need> answers() {
		return Optional.of(Need.REVIEW);
	}

	@Override
	public List<Missing> missing(Session session, PackContent pack) {
		return shortened(readings.of(pack).flatMap(r -> r.missing().stream()).toList());
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
}
