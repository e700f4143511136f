package org.chushi.internal.authoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chushi.authoring.Clip;
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
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.Bank;
import org.chushi.model.Document;
import org.chushi.model.Element;
import org.chushi.model.Pack;
import org.chushi.model.Picture;
import org.chushi.model.Question;
import org.chushi.model.Titled;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/** One pack in memory: resources, commands, an index that follows them, and what hangs on it. */
final class OpenProject implements Project, Looked.Around {

	/** Most packs are looked at as a whole while they are opened. */
	private static final Duration FIRST_LOOK = Duration.ofMillis(400);

	private final ProjectFolder folder;
	private final Packs packs;
	private final Supplier<String> ids;
	private final ResourceSetImpl resources = new ResourceSetImpl();
	private final Stack stack;
	private final AdapterFactoryEditingDomain editing;
	private final Watch watch = new Watch();
	private final Translations translations = new Translations(this);
	private final Checking checking;
	private final Places places;
	private final Abroad abroad = new Abroad();
	private final Keeping keeping;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Library library;
	/** Files of installed packs by kind: gone through once, since each script asks for them. */
	private final Map<Class<?>, List<? extends Element>> installed = new HashMap<>();

	/** @param access asked before anything is written @param records what is kept beside the files */
	OpenProject(ProjectFolder folder, ProjectFolder.State state, Packs packs, Collection<PackCheck> checks, Supplier<String> ids,
			Supplier<Optional<Refused<ProjectSaved>>> access, Records records) {
		this.folder = folder;
		this.packs = packs;
		this.ids = ids;
		library = packs.library();
		stack = new Stack(this::changing);
		keeping = new Keeping(this, folder, state, packs, stack, access, records, translations);
		places = new Places(resources, watch, state.others());
		editing = new PackDomain(this, stack, resources);
		checking = new Checking(this, checks, watch, translations);
		translations.know(records.outdated(), List.of());
		state.files().forEach(places::take);
		places.watchAll();
		watch.files().addAll(state.drafts().keySet());
		stack.addCommandStackListener(event -> tell());
	}

	void tell() {
		listeners.forEach(Runnable::run);
	}

	private void changing(Command command) {
		keeping.changing(command);
	}

	Watch watch() {
		return watch;
	}

	Places places() {
		return places;
	}

	Library library() {
		return library;
	}

	Abroad abroad() {
		return abroad;
	}

	/** What takes long, before somebody waits for it. A large pack is there before all of it was looked at. */
	void prepare() {
		look(FIRST_LOOK);
		abroad.to(library, "");
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
		return (Pack) places.root(OwnPack.HEAD).orElseThrow();
	}

	@Override
	public List<EObject> roots() {
		List<EObject> roots = new ArrayList<>(places.all(EObject.class));
		roots.removeIf(root -> root == pack() || Content.beside(root));
		roots.addFirst(pack());
		return List.copyOf(roots);
	}

	@Override
	public List<Document> pages() {
		return places.all(Document.class);
	}

	@Override
	public List<Picture> pictures() {
		return places.all(Picture.class);
	}

	@Override
	public Optional<Document> document(String path) {
		return places.document(path);
	}

	@Override
	public Optional<Picture> picture(String path) {
		return places.picture(path);
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

	@Override
	public <T extends Element> List<T> all(Class<T> kind) {
		List<? extends Element> others = installed.computeIfAbsent(kind, k -> library.all(kind).stream()
				.filter(e -> e.eContainer() == null && !library.packOf(e).id().equals(pack().getId())).toList());
		return Stream.concat(roots().stream(), others.stream()).filter(kind::isInstance).map(kind::cast).toList();
	}

	/** The installed version of this pack is no answer: this one takes its place. */
	private Optional<Element> elsewhere(String idOrCode) {
		return library.find(Element.class, idOrCode).filter(e -> !library.packOf(e).id().equals(pack().getId()));
	}

	@Override
	public boolean dirty() {
		return keeping.dirty();
	}

	@Override
	public boolean draft() {
		return keeping.draft();
	}

	@Override
	public AutoCloseable listen(Runnable changed) {
		listeners.add(changed);
		return () -> listeners.remove(changed);
	}

	@Override
	public List<Problem> problems() {
		follow();
		return told(checking.problems());
	}

	@Override
	public List<Problem> problems(EObject object) {
		follow();
		return checking.problems(object);
	}

	@Override
	public boolean look(Duration most) {
		follow();
		return checking.look(most.toNanos());
	}

	@Override
	public List<Problem> known() {
		return told(checking.known());
	}

	@Override
	public List<Problem> known(EObject object) {
		follow();
		return checking.known(object);
	}

	private List<Problem> told(List<Problem> checked) {
		List<Problem> all = new ArrayList<>();
		places.unreadable().forEach(f -> all.addAll(Unreadable.problems(f)));
		all.addAll(checked);
		return all;
	}

	/** What others installed meanwhile may answer what was open, or leave open what was answered. */
	private void follow() {
		Library now = packs.library();
		if (now != library) {
			library = now;
			installed.clear();
			checking.doubt(watch.referred().stream().filter(id -> watch.ids().find(id).isEmpty())
					.flatMap(id -> watch.referrers(id).stream()).map(Watch::part).toList());
		}
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
	public Result<Titled> addFile(EClass type, Bilingual title) {
		return new Deeds(this).addFile(type, title);
	}

	@Override
	public Result<EObject> add(EObject into, EClass type, int index) {
		return new Deeds(this).add(into, type, index);
	}

	@Override
	public <T extends EObject> T begun(T fresh) {
		Fresh.begin(fresh);
		new Templates(ids).identify(fresh);
		return fresh;
	}

	@Override
	public Result<Document> addDocument(String path, String text) {
		return new Deeds(this).addDocument(path, text);
	}

	@Override
	public Result<Picture> addPicture(String path, byte[] content) {
		return new Deeds(this).addPicture(path, content);
	}

	@Override
	public void together(Runnable deeds) {
		stack.together(deeds);
	}

	@Override
	public Result<EObject> duplicate(EObject object) {
		return new Deeds(this).duplicate(object);
	}

	@Override
	public Result<List<EObject>> paste(EObject into, int index, Clip clip) {
		return new Deeds(this).paste(into, index, clip);
	}

	@Override
	public Result<Integer> move(Collection<? extends EObject> objects, EObject into, int index) {
		return new Deeds(this).move(objects, into, index);
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

	/** Where something of a new file goes. @param path free here; the disk is asked when it is saved */
	Resource fresh(String path) {
		keeping.fresh(path);
		return places.watched(path);
	}

	/** The path itself when nothing is there, else the next one. @param path without what stands behind */
	String freePath(String path, String suffix) {
		return freePath(path, suffix, false);
	}

	/** @param back whether it may be where something was taken away before: what was cut comes back to its own place */
	String freePath(String path, String suffix, boolean back) {
		String free = path + suffix;
		for (int n = 2; !places.free(free) || !back && !keeping.free(free); n++) {
			free = path + "-" + n + suffix;
		}
		return free;
	}

	@Override
	public Work<Result<ProjectSaved>> saving() {
		return keeping.saving();
	}

	@Override
	public void saved(Result<ProjectSaved> result) {
		keeping.saved(result);
	}

	@Override
	public Work<Result<List<String>>> changedOutside() {
		return keeping.changedOutside();
	}

	@Override
	public Result<String> takeTheirs(String path) {
		return keeping.takeTheirs(path);
	}

	@Override
	public Result<String> keepMine(String path) {
		return keeping.keepMine(path);
	}
}
