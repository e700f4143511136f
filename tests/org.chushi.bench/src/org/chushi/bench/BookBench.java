package org.chushi.bench;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.authoring.Project;
import org.chushi.content.PackCheck;
import org.chushi.content.PackFolder;
import org.chushi.core.Ids;
import org.chushi.internal.authoring.ProjectDesk;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.PackWriter;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.wording.ScriptChecks;
import org.chushi.internal.wording.TextCheckBook;
import org.chushi.model.ModelPackage;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.command.SetCommand;

/**
 * {@code ./chushi bench scripts [SIZE…]}: a book of scripts is opened to be written with the lists that come with the program,
 * beside EMF's own load of the same file in the same run. Milliseconds. "open" is until it can be worked with, "checks" until
 * every script was looked at; a key is the command with the problems told anew.
 */
public final class BookBench {

	private static final int[] SIZES = { 1_000, 20_000 };
	private static final int KEYS = 500;
	private static final int ROUNDS = 3;

	private BookBench() {
	}

	/** @param arguments the folder of bundles, then sizes */
	public static void main(String[] arguments) throws Exception {
		int[] sizes = arguments.length < 2 ? SIZES : Stream.of(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
		System.out.printf("%10s %8s %8s %8s | %8s %8s %8s | %8s%n", "话术/scripts", "open", "raw EMF", "checks", "key", "99 %", "worst", "search");
		for (int n : sizes) {
			Path folder = Files.createTempDirectory("chushi-scripts");
			try {
				run(Path.of(arguments[0]), folder.resolve("packs"), n);
			} finally {
				JournalBench.delete(folder);
			}
		}
	}

	private static void run(Path bundles, Path packs, int n) throws Exception {
		BookMill mill = new BookMill(packs);
		mill.write(n);
		List<PackCheck> checks = List.of(new StandardChecks(), new ScriptChecks(new TextCheckBook(TextCheckBook.standard())));
		PackShelf shelf = new PackShelf(List.of(new FolderPacks(packs), () -> List.of(FolderPacks.at(bundles.resolve("org.chushi.pack.wording/content")))), checks);
		shelf.library();
		PackFolder place = () -> packs;
		Ids ids = UUID::randomUUID;
		ProjectDesk desk = new ProjectDesk(new AuthoringBench.Open(), shelf, new PackWriter(shelf, place, ids), place, ids);
		checks.forEach(desk::addCheck);
		byte[] file = Files.readAllBytes(mill.file());
		for (int i = 0; i < ROUNDS; i++) {
			measure(desk, file, n);
		}
	}

	private static void measure(ProjectDesk desk, byte[] file, int n) throws Exception {
		List<Project> opened = new ArrayList<>();
		double open = AuthoringBench.milliseconds(() -> opened.add(desk.open(AuthoringBench.TRAINER, "bench").value()));
		double raw = AuthoringBench.milliseconds(() -> raw(file));
		Project project = opened.getFirst();
		double checks = AuthoringBench.milliseconds(project::problems);
		List<Double> keys = typed(project);
		double search = AuthoringBench.milliseconds(() -> project.search("运费 courier", 20));
		System.out.printf("%,10d %8.0f %8.0f %8.0f | %8.2f %8.2f %8.2f | %8.0f%n", n, open, raw, checks, keys.get(KEYS / 2), keys.get(KEYS * 99 / 100),
				keys.getLast(), search);
	}

	/** Nothing but objects. */
	private static void raw(byte[] file) throws Exception {
		ResourceSetImpl set = new ResourceSetImpl();
		set.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		Resource resource = new XMIResourceImpl(URI.createURI("bench.xmi"));
		set.getResources().add(resource);
		resource.load(new ByteArrayInputStream(file), Map.of());
	}

	/** Sorted. */
	private static List<Double> typed(Project project) throws Exception {
		List<ScriptTemplate> scripts = project.roots().stream().filter(ScriptBook.class::isInstance).map(ScriptBook.class::cast).findFirst().orElseThrow().getScripts();
		Random random = new Random(3);
		List<Double> keys = new ArrayList<>();
		for (int i = 0; i < KEYS; i++) {
			ScriptTemplate script = scripts.get(random.nextInt(scripts.size()));
			String words = i % 3 == 0 ? "" : "{买家}您好，这是最好的" + i;
			keys.add(AuthoringBench.milliseconds(() -> {
				project.editing().getCommandStack().execute(new SetCommand(project.editing(), script.getBody(), ModelPackage.Literals.TEXT__ZH, words));
				project.problems();
			}));
		}
		Collections.sort(keys);
		return keys;
	}
}
