package org.chushi.internal.badges;

import java.io.IOException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.chushi.badges.BadgeUseCases;
import org.chushi.badges.StatusLists;
import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.career.Certification;
import org.chushi.core.OwnerFiles;
import org.chushi.core.Result;
import org.chushi.internal.badges.StatusEvents.BadgeAddressSet;
import org.chushi.internal.badges.StatusEvents.StatusListKept;
import org.chushi.internal.badges.StatusEvents.StatusListsSigned;
import org.chushi.internal.badges.StatusList.Read;
import org.chushi.internal.badges.StatusProjection.Place;
import org.chushi.internal.badges.StatusProjection.Signed;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.KnownSigner.Trust;
import org.chushi.publishing.Signers;
import org.chushi.publishing.Signers.Opened;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the team's status lists and keeps those of others. */
@Component
public final class StatusDesk implements StatusLists {

	/** Largest list that is kept, in bytes: an honest one is a few thousand. */
	static final int MOST = 1 << 20;
	private static final int LONGEST_ADDRESS = 200;
	private static final int TOGETHER = 500;
	/** So long lists are fresh: for the last week they are said to grow old. */
	private static final Duration CURRENT = Duration.ofDays(DAYS - 7);
	/** So far the clocks of two teams may differ. */
	private static final Duration AHEAD = Duration.ofDays(1);
	/** Scheme, host, the rest; neither somebody's name nor a question in it. */
	private static final Pattern WEB = Pattern.compile("(https?://)([^/?#@:\\s]+)((?::\\d{1,5})?(?:/[^?#]*)?)");

	private final Journal journal;
	private final Certification certification;
	private final Signers signers;
	private final Access access;
	private final Clock clock;
	private final StatusBook book;

	@Activate
	public StatusDesk(@Reference Journal journal, @Reference Certification certification, @Reference Signers signers,
			@Reference Access access, @Reference Clock clock) {
		this.journal = journal;
		this.certification = certification;
		this.signers = signers;
		this.access = access;
		this.clock = clock;
		book = new StatusBook(journal, new SecureRandom());
	}

	@Override
	public String address() {
		return book.address();
	}

	@Override
	public Result<String> publishAt(Session session, String address) {
		return allowed(session, BadgeUseCases.PUBLISH, () -> folder(address.strip()).map(a -> journal
				.append(Append.of(session.actor(), StatusEvents.ADDRESS.on(StatusEvents.PUBLISHING, new BadgeAddressSet(a)))).map(done -> a))
				.orElseGet(() -> Result.refused(Messages.StatusDesk_address.text(address))));
	}

	/** In plain letters and with a slash at its end; nothing when no file could lie there. */
	private static Optional<String> folder(String said) {
		Matcher parts = WEB.matcher(said);
		if (!parts.matches()) {
			return Optional.empty();
		}
		try {
			URI uri = new URI(parts.group(1) + IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES) + parts.group(3));
			String whole = uri.normalize().toASCIIString();
			return whole.length() < LONGEST_ADDRESS ? Optional.of(whole.endsWith("/") ? whole : whole + "/") : Optional.empty();
		} catch (URISyntaxException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	@Override
	public Result<List<Path>> write(Session session, String key, char[] passphrase, Path folder) {
		try {
			return allowed(session, BadgeUseCases.PUBLISH, () -> signers.unlock(key, passphrase).then(open -> write(session, open, folder)));
		} finally {
			Arrays.fill(passphrase, '\0');
		}
	}

	private Result<List<Path>> write(Session session, Opened open, Path folder) {
		List<Path> files = new ArrayList<>();
		Instant now = clock.instant();
		String key = open.key().verifying().id();
		Map<Purpose, Bitstring> bits = bits(book.places(key));
		for (Purpose purpose : Purpose.values()) {
			ObjectNode bare = StatusList.of(purpose, bits.get(purpose), open.key().verifying(), open.signer().name(), now);
			Path file = folder.toAbsolutePath().normalize().resolve(StatusList.file(open.key().verifying(), purpose));
			Result<Path> written = Proofs.ALL.sign(bare, open.key(), BadgeDesk.SUITE, now).then(list -> write(list, file));
			if (written instanceof Result.Refused<Path> refused) {
				return refused.as();
			}
			files.add(file);
		}
		return journal.append(Append.of(session.actor(), StatusEvents.SIGNED.on(StatusEvents.signed(key), new StatusListsSigned(key, hash(bits)))))
				.map(done -> files);
	}

	/** What the lists say of these places now. Each certificate is read once, some hundreds at a time. */
	private Map<Purpose, Bitstring> bits(List<Place> places) {
		Map<Purpose, Bitstring> bits = new EnumMap<>(Purpose.class);
		for (Purpose purpose : Purpose.values()) {
			bits.put(purpose, Bitstring.of(LENGTH));
		}
		LocalDate today = LocalDate.now(clock);
		Succession succession = new Succession(certification);
		for (int from = 0; from < places.size(); from += TOGETHER) {
			List<Place> some = places.subList(from, Math.min(places.size(), from + TOGETHER));
			journal.together(some.stream().map(p -> p.certificate().toString()).toList(), () -> {
				some.forEach(p -> certification.find(p.certificate()).flatMap(c -> fell(c, succession, today)).ifPresent(purpose -> bits.get(purpose).set(p.index())));
				return null;
			});
		}
		return bits;
	}

	/**
	 * One that lapsed stands again when what is new was learnt: it is suspended. What its days end, the badge itself says, but
	 * for days of the one in its place that end sooner.
	 */
	private static Optional<Purpose> fell(Certificate certificate, Succession succession, LocalDate today) {
		Standing own = certificate.standing(today);
		return switch (own == Standing.SUPERSEDED ? succession.last(certificate).standing(today) : own) {
		case REVOKED -> Optional.of(Purpose.REVOCATION);
		case SUSPENDED, LAPSED -> Optional.of(Purpose.SUSPENSION);
		case EXPIRED -> own == Standing.SUPERSEDED && (certificate.validUntil().isEmpty() || !today.isAfter(LocalDate.parse(certificate.validUntil())))
				? Optional.of(Purpose.SUSPENSION) : Optional.empty();
		default -> Optional.empty();
		};
	}

	private static String hash(Map<Purpose, Bitstring> bits) {
		String said = bits.values().stream().map(Bitstring::encoded).collect(Collectors.joining("."));
		return HexFormat.of().formatHex(Cryptosuite.sha256(said.getBytes(StandardCharsets.US_ASCII)));
	}

	@Override
	public Result<List<Signing>> signings(Session session) {
		return allowed(session, BadgeUseCases.PUBLISH, () -> signers.all(session).map(all -> all.stream().filter(key -> key.made().isPresent())
				.map(this::signing).flatMap(Optional::stream).sorted(Comparator.comparing(Signing::want).thenComparing(Signing::name)).toList()));
	}

	/** Nothing when no badge was signed with it. */
	private Optional<Signing> signing(KnownSigner key) {
		String id = key.key().id();
		List<Place> places = book.places(id);
		if (places.isEmpty()) {
			return Optional.empty();
		}
		Optional<Signed> signed = book.signed(id);
		if (!key.here() || key.trust() == Trust.DISTRUSTED) {
			int orphans = orphans(id);
			return orphans == 0 ? Optional.empty() : Optional.of(signing(key, orphans, signed, Want.LOST));
		}
		Want want = signed.map(s -> !s.bits().equals(hash(bits(places))) ? Want.CHANGED : clock.instant().isAfter(s.when().plus(CURRENT)) ? Want.OLD : Want.NOTHING)
				.orElse(Want.FIRST);
		return Optional.of(signing(key, places.size(), signed, want));
	}

	private static Signing signing(KnownSigner key, int badges, Optional<Signed> signed, Want want) {
		return new Signing(key.key().id(), key.name(), Multikey.did(key.key()), badges, signed.map(Signed::when), want);
	}

	/** Certificates that hold and have their badge from this key. */
	private int orphans(String key) {
		LocalDate today = LocalDate.now(clock);
		return (int) journal.documents(BadgeProjection.NAME).where(BadgeProjection.Kept.class, BadgeProjection.KEY, key).stream()
				.filter(kept -> certification.find(kept.issued().certificate()).filter(c -> c.holds(today)).isPresent()).count();
	}

	private static Result<Path> write(ObjectNode list, Path file) {
		try {
			Files.createDirectories(file.getParent());
			return Result.done(OwnerFiles.open(OwnerFiles.replace(file, Documents.bytes(list))));
		} catch (IOException e) {
			return Result.refused(Messages.BadgeDesk_disk.text(file, String.valueOf(e.getMessage())));
		}
	}

	@Override
	public Result<Path> page(Session session, Path file, boolean replace) {
		return allowed(session, BadgeUseCases.PUBLISH, () -> signers.all(session).then(all -> {
			byte[] page = PageFile.of(all.stream().filter(key -> key.made().isPresent()).toList());
			Path target = file.toAbsolutePath().normalize();
			try {
				return Result.done(OwnerFiles.open(replace ? OwnerFiles.replace(target, page) : OwnerFiles.create(target, page)));
			} catch (FileAlreadyExistsException e) {
				return Result.refused(Messages.BadgeDesk_exists.text(file));
			} catch (IOException e) {
				return Result.refused(Messages.BadgeDesk_disk.text(file, String.valueOf(e.getMessage())));
			}
		}));
	}

	@Override
	public Result<Kept> keep(Session session, Path file) {
		return allowed(session, BadgeUseCases.KEEP_LIST, () -> Documents.bring(file, MOST).then(bytes -> StatusBook.read(Proofs.ALL, bytes)).then(read -> {
			Kept about = read.about();
			if (about.made().isAfter(clock.instant().plus(AHEAD))) {
				return Result.refused(Messages.StatusDesk_ahead.text(about.made()));
			}
			Optional<Kept> newer = kept().stream().filter(k -> k.issuer().equals(about.issuer()) && k.purpose().equals(about.purpose()))
					.filter(k -> k.made().isAfter(about.made())).findFirst();
			if (newer.isPresent()) {
				return Result.refused(Messages.StatusDesk_older.text(newer.get().made()));
			}
			return journal.append(Append.of(session.actor(), StatusEvents.KEPT.on(StatusEvents.kept(about.issuer(), about.purpose()),
					new StatusListKept(about.issuer(), about.purpose(), read.list().toString())))).map(done -> about);
		}));
	}

	private List<Kept> kept() {
		return book.kept(Proofs.ALL).stream().map(Read::about).toList();
	}

	@Override
	public Result<List<Kept>> kept(Session session) {
		return allowed(session, BadgeUseCases.KEEP_LIST, () -> Result.done(kept()));
	}

	private <T> Result<T> allowed(Session session, UseCase useCase, Supplier<Result<T>> then) {
		return access.<T>refusal(session, useCase).<Result<T>>map(r -> r).orElseGet(then);
	}
}
