package org.chushi.internal.badges;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Over what the document says, however it is written (RDF Dataset Canonicalization): W3C Data Integrity EdDSA
 * Cryptosuites 1.0, section 3.2. A word its contexts do not define would stand outside the signature, so it is refused.
 */
final class EddsaRdfc2022 implements Cryptosuite {

	/** Steps of canonicalization: an honest badge takes some hundred; some graphs are made to take for ever. */
	private static final int STEPS = 100_000;
	private static final String CONTEXT = "@context";

	private final Contexts contexts;

	EddsaRdfc2022(Contexts contexts) {
		this.contexts = contexts;
	}

	/** Counts down. */
	private static final class Steps implements RdfCanonTicker {
		private int left = STEPS;

		@Override
		public void tick() {
			if (--left < 0) {
				throw new IllegalStateException("too many steps");
			}
		}
	}

	@Override
	public String name() {
		return "eddsa-rdfc-2022";
	}

	/** Words that are in none of the vocabularies of the program. */
	@Override
	public Optional<Bilingual> unread(ObjectNode document) {
		return document.findValues(CONTEXT).stream().flatMap(said -> StreamSupport.stream(Documents.each(said).spliterator(), false)).filter(JsonNode::isTextual)
				.map(JsonNode::textValue).filter(address -> !contexts.knows(address)).findFirst().map(Messages.EddsaRdfc2022_context::text);
	}

	@Override
	public Result<byte[]> signed(ObjectNode document, ObjectNode options) {
		ObjectNode config = options.deepCopy();
		config.set(CONTEXT, document.get(CONTEXT));
		return canonical(config).then(o -> canonical(document).map(d -> Cryptosuite.hashes(o, d)));
	}

	/** RDF Dataset Canonicalization 1.0 with SHA-256, as canonical N-Quads. */
	Result<byte[]> canonical(ObjectNode node) {
		JsonLdOptions options = new JsonLdOptions(contexts);
		options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
		RdfCanon canon = RdfCanon.create("SHA-256", new Steps());
		StringWriter quads = new StringWriter();
		try {
			JsonLd.toRdf(JsonDocument.of(new StringReader(node.toString()))).options(options).provide(canon);
			canon.provide(new NQuadsWriter(quads));
			return Result.done(quads.toString().getBytes(StandardCharsets.UTF_8));
		} catch (JsonLdError e) {
			return Result.refused(e.getCode() == JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED
					? Messages.EddsaRdfc2022_context.text(e.getMessage()) : Messages.EddsaRdfc2022_meaning.text(String.valueOf(e.getMessage())));
		} catch (RdfConsumerException | IllegalStateException | IllegalArgumentException e) {
			return Result.refused(Messages.EddsaRdfc2022_meaning.text(String.valueOf(e.getMessage())));
		}
	}
}
