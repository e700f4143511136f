package org.chushi.internal.journal;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class JournalOnPostgresTest extends JournalContract {

	private final Postgres server;

	JournalOnPostgresTest(Postgres server) {
		this.server = server;
	}

	@Override
	Place emptyPlace(Path empty) throws Exception {
		return server.place(empty);
	}
}
