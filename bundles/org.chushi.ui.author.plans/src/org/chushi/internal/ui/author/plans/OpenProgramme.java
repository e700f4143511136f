package org.chushi.internal.ui.author.plans;

import static org.chushi.model.ModelPackage.Literals.PHASE;
import static org.chushi.model.ModelPackage.Literals.PROGRAMME__PHASES;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chushi.authoring.Problem;
import org.chushi.authoring.Referrer;
import org.chushi.content.Texts;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.model.Programme;
import org.chushi.model.Step;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.chushi.ui.author.Kind;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.PartForm;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A programme on the page: its days with what is chosen among them, then the programme and its phases. */
final class OpenProgramme extends FormPage implements TimelinePane.Choice {

	private static final int NAMED = 5;

	private final Programme programme;
	private final Steps steps;
	private final TimelinePane timeline;
	private final Card detail;
	private Optional<Step> step = Optional.empty();
	private Optional<Integer> day = Optional.empty();
	private Optional<PartForm> form = Optional.empty();

	OpenProgramme(Composite parent, PartContext context, Programme programme) {
		super(parent, context, programme);
		this.programme = programme;
		steps = new Steps(context.project(), programme);
		Card days = Parts.card(content(), look(), Messages.OpenProgramme_days.text());
		Paragraph.muted(days, look(), look().t(Messages.OpenProgramme_daysHint));
		timeline = new TimelinePane(days, context, programme, this, this::put);
		detail = timeline.detail();
		card(Messages.OpenProgramme_programme, parts(f -> true));
		card(Messages.OpenProgramme_phases, List.of(new Part.Several(PROGRAMME__PHASES, Messages.OpenProgramme_phasesHint,
				new Kind(PHASE, Messages.OpenProgramme_phase, Messages.OpenProgramme_addPhase, context.parts(PHASE)))));
		chosen();
		checked();
		comeBack();
	}

	@Override
	public void step(Step one) {
		choose(Optional.of(one), Optional.empty());
	}

	@Override
	public void day(int number) {
		choose(Optional.empty(), Optional.of(number));
	}

	private void choose(Optional<Step> one, Optional<Integer> number) {
		if (!step.equals(one) || !day.equals(number)) {
			form.ifPresent(PartForm::flush);
			step = one;
			day = number;
			chosen();
			reflow();
		}
	}

	/** Shows what is chosen in a card below the days of its phase. */
	private void chosen() {
		form.ifPresent(this::forget);
		form = Optional.empty();
		Keyboard.release(detail);
		for (Control old : detail.getChildren()) {
			old.dispose();
		}
		step.ifPresentOrElse(this::written, () -> day.ifPresent(this::adding));
		mark();
	}

	private void written(Step one) {
		Composite head = look().row(detail, 4);
		new Heading(head, look(), Type.SUBHEADING, look().t(context().name(one.eClass()))).setLayoutData(Cell.growing());
		tool(head, "arrow-left", Messages.OpenProgramme_earlier, "Alt+←", () -> by(one, -1));
		tool(head, "arrow-right", Messages.OpenProgramme_later, "Alt+→", () -> by(one, 1));
		tool(head, "close", Messages.OpenProgramme_delete, "Del", () -> delete(one));
		form = Optional.of(card(detail, one, context().parts(one.eClass())));
	}

	private void tool(Composite row, String icon, Messages words, String key, Runnable action) {
		new LinkButton(row, look(), look().t(words), action).icon(icon).hint(look().t(words), key);
	}

	private void adding(int number) {
		new Heading(detail, look(), Type.SUBHEADING, look().t(Messages.DayColumn_day, number));
		if (Timeline.of(programme).phase(number).isEmpty()) {
			Paragraph.muted(detail, look(), look().t(Messages.OpenProgramme_noPhase));
			return;
		}
		Composite row = look().tiles(detail, 180, 4);
		Steps.KINDS.forEach(kind -> new LinkButton(row, look(), look().t(Messages.OpenProgramme_add, context().name(kind)), () -> add(kind, number))
				.icon(StepChip.icon(kind)));
	}

	private void add(EClass kind, int number) {
		flush();
		steps.add(kind, number).ifPresent(added -> {
			switch (added) {
			case Result.Done<EObject> done -> {
				step((Step) done.value());
				form.ifPresent(PartForm::focus);
			}
			case Result.Refused<EObject> refused -> context().page().refused(refused);
			}
		});
	}

	private void put(Step one, int number) {
		flush();
		told(steps.put(one, number));
		step(one);
	}

	private void by(Step one, int days) {
		flush();
		told(steps.by(one, days));
	}

	private void told(boolean moved) {
		if (!moved) {
			context().page().toast(Status.INFO, Messages.OpenProgramme_noPhase.text());
		}
	}

	private void delete(Step one) {
		flush();
		List<Referrer> referrers = context().project().referrers(List.of(one));
		String names = referrers.stream().limit(NAMED).map(r -> look().t(r.says())).collect(Collectors.joining("; "));
		if (referrers.isEmpty() || Dialogs.risk(detail, look(), look().t(Messages.OpenProgramme_deleteTitle, Texts.of(one.getTitle())),
				look().t(Messages.OpenProgramme_deleteWhy, referrers.size(), names), look().t(Messages.OpenProgramme_deleteAnyway))) {
			Optional<Step> next = timeline.chip(one).flatMap(c -> timeline.beside(c, 1).or(() -> timeline.beside(c, -1))).map(StepChip::step);
			choose(next, Optional.empty());
			context().page().orRefused(done -> next.flatMap(timeline::chip).ifPresent(Control::setFocus))
					.accept(context().project().delete(List.of(one), true).map(n -> (Object) n));
		}
	}

	private void mark() {
		timeline.mark(step, day, this::status);
	}

	private Status status(Step one) {
		List<Problem> problems = context().problems(one);
		return problems.isEmpty() ? Status.GOOD
				: problems.stream().anyMatch(p -> p.severity() == Severity.ERROR) ? Status.STOP : Status.WAIT;
	}

	@Override
	public void changed() {
		timeline.refresh();
		if (step.filter(s -> s.eResource() == null).isPresent()) {
			choose(Optional.empty(), Optional.empty());
		}
		mark();
		super.changed();
	}

	@Override
	public void checked() {
		mark();
		super.checked();
	}

	@Override
	public void focus() {
		step.flatMap(timeline::chip).or(() -> timeline.chips().stream().findFirst()).ifPresentOrElse(Control::setFocus, super::focus);
	}

	@Override
	public void reveal(EObject inside, Optional<EStructuralFeature> feature) {
		EObject up = inside;
		while (up != null && !(up instanceof Step)) {
			up = up.eContainer();
		}
		if (up instanceof Step one) {
			step(one);
			if (form.filter(f -> f.reveal(inside, feature)).isEmpty()) {
				focus();
			}
		} else {
			super.reveal(inside, feature);
		}
	}

	@Override
	public Optional<Runnable> key(Event e) {
		return e.widget instanceof StepChip chip ? key(chip, e).or(() -> super.key(e)) : super.key(e);
	}

	private Optional<Runnable> key(StepChip chip, Event e) {
		return switch (e.stateMask & SWT.MODIFIER_MASK) {
		case SWT.ALT -> Optional.ofNullable(moving(chip.step(), e.keyCode));
		case 0 -> Optional.ofNullable(going(chip, e.keyCode));
		default -> Optional.empty();
		};
	}

	private Runnable moving(Step one, int key) {
		return switch (key) {
		case SWT.ARROW_LEFT -> () -> by(one, -1);
		case SWT.ARROW_RIGHT -> () -> by(one, 1);
		case SWT.ARROW_UP -> () -> along(one, -1);
		case SWT.ARROW_DOWN -> () -> along(one, 1);
		default -> null;
		};
	}

	private Runnable going(StepChip chip, int key) {
		return switch (key) {
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> () -> go(chip, -1);
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> () -> go(chip, 1);
		case SWT.DEL -> () -> delete(chip.step());
		default -> null;
		};
	}

	private void along(Step one, int by) {
		flush();
		steps.along(one, by);
	}

	private void go(StepChip from, int by) {
		timeline.beside(from, by).ifPresent(Control::setFocus);
	}
}
