package org.chushi.internal.ui.author.plans;

import static org.chushi.model.ModelPackage.Literals.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.model.Paper;
import org.chushi.papers.Filling;
import org.chushi.papers.Papers;
import org.chushi.papers.WrittenPaper;
import org.chushi.people.Session;
import org.chushi.ui.author.Kind;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/** One paper on the page. After each pause it is asked anew whether the banks can fill it, off the UI thread. */
final class OpenPaper extends FormPage {

	/** Rules about single questions: most papers have none. */
	private static final Set<EStructuralFeature> RULES = Set.of(PAPER__ANCHORS, PAPER__CRITICAL, PAPER__APART);

	private final Paper paper;
	private final Papers papers;
	private final FillingCard filling;
	private boolean asking;
	private boolean again;

	OpenPaper(Composite parent, PartContext context, Paper paper, Papers papers) {
		super(parent, context, paper);
		this.paper = paper;
		this.papers = papers;
		filling = new FillingCard(content(), look());
		card(Messages.OpenPaper_paper, parts(f -> !RULES.contains(f)));
		card(Messages.OpenPaper_sections, List.of(new Part.Hint(Messages.OpenPaper_sectionsHint), new Part.Several(PAPER__SECTIONS, Messages.OpenPaper_section,
				new Kind(PAPER_SECTION, Messages.OpenPaper_sectionPlace, Messages.OpenPaper_addSection, section(Fields.of(context, PAPER_SECTION))))));
		List<Part> rules = new ArrayList<>(List.of(new Part.Hint(Messages.OpenPaper_rulesHint)));
		rules.addAll(parts(RULES::contains).stream().filter(p -> !p.features().isEmpty()).toList());
		card(Messages.OpenPaper_rules, rules);
		checked();
		comeBack();
	}

	/** What every section has; what few have is folded away. */
	private static List<Part> section(Fields fields) {
		List<Part> parts = new ArrayList<>(fields.take(TITLED__TITLE, PAPER_SECTION__BANK));
		parts.add(fields.side(PAPER_SECTION__DRAW, PAPER_SECTION__POINTS, PAPER_SECTION__MINIMUM_PERCENT));
		parts.addAll(fields.take(PAPER_SECTION__QUOTAS));
		parts.add(new Part.Fold(Messages.OpenPaper_only, Stream.of(fields.take(PAPER_SECTION__COMPETENCIES), List.of(fields.side(PAPER_SECTION__TAGS,
				PAPER_SECTION__EASIEST, PAPER_SECTION__HARDEST)), fields.take(PAPER_SECTION__QUESTIONS)).flatMap(List::stream).toList()));
		parts.add(fields.rest(Messages.OpenPaper_more));
		return parts;
	}

	@Override
	public void checked() {
		super.checked();
		ask();
	}

	/** One question after the other: what changes while one is under way is asked about when that is over. */
	private void ask() {
		again = asking;
		if (!asking) {
			asking = true;
			Session session = context().session();
			WrittenPaper now = now();
			context().page().background(Messages.OpenPaper_asking.text(), () -> papers.check(session, now), this::show, this::ended);
		}
	}

	private void ended() {
		asking = false;
		if (again) {
			ask();
		}
	}

	private void show(Result<Filling> asked) {
		if (!filling.isDisposed()) {
			filling.show(switch (asked) {
			case Result.Done<Filling> done -> done.value();
			case Result.Refused<Filling> refused -> new Filling(false, 0, 0, List.of(), refused.reason(), refused.missing());
			}, paper);
			reflow();
		}
	}

	/** A question with an error in it cannot be asked. */
	private WrittenPaper now() {
		Project project = context().project();
		Set<EObject> wrong = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Problem problem : project.known()) {
			EObject up = problem.severity() == Severity.ERROR ? problem.about().orElse(null) : null;
			while (up != null && wrong.add(up)) {
				up = up.eContainer();
			}
		}
		return WrittenPaper.of(paper, project.pack(), project.roots(), question -> !wrong.contains(question));
	}
}
