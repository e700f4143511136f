package org.chushi.internal.exchange.qti;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.exchange.Finding;
import org.chushi.internal.exchange.Messages;
import org.chushi.model.Question;
import org.osgi.service.component.annotations.Component;

/** QTI 1.2 (questestinterop), also Common Cartridge; only read. */
@Component(service = org.chushi.exchange.ExchangeFormat.class)
public final class Qti12Format extends QtiFormat {

	@Override
	public String id() {
		return "qti-1.2";
	}

	@Override
	public Bilingual name() {
		return Messages.QtiOne_name.text();
	}

	@Override
	public int likeness(String name, byte[] head) {
		return !isZip(head) && version(head) == 1 ? 95 : isZip(head) && name.endsWith(".imscc") ? 60 : 0;
	}

	@Override
	public Set<String> carries() {
		return Set.of();
	}

	@Override
	public Bilingual losses() {
		return Messages.QtiOne_losses.text();
	}

	@Override
	public void write(Iterator<Question> questions, Language language, String name, OutputStream out, Consumer<Finding> findings)
			throws IOException {
		throw new UnsupportedOperationException(id());
	}
}
