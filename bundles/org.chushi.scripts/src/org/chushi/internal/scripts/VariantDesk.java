package org.chushi.internal.scripts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.scripts.ScriptEvents.VariantApproved;
import org.chushi.internal.scripts.ScriptEvents.VariantReturned;
import org.chushi.internal.scripts.ScriptEvents.VariantSentToReview;
import org.chushi.internal.scripts.ScriptEvents.VariantUsed;
import org.chushi.internal.scripts.ScriptEvents.VariantWithdrawn;
import org.chushi.internal.scripts.ScriptEvents.VariantWritten;
import org.chushi.internal.scripts.VariantProjection.Kept;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.scripts.Checked;
import org.chushi.scripts.ScriptField;
import org.chushi.scripts.ScriptUseCases;
import org.chushi.scripts.Variant;
import org.chushi.scripts.Variant.Edition;
import org.chushi.scripts.Variant.State;
import org.chushi.scripts.Variants;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;
import org.chushi.wording.TextChecks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps agents' own words and their reviews. */
@Component
public final class VariantDesk implements Variants {

	private final Journal journal;
	private final ScriptBooks books;
	private final Shelves shelves;
	private final OwnWords words;
	private final Terms terms;
	private final Directory directory;
	private final Access access;
	private final Clock clock;
	private final Ids ids;

	@Activate
	public VariantDesk(@Reference Journal journal, @Reference Packs packs, @Reference Enrolments enrolments,
			@Reference Policies policies, @Reference TextChecks checks, @Reference Directory directory, @Reference Access access, @Reference Clock clock,
			@Reference Ids ids) {
		this.journal = journal;
		this.books = ScriptBooks.of(journal);
		this.shelves = new Shelves(packs);
		this.terms = new Terms(packs, enrolments, policies);
		this.words = new OwnWords(shelves, new Checkers(packs, checks, terms));
		this.directory = directory;
		this.access = access;
		this.clock = clock;
		this.ids = ids;
	}

	@Override
	public Result<Checked> check(Session session, Draft draft) {
		return writer(session, () -> Result.done(words.check(session.person(), draft)));
	}

	@Override
	public Result<Variant> write(Session session, Draft draft) {
		return writer(session, () -> {
			UUID id = ids.next();
			return words.edition(session.person(), draft, 1).then(edition -> store(session, id, 0,
					ScriptEvents.VARIANT_WRITTEN.on(ScriptEvents.variant(id), new VariantWritten(id, session.person(), edition))));
		});
	}

	@Override
	public Result<Variant> rewrite(Session session, UUID variant, Draft draft) {
		return writer(session, () -> decide(variant, version -> own(session, variant)
				.then(kept -> words.edition(session.person(), draft, kept.newest().number() + 1).then(edition -> same(kept, edition)
						? Result.refused(Messages.Variants_unchanged.text())
						: store(session, variant, version, ScriptEvents.VARIANT_WRITTEN.on(ScriptEvents.variant(variant),
								new VariantWritten(variant, session.person(), edition)))))));
	}

	private static boolean same(Kept kept, Edition edition) {
		Edition last = kept.newest();
		return kept.state() != State.WITHDRAWN && edition
				.equals(new Edition(edition.number(), last.title(), last.text(), last.script(), last.scenario(), last.stage(), last.channel()));
	}

	@Override
	public Result<Draft> draft(Session session, UUID variant) {
		return writer(session, () -> own(session, variant).map(kept -> words.again(kept.newest())));
	}

	@Override
	public Result<Variant> send(Session session, UUID variant) {
		return writer(session, () -> decide(variant, version -> own(session, variant).then(kept -> switch (kept.state()) {
		case WAITING -> Result.refused(Messages.Variants_waitsAlready.text());
		case APPROVED -> Result.refused(Messages.Variants_approvedAlready.text());
		case WITHDRAWN -> Result.refused(Messages.Variants_isWithdrawn.text());
		case RETURNED -> Result.refused(Messages.Variants_changeFirst.text());
		case WRITTEN -> store(session, variant, version, ScriptEvents.VARIANT_SENT.on(ScriptEvents.variant(variant),
				new VariantSentToReview(variant, kept.newest().number())));
		})));
	}

	@Override
	public Result<Variant> approve(Session session, UUID variant, int edition) {
		return reviewer(session, variant, edition, (kept, version) -> {
			Checked checked = words.check(kept.person(), kept.newest());
			return checked.sound()
					? store(session, variant, version, ScriptEvents.VARIANT_APPROVED.on(ScriptEvents.variant(variant),
							new VariantApproved(variant, edition, session.person())))
					: OwnWords.refused(kept.newest().text(), checked);
		});
	}

	@Override
	public Result<Variant> giveBack(Session session, UUID variant, int edition, String reason) {
		return reason(reason).orElseGet(() -> reviewer(session, variant, edition,
				(kept, version) -> store(session, variant, version, ScriptEvents.VARIANT_RETURNED.on(ScriptEvents.variant(variant),
						new VariantReturned(variant, edition, session.person(), reason.strip())))));
	}

	@Override
	public Result<Variant> withdraw(Session session, UUID variant, String reason) {
		return decide(variant, version -> kept(variant).then(kept -> {
			boolean mine = kept.person().equals(session.person());
			Optional<Result<Variant>> refusal = mine
					? access.<Variant>refusal(session, ScriptUseCases.WRITE_VARIANT, session.person()).<Result<Variant>>map(r -> r)
							.or(() -> reason.isBlank() ? Optional.empty() : reason(reason))
					: access.<Variant>refusal(session, ScriptUseCases.REVIEW_VARIANT).<Result<Variant>>map(r -> r).or(() -> reason(reason));
			return refusal.orElseGet(() -> kept.state() == State.WITHDRAWN ? Result.refused(Messages.Variants_isWithdrawn.text())
					: store(session, variant, version, ScriptEvents.VARIANT_WITHDRAWN.on(ScriptEvents.variant(variant),
							new VariantWithdrawn(variant, session.person(), reason.strip()))));
		}));
	}

	@Override
	public Result<List<Variant>> of(Session session, UUID person) {
		return access.<List<Variant>>refusal(session, ScriptUseCases.SEE_VARIANTS, person).<Result<List<Variant>>>map(r -> r)
				.orElseGet(() -> Result.done(books.variantsOf(person).stream().sorted(Comparator.comparing(Kept::last).reversed())
						.map(this::seen).toList()));
	}

	@Override
	public Result<List<Variant.Waiting>> waiting(Session session) {
		return access.<List<Variant.Waiting>>refusal(session, ScriptUseCases.REVIEW_VARIANT)
				.<Result<List<Variant.Waiting>>>map(r -> r)
				.orElseGet(() -> Result.done(books.variantsThat(State.WAITING).stream().sorted(Comparator.comparing(Kept::last))
						.map(k -> new Variant.Waiting(seen(k), Bilingual.same(directory.nameOf(k.person())), k.last(),
								words.check(k.person(), k.newest())))
						.toList()));
	}

	@Override
	public boolean reviewed(Session session) {
		return terms.reviewed(session.person());
	}

	@Override
	public Result<List<ScriptField>> fields(Session session, UUID variant) {
		return writer(session, () -> inUse(session, variant)
				.map(edition -> fields(edition).stream().map(Field::shown).toList()));
	}

	@Override
	public Result<String> fill(Session session, UUID variant, Language language, Map<String, String> values) {
		return writer(session, () -> inUse(session, variant).then(e -> filling(e, language, values)).map(Filling::text));
	}

	@Override
	public Result<String> copy(Session session, UUID variant, Language language, Map<String, String> values) {
		return writer(session, () -> inUse(session, variant).then(edition -> filling(edition, language, values)
				.then(filling -> journal.append(Append.of(session.actor(),
						ScriptEvents.VARIANT_USED.on(ScriptEvents.desk(session.person()), new VariantUsed(session.person(), variant,
								edition.number(), language.tag(), filling.filled()))))
						.map(stored -> filling.text()))));
	}

	private Result<Filling> filling(Edition edition, Language language, Map<String, String> values) {
		return Filling.of(edition.text(), fields(edition), values, language, LocalDate.now(clock));
	}

	private List<Field> fields(Edition edition) {
		Shelf shelf = shelves.now();
		return shelf.fields(edition.text(), shelf.find(edition.script()).map(Entry::template).orElse(null));
	}

	/** The words of one's own that may be sent now. */
	private Result<Edition> inUse(Session session, UUID variant) {
		return own(session, variant).then(kept -> usable(kept).map(Result::done).orElseGet(() -> kept.state() == State.WITHDRAWN
				? Result.refused(Messages.Variants_isWithdrawn.text())
				: Result.refused(Messages.Variants_notYet.text(), List.of(new Missing(Messages.Variants_approval.text(),
						Messages.Variants_approvalHave.text(), Messages.Variants_approvalWant.text(), Messages.Variants_approvalNext.text())))));
	}

	private Optional<Edition> usable(Kept kept) {
		if (kept.state() == State.WITHDRAWN) {
			return Optional.empty();
		}
		return terms.reviewed(kept.person()) ? kept.approved() : Optional.of(kept.newest());
	}

	private Variant seen(Kept kept) {
		return new Variant(kept.id(), kept.person(), kept.newest(), kept.state(), usable(kept), books.stepsOf(kept.id()));
	}

	private Result<Kept> kept(UUID variant) {
		return books.variant(variant).map(Result::done).orElseGet(() -> Result.refused(Messages.Variants_none.text()));
	}

	private Result<Kept> own(Session session, UUID variant) {
		return kept(variant).then(k -> k.person().equals(session.person()) ? Result.done(k) : Result.refused(Messages.Variants_notOwn.text()));
	}

	/** A reviewer's decision about the edition that waits. */
	private interface Decision {
		Result<Variant> on(Kept kept, long version);
	}

	private Result<Variant> reviewer(Session session, UUID variant, int edition, Decision decision) {
		return access.<Variant>refusal(session, ScriptUseCases.REVIEW_VARIANT).<Result<Variant>>map(r -> r)
				.orElseGet(() -> decide(variant, version -> kept(variant).then(kept -> {
					if (kept.person().equals(session.person())) {
						return Result.refused(Messages.Variants_ownReview.text());
					}
					if (kept.state() != State.WAITING) {
						return Result.refused(Messages.Variants_notWaiting.text());
					}
					return kept.newest().number() == edition ? decision.on(kept, version) : Result.refused(Messages.Variants_newer.text());
				})));
	}

	private Optional<Result<Variant>> reason(String reason) {
		int length = reason.strip().length();
		return length == 0 || length > LONGEST_REASON
				? Optional.of(Result.refused(Messages.Variants_reason.text(Integer.toString(LONGEST_REASON))))
				: Optional.empty();
	}

	private <T> Result<T> writer(Session session, Supplier<Result<T>> work) {
		return access.<T>refusal(session, ScriptUseCases.WRITE_VARIANT, session.person()).<Result<T>>map(r -> r).orElseGet(work);
	}

	private Result<Variant> decide(UUID variant, Function<Long, Result<Variant>> decision) {
		return journal.decide(() -> decision.apply(journal.version(ScriptEvents.variant(variant))));
	}

	private Result<Variant> store(Session session, UUID variant, long version, NewEvent event) {
		return journal.append(new Append(session.actor(), List.of(event), Map.of(ScriptEvents.variant(variant), version)))
				.map(done -> books.variant(variant).map(this::seen).orElseThrow());
	}
}
