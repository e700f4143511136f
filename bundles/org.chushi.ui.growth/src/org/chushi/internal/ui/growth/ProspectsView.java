package org.chushi.internal.ui.growth;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.growth.Prospect;
import org.chushi.growth.Prospect.Standing;
import org.chushi.growth.Prospects.OpenWish;
import org.chushi.growth.Prospects.Opening;
import org.chushi.growth.Wish;
import org.chushi.reports.BoardTables;
import org.chushi.rules.Finding;
import org.chushi.ui.Avatar;
import org.chushi.ui.Batches;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.chushi.ui.reports.TableExport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A card for each position with those who might take it. */
final class ProspectsView extends LivePage<ProspectsView.Model> {

	private static final int MOST = 8;

	/** What is shown. @param wishes those without a position */
	record Model(List<Opening> openings, List<OpenWish> wishes) {
	}

	private final Batches batches = new Batches(MOST);
	private final TableExport export;
	private String position = "";

	ProspectsView(Composite parent, PageContext ctx, Callable<Result<Model>> read, TableExport export) {
		super(parent, ctx, Messages.GrowthPage_doing, Messages.ProspectsPage_help, read);
		this.export = export;
	}

	@Override
	protected void fill(Composite content, Model model) {
		List<Opening> openings = model.openings();
		Parts.title(content, look(), Messages.ProspectsPage_title.text(), Messages.ProspectsView_words.text());
		if (openings.isEmpty()) {
			if (!model.wishes().isEmpty()) {
				export(content, openings, model.wishes());
				wishes(content, model.wishes());
				return;
			}
			new EmptyState(new Card(content, look()), look(), "swap", ctx().t(Messages.ProspectsView_none), ctx().t(Messages.ProspectsView_noneWords));
			return;
		}
		List<String> codes = Stream.concat(Stream.of(""), openings.stream().map(Opening::position)).toList();
		Composite bar = look().column(content, 6);
		bar.setLayoutData(Cell.wide(look().px(360)));
		Chooser chooser = new Chooser(bar, look(), ctx().t(Messages.ProspectsView_position), Stream
				.concat(Stream.of(ctx().t(Messages.ProspectsView_all)), openings.stream().map(o -> ctx().t(o.title()))).toList(), Math.max(0, codes.indexOf(position)));
		chooser.onChange(chosen -> {
			position = codes.get(chosen);
			rebuild();
		});
		first(chooser.control());
		export(content, chosen(openings), position.isEmpty() ? model.wishes() : List.of());
		chosen(openings).forEach(o -> opening(content, o));
		if (position.isEmpty()) {
			wishes(content, model.wishes());
		}
	}

	private List<Opening> chosen(List<Opening> openings) {
		return openings.stream().filter(o -> position.isEmpty() || o.position().equals(position)).toList();
	}

	private void export(Composite content, List<Opening> openings, List<OpenWish> wishes) {
		export.offer(content, ctx(), Messages.ProspectsPage_title.text(), () -> openings, (all, in) -> BoardTables.prospects(all, wishes, in));
	}

	/** What is wished without naming a position: no list of a position would show the words. */
	private void wishes(Composite content, List<OpenWish> wishes) {
		if (!wishes.isEmpty()) {
			Card card = new Card(content, look());
			new Heading(card, look(), Type.HEADING, ctx().t(Messages.ProspectsView_open, wishes.size()));
			Paragraph.muted(card, look(), ctx().t(Messages.ProspectsView_openWords));
			batches.fill(card, look(), wishes, wish -> wish(card, wish), this::rebuild);
		}
	}

	private void wish(Composite card, OpenWish open) {
		Composite row = Parts.beside(card, look());
		Composite words = who(row, open.name(), open.here());
		said(words, open.wish(), open.old());
		toGrowth(row, open.person());
	}

	/** Whose row it is. @return where words about the person go */
	private Composite who(Composite row, String name, Bilingual here) {
		Composite who = look().row(row, 12);
		new Avatar(who, look(), 40, name).setLayoutData(Cell.aligned(SWT.TOP));
		Composite words = look().column(who, 2);
		words.setLayoutData(Cell.growing());
		new Paragraph(words, look(), Type.STRONG, here.blank() ? name : ctx().t(Messages.ProspectsView_person, name, here), look().theme().ink());
		return words;
	}

	private void said(Composite words, Wish wish, boolean old) {
		new Paragraph(words, look(), ctx().t(Messages.ProspectsView_wish, Growing.words(wish)));
		Paragraph.muted(words, look(), ctx().t(old ? Messages.ProspectsView_old.text(wish.detail()) : wish.detail()));
		if (!wish.words().isBlank()) {
			Paragraph.muted(words, look(), ctx().t(Messages.ProspectsView_ownWords, wish.words()));
		}
	}

	private void toGrowth(Composite row, UUID person) {
		new LinkButton(row, look(), ctx().t(Messages.ProspectsView_see), () -> ctx().navigate(Pages.GROWTH, Pages.about(ctx(), person)));
	}

	private void opening(Composite content, Opening opening) {
		Card card = new Card(content, look());
		new Heading(card, look(), Type.HEADING, ctx().t(opening.title()));
		for (Standing standing : Standing.values()) {
			List<Prospect> people = opening.people(standing);
			if (!people.isEmpty()) {
				Composite group = look().column(card, 12);
				new StatusPill(group, look(), status(standing), ctx().t(title(standing), people.size()));
				// one position alone shows everybody
				int most = position.isEmpty() ? MOST : people.size();
				people.stream().limit(most).forEach(p -> person(group, opening, p));
				if (people.size() > most) {
					Paragraph.muted(group, look(), ctx().t(Messages.ProspectsView_more, people.size() - most));
				}
			}
		}
	}

	private void person(Composite group, Opening opening, Prospect prospect) {
		Composite row = Parts.beside(group, look());
		Composite words = who(row, prospect.name(), prospect.here());
		prospect.wish().ifPresent(w -> said(words, w, prospect.old()));
		if (!prospect.others().isEmpty()) {
			new Paragraph(words, look(), ctx().t(prospect.wish().isPresent() ? Messages.ProspectsView_also : Messages.ProspectsView_wants,
					Bilingual.joined(prospect.others(), Messages.List_separator.text())));
		}
		if (prospect.steps() > 1) {
			Paragraph.muted(words, look(), ctx().t(prospect.months() == 0 ? Messages.ProspectsView_first : Messages.ProspectsView_firstMonths, prospect.byTitle(), prospect.steps(),
					prospect.months()));
		}
		if (!prospect.missing().isEmpty()) {
			Paragraph.muted(words, look(), ctx().t(Messages.ProspectsView_missing, prospect.met(), prospect.asked(),
					Bilingual.joined(prospect.missing().stream().map(ProspectsView::lacks).toList(), Messages.List_separator.text())));
		}
		toGrowth(row, prospect.person());
	}

	private static Bilingual lacks(Finding finding) {
		return Messages.ProspectsView_lacks.text(finding.detail().what(), finding.detail().have(), finding.detail().want());
	}

	private static Messages title(Standing standing) {
		return switch (standing) {
		case READY -> Messages.ProspectsView_ready;
		case ON_THE_WAY -> Messages.ProspectsView_onTheWay;
		case ASK -> Messages.ProspectsView_ask;
		case ELSEWHERE -> Messages.ProspectsView_elsewhere;
		case NEAR -> Messages.ProspectsView_near;
		};
	}

	private static Status status(Standing standing) {
		return switch (standing) {
		case READY -> Status.GOOD;
		case ON_THE_WAY -> Status.WAIT;
		case ASK, ELSEWHERE, NEAR -> Status.INFO;
		};
	}
}
