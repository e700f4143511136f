package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.List;

import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;

/** Makes the commands of a project. A lesson that gets another path takes its pages along. */
final class PackDomain extends AdapterFactoryEditingDomain {

	private final OpenProject project;

	PackDomain(OpenProject project, CommandStack stack, ResourceSet resources) {
		super(new ComposedAdapterFactory(List.of(new ResourceItemProviderAdapterFactory(), new ReflectiveItemProviderAdapterFactory())),
				stack, resources);
		this.project = project;
	}

	@Override
	public Command createCommand(Class<? extends Command> type, CommandParameter wanted) {
		boolean path = type == SetCommand.class && wanted.getOwner() instanceof Lesson
				&& wanted.getFeature() == ModelPackage.Literals.LESSON__PATH;
		return path ? moved((Lesson) wanted.getOwner(), wanted.getValue(), super.createCommand(type, wanted)) : super.createCommand(type, wanted);
	}

	private Command moved(Lesson lesson, Object to, Command set) {
		List<Command> all = new ArrayList<>(to instanceof String path ? new LessonPages(project).moves(lesson, path) : List.of());
		all.add(set);
		return all.size() == 1 ? set : new CompoundCommand(all);
	}
}
