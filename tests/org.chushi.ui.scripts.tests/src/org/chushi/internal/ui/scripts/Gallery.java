package org.chushi.internal.ui.scripts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.chushi.core.Language;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.scripts.TrialChat.Message;
import org.chushi.scripts.TrialChat.Side;
import org.chushi.scripts.TrialChat.Transcript;
import org.chushi.scripts.TrialChat.Verdict;
import org.chushi.scripts.Variants.Draft;
import org.chushi.ui.Page;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.testing.Chosen;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.widgets.Shell;

/** The pages of this bundle to look at: {@code Gallery DIRECTORY [LANGUAGE THEME PERCENT WIDTH HEIGHT]...}. */
public final class Gallery {

	private final Path directory;
	private final Stage stage;
	private final Team team;
	private final String name;

	private Gallery(Path directory, Team team, String language, String theme, int percent, int width, int height) {
		this.directory = directory;
		this.team = team;
		stage = new Stage(team.agent, theme.equals("dark"), language.equals("zh") ? Language.ZH : Language.EN, percent);
		stage.size(width, height);
		name = language + "-" + theme + "-" + percent;
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		for (int i = 1; i + 4 < arguments.length; i += 5) {
			try (Team team = new Team(Files.createTempDirectory("gallery"))) {
				new Gallery(directory, team, arguments[i], arguments[i + 1], Integer.parseInt(arguments[i + 2]), Integer.parseInt(arguments[i + 3]),
						Integer.parseInt(arguments[i + 4])).all();
			}
		}
	}

	private void all() {
		for (String code : List.of("T-GREET-1", "T-PARCEL-2", "T-REFUND-2")) {
			team.scripts.favourite(team.agent, code, true).value();
		}
		team.scripts.copy(team.agent, "T-GREET-5", Language.ZH, Map.of()).value();
		team.scripts.copy(team.agent, "T-CHOOSE-5", Language.ZH, Map.of("product", "保湿面霜")).value();
		team.review(true, true);
		UUID own = team.variants.write(team.agent, new Draft("爱笑的开场", "您好{买家}，我是爱笑的{客服}，今天也会把您的事放在心上！！", "", "S-GREET", ScriptStage.OPENING,
				ScriptChannel.CHAT)).value().id();
		team.variants.send(team.agent, own).value();
		page("scripts", "", shell -> new ScriptsView(shell, stage, team.room(team.agent)).start());
		stage.field(stage.look().t(Messages.ScriptsPage_words)).text(stage.language() == Language.ZH ? "物流 停" : "parcel stands");
		settle();
		save("scripts-found", stage.shell());
		stage.meanwhile(d -> {
			Stage.field(d, stage.look().t(Messages.VariantDialog_text)).text("全网第一的面霜，加我微信聊{买加}");
			settle();
			settle();
			save("variant", d);
		});
		stage.press(stage.look().t(Messages.ChosenPane_ownWords));
		page("dialogues", "", shell -> new DialoguesView(shell, stage, team.scripts, team.agent).start());
		stage.as(team.lead);
		page("desk", "", shell -> new DeskView(shell, stage, team.room(team.lead), new ReportFile(ExchangeHouse.tables(), new Chosen(Optional::empty))).start());
		Widgets.those(stage.shell(), ScrolledPage.class).forEach(p -> p.position(Integer.MAX_VALUE / 2));
		settle();
		save("desk-report", stage.shell());
		team.trials.sign(team.trainer, team.trials.subject(team.trainer, "T-CHOOSE-1").value(), new Transcript(List.of(
				new Message(Side.CUSTOMER, "有没有适合干皮的", false), new Message(Side.SHOP, "想给您推荐得准一些，先请教三个小问题：", true)), Verdict.NOT_FIT,
				"三个问题连着来，像填表", "")).value();
		page("trial", "T-CHOOSE-1", shell -> new TrialView(shell, stage, team.trialRoom(team.lead)).start());
		stage.field(stage.look().t(Messages.TrialPage_customer)).text("在吗，想买面霜，脸有点干");
		stage.press(stage.look().t(Messages.TrialPage_say));
		stage.press(stage.look().t(Messages.TrialPage_script));
		stage.press(stage.look().t(Messages.TrialPage_script));
		settle();
		save("trial-chat", stage.shell());
		team.writers.add(team.lead.person());
		page("trial-own", "T-CHOOSE-1", shell -> new TrialView(shell, stage, team.trialRoom(team.lead)).start());
		stage.close();
	}

	private void page(String what, String argument, Function<Shell, Page> page) {
		stage.open(argument, Optional.empty(), page).focus();
		settle();
		save(what, stage.shell());
	}

	private void settle() {
		EventLoop.live(stage.display(), 500);
	}

	private void save(String what, Shell shell) {
		Pictures.save(shell, directory.resolve(what + "-" + name + ".png"));
	}
}
