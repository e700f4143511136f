package org.chushi.content;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.model.Bank;
import org.chushi.model.Element;
import org.chushi.model.Lesson;

/** The content of all sound packs at one moment. It does not change: a changed set of packs is another library. */
public interface Library {

	/** Every pack that was found, broken ones too, ordered by code. */
	List<InstalledPack> packs();

	/**
	 * An element by its id or its code; among equal codes the one of the pack that comes first. A question of a large bank is
	 * read anew each time.
	 */
	<T extends Element> Optional<T> find(Class<T> type, String idOrCode);

	/** All elements of a type in the order of packs, files and places; without the questions of large banks. */
	<T extends Element> List<T> all(Class<T> type);

	/** The banks whose questions are not loaded, in the order of packs and files. */
	default List<LargeBank> largeBanks() {
		return List.of();
	}

	/** The questions of a bank that is not loaded with them. */
	default Optional<LargeBank> large(Bank bank) {
		return largeBanks().stream().filter(l -> l.bank() == bank).findFirst();
	}

	/** The pack an element of this library comes from. */
	InstalledPack packOf(Element element);

	/** The Markdown of a lesson; empty when the file is not there. */
	Optional<String> text(Lesson lesson, Language language);

	/** A file that a lesson refers to, by the path written in the lesson. */
	Optional<byte[]> file(Lesson lesson, String reference);
}
