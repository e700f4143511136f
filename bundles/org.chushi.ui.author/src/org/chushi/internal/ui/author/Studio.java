package org.chushi.internal.ui.author;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.core.Bilingual;
import org.chushi.internal.ui.author.Nodes.Node;
import org.chushi.model.Element;
import org.chushi.people.Session;
import org.chushi.ui.Cell;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.author.Link;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartForm;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** One pack being written: its tree at the left, and what is chosen there in its editor. */
final class Studio {

	/** Milliseconds after a change before the checks go through it. */
	static final int PAUSE = 150;
	/** As long do they look at a stretch, and as many milliseconds later do they go on: keys are not kept waiting. */
	private static final Duration STRETCH = Duration.ofMillis(25);
	private static final int REST = 15;
	/** So often is told what they found while they go on. */
	private static final int TELLING = 16;

	/** Where somebody is. @param part what the editor keeps */
	record Kept(Node node, Set<Node> unfolded, boolean tree, Optional<Object> part) {
	}

	private final PageContext ctx;
	private final Look look;
	private final AuthorRoom room;
	private final AuthorRoom.Open open;
	private final Project project;
	private final Nodes nodes;
	private final Composite area;
	private final Sides sides;
	private final TreePane tree;
	private final Composite place;
	private final Runnable check = this::check;
	private Optional<Object> kept;
	private Node shown = new Node.Problems();
	private Optional<OpenPart> part = Optional.empty();
	private int next;
	private int stretches;

	Studio(Composite parent, PageContext ctx, AuthorRoom room, AuthorRoom.Open open, Optional<Kept> before) {
		this.ctx = ctx;
		this.room = room;
		this.open = open;
		look = ctx.look();
		project = open.project();
		nodes = new Nodes(project, room.shelf()::whole);
		kept = before.flatMap(Kept::part);
		area = look.box(parent);
		area.setLayoutData(Cell.growing());
		sides = new Sides(look);
		area.setLayout(sides);
		tree = new TreePane(area, ctx, nodes, room.clipboard(), this::show, this::chosen, before.map(Kept::unfolded).orElseGet(this::first));
		place = look.box(area);
		place.setLayout(new FillLayout());
		area.addListener(SWT.Dispose, e -> look.display().timerExec(-1, check));
		Node start = before.map(Kept::node).filter(this::there).orElseGet(this::start);
		open(start);
		kept = Optional.empty();
		before.ifPresent(k -> sides.front(k.tree()));
		tree.outline().select(start);
		check();
	}

	/** Kinds with few files are open at first. */
	private Set<Node> first() {
		return Set.copyOf(Nodes.FILES.stream().map(type -> (Node) new Node.Group(type)).filter(g -> {
			int size = nodes.children(g).size();
			return size > 0 && size <= 6;
		}).toList());
	}

	private Node start() {
		return project.banks().stream().filter(b -> !b.getQuestions().isEmpty()).findFirst().map(b -> (Node) new Node.Thing(b))
				.orElseGet(() -> new Node.Thing(project.pack()));
	}

	private boolean there(Node node) {
		return !(node instanceof Node.Thing(EObject object)) || object.eResource() != null;
	}

	private void chosen(Node node) {
		switch (node) {
		case Node.Found found -> show(found.hit().object());
		case Node.Group group -> nodes.children(group).stream().findFirst().ifPresent(first -> open(first));
		default -> open(node);
		}
		sides.front(false);
		area.layout();
	}

	/** Chooses something in the tree, and shows it in its editor. */
	void show(EObject object) {
		reveal(object, Optional.empty());
	}

	/** The same, and what of it is meant. */
	void reveal(EObject object, Optional<EStructuralFeature> feature) {
		List<Node> way = nodes.way(object);
		if (object.eResource() == null || way.isEmpty()) {
			return;
		}
		Node node = way.getLast();
		tree.outline().select(node);
		if (!node.equals(shown)) {
			open(node);
		}
		part.ifPresent(p -> {
			if (node.equals(new Node.Thing(object)) && feature.isEmpty()) {
				p.focus();
			} else {
				p.reveal(object, feature);
			}
		});
		sides.front(false);
		area.layout();
	}

	private void open(Node node) {
		if (node.equals(shown) && part.isPresent()) {
			return;
		}
		flush();
		Keyboard.release(place);
		part = Optional.empty();
		for (Control old : place.getChildren()) {
			old.dispose();
		}
		shown = node;
		part = Optional.of(switch (node) {
		case Node.Thing(EObject object) -> room.shelf().of(object.eClass()).open(place, new Context(), object);
		default -> new ProblemsPane(place, look, project, this::go);
		});
		place.layout(true, true);
		// what was only begun counts now
		look.display().timerExec(PAUSE, check);
	}

	private void go(Problem problem) {
		problem.about().ifPresent(about -> reveal(about, problem.feature()));
	}

	/** The next problem of all, from the top again after the last. */
	private void nextProblem() {
		flush();
		List<Problem> all = project.known().stream().filter(p -> p.about().isPresent()).toList();
		if (!all.isEmpty()) {
			next = next % all.size();
			go(all.get(next));
			next++;
		}
	}

	void flush() {
		part.ifPresent(OpenPart::flush);
	}

	Optional<OpenPart> part() {
		return part;
	}

	TreePane tree() {
		return tree;
	}

	Nodes nodes() {
		return nodes;
	}

	Node shown() {
		return shown;
	}

	/** After each command, undo, redo and save. */
	void changed() {
		if (shown instanceof Node.Thing(EObject object) && object.eResource() == null) {
			gone(object);
		} else {
			part.ifPresent(OpenPart::changed);
		}
		tree.outline().refresh();
		tree.outline().select(shown);
		look.display().timerExec(PAUSE, check);
	}

	/** What was shown is gone, or there as somebody else wrote it: then that is shown. */
	private void gone(EObject object) {
		kept = part.flatMap(OpenPart::keep);
		part = Optional.empty();
		Optional<EObject> same = object instanceof Element element && element.getId() != null
				? project.find(element.getId()).filter(e -> e.eResource() != null && project.path(e).length() > 0 && own(e)).map(EObject.class::cast)
				: Optional.empty();
		open(new Node.Thing(same.orElseGet(project::pack)));
		kept = Optional.empty();
	}

	private boolean own(EObject object) {
		return project.roots().contains(EcoreUtil.getRootContainer(object));
	}

	/** Goes through what changed, bit by bit. */
	void check() {
		if (area.isDisposed()) {
			return;
		}
		boolean all = project.look(STRETCH);
		if (all || stretches++ % TELLING == 0) {
			tree.outline().refresh(counted());
			part.ifPresent(OpenPart::checked);
		}
		if (!all) {
			look.display().timerExec(REST, check);
		}
	}

	/** But for what somebody has only begun to write. */
	private List<Problem> counted() {
		List<Problem> all = project.known();
		return part.isEmpty() || all.stream().noneMatch(this::begun) ? all : all.stream().filter(p -> !begun(p)).toList();
	}

	private boolean begun(Problem problem) {
		return problem.about().filter(about -> part.orElseThrow().begun(about)).isPresent();
	}

	void focus() {
		part.ifPresentOrElse(OpenPart::focus, tree::setFocus);
	}

	Optional<Runnable> key(Event e) {
		if (e.keyCode == SWT.F6) {
			return Optional.of(this::toTree);
		}
		if (e.keyCode == SWT.F8) {
			return Optional.of(this::nextProblem);
		}
		if ((e.stateMask & SWT.MODIFIER_MASK) == (SWT.MOD1 | SWT.SHIFT) && Character.toLowerCase(e.keyCode) == 'f') {
			return Optional.of(this::search);
		}
		boolean inTree = e.widget instanceof Control control && Keyboard.within(tree, control);
		return inTree ? tree.key(e) : part.flatMap(p -> p.key(e)).or(() -> Keys.ctrl(e, 'f') ? Optional.of(this::search) : Optional.empty());
	}

	void toTree() {
		sides.front(true);
		area.layout();
		tree.setFocus();
	}

	private void search() {
		sides.front(true);
		area.layout();
		tree.search();
	}

	/** Shows what a step back or forward has changed, and leaves the keyboard where it is when it is here. */
	void follow(Command command) {
		Optional<EObject> changed = command == null ? Optional.empty() : command.getAffectedObjects().stream()
				.filter(EObject.class::isInstance).map(EObject.class::cast).filter(o -> o.eResource() != null && own(o)).findFirst();
		changed.ifPresent(object -> {
			List<Node> way = nodes.way(object);
			if (!way.isEmpty()) {
				tree.outline().select(way.getLast());
				open(way.getLast());
				part.ifPresent(p -> p.follow(object));
			}
		});
	}

	Kept keep() {
		flush();
		return new Kept(shown, tree.outline().unfolded(), sides.front(), part.flatMap(OpenPart::keep));
	}

	Composite control() {
		return area;
	}

	/** What editors work with here. */
	private final class Context implements PartContext {

		private final Deeds deeds = new Deeds(project.editing());

		@Override
		public PageContext page() {
			return ctx;
		}

		@Override
		public Session session() {
			return ctx.session(Session.class);
		}

		@Override
		public Project project() {
			return project;
		}

		@Override
		public void run(Command command) {
			deeds.run(command);
		}

		@Override
		public List<Problem> problems(EObject object) {
			return project.known(object);
		}

		@Override
		public List<Link> links(EClass target) {
			return open.links().of(target);
		}

		@Override
		public Optional<Link> link(String id) {
			return open.links().find(id);
		}

		@Override
		public Bilingual name(EClass type) {
			return ModelWords.of(type).text();
		}

		@Override
		public List<Part> parts(EClass type) {
			return Described.parts(type);
		}

		@Override
		public PartForm form(Composite parent, EObject object, List<Part> parts, Runnable reflow) {
			Form form = new Form(object);
			form.build(parent, new Desk(look, deeds, new Fresh(room.ids(), project::begun), Naming.of(parts), this::links, open.links()::find, reflow), parts);
			return form;
		}

		@Override
		public void show(EObject object) {
			Studio.this.show(object);
		}

		@Override
		public Optional<Object> kept() {
			return kept;
		}
	}
}
