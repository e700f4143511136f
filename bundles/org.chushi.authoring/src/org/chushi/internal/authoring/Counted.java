package org.chushi.internal.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.chushi.content.OwnPack;

/** {@link Counts} of packs; a file that is as it was is not gone through again. For any thread. */
final class Counted {

	private record Known(FileTime written, long size, int questions) {
	}

	private final Map<Path, Known> files = new ConcurrentHashMap<>();

	/** @param paths of its files; one that cannot be read to its end counts as far as it can */
	Counts of(Path pack, List<String> paths) throws IOException {
		int banks = 0;
		int questions = 0;
		int others = 0;
		for (String path : paths) {
			if (ProjectFolder.ofModel(path) && !path.equals(OwnPack.HEAD)) {
				int inside = questions(pack.resolve(path));
				banks += inside < 0 ? 0 : 1;
				questions += Math.max(0, inside);
				others += inside < 0 ? 1 : 0;
			}
		}
		return new Counts(banks, questions, others);
	}

	private int questions(Path file) throws IOException {
		BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
		Known known = files.get(file);
		if (known == null || known.size() != now.size() || !known.written().equals(now.lastModifiedTime())) {
			known = new Known(now.lastModifiedTime(), now.size(), Counts.questions(file));
			files.put(file, known);
		}
		return known.questions();
	}
}
