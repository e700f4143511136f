package org.chushi.internal.ui.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.chushi.content.OwnPack;
import org.chushi.content.PackFolder;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Progress;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.PackWriter;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.internal.publishing.InstallDesk;
import org.chushi.internal.publishing.PacksProjection;
import org.chushi.internal.publishing.PublicationsProjection;
import org.chushi.internal.publishing.PublishDesk;
import org.chushi.internal.publishing.SignerDesk;
import org.chushi.internal.publishing.SignersProjection;
import org.chushi.internal.publishing.ThisProgram;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.CompetencyDomain;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.PackRequirement;
import org.chushi.model.Text;
import org.chushi.model.TrueFalse;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.TeamSection;
import org.chushi.publishing.Affected;
import org.chushi.publishing.PublishGate.Need;
import org.chushi.publishing.Publishing.Order;
import org.chushi.seals.LockCost;
import org.chushi.testing.TestAccess;
import org.chushi.testing.TestTime;
import org.chushi.ui.testing.Chosen;

/** The services behind these pages, real ones, in a data folder of the test. */
final class Team implements AutoCloseable {

	static final String WORDS = "丙午年冬至付印 a long enough one";
	static final String CODE = "team.after-sales";
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	final Session trainer = new Session(new UUID(7, 1), "bailu", Set.of(Role.TRAINER));
	final Session lead = new Session(new UUID(7, 2), "lixia", Set.of(Role.LEAD));
	final UUID newcomer = new UUID(7, 3);
	final TestTime time = new TestTime();
	final Path data;
	final Journal journal;
	final PackShelf shelf;
	final SignerDesk signers;
	final PublishDesk publishing;
	final InstallDesk installing;
	/** What is chosen whenever a file or folder is asked for. */
	Optional<Path> choice = Optional.empty();
	private final PackFolder folder;

	Team(Path data) {
		this.data = data;
		Path packs = data.resolve("packs");
		folder = () -> packs;
		Ids ids = new TimeOrderedIds(time, new SplittableRandom(3));
		TestAccess access = new TestAccess();
		journal = new JournalOpener(time, ids, List.of(new SignersProjection(), new PacksProjection(), new PublicationsProjection()), List.of())
				.open(JournalLocation.embedded(data), Progress.SILENT).value();
		shelf = new PackShelf(List.of(new FolderPacks(packs)), List.of(new StandardChecks()));
		ThisProgram program = new ThisProgram("1.0.0", ModelPackage.eNS_URI);
		signers = new SignerDesk(journal, folder, access, new LockCost(1_000));
		publishing = new PublishDesk(journal, shelf, new PackWriter(shelf, folder, ids), folder, access, time, program);
		for (Need need : Need.values()) {
			publishing.addGate(new OpenGate(need));
		}
		publishing.addStake(difference -> difference.learnt().isEmpty() ? List.of() : List.of(
				new Affected(Affected.Kind.CERTIFICATE, newcomer, new Bilingual("证书 1《接待》依据的内容有改动；只需在期限内补学：退货", "what certificate 1 rests on changes; to learn: returns")),
				new Affected(Affected.Kind.ENROLMENT, lead.person(), new Bilingual("所用的策略方案有改动", "the policy changes"))));
		installing = new InstallDesk(journal, shelf, folder, signers, access, time, program);
		installing.addStake(difference -> difference.before().isEmpty() ? List.of()
				: List.of(new Affected(Affected.Kind.ENROLMENT, newcomer, new Bilingual("培养方案里的试卷《月考》或它的题库有改动", "the paper “Monthly” of the programme, or its bank, changes")),
						new Affected(Affected.Kind.ATTEMPT, lead.person(), new Bilingual("正在考《月考》，按开考时的版本考完", "sits “Monthly” now, and finishes it as it was begun"))));
	}

	PublishRoom publishRoom() {
		return new PublishRoom(publishing, signers, directory(), new Chosen(() -> choice));
	}

	InstallRoom installRoom() {
		return new InstallRoom(installing, signers, directory(), new Chosen(() -> choice), ZoneOffset.UTC);
	}

	Directory directory() {
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
				return List.of(person(trainer.person(), "bailu", "白露"), person(lead.person(), "lixia", "立夏"), person(newcomer, "xiaoman", "小满"));
			}
		};
	}

	private Person person(UUID id, String name, String shown) {
		return new Person(id, name, shown, TeamSection.NONE, Set.of(), true, time.instant());
	}

	/** A bank of statements in a pack of the team's own. */
	void write(String... statements) {
		writeAs(CODE, "", statements);
	}

	/** @param requires id of the pack that it needs; may be empty */
	private void writeAs(String code, String requires, String... statements) {
		try {
			Path place = folder.path().resolve(code);
			OwnPack own = OwnPack.at(place).orElseGet(() -> OwnPack.fresh(place, code, pack(code), "bailu"));
			if (!requires.isEmpty() && own.pack().getRequires().isEmpty()) {
				PackRequirement wanted = MODEL.createPackRequirement();
				wanted.setPack(requires);
				wanted.setVersion("1.0.0");
				own.pack().getRequires().add(wanted);
			}
			own.pack().setTitle(text("售后口径", "After-sales answers"));
			own.pack().setLicence("CC-BY-4.0");
			if (own.pack().getDomains().isEmpty()) {
				own.pack().getDomains().add(domain(code));
			}
			OwnPack.replace(place.resolve("banks/returns.xmi"), OwnPack.bytes(bank(code, statements)));
			own.save();
			shelf.reload();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String id(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
	}

	static String pack(String code) {
		return id(code + "pack");
	}

	private static CompetencyDomain domain(String code) {
		CompetencyDomain domain = MODEL.createCompetencyDomain();
		domain.setId(id(code + "domain"));
		domain.setCode(code + "-AS");
		domain.setTitle(text("售后", "After-sales"));
		Competency one = MODEL.createCompetency();
		one.setId(id(code + "competency"));
		one.setCode(code + "-RETURN");
		one.setTitle(text("退货", "Returns"));
		domain.getCompetencies().add(one);
		return domain;
	}

	private static Bank bank(String code, String... statements) {
		Bank bank = MODEL.createBank();
		bank.setId(id(code + "bank"));
		bank.setCode(code + "-BANK");
		bank.setTitle(text("退货题库", "Bank of returns"));
		int number = 0;
		for (String statement : statements) {
			TrueFalse question = MODEL.createTrueFalse();
			question.setId(id(code + "question" + ++number));
			question.setCode((code.equals(CODE) ? "" : code + "-") + "AS-" + number);
			question.setStem(text(statement, "Statement: " + statement));
			question.setExplanation(text("规则如此", "It is the rule"));
			question.getCompetencies().add(id(code + "competency"));
			question.setDifficulty(2);
			question.setAnswer(true);
			bank.getQuestions().add(question);
		}
		return bank;
	}

	private static Text text(String zh, String en) {
		Text text = MODEL.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	void key(String name) {
		signers.make(trainer, name, WORDS.toCharArray()).value();
	}

	/** Signs a version into a file. */
	Path publish(String version, String... statements) {
		write(statements);
		Path file = data.resolveSibling(data.getFileName() + "-" + version + ".chushipack");
		publishing.sign(trainer, new Order(CODE, version, "", WORDS.toCharArray()), file).value();
		return file;
	}

	/** Signs a version of which it is said that only wording changed. */
	Path reworded(String version, String why, String... statements) {
		write(statements);
		Path file = data.resolveSibling(data.getFileName() + "-" + version + ".chushipack");
		publishing.sign(trainer, new Order(CODE, version, "", WORDS.toCharArray(), why), file).value();
		return file;
	}

	/** Signs the first version of another pack. */
	Path publishAs(String code, String requires, String version, String statement) {
		writeAs(code, requires, statement);
		Path file = data.resolveSibling(code + ".chushipack");
		publishing.sign(trainer, new Order(code, version, "", WORDS.toCharArray()), file).value();
		return file;
	}

	/** The public half of the key of this team. */
	Path card() {
		Path file = data.resolveSibling(data.getFileName() + "-card.json");
		return Files.exists(file) ? file : signers.exportPublic(lead, "", file).value();
	}

	@Override
	public void close() {
		journal.close();
	}
}
