package org.chushi.internal.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chushi.core.Language;
import org.chushi.exchange.ExchangeFormat;
import org.chushi.exchange.ExchangeSource;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Intake;
import org.chushi.exchange.Place;
import org.chushi.exchange.ReadOptions;
import org.chushi.model.Question;

/** What was read of something. */
public final class Taken implements Intake {

	public final List<Question> questions = new ArrayList<>();
	public final List<Place> places = new ArrayList<>();
	public final List<Finding> findings = new ArrayList<>();

	public static Taken of(ExchangeFormat format, String text) {
		return of(format, "test." + format.suffixes().getFirst(), text.getBytes(StandardCharsets.UTF_8));
	}

	public static Taken of(ExchangeFormat format, String name, byte[] bytes) {
		return of(new ExchangeHouse(List.of(format)), new Bytes(name, bytes));
	}

	public static Taken of(ExchangeFormat format, Path file) {
		return of(new ExchangeHouse(List.of(format)), FileSource.of(file));
	}

	public static Taken of(ExchangeHouse house, ExchangeSource source) {
		Taken taken = new Taken();
		house.read(source, ReadOptions.DETECT, taken);
		return taken;
	}

	/** Written and read again. */
	public static Taken again(ExchangeFormat format, List<Question> questions, Language language, List<Finding> losses) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			format.write(questions.iterator(), language, "again", out, losses::add);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return of(format, "again." + format.suffixes().getFirst(), out.toByteArray());
	}

	public <T extends Question> T only(Class<T> type) {
		if (questions.size() != 1) {
			throw new AssertionError(questions + " " + findings);
		}
		return type.cast(questions.getFirst());
	}

	public List<String> codes() {
		return findings.stream().map(Finding::code).toList();
	}

	@Override
	public void question(Question question, Place place) {
		questions.add(question);
		places.add(place);
	}

	@Override
	public void finding(Finding finding) {
		findings.add(finding);
	}

	/** Bytes as a file. */
	public record Bytes(String name, byte[] bytes) implements ExchangeSource {

		@Override
		public InputStream open() {
			return new ByteArrayInputStream(bytes);
		}

		@Override
		public long size() {
			return bytes.length;
		}
	}
}
