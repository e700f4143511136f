package org.chushi.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSaved;
import org.chushi.authoring.Work;
import org.chushi.content.BankIndexes;
import org.chushi.content.PackCheck;
import org.chushi.content.PackFolder;
import org.chushi.core.Ids;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.internal.assessment.jdbc.ItemIndexes;
import org.chushi.internal.authoring.ProjectDesk;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.PackWriter;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.questions.QuestionChecks;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.people.Access;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.command.SetCommand;

/**
 * {@code ./chushi bench authoring [SIZE…]}: a bank is opened to be written, and typed into. Milliseconds; what a keystroke
 * costs is the command with the look at what changed, as the studio does it; "raw EMF" is what EMF alone needs to read the same files. "save" is the part
 * on the thread of the screen.
 */
public final class AuthoringBench {

	private static final int[] SIZES = { 10_000, 100_000 };
	private static final int LARGE = 16 << 20;
	private static final int KEYS = 500;
	/** As long as the studio looks at a time: what a large pack begins with is gone through bit by bit. */
	private static final Duration STRETCH = Duration.ofMillis(25);
	static final Session TRAINER = new Session(new UUID(1, 1), "bench", Set.of(Role.TRAINER));

	/** Everybody may. */
	static final class Open implements Access {

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase, UUID subject) {
			return Optional.empty();
		}

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase) {
			return Optional.empty();
		}
	}

	private AuthoringBench() {
	}

	public static void main(String[] arguments) throws Exception {
		int[] sizes = arguments.length == 0 ? SIZES : Stream.of(arguments).mapToInt(Integer::parseInt).toArray();
		System.out.printf("%10s %8s %8s %8s %8s | %8s %8s %8s | %8s %8s | %10s%n", "题 / items", "open", "cpu", "raw EMF", "again", "key", "99 %", "worst", "search", "save",
				"duplicates");
		for (int n : sizes) {
			Path folder = Files.createTempDirectory("chushi-authoring");
			try {
				run(folder, n);
			} finally {
				JournalBench.delete(folder);
			}
		}
	}

	private static void run(Path folder, int n) throws Exception {
		Path packs = folder.resolve("packs");
		new ItemBank(packs).write(n);
		List<PackCheck> checks = List.of(new StandardChecks(), new QuestionChecks(new QuestionTypeBook(List.of(new SingleChoiceType()))));
		try (BankIndexes.Open index = new ItemIndexes().open(folder.resolve("cache"))) {
			PackShelf shelf = new PackShelf(List.of(new FolderPacks(packs)), checks, index, LARGE);
			shelf.library();
			PackFolder place = () -> packs;
			Ids ids = UUID::randomUUID;
			ProjectDesk desk = new ProjectDesk(new Open(), shelf, new PackWriter(shelf, place, ids), place, ids);
			checks.forEach(desk::addCheck);
			measure(desk, packs, n);
		}
	}

	private static void measure(ProjectDesk desk, Path packs, int n) throws Exception {
		double before = cpu();
		double opening = milliseconds(() -> desk.open(TRAINER, "bench").value());
		double worked = (cpu() - before) * 1e3;
		double raw = milliseconds(() -> load(packs));
		double again = milliseconds(() -> desk.open(TRAINER, "bench").value());
		Project project = desk.open(TRAINER, "bench").value();
		List<Double> keys = typed(project);
		double search = milliseconds(() -> project.search("运费 courier", 20));
		List<Work<Result<ProjectSaved>>> saving = new ArrayList<>();
		double save = milliseconds(() -> saving.add(project.saving()));
		project.saved(saving.getFirst().run(Progress.SILENT));
		double duplicates = milliseconds(() -> project.duplicates(80).run(Progress.SILENT));
		System.out.printf("%,10d %8.0f %8.0f %8.0f %8.0f | %8.2f %8.2f %8.2f | %8.0f %8.0f | %10.0f%n", n, opening, worked, raw, again, keys.get(KEYS / 2),
				keys.get(KEYS * 99 / 100), keys.getLast(), search, save, duplicates);
	}

	/** What EMF itself takes for the same files, by now warm, without a check, an index or a step to be undone. */
	private static void load(Path packs) throws IOException {
		try (Stream<Path> all = Files.walk(packs)) {
			for (Path file : all.filter(f -> f.toString().endsWith(".xmi")).toList()) {
				ResourceSetImpl set = new ResourceSetImpl();
				set.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
				XMIResourceImpl resource = new XMIResourceImpl();
				set.getResources().add(resource);
				resource.load(new ByteArrayInputStream(Files.readAllBytes(file)), Map.of());
			}
		}
	}

	/** Sorted. */
	private static List<Double> typed(Project project) throws Exception {
		List<Question> questions = project.banks().getFirst().getQuestions();
		Random random = new Random(3);
		List<Double> keys = new ArrayList<>();
		for (int i = 0; i < KEYS; i++) {
			Question question = questions.get(random.nextInt(questions.size()));
			String words = i % 3 == 0 ? "" : "字" + i;
			keys.add(milliseconds(() -> {
				project.editing().getCommandStack()
						.execute(new SetCommand(project.editing(), question.getStem(), ModelPackage.Literals.TEXT__ZH, words));
				project.look(STRETCH);
				project.known();
			}));
		}
		Collections.sort(keys);
		return keys;
	}

	/** Seconds of all threads of this process: what else the machine does is not in it. */
	private static double cpu() {
		return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
	}

	static double milliseconds(Rate.Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e6;
	}
}
