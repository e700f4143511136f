package org.chushi.internal.app;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.chushi.content.PackSource;
import org.chushi.assessment.SealedPapers;
import org.chushi.core.Ids;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.internal.people.AccessRules;
import org.chushi.internal.people.AccountBook;
import org.chushi.internal.people.PasswordCost;
import org.chushi.internal.people.PeopleDirectory;
import org.chushi.internal.people.PeopleProjection;
import org.chushi.internal.rules.Settling;
import org.chushi.internal.training.ActivityProjection;
import org.chushi.internal.training.EnrolmentProjection;
import org.chushi.internal.training.GateProjection;
import org.chushi.internal.training.LessonProjection;
import org.chushi.internal.training.PairWorkProjection;
import org.chushi.internal.training.PairingProjection;
import org.chushi.internal.training.PolicyDesk;
import org.chushi.internal.training.SetExamProjection;
import org.chushi.internal.ui.entry.AccountGate;
import org.chushi.internal.ui.entry.TeamFounding;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.Projection;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.testing.FullDisk;
import org.chushi.ui.SessionGate;
import org.chushi.ui.entry.Founding;
import org.chushi.workspace.DemoTeam;
import org.chushi.workspace.InTurn;

/** What the window finds in an empty data folder: real accounts, policies and founding on a real embedded database. */
final class EmptyFolder implements AutoCloseable {

	final FullDisk disk;
	private final Journal journal;
	final AccountBook accounts;
	final PeopleDirectory directory;
	final PolicyDesk policies;
	final SessionGate gate;
	final Founding founding;
	/** What was asked of the sealed papers. */
	final List<String> shut = new ArrayList<>();

	EmptyFolder(Path folder) {
		Clock clock = Clock.systemUTC();
		Ids ids = new TimeOrderedIds(clock, new SplittableRandom(7));
		List<Projection> projections = List.of(new PeopleProjection(), new EnrolmentProjection(), new LessonProjection(),
				new ActivityProjection(), new GateProjection(), new PairingProjection(), new PairWorkProjection(),
				new SetExamProjection());
		disk = new FullDisk(new JournalOpener(clock, ids, projections, List.of()).open(
				JournalLocation.embedded(folder), Progress.SILENT).value());
		journal = disk.journal();
		AccessRules access = new AccessRules();
		directory = new PeopleDirectory(journal, List::of);
		access.add(directory);
		accounts = new AccountBook(journal, access, clock, ids, List::of, new PasswordCost(8, 1, 1));
		policies = new PolicyDesk(journal, new PackShelf(List.of(shipped()), List.of(new StandardChecks())), access,
				new Settling());
		gate = new AccountGate(accounts, (SealedPapers) Proxy.newProxyInstance(EmptyFolder.class.getClassLoader(),
				new Class<?>[] { SealedPapers.class }, (papers, method, given) -> shut.add(method.getName() + " " + given[0]) ? null : null));
		founding = new TeamFounding(accounts, policies, new SmallTeam());
	}

	private static PackSource shipped() {
		Path bundles = Path.of(System.getProperty("chushi.packs", bundles().toString()));
		return () -> List.of(FolderPacks.at(bundles.resolve("org.chushi.pack.onboarding/content")),
				FolderPacks.at(bundles.resolve("org.chushi.pack.mentoring/content")));
	}

	private static Path bundles() {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve("bundles/org.chushi.model"))) {
			here = here.getParent();
		}
		return here.resolve("bundles");
	}

	Session signIn(String name, String password) {
		return accounts.signIn(name, password.toCharArray()).value();
	}

	@Override
	public void close() {
		journal.close();
	}

	/** A demo team of two, made by the same use cases as the great one. */
	private final class SmallTeam implements DemoTeam {

		@Override
		public boolean isHere() {
			return directory.named("guyu").isPresent();
		}

		@Override
		public Result<Integer> create(Progress progress) {
			return InTurn.all(
					() -> accounts.found("lichun", "立春", PASSWORD.toCharArray()).peek(p -> progress.at(1, 2)),
					() -> accounts.signIn("lichun", PASSWORD.toCharArray())
							.then(admin -> accounts.register(admin, new NewPerson("guyu", "谷雨", "", Set.of(Role.LEAD)),
									PASSWORD.toCharArray()))
							.peek(p -> progress.at(2, 2)));
		}
	}
}
