package org.chushi.internal.ui.author.scripts;

import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE__BODY;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE__VALID_FROM;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE__VALID_UNTIL;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Problem;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.ScriptTemplate;
import org.chushi.ui.Heading;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Type;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartForm;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** One script: what it says, how the customer sees it, when it holds, and all else the model knows of it. */
final class ScriptPane implements RightPane {

	/** The page of the trial chat; it has the words as they are saved. */
	private static final String TRIAL = "scripts.trial";

	private final PartContext context;
	private final ScriptTemplate script;
	private final ScrolledPage page;
	private final Heading title;
	private final BodyCard body;
	private final PreviewCard preview;
	private final ValidityCard validity;
	private final PartForm form;

	ScriptPane(Composite parent, PartContext context, ScriptTemplate script, Checks checks, Clock clock) {
		this.context = context;
		this.script = script;
		page = new ScrolledPage(parent, context.look(), ScrolledPage.WIDTH, 16);
		title = new Heading(page.content(), context.look(), Type.HEADING, context.look().t(title()));
		Composite first = context.look().column(page.content(), 16);
		Composite second = context.look().column(page.content(), 16);
		preview = new PreviewCard(second, context.look(), () -> context.page().navigate(TRIAL, script.getId()));
		body = new BodyCard(first, context, script, checks, this::seen);
		validity = new ValidityCard(second, context, script, clock);
		form = context.form(Parts.card(page.content(), context.look(), Messages.ScriptPane_rest.text()), script,
				Described.without(context, SCRIPT_TEMPLATE, SCRIPT_TEMPLATE__BODY, SCRIPT_TEMPLATE__VALID_FROM, SCRIPT_TEMPLATE__VALID_UNTIL), this::reflow);
		seen();
		checked();
	}

	private void seen() {
		if (body != null) {
			preview.show(body.preview());
		}
	}

	private Bilingual title() {
		Bilingual said = Texts.of(script.getTitle());
		return said.blank() ? Bilingual.same(String.valueOf(script.getCode())) : said;
	}

	ScriptTemplate script() {
		return script;
	}

	BodyCard body() {
		return body;
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void flush() {
		body.flush();
		form.flush();
	}

	@Override
	public void focus() {
		body.focus();
	}

	@Override
	public void changed() {
		title.text(context.look().t(title()));
		body.refresh();
		validity.refresh();
		form.refresh();
		body.check();
		reflow();
	}

	/** What the checks of the pack say of the words is told at the words. */
	@Override
	public void checked() {
		List<Problem> all = context.problems(script);
		body.outdated(all.stream().filter(this::ofBody).toList());
		form.problems(all.stream().filter(p -> !ofBody(p) && p.about().filter(t -> t == script.getBody()).isEmpty()).toList());
		reflow();
	}

	private boolean ofBody(Problem problem) {
		return problem.about().filter(o -> o == script).isPresent() && problem.feature().filter(f -> f == SCRIPT_TEMPLATE__BODY).isPresent()
				&& problem.outdated().isPresent();
	}

	private void reflow() {
		int top = page.position();
		page.reflow();
		page.position(top);
	}

	@Override
	public void reveal(EObject inside, Optional<EStructuralFeature> feature) {
		if (inside == script.getBody() || feature.filter(f -> f == SCRIPT_TEMPLATE__BODY).isPresent() || !form.reveal(inside, feature)) {
			focus();
		}
	}

	@Override
	public Optional<Runnable> key(Event event) {
		return body.key(event).or(() -> form.key(event));
	}
}
