package org.chushi.internal.workspace;

import java.nio.file.Path;

import org.chushi.assessment.SealFolder;
import org.chushi.content.BankIndex;
import org.chushi.content.BankIndexes;
import org.chushi.content.PackSource;
import org.chushi.core.Attendant;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.content.PackFolder;
import org.chushi.internal.content.FolderPacks;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Journals;
import org.chushi.workspace.Services;
import org.chushi.workspace.Workspace;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Registers the journal of a data folder as a service, on which all others come to life. */
@Component
public final class DataFolder implements Workspace {

	/** Derived: may be deleted while the folder is not open. */
	private static final String INDEX = "cache/banks";
	/** Derived too. */
	private static final String SETTLED = "cache/settled.json";
	private static final String SEALED_KEYS = "sealed-keys";

	private final Journals journals;
	private final BankIndexes indexes;
	private final BundleContext context;
	private volatile ComponentServiceObjects<Desk> desk;
	private Journal journal;
	private ServiceRegistration<Journal> journalService;
	private BankIndexes.Open index;
	private ServiceRegistration<BankIndex> indexService;
	private ServiceRegistration<PackSource> packService;
	private ServiceRegistration<PackFolder> ownPacks;
	private ServiceRegistration<SealFolder> sealedKeys;
	private Days days;

	@Activate
	public DataFolder(@Reference Journals journals, @Reference BankIndexes indexes, BundleContext context) {
		this.journals = journals;
		this.indexes = indexes;
		this.context = context;
	}

	@Reference(service = Desk.class, cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void bindDesk(ComponentServiceObjects<Desk> service) {
		desk = service;
	}

	void unbindDesk(ComponentServiceObjects<Desk> service) {
		desk = null;
	}

	@Override
	public synchronized Result<Services> open(JournalLocation location, Progress progress) {
		close();
		return journals.open(location, progress).map(opened -> {
			journal = opened;
			Path packs = location.folder().resolve(PACKS);
			index = indexes.open(location.folder().resolve(INDEX));
			indexService = context.registerService(BankIndex.class, index, null);
			packService = context.registerService(PackSource.class, new FolderPacks(packs), null);
			ownPacks = context.registerService(PackFolder.class, () -> packs, null);
			sealedKeys = context.registerService(SealFolder.class, () -> location.folder().resolve(SEALED_KEYS), null);
			journalService = context.registerService(Journal.class, opened, null);
			ComponentServiceObjects<Desk> service = desk;
			if (service == null) {
				close();
				throw new IllegalStateException("a service of the house is missing");
			}
			Desk ready = service.getService();
			SettledFile settled = new SettledFile(location.folder().resolve(SETTLED));
			ready.catchUp(settled.read(), progress);
			days = new Days(ready::dayPassed, ready::mark, settled, Days.QUARTER);
			return ready.services();
		});
	}

	@Override
	public AutoCloseable attend(Attendant attendant) {
		return context.registerService(Attendant.class, attendant, null)::unregister;
	}

	@Override
	@Deactivate
	public synchronized void close() {
		if (days != null) {
			days.close();
			days = null;
		}
		if (journal != null) {
			if (journalService != null) {
				journalService.unregister();
			}
			sealedKeys.unregister();
			ownPacks.unregister();
			packService.unregister();
			indexService.unregister();
			index.close();
			journal.close();
			journal = null;
			journalService = null;
		}
	}
}
