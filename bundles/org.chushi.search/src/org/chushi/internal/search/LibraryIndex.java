package org.chushi.internal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.search.LibrarySearch;
import org.chushi.search.SearchHit;
import org.chushi.search.SearchQuery;
import org.chushi.search.SearchSource;
import org.chushi.search.SearchText;
import org.chushi.search.SearchUseCases;
import org.chushi.search.TextIndex;
import org.chushi.search.TextIndexes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Holds what the packs hold. Made in a thread of its own when somebody first searches, or waits for it, and renewed there; of
 * several changes at once only the last is read.
 */
@Component
public final class LibraryIndex implements LibrarySearch {

	private static final System.Logger LOG = System.getLogger(LibraryIndex.class.getName());

	private final Packs packs;
	private final Access access;
	private final TextIndexes indexes;
	private final List<SearchSource> sources = new CopyOnWriteArrayList<>();
	private final AtomicBoolean wanted = new AtomicBoolean();
	private final AtomicInteger waiting = new AtomicInteger();
	private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
		Thread made = new Thread(work, "chushi-search");
		made.setDaemon(true);
		made.setPriority(Thread.MIN_PRIORITY);
		return made;
	});
	private final AutoCloseable watch;
	/** Made by the thread; null before. */
	private volatile TextIndex index;
	private volatile boolean broken;
	/** Of texts that are given with a question; none before the first. */
	private final List<TextIndex> given = new ArrayList<>();

	@Activate
	public LibraryIndex(@Reference Packs packs, @Reference Access access, @Reference TextIndexes indexes) {
		this.packs = packs;
		this.access = access;
		this.indexes = indexes;
		watch = packs.listen(library -> renew());
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addSource(SearchSource source) {
		sources.add(source);
		renew();
	}

	public void removeSource(SearchSource source) {
		sources.remove(source);
		renew();
	}

	/** Nobody who does not search pays for it. */
	private void begin() {
		if (wanted.compareAndSet(false, true)) {
			renew();
		}
	}

	private void renew() {
		if (!wanted.get()) {
			return;
		}
		waiting.incrementAndGet();
		try {
			thread.execute(this::read);
		} catch (RejectedExecutionException e) {
			// closed: nobody searches any more
			waiting.decrementAndGet();
		}
	}

	/** Of what fails, be it an error of the machine, the index is not whole until it is read again. */
	private void read() {
		if (waiting.get() > 1) {
			// what comes next reads it all
			waiting.decrementAndGet();
			return;
		}
		boolean read = false;
		try {
			List<SearchText> texts = new ArrayList<>();
			sources.forEach(s -> texts.addAll(s.texts(packs.library())));
			if (index == null) {
				index = indexes.open();
			}
			index.hold(texts);
			read = true;
		} catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
			LOG.log(System.Logger.Level.ERROR, "the search index is not whole", e);
		} finally {
			broken = !read;
			waiting.decrementAndGet();
		}
	}

	@Override
	public Result<Found> search(Session session, SearchQuery query) {
		Optional<Refused<Found>> refusal = access.refusal(session, SearchUseCases.SEARCH);
		if (refusal.isPresent()) {
			return refusal.get();
		}
		begin();
		boolean whole = waiting.get() == 0 && !broken;
		TextIndex now = index;
		Set<String> kinds = kinds(session, query);
		return Result.done(new Found(now == null || kinds.isEmpty() ? List.of()
				: now.search(new SearchQuery(query.words(), kinds, query.marks(), query.day(), query.most())), whole));
	}

	/** Those that are asked for and that the caller may read. */
	private Set<String> kinds(Session session, SearchQuery query) {
		return sources.stream().filter(s -> s.readers().stream().anyMatch(session::is)).map(SearchSource::kind)
				.filter(k -> query.kinds().isEmpty() || query.kinds().contains(k)).collect(Collectors.toSet());
	}

	@Override
	public List<SearchHit> among(Collection<SearchText> texts, SearchQuery query) {
		synchronized (given) {
			if (given.isEmpty()) {
				given.add(indexes.open());
			}
			given.getFirst().hold(texts);
			return given.getFirst().search(query);
		}
	}

	@Override
	public void await() {
		begin();
		try {
			// behind all that waits in the one thread
			thread.submit(() -> {
				// nothing more to do
			}).get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (java.util.concurrent.ExecutionException | RejectedExecutionException e) {
			LOG.log(System.Logger.Level.DEBUG, "the search index is closed", e);
		}
	}

	/** What is being made is left. */
	@Deactivate
	public void close() {
		try {
			watch.close();
			thread.shutdownNow();
			synchronized (given) {
				given.forEach(TextIndex::close);
				given.clear();
			}
			if (thread.awaitTermination(10, TimeUnit.SECONDS) && index != null) {
				index.close();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (Exception e) {
			// declared by AutoCloseable; packs have nothing that could fail
			throw new IllegalStateException(e);
		}
	}
}
