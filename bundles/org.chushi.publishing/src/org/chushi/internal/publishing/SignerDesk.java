package org.chushi.internal.publishing;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.chushi.content.PackFolder;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.publishing.PublishingEvents.SignerDistrusted;
import org.chushi.internal.publishing.PublishingEvents.SignerTrusted;
import org.chushi.internal.publishing.PublishingEvents.SigningKeyMade;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.Json;
import org.chushi.journal.NewEvent;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.KnownSigner.Trust;
import org.chushi.publishing.PublishingUseCases;
import org.chushi.publishing.Signers;
import org.chushi.seals.LockCost;
import org.chushi.seals.LockedKey;
import org.chushi.seals.VerifyingKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Public halves and what was decided about them in the journal, locked private halves in files. */
@Component
public final class SignerDesk implements Signers {

	private static final String FOLDER = "signing-keys";

	private final Journal journal;
	private final SigningFiles files;
	private final Access access;
	private final LockCost cost;

	/** A public key with its owner's name, as it is handed on. */
	record Card(String name, String jwk) {
	}

	@Activate
	public SignerDesk(@Reference Journal journal, @Reference PackFolder packs, @Reference Access access) {
		this(journal, packs, access, LockCost.RECOMMENDED);
	}

	public SignerDesk(Journal journal, PackFolder packs, Access access, LockCost cost) {
		this.journal = journal;
		this.files = new SigningFiles(packs.path().resolveSibling(FOLDER));
		this.access = access;
		this.cost = cost;
	}

	private <T> Result<T> allowed(Session session, UseCase useCase, Supplier<Result<T>> then) {
		return access.<T>refusal(session, useCase).<Result<T>>map(r -> r).orElseGet(then);
	}

	@Override
	public Result<List<KnownSigner>> all(Session session) {
		return allowed(session, PublishingUseCases.SEE, () -> Result.done(signers()));
	}

	private List<KnownSigner> signers() {
		return journal.documents(SignersProjection.NAME).all(KnownSigner.class).stream().map(this::placed)
				.sorted(Comparator.comparing((KnownSigner s) -> s.made().isEmpty()).thenComparing(KnownSigner::name).thenComparing(s -> s.key().id())).toList();
	}

	private KnownSigner placed(KnownSigner s) {
		return new KnownSigner(s.key(), s.name(), s.made(), files.has(s.key().id()), s.trust(), s.why(), s.by(), s.since());
	}

	@Override
	public Optional<KnownSigner> find(String key) {
		return journal.documents(SignersProjection.NAME).find(KnownSigner.class, key).map(this::placed);
	}

	@Override
	public Result<KnownSigner> make(Session session, String name, char[] passphrase) {
		try {
			return allowed(session, PublishingUseCases.MAKE_KEY, () -> named(name).then(fit -> LockedKey.makeSigner(passphrase, cost)
					.then(made -> files.write(made.locked()).then(file -> stored(session, made.verifying().id(), journal.version(PublishingEvents.SIGNERS),
							PublishingEvents.KEY_MADE.on(PublishingEvents.SIGNERS, new SigningKeyMade(made.verifying().id(), made.verifying().jwk(), fit)))))));
		} finally {
			Arrays.fill(passphrase, '\0');
		}
	}

	private static Result<String> named(String name) {
		String fit = name.strip();
		return fit.isEmpty() || fit.length() > NAME || !Plain.is(fit)
				? Refusals.because(Messages.SignerDesk_name.text(NAME), fit, Messages.SignerDesk_nameNext.text()) : Result.done(fit);
	}

	private Result<KnownSigner> stored(Session session, String key, long version, NewEvent event) {
		return journal.append(Append.of(session.actor(), event).expecting(PublishingEvents.SIGNERS, version)).map(done -> find(key).orElseThrow());
	}

	/** A key by its id or the beginning of it. @param own one of this team */
	Result<KnownSigner> known(String key, boolean own) {
		return one(fitting(key, own), key, own);
	}

	/** A key of this team to sign with: nobody signs with one that is not trusted any more. */
	Result<KnownSigner> signing(String key) {
		List<KnownSigner> fitting = fitting(key, true);
		List<KnownSigner> good = fitting.stream().filter(s -> s.trust() != Trust.DISTRUSTED).toList();
		return good.isEmpty() && !fitting.isEmpty() ? revoked(fitting.getFirst()) : one(good, key, true);
	}

	static <T> Result<T> revoked(KnownSigner signer) {
		return Refusals.because(Messages.SignerDesk_revoked.text(signer.name(), signer.why()), signer.key().grouped(), Messages.SignerDesk_revokedNext.text());
	}

	private List<KnownSigner> fitting(String key, boolean own) {
		return signers().stream().filter(s -> s.key().id().startsWith(key.replace(" ", ""))).filter(s -> !own || s.made().isPresent()).toList();
	}

	private static Result<KnownSigner> one(List<KnownSigner> fitting, String key, boolean own) {
		return switch (fitting.size()) {
		case 1 -> Result.done(fitting.getFirst());
		case 0 -> Refusals.because(Messages.SignerDesk_none.text(key), key, (own ? Messages.SignerDesk_noneOwnNext : Messages.SignerDesk_noneNext).text());
		default -> Refusals.because(Messages.SignerDesk_several.text(key), key, Messages.SignerDesk_severalNext.text());
		};
	}

	@Override
	public Result<Opened> unlock(String key, char[] passphrase) {
		try {
			return signing(key).then(signer -> locked(signer).then(locked -> locked.unlockSigner(passphrase)).map(open -> new Opened(signer, open)));
		} finally {
			Arrays.fill(passphrase, '\0');
		}
	}

	/** The private half of a key of this team, locked. */
	Result<LockedKey> locked(KnownSigner signer) {
		return files.read(signer.key().id());
	}

	@Override
	public Result<Path> exportPublic(Session session, String key, Path file) {
		return allowed(session, PublishingUseCases.SEE,
				() -> known(key, false).then(s -> files.export(Json.write(new Card(s.name(), s.key().jwk())), file)));
	}

	@Override
	public Result<Path> exportLocked(Session session, String key, Path file) {
		return allowed(session, PublishingUseCases.MAKE_KEY, () -> known(key, true).then(this::locked).then(l -> files.export(l.jwe(), file)));
	}

	@Override
	public Result<KnownSigner> bring(Session session, Path file) {
		return allowed(session, PublishingUseCases.MAKE_KEY, () -> SigningFiles.read(file).then(locked -> find(locked.id()).filter(s -> s.made().isPresent())
				.map(s -> files.write(locked).map(there -> placed(s)))
				.orElseGet(() -> Refusals.because(Messages.SignerDesk_strange.text(), file.toString(), Messages.SignerDesk_strangeNext.text()))));
	}

	@Override
	public Result<PublicKey> read(Session session, Path file) {
		return allowed(session, PublishingUseCases.SEE, () -> card(file).then(
				card -> VerifyingKey.read(card.jwk()).map(key -> new PublicKey(key.id(), key.grouped(), proposed(card.name()), key.jwk()))));
	}

	/** What the owner calls himself, if it can be a name at all: it stands beside the id that is compared. */
	private static String proposed(String name) {
		return Plain.is(name) && name.strip().length() <= NAME ? name.strip() : "";
	}

	/** A card of this program, or a bare JSON Web Key as other programs write it. */
	private static Result<Card> card(Path file) {
		return SigningFiles.text(file).then(text -> {
			try {
				Card card = Json.read(text, Card.class);
				return card == null ? Refusals.because(Messages.SignerDesk_noKey.text(), file.toString(), Messages.SignerDesk_noKeyNext.text())
						: Result.done(card.jwk() == null ? new Card("", text) : new Card(card.name() == null ? "" : card.name(), card.jwk()));
			} catch (UncheckedIOException e) {
				return Refusals.because(Messages.SignerDesk_noKey.text(), file.toString(), Messages.SignerDesk_noKeyNext.text());
			}
		});
	}

	@Override
	public Result<KnownSigner> trust(Session session, Path file, String name, String reason) {
		return allowed(session, PublishingUseCases.TRUST, () -> card(file).then(card -> trust(session, card, name, reason)));
	}

	private Result<KnownSigner> trust(Session session, Card card, String name, String reason) {
		return VerifyingKey.read(card.jwk()).then(key -> named(name.isBlank() ? card.name() : name).then(fit -> trust(session, key, fit, reason)));
	}

	@Override
	public Result<KnownSigner> trust(Session session, PublicKey compared, String name, String reason) {
		return allowed(session, PublishingUseCases.TRUST, () -> trust(session, new Card(compared.name(), compared.jwk()), name, reason));
	}

	@Override
	public Result<KnownSigner> trust(Session session, String key, String reason) {
		return allowed(session, PublishingUseCases.TRUST, () -> known(key, false).then(s -> trust(session, s.key(), s.name(), reason)));
	}

	private Result<KnownSigner> trust(Session session, VerifyingKey key, String name, String reason) {
		return journal.decide(() -> {
			long version = journal.version(PublishingEvents.SIGNERS);
			return find(key.id()).filter(s -> s.trust() == Trust.TRUSTED).map(s -> already(s, Messages.SignerDesk_trusted.text(s.name())))
					.orElseGet(() -> reasoned(reason).then(why -> stored(session, key.id(), version, PublishingEvents.TRUSTED
							.on(PublishingEvents.SIGNERS, new SignerTrusted(key.id(), key.jwk(), name, why)))));
		});
	}

	@Override
	public Result<KnownSigner> distrust(Session session, String key, String reason) {
		return allowed(session, PublishingUseCases.TRUST, () -> journal.decide(() -> {
			long version = journal.version(PublishingEvents.SIGNERS);
			return known(key, false).then(s -> s.trust() == Trust.DISTRUSTED ? already(s, Messages.SignerDesk_distrusted.text(s.name()))
					: reasoned(reason).then(why -> stored(session, s.key().id(), version,
							PublishingEvents.DISTRUSTED.on(PublishingEvents.SIGNERS, new SignerDistrusted(s.key().id(), why)))));
		}));
	}

	private static Result<KnownSigner> already(KnownSigner signer, Bilingual said) {
		return Refusals.because(said, signer.key().grouped(), Messages.SignerDesk_alreadyNext.text());
	}

	private static Result<String> reasoned(String reason) {
		String why = reason.strip();
		return why.isEmpty() || why.length() > REASON
				? Refusals.because(Messages.SignerDesk_reason.text(REASON), "", Messages.SignerDesk_reasonNext.text()) : Result.done(why);
	}
}
