package org.chushi.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.chushi.internal.journal.JournalOpener;
import org.chushi.journal.Event;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The yardstick: the table of events with its indexes, filled by plain JDBC with the same durability (a commit, then
 * {@code checkpoint sync}) and the same settings of the database, but without chain, versions and projections.
 */
final class RawTable implements AutoCloseable {

	private final JdbcDataSource source = new JdbcDataSource();
	private final Event template;
	private final AtomicLong sequence = new AtomicLong();
	private final Connection keeper;

	RawTable(Path folder, Event template) throws SQLException {
		this.template = template;
		source.setURL(JournalOpener.embeddedUrl(folder.resolve("raw")));
		keeper = source.getConnection();
		try (Statement statement = keeper.createStatement()) {
			statement.execute("""
					create table event (
						sequence bigint primary key, id uuid not null, stream varchar(200) not null,
						stream_version bigint not null, type varchar(100) not null, type_version integer not null,
						actor varchar(200) not null, device uuid not null, device_sequence bigint not null,
						instant_ bigint not null, payload varchar not null, previous_hash varchar(64) not null,
						hash varchar(64) not null)""");
			statement.execute("create unique index event_chain on event (device, device_sequence desc)");
			statement.execute("create index event_stream on event (stream, stream_version desc)");
		}
	}

	/** One transaction after the other, each with so many rows, in the calling thread. */
	void insert(int transactions, int rows) throws SQLException {
		try (Connection connection = source.getConnection();
				PreparedStatement insert = connection
						.prepareStatement("insert into event values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
				PreparedStatement sync = connection.prepareStatement("checkpoint sync")) {
			connection.setAutoCommit(false);
			for (int i = 0; i < transactions; i++) {
				for (int row = 0; row < rows; row++) {
					add(insert, sequence.incrementAndGet());
				}
				insert.executeBatch();
				connection.commit();
				sync.execute();
			}
		}
	}

	@Override
	public void close() throws SQLException {
		keeper.close();
	}

	private void add(PreparedStatement insert, long n) throws SQLException {
		Object[] values = { n, UUID.randomUUID(), "person/p" + n % Answers.PEOPLE, n / Answers.PEOPLE, template.type(),
				template.typeVersion(), template.actor(), template.device(), n, System.currentTimeMillis() * 1_000,
				template.payload(), template.previousHash(), template.hash() };
		for (int i = 0; i < values.length; i++) {
			insert.setObject(i + 1, values[i]);
		}
		insert.addBatch();
	}
}
