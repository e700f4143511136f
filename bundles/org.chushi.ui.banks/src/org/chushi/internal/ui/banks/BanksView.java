package org.chushi.internal.ui.banks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chushi.assessment.QuestionBanks;
import org.chushi.assessment.QuestionBanks.BankSummary;
import org.chushi.assessment.QuestionBanks.Hit;
import org.chushi.assessment.QuestionBanks.Hits;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.questions.Item;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.DataTable;
import org.chushi.ui.DataTable.Spec;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Field;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.MissingList;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The banks as a table, the search below it, and the question that was chosen with its key. */
final class BanksView extends LivePage<BankList> {

	/** Milliseconds without a key before a search begins. */
	static final int PAUSE = 200;

	/** What a page that takes the place of this one must not lose. */
	private record Typed(String words, String bank) {
	}

	private final QuestionBanks banks;
	private final KeyedQuestion keyed;
	private final Exporting exporting;
	private final Sealing sealing;
	private final Session session;
	private DataTable<BankSummary> table;
	private Field words;
	private Paragraph where;
	private LinkButton everywhere;
	private DataTable<Hit> found;
	private Paragraph count;
	private Composite chosen;
	private Typed typed;
	private long search;

	BanksView(Composite parent, PageContext ctx, QuestionBanks banks, KeyedQuestion keyed, Exporting exporting, Sealing sealing,
			Session session) {
		super(parent, ctx, Messages.BanksPage_doing, Messages.BanksPage_help, () -> banks.list(session).map(BankList::new));
		this.banks = banks;
		this.keyed = keyed;
		this.exporting = exporting;
		this.sealing = sealing;
		this.session = session;
		typed = kept().filter(Typed.class::isInstance).map(Typed.class::cast).orElse(new Typed("", ""));
	}

	@Override
	protected Optional<Object> keep() {
		return Optional.of(typed);
	}

	@Override
	protected void fill(Composite content, BankList list) {
		Parts.title(content, look(), Messages.BanksPage_title.text(),
				Messages.BanksPage_subtitle.text(list.banks().size(), list.questions()));
		if (list.banks().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "list", look().t(Messages.BanksPage_none),
					look().t(Messages.BanksPage_noneNext)).action(look().t(Messages.BanksPage_import), this::bring);
			return;
		}
		banks(content, list);
		search(content, list);
		look(true);
	}

	private void bring() {
		ctx().navigate(Pages.IMPORT, "");
	}

	private void banks(Composite content, BankList list) {
		Card card = new Card(content, look());
		table = new DataTable<>(card, look(), 6, List.of(Spec.text(look().t(Messages.BanksPage_bank), 3, b -> look().t(b.title())),
				Spec.text(look().t(Messages.BanksPage_pack), 2, BankSummary::pack),
				new Spec<>(look().t(Messages.BanksPage_count), 1, b -> BankList.count(b.questions()),
						Comparator.comparingInt(BankSummary::questions)),
				Spec.text(look().t(Messages.BanksPage_types), 4, b -> BankList.types(b, t -> look().t(keyed.type(t))))));
		table.rows(list.banks());
		for (int i = 0; i < list.banks().size(); i++) {
			if (list.banks().get(i).id().equals(typed.bank())) {
				table.select(i);
			}
		}
		table.onOpen(b -> in(b.id()));
		Composite buttons = look().row(card, 8);
		new PrimaryButton(buttons, look(), look().t(Messages.BanksPage_import), this::bring).icon("plus");
		new SecondaryButton(buttons, look(), look().t(Messages.BanksPage_export), () -> table.selected().ifPresentOrElse(
				b -> exporting.ask(table, session, b), this::chooseFirst));
		new SecondaryButton(buttons, look(), look().t(Messages.BanksPage_seal), () -> table.selected().ifPresentOrElse(
				b -> sealing.ask(table, session, b), this::chooseFirst));
		new SecondaryButton(buttons, look(), look().t(Messages.BanksPage_only), () -> table.selected().ifPresentOrElse(b -> {
			in(b.id());
			words.setFocus();
		}, this::chooseFirst)).icon("search");
	}

	private void chooseFirst() {
		ctx().toast(Status.INFO, Messages.BanksPage_chooseFirst.text());
	}

	private void search(Composite content, BankList list) {
		Card card = Parts.card(content, look(), Messages.BanksPage_search.text());
		words = first(new Field(card, look(), Field.Kind.LINE, look().t(Messages.BanksPage_words)));
		words.example(look().t(Messages.BanksPage_wordsExample));
		words.text(typed.words());
		words.onChange(now -> {
			typed = new Typed(now, typed.bank());
			look(false);
		});
		Composite scope = look().row(card, 12);
		where = Paragraph.muted(scope, look(), "");
		where.setLayoutData(Cell.growing());
		everywhere = new LinkButton(scope, look(), look().t(Messages.BanksPage_everywhere), () -> {
			table.table().deselectAll();
			in("");
		});
		scope(list);
		found = new DataTable<>(card, look(), 8, List.of(Spec.text(look().t(Messages.BanksPage_stem), 6, h -> line(look().t(h.stem()))),
				Spec.text(look().t(Messages.BanksPage_code), 2, Hit::code),
				new Spec<>(look().t(Messages.BanksPage_difficulty), 1, h -> Integer.toString(h.difficulty()),
						Comparator.comparingInt(Hit::difficulty)),
				Spec.text(look().t(Messages.BanksPage_tags), 2, h -> String.join("、", h.tags()))));
		found.onSelect(this::show);
		count = Paragraph.muted(card, look(), "");
		chosen = look().column(card, 12);
	}

	private static String line(String stem) {
		return stem.replaceAll("\\s+", " ");
	}

	private void in(String bank) {
		typed = new Typed(typed.words(), bank);
		scope(new BankList(table.rows()));
		look(true);
	}

	private void scope(BankList list) {
		Optional<BankSummary> only = list.banks().stream().filter(b -> b.id().equals(typed.bank())).findFirst();
		where.text(look().t(only.map(b -> Messages.BanksPage_inBank.text(b.title())).orElseGet(Messages.BanksPage_inAll::text)));
		Cell.show(everywhere, only.isPresent());
		ScrolledPage.reflow(where);
	}

	/** Begins a search, after a pause in the typing; one that was begun before is of no use then. */
	private void look(boolean now) {
		long mine = ++search;
		Runnable begin = () -> {
			if (mine == search && !words.isDisposed()) {
				Typed asked = typed;
				ctx().background(Messages.BanksPage_searching.text(), () -> banks.search(session, BankList.query(asked.words(), asked.bank())),
						result -> found(mine, result));
			}
		};
		if (now) {
			begin.run();
		} else {
			look().display().timerExec(PAUSE, begin);
		}
	}

	private void found(long which, Result<Hits> result) {
		if (which != search || found.isDisposed()) {
			return;
		}
		switch (result) {
		case Result.Done<Hits> done -> {
			List<Hit> hits = done.value().questions();
			found.rows(hits);
			count.text(look().t((hits.isEmpty() ? Messages.BanksPage_nothing
					: done.value().more() ? Messages.BanksPage_more : Messages.BanksPage_all).text(hits.size())));
			clear();
		}
		case Result.Refused<Hits> refused -> ctx().refused(refused);
		}
	}

	private void clear() {
		Keyboard.release(chosen);
		for (Control old : chosen.getChildren()) {
			old.dispose();
		}
		ScrolledPage.reflow(found);
	}

	private void show(Hit hit) {
		ctx().background(Messages.BanksPage_doing.text(), () -> banks.question(session, hit.question()), result -> {
			if (chosen.isDisposed()) {
				return;
			}
			clear();
			switch (result) {
			case Result.Done<Item> done -> keyed.show(chosen, look(), "", done.value());
			case Result.Refused<Item> refused -> {
				Notice notice = new Notice(chosen, look(), Status.WAIT, look().t(refused.reason()), look().t(hit.stem()), "");
				new MissingList(notice.words(), look(), refused.missing());
			}
			}
			ScrolledPage.reflow(chosen);
		});
	}
}
