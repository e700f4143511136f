package org.chushi.internal.assessment.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.h2.jdbcx.JdbcDataSource;

/** One connection to a database file, with its statements kept. One thread at a time. */
final class Connected implements AutoCloseable {

	/** Reads a row. */
	interface Row<T> {
		T of(ResultSet row) throws SQLException;
	}

	private final Connection connection;
	private final Map<String, PreparedStatement> statements = new HashMap<>();

	/** @param file with its ending {@code .mv.db} */
	Connected(Path file, String settings) {
		JdbcDataSource source = new JdbcDataSource();
		String path = file.toAbsolutePath().toString();
		source.setURL("jdbc:h2:file:" + path.substring(0, path.length() - ItemStore.SUFFIX.length())
				+ ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;ANALYZE_AUTO=0" + settings);
		source.setUser("chushi");
		source.setPassword("");
		try {
			connection = source.getConnection();
		} catch (SQLException e) {
			throw new StoreFailure(e);
		}
	}

	/** From now on what was joined is kept whole with {@link #flush}, not row by row. */
	void inBatches() {
		try {
			connection.setAutoCommit(false);
		} catch (SQLException e) {
			throw new StoreFailure(e);
		}
	}

	void execute(String sql) {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		} catch (SQLException e) {
			throw new StoreFailure(e);
		}
	}

	<T> List<T> all(String sql, Row<T> row, Object... parameters) {
		try {
			List<T> found = new ArrayList<>();
			try (ResultSet rows = bound(sql, parameters).executeQuery()) {
				while (rows.next()) {
					found.add(row.of(rows));
				}
			}
			return found;
		} catch (SQLException e) {
			throw new StoreFailure(e);
		}
	}

	<T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
		return all(sql, row, parameters).stream().findFirst();
	}

	/** Joins the others of its kind until {@link #flush}. */
	void batch(String sql, Object... parameters) {
		try {
			bound(sql, parameters).addBatch();
		} catch (SQLException e) {
			throw new StoreFailure(e);
		}
	}

	void flush(String sql) {
		try {
			PreparedStatement statement = statements.get(sql);
			if (statement != null) {
				statement.executeBatch();
			}
			if (!connection.getAutoCommit()) {
				connection.commit();
			}
		} catch (SQLException e) {
			throw new StoreFailure(e);
		}
	}

	/** One row after the other, none of them kept. */
	void each(String sql, Row<?> row) {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				row.of(rows);
			}
		} catch (SQLException e) {
			throw new StoreFailure(e);
		}
	}

	private PreparedStatement bound(String sql, Object... parameters) throws SQLException {
		PreparedStatement statement = statements.get(sql);
		if (statement == null) {
			statement = connection.prepareStatement(sql);
			statements.put(sql, statement);
		}
		for (int i = 0; i < parameters.length; i++) {
			statement.setObject(i + 1, parameters[i]);
		}
		return statement;
	}

	@Override
	public void close() {
		try {
			connection.close();
		} catch (SQLException e) {
			throw new StoreFailure(e);
		}
	}
}
