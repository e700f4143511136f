package org.chushi.internal.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Result;
import org.chushi.differences.PackState;
import org.chushi.internal.publishing.PublicationsProjection.Publication;
import org.chushi.journal.Journal;
import org.chushi.publishing.Publishing.Published;

/** What this team published, on whatever machine, and the files of it that are on this one. */
record Publications(Journal journal, PackStore store) {

	/** Newest first. */
	List<Published> history() {
		return journal.documents(PublicationsProjection.NAME).all(Publication.class).stream().map(Publication::published)
				.sorted(Comparator.comparing(Published::time).thenComparing(Published::version, Versions::compare).reversed()).toList();
	}

	/** What was published on this machine. */
	List<Publication> here() {
		return journal.documents(PublicationsProjection.NAME).all(Publication.class).stream().filter(p -> p.device().equals(journal.device())).toList();
	}

	/** What had the next lower number when this one was published. */
	Optional<Publication> before(Publication publication) {
		Published p = publication.published();
		return of(p.pack()).stream().filter(o -> Versions.compare(o.published().version(), p.version()) < 0)
				.max(Comparator.comparing((Publication o) -> o.published().version(), Versions::compare).thenComparing(o -> kept(o).isDone()));
	}

	/** Nothing when the file is not here: another machine may have published it, or it was lost. */
	Optional<PackState> state(Publication publication) {
		return kept(publication).then(signed -> Draft.state(signed.content())) instanceof Result.Done<PackState> done ? Optional.of(done.value())
				: Optional.empty();
	}

	List<Publication> of(String pack) {
		return journal.documents(PublicationsProjection.NAME).where(Publication.class, PublicationsProjection.PACK, pack);
	}

	/** With the highest number; of two machines that gave it the one whose file is here. */
	Optional<Publication> last(String pack) {
		return of(pack).stream().max(Comparator.comparing((Publication p) -> p.published().version(), Versions::compare)
				.thenComparing(p -> kept(p).isDone()));
	}

	/** What has this number; of several the one with this content. */
	Optional<Publication> find(String pack, String version, String content) {
		return of(pack).stream().filter(p -> p.published().version().equals(version)).max(Comparator.comparing(p -> p.content().equals(content)));
	}

	/** The file as it was handed out. */
	Result<SignedPack> kept(Publication publication) {
		Published p = publication.published();
		return PackStore.same(store.published(p.pack(), p.version()), p.sha256()).then(bytes -> Verifier.unsigned(p.code(), bytes));
	}
}
