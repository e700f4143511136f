package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.chushi.authoring.Project;
import org.chushi.authoring.ProjectSaved;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.ModelPackage;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were damaged in any way: told, left alone, and never in the way of the rest. */
class DamageTest {

	private static final int ROUNDS = 40;
	private static final List<String> EVIL = List.of("<", ">", "\"", "&", "&#0;", "]]>", "<!DOCTYPE x []>", "<!--", "xsi:type=\"chushi:Pack\" ",
			"xsi:type=\"chushi:Essay\" ", "id=\"\" ", "difficulty=\"many\" ", "<questions/>", "<stem/>", "\u0000", "\uFFFF", "chushi:Bank", "chushi:Text");

	@TempDir
	Path folder;

	private static byte[] damaged(String text, Random random) {
		StringBuilder better = new StringBuilder(text);
		for (int n = 1 + random.nextInt(3); n > 0 && !better.isEmpty(); n--) {
			int at = random.nextInt(better.length());
			int end = Math.min(better.length(), at + random.nextInt(60));
			switch (random.nextInt(5)) {
			case 0 -> better.delete(at, end);
			case 1 -> better.setLength(at);
			case 2 -> better.insert(at, better.substring(at, end));
			case 3 -> better.insert(at, "好".repeat(random.nextInt(20_000)));
			default -> better.insert(at, EVIL.get(random.nextInt(EVIL.size())));
			}
		}
		return better.toString().getBytes(StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void aDamagedFileIsToldOrReadAndSavingNeverTouchesWhatWasNotUnderstood(long seed) throws IOException {
		Studio studio = new Studio(folder);
		Project sound = studio.sample("own", 2);
		for (var type : List.of(ModelPackage.Literals.GAP_FILL, ModelPackage.Literals.MATCHING_QUESTION, ModelPackage.Literals.PICK_REPLY)) {
			studio.question(sound, sound.banks().getFirst(), type);
		}
		sound.save().value();
		Map<String, String> before = studio.disk("own");
		Random random = new Random(seed);
		for (int round = 0; round < ROUNDS; round++) {
			for (Map.Entry<String, String> file : before.entrySet()) {
				Files.writeString(studio.packs.resolve("own").resolve(file.getKey()), file.getValue());
			}
			String path = List.copyOf(before.keySet()).get(random.nextInt(before.size()));
			Path file = studio.packs.resolve("own").resolve(path);
			byte[] evil = damaged(before.get(path), random);
			Files.write(file, evil);
			open(studio, path, file, evil);
			Draft.drop(folder.resolve("drafts/own"));
		}
	}

	private static void open(Studio studio, String path, Path file, byte[] evil) throws IOException {
		Result<Project> opened = studio.desk.open(Studio.TRAINER, "own");
		if (opened instanceof Refused<Project> refused) {
			assertThat(path).isEqualTo("pack.xmi");
			assertThat(refused.missing()).isNotEmpty().allMatch(m -> m.what().zh().startsWith("pack.xmi"));
			return;
		}
		Project project = opened.value();
		boolean understood = project.roots().stream().map(project::path).anyMatch(path::equals);
		if (!understood) {
			assertThat(project.problems()).anySatisfy(p -> assertThat(p.diagnostic().where()).startsWith(path));
		}
		assertThat(Set.copyOf(project.roots())).hasSize(understood ? 3 : 2);
		project.search("话 1", 9);
		project.duplicates(80).run(Progress.SILENT);
		Studio.run(project, new SetCommand(project.editing(), project.pack(), ModelPackage.Literals.PACK__AUTHOR, "bai"));
		ProjectSaved saved = project.save().value();
		if (!understood) {
			assertThat(saved.published()).isFalse();
			assertThat(Files.readAllBytes(file)).isEqualTo(evil);
		}
	}
}
