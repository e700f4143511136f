package org.chushi.internal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.chushi.exchange.ExchangeSource;

/**
 * A file on disk.
 *
 * @param root folder that files beside it may not leave
 */
public record FileSource(Path path, Path root, String name) implements ExchangeSource {

	public static FileSource of(Path path) {
		Path absolute = path.toAbsolutePath().normalize();
		return new FileSource(absolute, absolute.getParent(), absolute.getFileName().toString());
	}

	@Override
	public InputStream open() throws IOException {
		return Files.newInputStream(path);
	}

	@Override
	public long size() throws IOException {
		return Files.size(path);
	}

	@Override
	public Optional<Path> file() {
		return Optional.of(path);
	}

	/** A symbolic link that leads out of the root is out of the root. */
	@Override
	public Optional<ExchangeSource> beside(String relative) throws IOException {
		Path other;
		try {
			other = path.resolveSibling(relative).normalize();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
		if (!other.startsWith(root) || !Files.isRegularFile(other)
				|| !other.toRealPath().startsWith(root.toRealPath())) {
			return Optional.empty();
		}
		return Optional.of(new FileSource(other, root, root.relativize(other).toString().replace('\\', '/')));
	}
}
