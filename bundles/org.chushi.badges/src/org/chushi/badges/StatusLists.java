package org.chushi.badges;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.chushi.core.Result;
import org.chushi.internal.badges.Messages;
import org.chushi.people.Session;

/**
 * What became of badges after they were signed, for those who have no other way to learn it: W3C Bitstring Status List
 * 1.0. The lead writes the lists of a key as files and puts them where badges say they are, on any server that hands out
 * files; others keep a copy and look a badge up in it without a network. A service. Not for the thread of the screen.
 */
public interface StatusLists {

	/** How many days a list speaks for the present; then a newer one is wanted. */
	int DAYS = 31;

	/** Entries of a list, the fewest the standard allows: one badge does not stand out among so many. */
	int LENGTH = 131_072;

	/** Name of the verification page where lists are published. */
	String PAGE = "verify.html";

	/** What a list is about. */
	enum Purpose {
		/** For good. */
		REVOCATION("revocation"),
		/** For a time. */
		SUSPENSION("suspension");

		private final String word;

		Purpose(String word) {
			this.word = word;
		}

		/** As the standard writes it. */
		public String word() {
			return word;
		}

		/** Nothing for another purpose. */
		public static Optional<Purpose> of(String word) {
			return java.util.Arrays.stream(values()).filter(p -> p.word.equals(word)).findFirst();
		}
	}

	/** Where the team publishes its lists and its page; empty when it has not said. */
	String address();

	/**
	 * Says where. Badges signed from now on name it; those signed before keep what they say.
	 *
	 * @param address begins with {@code https://} or {@code http://}; a folder, to which names of files are added
	 */
	Result<String> publishAt(Session session, String address);

	/**
	 * Signs the lists of a key as things stand now and writes them into a folder, in the place of those that are there.
	 *
	 * @param key        of this team: id, or the beginning of it
	 * @param passphrase of the key; wiped after use
	 * @return the files, one a purpose
	 */
	Result<List<Path>> write(Session session, String key, char[] passphrase, Path folder);

	/** The keys of this team that badges were signed with, and what each of them wants done; those that want nothing last. */
	Result<List<Signing>> signings(Session session);

	/** What is to be done about the lists of a key. */
	enum Want {
		/** Its private half is not here, or it is not trusted any more, and certificates that hold have their badges from it: they are to be signed anew with another. */
		LOST(Messages.Want_lost),
		/** A certificate was revoked, suspended or stands again since they were signed. */
		CHANGED(Messages.Want_changed),
		/** They were never signed. */
		FIRST(Messages.Want_first),
		/** They speak for the present for a week at most, or not any more. */
		OLD(Messages.Want_old),
		NOTHING(Messages.Want_nothing);

		private final Phrase words;

		Want(Phrase words) {
			this.words = words;
		}
	}

	/**
	 * How the lists of a key stand.
	 *
	 * @param key     id of it
	 * @param name    what it is called
	 * @param did     what badges name as their issuer
	 * @param badges  how many certificates have a place in its lists; of a lost key, how many are to be signed anew
	 * @param written when its lists were signed last
	 */
	record Signing(String key, String name, String did, int badges, Optional<Instant> written, Want want) {

		/** In a sentence. */
		public Bilingual says(ZoneId zone) {
			return want.words.text(name, badges, written.map(w -> w.atZone(zone).toLocalDate().toString()).orElse("—"),
					written.map(w -> w.plus(Duration.ofDays(DAYS)).atZone(zone).toLocalDate().toString()).orElse("—"));
		}
	}

	/**
	 * Writes the verification page: one HTML file that works without a server, knows the team's keys, and checks badges and
	 * status lists in the browser of whoever opens it.
	 *
	 * @param replace whether a file that is there is written over; else it is refused
	 */
	Result<Path> page(Session session, Path file, boolean replace);

	/** Keeps a list of anybody, in the place of an older one of the same, to look badges up in. Refused unless its signature holds. */
	Result<Kept> keep(Session session, Path file);

	/** Those that are kept. */
	Result<List<Kept>> kept(Session session);

	/**
	 * A list that is kept.
	 *
	 * @param issuer  identifier of who signed it
	 * @param purpose {@link Purpose}, as the standard writes it
	 * @param made    since when it speaks
	 * @param until   till when it speaks for the present
	 */
	record Kept(String issuer, String purpose, Instant made, Instant until) {
	}
}
