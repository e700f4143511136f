package org.chushi.internal.journal;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class TamperingOnPostgresTest extends TamperingContract {

	private final Postgres server;

	TamperingOnPostgresTest(Postgres server) {
		this.server = server;
	}

	@Override
	Place emptyPlace(Path empty) throws Exception {
		return server.place(empty);
	}
}
