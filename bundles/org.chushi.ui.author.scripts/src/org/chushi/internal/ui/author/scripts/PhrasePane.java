package org.chushi.internal.ui.author.scripts;

import static org.chushi.model.ModelPackage.Literals.LISTED_PHRASE;
import static org.chushi.model.ModelPackage.Literals.PHRASE_LIST;
import static org.chushi.model.ModelPackage.Literals.PHRASE_LIST__PHRASES;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.model.ListedPhrase;
import org.chushi.model.PhraseList;
import org.chushi.ui.Card;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.author.PartContext;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A phrase, the list it stands in, and a text to try all lists on. */
final class PhrasePane extends FilePane {

	/** Milliseconds without a key before the checks look. */
	private static final int PAUSE = 150;

	private final Optional<ListedPhrase> phrase;
	private final Checks checks;
	private final CheckedText text;
	private final FindingList found;
	private final Runnable timer = this::look;

	PhrasePane(Composite parent, PartContext context, PhraseList list, Optional<ListedPhrase> phrase, String tried, Checks checks) {
		super(parent, context, list);
		this.phrase = phrase;
		this.checks = checks;
		phrase.ifPresent(p -> card(Messages.PhrasePane_phrase, p, context.parts(LISTED_PHRASE)));
		Card card = Parts.card(content(), context.look(), Messages.PhrasePane_try.text());
		Paragraph.muted(card, context.look(), context.look().t(Messages.PhrasePane_tryWhy));
		text = new CheckedText(card, context.look(), context.look().t(Messages.PhrasePane_text), () -> { });
		found = new FindingList(card, context.look(), f -> text().mend(f));
		text.onTyped(() -> context.look().display().timerExec(PAUSE, timer));
		text.addListener(SWT.Dispose, e -> context.look().display().timerExec(-1, timer));
		text.show(tried);
		card(Messages.PhrasePane_list, list, Described.without(context, PHRASE_LIST, PHRASE_LIST__PHRASES));
		look();
		checked();
	}

	Optional<ListedPhrase> phrase() {
		return phrase;
	}

	CheckedText text() {
		return text;
	}

	private void look() {
		if (text.isDisposed()) {
			return;
		}
		String tried = text.text();
		if (tried.isBlank()) {
			found.show(List.of());
			return;
		}
		Language language = tried.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN;
		checks.ask(List.of(Draft.of(tried, language)), all -> {
			if (!text.isDisposed() && text.text().equals(tried)) {
				text.findings(all.getFirst());
				found.show(all.getFirst());
			}
		});
	}

	/** A list that changed is looked at anew. */
	@Override
	public void changed() {
		super.changed();
		context().look().display().timerExec(PAUSE, timer);
	}

	@Override
	public Optional<Runnable> key(Event e) {
		if ((e.stateMask & SWT.MODIFIER_MASK) == SWT.ALT && (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR)) {
			return text.here(true).flatMap(Finding::fix).map(fix -> () -> text.mend(fix));
		}
		return super.key(e);
	}
}
