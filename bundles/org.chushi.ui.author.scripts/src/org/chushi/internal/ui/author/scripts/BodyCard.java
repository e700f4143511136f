package org.chushi.internal.ui.author.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.authoring.Problem;
import org.chushi.content.Texts;
import org.chushi.core.Language;
import org.chushi.model.ModelPackage;
import org.chushi.model.Placeholder;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.ui.Card;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.author.OutdatedMark;
import org.chushi.ui.author.PartContext;
import org.chushi.wording.Blank;
import org.chushi.wording.Draft;
import org.chushi.wording.Drafts;
import org.chushi.wording.Finding;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** What a script says, in both languages side by side, checked as it is typed. */
final class BodyCard {

	/** Milliseconds without a key before the checks look. */
	static final int PAUSE = 150;

	/** One language of it. */
	private final class Side {
		private final Language language;
		private final EAttribute feature;
		private final CheckedText text;
		private final OutdatedMark outdated;
		private final FindingList list;

		Side(Composite parent, Language language, EAttribute feature, Messages label) {
			this.language = language;
			this.feature = feature;
			Composite column = look.column(parent, 8);
			text = new CheckedText(column, look, look.t(label), this::write);
			text.onTyped(BodyCard.this::stir);
			text.control().addListener(SWT.FocusIn, e -> written = this);
			outdated = new OutdatedMark(column, look, context::run);
			list = new FindingList(column, look, text::mend);
		}

		private void write() {
			commands.body(script, feature, text.text());
		}

		private void refresh() {
			Object words = script.getBody() == null ? null : script.getBody().eGet(feature);
			text.show(words == null ? "" : words.toString());
		}

		private Draft draft(List<Blank> blanks) {
			return new Draft(text.text(), language, Optional.ofNullable(script.getStage()), Optional.ofNullable(script.getChannel()),
					script.getValidFrom() != null || script.getValidUntil() != null, Optional.of(blanks));
		}

		private void found(List<Finding> findings) {
			if (text.text().isBlank()) {
				text.findings(List.of());
				list.silent();
			} else {
				text.findings(findings);
				list.show(findings);
			}
		}
	}

	private final PartContext context;
	private final Look look;
	private final ScriptTemplate script;
	private final Checks checks;
	private final Commands commands;
	private final Runnable checked;
	private final Runnable timer = this::check;
	private final List<Placeholder> offered = new ArrayList<>();
	private final List<Side> sides;
	private final Composite area;
	private Side written;

	/** @param checked after the checks have spoken */
	BodyCard(Composite parent, PartContext context, ScriptTemplate script, Checks checks, Runnable checked) {
		this.context = context;
		this.look = context.look();
		this.script = script;
		this.checks = checks;
		this.checked = checked;
		commands = new Commands(context);
		Card card = Parts.card(parent, look, Messages.BodyCard_title.text());
		area = card;
		slots(card);
		Composite two = look.tiles(card, 236, 16);
		sides = List.of(new Side(two, Language.ZH, ModelPackage.Literals.TEXT__ZH, Messages.BodyCard_chinese),
				new Side(two, Language.EN, ModelPackage.Literals.TEXT__EN, Messages.BodyCard_english));
		written = sides.get(context.page().language() == Language.EN ? 1 : 0);
		Paragraph.muted(card, look, look.t(Messages.BodyCard_keys));
		refresh();
		check();
		card.addListener(SWT.Dispose, e -> look.display().timerExec(-1, timer));
	}

	/** A button for each placeholder of the book. */
	private void slots(Composite card) {
		if (script.eContainer() instanceof ScriptBook book && !book.getPlaceholders().isEmpty()) {
			offered.addAll(book.getPlaceholders());
			Composite row = look.tiles(card, 128, 4);
			for (int i = 0; i < offered.size(); i++) {
				Placeholder placeholder = offered.get(i);
				LinkButton button = new LinkButton(row, look, "{" + look.t(Texts.of(placeholder.getTitle())) + "}", () -> insert(placeholder));
				button.hint(look.t(Messages.BodyCard_insert, Texts.of(placeholder.getTitle())), i < 9 ? "Alt+" + (i + 1) : "");
			}
		} else {
			Paragraph.muted(card, look, look.t(Messages.BodyCard_noSlots));
		}
	}

	private void insert(Placeholder placeholder) {
		context.project().together(() -> {
			written.text.insert("{" + Texts.of(placeholder.getTitle()).in(written.language) + "}");
			written.text.flush();
			if (placeholder.getId() != null) {
				commands.slot(script, placeholder.getId());
			}
		});
	}

	private void stir() {
		look.display().timerExec(PAUSE, timer);
	}

	private List<Blank> blanks() {
		Function<String, Optional<Placeholder>> finder = id -> context.project().find(id).filter(Placeholder.class::isInstance).map(Placeholder.class::cast);
		return Drafts.blanks(script, finder);
	}

	/** Looks at both texts as they are typed. */
	void check() {
		if (area.isDisposed()) {
			return;
		}
		List<Blank> blanks = blanks();
		List<Draft> drafts = sides.stream().map(s -> s.draft(blanks)).toList();
		checked.run();
		checks.ask(drafts, found -> {
			for (int i = 0; i < sides.size() && !area.isDisposed(); i++) {
				if (sides.get(i).text.text().equals(drafts.get(i).text())) {
					sides.get(i).found(found.get(i));
				}
			}
		});
	}

	/** The messages as the customer reads them, in the language that is written. */
	List<String> preview() {
		return Samples.messages(written.text.text(), blanks(), written.language);
	}

	/** Says in the column of each language what is out of date in it. @param problems of the body */
	void outdated(List<Problem> problems) {
		sides.forEach(s -> s.outdated.show(problems.stream().filter(p -> p.outdated().filter(now -> now.text().side() == s.language).isPresent()).toList()));
	}

	void refresh() {
		sides.forEach(Side::refresh);
	}

	void flush() {
		sides.forEach(s -> s.text.flush());
	}

	void focus() {
		written.text.setFocus();
	}

	CheckedText text(Language language) {
		return sides.stream().filter(s -> s.language == language).findFirst().orElseThrow().text;
	}

	Optional<Runnable> key(Event e) {
		int modifiers = e.stateMask & SWT.MODIFIER_MASK;
		if (modifiers == SWT.ALT && (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR)) {
			return written.text.here(true).flatMap(Finding::fix).map(fix -> () -> written.text.mend(fix));
		}
		if (modifiers == SWT.ALT && e.keyCode >= '1' && e.keyCode <= '9' && e.keyCode - '1' < offered.size()) {
			return Optional.of(() -> insert(offered.get(e.keyCode - '1')));
		}
		return modifiers == 0 && e.keyCode == SWT.F8 ? Optional.of(written.text::next) : Optional.empty();
	}
}
