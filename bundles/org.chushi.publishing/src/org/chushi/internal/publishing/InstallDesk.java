package org.chushi.internal.publishing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.chushi.content.PackFolder;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.publishing.PacksProjection.Story;
import org.chushi.internal.publishing.PublishingEvents.PackInstalled;
import org.chushi.internal.publishing.PublishingEvents.PackRemoved;
import org.chushi.internal.publishing.PublishingEvents.PackRolledBack;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.publishing.Installing;
import org.chushi.publishing.KnownSigner.Trust;
import org.chushi.publishing.PackManifest;
import org.chushi.publishing.PackStake;
import org.chushi.publishing.PublishingUseCases;
import org.chushi.publishing.Signers;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The journal says what is installed on this machine; the file the library reads follows it. What was cut off between the two is
 * made good when the data folder is opened.
 */
@Component
public final class InstallDesk implements Installing {

	private static final Duration LIST = Duration.ofSeconds(30);
	private static final Duration PACK = Duration.ofMinutes(10);

	private final Journal journal;
	private final Packs packs;
	private final Signers signers;
	private final Access access;
	private final PackStore store;
	private final Verifier verifier;
	private final InstallChecks checks;
	private final Installation installation;
	private final Previews previews;

	@Activate
	public InstallDesk(@Reference Journal journal, @Reference Packs packs, @Reference PackFolder folder, @Reference Signers signers,
			@Reference Access access, @Reference Clock clock, BundleContext context) {
		this(journal, packs, folder, signers, access, clock, ThisProgram.of(context.getBundle()), new Disk());
	}

	/** @param disk may fail */
	InstallDesk(Journal journal, Packs packs, PackFolder folder, Signers signers, Access access, Clock clock, ThisProgram program, Disk disk) {
		this.journal = journal;
		this.packs = packs;
		this.signers = signers;
		this.access = access;
		store = new PackStore(folder.path(), disk);
		verifier = new Verifier(signers::find);
		checks = new InstallChecks(program, packs);
		installation = new Installation(journal, store);
		previews = new Previews(installation, checks, verifier, signers, clock);
		installation.tidy();
		if (installation.mend()) {
			packs.reload();
		}
	}

	public InstallDesk(Journal journal, Packs packs, PackFolder folder, Signers signers, Access access, Clock clock, ThisProgram program) {
		this(journal, packs, folder, signers, access, clock, program, new Disk());
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addStake(PackStake stake) {
		previews.stakes().add(stake);
	}

	public void removeStake(PackStake stake) {
		previews.stakes().remove(stake);
	}

	private <T> Result<T> allowed(Session session, UseCase useCase, Supplier<Result<T>> then) {
		return access.<T>refusal(session, useCase).<Result<T>>map(r -> r).orElseGet(then);
	}

	@Override
	public Result<List<Offer>> site(Session session, String site, Progress progress) {
		return allowed(session, PublishingUseCases.SEE, () -> new RemoteSite(site.strip(), LIST).read(SiteIndex.FILE, SiteIndex.MOST, progress)
				.then(json -> SiteIndex.read(site, json)).map(index -> new SiteOffers(installation, signers).of(site.strip(), index)));
	}

	@Override
	public Result<Path> fetch(Session session, Offer offer, Progress progress) {
		return allowed(session, PublishingUseCases.INSTALL, () -> new RemoteSite(offer.site(), PACK).read(offer.file(), (int) offer.size(), progress)
				.then(bytes -> Hashes.of(bytes).equals(offer.sha256()) ? installation.fetched(offer.sha256(), bytes)
						: Refusals.because(Messages.InstallDesk_notListed.text(), offer.site() + "/" + offer.file(), Bilingual.same(Hashes.of(bytes)),
								Bilingual.same(offer.sha256()), Messages.Verifier_askAgain.text())));
	}

	@Override
	public Result<PackManifest> verify(Session session, Path file) {
		return allowed(session, PublishingUseCases.SEE, () -> verifier.trusted(file).map(SignedPack::manifest));
	}

	@Override
	public Result<Preview> preview(Session session, Path file) {
		return allowed(session, PublishingUseCases.INSTALL, () -> previews.of(file));
	}

	@Override
	public Result<Consequences> rollingBack(Session session, String pack, String version) {
		return allowed(session, PublishingUseCases.INSTALL, () -> installation.known(pack).then(story -> previews.rollingBack(story, version)));
	}

	@Override
	public Result<Consequences> removing(Session session, String pack) {
		return allowed(session, PublishingUseCases.INSTALL, () -> installation.known(pack).then(previews::removing));
	}

	@Override
	public Result<Installed> install(Session session, Path file, String sha256) {
		return allowed(session, PublishingUseCases.INSTALL, () -> Verifier.bytes(file).then(bytes -> Hashes.of(bytes).equals(sha256)
				? verifier.verify(file.getFileName().toString(), bytes)
				: Refusals.because(Messages.InstallDesk_changed.text(), file.toString(), Messages.InstallDesk_changedNext.text()))
				.then(signed -> install(session, file, signed)));
	}

	private synchronized Result<Installed> install(Session session, Path file, SignedPack signed) {
		PackManifest m = signed.manifest();
		long version = journal.version(PublishingEvents.INSTALLATIONS);
		Optional<Story> story = installation.story(m.pack());
		String before = story.filter(Story::there).map(s -> s.last().version()).orElse("");
		if (before.equals(m.version()) && story.get().last().sha256().equals(signed.sha256())) {
			return Result.done(installed(story.get()));
		}
		return checks.fits(signed, file.getFileName().toString(), story).then(fit -> turn(session, signed, version, PublishingEvents.INSTALLED.on(
				PublishingEvents.INSTALLATIONS, new PackInstalled(m.pack(), m.code(), m.title(), m.version(), before, signed.sha256(), m.key(), m.signer()))))
				.peek(done -> installation.forget(file));
	}

	/** The event decides; the file follows. */
	private Result<Installed> turn(Session session, SignedPack signed, long version, NewEvent event) {
		return installation.ready(signed).then(ready -> recorded(session, ready, event, version).then(done -> installation.take(ready, signed.manifest().code())))
				.map(done -> {
					installation.mend();
					packs.reload();
					return installed(installation.story(signed.manifest().pack()).orElseThrow());
				});
	}

	/** What was laid ready is taken away when it was not to be. */
	private Result<?> recorded(Session session, Path ready, NewEvent event, long version) {
		Result<?> recorded = journal.append(Append.of(session.actor(), event).expecting(PublishingEvents.INSTALLATIONS, version));
		if (!recorded.isDone()) {
			store.drop(ready);
		}
		return recorded;
	}

	@Override
	public Result<Installed> rollBack(Session session, String pack, String version) {
		return allowed(session, PublishingUseCases.INSTALL, () -> rolledBack(session, pack, version));
	}

	private synchronized Result<Installed> rolledBack(Session session, String pack, String version) {
		long number = journal.version(PublishingEvents.INSTALLATIONS);
		return installation.known(pack).then(story -> rollBack(session, story, version, number));
	}

	private Result<Installed> rollBack(Session session, Story story, String version, long number) {
		String before = story.there() ? story.last().version() : "";
		return installation.before(story, version).then(entry -> installation.kept(entry.pack(), entry.sha256())
				.then(bytes -> verifier.verify(entry.code() + " " + version, bytes))
				.then(signed -> checks.again(signed, entry.code() + " " + version, Optional.of(story)))
				.then(signed -> turn(session, signed, number, PublishingEvents.ROLLED_BACK.on(PublishingEvents.INSTALLATIONS,
						new PackRolledBack(entry.pack(), signed.manifest().code(), signed.manifest().title(), version, before, entry.sha256(), entry.key(),
								signed.manifest().signer())))));
	}

	@Override
	public Result<Entry> remove(Session session, String pack) {
		return allowed(session, PublishingUseCases.INSTALL, () -> removed(session, pack));
	}

	private synchronized Result<Entry> removed(Session session, String pack) {
		long number = journal.version(PublishingEvents.INSTALLATIONS);
		return installation.known(pack).then(story -> remove(session, story, number));
	}

	private Result<Entry> remove(Session session, Story story, long number) {
		return installation.there(story).then(last -> checks.spared(last.pack(), last.code(), "").then(spared -> journal.append(Append.of(session.actor(),
				PublishingEvents.REMOVED.on(PublishingEvents.INSTALLATIONS,
						new PackRemoved(last.pack(), last.code(), last.title(), last.version(), last.sha256(), last.key())))
				.expecting(PublishingEvents.INSTALLATIONS, number))).map(done -> {
					installation.mend();
					packs.reload();
					return installation.story(last.pack()).orElseThrow().last();
				}));
	}

	@Override
	public Result<List<Installed>> installed(Session session) {
		return allowed(session, PublishingUseCases.SEE, () -> Result.done(installation.stories().stream().filter(Story::there).map(this::installed)
				.sorted(Comparator.comparing(Installed::code)).toList()));
	}

	private Installed installed(Story story) {
		Entry e = story.last();
		boolean whole = PackStore.has(store.live(e.code()), e.sha256());
		boolean trusted = signers.find(e.key()).filter(s -> s.trust() == Trust.TRUSTED).isPresent();
		Soundness soundness = !whole ? Soundness.ALTERED : trusted ? Soundness.SOUND : Soundness.DISTRUSTED;
		return new Installed(e.pack(), e.code(), e.title(), e.version(), e.sha256(), e.key(), installation.signer(e.key(), story.signer(), signers), soundness, e.by(), e.time(),
				installation.versions(story));
	}

	@Override
	public Result<List<Entry>> history(Session session, Optional<String> pack) {
		return allowed(session, PublishingUseCases.SEE, () -> {
			List<Entry> all = new ArrayList<>(installation.stories().stream().flatMap(s -> s.entries().stream())
					.filter(e -> pack.isEmpty() || e.pack().equals(pack.get()) || e.code().equals(pack.get())).toList());
			all.sort(Comparator.comparing(Entry::number).reversed());
			return Result.done(all);
		});
	}
}
