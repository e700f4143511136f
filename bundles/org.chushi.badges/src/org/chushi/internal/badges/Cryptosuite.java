package org.chushi.internal.badges;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A way to make the bytes that are signed out of a document and what is said about its proof. */
interface Cryptosuite {

	/** As a proof names it. */
	String name();

	/**
	 * What is signed.
	 *
	 * @param document without any proof
	 * @param options  the proof without its value
	 */
	Result<byte[]> signed(ObjectNode document, ObjectNode options);

	/** Why a document cannot be understood here, if so. @param document without any proof */
	default Optional<Bilingual> unread(ObjectNode document) {
		return Optional.empty();
	}

	/** The hash of the options, then that of the document, as both suites for Ed25519 have it. */
	static byte[] hashes(byte[] options, byte[] document) {
		byte[] both = new byte[64];
		System.arraycopy(sha256(options), 0, both, 0, 32);
		System.arraycopy(sha256(document), 0, both, 32, 32);
		return both;
	}

	static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
