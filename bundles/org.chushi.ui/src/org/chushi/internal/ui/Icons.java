package org.chushi.internal.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.chushi.ui.Theme;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The icon family: line drawings on a 24 × 24 grid in {@code icons/}, drawn in the colour and size asked for. */
public final class Icons {

	private static final Map<String, String> DRAWINGS = new ConcurrentHashMap<>();

	private Icons() {
	}

	public static Image image(Display display, String name, RGB colour, int size) {
		return new Image(display, (ImageDataProvider) zoom -> data(name, colour, size * zoom / 100));
	}

	/** The drawing as SVG text in this colour and size in pixels. */
	public static String svg(String name, RGB colour, int size) {
		return DRAWINGS.computeIfAbsent(name, Icons::read).replace("currentColor", Theme.hex(colour))
				.replace("width=\"24\"", "width=\"" + size + "\"").replace("height=\"24\"", "height=\"" + size + "\"");
	}

	private static ImageData data(String name, RGB colour, int size) {
		return new ImageData(new ByteArrayInputStream(svg(name, colour, size).getBytes(StandardCharsets.UTF_8)));
	}

	private static String read(String name) {
		try (InputStream in = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
			if (in == null) {
				throw new IllegalArgumentException("no icon " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
