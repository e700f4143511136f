package org.chushi.internal.assessment.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.content.BankFile;
import org.chushi.content.BankIndexes;
import org.chushi.content.LargeBank;

/**
 * A database file for each bank. A file that cannot be used is thrown away and written anew: all that is in it comes from the
 * packs. Guarded against other processes by whoever opened the data folder.
 */
final class ItemIndex implements BankIndexes.Open {

	private static final System.Logger LOG = System.getLogger(ItemIndex.class.getName());

	private final Path folder;
	private final Map<String, ItemStore> stores = new HashMap<>();
	/** Read from by libraries that were replaced meanwhile. */
	private final Map<Path, ItemStore> replaced = new HashMap<>();

	private boolean closed;

	ItemIndex(Path folder) {
		this.folder = folder;
	}

	@Override
	public synchronized LargeBank open(BankFile file) throws IOException {
		return new IndexedBank(file, store(file), this);
	}

	private ItemStore store(BankFile file) throws IOException {
		Fingerprint print = new Fingerprint(file);
		ItemStore known = stores.get(file.key());
		if (known != null && print.fits(known)) {
			return known;
		}
		if (known != null) {
			replaced.put(known.file(), known);
			stores.remove(file.key());
		}
		Files.createDirectories(folder);
		for (Path there : files(Fingerprint.name(file.key()))) {
			ItemStore found = replaced.containsKey(there) ? null : usable(there, print);
			if (found != null) {
				stores.put(file.key(), found);
				return found;
			}
		}
		return built(file, print);
	}

	private ItemStore built(BankFile file, Fingerprint print) throws IOException {
		LOG.log(Level.INFO, "reading the questions of {0}", file.key());
		Path part = folder.resolve(Fingerprint.name(file.key()) + ".part");
		Path target = free(Fingerprint.name(file.key()));
		try (ItemBuilder builder = new ItemBuilder(file, part)) {
			builder.build(print);
			builder.finish(target);
		} catch (StoreFailure e) {
			throw new IOException(e.getCause().getMessage(), e);
		}
		ItemStore store = new ItemStore(target);
		LOG.log(Level.INFO, "{0} questions of {1} are known", store.size(), file.key());
		stores.put(file.key(), store);
		return store;
	}

	private Path free(String name) {
		int number = 0;
		while (Files.exists(folder.resolve(name + "-" + number + ItemStore.SUFFIX))) {
			number++;
		}
		return folder.resolve(name + "-" + number + ItemStore.SUFFIX);
	}

	/** None when it is of another state of the bank or cannot be read: then it is gone as well. */
	private static ItemStore usable(Path file, Fingerprint print) throws IOException {
		ItemStore store = null;
		try {
			store = new ItemStore(file);
			if (print.fits(store)) {
				return store;
			}
			store.close();
		} catch (StoreFailure e) {
			LOG.log(Level.WARNING, "the index " + file.getFileName() + " cannot be used and is written anew", e);
			if (store != null) {
				store.close();
			}
		}
		Files.deleteIfExists(file);
		return null;
	}

	/** The store broke while it was read from. @return another one */
	synchronized ItemStore mended(BankFile file, ItemStore broken, StoreFailure why) {
		if (closed) {
			throw new IllegalStateException("the index is closed", why);
		}
		try {
			if (stores.get(file.key()) == broken || stores.get(file.key()) == null) {
				LOG.log(Level.WARNING, "the index " + broken.file().getFileName() + " broke and is written anew", why);
				stores.remove(file.key());
				broken.close();
				Files.deleteIfExists(broken.file());
			}
			return store(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public synchronized void keep(Set<String> keys) {
		Set<String> names = keys.stream().map(Fingerprint::name).collect(Collectors.toSet());
		try {
			for (Path file : files("")) {
				String name = file.getFileName().toString().replaceFirst("-\\d+\\" + ItemStore.SUFFIX + "$", "");
				if (!names.contains(name) && stores.values().stream().noneMatch(s -> s.file().equals(file))
						&& !replaced.containsKey(file)) {
					Files.deleteIfExists(file);
				}
			}
		} catch (IOException e) {
			LOG.log(Level.WARNING, "an index that is no longer needed could not be deleted", e);
		}
	}

	private List<Path> files(String start) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(f -> f.getFileName().toString().startsWith(start)
					&& f.getFileName().toString().endsWith(ItemStore.SUFFIX)).sorted().toList();
		}
	}

	@Override
	public synchronized void close() {
		closed = true;
		stores.values().forEach(ItemStore::close);
		replaced.values().forEach(ItemStore::close);
		stores.clear();
		replaced.clear();
	}
}
