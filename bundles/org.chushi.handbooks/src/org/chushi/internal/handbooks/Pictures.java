package org.chushi.internal.handbooks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The pictures of a document, each once however often it is shown. PNG, JPEG and SVG stay as they are; GIF, BMP and TIFF become
 * PNG; drawings of Windows (EMF, WMF) cannot be shown.
 */
final class Pictures {

	static final int MOST_BYTES = 20_000_000;
	static final long MOST_PIXELS = 50_000_000;
	private static final String FOLDER = "images/";

	private record Kind(String ending, byte[] bytes) {
	}

	private final WordParts parts;
	private final String prefix;
	private final Map<String, byte[]> files = new LinkedHashMap<>();
	private final Map<String, Optional<String>> known = new HashMap<>();

	Pictures(WordParts parts, String prefix) {
		this.parts = parts;
		this.prefix = prefix;
	}

	/** By the path written in the lessons. */
	Map<String, byte[]> files() {
		return files;
	}

	/** The path to write for a picture of the zip; none when it cannot be shown. */
	Optional<String> path(String inZip) throws IOException {
		Optional<String> path = known.get(inZip);
		if (path == null) {
			path = kind(inZip).map(kind -> {
				String name = FOLDER + prefix + (prefix.isEmpty() ? "" : "-") + (files.size() + 1) + kind.ending();
				files.put(name, kind.bytes());
				return name;
			});
			known.put(inZip, path);
		}
		return path;
	}

	private Optional<Kind> kind(String inZip) throws IOException {
		if (!parts.has(inZip)) {
			return Optional.empty();
		}
		byte[] bytes;
		try (InputStream in = parts.open(inZip)) {
			bytes = in.readNBytes(MOST_BYTES + 1);
		}
		if (bytes.length > MOST_BYTES) {
			return Optional.empty();
		}
		if (inZip.toLowerCase(Locale.ROOT).endsWith(".svg")) {
			return Optional.of(new Kind(".svg", bytes));
		}
		return raster(bytes);
	}

	private static Optional<Kind> raster(byte[] bytes) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return Optional.empty();
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
					return Optional.empty();
				}
				return switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
				case "png" -> Optional.of(new Kind(".png", bytes));
				case "jpeg", "jpg" -> Optional.of(new Kind(".jpg", bytes));
				default -> Optional.of(new Kind(".png", png(reader.read(0))));
				};
			} finally {
				reader.dispose();
			}
		} catch (IOException | RuntimeException broken) {
			// the readers of the JDK fail on malformed pictures with others than their own
			return Optional.empty();
		}
	}

	private static byte[] png(BufferedImage picture) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", out);
		return out.toByteArray();
	}
}
