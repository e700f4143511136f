package org.chushi.internal.app;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.internal.app.Beginning.UnderWay;
import org.chushi.internal.app.Beginning.What;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Pressable;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Type;
import org.chushi.ui.entry.Founding;
import org.chushi.ui.entry.Founding.Part;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What stands at the door of an empty data folder: the form that founds a team, and the way to the demo team. */
final class BeginningPage implements Entrance {

	private final Look look;
	private final Beginning beginning;
	private final ScrolledPage page;
	private final Map<Part, Field> fields = new EnumMap<>(Part.class);
	private final Map<Part, String> errors = new EnumMap<>(Part.class);
	private final Map<What, Composite> news = new EnumMap<>(What.class);
	private final Map<What, Pressable> buttons = new EnumMap<>(What.class);
	private final Optional<StartCards> starts;
	private Optional<What> shown = Optional.empty();
	private Optional<ProgressBar> bar = Optional.empty();

	BeginningPage(Composite parent, Frame frame, Beginning beginning) {
		this.beginning = beginning;
		look = frame.look();
		page = new ScrolledPage(parent, look);
		Composite content = page.content();
		Composite head = look.row(content, 16);
		Composite words = look.column(head, 0);
		words.setLayoutData(Cell.growing());
		Parts.title(words, look, Messages.BeginningPage_title.text(), Messages.BeginningPage_subtitle.text());
		Switches.on(head, frame);
		Card team = new Card(content, look);
		fields(look.tiles(team, 360, 16));
		starts = starts(team);
		news.put(What.TEAM, look.column(team, 8));
		button(What.TEAM, new PrimaryButton(team, look, look.t(Messages.BeginningPage_found), this::found));
		buttons.get(What.TEAM).hint(look.t(Messages.BeginningPage_found), Keyboard.DO);
		Card other = Parts.card(content, look, Messages.BeginningPage_demo.text());
		new Paragraph(other, look, look.t(Messages.BeginningPage_demoWords));
		news.put(What.DEMO, look.column(other, 8));
		button(What.DEMO, new SecondaryButton(other, look, look.t(Messages.BeginningPage_makeDemo), this::lookAround));
		Keyboard.onDo(page, look, buttons.get(What.TEAM)::press);
		show();
		StartupReport.on(page);
	}

	private void button(What what, Pressable button) {
		button.setLayoutData(Cell.aligned(SWT.LEFT));
		buttons.put(what, button);
	}

	private void fields(Composite form) {
		field(form, Part.NAME, Field.Kind.LINE, Messages.BeginningPage_name, beginning.name().toCharArray(),
				typed -> beginning.name(new String(typed)));
		field(form, Part.DISPLAY_NAME, Field.Kind.LINE, Messages.BeginningPage_displayName,
				beginning.displayName().toCharArray(), typed -> beginning.displayName(new String(typed)));
		field(form, Part.PASSWORD, Field.Kind.PASSWORD, Messages.BeginningPage_password, beginning.password(),
				beginning::password);
		field(form, Part.PASSWORD_AGAIN, Field.Kind.PASSWORD, Messages.BeginningPage_again, beginning.again(),
				beginning::again);
		fields.get(Part.NAME).onEnter(fields.get(Part.DISPLAY_NAME)::setFocus);
		fields.get(Part.DISPLAY_NAME).onEnter(fields.get(Part.PASSWORD)::setFocus);
		fields.get(Part.PASSWORD).onEnter(fields.get(Part.PASSWORD_AGAIN)::setFocus);
		fields.get(Part.PASSWORD_AGAIN).onEnter(this::found);
	}

	private void field(Composite form, Part part, Field.Kind kind, Messages label, char[] before, Consumer<char[]> typed) {
		Field field = new Field(form, look, kind, look.t(label, Founding.PASSWORD_LENGTH));
		Text text = field.control();
		text.setTextChars(before);
		text.setSelection(before.length);
		Arrays.fill(before, '\0');
		text.addListener(SWT.Modify, e -> {
			typed.accept(text.getTextChars());
			showErrors();
		});
		fields.put(part, field);
	}

	private Optional<StartCards> starts(Card team) {
		if (beginning.starts().isEmpty()) {
			Paragraph.muted(team, look, look.t(Messages.BeginningPage_noStart));
			return Optional.empty();
		}
		new Paragraph(team, look, Type.SMALL_STRONG, look.t(Messages.BeginningPage_start), look.theme().ink());
		return Optional.of(new StartCards(team, look, beginning.starts(), beginning.start(), beginning::start));
	}

	private void found() {
		beginning.found();
		if (beginning.underWay().isEmpty() && !page.isDisposed()) {
			toDo().setFocus();
		}
	}

	/** The demo team takes the place of one's own for good: who has begun to fill in the form is asked. */
	private void lookAround() {
		if (fields.values().stream().allMatch(f -> f.control().getCharCount() == 0)
				|| Dialogs.confirm(page, look, look.t(Messages.BeginningPage_makeDemo), look.t(Messages.BeginningPage_sure),
						look.t(Messages.BeginningPage_makeDemo))) {
			beginning.lookAround();
		}
	}

	@Override
	public void show() {
		Optional<What> making = beginning.underWay().map(UnderWay::what);
		if (making.isPresent() && making.equals(shown)) {
			beginning.underWay().ifPresent(now -> bar.ifPresent(b -> b.show(now.done(), now.total())));
			return;
		}
		Optional<What> before = shown;
		shown = making;
		showErrors();
		if (making.isPresent()) {
			// whatever is not enabled any more cannot have it; the keys of the program are still heard
			page.getShell().forceFocus();
		}
		fields.values().forEach(f -> f.setEnabled(making.isEmpty()));
		starts.ifPresent(s -> s.setEnabled(making.isEmpty()));
		buttons.values().forEach(b -> b.setEnabled(making.isEmpty()));
		news.forEach(this::showNews);
		page.reflow();
		making.filter(What.DEMO::equals).ifPresent(demo -> look.display().asyncExec(this::toTheFoot));
		if (making.isEmpty()) {
			before.map(buttons::get).ifPresent(Control::setFocus);
		}
	}

	/** Where the demo team's news are. */
	private void toTheFoot() {
		if (!page.isDisposed()) {
			page.position(Integer.MAX_VALUE / 2);
		}
	}

	private void showErrors() {
		fields.forEach((part, field) -> {
			String words = beginning.wrong(part).map(look::t).orElse("");
			if (!words.equals(errors.getOrDefault(part, ""))) {
				errors.put(part, words);
				field.error(words);
			}
		});
	}

	private void showNews(What what, Composite place) {
		for (Control old : place.getChildren()) {
			old.dispose();
		}
		beginning.underWay().filter(now -> now.what() == what).ifPresent(now -> {
			String words = look.t(what == What.TEAM ? Messages.BeginningPage_founding : Messages.BeginningPage_makingDemo);
			new Paragraph(place, look, words);
			bar = Optional.of(new ProgressBar(place, look, words, now.done(), now.total()));
		});
		beginning.trouble(what).ifPresent(trouble -> trouble.on(place, look));
		Cell.show(place, place.getChildren().length > 0);
	}

	/** Where there is something to type yet or to mend; else the button. */
	private Control toDo() {
		return fields.entrySet().stream()
				.filter(f -> beginning.wrong(f.getKey()).isPresent() || f.getValue().control().getCharCount() == 0).findFirst()
				.<Control>map(Map.Entry::getValue).orElse(buttons.get(What.TEAM));
	}

	@Override
	public void focus() {
		if (beginning.underWay().isEmpty() && !Keyboard.within(page, look.display().getFocusControl())) {
			toDo().setFocus();
		}
	}

	@Override
	public Runnable action(int key) {
		return key == SWT.F1 && beginning.underWay().isEmpty()
				? () -> Dialogs.message(page, look, look.t(Messages.BeginningPage_title), look.t(Messages.BeginningPage_help))
				: null;
	}
}
