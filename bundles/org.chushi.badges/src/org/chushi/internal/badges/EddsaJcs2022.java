package org.chushi.internal.badges;

import java.io.IOException;

import org.chushi.core.Result;
import org.erdtman.jcs.JsonCanonicalizer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Over the canonical text of the JSON itself (RFC 8785): W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.3. */
final class EddsaJcs2022 implements Cryptosuite {

	private static final String CONTEXT = "@context";

	@Override
	public String name() {
		return "eddsa-jcs-2022";
	}

	@Override
	public Result<byte[]> signed(ObjectNode document, ObjectNode options) {
		JsonNode said = options.get(CONTEXT);
		if (said != null && !begins(document.get(CONTEXT), said)) {
			return Result.refused(Messages.EddsaJcs2022_context.text());
		}
		ObjectNode secured = document.deepCopy();
		if (said != null) {
			secured.set(CONTEXT, said);
		}
		return canonical(options).then(o -> canonical(secured).map(d -> Cryptosuite.hashes(o, d)));
	}

	/** Whether the contexts of the document begin with those of the proof, in their order (step 3 of 3.3.2). */
	private static boolean begins(JsonNode document, JsonNode proof) {
		if (document == null || proof.equals(document)) {
			return document != null;
		}
		if (!proof.isArray()) {
			return document.isArray() && !document.isEmpty() && document.get(0).equals(proof);
		}
		if (!document.isArray() || document.size() < proof.size()) {
			return false;
		}
		for (int i = 0; i < proof.size(); i++) {
			if (!document.get(i).equals(proof.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** RFC 8785. */
	static Result<byte[]> canonical(JsonNode node) {
		try {
			return Result.done(new JsonCanonicalizer(node.toString()).getEncodedUTF8());
		} catch (IOException e) {
			// a number beyond what a double holds, a lonely surrogate
			return Result.refused(Messages.EddsaJcs2022_canonical.text());
		}
	}
}
