package org.chushi.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chushi.internal.review.Case.Version;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;
import org.chushi.review.Manuscript;
import org.chushi.review.Passage;
import org.chushi.review.TextVersion;

/** Reads the texts of versions. */
record KeptTexts(Documents documents) {

	static KeptTexts of(Journal journal) {
		return new KeptTexts(journal.documents(KeptTextProjection.NAME));
	}

	Optional<KeptText> find(String element, String hash) {
		return documents.find(KeptText.class, KeptText.key(element, hash));
	}

	/** The text that is asked about, approved or given out, as it was read; nothing when none ever was. */
	Optional<Manuscript> sent(Case file) {
		return find(file.element(), file.hash()).map(t -> text(file, t.passages()));
	}

	List<Passage> passages(Case file) {
		return find(file.element(), file.hash()).map(KeptText::passages).orElse(List.of());
	}

	private static Manuscript text(Case file, List<Passage> passages) {
		return new Manuscript(file.element(), file.pack(), file.type(), file.kind(), file.says(), passages);
	}

	/** All versions, the first one first, with what became of each. */
	List<TextVersion> versions(Case file) {
		Map<String, List<Passage>> texts = documents.where(KeptText.class, KeptTextProjection.ELEMENT, file.element()).stream()
				.collect(Collectors.toMap(KeptText::hash, KeptText::passages));
		List<TextVersion> all = new ArrayList<>();
		List<Passage> before = List.of();
		for (Version v : file.versions()) {
			List<Passage> now = texts.getOrDefault(v.hash(), List.of());
			all.add(new TextVersion(all.size() + 1, v.hash(), v.by(), v.at(), v.why(), now,
					all.isEmpty() ? List.of() : text(file, now).since(before)));
			before = now;
		}
		return all;
	}
}
