package org.chushi.internal.journal;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one server for all test classes and stops it at the very end. */
final class PostgresServer implements BeforeAllCallback, ParameterResolver {

	private record Running(Postgres server) implements AutoCloseable {
		@Override
		public void close() throws Exception {
			server.close();
		}
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		running(context);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Postgres.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return running(context).server();
	}

	private static Running running(ExtensionContext context) {
		return context.getRoot().getStore(Namespace.create(PostgresServer.class)).getOrComputeIfAbsent(Running.class,
				key -> {
					try {
						return new Running(new Postgres());
					} catch (Exception e) {
						throw new IllegalStateException("PostgreSQL cannot be started: " + e.getMessage(), e);
					}
				}, Running.class);
	}
}
