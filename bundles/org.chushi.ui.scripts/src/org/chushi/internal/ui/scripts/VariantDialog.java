package org.chushi.internal.ui.scripts;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.scripts.Checked;
import org.chushi.scripts.ScenarioCard;
import org.chushi.scripts.Variant;
import org.chushi.scripts.Variant.Edition;
import org.chushi.scripts.Variants.Draft;
import org.chushi.ui.Chooser;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Writes words of one's own, checked while they are typed. */
final class VariantDialog {

	/** Milliseconds without a key before the checks look at what is typed. */
	static final int PAUSE = 250;

	private final PageContext ctx;
	private final Look look;
	private final Room room;
	private final Offer offer;
	private final Runnable changed;
	private String base = "";
	private Edition begun = new Edition(0, "", "", "", "", ScriptStage.OPENING, ScriptChannel.CHAT);
	private Field title;
	private Field text;
	private Optional<Chooser> scenario = Optional.empty();
	private Optional<Chooser> stage = Optional.empty();
	private Composite said;
	private Draft draft;
	private long check;

	VariantDialog(PageContext ctx, Room room, Offer offer, Runnable changed) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.room = room;
		this.offer = offer;
		this.changed = changed;
	}

	/** A new one. */
	void write(Control over) {
		ask(over, Messages.VariantDialog_write.text(), Optional.empty());
	}

	/** One's own way to say a script of the team. @param language of the words one begins with */
	void write(Control over, Found.Team from, Language language) {
		base = from.key();
		begun = new Edition(0, look.t(from.title()), from.body().in(language), base, from.scenarioId(), from.stage(), from.card().channel());
		ask(over, Messages.VariantDialog_write.text(), Optional.empty());
	}

	/** A new edition. @param from what it begins with */
	void rewrite(Control over, UUID variant, Draft from) {
		begun = new Edition(0, from.title(), from.text(), from.script(), from.scenario(), from.stage(), from.channel());
		base = begun.script();
		ask(over, Messages.VariantDialog_rewrite.text(), Optional.of(variant));
	}

	private void ask(Control over, Bilingual heading, Optional<UUID> variant) {
		Dialogs.attempt(over, look, look.t(heading), 640, this::fill, look.t(Messages.VariantDialog_keep),
				attempt -> attempt.run(ctx, Messages.ChosenPane_doing, () -> keep(variant), kept -> {
					ctx.toast(Status.GOOD, (offer.reviewed() ? Messages.VariantDialog_keptSend : Messages.VariantDialog_kept).text());
					changed.run();
				}));
	}

	private Result<Variant> keep(Optional<UUID> variant) {
		return variant.map(v -> room.variants().rewrite(room.session(), v, draft)).orElseGet(() -> room.variants().write(room.session(), draft));
	}

	private void fill(Composite body) {
		Paragraph.muted(body, look, look.t(offer.reviewed() ? Messages.VariantDialog_reviewed : Messages.VariantDialog_atOnce));
		title = new Field(body, look, Field.Kind.LINE, look.t(Messages.VariantDialog_title));
		title.text(begun.title());
		if (base.isEmpty()) {
			Composite choosers = look.tiles(body, 200, 12);
			scenario = Optional.of(new Chooser(choosers, look, look.t(Messages.ScriptsPage_scenario),
					Stream.concat(Stream.of(Messages.VariantDialog_noScenario.text()), offer.scenarios().stream().map(ScenarioCard::title)).map(look::t).toList(),
					1 + offer.scenarios().stream().map(ScenarioCard::id).toList().indexOf(begun.scenario())));
			stage = Optional.of(new Chooser(choosers, look, look.t(Messages.ScriptsPage_stage),
					ScriptStage.VALUES.stream().map(Words::stage).map(look::t).toList(), begun.stage().getValue()));
			scenario.get().onChange(i -> typed());
			stage.get().onChange(i -> typed());
		}
		text = new Field(body, look, Field.Kind.MANY_LINES, look.t(Messages.VariantDialog_text));
		text.text(begun.text());
		said = look.column(body, 6);
		title.onChange(t -> typed());
		text.onChange(t -> typed());
		typed();
	}

	private Draft read() {
		ScriptStage at = stage.map(c -> ScriptStage.get(c.chosen())).orElse(begun.stage());
		return new Draft(title.text(), text.text().replace("\r", ""), base,
				scenario.map(c -> c.chosen() <= 0 ? "" : offer.scenarios().get(c.chosen() - 1).id()).orElse(""), at,
				channel(at));
	}

	/** Words that were a text message and are something else now are sent in a chat. */
	private ScriptChannel channel(ScriptStage at) {
		return at == begun.stage() ? begun.channel() : at == ScriptStage.SMS ? ScriptChannel.SMS : ScriptChannel.CHAT;
	}

	private void typed() {
		draft = read();
		long mine = ++check;
		look.display().timerExec(PAUSE, () -> {
			if (mine == check && !said.isDisposed()) {
				Draft now = draft;
				ctx.background(Messages.VariantDialog_checking.text(), () -> room.variants().check(room.session(), now),
						result -> show(mine, result));
			}
		});
	}

	private void show(long which, Result<Checked> result) {
		if (which != check || said.isDisposed() || !(result instanceof Result.Done<Checked> done)) {
			return;
		}
		for (Control old : said.getChildren()) {
			old.dispose();
		}
		if (!text.text().isBlank()) {
			FindingLines.show(said, look, draft.text(), done.value(), fixed -> text.text(fixed));
		}
		ScrolledPage.reflow(said);
		said.getShell().layout(true, true);
	}
}
