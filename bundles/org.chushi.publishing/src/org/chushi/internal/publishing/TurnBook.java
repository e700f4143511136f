package org.chushi.internal.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.chushi.content.PackFolder;
import org.chushi.core.Result;
import org.chushi.differences.PackState;
import org.chushi.internal.publishing.PacksProjection.Story;
import org.chushi.internal.publishing.PublicationsProjection.Publication;
import org.chushi.journal.Journal;
import org.chushi.publishing.Installing.Deed;
import org.chushi.publishing.Installing.Entry;
import org.chushi.publishing.PackDifference;
import org.chushi.publishing.PackTurns;
import org.chushi.publishing.Publishing.Published;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares the versions that were installed or published, each with the one before it. */
@Component
public final class TurnBook implements PackTurns {

	private final Journal journal;
	private final Installation installation;
	private final Publications publications;

	@Activate
	public TurnBook(@Reference Journal journal, @Reference PackFolder folder) {
		this.journal = journal;
		PackStore store = new PackStore(folder.path(), new Disk());
		installation = new Installation(journal, store);
		publications = new Publications(journal, store);
	}

	@Override
	public long version() {
		return journal.version(PublishingEvents.INSTALLATIONS) + journal.version(PublishingEvents.PUBLICATIONS);
	}

	@Override
	public UUID device() {
		return journal.device();
	}

	@Override
	public long last() {
		return LongStream.concat(installation.stories().stream().flatMap(s -> s.entries().stream()).mapToLong(Entry::number),
				publications.here().stream().mapToLong(Publication::number)).max().orElse(0);
	}

	@Override
	public List<Turn> after(long number) {
		Stream<Turn> installed = installation.stories().stream().flatMap(story -> IntStream.range(0, story.entries().size())
				.filter(i -> story.entries().get(i).number() > number).mapToObj(i -> turn(story, i)).flatMap(Optional::stream));
		Stream<Turn> published = publications.here().stream().filter(p -> p.number() > number).map(this::turn).flatMap(Optional::stream);
		return Stream.concat(installed, published).sorted(Comparator.comparingLong(Turn::number)).toList();
	}

	private Optional<Turn> turn(Publication now) {
		Published p = now.published();
		return publications.before(now).flatMap(before -> publications.state(before).flatMap(was -> publications.state(now).map(is -> new Turn(now.number(),
				p.title(), p.time(), Set.of(), PackDifference.between(p.pack(), before.published().version(), was, p.version(), is)))));
	}

	private Optional<Turn> turn(Story story, int place) {
		Entry now = story.entries().get(place);
		List<Entry> earlier = story.entries().subList(0, place).stream().filter(e -> e.deed() != Deed.REMOVED).toList();
		if (now.deed() == Deed.REMOVED || earlier.isEmpty() || earlier.getLast().sha256().equals(now.sha256())) {
			return Optional.empty();
		}
		Entry before = earlier.getLast();
		return state(before).flatMap(was -> state(now).map(is -> new Turn(now.number(), now.title(), now.time(), undone(earlier, now),
				PackDifference.between(now.pack(), before.version(), was, now.version(), is))));
	}

	private static Set<String> undone(List<Entry> earlier, Entry now) {
		return now.deed() != Deed.ROLLED_BACK ? Set.of()
				: earlier.stream().map(Entry::version).filter(v -> Versions.compare(v, now.version()) > 0).collect(Collectors.toSet());
	}

	private Optional<PackState> state(Entry entry) {
		return installation.kept(entry.pack(), entry.sha256()).then(bytes -> Verifier.unsigned(entry.code(), bytes))
				.then(signed -> Draft.state(signed.content())) instanceof Result.Done<PackState> done ? Optional.of(done.value()) : Optional.empty();
	}
}
