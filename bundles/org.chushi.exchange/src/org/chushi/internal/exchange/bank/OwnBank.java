package org.chushi.internal.exchange.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.chushi.content.LargeBank;
import org.chushi.content.OwnPack;
import org.chushi.model.Bank;

/** A bank of the team's own. @param name that its questions are identified by */
record OwnBank(OwnPack pack, String name) {

	/** What the ids of a bank's questions are below of. @param bank its name */
	static String base(String pack, String bank) {
		return pack + "\n" + bank;
	}

	static String id(String base) {
		return Identities.derived(base, "bank");
	}

	String base() {
		return base(pack.pack().getId(), name);
	}

	Path path() {
		return pack.folder().resolve("banks").resolve(OwnPack.slug(name) + ".xmi");
	}

	/** Whether it is left in its file as a rule. */
	boolean isLarge() throws IOException {
		return Files.isRegularFile(path()) && Files.size(path()) > LargeBank.BYTES;
	}

	Optional<Bank> load() throws IOException {
		Path path = path();
		return Files.isRegularFile(path) ? Optional.of(OwnPack.load(path, Bank.class)) : Optional.empty();
	}
}
