package org.chushi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.chushi.core.Phrase;
import org.chushi.core.Result;
import org.chushi.internal.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Small windows that ask or tell one thing. Enter does what the accented button says, Esc closes. UI thread only. */
public final class Dialogs {

	/**
	 * One thing to type.
	 *
	 * @param value    what stands there at first
	 * @param optional may be left empty
	 */
	public record Input(Field.Kind kind, String label, String value, boolean optional) {

		public static Input line(String label) {
			return new Input(Field.Kind.LINE, label, "", false);
		}

		public static Input text(String label) {
			return new Input(Field.Kind.MANY_LINES, label, "", false);
		}

		public static Input password(String label) {
			return new Input(Field.Kind.PASSWORD, label, "", false);
		}
	}

	/** What became of what a dialog asked for; it stays, with all that is typed, until it is done. */
	public interface Attempt {

		void done();

		/** Says why not, above what is typed. */
		void refused(Result.Refused<?> why);

		/**
		 * Does it off the UI thread: done, the dialog goes and {@code then} gets the value; refused, it says why. No
		 * second press begins anything before it is over.
		 *
		 * @param doing said while it takes long
		 */
		<T> void run(PageContext ctx, Phrase doing, Callable<Result<T>> work, Consumer<T> then);
	}

	private static final int WIDTH = 520;

	private final Look look;
	private final int width;
	private final Shell shell;
	private final ScrolledPage page;
	private final Composite body;
	private final Composite buttons;
	private final OneAtATime doing = new OneAtATime();
	private Optional<Notice> notice = Optional.empty();

	private Dialogs(Control over, Look look, String title, int width) {
		this.look = look;
		this.width = look.px(width);
		shell = new Shell(over.getShell(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL | SWT.RESIZE);
		shell.setText(title);
		shell.setBackground(look.colour(look.theme().card()));
		shell.setLayout(new Column(look.px(24)).margin(look.px(32), look.px(28)));
		new Heading(shell, look, Type.HEADING, title);
		page = new ScrolledPage(shell, look, ScrolledPage.WIDTH, 0);
		page.setLayoutData(Cell.growing());
		body = look.column(page.content(), 16);
		buttons = look.row(shell, 8);
		Cell.spring(buttons);
	}

	/** Tells something; there is only one way on. */
	public static void message(Control over, Look look, String title, String text) {
		custom(over, look, title, WIDTH, body -> new Paragraph(body, look, text));
	}

	/** Shows what the filler builds, with a button to close; for help, a text form, details, nothing to fill in. */
	public static void custom(Control over, Look look, String title, int width, Consumer<Composite> filler) {
		Dialogs dialog = new Dialogs(over, look, title, width);
		filler.accept(dialog.body);
		PrimaryButton close = new PrimaryButton(dialog.buttons, look, look.t(Messages.Dialogs_close), dialog.shell::close);
		dialog.enter(close);
		dialog.run(close);
	}

	/** Asks before something is done; the button says what it does. */
	public static boolean confirm(Control over, Look look, String title, String text, String doIt) {
		Dialogs dialog = new Dialogs(over, look, title, WIDTH);
		boolean[] yes = { false };
		new Paragraph(dialog.body, look, text);
		PrimaryButton button = dialog.decide(doIt, () -> yes[0] = true);
		dialog.enter(button);
		dialog.run(button);
		return yes[0];
	}

	/** Asks before something is lost: Enter and the accented button go back, the other button does it. */
	public static boolean risk(Control over, Look look, String title, String text, String doIt) {
		Dialogs dialog = new Dialogs(over, look, title, WIDTH);
		boolean[] yes = { false };
		new Paragraph(dialog.body, look, text);
		new SecondaryButton(dialog.buttons, look, doIt, () -> {
			yes[0] = true;
			dialog.shell.close();
		});
		PrimaryButton stay = new PrimaryButton(dialog.buttons, look, look.t(Messages.Dialogs_cancel), dialog.shell::close);
		dialog.enter(stay);
		dialog.run(stay);
		return yes[0];
	}

	/**
	 * Asks with what the filler builds.
	 *
	 * @param doIt   what the accented button says
	 * @param action does it and tells whether all is said; else the dialog stays
	 */
	public static void ask(Control over, Look look, String title, int width, Consumer<Composite> filler, String doIt,
			BooleanSupplier action) {
		ask(over, look, title, width, filler, doIt, dialog -> action.getAsBoolean());
	}

	private static void ask(Control over, Look look, String title, int width, Consumer<Composite> filler, String doIt,
			Predicate<Dialogs> action) {
		Dialogs dialog = new Dialogs(over, look, title, width);
		filler.accept(dialog.body);
		PrimaryButton button = dialog.decide(doIt, () -> action.test(dialog));
		dialog.enter(button);
		dialog.run(dialog.body);
	}

	/**
	 * Asks with what the filler builds, and stays until what was asked for is done.
	 *
	 * @param action begins it and says later what became of it; not asked while {@link Attempt#run} is under way
	 */
	public static void attempt(Control over, Look look, String title, int width, Consumer<Composite> filler, String doIt,
			Consumer<Attempt> action) {
		ask(over, look, title, width, filler, doIt, dialog -> {
			if (!dialog.doing.busy()) {
				action.accept(dialog.attempt());
			}
			return false;
		});
	}

	/** Asks for a few texts; in the order of the inputs, empty when the person went back. */
	public static Optional<List<String>> form(Control over, Look look, String title, String text, List<Input> inputs, String doIt) {
		Dialogs dialog = new Dialogs(over, look, title, WIDTH);
		AtomicReference<List<String>> typed = new AtomicReference<>();
		if (!text.isEmpty()) {
			new Paragraph(dialog.body, look, text);
		}
		List<Field> fields = new ArrayList<>();
		List<Field> needed = new ArrayList<>();
		for (Input input : inputs) {
			Field field = new Field(dialog.body, look, input.kind(), input.label());
			field.text(input.value());
			fields.add(field);
			if (!input.optional()) {
				needed.add(field);
			}
		}
		PrimaryButton button = dialog.decide(doIt, () -> {
			boolean complete = Field.filled(needed);
			typed.set(complete ? fields.stream().map(field -> field.text().strip()).toList() : null);
			return complete;
		});
		fields.forEach(field -> field.onEnter(button::press));
		dialog.run(fields.isEmpty() ? button : fields.getFirst());
		return Optional.ofNullable(typed.get());
	}

	/** Ctrl+Enter does it, too: in a text of many lines Enter begins a line. */
	private PrimaryButton decide(String doIt, BooleanSupplier action) {
		new SecondaryButton(buttons, look, look.t(Messages.Dialogs_cancel), shell::close);
		PrimaryButton button = new PrimaryButton(buttons, look, doIt, () -> {
			if (action.getAsBoolean()) {
				shell.close();
			}
		});
		button.hint(doIt, Keyboard.DO);
		Keyboard.onDo(shell, look, button::press);
		return button;
	}

	private Attempt attempt() {
		return new Attempt() {
			@Override
			public void done() {
				if (!shell.isDisposed()) {
					shell.close();
				}
			}

			@Override
			public void refused(Result.Refused<?> why) {
				if (!shell.isDisposed()) {
					tell(why);
				}
			}

			@Override
			public <T> void run(PageContext ctx, Phrase what, Callable<Result<T>> work, Consumer<T> then) {
				doing.background(ctx, what.text(), work, result -> {
					switch (result) {
					case Result.Done<T> done -> {
						done();
						then.accept(done.value());
					}
					case Result.Refused<T> refused when shell.isDisposed() -> ctx.refused(refused);
					case Result.Refused<T> refused -> refused(refused);
					}
				});
			}
		};
	}

	private void tell(Result.Refused<?> why) {
		notice.ifPresent(Notice::dispose);
		Notice told = new Notice(body, look, Status.WAIT, look.t(why.reason()), "", "");
		if (!why.missing().isEmpty()) {
			new MissingList(told.words(), look, why.missing());
		}
		told.moveAbove(null);
		notice = Optional.of(told);
		page.reflow();
		page.position(0);
	}

	private void enter(PrimaryButton button) {
		shell.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_RETURN) {
				e.doit = false;
				button.press();
			}
		});
	}

	private void run(Control first) {
		Rectangle screen = shell.getMonitor().getClientArea();
		grow(Math.min(width, screen.width), 0);
		Rectangle over = shell.getParent().getBounds();
		Point size = shell.getSize();
		shell.setLocation(Math.clamp(over.x + (over.width - size.x) / 2, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)),
				Math.clamp(over.y + (over.height - size.y) / 3, screen.y, Math.max(screen.y, screen.y + screen.height - size.y)));
		body.addListener(SWT.Resize, e -> grow(shell.getClientArea().width, shell.getSize().y));
		shell.open();
		if (!shell.isDisposed()) {
			first.setFocus();
		}
		Display display = look.display();
		while (!shell.isDisposed()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** As high as what it says needs, and never all of the screen; beyond that it scrolls. */
	private void grow(int inner, int least) {
		Point size = shell.computeSize(inner, SWT.DEFAULT, true);
		shell.setSize(size.x, Math.min(Math.max(size.y, least), shell.getMonitor().getClientArea().height * 9 / 10));
	}
}
