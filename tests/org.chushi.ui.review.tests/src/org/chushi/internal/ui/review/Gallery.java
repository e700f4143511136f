package org.chushi.internal.ui.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.core.Language;
import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/**
 * The pages of this bundle to look at: {@code Gallery DIRECTORY [LANGUAGE THEME PERCENT WIDTH HEIGHT]...}, for example
 * {@code zh light 100 1280 800}.
 */
public final class Gallery {

	private final Path directory;
	private final Team team;
	private final Function<Session, Stage> stages;
	private final String name;
	private Stage stage;

	private Gallery(Path directory, Team team, Function<Session, Stage> stages, String name) {
		this.directory = directory;
		this.team = team;
		this.stages = stages;
		this.name = name;
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		for (int i = 1; i + 4 < arguments.length; i += 5) {
			String language = arguments[i];
			boolean dark = arguments[i + 1].equals("dark");
			int percent = Integer.parseInt(arguments[i + 2]);
			int width = Integer.parseInt(arguments[i + 3]);
			int height = Integer.parseInt(arguments[i + 4]);
			try (Team team = new Team(Files.createTempDirectory("gallery"))) {
				new Gallery(directory, team, session -> {
					Stage stage = new Stage(session, dark, language.equals("zh") ? Language.ZH : Language.EN, percent);
					stage.size(width, height);
					return stage;
				}, language + "-" + arguments[i + 1] + "-" + percent + "-" + width).all();
			}
		}
	}

	private void all() {
		as(team.author);
		page("drafts", "", shell -> new ReviewsView(shell, stage, team.room).start());
		stage.close();
		team.ask();
		team.suggest("最好的", "很滋润的", "广告法不许说“最好”");
		team.suggest("吗。", "吗？", "问句用问号");
		team.suggest("加我微信，我发优惠给您。", "", "不能导流到站外");
		team.comment("亲，", "要不要都叫“亲”？");
		team.desk.comment(team.mentor, Team.SCRIPT, "", 0, 0, "整体亲切，第二句可以再短一点。").value();
		as(team.mentor);
		page("waiting", "", shell -> new ReviewsView(shell, stage, team.room).start());
		page("piece", team.id(), shell -> new PieceView(shell, stage, team.room).start());
		for (int n = 0; n < 9; n++) {
			stage.key(0, ' ');
		}
		stage.key(SWT.SHIFT, SWT.ARROW_RIGHT);
		settle();
		save("walk", stage.shell());
		wheel();
		save("piece-below", stage.shell());
		stage.close();
		as(team.author);
		page("author", team.id(), shell -> new PieceView(shell, stage, team.room).start());
		stage.close();
		team.desk.accept(team.author, Team.SCRIPT, team.file().suggestions().get(0).id()).value();
		team.desk.accept(team.author, Team.SCRIPT, team.file().suggestions().get(1).id()).value();
		team.desk.refuse(team.author, Team.SCRIPT, team.file().suggestions().get(2).id(), "活动期间平台允许").value();
		as(team.lead);
		page("versions-way", team.id(), shell -> new PieceView(shell, stage, team.room).start());
		stage.press(stage.look().t(Messages.PieceView_versions));
		settle();
		save("versions", stage.shell());
		stage.close();
	}

	private void as(Session session) {
		stage = stages.apply(session);
	}

	private void page(String what, String argument, Function<Shell, Page> page) {
		stage.open(argument, Optional.empty(), page).focus();
		settle();
		save(what, stage.shell());
	}

	/** To the end of the page. */
	private void wheel() {
		Widgets.those(stage.shell(), org.chushi.ui.ScrolledPage.class).forEach(p -> p.position(Integer.MAX_VALUE / 2));
		settle();
	}

	private void settle() {
		EventLoop.live(stage.display(), 900);
	}

	private void save(String what, Shell shell) {
		Pictures.save(shell, directory.resolve(what + "-" + name + ".png"));
	}
}
