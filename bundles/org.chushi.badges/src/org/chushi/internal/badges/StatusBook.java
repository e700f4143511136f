package org.chushi.internal.badges;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.chushi.badges.StatusLists;
import org.chushi.core.Result;
import org.chushi.internal.badges.StatusEvents.BadgeListed;
import org.chushi.internal.badges.StatusList.Read;
import org.chushi.internal.badges.StatusProjection.Address;
import org.chushi.internal.badges.StatusProjection.KeptList;
import org.chushi.internal.badges.StatusProjection.Place;
import org.chushi.internal.badges.StatusProjection.Signed;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;

/** What the journal knows of status lists. */
record StatusBook(Journal journal, RandomGenerator chance) {

	/**
	 * The place of a certificate's badge in the lists of a key: the one it has, or a free one by lot, so that a place tells
	 * neither when a badge was signed nor how many there are. Refused when the lists are full.
	 */
	Result<Place> place(String actor, UUID certificate, String key) {
		return journal.decide(() -> {
			String stream = StatusEvents.places(key);
			long taken = journal.version(stream);
			Optional<Place> has = journal.documents(StatusProjection.NAME).find(Place.class, StatusProjection.of(certificate, key));
			if (has.isPresent()) {
				return Result.done(has.get());
			}
			if (taken >= StatusLists.LENGTH) {
				return Result.refused(Messages.StatusBook_full.text(StatusLists.LENGTH));
			}
			Place free = new Place(certificate, key, free(key));
			return journal.append(Append.of(actor, StatusEvents.LISTED.on(stream, new BadgeListed(certificate, key, free.index())))
					.expecting(stream, taken)).map(done -> free);
		});
	}

	private int free(String key) {
		int index = chance.nextInt(StatusLists.LENGTH);
		while (journal.documents(StatusProjection.NAME).find(Place.class, StatusProjection.at(key, index)).isPresent()) {
			index = chance.nextInt(StatusLists.LENGTH);
		}
		return index;
	}

	List<Place> places(String key) {
		return journal.documents(StatusProjection.NAME).where(Place.class, StatusProjection.KEY, key);
	}

	Optional<Signed> signed(String key) {
		return journal.documents(StatusProjection.NAME).find(Signed.class, StatusProjection.signed(key));
	}

	String address() {
		return journal.documents(StatusProjection.NAME).find(Address.class, StatusProjection.ADDRESS).map(Address::address).orElse("");
	}

	/** All lists that are kept. */
	List<Read> kept(DataIntegrity proofs) {
		return kept(proofs, StatusProjection.LIST, "kept");
	}

	/** Those of an issuer. */
	List<Read> keptOf(DataIntegrity proofs, String issuer) {
		return kept(proofs, StatusProjection.ISSUER, StatusProjection.issuer(issuer));
	}

	private List<Read> kept(DataIntegrity proofs, String field, String value) {
		return journal.documents(StatusProjection.NAME).where(KeptList.class, field, value).stream()
				.<Read>mapMulti((kept, take) -> read(proofs, kept.list().getBytes(StandardCharsets.UTF_8)).peek(take)).toList();
	}

	/** A list in a file. */
	static Result<Read> read(DataIntegrity proofs, byte[] file) {
		return Documents.read(file).then(list -> StatusList.read(proofs, list));
	}
}
