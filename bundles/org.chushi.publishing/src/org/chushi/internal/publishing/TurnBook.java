package org.chushi.internal.publishing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.chushi.content.OwnPack;
import org.chushi.content.PackFolder;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.differences.PackState;
import org.chushi.internal.publishing.PublicationsProjection.Publication;
import org.chushi.internal.publishing.ShippedProjection.Came;
import org.chushi.internal.publishing.ShippedProjection.Shelf;
import org.chushi.journal.Journal;
import org.chushi.publishing.Installing.Deed;
import org.chushi.publishing.Installing.Entry;
import org.chushi.publishing.PackDifference;
import org.chushi.publishing.PackManifest.Wording;
import org.chushi.publishing.PackTurns;
import org.chushi.publishing.Publishing.Published;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares the versions that were installed, published or came with the program, each with the one before it. */
@Component
public final class TurnBook implements PackTurns {

	/**
	 * A version of a pack on this machine.
	 *
	 * @param there whether it was put there; else the pack was taken away
	 * @param back  whether higher versions went with it
	 */
	private record Step(String pack, Bilingual title, String version, String sha256, Instant when, long number, boolean there, boolean back,
			Supplier<Result<Content>> read) {

		Optional<Content> content() {
			return read.get() instanceof Result.Done<Content> done ? Optional.of(done.value()) : Optional.empty();
		}
	}

	/** A version came to a machine. */
	private record Then(long number, String version) {
	}

	/** @param wording since when only wording changed */
	private record Content(PackState state, Optional<Wording> wording) {
	}

	private final Journal journal;
	private final PackStore store;
	private final Installation installation;
	private final Publications publications;

	@Activate
	public TurnBook(@Reference Journal journal, @Reference PackFolder folder) {
		this.journal = journal;
		store = new PackStore(folder.path(), new Disk());
		installation = new Installation(journal, store);
		publications = new Publications(journal, store);
	}

	@Override
	public long version() {
		return journal.version(PublishingEvents.INSTALLATIONS) + journal.version(PublishingEvents.PUBLICATIONS)
				+ journal.version(PublishingEvents.SHIPPED);
	}

	@Override
	public UUID device() {
		return journal.device();
	}

	@Override
	public long last() {
		return LongStream.concat(histories().flatMap(List::stream).mapToLong(Step::number),
				publications.here().stream().mapToLong(Publication::number)).max().orElse(0);
	}

	@Override
	public List<Turn> after(long number) {
		Stream<Turn> came = histories().flatMap(steps -> IntStream.range(0, steps.size()).filter(i -> steps.get(i).number() > number)
				.mapToObj(i -> turn(steps.subList(0, i), steps.get(i))).flatMap(Optional::stream));
		Stream<Turn> published = publications.here().stream().filter(p -> p.number() > number).map(this::turn).flatMap(Optional::stream);
		return Stream.concat(came, published).sorted(Comparator.comparingLong(Turn::number)).toList();
	}

	@Override
	public Optional<String> had(String pack, UUID device, long number) {
		Stream<Then> installed = installation.story(device, pack).stream().flatMap(s -> s.entries().stream())
				.filter(e -> e.deed() != Deed.REMOVED).map(e -> new Then(e.number(), e.version()));
		Stream<Then> shipped = journal.documents(ShippedProjection.NAME).find(Shelf.class, PacksProjection.id(device, pack)).stream()
				.flatMap(s -> s.came().stream()).map(c -> new Then(c.number(), c.version()));
		Stream<Then> published = publications.of(pack).stream().filter(p -> p.device().equals(device))
				.map(p -> new Then(p.number(), p.published().version()));
		return Stream.of(installed, shipped, published).flatMap(s -> s).filter(t -> t.number() < number).max(Comparator.comparingLong(Then::number))
				.map(Then::version);
	}

	private Optional<Turn> turn(Publication now) {
		Published p = now.published();
		return publications.before(now).flatMap(before -> publications.state(before).flatMap(was -> publications.state(now).map(is -> new Turn(now.number(),
				p.title(), p.time(), Set.of(), difference(p.pack(), before.published().version(), was, p.version(), new Content(is, p.wording()))))));
	}

	/** Of each pack its versions, oldest first. */
	private Stream<List<Step>> histories() {
		return Stream.concat(installation.stories().stream().map(story -> story.entries().stream().map(this::installed).toList()),
				journal.documents(ShippedProjection.NAME).where(Shelf.class, PacksProjection.DEVICE, journal.device().toString()).stream()
						.map(this::shipped));
	}

	private Step installed(Entry e) {
		return new Step(e.pack(), e.title(), e.version(), e.sha256(), e.time(), e.number(), e.deed() != Deed.REMOVED, e.deed() == Deed.ROLLED_BACK,
				() -> installation.kept(e.pack(), e.sha256()).then(bytes -> Verifier.unsigned(e.code(), bytes))
						.then(signed -> Draft.state(signed.content()).map(state -> new Content(state, signed.manifest().wording()))));
	}

	private List<Step> shipped(Shelf shelf) {
		return IntStream.range(0, shelf.came().size()).mapToObj(i -> {
			Came c = shelf.came().get(i);
			return new Step(shelf.pack(), c.title(), c.version(), c.sha256(), c.when(), c.number(), true,
					i > 0 && Versions.compare(c.version(), shelf.came().get(i - 1).version()) < 0, () -> shipped(shelf.pack(), c));
		}).toList();
	}

	private Result<Content> shipped(String pack, Came came) {
		Path file = store.shipped(pack, came.sha256());
		return PackStore.same(file, came.sha256()).then(bytes -> StoredZip.read(file.toString(), bytes, OwnPack.HEAD))
				.then(files -> Draft.state(new MemoryFiles(pack + " " + came.version(), files))).map(state -> new Content(state, Optional.empty()));
	}

	private static Optional<Turn> turn(List<Step> before, Step now) {
		List<Step> earlier = before.stream().filter(Step::there).toList();
		if (!now.there() || earlier.isEmpty() || earlier.getLast().sha256().equals(now.sha256())) {
			return Optional.empty();
		}
		Step last = earlier.getLast();
		return last.content().flatMap(was -> now.content().map(is -> new Turn(now.number(), now.title(), now.when(), undone(earlier, now),
				difference(now.pack(), last.version(), was.state(), now.version(), is))));
	}

	private static PackDifference difference(String pack, String before, PackState was, String after, Content is) {
		PackDifference all = PackDifference.between(pack, before, was, after, is.state());
		return Wordings.told(is.wording(), before).isPresent() ? all.onlyWording() : all;
	}

	private static Set<String> undone(List<Step> earlier, Step now) {
		return !now.back() ? Set.of()
				: earlier.stream().map(Step::version).filter(v -> Versions.compare(v, now.version()) > 0).collect(Collectors.toSet());
	}
}
