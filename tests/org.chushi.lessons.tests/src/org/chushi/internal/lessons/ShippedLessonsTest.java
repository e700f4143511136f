package org.chushi.internal.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.core.Diagnostic;
import org.chushi.core.Language;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.lessons.LessonText;
import org.chushi.model.Lesson;
import org.junit.jupiter.api.Test;

/** The lessons that come with the program. */
class ShippedLessonsTest {

	private static Library library() throws IOException {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(here.resolve("bundles/org.chushi.model"))) {
			here = here.getParent();
		}
		try (Stream<Path> bundles = Files.list(here.resolve("bundles"))) {
			List<Path> packs = bundles.filter(b -> b.getFileName().toString().startsWith("org.chushi.pack."))
					.map(b -> b.resolve("content")).sorted().toList();
			return new PackShelf(List.of(() -> packs.stream().map(FolderPacks::at).toList()), List.of(new LessonChecks())).library();
		}
	}

	@Test
	void noneHasAnythingToMend() throws IOException {
		assertThat(library().packs()).isNotEmpty().flatExtracting(InstalledPack::problems).extracting(Diagnostic::where)
				.noneMatch(where -> where.startsWith("lessons/"));
	}

	@Test
	void theyAreAboutAsLongAsTheySay() throws IOException {
		Library library = library();

		assertThat(library.all(Lesson.class)).hasSizeGreaterThan(20).allSatisfy(lesson -> {
			int minutes = LessonText.of(library.text(lesson, Language.ZH).orElseThrow()).minutes();
			assertThat(lesson.getMinutes()).as(lesson.getCode()).isBetween(minutes / 2, minutes * 4);
		});
	}
}
