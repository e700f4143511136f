package org.chushi.internal.badges;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

	/** Every proof in the document, each of which must hold; refused when one does not, or there is none we can read. */
	Result<List<Proven>> verify(ObjectNode document) {
		ObjectNode bare = document.deepCopy();
		List<JsonNode> proofs = new ArrayList<>();
		Documents.each(bare.path(PROOF)).forEach(proofs::add);
		bare.remove(PROOF);
		if (proofs.isEmpty()) {
			return Result.refused(Messages.DataIntegrity_none.text());
		}
		if (proofs.size() > MOST) {
			return Result.refused(Messages.DataIntegrity_many.text(proofs.size(), MOST));
		}
		Result<List<Proven>> all = Result.done(List.of());
		for (JsonNode proof : proofs) {
			all = all.then(before -> following(bare, proof, proofs).then(under -> one(under, proof)).map(proven -> {
				List<Proven> more = new ArrayList<>(before);
				more.add(proven);
				return more;
			}));
		}
		return all;
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

	private Result<Proven> one(ObjectNode bare, JsonNode proof) {
		Cryptosuite suite = suites.get(Documents.text(proof, "cryptosuite"));
		if (!(proof instanceof ObjectNode said) || !Documents.text(proof, "type").equals(TYPE) || suite == null) {
			return Result.refused(Messages.DataIntegrity_suite.text(Documents.text(proof, "type"), Documents.text(proof, "cryptosuite")));
		}
		if (!Documents.text(proof, "proofPurpose").equals(PURPOSE)) {
			return Result.refused(Messages.DataIntegrity_purpose.text(Documents.text(proof, "proofPurpose")));
		}
		Optional<Multikey.Named> key = Documents.id(proof.path("verificationMethod")).flatMap(Multikey::ofMethod);
		Optional<byte[]> value = Multikey.bytes(Documents.text(proof, VALUE)).filter(v -> v.length == SIGNATURE);
		if (key.isEmpty()) {
			return Result.refused(Messages.DataIntegrity_key.text(Documents.id(proof.path("verificationMethod")).orElse("")));
		}
		ObjectNode options = said.deepCopy();
		options.remove(VALUE);
		return suite.signed(bare, options).then(bytes -> value.filter(v -> key.get().key().raw(v, bytes)).isPresent()
				? Result.done(new Proven(suite.name(), key.get()))
				: Result.refused(Messages.DataIntegrity_altered.text()));
	}

	/** A moment as XML Schema writes it; nothing when it is none. */
	static Optional<Instant> instant(String text) {
		try {
			return Optional.of(java.time.OffsetDateTime.parse(text).toInstant());
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}
}
