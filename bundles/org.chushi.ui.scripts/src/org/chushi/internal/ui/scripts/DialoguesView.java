package org.chushi.internal.ui.scripts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.chushi.core.Result;
import org.chushi.internal.ui.scripts.DialoguesView.Model;
import org.chushi.people.Session;
import org.chushi.questions.Bodies.Message;
import org.chushi.scripts.Dialogue;
import org.chushi.scripts.ScenarioCard;
import org.chushi.scripts.Scripts;
import org.chushi.ui.Batches;
import org.chushi.ui.Card;
import org.chushi.ui.EmptyState;
import org.chushi.ui.LivePage;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.questions.ChatView;
import org.eclipse.swt.widgets.Composite;

/** One dialogue after the other as a chat, with what is good about it; of one scenario or of all. */
final class DialoguesView extends LivePage<Model> {

	/** @param about the scenario asked for */
	record Model(Optional<ScenarioCard> about, List<Dialogue> dialogues) {
	}

	private final Batches batches = new Batches(10);

	DialoguesView(Composite parent, PageContext ctx, Scripts scripts, Session session) {
		super(parent, ctx, Messages.DialoguesPage_doing, Messages.DialoguesPage_help, () -> read(scripts, session, ctx.argument()));
	}

	private static Result<Model> read(Scripts scripts, Session session, String scenario) {
		return scripts.scenarios(session).then(all -> scripts.dialogues(session).map(dialogues -> new Model(
				all.stream().filter(s -> s.id().equals(scenario)).findFirst(),
				dialogues.stream().filter(d -> scenario.isEmpty() || d.scenario().equals(scenario)).toList())));
	}

	@Override
	protected void fill(Composite content, Model model) {
		Parts.title(content, look(), model.about().map(ScenarioCard::title).orElseGet(Messages.DialoguesPage_title::text),
				model.about().map(ScenarioCard::summary).orElseGet(Messages.DialoguesPage_subtitle::text));
		Composite ways = look().row(content, 8);
		first(new SecondaryButton(ways, look(), look().t(Messages.DialoguesPage_back), () -> ctx().back()).icon("arrow-left"));
		if (model.about().isPresent()) {
			new SecondaryButton(ways, look(), look().t(Messages.DialoguesPage_all), () -> ctx().navigate(Pages.DIALOGUES, ""));
		}
		if (model.dialogues().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "chat", look().t(Messages.DialoguesPage_none), look().t(Messages.DialoguesPage_noneNext));
		}
		batches.fill(content, look(), model.dialogues(), d -> dialogue(content, d), this::rebuild);
	}

	private void dialogue(Composite content, Dialogue dialogue) {
		Card card = Parts.card(content, look(), dialogue.title());
		Paragraph.muted(card, look(), look().t(dialogue.scenarioTitle()));
		if (dialogue.frequent()) {
			new StatusPill(card, look(), Status.INFO, look().t(Messages.DialoguesPage_frequent));
		}
		List<Dialogue.Message> chat = dialogue.chat();
		new ChatView(card, look(), IntStream.range(0, chat.size())
				.mapToObj(i -> new Message(Integer.toString(i), chat.get(i).speaker(), chat.get(i).at(), chat.get(i).text())).toList());
		new Notice(card, look(), Status.GOOD, look().t(Messages.DialoguesPage_why), look().t(dialogue.why()), "");
	}
}
