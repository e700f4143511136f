package org.chushi.internal.ui.career;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.chushi.atlas.Drawing;
import org.chushi.atlas.Svg;
import org.chushi.core.OwnerFiles;
import org.chushi.core.Result;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Status;
import org.chushi.ui.atlas.GcPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Saves the map as a picture: SVG, or PNG when the name says so. */
record MapFile(PageContext ctx, FileDialogs files) {

	private static final String PNG = ".png";
	private static final String SVG = ".svg";
	/** Screen pixels of a PNG for each of the design, fit to be printed. */
	private static final double SHARP = 2;

	void save(Control over, Drawing drawing, String name) {
		files.save(over, name + SVG).ifPresent(file -> {
			if (ends(file, PNG)) {
				ImageData pixels = paint(ctx.look(), drawing);
				ctx.use(Messages.MapFile_saving.text(), () -> write(file, png(pixels), file), this::saved);
			} else {
				Path target = ends(file, SVG) ? file : file.resolveSibling(file.getFileName() + SVG);
				byte[] text = Svg.of(drawing, ctx.language()).getBytes(StandardCharsets.UTF_8);
				ctx.use(Messages.MapFile_saving.text(), () -> write(target, text, file), this::saved);
			}
		});
	}

	private void saved(Path file) {
		ctx.toast(Status.GOOD, Messages.MapFile_saved.text(file.getFileName()));
	}

	private static boolean ends(Path file, String ending) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending);
	}

	/** @param asked the name the person was asked about; another one is not written over */
	private static Result<Path> write(Path target, byte[] bytes, Path asked) {
		if (!target.equals(asked) && Files.exists(target)) {
			return Result.refused(Messages.MapFile_there.text(target.getFileName()));
		}
		try {
			return Result.done(OwnerFiles.replace(target.toAbsolutePath(), bytes));
		} catch (IOException e) {
			return Result.refused(Messages.MapFile_disk.text(target.getFileName()));
		}
	}

	private static ImageData paint(Look look, Drawing drawing) {
		double zoom = SHARP / (look.px(1000) / 1000.0);
		Image image = new Image(look.display(), (int) Math.ceil(drawing.width() * SHARP), (int) Math.ceil(drawing.height() * SHARP));
		GC gc = new GC(image);
		try {
			gc.setBackground(look.colour(look.theme().card()));
			gc.fillRectangle(image.getBounds());
			new GcPainter(gc, look, zoom, new Point(0, 0)).draw(drawing);
			return image.getImageData(100);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static byte[] png(ImageData pixels) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { pixels };
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		loader.save(bytes, SWT.IMAGE_PNG);
		return bytes.toByteArray();
	}
}
