package org.chushi.internal.ui.learn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.chushi.assessment.SectionProgress;
import org.chushi.assessment.SectionProgress.State;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.core.Bilingual;
import org.chushi.ui.Cell;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Type;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The sections of a paper that is sat section by section: which is under way, which are shut, which come. */
final class SectionLines {

	private final Look look;
	private final Sheet sheet;
	private final Consumer<SectionProgress> enter;
	private final Composite area;
	private final List<Paragraph> states = new ArrayList<>();
	private List<SectionProgress> shown = List.of();

	/** @param enter told the section to which the person wants to go */
	SectionLines(Composite parent, Look look, Sheet sheet, Consumer<SectionProgress> enter) {
		this.look = look;
		this.sheet = sheet;
		this.enter = enter;
		area = look.column(parent, 12);
		show();
	}

	/** How the sections stand now. */
	void show() {
		List<SectionProgress> now = sheet.sectioned() ? sheet.exam().progress() : List.of();
		if (!now.stream().map(Sheet::state).toList().equals(shown.stream().map(Sheet::state).toList())) {
			build(now);
		}
		shown = now;
		for (int i = 0; i < now.size(); i++) {
			states.get(i).text(look.t(said(now.get(i))));
		}
	}

	private void build(List<SectionProgress> sections) {
		Keyboard.release(area);
		for (Control old : area.getChildren()) {
			old.dispose();
		}
		states.clear();
		sections.forEach(this::line);
		Cell.show(area, !sections.isEmpty());
		ScrolledPage.reflow(area);
	}

	private void line(SectionProgress section) {
		State state = Sheet.state(section);
		boolean enters = sheet.next().filter(section::equals).isPresent()
				|| state == State.OPEN && section.remaining().isPresent();
		Composite row = enters ? Parts.beside(area, look) : area;
		Composite words = Parts.worded(row, look, icon(state), colour(state), 24);
		new Paragraph(words, look, Type.STRONG, look.t(section.title()), look.theme().ink());
		states.add(Paragraph.muted(words, look, ""));
		if (enters) {
			new LinkButton(row, look, look.t(Messages.SittingView_enter, section.title()), () -> enter.accept(section));
		}
	}

	private static String icon(State state) {
		return switch (state) {
		case UNDER_WAY -> "pen";
		case OPEN -> "unlock";
		case SHUT -> "lock";
		case AHEAD -> "circle";
		};
	}

	private RGB colour(State state) {
		return state == State.UNDER_WAY ? look.theme().accent() : look.theme().mutedInk();
	}

	private Bilingual said(SectionProgress section) {
		int answered = sheet.answered(section);
		return switch (Sheet.state(section)) {
		case UNDER_WAY -> Messages.SectionLines_underWay.text(answered, section.questions());
		case SHUT -> Messages.SectionLines_shut.text(answered, section.questions());
		case OPEN -> section.remaining().map(left -> Messages.SectionLines_openTimed.text(answered, section.questions(),
				Countdown.clock(left))).orElseGet(() -> Messages.SectionLines_open.text(answered, section.questions()));
		case AHEAD -> ahead(section);
		};
	}

	private Bilingual ahead(SectionProgress section) {
		boolean noReturn = sheet.snapshot(section.section()).filter(SectionSnapshot::noReturn).isPresent();
		Bilingual said = section.remaining().map(Duration::toMinutes)
				.map(minutes -> Messages.SectionLines_aheadTimed.text(section.questions(), minutes))
				.orElseGet(() -> Messages.SectionLines_ahead.text(section.questions()));
		return noReturn ? Messages.SectionLines_noReturn.text(said) : said;
	}
}
