package org.chushi.internal.ui.exams;

import org.chushi.assessment.SealedPapers;
import org.chushi.assessment.SealedPapers.Scored;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.eclipse.swt.widgets.Composite;

/** Opens sealed papers with their passphrase, scores what waits, and locks them again. */
record SealedCard(PageContext ctx, SealedPapers papers, Session session) {

	private static final int WIDTH = 560;

	private Look look() {
		return ctx.look();
	}

	/** Nothing when nothing is sealed and nothing is open. */
	void fill(Composite content, Waiting waiting) {
		if (waiting.sealed() == 0 && !waiting.open()) {
			return;
		}
		Card card = Parts.card(content, look(), Messages.SealedCard_title.text());
		Composite state = look().row(card, 12);
		if (waiting.sealed() > 0) {
			new StatusPill(state, look(), Status.WAIT, look().t(Messages.SealedCard_waiting, waiting.sealed()));
		}
		new StatusPill(state, look(), waiting.open() ? Status.GOOD : Status.INFO,
				look().t(waiting.open() ? Messages.SealedCard_open : Messages.SealedCard_shut));
		Paragraph.muted(card, look(), look().t(waiting.open() ? Messages.SealedCard_openWhy : Messages.SealedCard_shutWhy));
		Composite buttons = look().row(card, 8);
		if (!waiting.open()) {
			new PrimaryButton(buttons, look(), look().t(Messages.SealedCard_enter), () -> ask(card)).icon("pen");
			return;
		}
		if (waiting.sealed() > 0) {
			new PrimaryButton(buttons, look(), look().t(Messages.SealedCard_score),
					() -> ctx.use(Messages.SealedCard_scoring.text(), () -> papers.score(session), scored -> told(card, scored)));
		}
		new SecondaryButton(buttons, look(), look().t(Messages.SealedCard_lock), () -> {
			papers.close(session);
			ctx.refresh();
		});
	}

	private void ask(Card over) {
		Field[] words = new Field[1];
		Dialogs.attempt(over, look(), look().t(Messages.SealedCard_title), WIDTH, body -> {
			new Paragraph(body, look(), look().t(Messages.SealedCard_ask));
			words[0] = new Field(body, look(), Field.Kind.PASSWORD, look().t(Messages.SealedCard_words));
		}, look().t(Messages.SealedCard_enterIt), attempt -> {
			char[] secret = words[0].secret();
			attempt.run(ctx, Messages.SealedCard_scoring, () -> papers.open(session, secret), scored -> told(over, scored));
		});
	}

	private void told(Card over, Scored scored) {
		ctx.toast(Status.GOOD, Messages.SealedCard_scored.text(scored.results(), scored.marks()));
		if (!scored.shut().isEmpty() && !over.isDisposed()) {
			Dialogs.custom(over, look(), look().t(Messages.SealedCard_stay, scored.shut().size()), WIDTH,
					body -> scored.shut().stream().map(s -> look().t(s.paper()) + " · " + look().t(s.why())).distinct()
							.forEach(line -> new Paragraph(body, look(), line)));
		}
		ctx.refresh();
	}
}
