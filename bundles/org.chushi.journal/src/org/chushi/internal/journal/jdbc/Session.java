package org.chushi.internal.journal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connection with its prepared statements. For one thread at a time. */
public final class Session implements AutoCloseable {

	/** Makes a value of the row the cursor is on. */
	@FunctionalInterface
	interface Row<T> {
		T read(ResultSet row) throws SQLException;
	}

	private interface Work<T> {
		T run() throws SQLException;
	}

	private final Connection connection;
	private final Map<String, PreparedStatement> prepared = new HashMap<>();

	Session(Connection connection) {
		this.connection = connection;
	}

	<T> List<T> list(String sql, Row<T> row, Object... arguments) {
		return run(() -> {
			try (ResultSet rows = statement(sql, arguments).executeQuery()) {
				List<T> found = new ArrayList<>();
				while (rows.next()) {
					found.add(row.read(rows));
				}
				return found;
			}
		});
	}

	<T> Optional<T> first(String sql, Row<T> row, Object... arguments) {
		return list(sql, row, arguments).stream().findFirst();
	}

	int update(String sql, Object... arguments) {
		return run(() -> statement(sql, arguments).executeUpdate());
	}

	/** Not prepared: for definitions and for statements of the database itself. */
	void execute(String sql) {
		run(() -> {
			try (var statement = connection.createStatement()) {
				return statement.execute(sql);
			}
		});
	}

	/** One statement with many arguments; each is remembered until {@link #flush}. */
	void add(String sql, Object... arguments) {
		run(() -> {
			statement(sql, arguments).addBatch();
			return null;
		});
	}

	void flush(String sql) {
		run(() -> statement(sql).executeBatch());
	}

	public void commit() {
		run(() -> {
			connection.commit();
			return null;
		});
	}

	/** Forgets also what was added to batches and not flushed. */
	public void rollback() {
		prepared.clear();
		run(() -> {
			connection.rollback();
			return null;
		});
	}

	@Override
	public void close() {
		prepared.clear();
		run(() -> {
			connection.close();
			return null;
		});
	}

	private PreparedStatement statement(String sql, Object... arguments) throws SQLException {
		PreparedStatement statement = prepared.get(sql);
		if (statement == null) {
			statement = connection.prepareStatement(sql);
			prepared.put(sql, statement);
		}
		for (int i = 0; i < arguments.length; i++) {
			statement.setObject(i + 1, arguments[i] instanceof String[] texts ? connection.createArrayOf("varchar", texts) : arguments[i]);
		}
		return statement;
	}

	private static <T> T run(Work<T> work) {
		try {
			return work.run();
		} catch (SQLException e) {
			throw new DatabaseFailure(e);
		}
	}
}
