package org.chushi.internal.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.content.BankFile;
import org.chushi.content.PackCheck;
import org.chushi.core.Ahead;
import org.chushi.model.Bank;
import org.chushi.model.Element;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;

/** A bank's file, of which only what stands before the first question is loaded. */
final class SlicedBank implements BankFile {

	private static final int LONGEST_HEAD = 1 << 20;
	private static final byte[] CLOSE = "</chushi:Bank>".getBytes(StandardCharsets.US_ASCII);
	private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");
	private static final Pattern ROOT = Pattern.compile("<chushi:Bank\\s[^<]*>");

	/** What stands before the first question, closed as if there were none. @param length without what closes it */
	record Head(byte[] document, int length) {
	}

	private final QuestionParser parser = new QuestionParser();
	private final LoadedPack pack;
	private final String path;
	private final Path file;
	private final Bank bank;
	private final int headLength;
	private final List<PackCheck> checks;
	private final Map<String, String> asked = new TreeMap<>();

	SlicedBank(LoadedPack pack, String path, Path file, Bank bank, int headLength, List<PackCheck> checks) {
		this.pack = pack;
		this.path = path;
		this.file = file;
		this.bank = bank;
		this.headLength = headLength;
		this.checks = checks;
	}

	/**
	 * Empty when it is no bank, or written in a way that cannot be cut: in another encoding, with other prefixes than ours.
	 */
	static Optional<Head> head(Path file) throws IOException {
		long[] first = { -1 };
		byte[] mark = ("<" + ModelPackage.Literals.BANK__QUESTIONS.getName()).getBytes(StandardCharsets.US_ASCII);
		try (InputStream in = Files.newInputStream(file)) {
			new Slices(in, new Slices.Taker() {
				@Override
				public void child(byte[] bytes, Slice slice) {
					first[0] = java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length) ? slice.offset() : -1;
				}

				@Override
				public boolean enough() {
					return first[0] >= 0;
				}
			}).read();
		} catch (IOException e) {
			// the parser will find it and say where
			return Optional.empty();
		}
		return first[0] < 0 || first[0] > LONGEST_HEAD ? Optional.empty() : head(file, (int) first[0]);
	}

	private static Optional<Head> head(Path file, int length) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(length);
		}
		String text = new String(head, StandardCharsets.UTF_8);
		Matcher encoding = ENCODING.matcher(text);
		Matcher root = ROOT.matcher(text);
		boolean ours = (!encoding.find() || encoding.group(1).matches("(?i)utf-8|us-ascii")) && root.find()
				&& root.group().contains("xmlns:chushi=\"" + ModelPackage.eNS_URI + "\"")
				&& root.group().contains("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
		if (!ours) {
			return Optional.empty();
		}
		ByteArrayOutputStream closed = new ByteArrayOutputStream();
		closed.write(head);
		closed.write(CLOSE);
		return Optional.of(new Head(closed.toByteArray(), length));
	}

	@Override
	public String key() {
		return pack.pack().getId() + "/" + path;
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public String path() {
		return path;
	}

	@Override
	public Bank bank() {
		return bank;
	}

	@Override
	public String checks() {
		return String.join(" ", checks.stream().map(PackCheck::version).sorted().toList());
	}

	@Override
	public Map<String, String> asked() {
		return asked;
	}

	@Override
	public String answer(String id) {
		return pack.resolveLoaded(id).map(e -> e.eClass().getName() + (id.equals(e.getId()) ? "" : " by code")).orElse("");
	}

	/** As the checks ask: what they are told is remembered. */
	Optional<Element> ask(String idOrCode) {
		asked.computeIfAbsent(idOrCode, this::answer);
		return pack.resolveLoaded(idOrCode);
	}

	/** Cut, parsed and checked ahead on a thread of its own. */
	@Override
	public void read(Taker taker) throws IOException {
		asked.clear();
		try (Ahead<SlicedQuestions> ahead = new Ahead<>(out -> cut(taker, out))) {
			for (Optional<SlicedQuestions> some = ahead.next(); some.isPresent(); some = ahead.next()) {
				some.get().give(taker);
			}
		}
	}

	/** What stands before the questions was read with the bank. */
	private void cut(Taker taker, Ahead.Out<SlicedQuestions> out) throws IOException {
		SlicedQuestions[] some = { new SlicedQuestions(path) };
		try (InputStream in = Files.newInputStream(file)) {
			new Slices(in, new Slices.Taker() {
				@Override
				public void child(byte[] bytes, Slice slice) throws IOException {
					if (slice.offset() >= headLength) {
						some[0].add(bytes, slice);
					}
					if (some[0].full()) {
						out.put(parsed(some[0]));
						some[0] = new SlicedQuestions(path);
					}
				}

				@Override
				public void bytes(byte[] buffer, int length) {
					taker.bytes(buffer, length);
				}
			}).read();
		}
		out.put(parsed(some[0]));
	}

	private SlicedQuestions parsed(SlicedQuestions some) {
		some.parse(parser, (question, place) -> {
			StreamedQuestion content = new StreamedQuestion(pack, this, question, place);
			return checks.stream().flatMap(c -> c.check(content).stream()).toList();
		});
		return some;
	}

	@Override
	public Question question(Slice slice) throws IOException {
		byte[] bytes = new byte[slice.length()];
		try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
			in.seek(slice.offset());
			in.readFully(bytes);
		}
		return parser.parse(bytes, bytes.length);
	}
}
