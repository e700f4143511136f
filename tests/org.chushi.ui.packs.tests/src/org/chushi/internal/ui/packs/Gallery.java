package org.chushi.internal.ui.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.core.Language;
import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.widgets.Shell;

/**
 * The pages of this bundle to look at: {@code Gallery DIRECTORY [LANGUAGE THEME PERCENT]...}, for example
 * {@code zh light 100 en dark 200}.
 */
public final class Gallery {

	private final Path directory;
	private final Path folder;
	private final String language;
	private final String theme;
	private final int percent;
	private final Team writers;
	private final Team shop;
	private Stage stage;

	private Gallery(Path directory, String language, String theme, int percent) throws Exception {
		this.directory = directory;
		this.language = language;
		this.theme = theme;
		this.percent = percent;
		folder = Files.createTempDirectory("gallery");
		writers = new Team(folder.resolve("writers"));
		shop = new Team(folder.resolve("shop"));
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		for (int i = 1; i + 2 < arguments.length; i += 3) {
			new Gallery(directory, arguments[i], arguments[i + 1], Integer.parseInt(arguments[i + 2])).all();
		}
	}

	private void all() {
		as(writers.trainer);
		publish("publish-empty");
		writers.write("七天内可以无理由退货。", "质量问题的运费由店铺承担。");
		publish("publish-first");
		dialog("make-key", Messages.PublishView_makeKey);
		writers.key("总部培训");
		Path first = writers.publish("1.0.0", "七天内可以无理由退货。", "质量问题的运费由店铺承担。");
		writers.time.pass(Duration.ofDays(3));
		writers.write("签收后七天内，可以无理由退货。", "质量问题的运费由店铺承担。", "生鲜不适用无理由退货。");
		publish("publish-changed");
		stage.press(stage.look().t(Messages.WordingBox_only));
		settle();
		save("publish-wording", stage.shell());
		stage.press(stage.look().t(Messages.WordingBox_only));
		wheel();
		save("publish-below", stage.shell());
		writers.choice = Optional.of(folder.resolve("site"));
		dialog("sign", Messages.PublishView_site);
		lay(first);
		Path reworded = writers.reworded("1.0.1", "第二条加了一个逗号", "七天内可以无理由退货。", "质量问题的运费，由店铺承担。");
		writers.publishing.addGate((session, pack) -> java.util.List.of(new org.chushi.core.Missing(new org.chushi.core.Bilingual("复审", "Review"),
				new org.chushi.core.Bilingual("还没有人看过", "nobody has looked yet"), new org.chushi.core.Bilingual("1 人批准", "approved by 1"),
				new org.chushi.core.Bilingual("请一位同事复审", "Ask a colleague for a review"))));
		publish("publish-missing");
		stage.close();
		as(shop.lead);
		install("install-empty");
		shop.choice = Optional.of(first);
		stage.press(stage.look().t(Messages.InstallView_file));
		settle();
		save("install-refused", stage.shell());
		shop.choice = Optional.of(writers.card());
		install("install-empty-2");
		dialog("trust", Messages.InstallView_trustFile);
		shop.signers.trust(shop.lead, writers.card(), "", "电话里核对过编号").value();
		shop.installing.install(shop.lead, first, shop.installing.preview(shop.lead, first).value().sha256()).value();
		Path second = second();
		shop.choice = Optional.of(second);
		install("install");
		dialog("preview", Messages.InstallView_file);
		shop.choice = Optional.of(reworded);
		dialog("preview-wording", Messages.InstallView_file);
		shop.choice = Optional.of(second);
		shop.time.pass(Duration.ofHours(2));
		shop.installing.install(shop.lead, second, shop.installing.preview(shop.lead, second).value().sha256()).value();
		shop.time.pass(Duration.ofHours(1));
		install("installed");
		wheel();
		save("installed-below", stage.shell());
		dialog("rollback", Messages.InstallView_rollBack);
		dialog("remove", Messages.InstallView_remove);
		site();
		stage.close();
		writers.close();
		shop.close();
	}

	/** What p2 needs is not here; the list and the pack are what a shop reads. */
	private void lay(Path pack) {
		try {
			Path site = Files.createDirectories(folder.resolve("site/packs")).getParent();
			String name = Team.CODE + "-1.0.0.chushipack";
			Files.copy(pack, site.resolve("packs/" + name));
			Files.writeString(site.resolve("packs.json"), """
					{"format":1,"packs":[{"pack":"%s","code":"%s","title":{"zh":"售后口径","en":"After-sales answers"},"version":"1.0.0","signer":"总部培训",
					"key":"%s","content":"x","sha256":"%s","size":%d,"file":"packs/%s"}]}""".formatted(Team.pack(Team.CODE), Team.CODE,
					writers.signers.all(writers.lead).value().getFirst().key().id(), "0".repeat(64), Files.size(pack), name));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** By the same key from another folder, where no gate hinders. */
	private Path second() {
		try (Team again = new Team(folder.resolve("again"))) {
			again.key("质检组");
			shop.signers.trust(shop.lead, again.card(), "", "当面核对过编号").value();
			return again.publish("1.1.0", "签收后七天内，可以无理由退货。", "质量问题的运费由店铺承担。", "生鲜不适用无理由退货。");
		}
	}

	private void as(Session session) {
		stage = new Stage(session, theme.equals("dark"), language.equals("zh") ? Language.ZH : Language.EN, percent);
		stage.size(Integer.getInteger("width", 1280), Integer.getInteger("height", 860));
	}

	private void publish(String what) {
		page(what, shell -> new PublishView(shell, stage, writers.publishRoom(), writers.directory(), ZoneOffset.UTC).start());
	}

	private void install(String what) {
		page(what, shell -> new InstallView(shell, stage, shop.installRoom()).start());
	}

	private void page(String what, Function<Shell, Page> page) {
		stage.open("", Optional.empty(), page).focus();
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

	/** The site of the writers, which the shop looks at. */
	private void site() {
		stage.meanwhile(dialog -> {
			Stage.field(dialog, stage.look().t(Messages.InstallDialogs_address)).text(folder.resolve("site").toString());
			save("site-address", dialog);
			stage.meanwhile(offers -> {
				settle();
				save("site", offers);
			});
			Widgets.press(dialog, stage.look().t(Messages.InstallDialogs_look));
		});
		stage.press(stage.look().t(Messages.InstallView_site));
	}

	private void wheel() {
		Widgets.those(stage.shell(), ScrolledPage.class).forEach(p -> p.position(Integer.MAX_VALUE / 2));
		settle();
	}

	private void settle() {
		EventLoop.live(stage.display(), 700);
	}

	private void save(String what, Shell shell) {
		Pictures.save(shell, directory.resolve(what + "-" + language + "-" + theme + "-" + percent + ".png"));
	}
}
