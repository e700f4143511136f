package org.chushi.internal.ui.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.questions.Bodies;
import org.chushi.questions.Fraction;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.Cell;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** Places in a text are picked. */
@Component
public final class HotTextPanel implements AnswerPanel {

	@Override
	public String renderer() {
		return "hot-text";
	}

	@Override
	public Bilingual hint() {
		return Messages.HotTextPanel_hint.text();
	}

	@Override
	public Answering open(Composite parent, Asking asking) {
		return new Spotting(parent, asking);
	}

	@Override
	public void review(Composite parent, Look look, ReviewedQuestion question) {
		Reviewed.unanswered(parent, look, question);
		List<Marks.Piece> pieces = Marks.of(look.t(question.body().as(Bodies.Places.class).passage()));
		List<String> right = right(question);
		List<Standing> standings = new ArrayList<>();
		List<Integer> picked = new ArrayList<>();
		for (String key : keys(pieces)) {
			boolean chosen = question.response().keys().contains(key);
			if (chosen) {
				picked.add(standings.size());
			}
			standings.add(chosen ? right.contains(key) ? Standing.RIGHT : Standing.WRONG
					: right.contains(key) ? Standing.MISSED : Standing.NOTE);
		}
		Passage.judged(parent, look, pieces, standings, picked);
		Reviewed.remarks(parent, look, question);
	}

	/** With weights, those that earn something. */
	private static List<String> right(ReviewedQuestion question) {
		return question.key().isList() ? question.key().strings() : question.key().map().entrySet().stream()
				.filter(w -> Fraction.percent(w.getValue()).filter(f -> f.compareTo(Fraction.ZERO) > 0).isPresent())
				.map(Map.Entry::getKey).toList();
	}

	private static List<String> keys(List<Marks.Piece> pieces) {
		return pieces.stream().filter(Marks.Piece::isMark).map(Marks.Piece::key).toList();
	}

	private static final class Spotting implements Answering {

		private final Asking asking;
		private final List<String> keys;
		private final List<Integer> picked;
		private final int picks;
		private final Passage passage;
		private final Paragraph full;

		Spotting(Composite parent, Asking asking) {
			this.asking = asking;
			Look look = asking.look();
			Bodies.Places body = asking.question().body().as(Bodies.Places.class);
			List<Marks.Piece> pieces = Marks.of(look.t(body.passage()));
			keys = keys(pieces);
			picks = body.picks();
			picked = new ArrayList<>(asking.response().keys().stream().map(keys::indexOf).filter(i -> i >= 0).toList());
			passage = new Passage(parent, look, pieces, this::press);
			passage.pick(picked);
			if (picks > 1) {
				Paragraph.muted(parent, look, look.t(Messages.HotTextPanel_picks, picks));
			}
			full = new Paragraph(parent, look, Type.SMALL, look.t(Messages.HotTextPanel_full, picks), look.theme().stop());
			Cell.show(full, false);
		}

		private void press(int place) {
			boolean taken = picked.remove(Integer.valueOf(place));
			boolean room = taken || picks == 0 || picks == 1 || picked.size() < picks;
			if (!taken && picks == 1) {
				picked.clear();
			}
			if (!taken && room) {
				picked.add(place);
			}
			if (room == full.getVisible()) {
				Cell.show(full, !room);
				ScrolledPage.reflow(full);
			}
			if (room) {
				passage.pick(picked);
				ScrolledPage.reflow(passage);
				asking.changed().accept(Response.keys(picked.stream().sorted().map(keys::get).toList()));
			}
		}

		@Override
		public void focus() {
			passage.setFocus();
		}

		@Override
		public boolean key(char key) {
			char upper = Character.toString(key).toUpperCase(Locale.ROOT).charAt(0);
			int place = upper >= '1' && upper <= '9' ? upper - '1' : upper - 'A';
			if (place < 0 || place >= keys.size() || !passage.isEnabled()) {
				return false;
			}
			passage.cursor(place);
			press(place);
			return true;
		}

		@Override
		public void clear() {
			picked.clear();
			passage.pick(picked);
			asking.changed().accept(Response.NONE);
		}

		@Override
		public void shut() {
			passage.setEnabled(false);
		}
	}
}
