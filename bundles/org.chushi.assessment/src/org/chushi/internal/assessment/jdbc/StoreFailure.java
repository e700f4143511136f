package org.chushi.internal.assessment.jdbc;

import java.sql.SQLException;

/** The database of an index does not do what it is told: it is broken, or the disk is. */
final class StoreFailure extends RuntimeException {

	private static final long serialVersionUID = 1;

	StoreFailure(SQLException cause) {
		super(cause.getMessage(), cause);
	}

	StoreFailure(String what) {
		super(what, new SQLException(what));
	}
}
