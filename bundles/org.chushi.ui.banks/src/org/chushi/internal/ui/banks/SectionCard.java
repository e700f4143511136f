package org.chushi.internal.ui.banks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.chushi.assessment.QuestionBanks.BankSummary;
import org.chushi.internal.ui.banks.PaperDraft.QuotaDraft;
import org.chushi.internal.ui.banks.PaperDraft.SectionDraft;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.CheckGroup;
import org.chushi.ui.Chooser;
import org.chushi.ui.Field;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** One section of a paper in the form: from which bank, how many of what kind, on what terms. */
final class SectionCard {

	/** What the form does when a section asks for it. */
	interface Form {

		/** Something was typed or chosen. */
		void changed();

		void remove(SectionCard section);

		/** Builds the sections again with what they say then. */
		void rebuild();
	}

	private final Look look;
	private final Material material;
	private final Form form;
	private final SectionDraft draft;
	private final Field zh;
	private final Field en;
	private final Chooser bank;
	private final Field draw;
	private final Field points;
	private final Field minutes;
	private final Field minimum;
	private final Field wrong;
	private final Field tags;
	private final Chooser easiest;
	private final Chooser hardest;
	private final CompetencyButton competencies;
	private final CheckGroup flags;
	private final List<QuotaRow> quotas = new ArrayList<>();
	private List<QuotaDraft> asked;

	SectionCard(Composite parent, Look look, Material material, SectionDraft draft, int number, boolean only, Form form) {
		this.look = look;
		this.material = material;
		this.form = form;
		this.draft = draft;
		this.asked = draft.quotas();
		Card card = new Card(parent, look);
		Composite head = look.row(card, 12);
		new Heading(head, look, Type.SUBHEADING, look.t(Messages.SectionCard_title, number)).setLayoutData(Cell.growing());
		if (!only) {
			new LinkButton(head, look, look.t(Messages.SectionCard_remove, number), () -> form.remove(this));
		}
		Composite names = look.tiles(card, 260, 16);
		zh = field(names, Messages.SectionCard_zh, draft.zh());
		en = field(names, Messages.SectionCard_en, draft.en());
		bank = new Chooser(card, look, look.t(Messages.SectionCard_bank), material.banks().stream().map(this::name).toList(),
				material.bank(draft.bank()));
		bank.onChange(index -> form.changed());
		Composite numbers = look.tiles(card, 150, 16);
		draw = field(numbers, Messages.SectionCard_draw, draft.draw());
		points = field(numbers, Messages.SectionCard_points, draft.points());
		minutes = field(numbers, Messages.SectionCard_minutes, draft.minutes());
		minimum = field(numbers, Messages.SectionCard_minimum, draft.minimum());
		wrong = field(numbers, Messages.SectionCard_wrong, draft.wrong());
		Composite kind = look.tiles(card, 220, 16);
		tags = field(kind, Messages.SectionCard_tags, draft.tags());
		easiest = difficulty(kind, Messages.SectionCard_easiest, draft.easiest());
		hardest = difficulty(kind, Messages.SectionCard_hardest, draft.hardest());
		competencies = new CompetencyButton(card, look, material, draft.competencies(), form::changed);
		flags = new CheckGroup(card, look, 300, List.of(look.t(Messages.SectionCard_noReturn), look.t(Messages.SectionCard_fixedOrder)),
				IntStream.range(0, 2).filter(i -> i == 0 ? draft.noReturn() : draft.fixedOrder()).boxed().toList());
		flags.onChange(chosen -> form.changed());
		quotas(card);
	}

	private String name(BankSummary summary) {
		return look.t(Messages.SectionCard_bankName, summary.title(), summary.questions());
	}

	private Field field(Composite parent, Messages label, String value) {
		Field field = new Field(parent, look, Field.Kind.LINE, look.t(label));
		field.text(value);
		field.onChange(typed -> form.changed());
		return field;
	}

	private Chooser difficulty(Composite parent, Messages label, int value) {
		List<String> all = IntStream.rangeClosed(0, 5).mapToObj(i -> i == 0 ? look.t(Messages.SectionCard_any) : Integer.toString(i)).toList();
		Chooser picker = new Chooser(parent, look, look.t(label), all, Math.clamp(value, 0, 5));
		picker.onChange(index -> form.changed());
		return picker;
	}

	private void quotas(Card card) {
		Paragraph.muted(card, look, look.t(asked.isEmpty() ? Messages.SectionCard_noQuotas : Messages.SectionCard_quotas));
		asked.forEach(q -> quotas.add(new QuotaRow(card, q)));
		LinkButton add = new LinkButton(card, look, look.t(Messages.SectionCard_addQuota), () -> {
			asked = IntStream.rangeClosed(0, quotas.size())
					.mapToObj(i -> i < quotas.size() ? quotas.get(i).draft() : new QuotaDraft("5", "", List.of(), 0, 0)).toList();
			quotas.clear();
			form.rebuild();
		});
		add.icon("plus").setLayoutData(Cell.aligned(SWT.LEFT));
	}

	/** What it says now. */
	SectionDraft draft() {
		String code = bank.chosen() < 0 ? draft.bank() : material.banks().get(bank.chosen()).code();
		return new SectionDraft(draft.from(), zh.text(), en.text(), code, draw.text(), points.text(), minutes.text(), minimum.text(),
				wrong.text(), tags.text(), competencies.codes(), easiest.chosen(), hardest.chosen(), flags.ticked().contains(0),
				flags.ticked().contains(1), quotas.isEmpty() ? asked : quotas.stream().map(QuotaRow::draft).toList());
	}

	void focus() {
		zh.setFocus();
	}

	/** So many of one kind. */
	private final class QuotaRow {

		private final Field count;
		private final Field kind;
		private final Chooser from;
		private final Chooser to;
		private final CompetencyButton of;

		QuotaRow(Card card, QuotaDraft quota) {
			Composite row = look.tiles(card, 150, 16);
			count = field(row, Messages.SectionCard_quota, quota.count());
			kind = field(row, Messages.SectionCard_tags, quota.tags());
			from = difficulty(row, Messages.SectionCard_easiest, quota.easiest());
			to = difficulty(row, Messages.SectionCard_hardest, quota.hardest());
			of = new CompetencyButton(row, look, material, quota.competencies(), form::changed);
			LinkButton remove = new LinkButton(card, look, look.t(Messages.SectionCard_removeQuota), () -> {
				asked = quotas.stream().filter(q -> q != this).map(QuotaRow::draft).toList();
				quotas.clear();
				form.rebuild();
			});
			remove.setLayoutData(Cell.aligned(SWT.LEFT));
		}

		QuotaDraft draft() {
			return new QuotaDraft(count.text(), kind.text(), of.codes(), from.chosen(), to.chosen());
		}
	}
}
