package org.chushi.internal.assessment.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;

import org.chushi.content.BankFile;
import org.chushi.content.QuestionKind;
import org.chushi.content.Stems;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.internal.assessment.BankTexts;
import org.chushi.internal.assessment.SearchedText;
import org.chushi.model.Question;

/**
 * Reads a bank once and writes its index. Questions are appended as they come, in the order of the primary key; what is
 * looked up by id and code is indexed after the last one, and the index of ids gives them their numbers. Memory is bounded
 * by the kinds, one block of the words and eight bytes a question.
 */
final class ItemBuilder implements BankFile.Taker, AutoCloseable {

	private static final String BUILDING = ";CACHE_SIZE=32768;WRITE_DELAY=10000;LAZY_QUERY_EXECUTION=TRUE";
	private static final int BATCH = 2_000;
	private static final String ITEM = "insert into item values (?, ?, ?, ?, ?, ?, ?)";
	private static final String GRAM = "insert into gram values (?, ?, ?)";
	private static final String STEM = "insert into stem values (?, ?)";
	private static final String KIND = "insert into kind values (?, ?, ?, ?, ?, ?, ?)";
	private static final String TURN = "insert into turn values (?, ?, ?)";
	private static final String PROBLEM = "insert into problem values (?, ?, ?, ?, ?, ?, ?)";
	private static final String ASKED = "insert into asked values (?, ?)";
	private static final String FACT = "insert into fact values (?, ?)";

	private final BankFile file;
	private final Path path;
	private final Connected target;
	private final MessageDigest sha = Fingerprint.sha();
	private final Numbering numbering = new Numbering();
	private final Problems problems = new Problems();
	private final Postings postings = new Postings();
	private final StemBlock stems = new StemBlock();
	private int count;
	private boolean closed;

	/** @param part start of the name of a file that is deleted in the end */
	ItemBuilder(BankFile file, Path part) throws IOException {
		this.file = file;
		path = part.resolveSibling(part.getFileName() + ItemStore.SUFFIX);
		Files.deleteIfExists(path);
		target = new Connected(path, BUILDING);
		target.inBatches();
	}

	void build(Fingerprint print) throws IOException {
		target.execute("create table item (place int primary key, id varchar, code varchar, difficulty int, offset_ bigint, length int, line int)");
		target.execute("create table gram (block int, gram int, places varbinary, primary key (block, gram))");
		target.execute("create table stem (block int primary key, prints varbinary)");
		file.read(this);
		target.flush(ITEM);
		block();
		stems();
		target.execute("create index item_id on item (id, place)");
		target.execute("create index item_code on item (code)");
		kinds();
		numbers();
		facts(print);
	}

	@Override
	public void bytes(byte[] buffer, int length) {
		sha.update(buffer, 0, length);
	}

	@Override
	public void unreadable(Diagnostic problem) {
		problems.add(problem);
	}

	@Override
	public void question(Question question, BankFile.Slice slice, List<Diagnostic> found) {
		found.forEach(problems::add);
		numbering.add(new Numbering.Sort(QuestionKind.of(question), found.stream().noneMatch(p -> p.severity() == Severity.ERROR)));
		String code = Objects.requireNonNullElse(question.getCode(), "");
		target.batch(ITEM, count, question.getId() == null ? code : question.getId(), code, question.getDifficulty(), slice.offset(),
				slice.length(), slice.line());
		postings.add(count % Postings.BLOCK, Grams.of(SearchedText.of(question)));
		count++;
		if (stems.add(Stems.fingerprint(question))) {
			stems();
		}
		if (count % BATCH == 0) {
			target.flush(ITEM);
		}
		if (count % Postings.BLOCK == 0) {
			block();
		}
	}

	/** Writes the words of the block that is full. */
	private void block() {
		int block = Math.max(0, count - 1) / Postings.BLOCK;
		postings.drain((gram, places) -> target.batch(GRAM, block, gram, places));
		target.flush(GRAM);
	}

	private void stems() {
		byte[] drained = stems.drain();
		if (drained.length > 0) {
			target.batch(STEM, count, drained);
			target.flush(STEM);
		}
	}

	private void kinds() {
		target.execute("create table kind (first int primary key, size int, sound boolean, difficulty int, competencies varchar, tags varchar, type varchar)");
		numbering.order((sort, first, size) -> target.batch(KIND, first, size, sort.sound(), sort.kind().difficulty(),
				Lists.write(sort.kind().competencies()), Lists.write(sort.kind().tags()), sort.kind().type()));
		target.flush(KIND);
	}

	/** Numbers go by kind and id; of equal ids all but the first are told. */
	private void numbers() {
		target.execute("create table turn (block int primary key, places varbinary, numbers varbinary)");
		String[] last = { null };
		int[] first = { 0 };
		target.each("select id, place from item order by id, place", row -> {
			String id = row.getString(1);
			int place = row.getInt(2);
			numbering.next(place);
			if (id.equals(last[0])) {
				problems.add(duplicate(id, place, first[0]));
			} else {
				last[0] = id;
				first[0] = place;
			}
			return null;
		});
		numbering.blocks((block, places, numbers) -> target.batch(TURN, block, places, numbers));
		target.flush(TURN);
	}

	private Diagnostic duplicate(String id, int place, int first) {
		return BankTexts.duplicate(id, file.path() + ":" + line(place), file.path() + ":" + line(first));
	}

	private int line(int place) {
		return target.first("select line from item where place = ?", row -> row.getInt(1), place).orElseThrow();
	}

	private void facts(Fingerprint print) {
		target.execute("create table problem (number int primary key, severity varchar, zh varchar, en varchar, place varchar, remedy_zh varchar, remedy_en varchar)");
		int number = 0;
		for (Diagnostic p : problems.all(file.path())) {
			target.batch(PROBLEM, number++, p.severity().name(), p.what().zh(), p.what().en(), p.where(), p.remedy().zh(), p.remedy().en());
		}
		target.flush(PROBLEM);
		target.execute("create table asked (id varchar primary key, answer varchar)");
		file.asked().forEach((id, answer) -> target.batch(ASKED, id, answer));
		target.flush(ASKED);
		target.execute("create table fact (name varchar primary key, said varchar)");
		print.facts(Fingerprint.hex(sha.digest()), count).forEach((name, said) -> target.batch(FACT, name, said));
		target.flush(FACT);
	}

	/** The index is there, or it is not. */
	void finish(Path place) throws IOException {
		close();
		Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public void close() {
		if (!closed) {
			closed = true;
			target.close();
		}
	}
}
