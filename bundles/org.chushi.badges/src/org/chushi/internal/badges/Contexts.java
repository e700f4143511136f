package org.chushi.internal.badges;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;

/** What the words of badges mean, by address: those the standards name, in the program. Nothing is ever fetched. */
class Contexts implements DocumentLoader {

	private static final Map<String, String> FILES = Map.of(
			"https://www.w3.org/ns/credentials/v2", "credentials-v2",
			"https://www.w3.org/2018/credentials/v1", "credentials-v1",
			"https://w3id.org/security/data-integrity/v1", "data-integrity-v1",
			"https://w3id.org/security/data-integrity/v2", "data-integrity-v2",
			"https://purl.imsglobal.org/spec/ob/v3p0/context.json", "open-badges-3.0",
			"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json", "open-badges-3.0.1",
			"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json", "open-badges-3.0.2",
			"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "open-badges-3.0.3",
			"https://purl.imsglobal.org/spec/ob/v3p0/extensions.json", "open-badges-extensions");

	private final Map<String, Document> read = new ConcurrentHashMap<>();

	@Override
	public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
		Document known = read.get(address.toString());
		if (known != null) {
			return known;
		}
		try (InputStream in = open(address.toString())) {
			if (in == null) {
				throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, address.toString());
			}
			Document document = JsonDocument.of(in);
			document.setDocumentUrl(address);
			read.put(address.toString(), document);
			return document;
		} catch (IOException e) {
			throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, e);
		}
	}

	boolean knows(String address) {
		try (InputStream in = open(address)) {
			return in != null;
		} catch (IOException e) {
			throw new UncheckedIOException("in the bundle", e);
		}
	}

	/** Null when the address is not known. */
	InputStream open(String address) {
		String file = FILES.get(address);
		return file == null ? null : Contexts.class.getResourceAsStream("contexts/" + file + ".json");
	}
}
