package org.chushi.internal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.chushi.assessment.TypedAnswer;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;

/**
 * A file of answers: UTF-8, with or without byte order mark; on each line a question and, after white space or a comma,
 * what is answered, or {@code -} to take an answer back. Lines beginning with {@code #} and empty ones are passed over.
 */
final class AnswersFile {

	/** Largest file that is read, in bytes. */
	static final int LIMIT = 1 << 20;
	private static final String NOTHING = "-";
	private static final byte[] UTF8_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private AnswersFile() {
	}

	static Result<List<TypedAnswer>> read(Path file) {
		if (Files.isDirectory(file) || !Files.exists(file)) {
			return refused(file, Files.exists(file) ? Messages.AnswersFile_folder : Messages.AnswersFile_gone,
					Messages.AnswersFile_path);
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(LIMIT + 1);
			return bytes.length > LIMIT ? refused(file, Messages.AnswersFile_large, Messages.AnswersFile_cut)
					: text(file, bytes).then(text -> answers(file, text));
		} catch (IOException e) {
			return refused(file, Messages.AnswersFile_unreadable, Messages.AnswersFile_rights);
		}
	}

	private static Result<String> text(Path file, byte[] bytes) {
		boolean marked = Arrays.equals(Arrays.copyOf(bytes, UTF8_MARK.length), UTF8_MARK);
		byte[] content = marked ? Arrays.copyOfRange(bytes, UTF8_MARK.length, bytes.length) : bytes;
		if (isUtf16(bytes)) {
			return refused(file, Messages.AnswersFile_wideText, Messages.AnswersFile_save);
		}
		Optional<String> text = decoded(content, StandardCharsets.UTF_8);
		return text.map(Result::done).orElseGet(() -> refused(file, decoded(content, Charset.forName("GB18030")).isPresent()
				? Messages.AnswersFile_gbk
				: Messages.AnswersFile_noText, Messages.AnswersFile_save));
	}

	/** By its mark, or by the zero bytes that Latin letters and digits have in it. */
	private static boolean isUtf16(byte[] bytes) {
		int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
		if (first == 0xFEFF || first == 0xFFFE) {
			return true;
		}
		for (byte b : bytes) {
			if (b == 0) {
				return true;
			}
		}
		return false;
	}

	private static Optional<String> decoded(byte[] bytes, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}

	private static Result<List<TypedAnswer>> answers(Path file, String text) {
		List<TypedAnswer> answers = new ArrayList<>();
		List<Missing> wrong = new ArrayList<>();
		String[] lines = text.split("\\R", -1);
		for (int i = 0; i < lines.length; i++) {
			String line = lines[i].strip();
			if (!line.isEmpty() && !line.startsWith("#")) {
				int number = i + 1;
				switch (line(number, line)) {
				case Result.Done<TypedAnswer> done -> answers.add(done.value());
				case Result.Refused<TypedAnswer> refused -> wrong.addAll(refused.missing());
				}
			}
		}
		if (!wrong.isEmpty()) {
			return Result.refused(Messages.AnswersFile_lines.text(wrong.size(), answers.size() + wrong.size()), wrong);
		}
		return answers.isEmpty() ? refused(file, Messages.AnswersFile_empty, Messages.AnswersFile_form) : Result.done(answers);
	}

	/** @param number of the line, from 1 */
	static Result<TypedAnswer> line(int number, String line) {
		String[] both = line.strip().split("[\\s,;，；]+", 2);
		if (both.length == 1 || both[1].isBlank()) {
			return Result.refused(Messages.AnswersFile_bare.text(both[0]), List.of(new Missing(
					Messages.AnswersFile_line.text(String.valueOf(number)), Bilingual.same(line.strip()),
					Messages.AnswersFile_lineWant.text(), Messages.AnswersFile_bareNext.text())));
		}
		return Result.done(new TypedAnswer(number, both[0], both[1].equals(NOTHING) ? "" : both[1]));
	}

	private static <T> Result<T> refused(Path file, Messages have, Messages next) {
		return Result.refused(Messages.AnswersFile_refused.text(file), List.of(new Missing(Messages.AnswersFile_what.text(),
				have.text(), Messages.AnswersFile_want.text(), next.text())));
	}
}
