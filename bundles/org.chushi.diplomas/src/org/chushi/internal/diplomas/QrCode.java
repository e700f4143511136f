package org.chushi.internal.diplomas;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** Words as a QR code (ISO/IEC 18004), drawn as squares. */
final class QrCode {

	/** Longest text, in bytes: beyond, the squares on the page would be too small for a telephone. */
	static final int MOST = 1_900;

	private final BitMatrix squares;

	private QrCode(BitMatrix squares) {
		this.squares = squares;
	}

	/** Of a text of at most {@link #MOST} bytes. */
	static QrCode of(String text) {
		try {
			return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.L, EncodeHintType.MARGIN, 0, EncodeHintType.CHARACTER_SET, "UTF-8")));
		} catch (WriterException e) {
			throw new IllegalArgumentException("a QR code of " + text.length() + " letters", e);
		}
	}

	static boolean holds(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length <= MOST;
	}

	/** Into a square; around it has to stay white. @param x of its left @param y of its bottom */
	void draw(Canvas on, float x, float y, float side) throws IOException {
		float module = side / squares.getWidth();
		Path2D path = new Path2D.Float();
		for (int row = 0; row < squares.getHeight(); row++) {
			for (int from = 0; from < squares.getWidth(); from++) {
				int to = from;
				while (to < squares.getWidth() && squares.get(to, row)) {
					to++;
				}
				if (to > from) {
					rectangle(path, x + from * module, y + side - (row + 1) * module, (to - from) * module, module);
					from = to;
				}
			}
		}
		on.fill(path, Color.BLACK);
	}

	private static void rectangle(Path2D path, float x, float y, float width, float height) {
		path.moveTo(x, y);
		path.lineTo(x + width, y);
		path.lineTo(x + width, y + height);
		path.lineTo(x, y + height);
		path.closePath();
	}
}
