package org.chushi.internal.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.core.Severity;
import org.chushi.internal.ui.review.Room.Piece;
import org.chushi.review.Anchor;
import org.chushi.review.Located;
import org.chushi.review.Passage;
import org.chushi.review.Remark;
import org.chushi.review.ReviewFile;
import org.chushi.review.ReviewState;
import org.chushi.review.Suggestion;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.Notice;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Row;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The passages of a piece with what is said beside each, then what a reader wants to know besides. */
final class ReadPane {

	private static final int MARGIN = 288;

	private final PieceView page;
	private final Look look;
	private final Room room;
	private final Reading reading;
	private final Map<String, Set<Integer>> weighed;
	private final List<Object> numbered = new ArrayList<>();

	ReadPane(PieceView page, Look look, Room room, Reading reading, Map<String, Set<Integer>> weighed) {
		this.page = page;
		this.look = look;
		this.room = room;
		this.reading = reading;
		this.weighed = weighed;
	}

	void fill(Composite content, Piece piece) {
		ReviewFile file = piece.file();
		if (file.text().isEmpty()) {
			new Notice(content, look, Status.STOP, look.t(Messages.ReadPane_gone), "", "");
			return;
		}
		number(file);
		List<Passage> prose = file.text().get().prose().stream().filter(p -> !p.text().isEmpty()).sorted(Comparator.comparing(ReadPane::rank)).toList();
		prose.forEach(p -> passage(content, file, p));
		findings(content, piece);
		apart(content, file);
		preview(content, piece);
		facts(content, file);
	}

	/** Chinese before English, and what a customer or learner reads before its title. */
	private static int rank(Passage p) {
		boolean title = p.path().startsWith("title") || p.path().startsWith("summary");
		return (title ? 2 : 0) + (p.language().equals("en") ? 1 : 0);
	}

	/** By place, each passage by itself, so that the numbers grow as one reads. */
	private void number(ReviewFile file) {
		List<Passage> prose = file.text().orElseThrow().prose().stream().sorted(Comparator.comparing(ReadPane::rank)).toList();
		for (Passage p : prose) {
			Stream.concat(file.suggestions().stream().filter(s -> s.open() && !s.standing()).filter(s -> here(s.anchor(), s.located(), p)),
					file.remarks().stream().filter(r -> !r.resolved() && here(r.anchor(), r.located(), p)))
					.sorted(Comparator.comparingInt(ReadPane::start)).forEach(numbered::add);
		}
	}

	private static boolean here(Anchor anchor, Located located, Passage passage) {
		return anchor.path().equals(passage.path()) && located.kind() != Located.Kind.LOST;
	}

	private static int start(Object note) {
		return note instanceof Suggestion s ? s.located().start() : ((Remark) note).located().start();
	}

	private void passage(Composite content, ReviewFile file, Passage passage) {
		Card card = new Card(content, look);
		Composite head = look.row(card, 8);
		new Heading(head, look, Type.SUBHEADING, heading(look.t(passage.label())));
		Cell.spring(head);
		Paragraph progress = Paragraph.muted(head, look, "");
		Composite both = look.row(card, 16);
		((Row) both.getLayout()).align(SWT.TOP);
		List<Object> here = numbered.stream().filter(n -> path(n).equals(passage.path())).toList();
		Composite words = look.column(both, 8);
		words.setLayoutData(Cell.growing());
		WordPane[] pane = new WordPane[1];
		pane[0] = new WordPane(words, look, look.t(passage.label()), passage.text(), here.stream().filter(ReadPane::found).map(this::note).toList(),
				reading.walk(passage.path()), weighed.getOrDefault(passage.path(), Set.of()), new WordPane.Asked() {

					@Override
					public void fine(List<Integer> read) {
						reading.fine(passage.path(), read);
						progress.text(progress(pane[0]));
						head.layout();
					}

					@Override
					public void comment(int start, int end) {
						page.comment(file, passage.path(), start, end, passage.text().substring(start, end));
					}

					@Override
					public void suggest(int start, int end) {
						page.suggest(file, passage.path(), start, end, passage.text().substring(start, end));
					}
				});
		pane[0].setEnabled(file.summary().state() == ReviewState.IN_REVIEW);
		page.begin(pane[0]);
		progress.text(progress(pane[0]));
		if (pane[0].isEnabled()) {
			Composite foot = look.row(words, 8);
			new SecondaryButton(foot, look, look.t(Messages.ReadPane_comment), pane[0]::comment).icon("chat");
			new SecondaryButton(foot, look, look.t(Messages.ReadPane_suggest), pane[0]::suggest).icon("pen");
			Paragraph.muted(words, look, look.t(Messages.ReadPane_keys));
		}
		if (!here.isEmpty()) {
			Composite margin = look.column(both, 8);
			margin.setLayoutData(Cell.wide(look.px(MARGIN)));
			MarginCard cards = new MarginCard(page, look, room, file);
			here.forEach(n -> cards.add(margin, n, numbered.indexOf(n) + 1));
		}
	}

	/** A label is written as within a sentence. */
	private static String heading(String label) {
		return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
	}

	private String progress(WordPane pane) {
		return look.t(Messages.ReadPane_progress, pane.read().size(), pane.count());
	}

	private static String path(Object note) {
		return note instanceof Suggestion s ? s.anchor().path() : ((Remark) note).anchor().path();
	}

	private static boolean found(Object note) {
		return note instanceof Suggestion s ? s.located().found() : ((Remark) note).located().kind() != Located.Kind.LOST;
	}

	private Runs.Note note(Object note) {
		int number = numbered.indexOf(note) + 1;
		return note instanceof Suggestion s ? new Runs.Note(number, s.located().start(), s.located().end(), true, s.text())
				: new Runs.Note(number, ((Remark) note).located().start(), ((Remark) note).located().end(), false, "");
	}

	/** What is about the whole, has lost its place, or is settled. */
	private void apart(Composite content, ReviewFile file) {
		List<Object> rest = new ArrayList<>();
		file.remarks().stream().filter(r -> !numbered.contains(r) && !r.resolved()).forEach(rest::add);
		file.suggestions().stream().filter(s -> !numbered.contains(s) && s.open()).forEach(rest::add);
		boolean inReview = file.summary().state() == ReviewState.IN_REVIEW;
		if (rest.isEmpty() && !inReview) {
			return;
		}
		Card card = Parts.card(content, look, Messages.ReadPane_apart.text());
		MarginCard cards = new MarginCard(page, look, room, file);
		rest.forEach(n -> cards.add(card, n, 0));
		if (inReview) {
			new SecondaryButton(look.row(card, 8), look, look.t(Messages.ReadPane_commentWhole), () -> page.comment(file, "", 0, 0, "")).icon("chat");
		}
	}

	private void findings(Composite content, Piece piece) {
		if (!piece.findings().isEmpty()) {
			Card card = Parts.card(content, look, Messages.ReadPane_findings.text());
			String body = Room.body(piece.file().text().orElseThrow(), "zh");
			piece.findings().forEach(f -> new Notice(card, look, f.severity() == Severity.ERROR ? Status.STOP : Status.WAIT,
					f.span().length() == 0 ? look.t(f.rule().words()) : look.t(Messages.ReadPane_finding, f.span().in(body), f.rule().words()),
					look.t(f.reason()), f.fix().map(x -> look.t(x.what())).orElse("")));
		}
	}

	private void preview(Composite content, Piece piece) {
		if (!piece.preview().blank()) {
			Card card = Parts.card(content, look, Messages.ReadPane_preview.text());
			for (String message : look.t(piece.preview()).split("\\n\\s*\\n")) {
				Card bubble = new Card(card, look, look.theme().accentSoft(), look.theme().accentSoft());
				new Paragraph(bubble, look, message.strip());
			}
		}
	}

	private void facts(Composite content, ReviewFile file) {
		List<Passage> facts = file.text().orElseThrow().passages().stream().filter(p -> !p.prose()).toList();
		if (!facts.isEmpty()) {
			Card card = Parts.card(content, look, Messages.ReadPane_facts.text());
			facts.forEach(p -> new Paragraph(card, look, look.t(Messages.ReadPane_fact, p.label(), p.says())));
		}
	}
}
