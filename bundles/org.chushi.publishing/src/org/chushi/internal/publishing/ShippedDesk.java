package org.chushi.internal.publishing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.content.InstalledPack;
import org.chushi.content.OwnPack;
import org.chushi.content.PackFile;
import org.chushi.content.PackFiles;
import org.chushi.content.PackFolder;
import org.chushi.content.PackSource;
import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.internal.publishing.PublishingEvents.ShippedPackCame;
import org.chushi.internal.publishing.ShippedProjection.Came;
import org.chushi.internal.publishing.ShippedProjection.Shelf;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.model.Pack;
import org.chushi.publishing.ShippedPacks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Looks which packs the program brings, and puts on record what is other than before. */
@Component
public final class ShippedDesk implements ShippedPacks {

	/** Of a service of packs that come with the program. */
	private static final String SHIPPED = "(shipped=true)";
	/** So many characters of a hash tell two contents of one version apart. */
	private static final int TELLING = 8;
	private static final Logger LOG = System.getLogger(ShippedDesk.class.getName());

	/** A pack as the program brings it. @param bytes of the copy that is kept */
	private record Brought(InstalledPack pack, byte[] bytes, String sha256) {
	}

	private final Journal journal;
	private final Packs packs;
	private final PackStore store;
	private final List<PackSource> sources;

	@Activate
	public ShippedDesk(@Reference Journal journal, @Reference Packs packs, @Reference PackFolder folder,
			@Reference(target = SHIPPED, policyOption = ReferencePolicyOption.GREEDY) List<PackSource> sources) {
		this.journal = journal;
		this.packs = packs;
		this.store = new PackStore(folder.path(), new Disk());
		this.sources = List.copyOf(sources);
	}

	/** One after the other: both would write the same copy. */
	@Override
	public synchronized Result<Integer> record() {
		List<Brought> brought = sources.stream().flatMap(s -> s.packs().stream()).flatMap(f -> brought(f).stream()).toList();
		return journal.decide(() -> record(brought));
	}

	private Result<Integer> record(List<Brought> brought) {
		long version = journal.version(PublishingEvents.SHIPPED);
		List<NewEvent> came = new ArrayList<>();
		int turned = 0;
		for (Brought one : brought) {
			List<Came> before = shelf(one).map(Shelf::came).orElse(List.of());
			if (before.isEmpty() || !before.getLast().sha256().equals(one.sha256())) {
				Result<Path> kept = keep(one);
				if (kept instanceof Result.Refused<Path> refused) {
					return refused.as();
				}
				came.add(PublishingEvents.SHIPPED_CAME.on(PublishingEvents.SHIPPED, new ShippedPackCame(one.pack().id(), one.pack().code(),
						one.pack().title(), version(one, before), before.isEmpty() ? "" : before.getLast().version(), one.sha256())));
				turned += before.isEmpty() ? 0 : 1;
			}
		}
		int others = turned;
		return came.isEmpty() ? Result.done(0)
				: journal.append(Append.of("system", came.toArray(NewEvent[]::new)).expecting(PublishingEvents.SHIPPED, version)).map(done -> others);
	}

	private Optional<Shelf> shelf(Brought one) {
		return journal.documents(ShippedProjection.NAME).find(Shelf.class, PacksProjection.id(journal.device(), one.pack().id()));
	}

	private Result<Path> keep(Brought one) {
		Path file = store.shipped(one.pack().id(), one.sha256());
		return PackStore.has(file, one.sha256()) ? Result.done(file) : store.put(file, one.bytes());
	}

	/** As its author numbered it; where two contents have one number, told apart by their hash (build metadata of Semantic Versioning). */
	private static String version(Brought one, List<Came> before) {
		return before.stream().filter(c -> c.sha256().equals(one.sha256())).map(Came::version).findFirst()
				.orElseGet(() -> before.stream().anyMatch(c -> c.version().equals(one.pack().version()))
						? one.pack().version() + "+" + one.sha256().substring(0, TELLING) : one.pack().version());
	}

	/** Only what the library relies on: a pack of the same id that lies elsewhere came first, and a broken one teaches nothing. */
	private Optional<Brought> brought(PackFiles files) {
		try {
			byte[] head = files.read(OwnPack.HEAD);
			Optional<InstalledPack> pack = PackFile.read(OwnPack.HEAD, head).roots().stream().filter(Pack.class::isInstance)
					.map(Pack.class::cast).flatMap(p -> packs.library().packs().stream()
							.filter(i -> !i.broken() && i.id().equals(p.getId()) && i.origin().equals(files.origin())))
					.findFirst();
			if (pack.isEmpty()) {
				return Optional.empty();
			}
			byte[] bytes = StoredZip.write(MemoryFiles.of(files).files());
			return Optional.of(new Brought(pack.get(), bytes, Hashes.of(bytes)));
		} catch (FileNotFoundException e) {
			LOG.log(Level.DEBUG, "no head in " + files.origin(), e);
			return Optional.empty();
		} catch (IOException e) {
			LOG.log(Level.WARNING, "not compared with what was there before: " + files.origin(), e);
			return Optional.empty();
		}
	}
}
