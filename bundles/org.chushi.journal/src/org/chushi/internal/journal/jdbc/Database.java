package org.chushi.internal.journal.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of a journal: one session that writes, and as many as there are readers at a time. The same SQL runs on
 * H2 and on PostgreSQL.
 */
public final class Database implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(Database.class.getName());
	private static final int IDLE_READERS = 4;

	/** {@code retry:} opens the file again when an interrupted thread has closed it. */
	private static final String ADDRESS = "jdbc:h2:retry:";

	/**
	 * H2 must not write on its own while a transaction is under way ({@code WRITE_DELAY} of ten days): killed then, it
	 * has been seen to keep half of it. It writes at {@link #sync}; what came later is in the files of recent events.
	 * Small pages, since a changed one is written whole; no trace file; no statistics, since every query goes by a key.
	 */
	private static final String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=864000000;PAGE_SIZE=4096"
			+ ";TRACE_LEVEL_FILE=0;ANALYZE_AUTO=0;CACHE_SIZE=32768";

	private final DataSource source;
	private final boolean embedded;
	private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
	private volatile Session writer;

	private Database(DataSource source, boolean embedded) {
		this.source = source;
		this.embedded = embedded;
		this.writer = connect(false);
	}

	/** @param file without the ending {@code .mv.db} */
	public static Database embedded(Path file) {
		return new Database(source(embeddedUrl(file)), true);
	}

	/** Writes nothing at all, not even what a crash has left to be put right. */
	public static Database readOnly(Path file) {
		return new Database(source(embeddedUrl(file) + ";ACCESS_MODE_DATA=r"), true);
	}

	private static JdbcDataSource source(String url) {
		JdbcDataSource source = new JdbcDataSource();
		source.setURL(url);
		source.setUser("chushi");
		source.setPassword("");
		return source;
	}

	/** With all settings; for measuring against it. */
	public static String embeddedUrl(Path file) {
		return ADDRESS + file.toAbsolutePath() + SETTINGS;
	}

	/** Whether this is the address of a PostgreSQL database, for {@link #remote}. */
	public static boolean isAddress(String url) {
		try {
			new PGSimpleDataSource().setUrl(url);
			return true;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	public static Database remote(String url, String user, String password) {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setUrl(url);
		source.setUser(user);
		source.setPassword(password);
		source.setTcpKeepAlive(true);
		// an acknowledged event is on the server's disk, whatever the server's default is
		source.setOptions("-c synchronous_commit=on");
		return new Database(source, false);
	}

	/** Whether this process is the only one that can write it. */
	public boolean isEmbedded() {
		return embedded;
	}

	/** Commits by hand; for the writing thread. */
	public Session writer() {
		return writer;
	}

	public <T> T read(Function<Session, T> query) {
		return Uninterrupted.call(() -> {
			Session session = idle.pollFirst();
			if (session == null) {
				session = connect(true);
			}
			boolean sound = false;
			try {
				T found = query.apply(session);
				sound = true;
				return found;
			} finally {
				if (sound && idle.size() < IDLE_READERS) {
					idle.addFirst(session);
				} else {
					drop(session);
				}
			}
		});
	}

	/** Lets an embedded database write all it has; a server did so with every commit. */
	public void sync() {
		if (embedded) {
			writer.update("checkpoint sync");
		}
	}

	/** Whether somebody else in this process has the embedded database open; other processes are locked out by H2. */
	public boolean isShared() {
		return embedded && writer.first("select count(*) from information_schema.sessions", row -> row.getLong(1))
				.orElse(0L) > 1;
	}

	/** After a failure: forgets all connections and opens the database anew, as far as it was stored. */
	public void reopen() {
		dropAll();
		writer = connect(false);
	}

	/** Closes it without writing anything, as after a refusal; unless somebody else in this process has it open. */
	public void abandon() {
		if (embedded) {
			try {
				if (!isShared()) {
					writer.execute("shutdown immediately");
				}
			} catch (DatabaseFailure e) {
				LOG.log(System.Logger.Level.DEBUG, "closing", e);
			}
		}
		dropAll();
	}

	@Override
	public void close() {
		dropAll();
	}

	private void dropAll() {
		for (Session session = idle.poll(); session != null; session = idle.poll()) {
			drop(session);
		}
		drop(writer);
	}

	private static void drop(Session session) {
		try {
			session.close();
		} catch (DatabaseFailure e) {
			LOG.log(System.Logger.Level.DEBUG, "closing", e);
		}
	}

	private Session connect(boolean autoCommit) {
		try {
			Connection connection = source.getConnection();
			connection.setAutoCommit(autoCommit);
			return new Session(connection);
		} catch (SQLException e) {
			throw new DatabaseFailure(e);
		}
	}
}
