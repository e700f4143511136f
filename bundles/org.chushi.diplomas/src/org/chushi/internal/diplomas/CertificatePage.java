package org.chushi.internal.diplomas;

import java.awt.geom.Line2D;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.internal.diplomas.Canvas.Side;
import org.chushi.internal.diplomas.Canvas.Style;

/**
 * A certificate as a page to hang up: A4 across.
 *
 * @param holder name of the person
 * @param issuer name of the team; empty when the certificate was not signed
 * @param code   what the QR code says
 * @param proof  whether the code carries the signed badge, and not only a number to ask about
 */
record CertificatePage(Certificate certificate, String holder, String issuer, String code, boolean proof, ZoneId zone) implements Paper.Pages {

	private static final PDRectangle ACROSS = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
	/** Side of the QR code: 44 mm. */
	private static final float CODE = 125;
	private static final float MARGIN = 76;
	/** Widest line in the middle. */
	private static final float WIDEST = 640;
	private static final Style SMALL = new Style(8.5f, Ornament.MUTED);
	private static final Style LINE = new Style(11.5f, Ornament.MUTED);

	@Override
	public void draw(PDDocument document, Typeface type) throws IOException {
		try (Canvas on = new Canvas(document, type, ACROSS)) {
			Ornament.rosette(on, on.width / 2, 330, 190);
			Ornament.frame(on);
			head(on);
			middle(on);
			facts(on);
			signature(on);
			code(on);
		}
	}

	private static void head(Canvas on) throws IOException {
		float x = on.width / 2;
		Ornament.medal(on, x, 519, 25);
		Bilingual title = Messages.CertificatePage_title.text();
		on.text(title.zh(), x, 446, Side.CENTRE, new Style(36, Ornament.BLUE).strong().spaced(12));
		on.text(title.en(), x, 425, Side.CENTRE, new Style(11, Ornament.GOLD).spaced(3.4f));
	}

	private void middle(Canvas on) throws IOException {
		float x = on.width / 2;
		on.text(beside(Messages.CertificatePage_certify.text()), x, 392, Side.CENTRE, LINE);
		on.lines(holder, x, 340, Side.CENTRE, new Style(40, Ornament.INK).strong().spaced(holder.length() < 5 ? 4 : 0), WIDEST);
		Ornament.rule(on, x, 322, 150);
		on.text(beside(Messages.CertificatePage_met.text()), x, 297, Side.CENTRE, LINE);
		Bilingual title = certificate.title();
		on.lines(title.zh(), x, 262, Side.CENTRE, new Style(25, Ornament.BLUE).strong().spaced(2), WIDEST);
		if (!title.en().equals(title.zh())) {
			on.lines(title.en(), x, 239, Side.CENTRE, new Style(13, Ornament.INK), WIDEST);
		}
		Ornament.stars(on, x, 217, 6.5, certificate.level());
		on.text(beside(Messages.CertificatePage_level.text(certificate.level())), x, 197, Side.CENTRE, SMALL);
	}

	private void facts(Canvas on) throws IOException {
		LocalDate issued = certificate.issued().atZone(zone).toLocalDate();
		Bilingual until = certificate.validUntil().isEmpty() ? Messages.CertificatePage_forEver.text() : Days.of(LocalDate.parse(certificate.validUntil()));
		fact(on, 150, Messages.CertificatePage_number.text(), Bilingual.same(certificate.number()));
		fact(on, 112, Messages.CertificatePage_issued.text(), Days.of(issued));
		fact(on, 74, Messages.CertificatePage_until.text(), until);
	}

	private static void fact(Canvas on, float y, Bilingual label, Bilingual value) throws IOException {
		on.text(beside(label), MARGIN, y + 15, Side.LEFT, SMALL);
		on.fitted(beside(value), MARGIN, y, Side.LEFT, new Style(11, Ornament.INK), 210);
	}

	private void signature(Canvas on) throws IOException {
		float x = on.width / 2;
		on.fitted(issuer, x, 124, Side.CENTRE, new Style(14, Ornament.INK).strong(), 220);
		on.stroke(new Line2D.Float(x - 105, 90, x + 105, 90), Ornament.MUTED, 0.6f);
		on.text(beside(Messages.CertificatePage_signature.text()), x, 76, Side.CENTRE, SMALL);
	}

	private void code(Canvas on) throws IOException {
		float left = on.width - MARGIN - CODE;
		QrCode.of(code).draw(on, left, 78, CODE);
		Bilingual word = (proof ? Messages.CertificatePage_scan : Messages.CertificatePage_ask).text();
		on.text(word.zh(), left + CODE / 2, 65, Side.CENTRE, SMALL);
		on.fitted(word.en(), left + CODE / 2, 54, Side.CENTRE, new Style(7.5f, Ornament.MUTED), CODE + 30);
	}

	/** Chinese, and English after it. */
	private static String beside(Bilingual text) {
		return text.zh().equals(text.en()) ? text.zh() : text.zh() + "　" + text.en();
	}
}
