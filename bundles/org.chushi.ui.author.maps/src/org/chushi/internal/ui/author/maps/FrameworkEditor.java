package org.chushi.internal.ui.author.maps;

import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.model.ModelPackage;
import org.chushi.model.Pack;
import org.chushi.reports.Frameworks;
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

/** The competencies of a pack, by domains; those of somebody else's framework come in here. */
@Component
public final class FrameworkEditor implements PartEditor {

	private final Frameworks frameworks;
	private final FileDialogs files;

	@Activate
	public FrameworkEditor(@Reference Frameworks frameworks, @Reference FileDialogs files) {
		this.frameworks = frameworks;
		this.files = files;
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.PACK;
	}

	@Override
	public Optional<Bilingual> way() {
		return Optional.of(Messages.FrameworkEditor_way.text());
	}

	@Override
	public int place() {
		return 10;
	}

	@Override
	public OpenPart open(Composite parent, PartContext context, EObject object) {
		return new OpenFramework(parent, context, (Pack) object, frameworks, files);
	}
}
