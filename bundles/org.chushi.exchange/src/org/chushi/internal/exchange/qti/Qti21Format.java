package org.chushi.internal.exchange.qti;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.exchange.ExchangeFormat;
import org.chushi.exchange.Finding;
import org.chushi.internal.exchange.Messages;
import org.chushi.model.Question;
import org.osgi.service.component.annotations.Component;

/** QTI 2.0 to 2.2, items, tests and packages; written as 2.1. */
@Component(service = ExchangeFormat.class)
public final class Qti21Format extends QtiFormat {

	@Override
	public String id() {
		return "qti-2.1";
	}

	@Override
	public Bilingual name() {
		return Messages.QtiTwo_name.text();
	}

	@Override
	public int likeness(String name, byte[] head) {
		return !isZip(head) && version(head) == 2 ? 95 : isZip(head) && !name.matches("(?i).*\\.xls[xm]") ? 50 : 0;
	}

	@Override
	public Set<String> carries() {
		return PackageWriter.CARRIES;
	}

	@Override
	public Bilingual losses() {
		return Messages.Qti_losses.text();
	}

	/** A content package: one item a file. */
	@Override
	public void write(Iterator<Question> questions, Language language, String name, OutputStream out, Consumer<Finding> findings)
			throws IOException {
		new PackageWriter(Dialect.QTI21, language, name, findings).write(questions, out);
	}

	@Override
	public java.util.List<String> suffixes() {
		return java.util.List.of("zip", "xml");
	}
}
