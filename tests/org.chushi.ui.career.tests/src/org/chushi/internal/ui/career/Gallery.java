package org.chushi.internal.ui.career;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chushi.badges.BadgeReport.Signer;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.career.CertificateCare.Outlook;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.people.Role;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;

/** Pages of certificates to look at: {@code Gallery DIRECTORY PERCENT WIDTH HEIGHT} saves them light and dark, Chinese and English. */
public final class Gallery {

	private Gallery() {
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		int percent = Integer.parseInt(arguments[1]);
		Map<String, Diplomas> pages = new LinkedHashMap<>();
		pages.put("stale", Lived.page(true, TeamCertificates.NONE, Lived.stale("2026-12-01")));
		pages.put("due", Lived.page(true, TeamCertificates.NONE, Lived.due()));
		pages.put("suspended", Lived.page(true, TeamCertificates.NONE, Lived.suspended(true)));
		pages.put("lead", Lived.page(false, TeamCertificates.NONE, Lived.revoked(false), Lived.valid()));
		pages.put("team", Lived.page(true, Lived.team(), Lived.grace()));
		pages.put("line", Lived.page(true, TeamCertificates.NONE, Lived.line().toArray(new Outlook[0])));
		Diplomas valid = Lived.page(true, TeamCertificates.NONE, Lived.valid());
		pages.put("foreign", new Diplomas(valid.person(), valid.name(), true, valid.today(), List.of(), List.of(), valid.wanted(), valid.badges(),
				Map.of(), valid.names(), valid.team(), List.of(), List.of(ShownForeign.badge(1, Standing.OPEN, Signer.STRANGER, ""),
						ShownForeign.badge(2, Standing.GOOD, Signer.TRUSTED, "2026-12-31T23:59:59+08:00"), ShownForeign.badge(3, Standing.GOOD, Signer.TRUSTED, "", ShownForeign.off()))));
		for (boolean dark : new boolean[] { false, true }) {
			for (Language language : Language.values()) {
				home(dark, language, percent, arguments, directory);
				for (Map.Entry<String, Diplomas> page : pages.entrySet()) {
					save(page.getKey(), page.getValue(), dark, language, percent, arguments, directory);
				}
			}
		}
	}

	/** What a first page tells: of one's own, and of the team. */
	private static void home(boolean dark, Language language, int percent, String[] arguments, Path directory) throws Exception {
		Homes homes = new Homes(Lived.grace(), Lived.stale("2026-12-01"), Lived.due());
		homes.toDecide.add(Lived.revoked(false).certificate());
		homes.due.addAll(List.of(Lived.others(Lived.due()), Lived.others(Lived.grace())));
		homes.stale.add(Lived.others(Lived.stale("2026-12-01")));
		for (Role role : List.of(Role.NEWCOMER, Role.LEAD)) {
			try (Stage stage = new Stage(role, dark, language, percent)) {
				stage.size(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
				homes.show(stage);
				EventLoop.live(stage.display(), 250);
				Pictures.save(stage.shell(), directory.resolve("home-" + role.name().toLowerCase() + (dark ? "-dark-" : "-light-") + language.tag() + "-" + percent + ".png"));
			}
		}
	}

	private static void save(String name, Diplomas model, boolean dark, Language language, int percent, String[] arguments, Path directory)
			throws Exception {
		List<String> asked = new ArrayList<>();
		try (Stage stage = new Stage(model.own() ? Role.NEWCOMER : Role.LEAD, dark, language, percent)) {
			stage.size(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
			new CertificatesView(stage.fresh(), stage, () -> Result.done(model), null, Lived.care(asked), new BadgeDialogs(stage, null, null, null), null,
					new ForeignCards(stage, null, null, ZoneOffset.UTC),
					ZoneOffset.UTC).start();
			stage.open();
			if (name.equals("line")) {
				stage.press(language == Language.ZH ? "看经过" : "Show what happened");
			}
			EventLoop.live(stage.display(), 250);
			Pictures.save(stage.shell(), directory.resolve(name + (dark ? "-dark-" : "-light-") + language.tag() + "-" + percent + ".png"));
		}
	}
}
