package org.chushi.ui.testing;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What is seen now. */
public final class Pictures {

	private Pictures() {
	}

	/** Of a control. */
	public static ImageData of(Control control) {
		return copy(control.getDisplay(), control, new Rectangle(0, 0, control.getSize().x, control.getSize().y));
	}

	/** Of a window as it stands on the screen, as PNG. */
	public static void save(Shell shell, Path file) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { copy(shell.getDisplay(), shell.getDisplay(), shell.getBounds()) };
		loader.save(file.toString(), SWT.IMAGE_PNG);
	}

	private static ImageData copy(Display display, Drawable from, Rectangle area) {
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(from);
		gc.copyArea(image, area.x, area.y);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}
}
