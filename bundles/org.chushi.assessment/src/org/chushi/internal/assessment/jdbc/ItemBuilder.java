package org.chushi.internal.assessment.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chushi.content.BankFile;
import org.chushi.content.QuestionKind;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.internal.assessment.BankTexts;
import org.chushi.internal.assessment.SearchedText;
import org.chushi.model.Question;

/**
 * Reads a bank once and writes its index: first the questions as they come into a file of its own, then, sorted by kind and
 * id, into the index, so that it has no gaps. Memory is bounded by the kinds and by one block of the words.
 */
final class ItemBuilder implements BankFile.Taker, AutoCloseable {

	private static final String BUILDING = ";CACHE_SIZE=32768;LOCK_MODE=0;WRITE_DELAY=10000";
	private static final int BATCH = 2_000;
	private static final String STAGE = "insert into stage values (?, ?, ?, ?, ?, ?, ?, ?)";
	private static final String ITEM = "insert into item values (?, ?, ?, ?, ?, ?, ?, ?)";
	private static final String GRAM = "insert into gram values (?, ?, ?)";

	private record Sort(QuestionKind kind, boolean sound) {
	}

	/** @param number in the order of appearance */
	private record Counted(int number, int[] size) {
	}

	private final BankFile file;
	private final Path stagePath;
	private final Path targetPath;
	private final Connected stage;
	private final Connected target;
	private final MessageDigest sha = Fingerprint.sha();
	private final Map<Sort, Counted> sorts = new HashMap<>();
	private final Problems problems = new Problems();
	private final Postings postings = new Postings();
	private int count;
	private boolean closed;

	/** @param part start of the names of files that are deleted in the end */
	ItemBuilder(BankFile file, Path part) throws IOException {
		this.file = file;
		stagePath = part.resolveSibling(part.getFileName() + "-stage" + ItemStore.SUFFIX);
		targetPath = part.resolveSibling(part.getFileName() + ItemStore.SUFFIX);
		Files.deleteIfExists(stagePath);
		Files.deleteIfExists(targetPath);
		stage = new Connected(stagePath, BUILDING);
		target = new Connected(targetPath, BUILDING);
	}

	void build(Fingerprint print) throws IOException {
		stage.execute("create table stage (kind int, id varchar, code varchar, difficulty int, place int, offset_ bigint, length int, line int)");
		target.execute("create table gram (block int, gram int, places varbinary, primary key (block, gram))");
		file.read(this);
		stage.flush(STAGE);
		block();
		kinds();
		items();
		duplicates();
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
		boolean sound = found.stream().noneMatch(p -> p.severity() == Severity.ERROR);
		Counted sort = sorts.computeIfAbsent(new Sort(QuestionKind.of(question), sound), s -> new Counted(sorts.size(), new int[1]));
		sort.size()[0]++;
		String code = Objects.requireNonNullElse(question.getCode(), "");
		stage.batch(STAGE, sort.number(), question.getId() == null ? code : question.getId(), code, question.getDifficulty(), count,
				slice.offset(), slice.length(), slice.line());
		postings.add(count % Postings.BLOCK, Grams.of(SearchedText.of(question)));
		count++;
		if (count % BATCH == 0) {
			stage.flush(STAGE);
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

	/** Gives the kinds their order, in both files. */
	private void kinds() {
		target.execute("create table kind (first int primary key, size int, sound boolean, difficulty int, competencies varchar, tags varchar, type varchar)");
		stage.execute("create table rank (kind int primary key, rank int)");
		List<Sort> order = new ArrayList<>(sorts.keySet());
		order.sort(java.util.Comparator.comparing(Sort::kind).thenComparing(Sort::sound));
		int first = 0;
		for (int rank = 0; rank < order.size(); rank++) {
			Sort sort = order.get(rank);
			QuestionKind kind = sort.kind();
			int size = sorts.get(sort).size()[0];
			target.batch("insert into kind values (?, ?, ?, ?, ?, ?, ?)", first, size, sort.sound(), kind.difficulty(),
					Lists.write(kind.competencies()), Lists.write(kind.tags()), kind.type());
			stage.batch("insert into rank values (?, ?)", sorts.get(sort).number(), rank);
			first += size;
		}
		target.flush("insert into kind values (?, ?, ?, ?, ?, ?, ?)");
		stage.flush("insert into rank values (?, ?)");
	}

	private void items() {
		target.execute("create table item (number int primary key, id varchar, code varchar, difficulty int, place int, offset_ bigint, length int, line int)");
		int[] number = { 0 };
		stage.each("select s.id, s.code, s.difficulty, s.place, s.offset_, s.length, s.line from stage s join rank r on r.kind = s.kind order by r.rank, s.id, s.place",
				row -> item(row, number[0]++));
		target.flush(ITEM);
		target.execute("create index item_id on item (id)");
		target.execute("create index item_code on item (code)");
		target.execute("create unique index item_place on item (place)");
	}

	private Void item(ResultSet row, int number) throws SQLException {
		target.batch(ITEM, number, row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getLong(5), row.getInt(6), row.getInt(7));
		if (number % BATCH == BATCH - 1) {
			target.flush(ITEM);
		}
		return null;
	}

	private void duplicates() {
		String[] last = { null, null };
		target.each("select id, line from item order by id, place", row -> {
			String id = row.getString(1);
			if (id.equals(last[0])) {
				problems.add(BankTexts.duplicate(id, file.path() + ":" + row.getInt(2), file.path() + ":" + last[1]));
			} else {
				last[0] = id;
				last[1] = row.getString(2);
			}
			return null;
		});
	}

	private void facts(Fingerprint print) {
		target.execute("create table problem (number int primary key, severity varchar, zh varchar, en varchar, place varchar, remedy_zh varchar, remedy_en varchar)");
		int number = 0;
		for (Diagnostic p : problems.all(file.path())) {
			target.batch("insert into problem values (?, ?, ?, ?, ?, ?, ?)", number++, p.severity().name(), p.what().zh(), p.what().en(),
					p.where(), p.remedy().zh(), p.remedy().en());
		}
		target.flush("insert into problem values (?, ?, ?, ?, ?, ?, ?)");
		target.execute("create table asked (id varchar primary key, answer varchar)");
		file.asked().forEach((id, answer) -> target.batch("insert into asked values (?, ?)", id, answer));
		target.flush("insert into asked values (?, ?)");
		target.execute("create table fact (name varchar primary key, said varchar)");
		print.facts(Fingerprint.hex(sha.digest()), count).forEach((name, said) -> target.batch("insert into fact values (?, ?)", name, said));
		target.flush("insert into fact values (?, ?)");
	}

	/** The index is there, or it is not. */
	void finish(Path place) throws IOException {
		close();
		Files.move(targetPath, place, StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public void close() throws IOException {
		if (!closed) {
			closed = true;
			stage.close();
			target.close();
			Files.deleteIfExists(stagePath);
		}
	}
}
