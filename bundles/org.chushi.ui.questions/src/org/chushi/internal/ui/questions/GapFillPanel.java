package org.chushi.internal.ui.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.chushi.core.Bilingual;
import org.chushi.questions.Bodies;
import org.chushi.questions.Item;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.TypeData;
import org.chushi.ui.Look;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A text with gaps that are typed in or picked from a list. */
@Component
public final class GapFillPanel implements AnswerPanel {

	private final Judging judging;

	@Activate
	public GapFillPanel(@Reference QuestionTypes types) {
		this(Judging.by(types));
	}

	GapFillPanel(Judging judging) {
		this.judging = judging;
	}

	@Override
	public String renderer() {
		return "gap-fill";
	}

	@Override
	public Bilingual hint() {
		return Messages.GapFillPanel_hint.text();
	}

	@Override
	public Answering open(Composite parent, Asking asking) {
		return new Filling(parent, asking);
	}

	@Override
	public void review(Composite parent, Look look, ReviewedQuestion question) {
		Reviewed.unanswered(parent, look, question);
		Bodies.Gaps body = question.body().as(Bodies.Gaps.class);
		List<Standing> standings = new ArrayList<>();
		List<Marks.Piece> pieces = new ArrayList<>();
		for (Marks.Piece piece : Marks.of(look.t(body.passage()))) {
			String given = question.response().parts().getOrDefault(piece.key(), "");
			pieces.add(piece.isMark() ? new Marks.Piece(piece.key(), said(look, body, piece.key(), given)) : piece);
			if (piece.isMark()) {
				standings.add(given.isBlank() ? Standing.NONE : standing(question, body, piece.key(), given));
			}
		}
		Passage.judged(parent, look, pieces, standings, List.of());
		if (!question.score().full()) {
			Reviewed.told(parent, look, question, Messages.Reviewed_key);
		}
		Reviewed.remarks(parent, look, question);
	}

	/** What was filled in, as it was shown. */
	private static String said(Look look, Bodies.Gaps body, String gap, String given) {
		return given.isBlank() ? look.t(Messages.GapFillPanel_open)
				: body.gaps().stream().filter(g -> g.key().equals(gap)).findFirst()
						.map(g -> Shown.text(look, g.choices(), given)).orElse(given);
	}

	/** By asking the type for this gap alone. */
	private Standing standing(ReviewedQuestion question, Bodies.Gaps body, String gap, String given) {
		Item item = Judging.part(Judging.item(question),
				TypeData.of(new Bodies.Gaps(body.passage(), body.gaps().stream().filter(g -> g.key().equals(gap)).toList())),
				TypeData.of(question.key().list(Keys.Filling.class).stream().filter(k -> k.gap().equals(gap)).toList()));
		return Judging.standing(judging.judge(item, Response.parts(Map.of(gap, given))));
	}

	private static final class Filling implements Answering {

		private static final int WORDS = 160;
		private static final int NUMBER = 96;
		private static final int LONGEST = 200;

		private final Asking asking;
		private final Look look;
		private final List<Picker> pickers = new ArrayList<>();
		private final Map<String, Picker> lists = new LinkedHashMap<>();
		private final Map<String, TypeIn> fields = new LinkedHashMap<>();
		private final List<Pause> pauses = new ArrayList<>();
		private final List<BooleanSupplier> focus = new ArrayList<>();

		Filling(Composite parent, Asking asking) {
			this.asking = asking;
			look = asking.look();
			Bodies.Gaps body = asking.question().body().as(Bodies.Gaps.class);
			Flow flow = new Flow(parent, look);
			for (Marks.Piece piece : Marks.of(look.t(body.passage()))) {
				body.gaps().stream().filter(g -> g.key().equals(piece.key())).findFirst()
						.ifPresentOrElse(gap -> add(flow, gap, body.gaps().size()), () -> flow.words(piece.words()));
			}
		}

		private void add(Flow flow, Bodies.Field gap, int of) {
			String label = look.t(Messages.GapFillPanel_gap, focus.size() + 1, of);
			String saved = asking.response().parts().getOrDefault(gap.key(), "");
			if (gap.filling() == Bodies.Filling.LIST) {
				Picker picker = new Picker(flow, look, label, look.t(Messages.GapFillPanel_none), gap.choices(), pickers);
				picker.show(saved);
				picker.onChange(key -> tell());
				lists.put(gap.key(), picker);
				focus.add(picker.button()::setFocus);
				flow.picker(picker, label);
				return;
			}
			TypeIn field = TypeIn.line(flow, look, gap.filling() == Bodies.Filling.NUMBER ? NUMBER : WORDS, label);
			field.control().setTextLimit(LONGEST);
			field.text(saved);
			Pause pause = new Pause(field.control(), System::nanoTime, this::tell);
			field.onChange(words -> pause.stir());
			pauses.add(pause);
			fields.put(gap.key(), field);
			focus.add(field::setFocus);
			flow.field(field, label);
		}

		private void tell() {
			Map<String, String> parts = new LinkedHashMap<>();
			lists.forEach((gap, picker) -> parts.put(gap, picker.chosen()));
			fields.forEach((gap, field) -> parts.put(gap, field.text().strip()));
			parts.values().removeIf(String::isEmpty);
			asking.changed().accept(Response.parts(parts));
		}

		@Override
		public void focus() {
			focus.stream().findFirst().ifPresent(BooleanSupplier::getAsBoolean);
		}

		@Override
		public boolean key(char key) {
			return pickers.stream().filter(Picker::hasFocus).anyMatch(p -> p.key(key));
		}

		@Override
		public void clear() {
			pauses.forEach(Pause::forget);
			pickers.forEach(p -> {
				p.open(false);
				p.show("");
			});
			fields.values().forEach(f -> f.text(""));
			asking.changed().accept(Response.NONE);
		}

		@Override
		public void shut() {
			flush();
			pickers.forEach(p -> p.setEnabled(false));
			fields.values().forEach(f -> f.setEnabled(false));
		}

		@Override
		public void flush() {
			pauses.forEach(Pause::flush);
		}
	}
}
