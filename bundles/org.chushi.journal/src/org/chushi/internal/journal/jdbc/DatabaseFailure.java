package org.chushi.internal.journal.jdbc;

import java.sql.SQLException;

/** The database did not do what it was asked. */
public final class DatabaseFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Trouble trouble;

	DatabaseFailure(SQLException cause) {
		this(Trouble.of(cause), cause);
	}

	/** What is stored cannot be so. */
	static DatabaseFailure corrupt(String what) {
		return new DatabaseFailure(Trouble.CORRUPT, new SQLException(what));
	}

	private DatabaseFailure(Trouble trouble, Throwable cause) {
		super(cause.getMessage(), cause);
		this.trouble = trouble;
	}

	/** The same, where nothing but a damaged file can be the cause of what is not known otherwise. */
	public DatabaseFailure ofFile() {
		return trouble == Trouble.OTHER || trouble == Trouble.UNREACHABLE
				? new DatabaseFailure(Trouble.CORRUPT, getCause())
				: this;
	}

	public Trouble trouble() {
		return trouble;
	}
}
