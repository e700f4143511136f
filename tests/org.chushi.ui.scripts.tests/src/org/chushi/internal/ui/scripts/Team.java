package org.chushi.internal.ui.scripts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

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
import org.chushi.internal.scripts.DeskProjection;
import org.chushi.internal.scripts.ScriptDesk;
import org.chushi.internal.scripts.TrialChatProjection;
import org.chushi.internal.scripts.TrialDesk;
import org.chushi.internal.scripts.UseProjection;
import org.chushi.internal.scripts.VariantDesk;
import org.chushi.internal.scripts.VariantProjection;
import org.chushi.internal.search.IndexMaker;
import org.chushi.internal.search.LibraryIndex;
import org.chushi.internal.search.ScriptTexts;
import org.chushi.internal.wording.TextCheckBook;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.model.ModelFactory;
import org.chushi.model.PolicyProfile;
import org.chushi.model.ReviewPolicy;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;

/** The services behind these pages, real ones with the shipped scripts, in a folder of the test; it is 22 November 2026. */
final class Team implements AutoCloseable, Policies, Enrolments {

	private static final char[] PASSWORD = "a long enough one".toCharArray();
	private static final PackShelf SHELF = new PackShelf(
			List.of(() -> List.of("onboarding", "scripts", "wording").stream().map(p -> FolderPacks.at(content(p))).toList()),
			List.of(new StandardChecks()));

	final Clock clock = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
	final Journal journal;
	final ScriptDesk scripts;
	final VariantDesk variants;
	final TrialDesk trials;
	final PeopleDirectory directory;
	final LibraryIndex search;
	final Session agent;
	final Session trainer;
	final Session lead;
	/** What was copied, the last one last. */
	final List<String> board = new ArrayList<>();
	/** Who wrote every script. */
	final List<UUID> writers = new ArrayList<>();
	private final PolicyProfile profile = ModelFactory.eINSTANCE.createPolicyProfile();

	Team(Path folder) {
		Ids ids = new TimeOrderedIds(clock, new SplittableRandom(5));
		journal = new JournalOpener(clock, ids, List.of(new PeopleProjection(), new UseProjection(), new DeskProjection(), new VariantProjection(),
				new TrialChatProjection()), List.of()).open(JournalLocation.embedded(folder.resolve("data")), Progress.SILENT).value();
		AccessRules access = new AccessRules();
		directory = new PeopleDirectory(journal, List::of);
		access.add(directory);
		AccountBook accounts = new AccountBook(journal, access, clock, ids, List::of, new PasswordCost(8, 1, 1));
		scripts = new ScriptDesk(journal, SHELF, access, clock);
		variants = new VariantDesk(journal, SHELF, this, this, new TextCheckBook(TextCheckBook.standard()), directory, access, clock, ids);
		trials = new TrialDesk(journal, SHELF, this, this, id -> Optional.empty(), script -> Set.copyOf(writers), directory, access, ids);
		search = new LibraryIndex(SHELF, access, new IndexMaker());
		search.addSource(new ScriptTexts());
		accounts.found("root", "Root", PASSWORD.clone()).value();
		Session root = accounts.signIn("root", PASSWORD.clone()).value();
		agent = person(accounts, root, "xiaoman", "小满", Role.NEWCOMER);
		trainer = person(accounts, root, "bailu", "白露", Role.TRAINER);
		lead = person(accounts, root, "guyu", "谷雨", Role.LEAD);
		review(false, false);
	}

	private static Session person(AccountBook accounts, Session root, String name, String display, Role role) {
		accounts.register(root, new NewPerson(name, display, "", Set.of(role)), PASSWORD.clone()).value();
		return accounts.signIn(name, PASSWORD.clone()).value();
	}

	/** What the team asks for. */
	void review(boolean personal, boolean trialChat) {
		ReviewPolicy review = ModelFactory.eINSTANCE.createReviewPolicy();
		review.setPersonalReview(personal);
		review.setTrialChat(trialChat);
		profile.setReview(review);
	}

	Room room(Session who) {
		return new Room(scripts, variants, search, board::add, who, clock);
	}

	TrialRoom trialRoom(Session who) {
		return new TrialRoom(trials, directory, who, clock.getZone());
	}

	private static Path content(String pack) {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve("bundles/org.chushi.model"))) {
			here = here.getParent();
		}
		return here.resolve("bundles/org.chushi.pack." + pack + "/content");
	}

	@Override
	public List<PolicyProfile> profiles() {
		return List.of(profile);
	}

	@Override
	public Optional<PolicyProfile> current() {
		return Optional.of(profile);
	}

	@Override
	public Result<PolicyProfile> choose(Session session, String idOrCode) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<Enrolment> enrol(Session session, UUID person, LocalDate start) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<Enrolment> move(Session session, UUID person, String profileIdOrCode) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<Enrolment> withdraw(Session session, UUID person, String reason) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<Enrolment> running(UUID person) {
		return Optional.empty();
	}

	@Override
	public Result<List<PassedBefore>> tellPassedBefore(Session session, UUID person, Optional<LocalDate> day, String reason) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Result<List<PassedBefore>> passedBefore(Session session, UUID person) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Enrolment> running() {
		return List.of();
	}

	@Override
	public void close() {
		search.close();
		journal.close();
	}
}
