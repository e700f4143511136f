package org.chushi.internal.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.chushi.content.BankIndex;
import org.chushi.content.InstalledPack;
import org.chushi.content.LargeBank;
import org.chushi.content.Library;
import org.chushi.content.PackCheck;
import org.chushi.content.PackFiles;
import org.chushi.content.PackSource;
import org.chushi.content.Packs;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.PackRequirement;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Reads the packs of all sources, checks them, and keeps the sound ones as the library. */
@Component
public final class PackShelf implements Packs {

	private final List<PackSource> sources = new CopyOnWriteArrayList<>();
	private final List<PackCheck> checks = new CopyOnWriteArrayList<>();
	private final List<Consumer<Library>> listeners = new CopyOnWriteArrayList<>();
	private final long large;
	private volatile BankIndex index;
	private volatile Library library;
	/** By {@link PackStamp}: those of the library, and what was checked last. */
	private volatile Map<String, ReadPack> known = Map.of();

	/** Sources, checks and the index come and go. */
	@Activate
	public PackShelf() {
		large = LargeBank.BYTES;
	}

	/** For one fixed set of sources and checks. */
	public PackShelf(List<PackSource> sources, List<PackCheck> checks) {
		this(sources, checks, null, LargeBank.BYTES);
	}

	/**
	 * @param index null for none
	 * @param large banks with more bytes are left in their files when there is an index
	 */
	public PackShelf(List<PackSource> sources, List<PackCheck> checks, BankIndex index, long large) {
		this.index = index;
		this.large = large;
		this.sources.addAll(sources);
		this.checks.addAll(checks);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addSource(PackSource source) {
		sources.add(source);
		library = null;
	}

	void removeSource(PackSource source) {
		sources.remove(source);
		library = null;
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addCheck(PackCheck check) {
		checks.add(check);
		library = null;
	}

	void removeCheck(PackCheck check) {
		checks.remove(check);
		library = null;
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void setIndex(BankIndex service) {
		index = service;
		library = null;
	}

	void unsetIndex(BankIndex service) {
		index = null;
		library = null;
	}

	/** Waits for nobody but while there is none at all: a library that is being read again is still the one before. */
	@Override
	public Library library() {
		Library current = library;
		return current != null ? current : first();
	}

	private synchronized Library first() {
		Library current = library;
		if (current == null) {
			current = read();
			library = current;
		}
		return current;
	}

	@Override
	public Library reload() {
		Library fresh;
		synchronized (this) {
			fresh = read();
			library = fresh;
		}
		listeners.forEach(l -> l.accept(fresh));
		return fresh;
	}

	@Override
	public InstalledPack check(PackFiles files) {
		List<LoadedPack> all = load(Optional.ofNullable(index));
		Map<String, ReadPack> some = new HashMap<>(known);
		LoadedPack pack = new LoadedPack(files, read(files, Long.MAX_VALUE, some));
		known = some;
		// what the pack requires must be there and identified
		all.forEach(LoadedPack::check);
		// another version of the pack itself is no help: this one takes its place
		pack.meet(all.stream().filter(p -> !same(p, pack)).toList(), checks, Optional.empty());
		pack.check();
		requirements(pack, all);
		return pack.installed();
	}

	private static boolean same(LoadedPack one, LoadedPack other) {
		return one.pack() != null && other.pack() != null && one.pack().getId() != null
				&& one.pack().getId().equals(other.pack().getId());
	}

	@Override
	public AutoCloseable listen(Consumer<Library> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private List<LoadedPack> load(Optional<BankIndex> through) {
		long most = through.isPresent() ? large : Long.MAX_VALUE;
		Map<String, ReadPack> some = new HashMap<>();
		List<LoadedPack> all = sources.stream().flatMap(s -> s.packs().stream()).map(p -> new LoadedPack(p, read(p, most, some))).toList();
		known = some;
		all.forEach(p -> p.meet(all, checks, through));
		return all;
	}

	/** As it is known already, when its files are the same. @param used what is in use from now on */
	private ReadPack read(PackFiles files, long most, Map<String, ReadPack> used) {
		Optional<String> stamp = PackStamp.of(files, large);
		if (stamp.isEmpty()) {
			return new ReadPack(files, most);
		}
		ReadPack found = Optional.ofNullable(known.get(stamp.get())).orElseGet(() -> new ReadPack(files, most));
		used.put(stamp.get(), found);
		return found;
	}

	private Library read() {
		Optional<BankIndex> through = Optional.ofNullable(index);
		List<LoadedPack> all = load(through);
		all.forEach(LoadedPack::check);
		through.ifPresent(i -> i.keep(all.stream().flatMap(p -> p.keys().stream()).collect(Collectors.toSet())));
		Map<String, LoadedPack> first = new HashMap<>();
		for (LoadedPack pack : all) {
			LoadedPack other = pack.pack() == null ? null : first.putIfAbsent(pack.installed().id(), pack);
			if (other != null) {
				pack.reject(new Diagnostic(Severity.ERROR,
						Messages.Packs_duplicatePack.text(pack.installed().code(), other.installed().origin(),
								pack.installed().origin()),
						"pack.xmi", Messages.Packs_duplicatePackRemedy.text()));
			}
		}
		all.forEach(p -> requirements(p, all));
		return new LoadedLibrary(all);
	}

	private static void requirements(LoadedPack pack, List<LoadedPack> all) {
		if (pack.pack() == null) {
			return;
		}
		List<PackRequirement> lacking = new ArrayList<>(pack.pack().getRequires());
		lacking.removeIf(wanted -> all.stream().map(LoadedPack::installed).anyMatch(p -> satisfies(p, wanted)));
		lacking.forEach(wanted -> pack.reject(new Diagnostic(Severity.ERROR,
				Messages.Checks_requires.text(wanted.getPack(), wanted.getVersion()), pack.place(wanted),
				Messages.Checks_requiresRemedy.text())));
	}

	private static boolean satisfies(InstalledPack pack, PackRequirement wanted) {
		if (!pack.id().equals(wanted.getPack()) && !pack.code().equals(wanted.getPack())) {
			return false;
		}
		try {
			return Version.parseVersion(pack.version()).compareTo(Version.parseVersion(wanted.getVersion())) >= 0;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
