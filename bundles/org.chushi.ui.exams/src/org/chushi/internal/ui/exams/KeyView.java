package org.chushi.internal.ui.exams;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.chushi.assessment.RegradePreview;
import org.chushi.core.Result;
import org.chushi.internal.ui.exams.Corrections.Subject;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The key of a question is put right: written anew, looked at what it changes, done with a reason. */
final class KeyView extends LivePage<Subject> {

	/** What a page keeps when it is built again. */
	private record Kept(List<String> typed, Optional<Seen> seen, Optional<Seen> done) {
	}

	private final Corrections corrections;
	private final Session session;
	private final String question;
	private Optional<KeyForm> form = Optional.empty();
	private List<String> typed;
	/** What was looked at and not done yet. */
	private Optional<Seen> seen;
	private Optional<Seen> done;
	private Composite above;
	private Composite below;
	private Optional<Control> apply = Optional.empty();

	KeyView(Composite parent, PageContext ctx, Corrections corrections, Session session, UUID attempt, String question) {
		super(parent, ctx, Messages.KeyView_doing, Messages.KeyView_help, () -> corrections.subject(session, attempt, question));
		this.corrections = corrections;
		this.session = session;
		this.question = question;
		Kept kept = kept().filter(Kept.class::isInstance).map(Kept.class::cast)
				.orElse(new Kept(List.of(), Optional.empty(), Optional.empty()));
		typed = kept.typed();
		seen = kept.seen();
		done = kept.done();
		Keyboard.onDo(parent, look(), this::foresee);
	}

	@Override
	protected Optional<Object> keep() {
		return Optional.of(new Kept(typed, seen, done));
	}

	@Override
	protected void fill(Composite content, Subject subject) {
		form = Optional.empty();
		new LinkButton(content, look(), look().t(Messages.KeyView_back), () -> ctx().back()).icon("arrow-left")
				.setLayoutData(Cell.aligned(SWT.LEFT));
		Parts.title(content, look(), look().t(Messages.KeyView_title, subject.code()), look().t(subject.type()));
		above = look().column(content, 0);
		Card card = new Card(content, look());
		new Paragraph(card, look(), Type.STRONG, look().t(subject.item().stem()), look().theme().ink());
		Paragraph.muted(card, look(), look().t(Messages.KeyView_now, subject.told()));
		switch (subject.shape()) {
		case Result.Done<KeyShape> shape -> form(card, shape.value());
		case Result.Refused<KeyShape> none -> new Notice(card, look(), Status.INFO, look().t(none.reason()), "", "");
		}
		below = look().column(content, 0);
		show();
	}

	private void form(Card card, KeyShape shape) {
		KeyForm filling = KeyForm.of(card, look(), shape, this::changed);
		if (!typed.isEmpty()) {
			filling.restore(typed);
		}
		first(filling.first());
		form = Optional.of(filling);
		PrimaryButton button = new PrimaryButton(card, look(), look().t(Messages.KeyView_look), this::foresee).icon("eye");
		button.hint(look().t(Messages.KeyView_look), Keyboard.DO);
		button.setLayoutData(Cell.aligned(SWT.LEFT));
		Paragraph.muted(card, look(), look().t(Messages.KeyView_nothingYet));
	}

	/** What came of it, around the form; that stays as it is while somebody types. */
	private void show() {
		for (Composite area : List.of(above, below)) {
			Keyboard.release(area);
			for (Control old : area.getChildren()) {
				old.dispose();
			}
		}
		Cell.show(above, done.isPresent());
		Cell.show(below, seen.isPresent());
		done.ifPresent(this::finished);
		seen.ifPresent(this::preview);
		ScrolledPage.reflow(below);
	}

	/** What was looked at is not what would be done any more. */
	private void changed() {
		form.ifPresent(f -> typed = f.typed());
		if (seen.isPresent() || done.isPresent()) {
			seen = Optional.empty();
			done = Optional.empty();
			show();
		}
	}

	private void foresee() {
		form.filter(KeyForm::filled).ifPresent(f -> {
			typed = f.typed();
			List<String> words = f.words();
			ctx().use(Messages.KeyView_looking.text(), () -> corrections.preview(session, question, words), this::foreseen);
		});
	}

	/** What comes too late belongs to another key than the one that stands there now. */
	private void foreseen(Seen found) {
		if (form.filter(f -> f.words().equals(found.words())).isPresent()) {
			seen = Optional.of(found);
			done = Optional.empty();
			show();
			apply.filter(b -> !b.isDisposed()).ifPresent(Control::setFocus);
		}
	}

	private void preview(Seen looked) {
		Card card = Parts.card(below, look(), Messages.KeyView_effects.text());
		RegradePreview found = looked.preview();
		new Effects(look(), looked.names()).show(card, found);
		apply = Optional.empty();
		if (found.attempts() > 0) {
			PrimaryButton button = new PrimaryButton(card, look(), look().t(Messages.KeyView_apply, found.attempts()), () -> apply(looked));
			button.setLayoutData(Cell.aligned(SWT.LEFT));
			apply = Optional.of(button);
		}
	}

	/** A reason, and then once more: results and certificates hang on it. */
	private void apply(Seen looked) {
		AtomicReference<Field> why = new AtomicReference<>();
		RegradePreview found = looked.preview();
		long turned = found.effects().stream().filter(RegradePreview.Effect::turns).count();
		Dialogs.attempt(control(), look(), look().t(Messages.KeyView_applyTitle), 520, body -> {
			new Paragraph(body, look(), look().t(Messages.KeyView_applyWhy, found.attempts(), found.effects().size(), turned));
			why.set(new Field(body, look(), Field.Kind.MANY_LINES, look().t(Messages.KeyView_reason)));
		}, look().t(Messages.KeyView_apply, found.attempts()), dialog -> {
			if (Field.filled(List.of(why.get()))) {
				String reason = why.get().text();
				dialog.run(ctx(), Messages.KeyView_applying, () -> corrections.apply(session, question, looked, reason), this::applied);
			}
		});
	}

	private void applied(Seen what) {
		seen = Optional.empty();
		typed = List.of();
		done = Optional.of(what);
		ctx().toast(Status.GOOD, Messages.KeyView_applied.text(what.preview().attempts()));
		rebuild();
		reload();
	}

	private void finished(Seen what) {
		Notice notice = new Notice(above, look(), Status.GOOD, look().t(Messages.KeyView_applied, what.preview().attempts()),
				look().t(Messages.KeyView_trace), "");
		new Effects(look(), what.names()).rows(notice.words(), what.preview());
	}
}
