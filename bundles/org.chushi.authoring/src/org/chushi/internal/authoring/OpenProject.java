package org.chushi.internal.authoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.chushi.authoring.Duplicate;
import org.chushi.authoring.Hit;
import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSaved;
import org.chushi.authoring.Referrer;
import org.chushi.authoring.Work;
import org.chushi.content.Library;
import org.chushi.content.OwnPack;
import org.chushi.content.PackCheck;
import org.chushi.content.PackFile;
import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.Bank;
import org.chushi.model.Element;
import org.chushi.model.Pack;
import org.chushi.model.Question;
import org.chushi.model.Titled;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;

/** One pack in memory: resources, commands, an index that follows them, and what hangs on it. */
final class OpenProject implements Project {

	private final ProjectFolder folder;
	private final Packs packs;
	private final Supplier<String> ids;
	private final Supplier<Optional<Refused<ProjectSaved>>> access;
	private final ResourceSetImpl resources = new ResourceSetImpl();
	private final Stack stack = new Stack();
	private final AdapterFactoryEditingDomain editing;
	private final Watch watch = new Watch();
	private final Checking checking;
	private final Map<String, PackFile> unreadable = new LinkedHashMap<>();
	private final Map<String, String> bases;
	private final Map<String, Draft.Entry> drafts;
	private final ProjectFolder.Pages pages;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Library library;
	private Optional<Saving> pending = Optional.empty();
	private Set<String> saving = Set.of();

	/** @param access asked before anything is written */
	OpenProject(ProjectFolder folder, ProjectFolder.State state, Packs packs, Collection<PackCheck> checks, Supplier<String> ids,
			Supplier<Optional<Refused<ProjectSaved>>> access) {
		this.folder = folder;
		this.packs = packs;
		this.ids = ids;
		this.access = access;
		library = packs.library();
		bases = new HashMap<>(state.bases());
		drafts = new HashMap<>(state.drafts());
		pages = state.pages();
		editing = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(List.of(new ResourceItemProviderAdapterFactory(),
				new ReflectiveItemProviderAdapterFactory())), stack, resources);
		checking = new Checking(this, checks, watch);
		state.files().forEach(this::take);
		resources.getResources().forEach(r -> r.eAdapters().add(watch));
		watch.files().addAll(state.drafts().keySet());
		stack.addCommandStackListener(event -> tell());
	}

	/** A file that cannot be read as a whole stays as it is: what is written here would lose what was not understood. */
	private void take(PackFile file) {
		if (writable(file)) {
			resource(file.path()).getContents().addAll(file.roots());
		} else {
			unreadable.put(file.path(), file);
		}
	}

	static boolean writable(PackFile file) {
		return file.problems().isEmpty() && file.roots().size() == 1;
	}

	private Resource resource(String path) {
		URI uri = URI.createURI(path);
		return resources.getResources().stream().filter(r -> r.getURI().equals(uri)).findFirst().orElseGet(() -> {
			Resource fresh = new ResourceImpl(uri);
			resources.getResources().add(fresh);
			return fresh;
		});
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	Watch watch() {
		return watch;
	}

	ProjectFolder.Pages pages() {
		return pages;
	}

	Library library() {
		return library;
	}

	Codes codes() {
		return new Codes(watch.codes());
	}

	String freshId() {
		return ids.get();
	}

	@Override
	public String code() {
		return folder.code();
	}

	@Override
	public AdapterFactoryEditingDomain editing() {
		return editing;
	}

	@Override
	public Pack pack() {
		return (Pack) resource(OwnPack.HEAD).getContents().getFirst();
	}

	@Override
	public List<EObject> roots() {
		return resources.getResources().stream().filter(r -> !r.getContents().isEmpty())
				.sorted((a, b) -> order(a).compareTo(order(b))).map(r -> r.getContents().getFirst()).toList();
	}

	private static String order(Resource resource) {
		String path = Watch.path(resource);
		return path.equals(OwnPack.HEAD) ? "" : path;
	}

	@Override
	public String path(EObject object) {
		return object.eResource() == null ? "" : Watch.path(object.eResource());
	}

	@Override
	public Optional<Element> find(String idOrCode) {
		return watch.ids().find(idOrCode).or(() -> watch.codes().find(idOrCode)).or(() -> elsewhere(idOrCode));
	}

	/** A code may change, so it is no reference. */
	boolean hasId(String id) {
		return find(id).filter(e -> id.equals(e.getId())).isPresent();
	}

	/** The installed version of this pack is no answer: this one takes its place. */
	private Optional<Element> elsewhere(String idOrCode) {
		return library.find(Element.class, idOrCode).filter(e -> !library.packOf(e).id().equals(pack().getId()));
	}

	@Override
	public boolean dirty() {
		return pending.isPresent() || stack.isSaveNeeded();
	}

	@Override
	public AutoCloseable listen(Runnable changed) {
		listeners.add(changed);
		return () -> listeners.remove(changed);
	}

	@Override
	public List<Problem> problems() {
		Library now = packs.library();
		if (now != library) {
			library = now;
			checking.doubt(watch.referred().stream().filter(id -> watch.ids().find(id).isEmpty())
					.flatMap(id -> watch.referrers(id).stream()).map(Watch::part).toList());
		}
		List<Problem> all = new ArrayList<>();
		unreadable.values().forEach(f -> all.addAll(Unreadable.problems(f)));
		all.addAll(checking.problems());
		return all;
	}

	@Override
	public List<Problem> problems(EObject object) {
		problems();
		return checking.problems(object);
	}

	@Override
	public Result<Question> addQuestion(Bank bank, int index, EClass type) {
		return new Deeds(this).addQuestion(bank, index, type);
	}

	@Override
	public Result<Titled> addFile(Titled root) {
		return new Deeds(this).addFile(root);
	}

	@Override
	public Result<EObject> duplicate(EObject object) {
		return new Deeds(this).duplicate(object);
	}

	@Override
	public Result<List<EObject>> paste(EObject into, int index, Collection<? extends EObject> copied) {
		return new Deeds(this).paste(into, index, copied);
	}

	@Override
	public List<Referrer> referrers(Collection<? extends EObject> objects) {
		return new Deletion(this, objects).referrers();
	}

	@Override
	public Result<Integer> delete(Collection<? extends EObject> objects, boolean anyway) {
		return new Deletion(this, objects).run(anyway);
	}

	@Override
	public List<Hit> search(String words, int limit) {
		return new Search(this).hits(words, limit);
	}

	@Override
	public Work<List<Duplicate>> duplicates(int percent) {
		return new Search(this).duplicates(percent);
	}

	/** Where something of a new file goes; a name that is free here. The disk is asked when it is saved. */
	Resource place(String folderName, String name) {
		String path = folderName + "/" + name + ".xmi";
		for (int n = 2; unreadable.containsKey(path) || used(path); n++) {
			path = folderName + "/" + name + "-" + n + ".xmi";
		}
		Resource place = resource(path);
		follow(place);
		bases.putIfAbsent(path, Stamps.NONE);
		return place;
	}

	void follow(Resource resource) {
		if (!resource.eAdapters().contains(watch)) {
			resource.eAdapters().add(watch);
		}
	}

	private boolean used(String path) {
		return bases.containsKey(path) && !bases.get(path).equals(Stamps.NONE)
				|| resources.getResources().stream().anyMatch(r -> Watch.path(r).equals(path) && !r.getContents().isEmpty());
	}

	@Override
	public Work<Result<ProjectSaved>> saving() {
		Optional<Refused<ProjectSaved>> refusal = access.get();
		if (refusal.isPresent()) {
			return progress -> refusal.get();
		}
		Map<String, byte[]> written = new HashMap<>();
		Set<String> deleted = new TreeSet<>();
		saving = Set.copyOf(watch.files());
		for (String path : saving) {
			List<EObject> roots = resource(path).getContents();
			if (roots.isEmpty()) {
				deleted.add(path);
			} else {
				written.put(path, bytes(roots.getFirst()));
			}
		}
		watch.files().clear();
		stack.saveIsDone();
		Saving work = new Saving(folder, packs, pack().getVersion(), written, deleted, bases, drafts);
		pending = Optional.of(work);
		return work;
	}

	private static byte[] bytes(EObject root) {
		try {
			return OwnPack.bytes(root);
		} catch (IOException e) {
			throw new IllegalStateException("memory does not refuse", e);
		}
	}

	@Override
	public void saved(Result<ProjectSaved> result) {
		if (pending.isEmpty()) {
			return;
		}
		Saving work = pending.get();
		pending = Optional.empty();
		drafts.clear();
		drafts.putAll(work.drafts());
		switch (result) {
		case Result.Done<ProjectSaved>(ProjectSaved done, var notes) when done.published() -> {
			bases.putAll(work.stamps());
			boolean other = watch.files().contains(OwnPack.HEAD);
			pack().setVersion(done.version());
			if (!other) {
				watch.files().remove(OwnPack.HEAD);
			}
		}
		case Result.Done<ProjectSaved> draft -> watch.files().addAll(saving);
		case Refused<ProjectSaved> refused -> {
			watch.files().addAll(saving);
			stack.neverSaved();
		}
		}
		tell();
	}

	@Override
	public Work<Result<List<String>>> changedOutside() {
		Map<String, String> known = new TreeMap<>(bases);
		Map<String, Draft.Entry> drafted = Map.copyOf(drafts);
		return progress -> Disk.asked(() -> folder.changed(known, drafted));
	}

	@Override
	public Result<String> takeTheirs(String path) {
		return Disk.asked(() -> folder.theirs(path, drafts)).then(theirs -> new Deeds(this).replace(resource(path), theirs))
				.then(taken -> Disk.asked(() -> {
					agree(taken);
					unreadable.remove(taken);
					return taken;
				}));
	}

	@Override
	public Result<String> keepMine(String path) {
		return Disk.asked(() -> {
			agree(path);
			watch.files().add(path);
			return path;
		});
	}

	/** What is on the disk now is known. */
	private void agree(String path) throws IOException {
		bases.put(path, Stamps.of(folder.pack(), path));
		Draft.Entry now = Draft.at(folder.draft()).entries().get(path);
		if (now == null) {
			drafts.remove(path);
		} else {
			drafts.put(path, now);
		}
	}
}
