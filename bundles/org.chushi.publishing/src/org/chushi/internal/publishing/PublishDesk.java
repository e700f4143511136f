package org.chushi.internal.publishing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
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
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.PackDifference;
import org.chushi.publishing.PackManifest;
import org.chushi.publishing.PublishGate;
import org.chushi.publishing.Publishing;
import org.chushi.publishing.PublishingUseCases;
import org.chushi.seals.SigningKey;
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
	private final List<PublishGate> gates = new CopyOnWriteArrayList<>();

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
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addGate(PublishGate gate) {
		gates.add(gate);
	}

	public void removeGate(PublishGate gate) {
		gates.remove(gate);
	}

	private <T> Result<T> allowed(Session session, UseCase useCase, Supplier<Result<T>> then) {
		return access.<T>refusal(session, useCase).<Result<T>>map(r -> r).orElseGet(then);
	}

	@Override
	public Result<List<String>> own(Session session) {
		return allowed(session, PublishingUseCases.PUBLISH, () -> Result.done(ownPacks.codes()));
	}

	@Override
	public Result<List<Published>> history(Session session) {
		return allowed(session, PublishingUseCases.SEE, () -> Result.done(publications().stream().map(Publication::published)
				.sorted(Comparator.comparing(Published::time).reversed()).toList()));
	}

	private List<Publication> publications() {
		return journal.documents(PublicationsProjection.NAME).all(Publication.class);
	}

	private Optional<Publication> last(String pack) {
		return journal.documents(PublicationsProjection.NAME).where(Publication.class, PublicationsProjection.PACK, pack).stream()
				.max(Comparator.comparing(p -> p.published().version(), Versions::compare));
	}

	@Override
	public Result<Proposal> propose(Session session, String pack) {
		return allowed(session, PublishingUseCases.PUBLISH, () -> Draft.of(folder, pack).then(draft -> {
			Pack head = draft.pack();
			Optional<Publication> last = last(head.getId());
			return before(last).then(was -> {
				PackDifference difference = PackDifference.between(head.getId(), last.map(p -> p.published().version()).orElse(""), was,
						head.getVersion(), draft.state());
				InstalledPack checked = packs.check(draft.files());
				return missing(session, draft).map(missing -> new Proposal(head.getId(), head.getCode(), Texts.of(head.getTitle()), head.getVersion(),
						difference.before(), Suggestions.of(difference), difference, missing, checked.problems()));
			});
		}));
	}

	private Result<PackState> before(Optional<Publication> last) {
		return last.map(p -> kept(p).then(bytes -> Verifier.unsigned(p.published().code(), bytes)).then(signed -> Draft.state(signed.content())))
				.orElseGet(() -> Result.done(PackState.empty()));
	}

	private Result<byte[]> kept(Publication publication) {
		Published p = publication.published();
		return PackStore.same(store.published(p.pack(), p.version()), p.sha256());
	}

	private Result<List<Missing>> missing(Session session, Draft draft) {
		return draft.read(packs.library()).map(content -> gates.stream().flatMap(g -> g.missing(session, content).stream()).toList());
	}

	@Override
	public Result<Published> sign(Session session, Order order, Path file) {
		return wiping(session, order, signed -> {
			try {
				Path target = file.toAbsolutePath().normalize();
				if (Files.exists(target)) {
					return PackStore.same(target, signed.sha256()).isDone() ? Result.done(signed)
							: Refusals.disk(target.toString(), new FileAlreadyExistsException(target.toString()));
				}
				store.disk().put(target, signed.bytes());
				return Result.done(signed);
			} catch (IOException e) {
				return Refusals.disk(file.toString(), e);
			}
		});
	}

	@Override
	public Result<Published> publish(Session session, Order order, Path site) {
		return wiping(session, order, signed -> new SiteFolder(site.toAbsolutePath().normalize(), store.disk(),
				key -> signers.find(key).map(KnownSigner::key)).add(signed));
	}

	private Result<Published> wiping(Session session, Order order, Function<SignedPack, Result<SignedPack>> deliver) {
		try {
			return allowed(session, PublishingUseCases.PUBLISH, () -> publish(session, order, deliver));
		} finally {
			Arrays.fill(order.passphrase(), '\0');
		}
	}

	private synchronized Result<Published> publish(Session session, Order order, Function<SignedPack, Result<SignedPack>> deliver) {
		if (Versions.of(order.version()).isEmpty()) {
			return Refusals.because(Messages.PublishDesk_version.text(order.version()), order.pack(), Messages.PublishDesk_versionNext.text());
		}
		long version = journal.version(PublishingEvents.PUBLICATIONS);
		return Draft.of(folder, order.pack()).then(d -> d.numbered(order.version())).then(draft -> {
			Optional<Publication> last = last(draft.pack().getId());
			Optional<Publication> same = publications().stream().filter(p -> p.published().pack().equals(draft.pack().getId()))
					.filter(p -> p.published().version().equals(order.version())).findFirst();
			if (same.isPresent()) {
				return again(same.get(), draft, deliver);
			}
			if (last.filter(p -> Versions.compare(order.version(), p.published().version()) <= 0).isPresent()) {
				return Refusals.because(Messages.PublishDesk_low.text(order.version()), order.pack(), Bilingual.same(order.version()),
						Bilingual.same(last.get().published().version()), Messages.PublishDesk_higher.text());
			}
			return sound(session, draft).then(d -> key(order)).then(key -> signed(draft, last, key)).then(signed -> store
					.put(store.published(signed.manifest().pack(), signed.manifest().version()), signed.bytes()).then(kept -> deliver.apply(signed)))
					.then(done -> recorded(session, draft, done, version));
		});
	}

	/** A version that was published is handed out again as it was, or not at all. */
	private Result<Published> again(Publication before, Draft draft, Function<SignedPack, Result<SignedPack>> deliver) {
		Published p = before.published();
		if (!before.content().equals(draft.contentHash())) {
			return Refusals.because(Messages.PublishDesk_published.text(p.code(), p.version()), p.code(), Bilingual.same(draft.contentHash()),
					Bilingual.same(before.content()), Messages.PublishDesk_higher.text());
		}
		return kept(before).then(bytes -> Verifier.unsigned(p.code(), bytes)).then(deliver::apply).then(done -> draft.keepNumber(folder)).map(done -> p);
	}

	private Result<Draft> sound(Session session, Draft draft) {
		InstalledPack checked = packs.check(draft.files());
		if (checked.broken()) {
			return Result.refused(Messages.PublishDesk_broken.text(draft.pack().getCode()), InstallChecks.problems(checked));
		}
		return missing(session, draft).then(missing -> missing.isEmpty() ? Result.done(draft)
				: Result.refused(Messages.PublishDesk_missing.text(draft.pack().getCode()), missing));
	}

	private Result<SigningKeyOf> key(Order order) {
		return signers.known(order.key(), true).then(signer -> signers.locked(signer).then(locked -> locked.unlockSigner(order.passphrase()))
				.map(key -> new SigningKeyOf(signer, key)));
	}

	/** An opened key and whose it is. */
	private record SigningKeyOf(KnownSigner signer, SigningKey key) {
	}

	private Result<SignedPack> signed(Draft draft, Optional<Publication> last, SigningKeyOf by) {
		Pack pack = draft.pack();
		PackManifest.Needs needs = new PackManifest.Needs(program.needed(), program.model(),
				pack.getRequires().stream().map(r -> new PackManifest.Required(r.getPack(), r.getVersion())).toList());
		PackManifest manifest = new PackManifest(PackManifest.FORMAT, pack.getId(), pack.getCode(), Texts.of(pack.getTitle()), pack.getVersion(),
				last.map(p -> p.published().version()).orElse(""), clock.instant().truncatedTo(ChronoUnit.SECONDS), by.signer().name(),
				by.signer().key().id(), needs, SignedPack.entries(draft.files().files()));
		SignedPack signed = SignedPack.sign(manifest, draft.files().files(), by.key());
		return Verifier.unsigned(pack.getCode(), signed.bytes());
	}

	private Result<Published> recorded(Session session, Draft draft, SignedPack signed, long version) {
		PackManifest m = signed.manifest();
		return store.put(store.published(m.pack(), m.version()), signed.bytes()).then(kept -> journal.append(Append.of(session.actor(),
				PublishingEvents.PUBLISHED.on(PublishingEvents.PUBLICATIONS, new PackPublished(m.pack(), m.code(), m.title(), m.version(), m.previous(),
						signed.contentHash(), signed.sha256(), m.key()))).expecting(PublishingEvents.PUBLICATIONS, version)))
				.then(done -> draft.keepNumber(folder)).map(done -> {
					packs.reload();
					return last(m.pack()).orElseThrow().published();
				});
	}
}
