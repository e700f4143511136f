package org.chushi.career;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.career.Certificate.Standing;
import org.chushi.career.CertificateLife.Changed;
import org.chushi.career.CertificateLife.Delta;
import org.chushi.career.CertificateLife.Turn;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.rules.Finding;

/**
 * What becomes of certificates once they are issued: suspended, lifted, appealed against, renewed, made fresh again. Nobody decides
 * on a certificate of their own. A service. Issuing, revoking and renewing by hand is with {@link Certification}.
 */
public interface CertificateCare {

	/** Longest reason or appeal, in characters. */
	int WORDS = 2_000;

	/** Takes its rights until it is lifted. @param reason stays on record */
	Result<Certificate> suspend(Session session, UUID certificate, String reason);

	/** Ends a suspension. @param reason stays on record */
	Result<Certificate> lift(Session session, UUID certificate, String reason);

	/** The holder objects to a suspension or a revocation, once to each, within the days the policy gives. */
	Result<Certificate> appeal(Session session, UUID certificate, String words);

	/**
	 * Decides an appeal. Never by who suspended or revoked, nor by the holder; by a lead, or by an administrator when there is no
	 * lead who may.
	 *
	 * @param overturn the certificate stands again as before
	 * @param reason   stays on record
	 */
	Result<Certificate> decide(Session session, UUID certificate, boolean overturn, String reason);

	/**
	 * All of one certificate now: how it stands, what renews it, what is to be learnt anew, and what happened to it. Seen by who sees the
	 * certificate, and while its holder waits for a decision by who may decide.
	 */
	Result<Outlook> outlook(Session session, UUID certificate);

	/** The same of all certificates of a person, newest first; read at once. */
	Result<List<Outlook>> outlooks(Session session, UUID person);

	/**
	 * Certificates that are due for renewal or in their days of grace now, the most urgent first.
	 *
	 * @param person whose; empty for everybody's
	 */
	Result<List<Certificate>> due(Session session, Optional<UUID> person);

	/**
	 * Certificates with something to be learnt anew, lapsed ones too, the most urgent first.
	 *
	 * @param person whose; empty for everybody's
	 */
	Result<List<Certificate>> stale(Session session, Optional<UUID> person);

	/** Certificates whose holders wait for the decision of an appeal, the longest waiting first. */
	Result<List<Certificate>> appeals(Session session);

	/** Those of them that the caller may decide: no appeal of their own, none against what they did themselves. */
	Result<List<Certificate>> toDecide(Session session);

	/**
	 * How one certificate stands today.
	 *
	 * @param renewal   what renews it, judged on what was done since it may be renewed; empty for one that never ends, that has ended or is suspended
	 * @param delta     what is to be learnt anew
	 * @param history   with what time alone did, oldest first
	 * @param mayAppeal whether its holder may appeal today
	 * @param rights    what it gives now and nothing else of its holder's does: that is lost when it is suspended or revoked
	 */
	record Outlook(Certificate certificate, Standing standing, List<Finding> renewal, List<Open> delta, List<Turn> history,
			boolean mayAppeal, List<Bilingual> rights) {

		public Outlook {
			renewal = List.copyOf(renewal);
			delta = List.copyOf(delta);
			history = List.copyOf(history);
			rights = List.copyOf(rights);
		}
	}

	/** Something that changed, and how far its holder is with it. */
	record Open(Delta delta, Changed changed, Finding finding) {
	}
}
