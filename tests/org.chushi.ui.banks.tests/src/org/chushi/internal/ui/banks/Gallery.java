package org.chushi.internal.ui.banks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.chushi.core.Language;
import org.chushi.training.SetExams.Order;
import org.chushi.ui.DataTable;
import org.chushi.ui.Page;
import org.chushi.ui.testing.Chosen;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * The pages of this bundle to look at: {@code Gallery DIRECTORY [LANGUAGE THEME PERCENT]...}, for example
 * {@code zh light 100 en dark 200}.
 */
public final class Gallery {

	private final Path directory;
	private final Stage stage;
	private final Team team;
	private final String name;

	private Gallery(Path directory, Team team, String language, String theme, int percent) {
		this.directory = directory;
		this.team = team;
		stage = new Stage(team.trainer, theme.equals("dark"), language.equals("zh") ? Language.ZH : Language.EN, percent);
		name = language + "-" + theme + "-" + percent;
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		for (int i = 1; i + 2 < arguments.length; i += 3) {
			try (Team team = new Team(Files.createTempDirectory("gallery"))) {
				new Gallery(directory, team, arguments[i], arguments[i + 1], Integer.parseInt(arguments[i + 2])).all();
			}
		}
	}

	private void all() {
		page("banks-empty", "", shell -> new BanksView(shell, stage, team.banks, team.keyed, exporting(), team.sealing(stage, team.folder.resolve("kept.xmi")),
				team.trainer).start());
		team.bank(400);
		page("banks", "", shell -> new BanksView(shell, stage, team.banks, team.keyed, exporting(), team.sealing(stage, team.folder.resolve("kept.xmi")),
				team.trainer).start());
		stage.those(DataTable.class).get(1).select(3);
		stage.those(DataTable.class).get(1).table().notifyListeners(SWT.Selection, new Event());
		settle();
		wheel(stage.shell());
		save("banks-question", stage.shell());
		page("banks-lead", "", shell -> new BanksView(shell, stage, team.banks, team.keyed, exporting(),
				team.sealing(stage, team.folder.resolve("kept.xmi")), team.lead()).start());
		stage.those(DataTable.class).get(0).select(0);
		dialog("seal-key", Messages.BanksPage_seal);
		team.sealedPapers.make(team.lead(), "长江后浪推前浪，一浪高一浪".toCharArray(), false).value();
		dialog("seal-ask", Messages.BanksPage_seal);
		team.sealedBanks.seal(team.lead(), team.banks.list(team.lead()).value().getFirst().id(), team.folder.resolve("unsealed.xmi"), List.of()).value();
		page("banks-sealed", "", shell -> new BanksView(shell, stage, team.banks, team.keyed, exporting(),
				team.sealing(stage, team.folder.resolve("kept.xmi")), team.lead()).start());
		stage.those(DataTable.class).get(1).select(3);
		stage.those(DataTable.class).get(1).table().notifyListeners(SWT.Selection, new Event());
		settle();
		wheel(stage.shell());
		save("banks-sealed-question", stage.shell());
		stage.those(DataTable.class).get(0).select(0);
		dialog("unseal", Messages.BanksPage_seal);
		Path bad = team.file("客服题库.csv", Team.table(40) + "单选题,没有答案？,甲,乙,丙,,,难,物流\n单选题,第 0 题：顾客要退货，先做什么？,听清原因,催他下单,不理他,A,,难,物流\n");
		page("import", "", shell -> new ImportView(shell, stage, team.imports, team.exchange, team.keyed, new Chosen(() -> Optional.of(bad)), team.trainer).start());
		stage.press(stage.look().t(Messages.ImportView_choose));
		stage.press(stage.look().t(Messages.ImportView_preview));
		settle();
		wheel(stage.shell());
		save("import-preview", stage.shell());
		page("paper", "", shell -> new PaperView(shell, stage, team.papers, team.banks, team.shelf, team.keyed).start());
		String id = team.papers.store(team.trainer, "team-papers", Sample.plan(10)).value().id();
		team.papers.store(team.trainer, "team-papers", Sample.plan("P-LONG", 999)).value();
		page("paper-old", id, shell -> new PaperView(shell, stage, team.papers, team.banks, team.shelf, team.keyed).start());
		wheel(stage.shell());
		save("paper-old-below", stage.shell());
		team.setExams.set(team.trainer, new Order(id, Set.of(team.newcomer.person()), team.clock.instant(),
				team.clock.instant().plus(Duration.ofDays(3)), 2, "请准时")).value();
		page("papers", "", shell -> new PapersView(shell, stage, team.room(), team.keyed).start());
		stage.those(DataTable.class).get(0).select(0);
		stage.those(DataTable.class).get(0).table().notifyListeners(SWT.Selection, new Event());
		settle();
		save("papers-chosen", stage.shell());
		stage.those(DataTable.class).get(0).select(1);
		dialog("set", Messages.PapersPage_set);
		dialog("preview", Messages.PaperView_draw);
		stage.close();
	}

	private Exporting exporting() {
		return new Exporting(stage, team.imports, team.exchange, new Chosen(() -> Optional.of(team.folder.resolve("out.csv"))));
	}

	private void page(String what, String argument, Function<Shell, Page> page) {
		stage.open(argument, Optional.empty(), page).focus();
		settle();
		save(what, stage.shell());
	}

	private void dialog(String what, Messages button) {
		stage.meanwhile(dialog -> {
			settle();
			save(what, dialog);
		});
		stage.press(stage.look().t(button));
	}

	/** To the end of the page. */
	private void wheel(Shell shell) {
		Widgets.those(shell, org.chushi.ui.ScrolledPage.class).forEach(p -> p.position(Integer.MAX_VALUE / 2));
		settle();
	}

	private void settle() {
		EventLoop.live(stage.display(), 500);
	}

	private void save(String what, Shell shell) {
		Pictures.save(shell, directory.resolve(what + "-" + name + ".png"));
	}
}
