package org.chushi.internal.ui.author.scripts;

import java.time.Clock;

import org.chushi.content.Packs;
import org.chushi.model.ModelPackage;
import org.chushi.model.ScriptBook;
import org.chushi.scripts.exchange.ScriptExchange;
import org.chushi.ui.FileDialogs;
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

/** Scripts are written in both languages side by side, checked as they are typed, and seen as the customer sees them. */
@Component
public final class ScriptBookEditor implements PartEditor {

	private final TextChecks checks;
	private final Packs packs;
	private final Clock clock;
	private final ScriptExchange exchange;
	private final FileDialogs files;

	@Activate
	public ScriptBookEditor(@Reference TextChecks checks, @Reference Packs packs, @Reference Clock clock, @Reference ScriptExchange exchange,
			@Reference FileDialogs files) {
		this.checks = checks;
		this.packs = packs;
		this.clock = clock;
		this.exchange = exchange;
		this.files = files;
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.SCRIPT_BOOK;
	}

	@Override
	public boolean whole() {
		return true;
	}

	@Override
	public OpenPart open(Composite parent, PartContext context, EObject object) {
		ScriptBook book = (ScriptBook) object;
		return new OpenBook(parent, context, book, new Checks(context, checks, packs), clock, new BookFiles(context, book, exchange, files));
	}
}
