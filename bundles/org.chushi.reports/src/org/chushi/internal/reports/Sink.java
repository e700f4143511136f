package org.chushi.internal.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.chushi.reports.LearningRecords.Form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Statements one after the other into a file; none of them stays in memory. */
final class Sink implements AutoCloseable {

	private static final JsonMapper MAPPER = JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

	private final OutputStream out;
	private final Form form;
	private long written;

	Sink(OutputStream out, Form form) throws IOException {
		this.out = out;
		this.form = form;
		say(form == Form.ARRAY ? "[\n" : "");
	}

	void write(ObjectNode statement) throws IOException {
		say(written == 0 ? "" : form == Form.ARRAY ? ",\n" : "\n");
		MAPPER.writeValue(out, statement);
		written++;
	}

	long written() {
		return written;
	}

	/** Ends what is written; the stream stays open. */
	@Override
	public void close() throws IOException {
		say(form == Form.ARRAY ? "\n]\n" : "\n");
	}

	private void say(String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}
}
