package org.chushi.internal.ui.reports;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.exchange.TableCell;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.TeamSection;
import org.chushi.reports.Framework;
import org.chushi.reports.Framework.Award;
import org.chushi.reports.Framework.Domain;
import org.chushi.reports.Frameworks;
import org.chushi.reports.LearningRecords;
import org.chushi.reports.ReportKind;
import org.chushi.reports.TeamReports;
import org.chushi.reports.Written;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Theme;
import org.chushi.ui.reports.TableExport;
import org.eclipse.swt.widgets.Control;

/** The window of a lead on the page of reports, with services that remember what they were asked. */
final class Stage extends org.chushi.ui.testing.Stage implements FileDialogs {

	private static final UUID ME = new UUID(1, 1);

	/** What the services were asked, in order. */
	final List<String> asked = new ArrayList<>();
	/** Names that were proposed for files. */
	final List<String> names = new ArrayList<>();
	LearningRecords.Order order;

	Stage(boolean dark, Language language, int percent) {
		super(Theme.of(dark), language, percent);
	}

	void show() {
		Clock clock = Clock.fixed(Instant.parse("2026-03-12T02:00:00Z"), ZoneOffset.UTC);
		TeamReports team = new Team();
		new ReportsPage(team, this::export, new Packs(), new Staff(), new TableExport(team, this, clock), this, clock).open(fresh(), this);
		open();
	}

	void showOwn() {
		new RecordsPage(this::export, this, Clock.fixed(Instant.parse("2026-03-12T02:00:00Z"), ZoneOffset.UTC)).open(fresh(), this);
		open();
	}

	private Result<Written> export(Session session, LearningRecords.Order wanted, boolean replace, Progress progress) {
		order = wanted;
		return Result.done(new Written(wanted.file(), 1204));
	}

	private final class Team implements TeamReports {

		@Override
		public Result<List<Choice>> certificates(Session session) {
			return Result.done(List.of(new Choice("1", "CD-1", new Bilingual("接待一级", "Reception, level 1")),
					new Choice("2", "CD-2", new Bilingual("接待二级", "Reception, level 2"))));
		}

		@Override
		public Result<TeamReport> report(Session session, ReportKind kind, String certificate, Language language, Progress progress) {
			asked.add(kind + " " + certificate + " " + language);
			boolean zh = language == Language.ZH;
			List<List<TableCell>> rows = new ArrayList<>();
			List<String> people = List.of("谷雨", "小满", "芒种", "夏至");
			for (int i = 0; i < people.size(); i++) {
				rows.add(List.of(TableCell.of(people.get(i)), TableCell.of(zh ? "接待一级" : "Reception, level 1"), TableCell.of(new BigDecimal(i == 2 ? 10 : 9 - i)),
						TableCell.of(LocalDate.of(2026, 3, 10 - i)), TableCell.of(zh ? "有效" : "valid")));
			}
			return Result.done(new TeamReport(kind.title().in(language), zh ? List.of("姓名", "证书", "级别", "签发日", "状态")
					: List.of("Name", "Certificate", "Level", "Issued", "State"), rows));
		}

		@Override
		public Result<Written> write(Session session, TeamReport report, Path file, boolean replace) {
			asked.add("write " + file);
			return Result.done(new Written(file, report.rows().size()));
		}
	}

	private final class Staff implements Directory {

		@Override
		public Optional<Person> find(UUID id) {
			return people().stream().filter(p -> p.id().equals(id)).findFirst();
		}

		@Override
		public Optional<Person> named(String name) {
			return people().stream().filter(p -> p.name().equals(name)).findFirst();
		}

		@Override
		public List<Person> people() {
			return List.of(new Person(new UUID(2, 1), "xiaoman", "小满", TeamSection.NONE, Set.of(Role.NEWCOMER), true, Instant.EPOCH),
					new Person(new UUID(2, 2), "mangzhong", "芒种", TeamSection.NONE, Set.of(Role.NEWCOMER), true, Instant.EPOCH));
		}
	}

	private final class Packs implements Frameworks {

		@Override
		public Result<List<Framework>> all(Session session) {
			return Result.done(List.of(new Framework("p", "chushi.onboarding", new Bilingual("客服新人入门", "Onboarding for customer service"), Bilingual.same(""), "1.0.0", "",
					List.of(new Domain("d", "D", Bilingual.same("d"), Bilingual.same(""), List.of(new Framework.Competency("c", "K", Bilingual.same("c"), Bilingual.same(""))))),
					List.of(new Award("a", "A", Bilingual.same("a"), Bilingual.same(""), "s", 1, List.of())))));
		}

		@Override
		public Result<Written> export(Session session, String pack, Language language, Path file, boolean replace) {
			asked.add("case " + pack + " " + language + " " + file);
			return Result.done(new Written(file, 3));
		}

		@Override
		public Result<Framework> read(Session session, Path file) {
			throw new AssertionError("nobody reads here");
		}
	}

	@Override
	public UUID person() {
		return ME;
	}

	@Override
	public <T> T session(Class<T> type) {
		return type.cast(new Session(ME, "guyu", Set.of(Role.LEAD)));
	}

	@Override
	public Set<String> roles() {
		return Set.of("lead");
	}

	@Override
	public Optional<Path> open(Control over, List<String> suffixes) {
		return Optional.empty();
	}

	@Override
	public Optional<Path> save(Control over, String name) {
		names.add(name);
		return Optional.of(Path.of("out", name));
	}

	@Override
	public Optional<Path> folder(Control over, String message) {
		return Optional.empty();
	}
}
