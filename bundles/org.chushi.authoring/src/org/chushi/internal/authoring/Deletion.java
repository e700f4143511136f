package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chushi.authoring.Referrer;
import org.chushi.content.Library;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.model.Element;
import org.chushi.model.ModelPackage;
import org.chushi.model.Pack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** Taking things out, after asking who refers to them. */
final class Deletion {

	private static final int TOLD = 20;

	private final OpenProject project;
	private final List<EObject> objects;
	private final Map<String, Element> leaving = new LinkedHashMap<>();

	Deletion(OpenProject project, Collection<? extends EObject> objects) {
		this.project = project;
		this.objects = EcoreUtil.filterDescendants(objects);
		this.objects.forEach(this::leave);
	}

	private void leave(EObject object) {
		if (object instanceof Element element && element.getId() != null) {
			leaving.put(element.getId(), element);
		}
		object.eContents().forEach(this::leave);
	}

	List<Referrer> referrers() {
		List<Referrer> found = new ArrayList<>();
		for (String id : leaving.keySet()) {
			project.watch().referrers(id).stream().filter(r -> !EcoreUtil.isAncestor(objects, r))
					.forEach(r -> add(found, r, id, project.code()));
			project.watch().mentions(id).stream().filter(l -> !EcoreUtil.isAncestor(objects, l)).forEach(
					l -> found.add(new Referrer(l, ModelPackage.Literals.DOCUMENT__TEXT, leaving.get(id), project.code(), Labels.of(l))));
		}
		Library library = project.library();
		String own = project.pack().getId();
		leaving.keySet().forEach(id -> project.abroad().to(library, id).stream()
				.filter(r -> !library.packOf(r.from()).id().equals(own))
				.forEach(r -> add(found, r.holder(), id, library.packOf(r.from()).code())));
		return found;
	}

	private void add(List<Referrer> found, EObject from, String id, String pack) {
		for (EAttribute link : Links.of(from.eClass())) {
			if (Links.targets(from, link).contains(id)) {
				found.add(new Referrer(from, link, leaving.get(id), pack, Labels.of(from)));
			}
		}
	}

	Result<Integer> run(boolean anyway) {
		if (objects.stream().anyMatch(o -> o instanceof Pack)) {
			return Result.refused(Messages.Deletion_pack.text());
		}
		List<Referrer> referrers = anyway ? List.of() : referrers();
		if (!referrers.isEmpty()) {
			return Result.refused(Messages.Deletion_referred.text(referrers.size()),
					referrers.stream().limit(TOLD).map(Deletion::missing).toList());
		}
		List<Command> commands = new ArrayList<>(new LessonPages(project).removals(objects));
		objects.forEach(o -> commands.add(command(o)));
		CompoundCommand all = new CompoundCommand(commands);
		project.editing().getCommandStack().execute(all);
		return Result.done(objects.size());
	}

	private static Missing missing(Referrer referrer) {
		Bilingual pack = Bilingual.same(referrer.pack());
		return new Missing(referrer.says(), Messages.Deletion_names.text(Labels.of(referrer.to()), pack), Messages.Deletion_want.text(),
				Messages.Deletion_next.text());
	}

	private Command command(EObject object) {
		EObject holder = object.eContainer();
		if (holder == null) {
			return new RemoveCommand(project.editing(), object.eResource().getContents(), object);
		}
		return object.eContainingFeature().isMany() ? new RemoveCommand(project.editing(), holder, object.eContainingFeature(), object)
				: new SetCommand(project.editing(), holder, object.eContainingFeature(), SetCommand.UNSET_VALUE);
	}
}
