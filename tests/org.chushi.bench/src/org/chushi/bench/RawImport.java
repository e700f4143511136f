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

import org.h2.jdbcx.JdbcDataSource;

/**
 * The yardstick of an import: what stands between empty lines goes into one plain table, name and text, and is found by
 * name afterwards. Nothing is understood, checked or compared.
 */
final class RawImport {

	private static final int BATCH = 1_000;

	private final Path database;
	private int size;

	RawImport(Path database) {
		this.database = database;
	}

	/** @return questions */
	int bring(Path gift, String sought) throws SQLException, IOException {
		JdbcDataSource source = new JdbcDataSource();
		source.setURL("jdbc:h2:file:" + database.toAbsolutePath() + ";TRACE_LEVEL_FILE=0;CACHE_SIZE=16384");
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("create table item (number int primary key, name varchar, said varchar)");
			connection.setAutoCommit(false);
			fill(gift, connection);
			statement.execute("create index item_name on item (name)");
			connection.commit();
			try (ResultSet found = statement.executeQuery("select said from item where name = '" + sought + "'")) {
				if (!found.next()) {
					throw new IllegalStateException(sought);
				}
			}
		}
		return size;
	}

	private void fill(Path gift, Connection connection) throws SQLException, IOException {
		StringBuilder text = new StringBuilder();
		try (BufferedReader in = Files.newBufferedReader(gift);
				PreparedStatement insert = connection.prepareStatement("insert into item values (?, ?, ?)")) {
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (!line.isEmpty()) {
					text.append(line).append('\n');
				} else if (!text.isEmpty()) {
					insert(insert, text.toString(), connection);
					text.setLength(0);
				}
			}
			insert.executeBatch();
		}
		connection.commit();
	}

	private void insert(PreparedStatement insert, String text, Connection connection) throws SQLException {
		insert.setInt(1, size++);
		insert.setString(2, text.substring(2, text.indexOf("::", 2)));
		insert.setString(3, text);
		insert.addBatch();
		if (size % BATCH == 0) {
			insert.executeBatch();
			connection.commit();
		}
	}
}
