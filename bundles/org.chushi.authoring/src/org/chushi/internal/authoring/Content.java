package org.chushi.internal.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.chushi.content.OwnPack;
import org.chushi.content.PackFile;
import org.chushi.core.Diagnostic;
import org.chushi.core.Phrase;
import org.chushi.core.Severity;
import org.chushi.model.Document;
import org.chushi.model.ModelFactory;
import org.chushi.model.Picture;
import org.eclipse.emf.ecore.EObject;

/** How files of a pack become objects and objects files: models as XMI, pages as UTF-8, pictures as they are. */
final class Content {

	/** A larger picture is told and left alone, in bytes. */
	static final int LARGEST = 32 << 20;

	private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "bmp");
	private static final String PAGE = ".md";

	private Content() {
	}

	static boolean page(String path) {
		return path.endsWith(PAGE);
	}

	static boolean picture(String path) {
		return PICTURES.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

	/** Whether a file of that name is written here; others of a pack are left alone. */
	static boolean known(String path) {
		return path.chars().noneMatch(Character::isISOControl) && (ProjectFolder.ofModel(path) || page(path) || picture(path));
	}

	/** Whether it is a path in a pack that does on every disk: letters and figures, no way out. */
	static boolean sound(String path) {
		return Arrays.stream(path.split("/", -1)).allMatch(name -> !name.isEmpty() && OwnPack.slug(name).equals(name));
	}

	/** Never throws for what is in the file. */
	static PackFile read(String path, byte[] content) {
		if (page(path)) {
			String text = new String(content, StandardCharsets.UTF_8);
			return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content) ? file(path, document(text))
					: broken(path, Messages.Content_notUtf8, Messages.Content_notUtf8Remedy);
		}
		if (picture(path)) {
			return content.length <= LARGEST ? file(path, picture(content))
					: broken(path, Messages.Content_large, Messages.Content_largeRemedy);
		}
		return PackFile.objects(path, content);
	}

	private static PackFile file(String path, EObject root) {
		return new PackFile(path, List.of(root), Map.of(root, path), List.of());
	}

	private static PackFile broken(String path, Phrase what, Phrase remedy) {
		return new PackFile(path, List.of(), Map.of(), List.of(new Diagnostic(Severity.ERROR, what.text(path), path, remedy.text())));
	}

	static Document document(String text) {
		Document document = ModelFactory.eINSTANCE.createDocument();
		document.setText(text);
		return document;
	}

	static Picture picture(byte[] content) {
		Picture picture = ModelFactory.eINSTANCE.createPicture();
		picture.setContent(content);
		return picture;
	}

	/** As it is written. */
	static byte[] bytes(EObject root) {
		return switch (root) {
		case Document page -> page.getText() == null ? new byte[0] : page.getText().getBytes(StandardCharsets.UTF_8);
		case Picture picture -> picture.getContent() == null ? new byte[0] : picture.getContent();
		default -> model(root);
		};
	}

	private static byte[] model(EObject root) {
		try {
			return OwnPack.bytes(root);
		} catch (IOException e) {
			throw new IllegalStateException("memory does not refuse", e);
		}
	}

	/** Whether it is a page or a picture, beside the models. */
	static boolean beside(EObject root) {
		return root instanceof Document || root instanceof Picture;
	}
}
