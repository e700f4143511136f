package org.chushi.internal.ui.author.scripts;

import org.chushi.content.Packs;
import org.chushi.model.ModelPackage;
import org.chushi.model.PhraseList;
import org.chushi.ui.author.OpenPart;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartEditor;
import org.chushi.wording.TextChecks;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists of phrases, however long, with a text to try them on. */
@Component
public final class PhraseListEditor implements PartEditor {

	private final TextChecks checks;
	private final Packs packs;

	@Activate
	public PhraseListEditor(@Reference TextChecks checks, @Reference Packs packs) {
		this.checks = checks;
		this.packs = packs;
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.PHRASE_LIST;
	}

	@Override
	public boolean whole() {
		return true;
	}

	@Override
	public OpenPart open(Composite parent, PartContext context, EObject object) {
		return new OpenPhrases(parent, context, (PhraseList) object, new Checks(context, checks, packs));
	}
}
