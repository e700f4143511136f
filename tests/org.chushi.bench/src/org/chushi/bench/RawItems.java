package org.chushi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.h2.jdbcx.JdbcDataSource;

/** The yardstick: the same questions in one plain table with a primary key, read by plain JDBC. */
final class RawItems implements AutoCloseable {

	private final Connection connection;
	private int size;

	RawItems(Path file, Path bank) throws SQLException, IOException {
		JdbcDataSource source = new JdbcDataSource();
		source.setURL("jdbc:h2:file:" + file.toAbsolutePath() + ";TRACE_LEVEL_FILE=0;CACHE_SIZE=16384");
		connection = source.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("create table item (number int primary key, element varchar)");
		}
		fill(bank);
	}

	private void fill(Path bank) throws SQLException, IOException {
		connection.setAutoCommit(false);
		StringBuilder element = new StringBuilder();
		try (BufferedReader in = Files.newBufferedReader(bank);
				PreparedStatement insert = connection.prepareStatement("insert into item values (?, ?)")) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (line.startsWith("  <questions")) {
					element.setLength(0);
				}
				element.append(line).append('\n');
				if (line.startsWith("  </questions")) {
					insert.setInt(1, size++);
					insert.setString(2, element.toString());
					insert.addBatch();
					if (size % 1_000 == 0) {
						insert.executeBatch();
						connection.commit();
					}
				}
			}
			insert.executeBatch();
		}
		connection.commit();
		connection.setAutoCommit(true);
	}

	/** What one writes first; only the keys are sorted. */
	List<String> anyHundred() throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(
						"select i.element from (select number from item order by rand() limit 100) r join item i on i.number = r.number")) {
			return elements(rows);
		}
	}

	/** A hundred by key: nothing can be faster in this database. */
	List<String> hundredByKey(long seed) throws SQLException {
		List<String> found = new ArrayList<>();
		Random random = new Random(seed);
		try (PreparedStatement select = connection.prepareStatement("select element from item where number = ?")) {
			for (int i = 0; i < 100; i++) {
				select.setInt(1, random.nextInt(size));
				try (ResultSet rows = select.executeQuery()) {
					found.addAll(elements(rows));
				}
			}
		}
		return found;
	}

	private static List<String> elements(ResultSet rows) throws SQLException {
		List<String> found = new ArrayList<>();
		while (rows.next()) {
			found.add(rows.getString(1));
		}
		return found;
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
