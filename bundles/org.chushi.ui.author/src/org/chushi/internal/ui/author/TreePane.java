package org.chushi.internal.ui.author;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.chushi.internal.ui.author.Nodes.Node;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Row;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The tree of a pack with what can be done to its lines, and the search over everything in it. */
final class TreePane extends Composite {

	/** Milliseconds without a key before everything is searched. */
	static final int PAUSE = 250;

	private static final int FOUND = 200;

	private final Look look;
	private final Nodes nodes;
	private final OutlineDeeds deeds;
	private final Field words;
	private final Outline outline;
	private final Runnable search = this::look;
	private List<EObject> dragged = List.of();

	TreePane(Composite parent, PageContext ctx, Nodes nodes, Clipboard clipboard, Consumer<EObject> show, Consumer<Node> chosen,
			Set<Node> unfolded) {
		super(parent, SWT.NONE);
		look = ctx.look();
		this.nodes = nodes;
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Column(look.px(6)).margin(look.px(12), look.px(8)));
		deeds = new OutlineDeeds(this, ctx, nodes, clipboard, show);
		words = new Field(this, look, Field.Kind.LINE, look.t(Messages.TreePane_search));
		words.example(look.t(Messages.TreePane_example));
		words.onChange(now -> look.display().timerExec(PAUSE, search));
		words.onEnter(this::look);
		buttons();
		outline = new Outline(this, look, nodes, unfolded);
		outline.setLayoutData(Cell.growing());
		outline.onChoose(chosen);
		menu();
		drag();
		addListener(SWT.Dispose, e -> look.display().timerExec(-1, search));
	}

	private void buttons() {
		Composite row = look.box(this);
		row.setLayout(new Row(0));
		new LinkButton(row, look, look.t(Messages.OutlineDeeds_add), this::add).icon("plus").hint(look.t(Messages.TreePane_add), "Ctrl+N");
		Cell.spring(row);
		icon(row, "pen", Messages.OutlineDeeds_rename, "F2", () -> deeds.rename(one()));
		icon(row, "copy", Messages.TreePane_duplicate, "Ctrl+J", () -> deeds.duplicate(outline.selected()));
		icon(row, "close", Messages.TreePane_delete, "Del", () -> deeds.delete(outline.selected()));
	}

	private void icon(Composite row, String icon, Messages words, String key, Runnable action) {
		new IconButton(row, look, icon, look.t(words), action).hint(look.t(words), key);
	}

	private void add() {
		deeds.add(one());
	}

	private Optional<Node> one() {
		return outline.selected().stream().findFirst();
	}

	Outline outline() {
		return outline;
	}

	OutlineDeeds deeds() {
		return deeds;
	}

	void search() {
		words.setFocus();
	}

	/** Searches what is typed now; nothing typed brings the tree back. */
	private void look() {
		if (!isDisposed()) {
			look.display().timerExec(-1, search);
			String typed = words.text().strip();
			outline.show(typed.isEmpty() ? Optional.empty() : Optional.of(nodes.project().search(typed, FOUND)));
		}
	}

	Optional<Runnable> key(Event e) {
		if (!(e.widget instanceof Tree)) {
			return e.keyCode == SWT.ESC && !words.text().isEmpty() ? Optional.of(this::everything)
					: e.keyCode == SWT.ARROW_DOWN ? Optional.of(outline::setFocus) : Optional.empty();
		}
		int mask = e.stateMask & SWT.MODIFIER_MASK;
		if (mask == 0) {
			return switch (e.keyCode) {
			case SWT.DEL -> Optional.of(() -> deeds.delete(outline.selected()));
			case SWT.F2 -> Optional.of(() -> deeds.rename(one()));
			case SWT.ESC -> outline.searching() ? Optional.of(this::everything) : Optional.empty();
			default -> Optional.empty();
			};
		}
		if (mask == SWT.ALT && (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_DOWN)) {
			return Optional.of(() -> deeds.move(one(), e.keyCode == SWT.ARROW_UP ? -1 : 1));
		}
		return ctrl(e);
	}

	private Optional<Runnable> ctrl(Event e) {
		return Keys.ctrl(e, 'n') ? Optional.of(this::add)
				: Keys.ctrl(e, 'j') ? Optional.of(() -> deeds.duplicate(outline.selected()))
						: Keys.ctrl(e, 'c') ? Optional.of(() -> deeds.copy(outline.selected()))
								: Keys.ctrl(e, 'x') ? Optional.of(() -> deeds.cut(outline.selected()))
										: Keys.ctrl(e, 'v') ? Optional.of(() -> deeds.paste(one()))
												: Keys.ctrl(e, 'f') ? Optional.of(this::search) : Optional.empty();
	}

	private void everything() {
		words.text("");
		look();
		outline.setFocus();
	}

	private void menu() {
		Menu menu = new Menu(outline.tree());
		item(menu, Messages.OutlineDeeds_add, "Ctrl+N", this::add);
		item(menu, Messages.OutlineDeeds_rename, "F2", () -> deeds.rename(one()));
		item(menu, Messages.TreePane_duplicate, "Ctrl+J", () -> deeds.duplicate(outline.selected()));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.TreePane_copy, "Ctrl+C", () -> deeds.copy(outline.selected()));
		item(menu, Messages.TreePane_cut, "Ctrl+X", () -> deeds.cut(outline.selected()));
		item(menu, Messages.TreePane_paste, "Ctrl+V", () -> deeds.paste(one()));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.TreePane_up, "Alt+↑", () -> deeds.move(one(), -1));
		item(menu, Messages.TreePane_down, "Alt+↓", () -> deeds.move(one(), 1));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.TreePane_delete, "Del", () -> deeds.delete(outline.selected()));
		outline.tree().setMenu(menu);
	}

	private void item(Menu menu, Messages words, String key, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(look.t(words) + "\t" + key);
		item.addListener(SWT.Selection, e -> action.run());
	}

	private void drag() {
		DragSource source = new DragSource(outline.tree(), DND.DROP_MOVE);
		source.setTransfer(TextTransfer.getInstance());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent e) {
				dragged = OutlineDeeds.things(outline.selected()).stream().filter(o -> o.eContainer() != null).toList();
				e.doit = !dragged.isEmpty() && !outline.searching();
			}

			@Override
			public void dragSetData(DragSourceEvent e) {
				e.data = look.t(Nodes.title(dragged.getFirst()));
			}

			@Override
			public void dragFinished(DragSourceEvent e) {
				dragged = List.of();
			}
		});
		DropTarget target = new DropTarget(outline.tree(), DND.DROP_MOVE);
		target.setTransfer(new Transfer[] { TextTransfer.getInstance() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragOver(DropTargetEvent e) {
				boolean fits = !dragged.isEmpty() && under(e).isPresent();
				e.detail = fits ? DND.DROP_MOVE : DND.DROP_NONE;
				e.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND | (!fits ? 0 : switch (side(e)) {
				case -1 -> DND.FEEDBACK_INSERT_BEFORE;
				case 1 -> DND.FEEDBACK_INSERT_AFTER;
				default -> DND.FEEDBACK_SELECT;
				});
			}

			@Override
			public void drop(DropTargetEvent e) {
				List<EObject> moving = dragged;
				int side = side(e);
				under(e).filter(o -> !moving.isEmpty()).ifPresent(o -> look.display().asyncExec(() -> deeds.drop(moving, o, side)));
			}
		});
	}

	private Optional<EObject> under(DropTargetEvent e) {
		return e.item instanceof TreeItem item && outline.node(item) instanceof Node.Thing(EObject object) ? Optional.of(object) : Optional.empty();
	}

	/** Of what is under the mouse: its upper part is before it, its lower part behind it where the same kind is, else into it. */
	private int side(DropTargetEvent e) {
		if (!(e.item instanceof TreeItem item) || under(e).filter(o -> o.eContainer() != null && o.eClass() == dragged.getFirst().eClass()).isEmpty()) {
			return 0;
		}
		Rectangle bounds = item.getBounds();
		return outline.tree().toControl(e.x, e.y).y < bounds.y + bounds.height / 2 ? -1 : 1;
	}

	@Override
	public boolean setFocus() {
		return outline.setFocus();
	}
}
