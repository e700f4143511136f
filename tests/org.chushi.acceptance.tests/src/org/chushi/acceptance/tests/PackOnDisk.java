package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The files of a pack that somebody writes. @param changed what is done after each change */
record PackOnDisk(Path folder, Runnable changed) {

	/** The pack with a question of every type, in this folder. */
	static void everyType(Path folder) {
		Path from = Shipped.bundles().resolveSibling("tests/org.chushi.acceptance.tests/packs/every-type");
		try (Stream<Path> all = Files.walk(from)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				Path target = folder.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Several changes as one. */
	void atOnce(Consumer<PackOnDisk> changes) {
		changes.accept(new PackOnDisk(folder, () -> {
			// all of it is told at the end
		}));
		changed.run();
	}

	/** Changes a file. */
	void edit(String path, UnaryOperator<String> change) {
		try {
			String before = Files.readString(folder.resolve(path));
			String after = change.apply(before);
			assertThat(after).isNotEqualTo(before);
			add(path, after);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** One more file. */
	void add(String path, String content) {
		try {
			Files.createDirectories(folder.resolve(path).getParent());
			Files.writeString(folder.resolve(path), content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		changed.run();
	}

	/** The paper has this one question only, so that who knows it passes. */
	void askOneQuestionOnly() {
		atOnce(pack -> {
			pack.edit("papers/every-type.xmi", text -> text.replace("<tags>all</tags>", "<tags>only</tags>"));
			pack.edit("banks/every-type.xmi",
					text -> text.replaceFirst("(?s)(code=\"" + TwoTeams.QUESTION + "\".*?)<tags>all</tags>", "$1<tags>only</tags>"));
		});
	}
}
