package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.chushi.authoring.Problem.Fix;
import org.chushi.model.Element;
import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** What would surely mend a feature, judged by what it holds. */
final class Fixes {

	private Fixes() {
	}

	static List<Fix> of(OpenProject project, EObject object, EStructuralFeature feature) {
		if (feature == ModelPackage.Literals.ELEMENT__ID && object instanceof Element element) {
			return id(project, element);
		}
		if (feature == ModelPackage.Literals.ELEMENT__CODE && object instanceof Element element) {
			return List.of(new Fix(Messages.Fixes_code.text(), () -> set(project, element, feature, project.codes().fresh(element))));
		}
		return feature instanceof EAttribute link && Links.is(link) ? link(project, object, link) : List.of();
	}

	/** Another id is right only where nobody refers to the one that is there. */
	private static List<Fix> id(OpenProject project, Element element) {
		boolean free = element.getId() == null || project.watch().referrers(element.getId()).isEmpty();
		return free ? List.of(new Fix(Messages.Fixes_id.text(), () -> set(project, element, ModelPackage.Literals.ELEMENT__ID,
				project.freshId()))) : List.of();
	}

	private static SetCommand set(OpenProject project, EObject object, EStructuralFeature feature, Object value) {
		return new SetCommand(project.editing(), object, feature, value);
	}

	private static List<Fix> link(OpenProject project, EObject object, EAttribute link) {
		Set<String> lost = Set.copyOf(Links.targets(object, link).stream().filter(id -> !project.hasId(id)).toList());
		List<Fix> fixes = new ArrayList<>();
		if (lost.isEmpty()) {
			return fixes;
		}
		if (link.isMany()) {
			fixes.add(new Fix(Messages.Fixes_unlink.text(lost.size()), () -> new RemoveCommand(project.editing(), object, link,
					(Collection<?>) lost)));
		} else if (!link.isRequired()) {
			fixes.add(new Fix(Messages.Fixes_unlink.text(1), () -> set(project, object, link, SetCommand.UNSET_VALUE)));
		}
		// a code stands where an id belongs
		lost.stream().filter(l -> !link.isMany()).flatMap(l -> project.watch().codes().find(l).stream())
				.filter(e -> e.getId() != null && Links.target(link).isSuperTypeOf(e.eClass()))
				.forEach(e -> fixes.add(0, new Fix(Messages.Fixes_relink.text(Labels.of(e)), () -> set(project, object, link, e.getId()))));
		return fixes;
	}
}
