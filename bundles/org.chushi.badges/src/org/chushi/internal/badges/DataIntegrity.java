package org.chushi.internal.badges;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.seals.SigningKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Proofs that lie in the document they prove: W3C Verifiable Credential Data Integrity 1.0. */
final class DataIntegrity {

	private static final String PROOF = "proof";
	private static final String PREVIOUS = "previousProof";
	private static final String VALUE = "proofValue";
	private static final String EXPIRES = "expires";
	private static final String TYPE = "DataIntegrityProof";
	private static final String PURPOSE = "assertionMethod";
	/** More proofs than this are nobody's honest work. */
	private static final int MOST = 20;
	private static final int SIGNATURE = 64;

	private final Map<String, Cryptosuite> suites;

	DataIntegrity(List<Cryptosuite> suites) {
		this.suites = suites.stream().collect(Collectors.toMap(Cryptosuite::name, Function.identity()));
	}

	/** A proof that holds. */
	record Proven(String suite, Multikey.Named by) {
	}

	/** The document with a proof of this key in the place of any it had. */
	Result<ObjectNode> sign(ObjectNode document, SigningKey key, String suite, Instant created) {
		ObjectNode secured = document.deepCopy();
		secured.remove(PROOF);
		ObjectNode options = Documents.object().put("type", TYPE).put("cryptosuite", suite)
				.put("created", created.truncatedTo(ChronoUnit.SECONDS).toString()).put("verificationMethod", Multikey.method(key.verifying()))
				.put("proofPurpose", PURPOSE);
		if (secured.has("@context")) {
			options.set("@context", secured.get("@context"));
		}
		return suites.get(suite).signed(secured, options).map(bytes -> {
			secured.set(PROOF, options.put(VALUE, Multikey.multibase(key.raw(bytes))));
			return secured;
		});
	}

	/** The document without its proofs. */
	static ObjectNode unsigned(ObjectNode document) {
		ObjectNode bare = document.deepCopy();
		bare.remove(PROOF);
		return bare;
	}

	/** What came of looking at all proofs of a document. */
	sealed interface Verdict {

		/** Each of them holds. */
		record Holds(List<Proven> proofs) implements Verdict {
		}

		/** There is none, or one does not hold. */
		record Broken(Bilingual why) implements Verdict {
		}

		/** Those that can be checked here hold; there is one that cannot. */
		record Unread(Bilingual why) implements Verdict {
		}
	}

	/** Every proof in the document, each of which must hold; refused when one does not, or cannot be checked here. */
	Result<List<Proven>> verify(ObjectNode document) {
		return switch (judge(document)) {
		case Verdict.Holds holds -> Result.done(holds.proofs());
		case Verdict.Broken broken -> Result.refused(broken.why());
		case Verdict.Unread unread -> Result.refused(unread.why());
		};
	}

	Verdict judge(ObjectNode document) {
		ObjectNode bare = document.deepCopy();
		List<JsonNode> proofs = new ArrayList<>();
		Documents.each(bare.path(PROOF)).forEach(proofs::add);
		bare.remove(PROOF);
		if (proofs.isEmpty()) {
			return new Verdict.Broken(Messages.DataIntegrity_none.text());
		}
		if (proofs.size() > MOST) {
			return new Verdict.Broken(Messages.DataIntegrity_many.text(proofs.size(), MOST));
		}
		List<Proven> all = new ArrayList<>();
		Optional<Bilingual> unread = Optional.empty();
		for (JsonNode proof : proofs) {
			Optional<Bilingual> why = unread(bare, proof);
			unread = unread.or(() -> why);
			if (why.isEmpty()) {
				switch (following(bare, proof, proofs).then(under -> one(under, proof))) {
				case Result.Done<Proven> done -> all.add(done.value());
				case Result.Refused<Proven> refused -> {
					return new Verdict.Broken(refused.reason());
				}
				}
			}
		}
		return unread.<Verdict>map(Verdict.Unread::new).orElseGet(() -> new Verdict.Holds(List.copyOf(all)));
	}

	/** Why a proof can be neither confirmed nor denied here, if so: another kind of signature, a key to be fetched, words nobody here knows. */
	private Optional<Bilingual> unread(ObjectNode bare, JsonNode proof) {
		Cryptosuite suite = suites.get(Documents.text(proof, "cryptosuite"));
		if (!Documents.text(proof, "type").equals(TYPE) || suite == null) {
			return Optional.of(Messages.DataIntegrity_suite.text(Documents.text(proof, "type"), Documents.text(proof, "cryptosuite")));
		}
		String method = Documents.id(proof.path("verificationMethod")).orElse("");
		if (Multikey.ofMethod(method).isEmpty()) {
			return Optional.of(Messages.DataIntegrity_key.text(method));
		}
		return suite.unread(bare);
	}

	/** Whether a signature says that it counts no more (Data Integrity 1.0, section 2.1); one that says it in no date counts no more. */
	static boolean over(ObjectNode document, Instant now) {
		for (JsonNode proof : Documents.each(document.path(PROOF))) {
			if (proof.hasNonNull(EXPIRES) && instant(Documents.text(proof, EXPIRES)).filter(until -> !now.isAfter(until)).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	/** What a proof was made over: the document, and the proofs it follows (Data Integrity 1.0, section 2.1.2). */
	private static Result<ObjectNode> following(ObjectNode bare, JsonNode proof, List<JsonNode> proofs) {
		if (!proof.has(PREVIOUS)) {
			return Result.done(bare);
		}
		ObjectNode under = bare.deepCopy();
		ArrayNode before = under.putArray(PROOF);
		for (JsonNode name : Documents.each(proof.path(PREVIOUS))) {
			Optional<JsonNode> found = proofs.stream().filter(p -> p != proof && name.isTextual() && p.path("id").equals(name)).findFirst();
			if (found.isEmpty()) {
				return Result.refused(Messages.DataIntegrity_chain.text(name.asText()));
			}
			before.add(found.get());
		}
		return Result.done(under);
	}

	/** One that {@link #unread} has nothing to say about. */
	private Result<Proven> one(ObjectNode bare, JsonNode proof) {
		Cryptosuite suite = suites.get(Documents.text(proof, "cryptosuite"));
		if (!Documents.text(proof, "proofPurpose").equals(PURPOSE)) {
			return Result.refused(Messages.DataIntegrity_purpose.text(Documents.text(proof, "proofPurpose")));
		}
		Multikey.Named key = Documents.id(proof.path("verificationMethod")).flatMap(Multikey::ofMethod).orElseThrow();
		Optional<byte[]> value = Multikey.bytes(Documents.text(proof, VALUE)).filter(v -> v.length == SIGNATURE);
		ObjectNode options = proof.deepCopy();
		options.remove(VALUE);
		return suite.signed(bare, options).then(bytes -> value.filter(v -> key.key().raw(v, bytes)).isPresent()
				? Result.done(new Proven(suite.name(), key))
				: Result.refused(Messages.DataIntegrity_altered.text()));
	}

	/** A moment as XML Schema writes it; nothing when it is none. */
	static Optional<Instant> instant(String text) {
		return moment(text).map(OffsetDateTime::toInstant);
	}

	/** The same, with how far its writer's clocks were from UTC. */
	static Optional<OffsetDateTime> moment(String text) {
		try {
			return Optional.of(OffsetDateTime.parse(text));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}
}
