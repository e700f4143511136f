package org.chushi.internal.ui.author.lessons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.core.Result;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** Pictures from outside: of the clipboard, of files. */
final class PicturesIn {

	static final List<String> KINDS = List.of("png", "jpg", "jpeg", "svg");
	/** As large as a pack takes. */
	private static final int MOST_BYTES = 20_000_000;

	private PicturesIn() {
	}

	/** A picture, or files of pictures, where there is no text: words are pasted as words. UI thread. */
	sealed interface Found {

		record Drawn(ImageData picture) implements Found {
		}

		record InFiles(List<Path> files) implements Found {
		}
	}

	static Optional<Found> onClipboard(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			TransferData[] there = clipboard.getAvailableTypes();
			if (holds(there, FileTransfer.getInstance()) && clipboard.getContents(FileTransfer.getInstance()) instanceof String[] names) {
				List<Path> pictures = pictures(names);
				return pictures.isEmpty() ? Optional.empty() : Optional.of(new Found.InFiles(pictures));
			}
			boolean drawn = holds(there, ImageTransfer.getInstance()) && !holds(there, TextTransfer.getInstance());
			return drawn && clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData data ? Optional.of(new Found.Drawn(data))
					: Optional.empty();
		} finally {
			clipboard.dispose();
		}
	}

	private static boolean holds(TransferData[] there, Transfer transfer) {
		return Stream.of(there).anyMatch(transfer::isSupportedType);
	}

	/** Those of the files that can be shown in a lesson. */
	static List<Path> pictures(String[] names) {
		return Stream.of(names).map(Path::of).filter(p -> KINDS.contains(kind(p))).toList();
	}

	private static String kind(Path file) {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	/** Any thread. */
	static byte[] png(ImageData picture) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}

	/** Not for the UI thread. */
	static Result<byte[]> read(Path file) {
		try {
			if (!KINDS.contains(kind(file)) || Files.size(file) > MOST_BYTES) {
				return Result.refused(Messages.PicturesIn_kind.text(file.getFileName().toString(), MOST_BYTES / 1_000_000));
			}
			return Result.done(Files.readAllBytes(file));
		} catch (IOException e) {
			return Result.refused(Messages.PicturesIn_unreadable.text(file.getFileName().toString()));
		}
	}
}
