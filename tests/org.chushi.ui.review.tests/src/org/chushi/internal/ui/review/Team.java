package org.chushi.internal.ui.review;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

import org.chushi.authoring.Project;
import org.chushi.content.PackFolder;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.authoring.ProjectDesk;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.PackWriter;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.internal.review.CaseProjection;
import org.chushi.internal.review.HandsProjection;
import org.chushi.internal.review.KeptPairs;
import org.chushi.internal.review.KeptTextProjection;
import org.chushi.internal.review.ReviewDesk;
import org.chushi.internal.review.PairProjection;
import org.chushi.internal.review.SavedParts;
import org.chushi.internal.review.WalkProjection;
import org.chushi.internal.review.WeighedUpcaster;
import org.chushi.internal.wording.TextCheckBook;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.model.ListedPhrase;
import org.chushi.model.ModelFactory;
import org.chushi.model.PhraseKind;
import org.chushi.model.PhraseList;
import org.chushi.model.Placeholder;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Scenario;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Text;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.TeamSection;
import org.chushi.review.Asking;
import org.chushi.review.ReviewFile;
import org.chushi.testing.TestAccess;
import org.chushi.testing.TestTime;
import org.chushi.training.Policies;

/** The services behind these pages, real ones, with two scripts in a pack of the team's own. */
final class Team implements AutoCloseable {

	static final String SCRIPT = "S-1";
	static final String WORDS = "亲，{买家}，您好。我们的面霜是全网最好的！\n\n有什么可以帮您的吗。加我微信，我发优惠给您。";

	final TestTime time = new TestTime();
	final Session author = person("白露", Role.TRAINER);
	final Session mentor = person("秋分", Role.MENTOR);
	final Session lead = person("谷雨", Role.LEAD);
	private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
	private final Ids ids = new TimeOrderedIds(time, random);
	private final PolicyProfile profile = ModelFactory.eINSTANCE.createPolicyProfile();
	final PackShelf shelf;
	final ProjectDesk projects;
	final Journal journal;
	final ReviewDesk desk;
	final Room room;

	Team(Path folder) {
		Path packs = folder.resolve("packs");
		shelf = new PackShelf(List.of(new FolderPacks(packs)), List.of(new StandardChecks()));
		PackFolder place = () -> packs;
		TestAccess access = new TestAccess();
		projects = new ProjectDesk(access, shelf, new PackWriter(shelf, place, ids), place, ids);
		projects.addCheck(new StandardChecks());
		journal = new JournalOpener(time, ids, List.of(new CaseProjection(), new WalkProjection(), new HandsProjection(), new PairProjection(), new KeptTextProjection()),
				List.of(new WeighedUpcaster()))
				.open(JournalLocation.embedded(folder), Progress.SILENT).value();
		projects.addWitness(new SavedParts(journal));
		projects.addRecord(new KeptPairs(journal));
		var review = ModelFactory.eINSTANCE.createReviewPolicy();
		review.setApprovals(1);
		profile.setReview(review);
		desk = new ReviewDesk(journal, shelf, projects, policies(), directory(), access, ids);
		room = new Room(desk, directory(), shelf, new TextCheckBook(TextCheckBook.standard()), time);
		write();
	}

	private void write() {
		Project project = projects.begin(author, "own", new Bilingual("开场话术", "Openers")).value();
		ScriptBook book = ModelFactory.eINSTANCE.createScriptBook();
		book.setCode("BOOK");
		book.setTitle(text("话术", "Scripts"));
		Scenario scenario = ModelFactory.eINSTANCE.createScenario();
		scenario.setId(ids.next().toString());
		scenario.setCode("SC");
		scenario.setTitle(text("到店", "Arrival"));
		book.getScenarios().add(scenario);
		Placeholder buyer = ModelFactory.eINSTANCE.createPlaceholder();
		buyer.setId(ids.next().toString());
		buyer.setCode("buyer");
		buyer.setTitle(text("买家", "buyer"));
		buyer.setExample(text("小满", "Xiaoman"));
		book.getPlaceholders().add(buyer);
		for (String code : List.of(SCRIPT, "S-2")) {
			ScriptTemplate script = ModelFactory.eINSTANCE.createScriptTemplate();
			script.setId(ids.next().toString());
			script.setCode(code);
			script.setTitle(text("开场", "Opening"));
			script.setScenario(scenario.getId());
			script.setBody(text(WORDS, "Hello {buyer}, our cream is the best of all!\n\nHow can I help you?"));
			book.getScripts().add(script);
		}
		project.addFile(book).value();
		PhraseList banned = ModelFactory.eINSTANCE.createPhraseList();
		banned.setCode("ADS");
		banned.setKind(PhraseKind.ABSOLUTE);
		banned.setTitle(text("绝对化用语", "Absolutes"));
		banned.setReason(text("广告法不许用绝对化的词。", "The advertising law forbids absolutes."));
		ListedPhrase best = ModelFactory.eINSTANCE.createListedPhrase();
		best.setText("最好");
		banned.getPhrases().add(best);
		project.addFile(banned).value();
		if (!project.save().value().published()) {
			throw new AssertionError(project.problems().toString());
		}
	}

	private static Text text(String zh, String en) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	String id() {
		return file().summary().element();
	}

	ReviewFile file() {
		return desk.open(lead, SCRIPT).value();
	}

	String body() {
		return file().text().orElseThrow().passage("body.zh").orElseThrow().text();
	}

	void ask() {
		desk.ask(author, SCRIPT, new Asking(List.of(mentor.person()), Optional.empty(), "双十一的新开场，请看标点")).value();
	}

	UUID suggest(String quote, String text, String why) {
		int start = body().indexOf(quote);
		return desk.suggest(mentor, SCRIPT, "body.zh", start, start + quote.length(), text, why).value();
	}

	/** The program stops when the suggestion is in the pack and nobody was told. */
	void takenButNotAccepted(UUID suggestion) {
		AtomicInteger times = new AtomicInteger();
		Journal stopped = (Journal) Proxy.newProxyInstance(Journal.class.getClassLoader(), new Class<?>[] { Journal.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("append") && times.incrementAndGet() == 2) {
				return Result.refused(Bilingual.same("stopped"));
			}
			return method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments) : method.invoke(journal, arguments);
		});
		if (new ReviewDesk(stopped, shelf, projects, policies(), directory(), new TestAccess(), ids).accept(author, SCRIPT, suggestion).isDone()) {
			throw new AssertionError("it was to be stopped");
		}
	}

	UUID comment(String quote, String words) {
		int start = body().indexOf(quote);
		return desk.comment(mentor, SCRIPT, "body.zh", start, start + quote.length(), words).value();
	}

	private static Session person(String name, Role... roles) {
		return new Session(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, Set.of(roles));
	}

	private Directory directory() {
		return new Directory() {

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
				return Stream.of(author, mentor, lead).map(s -> new Person(s.person(), s.name(), s.name(), TeamSection.NONE, s.roles(), true, time.instant()))
						.toList();
			}
		};
	}

	private Policies policies() {
		return new Policies() {

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
				return Result.done(profile);
			}
		};
	}

	@Override
	public void close() {
		journal.close();
	}
}
