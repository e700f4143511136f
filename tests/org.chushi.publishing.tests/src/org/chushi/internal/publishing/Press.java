package org.chushi.internal.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.chushi.content.OwnPack;
import org.chushi.content.PackFolder;
import org.chushi.core.Ids;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.TimeOrderedIds;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.PackWriter;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.CompetencyDomain;
import org.chushi.model.ModelFactory;
import org.chushi.model.PackRequirement;
import org.chushi.model.Text;
import org.chushi.model.TrueFalse;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.PublishGate;
import org.chushi.publishing.PublishGate.Need;
import org.chushi.publishing.Publishing.Order;
import org.chushi.seals.LockCost;
import org.chushi.testing.FullDisk;
import org.chushi.testing.TestAccess;
import org.chushi.testing.TestTime;

/** A data folder with a real journal and everything that publishes and installs. */
final class Press implements AutoCloseable {

	static final String WORDS = "丙午年冬至付印 a long enough one";
	static final String CODE = "team.after-sales";
	static final ThisProgram PROGRAM = new ThisProgram("1.0.3", org.chushi.model.ModelPackage.eNS_URI);
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	final Session trainer = person("lin", Role.TRAINER);
	final Session lead = person("he", Role.LEAD);
	final Session newcomer = person("xu", Role.NEWCOMER);
	final TestTime time = new TestTime();
	final TestAccess access = new TestAccess();
	final Path data;
	final PackFolder folder;
	final Journal opened;
	final FullDisk disk;
	final PackShelf shelf;
	final SignerDesk signers;
	final PublishDesk publishing;
	final PublishGate review;
	InstallDesk installing;

	Press(Path data) {
		this.data = data;
		Path packs = data.resolve("packs");
		folder = () -> packs;
		Ids ids = new TimeOrderedIds(time, new SplittableRandom(11));
		opened = new JournalOpener(time, ids, List.of(new SignersProjection(), new PacksProjection(), new PublicationsProjection(), new ShippedProjection()),
				List.of())
				.open(JournalLocation.embedded(data), Progress.SILENT).value();
		disk = new FullDisk(opened);
		shelf = new PackShelf(List.of(new FolderPacks(packs)), List.of(new StandardChecks()));
		signers = new SignerDesk(disk.journal(), folder, access, new LockCost(1_000));
		publishing = new PublishDesk(disk.journal(), shelf, new PackWriter(shelf, folder, ids), folder, access, time, PROGRAM);
		review = new OpenGate(Need.REVIEW);
		publishing.addGate(review);
		publishing.addGate(new OpenGate(Need.TRIAL));
		installing = installer(PROGRAM, new Disk());
	}

	InstallDesk installer(ThisProgram program, Disk disk) {
		return new InstallDesk(this.disk.journal(), shelf, folder, signers, access, time, program, disk);
	}

	private static Session person(String name, Role... roles) {
		return new Session(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, Set.of(roles));
	}

	/** A key of this team. */
	KnownSigner key(String name) {
		return signers.make(trainer, name, WORDS.toCharArray()).value();
	}

	/** The card of a key in a file. */
	Path card(KnownSigner signer) {
		Path file = data.resolveSibling("card-" + signer.key().id() + ".json");
		return Files.exists(file) ? file : signers.exportPublic(lead, signer.key().id(), file).value();
	}

	/** Writes a pack of the team's own: a bank of questions with these answers to be judged true. */
	void write(String code, String... statements) {
		writeOn(code, null, statements);
	}

	void writeOn(String code, String requires, String... statements) {
		try {
			Path place = folder.path().resolve(code);
			OwnPack own = OwnPack.at(place).orElseGet(() -> OwnPack.fresh(place, code, id(code), "lin"));
			own.pack().setLicence("CC-BY-4.0");
			if (own.pack().getDomains().isEmpty()) {
				own.pack().getDomains().add(domain(code));
			}
			own.pack().getRequires().clear();
			if (requires != null) {
				PackRequirement wanted = MODEL.createPackRequirement();
				wanted.setPack(requires);
				wanted.setVersion("1.0.0");
				own.pack().getRequires().add(wanted);
			}
			OwnPack.replace(place.resolve("banks/one.xmi"), OwnPack.bytes(bank(code, statements)));
			own.save();
			shelf.reload();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String id(String code) {
		return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)).toString();
	}

	private static CompetencyDomain domain(String code) {
		CompetencyDomain domain = MODEL.createCompetencyDomain();
		domain.setId(id(code + "/domain"));
		domain.setCode(code + "-D");
		domain.setTitle(text("售后", "After-sales"));
		domain.setSummary(text("退换", "Returns"));
		Competency one = MODEL.createCompetency();
		one.setId(id(code + "/competency"));
		one.setCode(code + "-K");
		one.setTitle(text("退货", "Return"));
		one.setSummary(text("懂退货", "Knows returns"));
		domain.getCompetencies().add(one);
		return domain;
	}

	private static Bank bank(String code, String... statements) {
		Bank bank = MODEL.createBank();
		bank.setId(id(code + "/bank"));
		bank.setCode(code + "-B");
		bank.setTitle(text("题库", "Bank"));
		int number = 0;
		for (String statement : statements) {
			TrueFalse question = MODEL.createTrueFalse();
			question.setId(id(code + "/question/" + ++number));
			question.setCode(code + "-Q" + number);
			question.setStem(text(statement, statement + " (en)"));
			question.setExplanation(text("规则如此", "It is the rule"));
			question.getCompetencies().add(id(code + "/competency"));
			question.setDifficulty(2);
			question.setAnswer(true);
			bank.getQuestions().add(question);
		}
		return bank;
	}

	static Text text(String zh, String en) {
		Text text = MODEL.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	Order order(String version) {
		return new Order(CODE, version, "", WORDS.toCharArray());
	}

	/** Publishes a version of the pack to a file. */
	Path publish(String version, String... statements) {
		write(CODE, statements);
		Path file = data.resolveSibling(data.getFileName() + "-" + version + ".chushipack");
		publishing.sign(trainer, order(version), file).value();
		return file;
	}

	void trust(Press publisher) {
		publisher.signers.all(lead).value().forEach(s -> signers.trust(lead, publisher.card(s), "", "当面核对过").value());
	}

	Result<?> install(Path file) {
		return installing.install(lead, file, hash(file));
	}

	static String hash(Path file) {
		return Hashes.of(bytes(file));
	}

	static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Path store(Path file, byte[] bytes) {
		try {
			return Files.write(file, bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		opened.close();
	}
}
