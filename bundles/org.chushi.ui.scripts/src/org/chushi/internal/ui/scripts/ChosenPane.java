package org.chushi.internal.ui.scripts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.model.Speaker;
import org.chushi.questions.Bodies.Message;
import org.chushi.scripts.ScriptField;
import org.chushi.scripts.Variant;
import org.chushi.scripts.Variants.Draft;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.questions.ChatView;
import org.chushi.wording.Placeholders;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The script that was chosen, as the customer gets it, with what is to be filled in. */
final class ChosenPane {

	private final Composite area;
	private final PageContext ctx;
	private final Look look;
	private final Room room;
	private final Runnable changed;
	private final Runnable back;
	private final OneAtATime work = new OneAtATime();
	private final Copying copying;
	private final Map<String, Field> inputs = new LinkedHashMap<>();
	private Optional<Found> shown = Optional.empty();
	private List<ScriptField> fields = List.of();
	private List<Message> seen = List.of();
	private CustomerValues values;
	private Language text;
	private Composite preview;
	private boolean filling;
	private long asked;

	/**
	 * @param changed reads everything anew
	 * @param back    gives the keyboard to the search
	 */
	ChosenPane(Composite parent, PageContext ctx, Room room, Runnable changed, Runnable back, CustomerValues values, Language text) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.room = room;
		this.changed = changed;
		this.back = back;
		this.values = values;
		this.text = text;
		copying = new Copying(ctx, room, this::refuse);
		area = look.column(parent, 14);
		Keyboard.onDo(area, look, this::copy);
	}

	Optional<Found> shown() {
		return shown;
	}

	CustomerValues values() {
		return values;
	}

	Language text() {
		return text;
	}

	void show(Found found) {
		open(found, () -> { });
	}

	/** Copies it at once when nothing required is empty; else the first gap gets the keyboard. */
	void take(Found found) {
		open(found, () -> gap().ifPresentOrElse(Field::setFocus, this::copy));
	}

	/** The same one as it is now; what is typed stays. */
	void renew(Offer offer) {
		shown.flatMap(f -> offer.find(f.key())).filter(f -> !shown.equals(Optional.of(f))).ifPresent(f -> {
			boolean words = !f.body().equals(shown.get().body());
			shown = Optional.of(f);
			if (words) {
				show(f);
			} else {
				build();
			}
		});
	}

	private void open(Found found, Runnable then) {
		long mine = ++asked;
		ctx.background(Messages.ScriptsPage_doing.text(), () -> read(found), result -> {
			if (mine != asked || area.isDisposed()) {
				return;
			}
			switch (result) {
			case Result.Done<List<ScriptField>> done -> {
				shown = Optional.of(found);
				fields = done.value();
				build();
				then.run();
			}
			case Result.Refused<List<ScriptField>> refused -> ctx.refused(refused);
			}
		});
	}

	private Result<List<ScriptField>> read(Found found) {
		return switch (found) {
		case Found.Team team -> room.scripts().script(room.session(), team.key()).map(s -> s.fields());
		case Found.Own own when own.variant().usable().isPresent() -> room.variants().fields(room.session(), own.variant().id());
		case Found.Own own -> Result.done(List.of());
		};
	}

	private void build() {
		Optional<String> typing = inputs.entrySet().stream().filter(e -> !e.getValue().isDisposed() && e.getValue().control().isFocusControl())
				.map(Map.Entry::getKey).findFirst();
		Keyboard.release(area);
		for (Control old : area.getChildren()) {
			old.dispose();
		}
		inputs.clear();
		seen = List.of();
		shown.ifPresent(this::build);
		ScrolledPage.reflow(area);
		typing.map(inputs::get).ifPresent(Field::setFocus);
	}

	private void build(Found found) {
		ChosenHead.fill(area, look, found, room.today());
		preview = look.column(area, 0);
		preview();
		if (!fields.isEmpty()) {
			Composite tiles = look.tiles(area, 150, 12);
			fields.forEach(f -> input(tiles, f));
		}
		Composite buttons = look.row(area, 8);
		if (!(found instanceof Found.Own own) || own.variant().usable().isPresent()) {
			new PrimaryButton(buttons, look, look.t(Messages.ChosenPane_copy), this::copy).icon("copy")
					.hint(look.t(Messages.ChosenPane_copy), Keyboard.DO);
			new LinkButton(buttons, look, look.t(Messages.ChosenPane_next), this::next).icon("refresh");
		}
		switch (found) {
		case Found.Team team -> more(team, buttons);
		case Found.Own own -> more(own, buttons);
		}
	}

	private void more(Found.Team team, Composite buttons) {
		SwitchButton star = new SwitchButton(buttons, look, look.t(Messages.ChosenPane_favourite), () -> work.use(ctx,
				Messages.ChosenPane_doing.text(), () -> room.scripts().favourite(room.session(), team.key(), !team.card().favourite()),
				card -> changed.run())).icon("star");
		star.on(team.card().favourite());
		SwitchButton english = new SwitchButton(buttons, look, look.t(Messages.ChosenPane_english), () -> {
			text = text.other();
			build();
		});
		english.on(text == Language.EN);
		Composite second = look.row(area, 8);
		new LinkButton(second, look, look.t(Messages.ChosenPane_ownWords),
				() -> dialog(d -> d.write(area, team, text))).icon("pen");
		if (!team.scenarioId().isEmpty()) {
			new LinkButton(second, look, look.t(Messages.ChosenPane_dialogues), () -> ctx.navigate(Pages.DIALOGUES, team.scenarioId())).icon("chat");
		}
		if (maySign()) {
			new LinkButton(second, look, look.t(Messages.DeskPage_try), () -> ctx.navigate(Pages.TRIAL, team.key())).icon("eye");
		}
	}

	private boolean maySign() {
		return ctx.roles().stream().anyMatch(Set.of("mentor", "trainer", "lead")::contains);
	}

	private void more(Found.Own own, Composite buttons) {
		Composite second = look.row(area, 8);
		new LinkButton(second, look, look.t(Messages.ChosenPane_edit), () -> rewrite(own.variant())).icon("pen");
		Variant variant = own.variant();
		if (variant.state() == Variant.State.WRITTEN) {
			new LinkButton(second, look, look.t(Messages.ChosenPane_send), () -> work.use(ctx, Messages.ChosenPane_doing.text(),
					() -> room.variants().send(room.session(), variant.id()), v -> {
						ctx.toast(Status.GOOD, Messages.ChosenPane_sent.text());
						changed.run();
					})).icon("arrow-up");
		}
		new LinkButton(second, look, look.t(Messages.ChosenPane_withdraw), () -> withdraw(variant)).icon("close");
	}

	private void withdraw(Variant variant) {
		if (Dialogs.risk(area, look, look.t(Messages.ChosenPane_withdrawTitle, variant.edition().title()), look.t(Messages.ChosenPane_withdrawWhy),
				look.t(Messages.ChosenPane_withdrawDo))) {
			work.use(ctx, Messages.ChosenPane_doing.text(), () -> room.variants().withdraw(room.session(), variant.id(), ""), v -> {
				shown = Optional.empty();
				build();
				changed.run();
			});
		}
	}

	/** What a new edition begins with is read with what it may be about. */
	private void rewrite(Variant variant) {
		record Begun(Offer offer, Draft draft) {
		}
		work.use(ctx, Messages.ChosenPane_doing.text(), () -> Offer.read(room).then(offer -> room.variants().draft(room.session(), variant.id())
				.map(draft -> new Begun(offer, draft))), begun -> new VariantDialog(ctx, room, begun.offer(), changed).rewrite(area, variant.id(), begun.draft()));
	}

	private void dialog(Consumer<VariantDialog> action) {
		work.use(ctx, Messages.ChosenPane_doing.text(), () -> Offer.read(room), offer -> action.accept(new VariantDialog(ctx, room, offer, changed)));
	}

	private void input(Composite parent, ScriptField field) {
		String label = look.t(field.title());
		Field input = new Field(parent, look, Field.Kind.LINE, field.optional() ? look.t(Messages.ChosenPane_optional, label) : label);
		input.example(field.example().in(text));
		input.text(values.of(field.key()));
		input.onChange(typed -> {
			if (!filling) {
				values = values.with(field.key(), typed);
				preview();
			}
		});
		input.onEnter(() -> gap().filter(g -> g != input || input.text().isBlank()).ifPresentOrElse(Field::setFocus, this::copy));
		input.control().addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) {
				e.doit = false;
				back.run();
			}
		});
		inputs.put(field.key(), input);
	}

	/** The first required one that is empty. */
	private Optional<Field> gap() {
		return fields.stream().filter(f -> !f.optional() && inside(f)).map(f -> inputs.get(f.key())).filter(i -> i.text().isBlank()).findFirst();
	}

	private boolean inside(ScriptField field) {
		return Placeholders.named(shown.orElseThrow().body().in(text)).stream()
				.anyMatch(n -> Preview.means(field, n.name()));
	}

	private void preview() {
		List<Message> now = Preview.of(shown.orElseThrow().body().in(text), fields, values, text);
		if (now.equals(seen) || preview.isDisposed()) {
			return;
		}
		seen = now;
		for (Control old : preview.getChildren()) {
			old.dispose();
		}
		new ChatView(preview, look, Speaker.CUSTOMER, now);
		ScrolledPage.reflow(preview);
	}

	/** To the clipboard, when nothing is missing; counted without the values. */
	void copy() {
		shown.ifPresent(found -> {
			Map<String, String> typed = new LinkedHashMap<>();
			fields.stream().filter(f -> !values.of(f.key()).isBlank()).forEach(f -> typed.put(f.key(), values.of(f.key())));
			copying.copy(found, text, typed);
		});
	}

	/** Says at each field what is wrong with it; what belongs to none is said at the top of the page. */
	private void refuse(Found found, Result.Refused<String> refused) {
		List<Missing> rest = new ArrayList<>();
		Optional<Field> first = Optional.empty();
		boolean here = shown.filter(f -> f.key().equals(found.key())).isPresent();
		for (Missing missing : refused.missing()) {
			Optional<Field> field = fields.stream().filter(f -> here).filter(f -> f.title().equals(missing.what())).map(f -> inputs.get(f.key())).findFirst();
			field.ifPresentOrElse(f -> f.error(look.t(missing.want())), () -> rest.add(missing));
			first = first.or(() -> field);
		}
		first.ifPresent(Field::setFocus);
		if (!rest.isEmpty() || refused.missing().isEmpty()) {
			ctx.refused(new Result.Refused<>(refused.reason(), rest));
		}
	}

	private void next() {
		values = values.next();
		filling = true;
		inputs.forEach((key, input) -> input.text(values.of(key)));
		filling = false;
		preview();
		ctx.toast(Status.INFO, Messages.ChosenPane_cleared.text());
		back.run();
	}
}
