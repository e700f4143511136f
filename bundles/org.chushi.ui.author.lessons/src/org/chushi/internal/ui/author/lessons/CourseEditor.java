package org.chushi.internal.ui.author.lessons;

import org.chushi.model.Course;
import org.chushi.model.ModelPackage;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartEditor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A course with its lessons; an existing handbook in Word becomes lessons here. */
@Component
public final class CourseEditor implements PartEditor {

	private final FileDialogs files;

	@Activate
	public CourseEditor(@Reference FileDialogs files) {
		this.files = files;
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.COURSE;
	}

	@Override
	public OpenPart open(Composite parent, PartContext context, EObject object) {
		return new OpenCourse(parent, context, (Course) object, files);
	}
}
