package org.chushi.internal.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.chushi.content.InstalledPack;
import org.chushi.content.OwnPacks;
import org.chushi.content.PackFolder;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.differences.PackState;
import org.chushi.internal.publishing.PublicationsProjection.Publication;
import org.chushi.internal.publishing.PublishingEvents.PackPublished;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.model.Pack;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.publishing.Affected;
import org.chushi.publishing.Affected.Kind;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.KnownSigner.Trust;
import org.chushi.publishing.PackDifference;
import org.chushi.publishing.PackManifest;
import org.chushi.publishing.PackManifest.Wording;
import org.chushi.publishing.PackStake;
import org.chushi.publishing.PublishGate;
import org.chushi.publishing.Publishing;
import org.chushi.publishing.PublishingUseCases;
import org.chushi.publishing.Signers.Opened;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Checks, signs and hands out; a version is recorded when it is where it should go. */
@Component
public final class PublishDesk implements Publishing {

	private final Journal journal;
	private final Packs packs;
	private final OwnPacks ownPacks;
	private final PackFolder folder;
	private final SignerDesk signers;
	private final Access access;
	private final Clock clock;
	private final ThisProgram program;
	private final PackStore store;
	private final Publications publications;
	private final Gates gates = new Gates();
	private final List<PackStake> stakes = new CopyOnWriteArrayList<>();

	@Activate
	public PublishDesk(@Reference Journal journal, @Reference Packs packs, @Reference OwnPacks ownPacks, @Reference PackFolder folder,
			@Reference Access access, @Reference Clock clock, BundleContext context) {
		this(journal, packs, ownPacks, folder, access, clock, ThisProgram.of(context.getBundle()));
	}

	public PublishDesk(Journal journal, Packs packs, OwnPacks ownPacks, PackFolder folder, Access access, Clock clock, ThisProgram program) {
		this.journal = journal;
		this.packs = packs;
		this.ownPacks = ownPacks;
		this.folder = folder;
		this.signers = new SignerDesk(journal, folder, access);
		this.access = access;
		this.clock = clock;
		this.program = program;
		this.store = new PackStore(folder.path(), new Disk());
		this.publications = new Publications(journal, store);
		store.tidy(store.published());
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addGate(PublishGate gate) {
		gates.add(gate);
	}

	public void removeGate(PublishGate gate) {
		gates.remove(gate);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addStake(PackStake stake) {
		stakes.add(stake);
	}

	public void removeStake(PackStake stake) {
		stakes.remove(stake);
	}

	private <T> Result<T> allowed(Session session, UseCase useCase, Supplier<Result<T>> then) {
		return access.<T>refusal(session, useCase).<Result<T>>map(r -> r).orElseGet(then);
	}

	@Override
	public Result<List<Own>> own(Session session) {
		return allowed(session, PublishingUseCases.PUBLISH, () -> Result.done(ownPacks.codes().stream().map(this::named).toList()));
	}

	private Own named(String code) {
		return new Own(code, packs.library().packs().stream().filter(p -> p.origin().equals(code)).findFirst().map(InstalledPack::title)
				.filter(title -> !title.blank()).orElseGet(() -> Bilingual.same(code)));
	}

	@Override
	public Result<List<Published>> history(Session session) {
		return allowed(session, PublishingUseCases.SEE, () -> Result.done(publications.history()));
	}

	@Override
	public Result<Proposal> propose(Session session, String pack) {
		return allowed(session, PublishingUseCases.PUBLISH, () -> Draft.of(folder, pack).then(draft -> {
			Pack head = draft.pack();
			Optional<Publication> last = publications.last(head.getId());
			Optional<PackState> was = last.flatMap(publications::state);
			PackDifference difference = PackDifference.between(head.getId(), last.map(p -> p.published().version()).orElse(""),
					was.orElseGet(PackState::empty), draft.version(), draft.state());
			InstalledPack checked = packs.check(draft.files());
			return missing(session, draft).map(missing -> new Proposal(head.getId(), head.getCode(), Texts.of(head.getTitle()), draft.version(),
					difference.before(), Suggestions.of(difference), difference, last.isPresent() == was.isPresent(),
					was.isPresent() ? affected(difference) : List.of(), was.isPresent() ? affected(difference.onlyWording()) : List.of(), missing,
					checked.problems()));
		}));
	}

	/** What the team writes it works with already; with the number only what has to be learnt anew comes. */
	private List<Affected> affected(PackDifference difference) {
		return stakes.stream().flatMap(s -> s.affected(difference).stream()).filter(a -> a.kind() == Kind.CERTIFICATE).distinct().toList();
	}

	private Result<List<Missing>> missing(Session session, Draft draft) {
		return draft.read(packs.library()).map(content -> gates.missing(session, content));
	}

	@Override
	public Result<Published> sign(Session session, Order order, Path file) {
		return wiping(session, order, new Delivery.ToFile(file.toAbsolutePath().normalize(), store.disk()));
	}

	@Override
	public Result<Published> publish(Session session, Order order, Path site) {
		return wiping(session, order,
				new Delivery.ToSite(site.toAbsolutePath().normalize(), store.disk(), key -> signers.find(key).map(KnownSigner::key)));
	}

	private Result<Published> wiping(Session session, Order order, Delivery delivery) {
		try {
			return allowed(session, PublishingUseCases.PUBLISH, () -> outside(delivery.targets()).then(fit -> publish(session, order, delivery)));
		} finally {
			Arrays.fill(order.passphrase(), '\0');
		}
	}

	/** What lay in the data folder would be read as installed, unverified. */
	private Result<List<Path>> outside(List<Path> targets) {
		DataFolder data = new DataFolder(folder.path().toAbsolutePath().getParent());
		for (Path target : targets) {
			try {
				if (data.holds(target)) {
					return Refusals.because(Messages.PublishDesk_inside.text(), target.toString(), Messages.PublishDesk_insideNext.text());
				}
			} catch (IOException e) {
				return Refusals.disk(target.toString(), e);
			}
		}
		return Result.done(targets);
	}

	private synchronized Result<Published> publish(Session session, Order order, Delivery delivery) {
		if (Versions.of(order.version()).isEmpty()) {
			return Refusals.because(Messages.PublishDesk_version.text(order.version()), order.pack(), Messages.PublishDesk_versionNext.text());
		}
		long version = journal.version(PublishingEvents.PUBLICATIONS);
		return Draft.of(folder, order.pack()).then(d -> d.numbered(order.version())).then(draft -> {
			Optional<Publication> last = publications.last(draft.pack().getId());
			Optional<Publication> same = publications.find(draft.pack().getId(), order.version(), draft.contentHash());
			if (same.isPresent()) {
				return again(session, order, same.get(), draft, delivery);
			}
			if (last.filter(p -> Versions.compare(order.version(), p.published().version()) <= 0).isPresent()) {
				return Refusals.because(Messages.PublishDesk_low.text(order.version()), order.pack(), Bilingual.same(order.version()),
						Bilingual.same(last.get().published().version()), Messages.PublishDesk_higher.text());
			}
			boolean before = store.signed(store.published(draft.pack().getId(), draft.version())).isPresent();
			return Wordings.of(order, last.map(Publication::published)).then(wording -> sound(session, draft)
					.then(d -> signers.unlock(order.key(), order.passphrase())).then(key -> once(order, draft, last, wording, key)))
					.then(signed -> delivered(signed, delivery, before))
					.then(done -> recorded(session, draft, done, version));
		});
	}

	/**
	 * A version is signed once. One that was signed and handed out, but not recorded because the program died or the disk was
	 * full, goes out as it is, or not at all.
	 */
	private Result<SignedPack> once(Order order, Draft draft, Optional<Publication> last, Optional<Wording> wording, Opened by) {
		Path place = store.published(draft.pack().getId(), draft.version());
		Optional<SignedPack> before = store.signed(place).filter(s -> signers.find(s.manifest().key()).map(KnownSigner::key).filter(s::signedBy).isPresent());
		if (before.isEmpty()) {
			return signed(draft, last, wording, by).then(signed -> store.put(place, signed.bytes()).map(kept -> signed));
		}
		return before.get().contentHash().equals(draft.contentHash()) && before.get().manifest().key().equals(by.signer().key().id())
				? Wordings.same(order, before.get().manifest().wording()).map(fit -> before.get()) : Refusals.because(Messages.PublishDesk_signed.text(draft.pack().getCode(), draft.version()), place.toString(),
						Messages.PublishDesk_higher.text());
	}

	/** The number of a version that never was out is free again. @param before whether it was signed before, and may be out elsewhere */
	private Result<SignedPack> delivered(SignedPack signed, Delivery delivery, boolean before) {
		Result<SignedPack> delivered = delivery.take(signed);
		if (!before && !delivered.isDone() && !PackStore.has(delivery.place(signed), signed.sha256())) {
			store.drop(store.published(signed.manifest().pack(), signed.manifest().version()));
		}
		return delivered;
	}

	/** A version that was published is handed out again as it was, if it still may go out, or not at all. */
	private Result<Published> again(Session session, Order order, Publication before, Draft draft, Delivery delivery) {
		Published p = before.published();
		if (!before.content().equals(draft.contentHash())) {
			return Refusals.because(Messages.PublishDesk_published.text(p.code(), p.version()), p.code(), Bilingual.same(draft.contentHash()),
					Bilingual.same(before.content()), Messages.PublishDesk_higher.text());
		}
		Optional<KnownSigner> revoked = signers.find(p.key()).filter(s -> s.trust() == Trust.DISTRUSTED);
		return revoked.isPresent() ? SignerDesk.revoked(revoked.get())
				: Wordings.same(order, p.wording()).then(fit -> sound(session, draft)).then(d -> publications.kept(before)).then(delivery::take).then(done -> draft.keepNumber(folder)).map(done -> p);
	}

	private Result<Draft> sound(Session session, Draft draft) {
		InstalledPack checked = packs.check(draft.files());
		if (checked.broken()) {
			return Result.refused(Messages.PublishDesk_broken.text(draft.pack().getCode()), InstallChecks.problems(checked));
		}
		return missing(session, draft).then(missing -> missing.isEmpty() ? Result.done(draft)
				: Result.refused(Messages.PublishDesk_missing.text(draft.pack().getCode()), missing));
	}

	private Result<SignedPack> signed(Draft draft, Optional<Publication> last, Optional<Wording> wording, Opened by) {
		Pack pack = draft.pack();
		PackManifest.Needs needs = new PackManifest.Needs(program.needed(), program.model(),
				pack.getRequires().stream().map(r -> new PackManifest.Required(r.getPack(), r.getVersion())).toList());
		PackManifest manifest = new PackManifest(wording.isPresent() ? PackManifest.FORMAT : 1, pack.getId(), pack.getCode(), Plain.of(Texts.of(pack.getTitle())), pack.getVersion(),
				last.map(p -> p.published().version()).orElse(""), clock.instant().truncatedTo(ChronoUnit.SECONDS), by.signer().name(),
				by.signer().key().id(), needs, wording, SignedPack.entries(draft.files().files()));
		SignedPack signed = SignedPack.sign(manifest, draft.files().files(), by.key());
		return Verifier.unsigned(pack.getCode(), signed.bytes());
	}

	private Result<Published> recorded(Session session, Draft draft, SignedPack signed, long version) {
		PackManifest m = signed.manifest();
		return store.put(store.published(m.pack(), m.version()), signed.bytes()).then(kept -> journal.append(Append.of(session.actor(),
				PublishingEvents.PUBLISHED.on(PublishingEvents.PUBLICATIONS, new PackPublished(m.pack(), m.code(), m.title(), m.version(), m.previous(),
						signed.contentHash(), signed.sha256(), m.key(), m.wording()))).expecting(PublishingEvents.PUBLICATIONS, version)))
				.then(done -> draft.keepNumber(folder)).map(done -> {
					packs.reload();
					return publications.find(m.pack(), m.version(), signed.contentHash()).orElseThrow().published();
				});
	}
}
