package org.chushi.internal.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.chushi.content.BankFile.Slice;
import org.chushi.content.BankFile.Taker;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.Question;

/**
 * Some questions that follow each other in a file: parsed together as one document, since a parser takes as long to begin
 * as it takes for a question, and one by one when that fails, to know which one is not well.
 */
final class SlicedQuestions {

	private static final int BYTES = 1 << 18;
	private static final byte[] OPEN = "<questions>".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] CLOSE = "</questions>".getBytes(StandardCharsets.US_ASCII);

	/** What is to be said of a question at a place. */
	interface Check {
		List<Diagnostic> of(Question question, String place);
	}

	/** A question, or none and why. */
	private record Read(Question question, List<Diagnostic> problems) {
	}

	private final String path;
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(BYTES + BYTES / 4);
	private final List<Slice> slices = new ArrayList<>();
	private List<Read> read = List.of();

	/** @param path of the bank */
	SlicedQuestions(String path) {
		this.path = path;
		bytes.writeBytes(OPEN);
	}

	void add(byte[] child, Slice slice) {
		bytes.write(child, 0, slice.length());
		slices.add(slice);
	}

	boolean full() {
		return bytes.size() >= BYTES;
	}

	void parse(QuestionParser parser, Check check) {
		bytes.writeBytes(CLOSE);
		byte[] document = bytes.toByteArray();
		List<Question> questions = together(document, parser);
		read = questions.size() == slices.size()
				? IntStream.range(0, slices.size()).mapToObj(i -> checked(questions.get(i), slices.get(i), check)).toList()
				: alone(document, parser, check);
		bytes.reset();
	}

	private static List<Question> together(byte[] document, QuestionParser parser) {
		try {
			return parser.parseAll(new ByteArrayInputStream(document));
		} catch (IOException e) {
			// read alone, each will say what is wrong with it
			return List.of();
		}
	}

	private Read checked(Question question, Slice slice, Check check) {
		return new Read(question, check.of(question, place(slice)));
	}

	private List<Read> alone(byte[] document, QuestionParser parser, Check check) {
		List<Read> done = new ArrayList<>(slices.size());
		int from = OPEN.length;
		for (Slice slice : slices) {
			int to = from + slice.length();
			try {
				done.add(checked(parser.parse(Arrays.copyOfRange(document, from, to), slice.length()), slice, check));
			} catch (IOException e) {
				done.add(new Read(null, List.of(new Diagnostic(Severity.ERROR, Messages.Reader_xml.text(Unfit.said(e)), place(slice),
						Messages.Reader_xmlRemedy.text()))));
			}
			from = to;
		}
		return done;
	}

	private String place(Slice slice) {
		return path + ":" + slice.line();
	}

	void give(Taker taker) throws IOException {
		for (int i = 0; i < read.size(); i++) {
			Read one = read.get(i);
			if (one.question() == null) {
				taker.unreadable(one.problems().getFirst());
			} else {
				taker.question(one.question(), slices.get(i), one.problems());
			}
		}
	}
}
