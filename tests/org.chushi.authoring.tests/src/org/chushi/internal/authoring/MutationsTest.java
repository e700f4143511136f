package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.authoring.Project;
import org.chushi.content.InstalledPack;
import org.chushi.content.PackFiles;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.internal.content.FolderPacks;
import org.chushi.model.Bank;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A thousand packs that were harmed in any way: each is told with place and reason, and none is in the way of the others. */
class MutationsTest {

	private static final int GROUP = 50;

	@TempDir
	Path folder;

	private Studio studio;
	private Map<String, byte[]> sound;

	/** A sound pack with something of every kind, and another one beside it. */
	@BeforeEach
	void write() throws IOException {
		studio = new Studio(folder);
		studio.sample("beside", 1).save().value();
		Project project = studio.sample("own", 1);
		studio.lesson(project, "KF");
		Bank bank = project.banks().getFirst();
		ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(ModelPackage.Literals.QUESTION::isSuperTypeOf).filter(c -> !c.isAbstract())
				.forEach(type -> project.addQuestion(bank, -1, type).peek(studio::write));
		for (EClass type : List.of(ModelPackage.Literals.PROGRAMME, ModelPackage.Literals.CHECKLIST, ModelPackage.Literals.CAREER_MAP,
				ModelPackage.Literals.SCRIPT_BOOK, ModelPackage.Literals.PHRASE_LIST, ModelPackage.Literals.POLICY_PROFILE)) {
			var file = project.addFile(type, Studio.TITLE).value();
			type.getEAllContainments().stream().filter(f -> f.isMany() && !f.getEReferenceType().isAbstract())
					.forEach(f -> studio.write(project.add(file, f.getEReferenceType(), -1).value()));
		}
		sound = new TreeMap<>();
		Studio.written(project).keySet().forEach(path -> sound.put(path, bytes(project, path)));
		Files.walk(studio.packs.resolve("own")).sorted(java.util.Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
	}

	private static byte[] bytes(Project project, String path) {
		return Stream.of(project.roots(), project.pages(), project.pictures()).flatMap(List::stream).filter(r -> project.path(r).equals(path))
				.map(Content::bytes).findFirst().orElseThrow();
	}

	/** Files in memory. */
	private record Harmed(Map<String, byte[]> files) implements PackFiles {

		@Override
		public String origin() {
			return "harmed";
		}

		@Override
		public List<String> paths() {
			return List.copyOf(files.keySet());
		}

		@Override
		public byte[] read(String path) throws FileNotFoundException {
			if (!files.containsKey(path)) {
				throw new FileNotFoundException(path);
			}
			return files.get(path);
		}
	}

	private static void told(InstalledPack pack, long seed) {
		for (Diagnostic problem : pack.problems()) {
			assertThat(problem.where()).as(seed + " " + problem).isNotBlank();
			assertThat(problem.what().zh()).as(seed + " " + problem).isNotBlank();
			assertThat(problem.what().en()).as(seed + " " + problem).isNotBlank();
			assertThat(problem.remedy().zh()).as(seed + " " + problem).isNotBlank();
		}
	}

	static List<Integer> groups() {
		return IntStream.range(0, 14).boxed().toList();
	}

	@ParameterizedTest
	@MethodSource("groups")
	void harmedFilesAreToldWithPlaceAndReason(int group) {
		int broken = 0;
		for (long seed = group * GROUP; seed < (group + 1) * GROUP; seed++) {
			Map<String, byte[]> files = new Mutation(seed, sound).files();
			InstalledPack pack = studio.shelf.check(new Harmed(files));
			told(pack, seed);
			broken += pack.broken() ? 1 : 0;
			if (!files.containsKey("pack.xmi")) {
				assertThat(pack.broken()).as("seed " + seed).isTrue();
			}
		}
		assertThat(broken).as("harm that is found").isGreaterThan(GROUP / 2);
	}

	static List<Integer> few() {
		return IntStream.range(100, 104).boxed().toList();
	}

	@ParameterizedTest
	@MethodSource("few")
	void aHarmedPackIsOpenedOrRefusedAndNothingOfItIsTouchedUnasked(int group) throws IOException {
		for (long seed = group * GROUP; seed < (group + 1) * GROUP; seed++) {
			String code = "own" + seed;
			Map<String, byte[]> files = new Mutation(seed, sound).files();
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				Path to = studio.packs.resolve(code).resolve(file.getKey());
				Files.createDirectories(to.getParent());
				Files.write(to, file.getValue());
			}
			Map<String, String> before = Files.isDirectory(studio.packs.resolve(code)) ? studio.disk(code) : Map.of();
			Result<Project> opened = studio.desk.open(Studio.TRAINER, code);
			if (opened instanceof Result.Done<Project>(Project project, var notes)) {
				project.problems().forEach(p -> assertThat(p.diagnostic().where()).isNotBlank());
				project.search("话", 5);
				project.addDocument("lessons/mine.zh.md", "# 我的").value();
				project.editing().getCommandStack().undo();
				project.save();
				assertThat(studio.disk(code)).as("seed " + seed).isEqualTo(before);
			} else {
				assertThat(((Result.Refused<Project>) opened).reason().zh()).as("seed " + seed).isNotBlank();
			}
		}
	}

	static List<Integer> zips() {
		return IntStream.range(200, 202).boxed().toList();
	}

	@ParameterizedTest
	@MethodSource("zips")
	void hostileZipsAreToldAndHideNoOtherPack(int group) throws IOException {
		for (long seed = group * GROUP; seed < (group + 1) * GROUP; seed++) {
			Path zip = Files.write(folder.resolve("hostile.chushipack"), new Mutation(seed, sound).zip());
			told(studio.shelf.check(FolderPacks.at(zip)), seed);
		}
		for (long seed = 0; seed < 5; seed++) {
			Files.write(studio.packs.resolve("hostile-" + seed + ".chushipack"), new Mutation(seed, sound).zip());
		}
		assertThat(studio.shelf.reload().all(Question.class)).isNotEmpty();
		assertThat(studio.shelf.library().packs()).filteredOn(p -> p.code().equals("beside")).singleElement().matches(p -> !p.broken());
		assertThat(folder.getParent().resolve("out.xmi")).doesNotExist();
	}

	@Test
	void packsThatRequireEachOtherAreRead() {
		List<InstalledPack> all = new ArrayList<>();
		String head = new String(sound.get("pack.xmi"), StandardCharsets.UTF_8);
		for (String code : List.of("own", "beside")) {
			Map<String, byte[]> files = new TreeMap<>(sound);
			files.put("pack.xmi", head.replace("</chushi:Pack>", "  <requires pack=\"" + code + "\" version=\"1.0.0\"/>\n</chushi:Pack>")
					.getBytes(StandardCharsets.UTF_8));
			all.add(studio.shelf.check(new Harmed(files)));
		}
		assertThat(all).hasSize(2).allSatisfy(p -> told(p, 0));
	}
}
