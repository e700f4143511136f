package org.chushi.internal.journal;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class ProjectionsOnPostgresTest extends ProjectionContract {

	private final Postgres server;

	ProjectionsOnPostgresTest(Postgres server) {
		this.server = server;
	}

	@Override
	Place emptyPlace(Path empty) throws Exception {
		return server.place(empty);
	}
}
