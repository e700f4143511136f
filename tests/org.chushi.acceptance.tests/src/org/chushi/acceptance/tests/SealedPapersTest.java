package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.analysis.AttemptChoice;
import org.chushi.analysis.ConsistencyPlan;
import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.GivenMark;
import org.chushi.assessment.MarkingSheet;
import org.chushi.assessment.MarkingTask;
import org.chushi.assessment.QuestionBanks.Query;
import org.chushi.assessment.Review;
import org.chushi.assessment.SealedPapers.Scored;
import org.chushi.assessment.TypedAnswer;
import org.chushi.content.OwnPack;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.ReadOptions;
import org.chushi.journal.Json;
import org.chushi.model.Bank;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.SealedQuestion;
import org.chushi.papers.SealedBanks;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.ItemScore;
import org.chushi.seals.LockCost;
import org.chushi.seals.LockedKey;
import org.chushi.seals.Sealed;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** A bank with a question of every type is sealed; two sit the paper, a trainer opens it. */
class SealedPapersTest {

	private static final String WORDS = "丙午年冬至封卷 a long enough passphrase";
	private static final String BANK = "ET-BANK";
	private static final String PAPER = "ET-PAPER";

	/** As typed; options are named by their texts in braces. What is wrong on purpose stays so however it was shuffled. */
	private static final Map<String, String> ANSWERS = Map.ofEntries(Map.entry("ET-TRUE", "true"), Map.entry("ET-SHORT", "7 天"),
			Map.entry("ET-NUMBER", "３０ s"), Map.entry("ET-GAP", "t=三十; l={致歉}; n=150"), Map.entry("ET-HOT", "a"),
			Map.entry("ET-ESSAY", "我想大家都明白这个道理。"), Map.entry("ET-SPOT", "m2=r1 m3=r2"), Map.entry("ET-REWRITE", "非常抱歉，我马上为您查询。"),
			Map.entry("ET-TYPE", "15000 您好，请稍等，我马上为您查询。"), Map.entry("ET-SINGLE", "{我来帮您查}"), Map.entry("ET-PICK", "{我来帮您查}"),
			Map.entry("ET-MULTIPLE", "{您好}"), Map.entry("ET-ORDER", "{问} {听} {办}"),
			Map.entry("ET-PROC", "{冻结账号} {联系平台} {拦截包裹} {回访}"), Map.entry("ET-MATCH", "{退货}={七天} {响应}={三十秒}"));

	@TempDir
	Path folder;
	private final List<House> houses = new ArrayList<>();
	private House house;
	private Session trainer;
	private Session lead;
	private Session first;
	private Session second;

	@BeforeEach
	void open() {
		house = open("data");
		trainer = house.signIn("trainer");
		lead = house.signIn("lead");
		first = house.signIn("first");
		second = house.signIn("second");
	}

	/** A team with the bank in a pack of its own. */
	private House open(String name) {
		House made = new House(folder.resolve(name));
		houses.add(made);
		copy(Shipped.bundles().resolveSibling("tests/org.chushi.acceptance.tests/packs/every-type"),
				folder.resolve(name).resolve("packs/test.every-type"));
		explain(folder.resolve(name).resolve("packs/test.every-type/banks/every-type.xmi"));
		made.services.packs().reload();
		made.services.policies().choose(made.person("lead", Role.LEAD), "ET-PROFILE").value();
		made.person("trainer", Role.TRAINER);
		made.person("first", Role.NEWCOMER);
		made.person("second", Role.NEWCOMER);
		made.person("mentor", Role.MENTOR);
		return made;
	}

	/** Each question is explained in words of its own. */
	private static void explain(Path bank) {
		String text = read(bank);
		for (int i = 1; text.contains("见解析。"); i++) {
			text = text.replaceFirst("见解析。", "因为第 " + i + " 条如此。").replaceFirst("See the explanation\\.", "Since rule " + i + " says so.");
		}
		write(bank, text);
	}

	private static void copy(Path from, Path to) {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@AfterEach
	void close() {
		houses.forEach(House::close);
	}

	private void makeKey() {
		house.services.sealedPapers().make(lead, WORDS.toCharArray(), false).value();
	}

	private Path seal() {
		makeKey();
		Path kept = folder.resolve("kept.xmi");
		assertThat(house.services.sealedBanks().seal(trainer, BANK, kept, List.of()).value().questions()).isEqualTo(16);
		return kept;
	}

	private static AttemptSummary sit(House where, Session person) {
		var exam = where.services.exams().start(person, PAPER, "").value();
		assertThat(exam.questions()).hasSize(15);
		for (ExamQuestion question : exam.questions()) {
			String code = where.library().find(Question.class, question.question()).orElseThrow().getCode();
			where.services.exams().answerAll(person, exam.attempt(),
					List.of(new TypedAnswer(1, question.question(), keyed(ANSWERS.get(code), question)))).value();
		}
		return where.services.exams().submit(person, exam.attempt()).value();
	}

	/** Texts in braces as the keys they have on this paper. */
	private static String keyed(String answer, ExamQuestion question) {
		Map<String, String> keys = new HashMap<>();
		Json.tree(question.body().json()).findParents("key").forEach(c -> keys.putIfAbsent(c.path("text").path("zh").asText(), c.path("key").asText()));
		String typed = answer;
		for (Map.Entry<String, String> key : keys.entrySet()) {
			typed = typed.replace("{" + key.getKey() + "}", key.getValue());
		}
		return typed;
	}

	private Scored openAll() {
		return house.services.sealedPapers().open(trainer, WORDS.toCharArray()).value();
	}

	/** The lowest level of each rubric for everybody. */
	private static void mark(House where, Session marker) {
		for (MarkingTask task : where.services.marking().tasks(marker).value()) {
			MarkingSheet sheet = where.services.marking().sheet(marker, task.task()).value();
			Map<String, String> levels = sheet.rubric().criteria().stream()
					.collect(Collectors.toMap(c -> c.id(), c -> c.levels().get(1).id()));
			where.services.marking().mark(marker, task.task(), GivenMark.levels(levels, "看过了")).value();
		}
	}

	private static Map<String, ItemScore> scores(House where, Session looker, UUID attempt) {
		return where.services.exams().review(looker, attempt).value().questions().stream()
				.collect(Collectors.toMap(q -> q.question(), q -> q.score()));
	}

	/** All that a paper says of what is right and nothing that it shows: texts of keys, marking and explanations. */
	private static Set<String> secrets(House where) {
		Set<String> secrets = new TreeSet<>();
		StringBuilder shown = new StringBuilder(String.join(" ", ANSWERS.values()));
		for (Question question : where.library().find(Bank.class, BANK).orElseThrow().getQuestions()) {
			where.services.questionBanks().question(where.signIn("trainer"), question.getId()).peek(item -> {
				shown.append(Json.write(item.body())).append(Json.write(item.stem()));
				Stream.of(item.key().json(), item.marking().json(), Json.write(item.explanation()))
						.forEach(json -> texts(Json.tree(json), secrets));
			});
		}
		secrets.removeIf(s -> s.getBytes(StandardCharsets.UTF_8).length < 8 || shown.indexOf(s) >= 0
				|| s.matches("[0-9a-f-]{36}|[A-Z_]+|ET-.*"));
		assertThat(secrets).hasSizeGreaterThan(20);
		return secrets;
	}

	private static void texts(JsonNode node, Set<String> into) {
		if (node.isTextual()) {
			into.add(node.asText());
		}
		node.forEach(n -> texts(n, into));
	}

	/** What is to be read in the files of a folder, of these. */
	private static Set<String> readable(Path folder, Set<String> wanted) {
		try (Stream<Path> files = Files.walk(folder)) {
			Set<String> found = new TreeSet<>();
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				wanted.stream().filter(w -> Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)
						.anyMatch(c -> bytes.contains(new String(w.getBytes(c), StandardCharsets.ISO_8859_1)))).forEach(found::add);
			}
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void neitherPackNorJournalHoldsAKeyBeforeOrAfterItIsOpened() {
		Set<String> secrets = secrets(house);
		assertThat(readable(folder.resolve("data"), secrets)).as("the search finds what is there").isEqualTo(secrets);
		seal();
		sit(house, first);
		sit(house, second);
		assertThat(readable(folder.resolve("data"), Set.of("多久可以无理由退货？"))).as("it looks into packs and journal").hasSize(1);
		assertThat(readable(folder.resolve("data"), secrets)).isEmpty();
		openAll();
		mark(house, trainer);
		house.services.journal().rebuild(Progress.SILENT).value();
		house.close();
		assertThat(readable(folder.resolve("data"), secrets)).isEmpty();
		assertThat(readable(folder, secrets)).as("the copy of the trainer").isEqualTo(secrets);
	}

	@Test
	void openedTheyScoreAsTheUnsealedPaperDoes() {
		House plain = open("plain");
		UUID unsealed = sit(plain, plain.signIn("first")).attempt();
		mark(plain, plain.signIn("trainer"));
		mark(plain, plain.signIn("lead"));
		seal();
		AttemptSummary mine = sit(house, first);
		AttemptSummary other = sit(house, second);
		assertThat(mine.awaitsMarks() && mine.sealed()).isTrue();
		assertThat(mine.score()).isEmpty();
		assertThat(house.services.marking().tasks(trainer).value()).as("nothing to mark before it is opened").isEmpty();
		assertThat(openAll()).isEqualTo(new Scored(0, 2, List.of()));
		mark(house, trainer);
		house.services.sealedPapers().open(lead, WORDS.toCharArray()).value();
		mark(house, lead);
		assertThat(scores(house, trainer, mine.attempt())).isEqualTo(scores(plain, plain.signIn("trainer"), unsealed));
		assertThat(scores(house, trainer, other.attempt())).isEqualTo(scores(house, trainer, mine.attempt()));
		AttemptSummary done = house.services.exams().results(first, first.person()).value().getFirst();
		assertThat(done.sealed()).isFalse();
		assertThat(done.score()).isEqualTo(plain.services.exams().results(plain.signIn("first"), plain.signIn("first").person()).value()
				.getFirst().score());
	}

	@Test
	void whoSatItIsToldWhyItWaitsAndNeverSeesItsKeys() {
		seal();
		UUID attempt = sit(house, first).attempt();
		assertThat(house.services.exams().review(first, attempt)).isInstanceOfSatisfying(Result.Refused.class,
				r -> assertThat(((Result.Refused<?>) r).reason().zh()).contains("密封"));
		openAll();
		mark(house, trainer);
		house.services.sealedPapers().open(lead, WORDS.toCharArray()).value();
		mark(house, lead);
		Review mine = house.services.exams().review(first, attempt).value();
		assertThat(mine.questions()).isEmpty();
		assertThat(mine.withheld().orElseThrow().en()).contains("sealed");
		assertThat(house.services.exams().review(trainer, attempt).value().questions()).noneMatch(q -> q.told().en().equals("sealed"));
		house.services.sealedPapers().close(trainer);
		assertThat(house.services.exams().review(trainer, attempt).value().questions()).allMatch(q -> q.told().en().equals("sealed"))
				.allMatch(q -> q.explanation().en().contains("sealed"));
	}

	@Test
	void theKeyIsOpenForTheSessionThatOpenedItOnly() {
		seal();
		sit(house, first);
		openAll();
		Session again = house.signIn("trainer");
		assertThat(again).isEqualTo(trainer);
		assertThat(house.services.sealedPapers().isOpen(trainer)).isTrue();
		assertThat(house.services.sealedPapers().isOpen(again)).as("another signing in of the same person").isFalse();
		assertThat(house.services.sealedPapers().score(again).isDone()).isFalse();
		assertThat(house.services.marking().tasks(again).value()).isNotEmpty()
				.allSatisfy(t -> assertThat(house.services.marking().sheet(again, t.task()).isDone()).isFalse());
	}

	@Test
	void onlyWhoMayAndSitsNoExamOpensThem() {
		seal();
		house.services.exams().start(first, PAPER, "").value();
		for (String name : List.of("first", "mentor", "root")) {
			assertThat(house.services.sealedPapers().open(house.signIn(name), WORDS.toCharArray()).isDone()).as(name).isFalse();
		}
		assertThat(house.services.sealedPapers().open(trainer, "丙午年冬至封卷 something else".toCharArray()).isDone()).isFalse();
		assertThat(house.services.sealedPapers().isOpen(trainer)).isFalse();
	}

	@Test
	void aRegradeNeedsTheOpenedKeyAndStoresNoneInPlain() {
		seal();
		AttemptSummary sat = sit(house, first);
		String single = house.library().find(Question.class, "ET-SHORT").orElseThrow().getId();
		assertThat(house.services.regrades().preview(trainer, single, List.of("九个工作日整")).isDone()).isFalse();
		openAll();
		mark(house, trainer);
		house.services.sealedPapers().open(lead, WORDS.toCharArray()).value();
		mark(house, lead);
		String digest = house.services.regrades().preview(trainer, single, List.of("九个工作日整")).value().preview();
		assertThat(house.services.regrades().apply(trainer, single, List.of("九个工作日整"), digest, "更正").value().effects()).hasSize(1);
		assertThat(scores(house, trainer, sat.attempt()).get(single).points()).isEqualTo(Fraction.ZERO);
		assertThat(readable(folder.resolve("data"), Set.of("九个工作日整"))).isEmpty();
		assertThat(house.services.exams().regrade(trainer, sat.attempt(), single, List.of("7 天"), "又更正").value().after().points())
				.isEqualTo(house.services.exams().review(trainer, sat.attempt()).value().attempt().score().orElseThrow().points());
		assertThat(scores(house, trainer, sat.attempt()).get(single).full()).isTrue();
		house.services.sealedPapers().close(trainer);
		assertThat(house.services.exams().regrade(trainer, sat.attempt(), single, List.of("8 天"), "再更正").isDone()).isFalse();
	}

	@Test
	void sealingAndTakingTheSealOffGivesTheBankAsItWas() {
		List<Question> before = List.copyOf(EcoreUtil.copyAll(house.library().find(Bank.class, BANK).orElseThrow().getQuestions()));
		String version = house.library().packOf(house.library().find(Bank.class, BANK).orElseThrow()).version();
		Path kept = seal();
		assertThat(kept).exists();
		Bank sealed = house.library().find(Bank.class, BANK).orElseThrow();
		assertThat(house.library().packOf(sealed).version()).isNotEqualTo(version);
		assertThat(house.library().packOf(sealed).problems()).noneMatch(p -> p.severity() == Severity.ERROR);
		assertThat(house.services.sealedBanks().unseal(trainer, BANK).isDone()).as("not while it is shut").isFalse();
		assertThat(house.services.sealedBanks().seal(trainer, BANK, folder.resolve("again.xmi"), List.of()).isDone()).isFalse();
		assertThat(folder.resolve("again.xmi")).doesNotExist();
		openAll();
		house.services.sealedBanks().unseal(trainer, BANK).value();
		List<Question> after = house.library().find(Bank.class, BANK).orElseThrow().getQuestions();
		assertThat(after).hasSameSizeAs(before);
		for (int i = 0; i < before.size(); i++) {
			assertThat(EcoreUtil.equals(after.get(i), before.get(i))).as(before.get(i).getCode()).isTrue();
		}
		assertThat(house.services.sealedBanks().unseal(trainer, BANK).isDone()).isFalse();
	}

	@Test
	void whatSomebodyElseWritesMeanwhileIsNotLost() throws IOException {
		Path pack = folder.resolve("data/packs/test.every-type");
		makeKey();
		OwnPack.at(pack).orElseThrow().save();
		assertThat(house.services.sealedBanks().seal(trainer, BANK, folder.resolve("kept.xmi"), List.of()).isDone())
				.as("the pack is a later one than the library").isFalse();
		house.services.packs().reload();
		SealedBanks slow = house.sealing.apply(new Random(1) {
			private static final long serialVersionUID = 1;
			private boolean edited;

			@Override
			public int nextInt(int bound) {
				if (!edited) {
					edited = true;
					edit(pack.resolve("banks/every-type.xmi"), text -> text + "\n");
				}
				return super.nextInt(bound);
			}
		});
		assertThat(slow.seal(trainer, BANK, folder.resolve("kept.xmi"), List.of()).isDone()).isFalse();
		assertThat(folder.resolve("kept.xmi")).doesNotExist();
		assertThat(house.library().find(Bank.class, BANK).orElseThrow().getQuestions()).noneMatch(SealedQuestion.class::isInstance);
	}

	@Test
	void whatStrangersPutUnderASealIsNotTakenForAQuestion() {
		seal();
		openAll();
		Path bank = folder.resolve("data/packs/test.every-type/banks/every-type.xmi");
		SealedQuestion first = house.library().find(Bank.class, BANK).orElseThrow().getQuestions().stream()
				.filter(SealedQuestion.class::isInstance).map(SealedQuestion.class::cast).findFirst().orElseThrow();
		String source = first.getSource().getFirst();
		String version = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
		for (String strange : List.of("no xml", version + "<x/>", version + written("Bank", first.getId()), version + written("TrueFalse", "another id"))) {
			String forged = Sealed.seal(strange, "source of " + first.getId(), List.of(house.services.sealedPapers().sealing().value())).getFirst();
			edit(bank, text -> text.replace(source, forged));
			assertThat(house.services.sealedBanks().unseal(trainer, BANK)).isInstanceOfSatisfying(Result.Refused.class,
					r -> assertThat(((Result.Refused<?>) r).reason().en()).contains("not sealed by the program"));
			edit(bank, text -> text.replace(forged, source));
		}
		house.services.sealedBanks().unseal(trainer, BANK).value();
	}

	private static String written(String type, String id) {
		return "<m:" + type + " xmlns:m=\"" + ModelPackage.eNS_URI + "\" id=\"" + id + "\"/>";
	}

	@Test
	void onlyBanksOfTheTeamWithAKeyAndAPlaceForTheCopyAreSealed() {
		assertThat(house.services.sealedBanks().seal(trainer, BANK, folder.resolve("kept.xmi"), List.of()).isDone()).as("no key").isFalse();
		makeKey();
		String shipped = house.library().all(Bank.class).stream().filter(b -> !b.getCode().equals(BANK)).findFirst().orElseThrow().getCode();
		assertThat(house.services.sealedBanks().seal(trainer, shipped, folder.resolve("kept.xmi"), List.of()).isDone()).isFalse();
		assertThat(house.services.sealedBanks().seal(trainer, BANK, folder.resolve("data/kept.xmi"), List.of()).isDone()).isFalse();
		assertThat(house.services.sealedBanks().seal(trainer, "nowhere", folder.resolve("kept.xmi"), List.of()).isDone()).isFalse();
		assertThat(folder.resolve("kept.xmi")).doesNotExist();
		assertThat(house.library().find(Bank.class, BANK).orElseThrow().getQuestions()).noneMatch(SealedQuestion.class::isInstance);
	}

	@Test
	void nothingElseShowsOrUsesTheKeysOfASealedBank() {
		seal();
		List<Question> questions = house.library().find(Bank.class, BANK).orElseThrow().getQuestions();
		Item shown = house.services.questionBanks().question(trainer, "ET-SINGLE").value();
		assertThat(shown.sealed()).isTrue();
		assertThat(house.types.of(shown.type()).orElseThrow().told(shown).en()).isEqualTo("sealed");
		assertThat(house.services.banks().export(trainer, BANK, folder.resolve("out.gift"), Optional.of("gift"), Language.ZH).isDone()).isFalse();
		Path table = write(folder.resolve("more.csv"), "题型,题干,选项A,选项B,答案\n单选题,选哪个？,甲,乙,A\n");
		assertThat(house.services.banks().bring(trainer, new Request(table, "test.every-type", "every-type", ReadOptions.DETECT, Optional.empty())).isDone()).isFalse();
		assertThat(house.services.consistency().begin(lead, ConsistencyPlan.of("一", List.of("ET-SINGLE"), List.of(first.person(), second.person()),
				house.clock.instant().plusSeconds(3600))).isDone()).isFalse();
		assertThat(house.services.practice().topics(first).value()).isNotNull();
		assertThat(house.services.questionBanks().search(trainer, new Query(List.of("退货"), BANK, List.of(),
				List.of(), 0, 0, 50)).value().questions()).isNotEmpty();
		sit(house, first);
		openAll();
		mark(house, trainer);
		house.services.sealedPapers().open(lead, WORDS.toCharArray()).value();
		mark(house, lead);
		assertThat(house.services.analyses().paper(trainer, PAPER, AttemptChoice.FIRST).value().items()).hasSize(15);
		assertThat(questions).hasSize(16);
	}

	@Test
	void aTamperedSecretIsToldAndScoresNothing() {
		seal();
		Path bank = folder.resolve("data/packs/test.every-type/banks/every-type.xmi");
		// an option changes its words under the seal
		edit(bank, text -> text.replace("不清楚&quot;}", "不知道&quot;}"));
		UUID attempt = sit(house, first).attempt();
		Scored scored = openAll();
		assertThat(scored.results() + scored.marks()).isZero();
		assertThat(scored.shut()).singleElement().satisfies(s -> {
			assertThat(s.attempt()).isEqualTo(attempt);
			assertThat(s.why().en()).contains("altered");
		});
	}

	private void edit(Path file, UnaryOperator<String> change) {
		String before = read(file);
		String after = change.apply(before);
		assertThat(after).isNotEqualTo(before);
		write(file, after);
		house.services.packs().reload();
	}

	@Test
	void aBankThatWasSealedForOthersSaysThatItCannotBeScoredHere() throws IOException {
		LockedKey.Made others = LockedKey.make("the key of quite another team".toCharArray(), new LockCost(1_000)).value();
		makeKey();
		Path jwk = Files.writeString(folder.resolve("others.jwk"), others.sealing().jwk());
		house.services.sealedBanks().seal(trainer, BANK, folder.resolve("kept.xmi"), List.of(jwk)).value();
		assertThat(problems(house)).isEmpty();
		House another = open("another");
		edit(folder.resolve("another/packs/test.every-type/banks/every-type.xmi"),
				text -> read(folder.resolve("data/packs/test.every-type/banks/every-type.xmi")));
		another.services.packs().reload();
		assertThat(problems(another)).singleElement().satisfies(p -> assertThat(p).contains("cannot be scored here"));
		assertThat(another.services.sealedPapers().make(another.signIn("root"), "yet another passphrase".toCharArray(), false).isDone()).isTrue();
		assertThat(problems(another)).as("another key is not the right one").hasSize(1);
	}

	private static List<String> problems(House where) {
		return where.library().packOf(where.library().find(Bank.class, BANK).orElseThrow()).problems().stream().map(p -> p.what().en())
				.filter(p -> p.contains("sealed")).toList();
	}

	private static Path write(Path file, String text) {
		try {
			return Files.writeString(file, text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void theLockedKeyIsKeptElsewhereAndComesBackFromThere() throws IOException {
		seal();
		sit(house, first);
		assertThat(house.services.sealedPapers().make(lead, WORDS.toCharArray(), false).isDone()).as("there is one").isFalse();
		assertThat(house.services.sealedPapers().export(lead, folder.resolve("data/key.jwe")).isDone()).isFalse();
		Path kept = house.services.sealedPapers().export(lead, folder.resolve("key.jwe")).value();
		assertThat(house.services.sealedPapers().export(lead, kept).isDone()).as("never over a file").isFalse();
		try (Stream<Path> keys = Files.list(folder.resolve("data/sealed-keys"))) {
			for (Path key : keys.toList()) {
				Files.delete(key);
			}
		}
		assertThat(house.services.sealedPapers().keys(trainer).value()).singleElement().satisfies(k -> assertThat(k.here()).isFalse());
		assertThat(house.services.sealedPapers().open(trainer, WORDS.toCharArray()).isDone()).isFalse();
		assertThat(house.services.sealedPapers().bring(lead, kept).value().here()).isTrue();
		assertThat(openAll().marks()).isEqualTo(1);
	}

	@Test
	void anotherKeyLeavesWhatTheOldOneSealedToTheOldOne() {
		seal();
		sit(house, first);
		house.services.sealedPapers().make(lead, "another passphrase from now on".toCharArray(), true).value();
		assertThat(house.services.sealedPapers().keys(trainer).value()).extracting(k -> k.current()).containsExactly(true, false);
		Scored wrong = house.services.sealedPapers().open(trainer, "another passphrase from now on".toCharArray()).value();
		assertThat(wrong.shut()).singleElement().satisfies(s -> assertThat(s.why().en()).contains("None of the keys"));
		assertThat(openAll().marks()).isEqualTo(1);
	}
}
