package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.chushi.authoring.Clip;
import org.chushi.authoring.Project;
import org.chushi.authoring.Referrer;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.author.Nodes.Node;
import org.chushi.model.ModelPackage;
import org.chushi.model.Pack;
import org.chushi.model.Titled;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Status;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Control;

/** What can be done with the lines of the tree. UI thread. */
final class OutlineDeeds {

	/** How many referrers are named before the rest is counted. */
	private static final int NAMED = 6;

	private final PageContext ctx;
	private final Look look;
	private final Control over;
	private final Project project;
	private final Nodes nodes;
	private final Clipboard clipboard;
	private final Deeds deeds;
	private final Consumer<EObject> show;

	/** @param show chooses something in the tree and opens it */
	OutlineDeeds(Control over, PageContext ctx, Nodes nodes, Clipboard clipboard, Consumer<EObject> show) {
		this.ctx = ctx;
		this.over = over;
		this.nodes = nodes;
		this.clipboard = clipboard;
		this.show = show;
		look = ctx.look();
		project = nodes.project();
		deeds = new Deeds(project.editing());
	}

	static List<EObject> things(List<Node> chosen) {
		return chosen.stream().filter(Node.Thing.class::isInstance).map(n -> ((Node.Thing) n).object()).toList();
	}

	/** Something new in what is chosen, or beside it; asks what when there is a choice. */
	void add(Optional<Node> chosen) {
		Node into = chosen.orElseGet(() -> new Node.Thing(project.pack()));
		List<EClass> kinds = nodes.addable(into);
		if (kinds.isEmpty() && into instanceof Node.Thing(EObject object)) {
			into = object.eContainer() == null ? new Node.Group(object.eClass()) : new Node.Thing(object.eContainer());
			kinds = nodes.addable(into);
		}
		Node place = into;
		if (kinds.size() == 1) {
			add(place, kinds.getFirst());
		} else if (!kinds.isEmpty()) {
			choose(kinds).ifPresent(kind -> add(place, kind));
		}
	}

	private Optional<EClass> choose(List<EClass> kinds) {
		return Choosing.ask(over, look, look.t(Messages.OutlineDeeds_which), 480, "", kinds.stream().map(k -> look.t(ModelWords.of(k).text())).toList(),
				look.t(Messages.OutlineDeeds_add)).map(kinds::get);
	}

	private void add(Node into, EClass kind) {
		if (Nodes.FILES.contains(kind)) {
			title(over, look, kind).ifPresent(title -> told(project.addFile(kind, title), show::accept));
		} else if (into instanceof Node.Thing(EObject object)) {
			told(project.add(object, kind, -1), show);
		}
	}

	/** What a new file of this kind is called; nothing when the person goes back. */
	static Optional<Bilingual> title(Control over, Look look, EClass kind) {
		return ask(over, look, Messages.OutlineDeeds_new.text(ModelWords.of(kind).text()), Bilingual.same(""));
	}

	/** Asks for both titles; one is enough. */
	private static Optional<Bilingual> ask(Control over, Look look, Bilingual what, Bilingual before) {
		List<Field> fields = new ArrayList<>();
		Bilingual[] typed = new Bilingual[1];
		Dialogs.ask(over, look, look.t(what), 560, body -> {
			fields.add(new Field(body, look, Field.Kind.LINE, look.t(Messages.AuthorView_freshZh)));
			fields.add(new Field(body, look, Field.Kind.LINE, look.t(Messages.AuthorView_freshEn)));
			fields.get(0).text(before.zh());
			fields.get(1).text(before.en());
		}, look.t(Messages.OutlineDeeds_do), () -> {
			typed[0] = new Bilingual(fields.get(0).text().strip(), fields.get(1).text().strip());
			if (typed[0].blank()) {
				fields.getFirst().error(look.t(Messages.OutlineDeeds_noTitle));
			}
			return !typed[0].blank();
		});
		return Optional.ofNullable(typed[0]).filter(t -> !t.blank());
	}

	/** Another title. */
	void rename(Optional<Node> chosen) {
		if (chosen.orElse(null) instanceof Node.Thing(Titled titled)) {
			String zh = titled.getTitle() == null || titled.getTitle().getZh() == null ? "" : titled.getTitle().getZh();
			String en = titled.getTitle() == null || titled.getTitle().getEn() == null ? "" : titled.getTitle().getEn();
			ask(over, look, Messages.OutlineDeeds_rename.text(), new Bilingual(zh, en))
					.flatMap(title -> deeds.wording(titled, ModelPackage.Literals.TITLED__TITLE, title.zh(), title.en())).ifPresent(deeds::run);
		}
	}

	void duplicate(List<Node> chosen) {
		List<EObject> things = things(chosen);
		project.together(() -> things.forEach(thing -> told(project.duplicate(thing), copy -> {
			if (thing == things.getLast()) {
				show.accept(copy);
			}
		})));
	}

	/** Asks first when somebody refers to it. */
	void delete(List<Node> chosen) {
		List<EObject> things = things(chosen).stream().filter(t -> !(t instanceof Pack)).toList();
		if (things.isEmpty()) {
			return;
		}
		if (sure(things, Messages.OutlineDeeds_deleteTitle, Messages.Workbench_deleteWhy, Messages.Workbench_deleteAnyway)) {
			EObject next = things.getFirst().eContainer() == null ? project.pack() : things.getFirst().eContainer();
			told(project.delete(things, true), done -> {
				show.accept(next);
				ctx.toast(Status.INFO, Messages.Workbench_deleted.text());
			});
		}
	}

	/** Asks when somebody refers to one of them. @param why with their number and their names */
	private boolean sure(List<EObject> things, Messages title, Messages why, Messages anyway) {
		List<Referrer> referrers = project.referrers(things);
		return referrers.isEmpty() || Dialogs.risk(over, look, look.t(title), look.t(why, referrers.size(), names(referrers)), look.t(anyway));
	}

	private String names(List<Referrer> referrers) {
		return referrers.stream().limit(NAMED).map(r -> look.t(r.says())).collect(Collectors.joining("; "));
	}

	/** By so many places among its neighbours of the same kind. */
	void move(Optional<Node> chosen, int by) {
		if (chosen.orElse(null) instanceof Node.Thing(EObject object) && object.eContainingFeature() instanceof EReference list && list.isMany()) {
			deeds.move(object.eContainer(), list, object, Fresh.things(object.eContainer(), list).indexOf(object) + by);
		}
	}

	/** Drops things before, behind or into what is under the mouse. @param side below 0 before, above 0 behind, 0 into */
	void drop(List<EObject> dragged, EObject target, int side) {
		if (side == 0 || target.eContainer() == null) {
			told(project.move(dragged, target, -1), done -> show.accept(dragged.getLast()));
		} else {
			int place = Fresh.things(target.eContainer(), (EReference) target.eContainingFeature()).indexOf(target);
			told(project.move(dragged, target.eContainer(), side < 0 ? place : place + 1), done -> show.accept(dragged.getLast()));
		}
	}

	void copy(List<Node> chosen) {
		take(chosen).ifPresent(clip -> {
			clipboard.put(ctx.person(), clip);
			ctx.toast(Status.INFO, Messages.OutlineDeeds_copied.text(clip.objects().size()));
		});
	}

	/** Pasted it is where it is wanted, and who refers to it finds it there. */
	void cut(List<Node> chosen) {
		take(chosen).ifPresent(clip -> {
			List<EObject> things = things(chosen).stream().filter(t -> !(t instanceof Pack)).toList();
			if (sure(things, Messages.OutlineDeeds_cutTitle, Messages.OutlineDeeds_cutWhy, Messages.OutlineDeeds_cutAnyway)) {
				EObject next = things.getFirst().eContainer() == null ? project.pack() : things.getFirst().eContainer();
				told(project.delete(things, true), done -> {
					clipboard.put(ctx.person(), clip.cutOut());
					show.accept(next);
					ctx.toast(Status.INFO, Messages.OutlineDeeds_cut.text(done));
				});
			}
		});
	}

	private static Optional<Clip> take(List<Node> chosen) {
		List<EObject> things = things(chosen).stream().filter(t -> !(t instanceof Pack)).toList();
		return things.isEmpty() ? Optional.empty() : Optional.of(Clip.of(things));
	}

	/** Into what is chosen, or beside it, or into the pack: where it fits first. */
	void paste(Optional<Node> chosen) {
		Clip clip = clipboard.get(ctx.person());
		List<Result<List<EObject>>> tried = new ArrayList<>();
		for (Place place : places(chosen)) {
			Result<List<EObject>> result = project.paste(place.into(), place.index(), clip);
			tried.add(result);
			if (result.isDone()) {
				break;
			}
		}
		Result<List<EObject>> result = tried.stream().filter(Result::isDone).findFirst().orElse(tried.getFirst());
		told(result, copies -> show.accept(copies.getLast()));
		if (result instanceof Result.Done<List<EObject>>(List<EObject> copies, var notes) && !notes.isEmpty()) {
			ctx.toast(Status.WAIT, Messages.OutlineDeeds_lost.text(notes.size()));
		}
	}

	private record Place(EObject into, int index) {
	}

	private List<Place> places(Optional<Node> chosen) {
		List<Place> places = new ArrayList<>();
		if (chosen.orElse(null) instanceof Node.Thing(EObject object)) {
			places.add(new Place(object, -1));
			if (object.eContainer() != null && object.eContainingFeature() instanceof EReference list && list.isMany()) {
				places.add(new Place(object.eContainer(), Fresh.things(object.eContainer(), list).indexOf(object) + 1));
			}
		}
		places.add(new Place(project.pack(), -1));
		return places;
	}

	private <T> void told(Result<T> result, Consumer<? super T> then) {
		switch (result) {
		case Result.Done<T> done -> then.accept(done.value());
		case Result.Refused<T> refused -> ctx.refused(refused);
		}
	}
}
