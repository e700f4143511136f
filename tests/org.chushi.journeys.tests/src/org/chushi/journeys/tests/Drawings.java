package org.chushi.journeys.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** Pictures a trainer has from elsewhere. UI thread. */
final class Drawings {

	private static final int WIDTH = 720;
	private static final int HEIGHT = 260;
	private static final int[] PARCELS = { 90, 150, 210, 180, 120, 70, 40 };

	private Drawings() {
	}

	/** Parcels of a week, a bar a day. */
	static ImageData bars(Display display) {
		return drawn(display, gc -> {
			for (int day = 0; day < PARCELS.length; day++) {
				gc.setBackground(new Color(day == 2 ? 60 : 150, day == 2 ? 70 : 160, day == 2 ? 200 : 220));
				gc.fillRoundRectangle(40 + day * 95, HEIGHT - 20 - PARCELS[day], 60, PARCELS[day], 12, 12);
			}
		});
	}

	/** Steps in a row, each with an arrow to the next. */
	static ImageData steps(Display display) {
		return drawn(display, gc -> {
			for (int step = 0; step < 3; step++) {
				gc.setBackground(new Color(60, 70 + 50 * step, 200));
				gc.fillOval(60 + step * 230, 60, 140, 140);
				gc.setForeground(gc.getBackground());
				gc.setLineWidth(8);
				if (step < 2) {
					gc.drawLine(215 + step * 230, 130, 275 + step * 230, 130);
				}
			}
		});
	}

	/** Seven days in a row, the first of them marked. */
	static ImageData days(Display display) {
		return drawn(display, gc -> {
			gc.setBackground(new Color(150, 160, 220));
			gc.fillRectangle(60, HEIGHT / 2 - 3, WIDTH - 120, 6);
			for (int day = 0; day < 7; day++) {
				gc.setBackground(day == 0 ? new Color(30, 120, 70) : new Color(60, 70, 200));
				gc.fillOval(40 + day * 96, HEIGHT / 2 - 28, 56, 56);
			}
		});
	}

	private interface Drawing {
		void on(GC gc);
	}

	private static ImageData drawn(Display display, Drawing drawing) {
		Image image = new Image(display, WIDTH, HEIGHT);
		GC gc = new GC(image);
		gc.setAntialias(SWT.ON);
		gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
		gc.fillRectangle(0, 0, WIDTH, HEIGHT);
		drawing.on(gc);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}
}
