package org.chushi.internal.ui.career;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.badges.BadgeReport.Check;
import org.chushi.badges.BadgeReport.Signer;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.badges.ForeignBadge;
import org.chushi.badges.ForeignBadge.Deed;
import org.chushi.badges.ForeignBadge.Look;
import org.chushi.badges.ForeignBadge.Turn;
import org.chushi.badges.ForeignBadges;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;

/** Badges from elsewhere as a page sees them: what is asked for is written down, and answered as the test says. */
final class ShownForeign implements ForeignBadges {

	final List<String> asked = new ArrayList<>();
	Standing standing = Standing.OPEN;

	static ForeignBadge badge(long id, Standing standing, Signer signer, String until, Turn... more) {
		Instant when = Instant.parse("2026-03-01T02:00:00Z");
		List<Turn> history = Stream.concat(Stream.of(new Turn(Deed.KEPT, when, Lived.LEAD.toString(), standing.says())), Stream.of(more)).toList();
		return new ForeignBadge(new UUID(8, id), new UUID(1, 1), "团队协作 / Teamwork", "示例公司 Example Corp", "小满", "2025-05-01T00:00+08:00", until,
				new Look(when, standing, signer, List.of(new Check(Standing.GOOD, new Bilingual("签名有效，内容没有被改过。", "The signature fits; nothing was changed.")),
						new Check(standing, new Bilingual("有没有被吊销，看过了。", "It was looked up whether it was revoked.")))), history);
	}

	static Turn off() {
		return new Turn(Deed.TAKEN_OFF, Instant.parse("2026-03-02T02:00:00Z"), Lived.LEAD.toString(), Bilingual.same("拿错了"));
	}

	@Override
	public Result<ForeignBadge> keep(Session session, UUID person, Path file, List<Path> lists) {
		asked.add("keep " + person + " " + file.getFileName() + " " + lists);
		return Result.done(badge(1, standing, Signer.STRANGER, ""));
	}

	@Override
	public Result<List<ForeignBadge>> of(Session session, UUID person) {
		return Result.done(List.of());
	}

	@Override
	public Result<ForeignBadge> verify(Session session, UUID badge, List<Path> lists) {
		asked.add("verify " + badge.getLeastSignificantBits() + " " + lists);
		return lists.contains(Path.of("broken.json")) ? Result.refused(new Bilingual("这不是状态列表。", "This is no status list."))
				: Result.done(badge(badge.getLeastSignificantBits(), standing, Signer.STRANGER, ""));
	}

	@Override
	public Result<Path> export(Session session, UUID badge, Path file, boolean replace) {
		asked.add("export " + file.getFileName() + " " + replace);
		return Result.done(file);
	}

	@Override
	public Result<ForeignBadge> takeOff(Session session, UUID badge, String reason) {
		asked.add("take off " + reason);
		return Result.done(badge(badge.getLeastSignificantBits(), standing, Signer.STRANGER, "", off()));
	}
}
