package org.chushi.journal;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chushi.core.Diagnostic;
import org.chushi.core.Progress;
import org.chushi.core.Result;

/**
 * The only truth about what people did: an append-only list of events, hash-chained per device. Everything else is a
 * {@link Projection} of it. All methods may be called from any thread but the one of the screen: they wait for the disk.
 */
public interface Journal extends AutoCloseable {

	/** So often a decision is made at most. */
	int MOST_TRIES = 20;

	/**
	 * Stores the events, synced to disk, with all projections brought up in the same transaction. Appends of several
	 * threads share one sync.
	 *
	 * @return the stored events; refused when an expected version has moved on ({@link #moved}), or when the disk is
	 *         full or the database can no longer be written: then nothing was stored, or, when the connection to a
	 *         server broke at that very moment, nobody knows, and the reason says so
	 * @throws RuntimeException what a projection threw: a bug; then nothing was stored
	 */
	Result<List<Event>> append(Append append);

	/** Whether this refusal says that somebody else was faster: read again, decide again, append again. */
	boolean moved(Result<?> result);

	/**
	 * Decides, and decides again while somebody else was faster; gives up with that refusal when it goes on. Whoever decides
	 * reads the versions of the streams first, then the projections, and appends on condition that the versions stayed.
	 *
	 * @param decision takes no long time, or others are faster each time
	 */
	default <T> Result<T> decide(Supplier<Result<T>> decision) {
		Result<T> result = decision.get();
		for (int tries = 1; tries < MOST_TRIES && moved(result); tries++) {
			result = decision.get();
		}
		return result;
	}

	/** Number of events in the stream, 0 when there is no such stream. */
	long version(String stream);

	/** The events of one stream in their order, upcast. */
	List<Event> stream(String stream);

	/** All events after this sequence, in order, upcast, read lazily; to be closed. */
	Stream<Event> events(long afterSequence);

	/** The event with the highest sequence, upcast; none in an empty journal. */
	default Optional<Event> last() {
		try (Stream<Event> all = events(0)) {
			return all.reduce((before, after) -> after);
		}
	}

	/** What this projection knows now. */
	Documents documents(String projection);

	/**
	 * Reads at once for many what the work asks for one by one: documents that are found by one of these values, as their id or
	 * in an index field, are read for all of the values when the first is asked for, and nothing is read twice. So the work
	 * sees the records as they were then. It stays in its thread, and what it appends is refused.
	 *
	 * @param values some hundreds at most: what is read for them is kept until the work is done
	 */
	default <T> T together(Collection<String> values, Supplier<T> work) {
		return work.get();
	}

	/**
	 * Lets the work try: what it appends is refused, and nothing is stored. It stays in its thread.
	 *
	 * @return whether it would append something
	 */
	default boolean wouldAppend(Runnable work) {
		return true;
	}

	/**
	 * Lets the work append as if it were stored: what it appends counts at once, in versions of streams and in projections, for the
	 * work alone. When the work is done all of it is stored in one append, in its order, or nothing is. It reads as in
	 * {@link #together}; all it appends has one actor; it may be done again when somebody else was faster ({@link #moved}).
	 *
	 * @param drafted told of what the work appends, whenever it does; ids and hashes are not those they will have
	 * @return what was stored; nothing when nothing was appended
	 */
	Result<List<Event>> atOnce(Collection<String> values, Runnable work, Consumer<List<Event>> drafted);

	/** The machine whose chain this journal writes. */
	UUID device();

	/**
	 * Called after every successful append of this journal, in the appending thread; must be quick. Close to stop.
	 * What other machines append to the same database is not told.
	 */
	AutoCloseable listen(Consumer<List<Event>> listener);

	/** Checks every chain and every seal. */
	Verification verify(Progress progress);

	/**
	 * Why nothing is written, if so: the records end before what was signed on this machine, or the signatures are gone.
	 * Then all reading works, and every append is refused with this, until a backup is restored or somebody accepts.
	 */
	Optional<Result.Refused<Void>> hold();

	/**
	 * Decides to go on with records that are on {@link #hold}: after a backup this is recorded as an event of its own, the
	 * signatures that do not fit are disowned by it, and all projections are rebuilt. A check tells of it for ever.
	 *
	 * @param actor who decides
	 * @return the number of events there are now; refused when there is nothing to decide
	 */
	Result<Long> accept(String actor, String reason, Progress progress);

	/**
	 * Signs the head of this device's chain and keeps the signature beside the database.
	 *
	 * @throws IllegalStateException on {@link #hold}
	 */
	Seal seal();

	/**
	 * Copies database and seals into a zip; others who write meanwhile wait a little. The key of the device is not in
	 * it.
	 *
	 * @param file a new one outside the data folder, or in its folder {@code backups}
	 * @return the size in bytes
	 */
	Result<Long> backup(Path file);

	/** Rebuilds all projections after a backup. @return the number of events applied */
	Result<Long> rebuild(Progress progress);

	/** Says how many events of which types no projection of this program reads; nothing when there are none. */
	Optional<Diagnostic> unread();

	/**
	 * Writes all events as stored, a canonical JSON object a line (UTF-8); those whose content is
	 * {@link Projection#confidential} without it, with their hashes, so that it still shows where the records end.
	 *
	 * @param file a new one outside the data folder
	 * @return the number of events
	 */
	Result<Long> export(Path file, Progress progress);

	@Override
	void close();
}
