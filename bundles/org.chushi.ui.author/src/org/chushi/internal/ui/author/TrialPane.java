package org.chushi.internal.ui.author;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;

import org.chushi.core.Bilingual;
import org.chushi.core.Severity;
import org.chushi.model.Question;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.ItemScore;
import org.chushi.questions.Judged;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.Card;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanels;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.chushi.ui.questions.WishCheck;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The question as it is now, asked and judged as a newcomer meets it. It is built again when it would look different. */
final class TrialPane {

	private final Look look;
	private final QuestionTypes types;
	private final AnswerPanels panels;
	private final Runnable again;
	private final ScrolledPage page;
	private Optional<Item> item = Optional.empty();
	private Response response = Response.NONE;
	private Optional<Answering> answering = Optional.empty();
	private long seed;
	private String shown = "";

	/** @param again shows the question once more */
	TrialPane(Composite parent, Look look, QuestionTypes types, AnswerPanels panels, Runnable again) {
		this.look = look;
		this.again = again;
		this.types = types;
		this.panels = panels;
		page = new ScrolledPage(parent, look, 720, 16);
	}

	ScrolledPage page() {
		return page;
	}

	/** Nothing is chosen. */
	void clear() {
		item = Optional.empty();
		response = Response.NONE;
		if (!shown.isEmpty()) {
			shown = "";
			empty();
			page.reflow();
		}
	}

	/** Shows a question as it stands; what was answered before is kept while it still can be. @param other not the one before */
	void show(Question question, boolean other) {
		if (other) {
			seed = 0;
			response = Response.NONE;
		}
		Optional<QuestionType> type = types.of(question.eClass());
		boolean sound = type.filter(t -> t.check(question, "").stream().noneMatch(d -> d.severity() == Severity.ERROR)).isPresent();
		Optional<Item> now = type.filter(t -> sound && t.asked()).map(t -> item(t, question));
		String look = now.map(Objects::toString).orElse(sound + question.eClass().getName());
		if (!look.equals(shown)) {
			shown = look;
			item = now;
			now.ifPresentOrElse(this::ask, () -> missing(type));
		}
	}

	private Item item(QuestionType type, Question question) {
		return type.item(question, RandomGeneratorFactory.of("L64X128MixRandom").create(seed)).placed("", 1);
	}

	private QuestionType type(Item of) {
		return types.of(of.type()).orElseThrow();
	}

	private Composite empty() {
		Composite content = page.content();
		Keyboard.release(content);
		answering = Optional.empty();
		for (Control old : content.getChildren()) {
			old.dispose();
		}
		return content;
	}

	private void missing(Optional<QuestionType> type) {
		Composite content = empty();
		boolean unasked = type.filter(t -> !t.asked()).isPresent() || type.isEmpty();
		new EmptyState(content, look, "play", look.t(unasked ? Messages.TrialPane_unasked : Messages.TrialPane_broken),
				look.t(unasked ? Messages.TrialPane_unaskedWhy : Messages.TrialPane_brokenWhy));
		page.reflow();
	}

	private void ask(Item asked) {
		if (!response.isEmpty() && type(asked).wrong(asked, response).isPresent()) {
			response = Response.NONE;
		}
		Card card = card(asked);
		ExamQuestion question = new ExamQuestion(asked.question(), asked.type(), asked.stem(), asked.body(), "", 1, response, false,
				Optional.empty());
		Paragraph.muted(card, look, look.t(panels.of(question).hint()));
		Composite body = look.column(card, 10);
		WishCheck wishes = asked.type().equals("rewrite-reply") ? WishCheck.of(type(asked), asked) : WishCheck.NONE;
		answering = Optional.of(panels.of(question).open(body, new Asking(look, question, response, given -> response = given, wishes)));
		Composite buttons = look.row(card, 8);
		new PrimaryButton(buttons, look, look.t(Messages.TrialPane_judge), () -> judge(asked));
		if (type(asked).right(asked).isPresent()) {
			new LinkButton(buttons, look, look.t(Messages.TrialPane_key), () -> review(asked, type(asked).right(asked).orElseThrow()));
		}
		page.reflow();
	}

	private Card card(Item asked) {
		Composite content = empty();
		new Heading(content, look, Type.HEADING, look.t(Messages.TrialPane_title));
		Card card = new Card(content, look);
		new Heading(card, look, Type.SUBHEADING, look.t(asked.stem()));
		return card;
	}

	private void judge(Item asked) {
		answering.ifPresent(Answering::flush);
		Optional<Bilingual> wrong = response.isEmpty() ? Optional.empty() : type(asked).wrong(asked, response);
		review(asked, wrong.isPresent() ? Response.NONE : response);
	}

	private void review(Item asked, Response given) {
		QuestionType type = type(asked);
		Judged judged = given.isEmpty() ? Judged.NOTHING : type.judge(asked, given);
		ItemScore score = new ItemScore(asked.question(), judged.earned(), 1, true, judged.open());
		ReviewedQuestion reviewed = new ReviewedQuestion(asked.question(), asked.type(), asked.stem(), asked.body(), "", given,
				asked.key(), asked.key(), asked.marking(), type.told(asked), type.remarks(asked, given), List.of(), score,
				asked.explanation(), asked.lesson());
		Card card = card(asked);
		verdict(card, given, judged);
		panels.of(reviewed).review(look.column(card, 10), look, reviewed);
		if (!look.t(asked.explanation()).isBlank()) {
			Composite words = Parts.worded(card, look, "info", look.theme().accent(), 24);
			new Paragraph(words, look, Type.STRONG, look.t(Messages.CommonParts_explanation), look.theme().ink());
			new Paragraph(words, look, look.t(asked.explanation()));
		}
		PrimaryButton again = new PrimaryButton(look.row(card, 8), look, look.t(Messages.TrialPane_again), this::again);
		page.reflow();
		again.setFocus();
		page.position(0);
	}

	private void verdict(Card card, Response given, Judged judged) {
		boolean full = judged.earned().compareTo(Fraction.ONE) >= 0;
		boolean some = judged.earned().compareTo(Fraction.ZERO) > 0;
		Status status = full ? Status.GOOD : some || judged.isOpen() ? Status.WAIT : Status.STOP;
		String percent = new Fraction(judged.earned().numerator().multiply(BigInteger.valueOf(100)), judged.earned().denominator())
				.decimal(0);
		String words = given.isEmpty() ? look.t(Messages.TrialPane_unanswered)
				: judged.isOpen() ? look.t(Messages.TrialPane_open, percent)
						: full ? look.t(Messages.TrialPane_right)
								: some ? look.t(Messages.TrialPane_partly, percent) : look.t(Messages.TrialPane_wrong, percent);
		new StatusPill(card, look, status, words);
	}

	/** Asks once more; what may be shuffled is. */
	private void again() {
		seed++;
		response = Response.NONE;
		shown = "";
		again.run();
	}

	/** Where the answer begins. */
	void focus() {
		answering.ifPresentOrElse(Answering::focus, page::setFocus);
	}
}
