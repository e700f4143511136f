package org.chushi.internal.ui.staffing;

import java.util.List;
import java.util.function.ToIntFunction;

import org.chushi.core.Bilingual;
import org.chushi.internal.ui.staffing.ShareBar.Part;
import org.chushi.staffing.Roster;
import org.chushi.staffing.Roster.Strength;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** The sections as a picture: a bar for each with its plan, numbers beside it, and the ratio as it is beside the wanted one. */
final class SectionsCard {

	private static final int TITLE = 176;

	private final Look look;
	private final Roster roster;

	SectionsCard(Look look, Roster roster) {
		this.look = look;
		this.roster = roster;
	}

	Card build(Composite content) {
		Card card = new Card(content, look);
		Composite head = look.row(card, 12);
		Heading heading = new Heading(head, look, Type.SUBHEADING, look.t(Messages.SectionsCard_title, roster.heads()));
		heading.setLayoutData(Cell.growing());
		if (!roster.rated().isEmpty()) {
			new StatusPill(head, look, isFair(roster) ? Status.GOOD : Status.WAIT, look.t(isFair(roster) ? Messages.SectionsCard_fair : Messages.SectionsCard_unfair));
		}
		int scale = roster.sections().stream().mapToInt(s -> Math.max(s.heads(), s.planned().orElse(0))).max().orElse(1);
		roster.sections().forEach(s -> section(card, s, scale));
		if (!roster.rated().isEmpty()) {
			Composite bars = look.column(card, 8);
			share(bars, Messages.SectionsCard_wanted, Strength::share);
			share(bars, Messages.SectionsCard_now, Strength::heads);
		}
		Paragraph.muted(card, look, look.t(ratio(roster)));
		return card;
	}

	private void section(Card card, Strength section, int scale) {
		Composite row = look.row(card, 16);
		Composite words = look.column(row, 0);
		words.setLayoutData(Cell.wide(look.px(TITLE)));
		new Paragraph(words, look, Type.STRONG, look.t(section.title()), look.theme().ink());
		Paragraph.muted(words, look, look.t(numbers(section)));
		new HeadsBar(row, look, look.t(section.title().with(new Bilingual("：", ": ")).with(numbers(section))), section.heads(), section.planned().orElse(0), scale)
				.setLayoutData(Cell.growing());
	}

	/** The rated sections as parts of one bar. */
	private void share(Composite bars, Messages title, ToIntFunction<Strength> part) {
		Composite row = look.row(bars, 16);
		new Paragraph(row, look, Type.SMALL_STRONG, look.t(title), look.theme().ink()).setLayoutData(Cell.wide(look.px(TITLE)));
		new ShareBar(row, look, look.t(title), roster.rated().stream().map(s -> new Part(look.t(s.title()), part.applyAsInt(s))).toList())
				.setLayoutData(Cell.growing());
	}

	static Bilingual numbers(Strength section) {
		return section.planned().map(p -> Messages.SectionsCard_planned.text(section.heads(), p))
				.orElseGet(() -> Messages.SectionsCard_heads.text(section.heads()));
	}

	/** Whether every section has the heads that the wanted ratio gives it. */
	static boolean isFair(Roster roster) {
		return roster.rated().stream().allMatch(s -> s.heads() == s.fair());
	}

	/** The wanted ratio beside the one there is, and how many heads it would be. */
	static Bilingual ratio(Roster roster) {
		List<Strength> rated = roster.rated();
		if (rated.isEmpty()) {
			return Messages.SectionsCard_noRatio.text();
		}
		Bilingual names = Bilingual.joined(rated.stream().map(Strength::title).toList(), Bilingual.same(" : "));
		return Messages.SectionsCard_ratio.text(names, parts(rated, Strength::share), parts(rated, Strength::heads), parts(rated, Strength::fair),
				roster.ratedHeads());
	}

	private static String parts(List<Strength> rated, ToIntFunction<Strength> part) {
		return String.join(" : ", rated.stream().mapToInt(part).mapToObj(Integer::toString).toList());
	}
}
