package org.chushi.internal.review;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.authoring.Project;
import org.chushi.content.ChangedFiles;
import org.chushi.content.PackContent;
import org.chushi.content.PackFiles;
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
import org.chushi.internal.review.ReviewEvents.PackPublished;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.model.Bank;
import org.chushi.model.Element;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Pack;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Scenario;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.SingleChoice;
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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;

/** A team with a pack of its own in which two scripts are written, on a real journal. */
final class ReviewRoom implements AutoCloseable {

	static final String SCRIPT = "S-1";
	static final String BODY = "body.zh";
	static final String WORDS = "亲，您好。有什么可以帮您？";

	final TestTime time = new TestTime();
	final Session author = person("lin", Role.TRAINER);
	final Session second = person("zhao", Role.TRAINER);
	final Session mentor = person("wang", Role.MENTOR);
	final Session lead = person("gu", Role.LEAD);
	final Session newcomer = person("xu", Role.NEWCOMER);
	private final List<Session> all = List.of(author, second, mentor, lead, newcomer);
	private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
	private final Ids ids = new TimeOrderedIds(time, random);
	private final PolicyProfile profile = ModelFactory.eINSTANCE.createPolicyProfile();
	final PackShelf shelf;
	final ProjectDesk projects;
	final Journal journal;
	final ReviewDesk desk;

	ReviewRoom(Path folder) {
		Path packs = folder.resolve("packs");
		shelf = new PackShelf(List.of(new FolderPacks(packs)), List.of(new StandardChecks()));
		PackFolder place = () -> packs;
		TestAccess access = new TestAccess();
		projects = new ProjectDesk(access, shelf, new PackWriter(shelf, place, ids), place, ids);
		projects.addCheck(new StandardChecks());
		journal = new JournalOpener(time, ids, List.of(new CaseProjection(), new WalkProjection(), new HandsProjection(), new KeptTextProjection(),
				new PairProjection()),
				List.of(new WeighedUpcaster()))
				.open(JournalLocation.embedded(folder), Progress.SILENT).value();
		projects.addWitness(new SavedParts(journal));
		projects.addRecord(new KeptPairs(journal));
		desk = new ReviewDesk(journal, shelf, projects, policies(), directory(), access, ids);
		policy(1);
		write();
	}

	/** A desk before which somebody else does something just when it stores what it decided. */
	ReviewDesk overtaken(Runnable faster) {
		return overtaken(1, faster);
	}

	/** The same at the so-manieth time it stores something; what is thrown then stops it there, as a power cut would. */
	ReviewDesk overtaken(int time, Runnable faster) {
		AtomicInteger times = new AtomicInteger();
		Journal busy = (Journal) Proxy.newProxyInstance(Journal.class.getClassLoader(), new Class<?>[] { Journal.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("append") && times.incrementAndGet() == time) {
				faster.run();
			}
			return method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments) : method.invoke(journal, arguments);
		});
		return new ReviewDesk(busy, shelf, projects, policies(), directory(), new TestAccess(), ids);
	}

	/** So many others have to approve. */
	void policy(int approvals) {
		var review = ModelFactory.eINSTANCE.createReviewPolicy();
		review.setApprovals(approvals);
		profile.setReview(review);
	}

	private void write() {
		Project project = projects.begin(author, "own", new Bilingual("话术", "Scripts")).value();
		ScriptBook book = ModelFactory.eINSTANCE.createScriptBook();
		book.setCode("BOOK");
		book.setTitle(text("话术", "Scripts"));
		Scenario scenario = ModelFactory.eINSTANCE.createScenario();
		scenario.setId(ids.next().toString());
		scenario.setCode("SC");
		scenario.setTitle(text("到店", "Arrival"));
		book.getScenarios().add(scenario);
		for (String code : List.of(SCRIPT, "S-2")) {
			ScriptTemplate script = ModelFactory.eINSTANCE.createScriptTemplate();
			script.setId(ids.next().toString());
			script.setCode(code);
			script.setTitle(text("开场", "Opening"));
			script.setScenario(scenario.getId());
			script.setBody(text(WORDS, "Hello. How can I help you?"));
			book.getScripts().add(script);
		}
		project.addFile(book).value();
		project.save().value();
	}

	private static Text text(String zh, String en) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	/** Somebody changes the body of the script in the editor and saves. */
	void edit(String words) {
		edit(author, words);
	}

	void edit(Session writer, String words) {
		edit(writer, SCRIPT, words);
	}

	void edit(Session writer, String code, String words) {
		Project project = projects.open(writer, "own").value();
		ScriptTemplate script = (ScriptTemplate) project.find(code).orElseThrow();
		project.editing().getCommandStack()
				.execute(SetCommand.create(project.editing(), script.getBody(), ModelPackage.Literals.TEXT__ZH, words));
		project.save().value();
	}

	void ask() {
		desk.ask(author, SCRIPT, new Asking(List.of(mentor.person()), Optional.empty(), "新开场")).value();
	}

	ReviewFile file() {
		return desk.open(lead, SCRIPT).value();
	}

	String hash() {
		return file().text().orElseThrow().hash();
	}

	String body() {
		return file().text().orElseThrow().passage(BODY).orElseThrow().text();
	}

	/** Everything of the body is looked at. */
	void weigh(Session session) {
		int of = Walk.weighed(body()).size();
		desk.weigh(session, SCRIPT, hash(), BODY, IntStream.range(0, of).boxed().toList()).value();
	}

	/** Weighed and approved. */
	void approve(Session session) {
		weigh(session);
		desk.approve(session, SCRIPT, hash(), "").value();
	}

	/** A question whose explanation is still missing: the pack stays a draft that colleagues do not have. @return its code */
	String unfinishedQuestion() {
		Project project = projects.open(author, "own").value();
		Bank bank = ModelFactory.eINSTANCE.createBank();
		bank.setCode("B-1");
		bank.setTitle(text("题库", "Bank"));
		project.addFile(bank).value();
		SingleChoice question = (SingleChoice) project.addQuestion(bank, -1, ModelPackage.Literals.SINGLE_CHOICE).value();
		question.setStem(text("顾客说没收到,先做什么？", "The parcel is missing. What first?"));
		question.getChoices().getFirst().setZh("查物流");
		question.getChoices().getFirst().setEn("Look it up");
		if (project.save().value().published()) {
			throw new AssertionError("it was to be unfinished");
		}
		return question.getCode();
	}

	/** The pack as it is written, with so many more scripts. */
	PackContent pack(int more) {
		Project project = projects.open(author, "own").value();
		ScriptBook book = project.roots().stream().filter(ScriptBook.class::isInstance).map(ScriptBook.class::cast).findFirst().orElseThrow();
		for (int i = 0; i < more; i++) {
			ScriptTemplate script = EcoreUtil.copy(book.getScripts().getFirst());
			script.setId(ids.next().toString());
			script.setCode("M-" + i);
			book.getScripts().add(script);
		}
		return new Written(project);
	}

	/** A pack of which only the models are asked for. */
	private record Written(Project project) implements PackContent {

		@Override
		public Pack pack() {
			return project.pack();
		}

		@Override
		public PackFiles files() {
			return new ChangedFiles(Path.of("nowhere"), Map.of());
		}

		@Override
		public List<EObject> roots() {
			return project.roots();
		}

		@Override
		public String place(EObject object) {
			return project.path(object);
		}

		@Override
		public Optional<Element> resolve(String idOrCode) {
			return project.find(idOrCode);
		}
	}

	/** Another bundle tells that the pack was given out. */
	void publish() {
		journal.append(Append.of(lead.actor(), ReviewEvents.PUBLISHED.on("packs/published", new PackPublished("own", "1.0.9")))).value();
	}

	/** Other words for words that are there once. */
	UUID suggest(Session session, String quote, String text) {
		int start = body().indexOf(quote);
		return desk.suggest(session, SCRIPT, BODY, start, start + quote.length(), text, "更礼貌").value();
	}

	private static Session person(String name, Role... roles) {
		return new Session(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name, Set.of(roles));
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
				return Stream.of(author, second, mentor, lead, newcomer)
						.map(s -> new Person(s.person(), s.name(), s.name(), TeamSection.NONE, s.roles(), true, time.instant())).toList();
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

	List<Session> everybody() {
		return all;
	}

	@Override
	public void close() {
		journal.close();
	}
}
