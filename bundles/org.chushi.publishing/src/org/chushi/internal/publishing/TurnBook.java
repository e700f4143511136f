package org.chushi.internal.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.chushi.content.PackFolder;
import org.chushi.core.Result;
import org.chushi.differences.PackState;
import org.chushi.internal.publishing.PacksProjection.Story;
import org.chushi.journal.Journal;
import org.chushi.publishing.Installing.Deed;
import org.chushi.publishing.Installing.Entry;
import org.chushi.publishing.PackDifference;
import org.chushi.publishing.PackTurns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares the versions that were installed, each with the one before it. */
@Component
public final class TurnBook implements PackTurns {

	private final Journal journal;
	private final Installation installation;

	@Activate
	public TurnBook(@Reference Journal journal, @Reference PackFolder folder) {
		this.journal = journal;
		installation = new Installation(journal, new PackStore(folder.path(), new Disk()));
	}

	@Override
	public long version() {
		return journal.version(PublishingEvents.INSTALLATIONS);
	}

	@Override
	public UUID device() {
		return journal.device();
	}

	@Override
	public long last() {
		return installation.stories().stream().flatMap(s -> s.entries().stream()).mapToLong(Entry::number).max().orElse(0);
	}

	@Override
	public List<Turn> after(long number) {
		return installation.stories().stream().flatMap(story -> IntStream.range(0, story.entries().size())
				.filter(i -> story.entries().get(i).number() > number).mapToObj(i -> turn(story, i)).flatMap(Optional::stream))
				.sorted(Comparator.comparingLong(Turn::number)).toList();
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
